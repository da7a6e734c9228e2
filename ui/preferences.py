"""Choices of the settings that the window itself acts on, at its start and whenever one changes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ui.calendar.hours import LEAST_HOUR, MOST_HOUR, WorkingHours
from ui.ports import Settings
from ui.settings import keys
from ui.theme import Theme
from ui.tokens import Scheme

if TYPE_CHECKING:
    from ui.calendar.view import CalendarView


def chosen_scheme(settings: Settings) -> Scheme | None:
    """The colours that the person wants whatever the system says. A value that makes no sense counts as none."""
    kept = settings.get(keys.SCHEME)
    return Scheme(kept) if kept in set(Scheme) else None


def chosen_zone(settings: Settings) -> ZoneInfo | None:
    """The second zone, if one is shown."""
    kept = settings.get(keys.SECOND_ZONE)
    try:
        return ZoneInfo(kept) if kept else None
    except (ValueError, OSError):
        return None


def chosen_hours(settings: Settings) -> WorkingHours | None:
    """When the practice works, if that was said."""
    kept = settings.get(keys.WORKING)
    if kept is None:
        return None
    from storage import working_time

    working = working_time.loads(kept)
    return None if working is None else WorkingHours(working)


def chosen_height(settings: Settings) -> int | None:
    """How tall an hour is, pixels, if somebody zoomed."""
    kept = settings.get(keys.HOUR_HEIGHT) or ""
    if not (kept.isascii() and kept.isdigit() and len(kept) < 4):
        return None
    return min(max(int(kept), LEAST_HOUR), MOST_HOUR)


class Preferences(QObject):
    """Colours, the second zone, working hours, the height of an hour."""

    def __init__(self, settings: Settings, theme: Theme, calendar: CalendarView, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._calendar = settings, theme, calendar
        for key in (keys.SCHEME, keys.SECOND_ZONE, keys.WORKING):
            if settings.get(key) is not None:
                self._act(key)
        grid, height = calendar.grid, chosen_height(settings)
        if height is not None and height != grid.hour_height:
            grid.set_hour(height)
        grid.zoomed.connect(lambda pixels: settings.put(keys.HOUR_HEIGHT, str(pixels)))
        settings.changed.connect(self._act)

    def _act(self, key: str) -> None:
        if key == keys.SCHEME:
            self._theme.choose(chosen_scheme(self._settings))
        elif key == keys.SECOND_ZONE:
            self._calendar.set_other_zone(chosen_zone(self._settings))
        elif key == keys.WORKING and (working := chosen_hours(self._settings)) is not None:
            self._calendar.set_working(working)
