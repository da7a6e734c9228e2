"""Whether an event may be moved here, and if not, why: in words, since a block that won't move has to say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence, Status
from ui.models.looks import Look


def why_fixed(occurrence: Occurrence, look: Look) -> str:
    """The reason, empty when it may be moved."""
    if not look.practice:
        return QCoreApplication.translate(
            "Calendar", "“{calendar}” is only read here. Change this event where it is kept."
        ).format(calendar=look.name)
    if look.read_only:
        return QCoreApplication.translate("Calendar", "The practice lets you read this schedule, but not change it.")
    if occurrence.all_day:
        return QCoreApplication.translate("Calendar", "An event of whole days has no time to move.")
    match occurrence.status:
        case Status.CANCELLED:
            return QCoreApplication.translate("Calendar", "This appointment was cancelled.")
        case Status.ARRIVED | Status.FULFILLED | Status.NOSHOW:
            return QCoreApplication.translate("Calendar", "This appointment has taken place and stays where it was.")
        case _:
            return ""
