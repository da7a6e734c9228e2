"""Gives a window its filter: the bar over the schedule, the popover, and a menu of named views with keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from storage.filters import Choice, Facet
from ui.calendar.modes import Mode
from ui.dialogs.open_once import open_once
from ui.filters.bar import FilterBar
from ui.filters.offers import sections, summary
from ui.filters.views import Views

if TYPE_CHECKING:
    from ui.filters.naming import ArrangeViews, NameView
    from ui.filters.popover import FilterPopover
    from ui.window import MainWindow

translate = QCoreApplication.translate

KEYS = 9
"""Named views that have a key of their own."""
AROUND = 14
"""Days before and after the seen ones whose events tell what can be chosen."""


def furnish(window: MainWindow) -> None:
    """Once for each window."""
    FilterDesk(window)


class FilterDesk(QObject):
    """Keeps bar, popover and menu in step with the filter of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._calendar = window.calendar
        self.views = Views(window.calendar, window.ports.settings, window.remembered, self)
        self.bar = FilterBar(window.theme, window)
        self.bar.save_asked.connect(self.save)
        self.bar.clear_asked.connect(self.views.clear)
        _place_over(window.calendar, self.bar)
        self.popover: FilterPopover | None = None
        self.naming: NameView | None = None
        self.arranging: ArrangeViews | None = None
        self.menu = QMenu(translate("Filters", "&Named views"), window)
        _place_before(window.actions_.sidebar, self.menu, window)
        self._made: list[QAction] = []
        self._told: tuple[object, ...] = ()
        self._said = self.views.filter
        window.actions_.filter.triggered.connect(self.open)
        self.views.changed.connect(self._tell)
        self._calendar.range_changed.connect(self._tell)
        window.ports.sources.changed.connect(self._tell)
        self._tell()

    def open(self) -> None:
        """The popover under the header's button."""
        if self.popover is None:
            from ui.filters.popover import FilterPopover

            self.popover = FilterPopover(self._window.theme, self._window)
            self.popover.chosen.connect(self._choose)
            self.popover.view_chosen.connect(self._open_named)
            self.popover.save_asked.connect(self.save)
            self.popover.clear_asked.connect(self.views.clear)
        self._fill()
        self.popover.open_below(self._window.header.filter)
        self._window.actions_.filter.setChecked(self.views.filter.narrows)

    def save(self) -> None:
        """Ask for a name for what is looked at."""
        from ui.filters.naming import NameView

        if self.popover is not None:
            self.popover.close()
        self.naming = NameView(tuple(view.name for view in self.views.every), self._window.theme, self._window)
        self.naming.accepted.connect(self._save_named)
        open_once(self.naming)

    def arrange(self) -> None:
        """Order, names, and taking views away."""
        from ui.filters.naming import ArrangeViews

        self.arranging = ArrangeViews(self.views.every, self._window.theme, self._window)
        self.arranging.arranged.connect(self.views.arrange)
        open_once(self.arranging)

    def _save_named(self) -> None:
        if self.naming is not None:
            self.views.keep(self.naming.name, with_layout=self.naming.layout_too.isChecked())

    def _choose(self, facet: Facet, choice: Choice) -> None:
        self.views.choose(self.views.filter._replace(**{facet.value: choice}))

    def _open_named(self, name: str) -> None:
        view = next((one for one in self.views.every if one.name == name), None)
        if view is None:
            self.views.clear()
        else:
            self.views.open(view)

    def _tell(self) -> None:
        """Bar, menu and an open popover say what is so now."""
        views, calendar = self.views, self._calendar
        model, chosen, current = calendar.model, views.filter, views.current
        self._window.actions_.filter.setChecked(chosen.narrows)
        self.bar.setVisible(chosen.narrows)
        if chosen.narrows:
            countable = calendar.mode is not Mode.YEAR  # a year is read month by month, never at once
            hidden = calendar.filtered.hidden(model.first, model.days, calendar.zone) if countable else None
            self.bar.say(
                current.name if current else "", summary(chosen, self._window.ports.sources.accounts()), hidden
            )
        told = (views.every, current, chosen.narrows)
        if told != self._told:
            self._told = told
            self._fill_menu()
        if self.popover is not None and self.popover.isVisible():
            self._fill()

    def _fill(self) -> None:
        if self.popover is None:
            return
        calendar, model = self._calendar, self._calendar.model
        first, days = model.first - timedelta(days=AROUND), model.days + 2 * AROUND
        found = calendar.filtered.whole.soon(first, days, calendar.zone)
        chosen = self.views.filter
        rows = self._window.ports.sources.accounts()
        self.popover.fill(sections(found, rows, calendar.filtered.accounts(), chosen), dict(chosen.choices()))
        current = self.views.current
        self.popover.offer_views(tuple(view.name for view in self.views.every), current.name if current else "")

    def _fill_menu(self) -> None:
        self.menu.clear()
        for action in self._made:
            self._window.removeAction(action)
            action.deleteLater()
        self._made = []
        current = self.views.current
        everything = self._action(translate("Filters", "&Everything"), "Alt+0", self.views.clear)
        everything.setCheckable(True)
        everything.setChecked(not self.views.filter.narrows)
        self.menu.addSeparator()
        for place, view in enumerate(self.views.every):
            key = f"Alt+{place + 1}" if place < KEYS else ""
            action = self._action(view.name.replace("&", "&&"), key, partial(self.views.open, view))
            action.setCheckable(True)
            action.setChecked(view == current)
        self.menu.addSeparator()
        save = self._action(translate("Filters", "&Save this view…"), "", self.save)
        save.setEnabled(self.views.filter.narrows)
        arrange = self._action(translate("Filters", "&Arrange views…"), "", self.arrange)
        arrange.setEnabled(bool(self.views.every))

    def _action(self, words: str, key: str, act: Callable[[], object]) -> QAction:
        """In the menu, and in the window for its key and the palette."""
        made = QAction(words, self._window)
        if key:
            made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _on=False: act())
        self.menu.addAction(made)
        self._window.addAction(made)
        self._made.append(made)
        return made


def _place_over(calendar: QWidget, bar: QWidget) -> None:
    beside = calendar.parentWidget()
    column = beside.layout() if beside is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(calendar), bar)


def _place_before(action: QAction, menu: QMenu, window: MainWindow) -> None:
    """Into the menu of the bar that shows this action."""
    for entry in window.menuBar().actions():
        shown = entry.menu()
        if isinstance(shown, QMenu) and action in shown.actions():
            shown.insertMenu(action, menu)
            shown.insertSeparator(action)
