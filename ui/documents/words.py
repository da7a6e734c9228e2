"""What documents are called and how they stand, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from storage.records.documents import DocumentKind
from ui import wording

if TYPE_CHECKING:
    from storage.records.documents import Standing

translate = QCoreApplication.translate


def name(kind: DocumentKind) -> str:
    """What this kind of document is called."""
    match kind:
        case DocumentKind.AGREEMENT:
            return translate("Documents", "User agreement")
        case DocumentKind.POLICY:
            return translate("Documents", "Privacy policy")
        case DocumentKind.ARTICLE:
            return translate("Documents", "Article")


def since(effective: str) -> str:
    """From when a version holds, in the person's own way to write dates; empty where that is not known."""
    date = QDate.fromString(effective[:10], "yyyy-MM-dd")
    if not date.isValid():
        return ""
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def stands(standing: Standing) -> str:
    """Whether it was accepted, and when, in one sentence."""
    if standing.current is None:
        return translate("Documents", "It is not here yet. It comes with the next connection to your practice.")
    when = wording.day(standing.accepted_at) if standing.accepted_at else ""
    match standing.kind, standing.accepted, bool(when):
        case DocumentKind.AGREEMENT, True, _:
            return wording.filled(translate("Documents", "You agreed on %1."), when)
        case _, True, _:
            return wording.filled(translate("Documents", "You read it on %1."), when)
        case DocumentKind.AGREEMENT, False, True:
            return wording.filled(
                translate("Documents", "It was revised since you agreed on %1. Your answer is waited for."), when
            )
        case DocumentKind.AGREEMENT, False, False:
            return translate("Documents", "You have not agreed yet. Your practice's service waits for it.")
        case _, False, True:
            return wording.filled(translate("Documents", "It was revised since you read it on %1."), when)
        case _:
            return translate("Documents", "You have not read it yet.")
