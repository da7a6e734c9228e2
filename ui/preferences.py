"""Choices of the settings that the window itself acts on, at its start and whenever one changes."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from storage import working_time
from ui.calendar.hours import WorkingHours
from ui.calendar.view import CalendarView
from ui.ports import Settings
from ui.settings import keys
from ui.theme import Theme
from ui.tokens import Scheme

_TALLEST = 400


class Preferences(QObject):
    """Colours, the second zone, working hours, the height of an hour. A value that makes no sense counts as none."""

    def __init__(self, settings: Settings, theme: Theme, calendar: CalendarView, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._calendar = settings, theme, calendar
        for key in (keys.SCHEME, keys.SECOND_ZONE, keys.WORKING):
            if settings.get(key) is not None:
                self._act(key)
        height = settings.get(keys.HOUR_HEIGHT) or ""
        if height.isascii() and height.isdigit() and 0 < int(height) < _TALLEST:
            calendar.grid.zoom(int(height))
        calendar.grid.zoomed.connect(lambda pixels: settings.put(keys.HOUR_HEIGHT, str(pixels)))
        settings.changed.connect(self._act)

    def _act(self, key: str) -> None:
        value = self._settings.get(key) or ""
        if key == keys.SCHEME:
            self._theme.choose(Scheme(value) if value in set(Scheme) else None)
        elif key == keys.SECOND_ZONE and (value or self._zone_is_shown):
            self._calendar.set_other_zone(_zone(value))
            self._zone_is_shown = bool(value)
        elif key == keys.WORKING and (working := working_time.loads(value)) is not None:
            self._calendar.set_working(WorkingHours(working))

    _zone_is_shown = False


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError):
        return None
