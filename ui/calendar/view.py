"""The calendar as the window holds it: one model, the views over it, and moving between days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from storage.filters import Filter, passes
from storage.records.events import Occurrence
from storage.records.ids import AccountId, CalendarId
from ui.calendar.canvas import Canvas
from ui.calendar.cards import Cards
from ui.calendar.days import present
from ui.calendar.days_canvas import DaysCanvas
from ui.calendar.hours import WorkingHours, usual_hours
from ui.calendar.modes import Mode, ahead, heading, span
from ui.calendar.permits import why_fixed
from ui.calendar.split import Column, Split, columns_of
from ui.calendar.time_grid import TimeGrid
from ui.models.filtered import Filtered
from ui.models.identity import identity
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Phrases
from ui.ports import Schedule, Sources
from ui.theme import Theme

# only what the first picture needs is imported at the start; the other views come when they are first shown
if TYPE_CHECKING:
    from storage.records.details import Details
    from ui.calendar.agenda import AgendaList
    from ui.calendar.begun import Begun
    from ui.calendar.mini_month import MiniMonth
    from ui.calendar.month_board import MonthBoard
    from ui.calendar.printing import Printout, Sheet
    from ui.calendar.walk import Walk
    from ui.calendar.year_view import YearView
    from ui.models.phrases import Naming
    from ui.story.port import Story


class CalendarView(QWidget):
    """Shows the schedule around one day. Every view is over the same model."""

    range_changed = Signal(object, int, object)
    """First day (`datetime.date`), how many days are shown, and the day one looks at."""
    title_changed = Signal(str)
    mode_changed = Signal(str)
    """The `Mode` that is shown now."""
    create_asked = Signal(object, object)
    """Start and end of a new event that was drawn, aware datetimes."""
    move_asked = Signal(object, object, object)
    """An `Occurrence` that was moved or stretched, with its wished start and end, aware datetimes."""
    event_menu = Signal(object, object)
    """A context menu (`QMenu`) is being built for this `Occurrence`: add what can be done with it."""
    time_menu = Signal(object, object, object)
    """The same for free time: the menu, and aware start and end."""
    menu_asked = Signal(object, int, object)
    """A context menu is wanted: the view, its row (-1 on free time) and the point in its viewport."""
    edit_asked = Signal(object)
    """An `Occurrence` that may be changed: Enter, or a double click."""
    cancel_asked = Signal(object)
    link_asked = Signal(str)
    """A web address of an event that the person wants to open: show the notice about outside links first."""
    split_changed = Signal(str)
    """What a day is split by now, a `Split`."""
    activated = Signal(object)
    """An event was opened: its `Occurrence`."""

    def __init__(
        self,
        schedule: Schedule,
        sources: Sources,
        theme: Theme,
        zone: tzinfo,
        *,
        locale: QLocale | None = None,
        now: Callable[[], datetime] = present,
        working: WorkingHours | None = None,
        parent: QWidget | None = None,
        begun: Begun | None = None,
    ) -> None:
        """`begun`: what a picture of the schedule made already, to go on with."""
        super().__init__(parent)
        self.filtered = Filtered(schedule, sources) if begun is None else begun.filtered
        self.filtered.setParent(self)
        """The schedule as this window shows it: a filter may leave something out."""
        self._schedule = self.filtered
        self._sources = sources
        self._theme = theme
        self._now = now
        self._formats = locale if locale is not None else QLocale()
        self._working = working if working is not None else usual_hours(self._formats)
        self._phrases = Phrases(self._formats, zone) if begun is None else begun.phrases
        self._model = OccurrenceModel(self._schedule, sources, self._phrases, self)
        self._split = Split.NONE
        self._editable = False
        self._mode, self._day = (Mode.WEEK, self.present_day()) if begun is None else (begun.mode, begun.day)
        self._grid = TimeGrid(self._model, theme, self._working, now, self, begun)
        self._cards = Cards(self._model, theme, now, self)
        self._cards.link_asked.connect(self.link_asked)
        self._cards.change_asked.connect(self.edit_asked)
        self._cards.cancel_asked.connect(self.cancel_asked)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._adopt(self._grid)
        self._month: MonthBoard | None = None
        self._agenda: AgendaList | None = None
        self._year: YearView | None = None
        self.walk: Walk | None = None
        """The way to a range that takes long."""
        self.setFocusProxy(self._grid)
        self._show()

    @property
    def model(self) -> OccurrenceModel:
        """What the views are over; a sidebar or a list may share it."""
        return self._model

    @property
    def phrases(self) -> Phrases:
        """Times and names in words, as the views say them now."""
        return self._phrases

    @property
    def zone(self) -> tzinfo:
        """The zone that days and hours are shown in."""
        return self._phrases.zone

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def day(self) -> date:
        """The day one looks at."""
        return self._day

    @property
    def grid(self) -> TimeGrid:
        """The day and week view."""
        return self._grid

    @property
    def shown(self) -> Canvas | YearView:
        """The view that stands now."""
        return self.view_of(self._mode)

    def mini_month(self, parent: QWidget | None = None) -> MiniMonth:
        """A small month for a sidebar that goes along with this view, and leads it."""
        from ui.calendar.mini_month import MiniMonth

        mini = MiniMonth(self._schedule, self._theme, self._phrases, self._now, parent)
        mini.show_range(*span(self._mode, self._day, self._formats), self._day)
        self.range_changed.connect(mini.show_range)
        mini.day_asked.connect(self.visit)
        return mini

    def selected(self) -> Occurrence | None:
        """The event that keys are about."""
        view = self.shown
        index = view.currentIndex() if isinstance(view, Canvas) else QModelIndex()
        return self._model.occurrence(index) if index.isValid() else None

    def place_of(self, occurrence: Occurrence) -> QRect:
        """Where an event is drawn, in global coordinates; empty when it is not."""
        view = self._stack.currentWidget()
        rows = self._model.occurrences
        if not isinstance(view, Canvas) or occurrence not in rows:
            return QRect()
        rect = view.visualRect(self._model.index(rows.index(occurrence)))
        return QRect() if rect.isEmpty() else QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def present_day(self) -> date:
        """Today in the zone of the schedule."""
        return self._now().astimezone(self._phrases.zone).date()

    def present(self) -> datetime:
        """The aware present."""
        return self._now()

    def reveal(self, occurrence: Occurrence) -> None:
        """Look at the day of an event and select it; a filter that hides it is taken away."""
        if self.filtered.filter.narrows and not passes(self.filtered.filter, occurrence, self.filtered.accounts()):
            self.filtered.choose(Filter())
        if self._mode is Mode.YEAR:
            self.set_mode(Mode.WEEK)
        self.show_day(occurrence.start_in(self._phrases.zone).date())
        view, wanted = self._stack.currentWidget(), (identity(occurrence), occurrence.start)
        rows = self._model.occurrences
        row = next((row for row, one in enumerate(rows) if (identity(one), one.start) == wanted), None)
        if row is not None and isinstance(view, Canvas):
            view.make_current(row)

    def title(self) -> str:
        """What the toolbar calls the range, in the person's language."""
        return heading(self._mode, self._day, self._formats)

    def show_day(self, day: date) -> None:
        """Look at the range that holds `day`."""
        self.look(self._mode, day)

    def set_mode(self, mode: Mode) -> None:
        """Look in another way at the same day."""
        self.look(mode, self._day)

    def look(self, mode: Mode, day: date) -> None:
        """Both; what is asked for is there when this returns."""
        if (mode, day) == (self._mode, self._day):
            return
        turned, self._mode, self._day = mode is not self._mode, mode, day
        self._show()
        if turned:
            self.mode_changed.emit(mode)

    def step(self, ranges: int) -> None:
        """Go so many ranges forward (negative: back), as `visit` does."""
        mode, day = (self._mode, self._day) if self.walk is None else self.walk.end
        self.visit(ahead(mode, day, ranges), mode)

    def today(self) -> None:
        """Go to the range that holds today, as `visit` does."""
        self.visit(self.present_day())

    def visit(self, day: date, mode: Mode | None = None) -> None:
        """Go there as a hand does: a full range that is not ready is shown some turns of the event loop later."""
        if self.walk is None or not self.walk.begin(mode or self._mode, day):
            self.look(mode or self._mode, day)

    @property
    def split(self) -> Split:
        """What a single day is split by."""
        return self._split

    def set_split(self, split: Split) -> None:
        """Show a single day side by side, by calendar or by place; or whole. Other ranges are never split."""
        if split is self._split:
            return
        self._split = split
        self._grid.split_by(None if split is Split.NONE else self._columns)
        self.split_changed.emit(split)

    def _columns(self, width: int) -> tuple[Column, ...]:
        """What the day is split into, in a grid of this width."""
        chosen, accounts = self.filtered.filter, self.filtered.accounts()

        def takes(calendar: CalendarId) -> bool:
            account = accounts.get(calendar, AccountId(""))
            return chosen.calendar.takes(calendar) and chosen.account.takes(account)

        return columns_of(self._split, self._model, takes, width)

    def set_working(self, working: WorkingHours) -> None:
        """Shade and open at these hours."""
        self._working = working
        self._grid.set_working(working)
        if self._month is not None:
            self._month.set_working(working)

    @property
    def working(self) -> WorkingHours:
        """When the practice works."""
        return self._working

    @property
    def editable(self) -> bool:
        return self._editable

    def printout(self, sheet: Sheet, naming: Naming) -> Printout:
        """What printing this day's range as `sheet` gives: `ui.calendar.printing.Printout`."""
        from ui.calendar.printing import Printout
        from ui.filters.offers import summary

        return Printout(
            self._schedule, self._sources, self._phrases.zone, self._formats, self._now, self._working,
            sheet=sheet, day=self._day, naming=naming,
            note=" · ".join(summary(self.filtered.filter, self._sources.accounts())),
        )  # fmt: skip

    def set_editable(self, editable: bool) -> None:
        """Let events be made, moved and stretched; what is asked for comes as `create_asked` and `move_asked`."""
        self._editable = editable
        self._grid.set_editable(editable)
        if self._month is not None:
            self._month.set_editable(editable)

    def set_other_zone(self, zone: tzinfo | None) -> None:
        """Show another zone's hours beside ours in day and week views; None takes them away."""
        self._grid.set_other_zone(zone)

    def tell_history(self, story: Story) -> None:
        """From now on the card of an appointment tells what happened to it."""
        self._cards.story = story

    def tell_details(self, details: Callable[[Occurrence], Details] | None) -> None:
        """From now on the card says what else is known of an event than what is drawn."""
        self._cards.details = details

    def hide_names(self, hidden: bool) -> None:
        """Show kinds of visits instead of patients' names, or names again."""
        if self._phrases.names_hidden != hidden:
            self._phrases.names_hidden = hidden
            self._cards.close_card()
            self._model.retell()

    def _show(self) -> None:
        self._cards.close_card()
        first, days = span(self._mode, self._day, self._formats)
        view = self.view_of(self._mode)
        if view is self._year:
            self._year.show_year(self._day)
        else:
            self._model.show(first, days)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        if self.isAncestorOf(QApplication.focusWidget() or self):
            view.setFocus()  # the stack gives it to the first that takes it: of a year to January
        self.range_changed.emit(first, days, self._day)
        self.title_changed.emit(self.title())

    def view_of(self, mode: Mode) -> Canvas | YearView:
        """The view of a mode, made when it is first wanted."""
        match mode:
            case Mode.DAY | Mode.WORK_WEEK | Mode.WEEK:
                return self._grid
            case Mode.MONTH:
                if self._month is None:
                    from ui.calendar.month_board import MonthBoard

                    self._month = MonthBoard(self._model, self._theme, self._working, self._now, self)
                    self._month.set_editable(self._editable)
                    self._adopt(self._month)
                return self._month
            case Mode.AGENDA:
                if self._agenda is None:
                    from ui.calendar.agenda import AgendaList

                    self._agenda = AgendaList(self._model, self._theme, self._now, self)
                    self._adopt(self._agenda)
                return self._agenda
            case Mode.YEAR:
                if self._year is None:
                    from ui.calendar.year_view import YearView

                    self._year = YearView(self._schedule, self._theme, self._phrases, self._now, self)
                    self._adopt(self._year)
                    self._year.month_asked.connect(lambda month: self.visit(month, Mode.MONTH))
                return self._year

    def _adopt(self, view: Canvas | YearView) -> None:
        self._stack.addWidget(view)
        view.step_asked.connect(self.step)
        view.today_asked.connect(self.today)
        view.day_asked.connect(partial(self.look, Mode.DAY))
        if isinstance(view, Canvas):
            view.opened.connect(self._open)
            view.menu_asked.connect(partial(self.menu_asked.emit, view))
            view.entered.connect(self._enter)
            view.left.connect(lambda way: self.show_day(ahead(self._mode, self._day, way)))
        if isinstance(view, DaysCanvas):
            view.create_asked.connect(self.create_asked)
            view.move_asked.connect(self.move_asked)

    def _enter(self, index: QModelIndex) -> None:
        """Change it where that may be, else look at it."""
        if self._may_change(occurrence := self._model.occurrence(index)):
            self._cards.close_card()
            self.edit_asked.emit(occurrence)
        else:
            self._open(index)

    def _may_change(self, occurrence: Occurrence) -> bool:
        return self._editable and not why_fixed(occurrence, self._model.look(occurrence))

    def open_event(self, wanted: Callable[[Occurrence], bool]) -> bool:
        """Select the first event in sight that is wanted and open its card; False if there is none."""
        view = self._stack.currentWidget()
        row = next((row for row, one in enumerate(self._model.occurrences) if wanted(one)), None)
        if row is None or not isinstance(view, Canvas):
            return False
        view.make_current(row)
        self._open(self._model.index(row))
        return True

    def open_row(self, row: int) -> None:
        """Open the card of a row of the model."""
        self._open(self._model.index(row))

    def _open(self, index: QModelIndex) -> None:
        occurrence: Occurrence = self._model.occurrence(index)
        view = self._stack.currentWidget()
        if isinstance(view, Canvas):
            may = self._may_change(occurrence)
            self._cards.open(index.row(), self.place_of(occurrence), may_change=may)
        self.activated.emit(occurrence)
