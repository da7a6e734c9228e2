"""Context menus on events and on free time. Whoever can do more with them adds it through the calendar's signals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from storage.records.events import Occurrence
from ui.calendar.canvas import Canvas
from ui.calendar.drafts import SNAP
from ui.calendar.modes import Mode
from ui.calendar.permits import why_fixed
from ui.calendar.view import CalendarView

translate = QCoreApplication.translate

USUAL = 60
"""Minutes of an appointment that is asked for here."""


class EventMenus(QObject):
    """Answers `CalendarView.menu_asked`."""

    def __init__(self, calendar: CalendarView) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        self.menu: QMenu | None = None
        """The one that was asked for last."""
        calendar.menu_asked.connect(self.open)

    def open(self, view: Canvas, row: int, point: QPoint) -> None:
        """Show the menu of a row, or of the free time at a point of the view's viewport."""
        menu = self.of_event(row) if row >= 0 else self.of_time(view, point)
        if not menu.isEmpty():
            self.menu = menu
            menu.popup(view.viewport().mapToGlobal(point))

    def of_event(self, row: int) -> QMenu:
        """What can be done with an event, and why it does not move if it doesn't."""
        calendar, menu = self._calendar, self._menu()
        occurrence = calendar.model.occurrences[row]
        _add(menu, translate("EventMenus", "&Open"), lambda: calendar.open_row(row))
        calendar.event_menu.emit(menu, occurrence)
        menu.addSeparator()
        _add(menu, translate("EventMenus", "&Copy details"), lambda: self._copy(occurrence))
        if calendar.mode is not Mode.DAY:
            day = occurrence.start_in(calendar.zone).date()
            _add(menu, translate("EventMenus", "Show its &day"), lambda: self._show(day))
        fixed = why_fixed(occurrence, calendar.model.look(occurrence)) if calendar.editable else ""
        if fixed:
            menu.addSeparator()
            menu.addAction(fixed).setEnabled(False)
        return menu

    def of_time(self, view: Canvas, point: QPoint) -> QMenu:
        """What can be done at a free place; nothing beside the days."""
        calendar, menu, found = self._calendar, self._menu(), view.moment_at(point)
        if found is None:
            return menu
        day, minute = found
        start, end = self._span(day, minute)
        if calendar.editable:
            words = translate("EventMenus", "&New appointment here, {time}").format(
                time=calendar.phrases.time(start.hour * 60 + start.minute)
            )
            _add(menu, words, lambda: calendar.create_asked.emit(start, end))
        calendar.time_menu.emit(menu, start, end)
        menu.addSeparator()
        if calendar.mode is not Mode.DAY:
            _add(menu, translate("EventMenus", "Show this &day"), lambda: self._show(day))
        if calendar.present_day() != calendar.day:
            _add(menu, translate("EventMenus", "Go to &today"), calendar.today)
        return menu

    def _span(self, day: date, minute: int | None) -> tuple[datetime, datetime]:
        """The quarter that was pointed at, or the day's opening where no hours are shown."""
        hours = self._calendar.working.of(day)
        opening = hours[0] if hours is not None else self._calendar.working.opening
        begins = opening if minute is None else minute // SNAP * SNAP
        start = datetime.combine(day, time()) + timedelta(minutes=begins)
        zone = self._calendar.zone
        return start.replace(tzinfo=zone), (start + timedelta(minutes=USUAL)).replace(tzinfo=zone)

    def _show(self, day: date) -> None:
        self._calendar.show_day(day)
        self._calendar.set_mode(Mode.DAY)

    def _copy(self, occurrence: Occurrence) -> None:
        QGuiApplication.clipboard().setText(self.details(occurrence))

    def details(self, occurrence: Occurrence) -> str:
        """An event in lines, as far as names are shown now."""
        phrases = self._calendar.phrases
        place, detail = phrases.place(occurrence), phrases.detail(occurrence)
        lines = (phrases.title(occurrence), phrases.when(occurrence), detail if detail != place else "", place)
        return "\n".join(line for line in lines if line)

    def _menu(self) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        return QMenu(self._calendar)


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda _on=False: act())
