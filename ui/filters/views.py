"""The filter and the named views of one window: chosen, kept, switched. What is kept lies in the book's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from storage import filters, named_views
from storage.filters import Filter
from storage.named_views import NamedView
from ui.calendar.modes import Mode
from ui.calendar.split import Split
from ui.calendar.view import CalendarView
from ui.ports import Settings
from ui.remembered import Remembered


class Views(QObject):
    """Follows the settings: another window's new view is there at once."""

    changed = Signal()
    """Another filter is in force, or the views are others."""

    def __init__(self, calendar: CalendarView, settings: Settings, remembered: Remembered, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar, self._settings = calendar, settings
        self._remembered = remembered
        calendar.filtered.changed.connect(self.changed)
        calendar.split_changed.connect(self.changed)
        settings.changed.connect(self._follow)

    @property
    def every(self) -> tuple[NamedView, ...]:
        """The views that have a name, in the order of their keys."""
        return named_views.loads(self._settings.get(named_views.SETTING) or "")

    @property
    def filter(self) -> Filter:
        return self._calendar.filtered.filter

    @property
    def current(self) -> NamedView | None:
        """The named view that is looked at: the one whose filter is in force, as it was kept."""
        if not self.filter.narrows and not any(view.filter == self.filter for view in self.every):
            return None
        fitting = [view for view in self.every if view.filter == self.filter]
        split, mode = self._calendar.split.value, self._calendar.mode.value
        near = [view for view in fitting if view.split in ("", split) and view.mode in ("", mode)]
        return near[0] if near else None

    def choose(self, chosen: Filter) -> None:
        """Show what passes this filter, and remember it for this window."""
        self._calendar.filtered.choose(chosen)
        self._remembered.keep_text("filter", filters.dumps(chosen))

    def clear(self) -> None:
        """Show everything."""
        self.choose(Filter())

    def open(self, view: NamedView) -> None:
        """Look at the schedule as this view does."""
        self.choose(view.filter)
        if view.split in set(Split):
            self._calendar.set_split(Split(view.split))
        if view.mode in set(Mode):
            self._calendar.set_mode(Mode(view.mode))

    def keep(self, name: str, *, with_layout: bool) -> bool:
        """Give what is looked at a name, in place of a view that has it; False for a name that is none."""
        name = named_views.tidy(name)
        if not name:
            return False
        mode = self._calendar.mode.value if with_layout else ""
        split = self._calendar.split.value if with_layout else ""
        self._put(named_views.kept(self.every, NamedView(name, self.filter, mode, split)))
        return True

    def arrange(self, views: tuple[NamedView, ...]) -> None:
        """These are the views now, in this order."""
        self._put(views)

    def _put(self, views: tuple[NamedView, ...]) -> None:
        self._settings.put(named_views.SETTING, named_views.dumps(views))
        self.changed.emit()

    def _follow(self, key: str) -> None:
        if key == named_views.SETTING:
            self.changed.emit()
