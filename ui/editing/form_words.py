"""What the form can ask for, and the words on it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Asks(Enum):
    """Which part of an appointment the form is about."""

    NEW = "new"
    WHOLE = "whole"
    TIME = "time"
    """Move to…: day and times only."""
    NOTE = "note"
    REASON = "reason"
    """Cancel: why, if the person wants to say it."""


def heading(asks: Asks, *, blocked: bool) -> str:
    match asks:
        case Asks.NEW:
            return translate("Editing", "Block time") if blocked else translate("Editing", "New appointment")
        case Asks.WHOLE:
            return translate("Editing", "Blocked time") if blocked else translate("Editing", "Appointment")
        case Asks.TIME:
            return translate("Editing", "Move to")
        case Asks.NOTE:
            return translate("Editing", "Note")
        case Asks.REASON if blocked:
            return translate("Editing", "Free this time?")
        case Asks.REASON:
            return translate("Editing", "Cancel this appointment?")


def button(asks: Asks, *, blocked: bool) -> str:
    match asks:
        case Asks.NEW:
            return translate("Editing", "Block") if blocked else translate("Editing", "Book")
        case Asks.WHOLE | Asks.NOTE:
            return translate("Editing", "Save")
        case Asks.TIME:
            return translate("Editing", "Move")
        case Asks.REASON if blocked:
            return translate("Editing", "Free it")
        case Asks.REASON:
            return translate("Editing", "Cancel appointment")


def reasons() -> tuple[str, ...]:
    """What is often said when an appointment is cancelled."""
    return (
        translate("Editing", "The patient asked for it"),
        translate("Editing", "The patient is ill"),
        translate("Editing", "The practitioner is ill"),
        translate("Editing", "The room is not available"),
    )
