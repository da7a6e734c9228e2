"""Following a deep link in a window: it turns to the place that the address names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from storage.records.marks import mark
from ui.calendar.modes import Mode
from ui.deep_links import ToConflicts, ToDay, ToEvent, ToSettings, ToStory, ToSync, parse

if TYPE_CHECKING:
    from ui.window import MainWindow

TRIES: Final = 20
TRY_MILLISECONDS: Final = 100
_NO_EVENTS = (Mode.YEAR, Mode.MONTH)
"""Ways to look in which an event has no place of its own."""


def follow(window: MainWindow, address: str) -> bool:
    """Go where the address leads; False for anything that is none of ours."""
    match parse(address):
        case ToDay(reach, day):
            window.calendar.set_mode(Mode(reach))
            window.calendar.show_day(day or window.calendar.present_day())
        case ToEvent(day, beginning):
            show_event(window, day, beginning)
        case ToSettings(page) if page is not None:
            window.dialogs.open_settings_at(page)
        case ToSettings():
            window.dialogs.open_settings()
        case ToSync():
            window.ports.commands.sync_now()
        case ToConflicts(conflict):
            from ui.conflicts.furnish import open_inbox

            open_inbox(window, conflict)
        case ToStory():
            if not window.actions_.story.isChecked():
                window.actions_.story.trigger()
        case None:
            return False
    return True


def show_event(window: MainWindow, day: date, beginning: str) -> bool:
    """Turn to the day and open the event whose mark begins like this; the day alone if it is no longer there."""
    calendar = window.calendar
    if calendar.mode in _NO_EVENTS:
        calendar.set_mode(Mode.DAY)
    calendar.show_day(day)
    return _open(window, beginning, TRIES)


def _open(window: MainWindow, beginning: str, tries: int) -> bool:
    """Open it, at once or when the worker has written its day out; the day is looked at meanwhile."""
    if window.calendar.open_event(lambda one: mark(one).startswith(beginning)):
        return True
    if tries:
        QTimer.singleShot(TRY_MILLISECONDS, window, lambda: _open(window, beginning, tries - 1))
    return False
