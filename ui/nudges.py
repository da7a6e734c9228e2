"""What may be mentioned quietly above the schedule, one thing at a time, the most needed first. Pure.

A nudge is no trouble: nothing is wrong. It says what waits, offers to do it, and can be put off with as little effort.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from storage.records.documents import DocumentKind

if TYPE_CHECKING:
    from storage.records.documents import Standing

translate = QCoreApplication.translate

DAY = 86_400
LATER = 14 * DAY
"""Seconds for which a password that is old is not mentioned again."""


class Goal(StrEnum):
    """What the first button does."""

    READ = "read"
    PASSWORD = "password"  # noqa: S105 - what it is about, no secret
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Nudge:
    """One quiet line; `standing` is the document that it is about."""

    goal: Goal
    words: str
    action: str
    later: str
    """What the second button says; empty where it can't be put off."""
    standing: Standing | None = None


def key_nudge(lost: str | None) -> Nudge | None:
    """The keyring has lost the only way to the key: that can't be put off, for the key goes with the program."""
    if not lost:
        return None
    words = translate(
        "Nudges",
        "This computer's keyring has lost the key of your schedule. Make a recovery code before you lock or close the"
        " program: without one, nobody can open your schedule any more.",
    )
    return Nudge(Goal.KEY, words, translate("Nudges", "Make a recovery code…"), "")


def document_nudge(standings: tuple[Standing, ...], told: str) -> Nudge | None:
    """An agreement that waits, then a policy that was revised. `told` is the digest of one that was put off."""
    for one in standings:
        if one.kind is DocumentKind.AGREEMENT and not one.accepted:
            words = (
                translate("Nudges", "Your practice has revised its user agreement. Its schedule waits for your answer.")
                if one.accepted_at
                else translate("Nudges", "Your practice's schedule waits until you have agreed to its user agreement.")
            )
            return Nudge(Goal.READ, words, translate("Nudges", "Read it…"), "", one)
    for one in standings:
        if one.asks and one.current is not None and one.current.digest != told:
            words = (
                translate("Nudges", "The privacy policy was revised. Old and new stand side by side.")
                if one.accepted_at
                else translate("Nudges", "The privacy policy can be read now.")
            )
            return Nudge(Goal.READ, words, translate("Nudges", "Read it…"), translate("Nudges", "Not now"), one)
    return None


def password_nudge(changed: int, days: int, later: int, now: int) -> Nudge | None:
    """The practice password is older than `days`; all else in UTC seconds, `changed` 0 where it is not known."""
    if not days or not changed or now < later or now - changed < days * DAY:
        return None
    age = (now - changed) // DAY
    words = translate(
        "Nudges", "Your practice password is %n day(s) old. You change it on your practice's own page.", None, age
    )
    return Nudge(Goal.PASSWORD, words, translate("Nudges", "I have changed it"), translate("Nudges", "Not now"))


def number(text: str | None, otherwise: int = 0) -> int:
    """A number that was kept as text."""
    return int(text) if text and text.isdecimal() else otherwise
