"""What of publishing needs the person: a debt that is not paid, and what no waiting mends. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.panes.matters import Goal, Matter
from ui.publishing import words
from ui.publishing.port import Publication
from ui.said import Said

translate = QCoreApplication.translate

_MENDS_ITSELF = frozenset({"Offline", "Throttled", "Gone", "Conflict", "CursorLost"})


def matters(publications: Iterable[Publication], now: int) -> tuple[Matter, ...]:
    """What is owed first: it stays said until it is paid. While nothing went wrong yet, it is just being paid."""
    every = tuple(publications)
    owed = [_owed(one, now) for one in every if one.owed and one.trouble]
    stuck = [_stuck(one, now) for one in every if one.on and one.trouble and one.trouble.code not in _MENDS_ITSELF]
    return (*owed, *stuck)


def _owed(one: Publication, now: int) -> Matter:
    known = words.trouble(one, now) or Said("", "")
    still = translate("Publishing", "Our calendar on %1 is still to be taken away.")
    if one.there:
        still = translate(
            "Publishing", "Our calendar on %1, with %n event(s), is still to be taken away.", None, one.there
        )
    what = wording.filled(still, one.account.label)
    said = Said(translate("Publishing", "Still published"), what, known.we, known.you)
    return Matter(Goal.PUBLISH, said, translate("Publishing", "Look…"), one.account.id)


def _stuck(one: Publication, now: int) -> Matter:
    known = words.trouble(one, now) or Said("", "")
    what = wording.filled(
        translate("Publishing", "Your practice schedule is not kept in step on %1: %2"), one.account.label, known.what
    )
    if one.trouble is not None and one.trouble.needs_sign_in:
        action = translate("Matters", "Sign in again…")
        return Matter(Goal.SIGN_IN, Said(known.short, what, known.we, known.you), action, one.account.id)
    return Matter(
        Goal.PUBLISH, Said(known.short, what, known.we, known.you), translate("Publishing", "Look…"), one.account.id
    )
