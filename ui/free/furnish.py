"""Gives a window its free-time finder: a pane, and what it finds as dashed frames in the hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from storage.free_time import Opening, Wish, hours_of, openings
from ui.calendar.modes import Mode
from ui.panes.beside import Beside

if TYPE_CHECKING:
    from ui.free.pane import Ask, FreePane
    from ui.window import MainWindow

BEFORE = 45
"""Minutes seen above a stretch that is looked at."""


def furnish(window: MainWindow) -> None:
    """Once for each window."""
    FreeDesk(window)


class FreeDesk(QObject):
    """Reads the whole schedule, whatever the filter hides: what is not seen takes its time too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._calendar = window, window.calendar
        self.pane: FreePane | None = None
        self.found: tuple[Opening, ...] = ()
        self._beside = Beside(window, window.actions_.free_time, self._make)
        self._beside.shown.connect(self._begin)
        self._beside.hidden.connect(lambda: self._calendar.grid.set_layer(None))
        window.ports.schedule.changed.connect(self._again)
        window.theme.changed.connect(self._paint)

    def _make(self) -> FreePane:
        from ui.free.pane import FreePane, loads

        window = self._window
        ask = loads(window.remembered.text("free"))
        self.pane = FreePane(ask, self._calendar.phrases, window.theme, window, books=self._calendar.editable)
        self.pane.asked.connect(self._look_for)
        self.pane.looked_at.connect(self._show)
        self.pane.booked.connect(self._book)
        return self.pane

    def _begin(self) -> None:
        if self.pane is not None:
            self.pane.book.setVisible(self._calendar.editable)
            self._again()
            self.pane.minutes.setFocus()

    def _again(self) -> None:
        if self.pane is not None and not self.pane.isHidden():
            self._look_for(self.pane.ask)

    def _look_for(self, ask: Ask) -> None:
        from ui.free.pane import dumps

        calendar = self._calendar
        wish = Wish(
            ask.minutes,
            calendar.present_day(),
            ask.days,
            hours_of(ask.part, calendar.working.by_weekday),
            ask.buffer,
            tentative_takes=ask.tentative_takes,
            all_day_takes=ask.all_day_takes,
        )
        taken = calendar.filtered.whole.between(wish.first, wish.days, calendar.zone)
        self.found = openings(taken, wish, calendar.zone, int(calendar.present().timestamp()))
        self._window.remembered.keep_text("free", dumps(ask))
        if self.pane is not None:
            self.pane.take(self.found)
        self._paint()

    def _show(self, one: Opening) -> None:
        calendar = self._calendar
        start = datetime.fromtimestamp(one.start, calendar.zone)
        if calendar.mode not in (Mode.DAY, Mode.WORK_WEEK, Mode.WEEK):
            calendar.set_mode(Mode.WEEK)
        calendar.show_day(start.date())
        ahead = (start.date() - calendar.model.first).days
        if calendar.mode is Mode.WORK_WEEK and not 0 <= ahead < calendar.model.days:
            calendar.set_mode(Mode.WEEK)
        calendar.grid.show_minute(max(0, start.hour * 60 + start.minute - BEFORE))
        self._paint()

    def _paint(self) -> None:
        from ui.free.layer import OpeningsLayer

        if self.pane is not None and not self.pane.isHidden():
            layer = OpeningsLayer(self.found, self.pane.chosen, self._window.theme, self._calendar.zone)
            self._calendar.grid.set_layer(layer)

    def _book(self, one: Opening, minutes: int) -> None:
        start = datetime.fromtimestamp(one.start, UTC)
        zone = self._calendar.zone
        end = start + timedelta(minutes=minutes)
        self._calendar.create_asked.emit(start.astimezone(zone), end.astimezone(zone))
