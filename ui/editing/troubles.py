"""What is wrong with an appointment, in words said at its field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from storage.booking import MOST_LETTERS, Code, Place, Wrong
from ui.ports import AccountRow
from ui.said import filled

translate = QCoreApplication.translate


def of(wrong: Wrong) -> str:
    """One or two sentences."""
    match wrong.code:
        case Code.NO_SUCH_TIME:
            return translate("Editing", "This time does not exist: the clocks are put forward over it.")
        case Code.TWICE:
            return translate("Editing", "The clocks show this time twice that night. Which one do you mean?")
        case Code.TOO_FAR:
            return translate("Editing", "That is too far away.")
        case Code.ENDS_FIRST:
            return translate("Editing", "It would end before it starts.")
        case Code.BAD_LENGTH:
            return translate("Editing", "An appointment takes at least a minute and at most a day.")
        case Code.TOO_LONG:
            words = translate("Editing", "%n letter(s) too many.", None, wrong.count)
            limit = translate("Editing", "%n letter(s) fit.", None, MOST_LETTERS)
            return filled(translate("Editing", "%1 %2"), words, limit)
        case Code.HIDDEN_LETTERS:
            count = wrong.count
            said = translate("Editing", "%n letter(s) that can't be seen and may mislead a reader: %1", None, count)
            return filled(said, ", ".join(wrong.letters[:3]))
        case Code.BLOCKED_TIME:
            return translate("Editing", "Blocked time has a note only.")
        case Code.INACTIVE:
            return translate("Editing", "This person is not a patient of the practice any more.")
        case Code.CANCELLED:
            return translate("Editing", "This appointment was cancelled. Make a new one instead.")
        case Code.OVER:
            return translate("Editing", "This appointment has taken place and stays where it was.")
        case Code.READ_ONLY:
            return translate("Editing", "The practice lets you read this schedule, but not change it.")
        case Code.NOTHING:
            return translate("Editing", "Nothing is changed.")


def unknown_patient() -> str:
    """Nobody goes by what was typed."""
    return translate("Editing", "No patient here goes by this name. Patients come with their appointments.")


def several_patients(count: int) -> str:
    """More than one does."""
    return translate("Editing", "%n patients go by this name. Choose one from the list.", None, count)


def no_time() -> str:
    """What was typed is no time of day."""
    return translate("Editing", "This is no time of day. Write it as 14:30.")


def no_day() -> str:
    """What was typed is no day."""
    return translate("Editing", "This is no day. Write it as 2026-11-23, or as “next Tuesday”.")


def nowhere(accounts: Iterable[AccountRow]) -> str:
    """Why nothing can be made here: the practice's schedule is read-only, or there is none."""
    if any(row.account.is_practice for row in accounts):
        return of(Wrong(Place.WHOLE, Code.READ_ONLY))
    return translate("Editing", "No practice is connected to book at. Your own calendars are only read here.")
