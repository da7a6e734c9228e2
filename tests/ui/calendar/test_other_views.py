"""Month, agenda, year and the small month, as real widgets over the same schedule."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.events import Occurrence, Status
from storage.records.stretches import stretch_of
from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, all_day, timed, typical_week, visit
from tests.ui.watchdog import typical
from ui.calendar.agenda import AgendaList
from ui.calendar.agenda_layout import sections
from ui.calendar.canvas import Canvas
from ui.calendar.day_list import DayList
from ui.calendar.layout import split
from ui.calendar.mini_month import MiniMonth, warmth
from ui.calendar.modes import Mode
from ui.calendar.month_grid import MonthGrid
from ui.calendar.month_layout import month_rows
from ui.calendar.view import CalendarView
from ui.calendar.year_view import YearView
from ui.models.month_days import loads
from ui.theme import Theme
from ui.tokens import TEXT_CONTRAST, Scheme, contrast

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
WEEKS = tuple(one for week in range(-4, 5) for one in typical_week(MONDAY + timedelta(weeks=week), BERLIN))

Show = Callable[[Mode, tuple[Occurrence, ...]], CalendarView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(mode: Mode, occurrences: tuple[Occurrence, ...] = WEEKS) -> CalendarView:
        view = CalendarView(
            FakeSchedule(occurrences), FakeSources(), Theme(), BERLIN, locale=QLocale("en_GB"), now=lambda: NOW
        )
        qtbot.addWidget(view)
        view.set_mode(mode)
        view.resize(1280, 800)
        view.show()
        qtbot.waitExposed(view)
        QApplication.processEvents()
        return view

    return made


def shown(view: CalendarView, kind: type[Canvas]) -> Canvas:
    found = view.focusProxy()
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize(("mode", "kind"), [(Mode.MONTH, MonthGrid), (Mode.AGENDA, AgendaList)])
def test_what_is_drawn_is_what_is_clicked_and_named(show: Show, mode: Mode, kind: type[Canvas]) -> None:
    """A click or a screen reader would land on another event."""
    view = show(mode, WEEKS)
    canvas = shown(view, kind)
    tree = QAccessible.queryAccessibleInterface(canvas)
    assert tree.childCount() == view.model.rowCount()
    found = 0
    for row in range(view.model.rowCount()):
        index = view.model.index(row)
        rect = canvas.visualRect(index)
        if not rect.isEmpty() and canvas.viewport().rect().contains(rect):
            assert canvas.indexAt(rect.center()) == index
            found += 1
    assert found > 20


def test_agenda_reaches_every_event_by_keyboard(show: Show) -> None:
    """What lies below the fold could not be read."""
    view = show(Mode.AGENDA, WEEKS)
    canvas = shown(view, AgendaList)
    QTest.keyClick(canvas, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(view.model.rowCount() - 1):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        assert canvas.viewport().rect().intersects(canvas.visualRect(canvas.currentIndex()))
    assert canvas.verticalScrollBar().value() > 0
    assert view.model.first == date(2026, 11, 24)


def test_an_empty_agenda_says_so(show: Show) -> None:
    """An empty page would look broken."""
    view = show(Mode.AGENDA, ())
    canvas = shown(view, AgendaList)
    assert isinstance(canvas, AgendaList)
    assert [(section.day, section.entries) for section in canvas.sections] == [(0, ())]


def test_the_month_leads_to_a_day_that_hides_events(show: Show) -> None:
    """What "+n more" hides could not be seen."""
    view = show(Mode.MONTH, tuple(timed(BERLIN, MONDAY, f"{hour:02}:00", 30, f"event {hour}") for hour in range(8, 20)))
    canvas = shown(view, MonthGrid)
    cell = next(QPoint(x, y) for y in range(560, 760, 4) for x in (60,) if canvas.row_at(QPoint(x, y)) >= 0)
    below = next(QPoint(cell.x(), y) for y in range(cell.y(), 790) if canvas.row_at(QPoint(cell.x(), y)) < 0)
    below = next(QPoint(cell.x(), y) for y in range(790, below.y(), -1) if canvas.row_at(QPoint(cell.x(), y - 12)) >= 0)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    listed = canvas.findChild(DayList)
    assert isinstance(listed, DayList)
    assert listed.model.rowCount() == 12
    listed.day_asked.emit(MONDAY)
    assert (view.mode, view.day) == (Mode.DAY, MONDAY)
    listed.close()


EVENTS = st.lists(
    st.tuples(st.integers(0, 41), st.integers(1, 12), st.booleans()).map(
        lambda made: (
            all_day(date(2026, 10, 26) + timedelta(days=made[0]), made[1], f"{made}")
            if made[2]
            else timed(BERLIN, date(2026, 10, 26) + timedelta(days=made[0]), "10:00", 30, f"{made}")
        )
    ),
    max_size=60,
)


@given(EVENTS, st.integers(1, 6))
def test_a_month_shows_or_counts_every_event_of_every_day(events: list[Occurrence], room: int) -> None:
    """An event would be neither shown nor counted, or two would lie on each other."""
    first = date(2026, 10, 26)
    rows = month_rows(events, first, 42, BERLIN, room)
    for week, row in enumerate(rows):
        for day in range(7):
            when = first + timedelta(days=week * 7 + day)
            here = [bar for bar in row.bars if bar.first_day <= day <= bar.last_day]
            lanes = [bar.lane for bar in here]
            assert len(set(lanes)) == len(lanes)
            assert all(lane < room for lane in lanes)
            if row.hidden[day]:
                assert all(lane < max(room - 1, 1) for lane in lanes) or room == 1
            touching = [
                one
                for one in events
                if one.start_in(BERLIN).date() <= when <= (one.end_in(BERLIN) - timedelta(seconds=1)).date()
            ]
            assert len(here) + row.hidden[day] == len(touching)


@given(
    st.lists(st.tuples(st.integers(-2 * 1440, 37 * 1440), st.sampled_from([0, 1, 60, 1439, 1440, 3000])), max_size=40),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu"]),
)
def test_a_timed_event_stands_on_the_day_it_starts_or_the_first(made: list[tuple[int, int]], name: str) -> None:
    """A month counts by arithmetic of its own: it would differ from the week at midnight, or when clocks change."""
    zone, first = ZoneInfo(name), date(2026, 10, 5)
    midnight = timed(zone, first, "00:00", 0, "")
    events = [
        midnight._replace(start=midnight.start + start * 60, end=midnight.start + (start + lasts) * 60)
        for start, lasts in made
    ]
    pieces, bars = split(events, first, 35, zone)
    wanted = [0] * 35
    for piece in pieces:
        wanted[piece.day] += not piece.from_before or not piece.day
    for bar in bars:
        for day in range(bar.first_day, bar.last_day + 1):
            wanted[day] += 1
    found = [
        week.hidden[day] + sum(bar.first_day <= day <= bar.last_day for bar in week.bars)
        for week in month_rows(events, first, 35, zone, 3)
        for day in range(7)
    ]
    assert found == wanted


def test_agenda_lines_never_overlap() -> None:
    """Two lines would be drawn over each other."""
    found = sections(WEEKS, MONDAY, 28, BERLIN, today=MONDAY, line=20, gap=8, least=50)
    tops = [entry.top for section in found for entry in section.entries]
    assert tops == sorted(tops)
    assert min(later - earlier for earlier, later in itertools.pairwise(tops)) >= 20
    for section, after in itertools.pairwise(found):
        assert section.top + section.height == after.top


def test_a_day_is_as_full_as_its_busy_minutes(qapp: QApplication) -> None:
    """Overlaps would count twice, cancelled and free time as work."""
    events = (
        timed(BERLIN, MONDAY, "09:00", 60, "one"),
        timed(BERLIN, MONDAY, "09:30", 60, "overlapping"),
        timed(BERLIN, MONDAY, "12:00", 60, "free", busy=False),
        visit(BERLIN, MONDAY, "14:00", 60, "Ada", "Massage", Status.CANCELLED),
        all_day(MONDAY, 1, "birthday"),
        timed(BERLIN, MONDAY, "23:00", 120, "night"),
    )
    assert loads(map(stretch_of, events), MONDAY, 2, BERLIN) == [(6, 150), (1, 60)]


def test_the_small_month_goes_along_and_leads(show: Show, qtbot: QtBot) -> None:
    """The sidebar would show another month than the calendar."""
    view = show(Mode.WEEK, WEEKS)
    mini = view.mini_month()
    qtbot.addWidget(mini)
    mini.resize(mini.sizeHint())
    mini.show()
    view.step(6)
    assert mini.month == date(2027, 1, 1)
    target = mini.days.index_of(date(2027, 1, 20))
    QTest.mouseClick(
        mini.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, mini.visualRect(target).center()
    )
    assert view.model.first == date(2027, 1, 18)
    QTest.keyClick(mini, Qt.Key.Key_PageUp)
    assert mini.month == date(2026, 12, 1)
    assert view.model.first == date(2027, 1, 18)


def test_the_small_month_names_its_days_and_how_full_they_are(show: Show, qtbot: QtBot) -> None:
    """The bars would say nothing to who cannot see them."""
    mini = show(Mode.WEEK, WEEKS).mini_month()
    qtbot.addWidget(mini)
    mini.days.reload()
    spoken = mini.days.data(mini.days.index_of(MONDAY), Qt.ItemDataRole.AccessibleTextRole)
    assert "23 November 2026" in spoken
    assert str(mini.days.day(mini.days.index_of(MONDAY)).count) in spoken
    assert mini.days.day(mini.days.index_of(MONDAY)).load > 0.5


def test_a_year_fills_month_by_month_and_opens_days(show: Show, qtbot: QtBot) -> None:
    """A whole year read at once would stall the window."""
    view = show(Mode.YEAR, WEEKS)
    year = view.findChild(YearView)
    assert year is not None
    november: MiniMonth = year.months[10]
    qtbot.waitUntil(lambda: november.days.day(november.days.index_of(MONDAY)).count > 0, timeout=30_000)
    november.clicked.emit(november.days.index_of(MONDAY))
    assert (view.mode, view.day) == (Mode.DAY, MONDAY)


def test_every_mode_can_follow_every_other(show: Show) -> None:
    """A view would paint rows of another range."""
    view = show(Mode.WEEK, WEEKS)
    for one in Mode:
        for other in Mode:
            for mode in (one, other):
                view.set_mode(mode)
                view.step(1)
                view.grab()
                view.today()
            assert view.title()


@pytest.mark.parametrize("mode", [Mode.MONTH, Mode.AGENDA])
def test_stepping_never_stalls(show: Show, mode: Mode) -> None:
    """Paging would stutter."""
    view = show(mode, WEEKS)
    view.step(1)
    assert typical(view, lambda turn: view.step(1 if turn % 2 else -1), 16) < 5


@pytest.mark.parametrize("scheme", Scheme)
def test_the_dates_of_a_year_are_read_on_the_fullest_day(qapp: QApplication, scheme: Scheme) -> None:
    """A busy day would swallow its number."""
    theme = Theme()
    theme.choose(scheme)
    grounds = [warmth(theme, load / 10) for load in range(11)]
    assert all(contrast(theme.colours.text, ground) >= TEXT_CONTRAST for ground in grounds)
    assert len(set(grounds)) > 4, "a full day and a quiet one look apart"


def test_the_keyboard_stays_on_the_day_one_looks_at(show: Show) -> None:
    """Enter would open New Year's Day."""
    view = show(Mode.WEEK, WEEKS)
    view.activateWindow()
    view.setFocus()
    view.set_mode(Mode.YEAR)
    year = view.findChild(YearView)
    assert year is not None
    held = QApplication.focusWidget()
    assert isinstance(held, MiniMonth)
    assert held.days.day(held.currentIndex()).when == view.day
    view.set_mode(Mode.AGENDA)
    assert QApplication.focusWidget() is view.focusProxy()


@pytest.mark.parametrize("mode", [Mode.YEAR, Mode.AGENDA, Mode.MONTH])
def test_a_small_month_goes_to_the_day_one_looks_at(show: Show, mode: Mode) -> None:
    """Beside the year it would say July."""
    view = show(Mode.WEEK, WEEKS)
    mini = view.mini_month(view)
    view.set_mode(mode)
    assert mini.month == view.day.replace(day=1)
