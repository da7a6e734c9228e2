"""The day and week view as a real widget: where things are, keyboard, pointer, repaints, screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.events import Occurrence
from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, all_day, overfull_week, timed, typical_week
from tests.ui.watchdog import typical
from ui.calendar.hours import LEAST_HOUR, MOST_HOUR
from ui.calendar.modes import Mode
from ui.calendar.time_grid import TimeGrid
from ui.calendar.view import CalendarView
from ui.theme import Theme
from ui.tokens import Scheme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEK = typical_week(MONDAY, BERLIN)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


class Paints(QObject):
    """Remembers which region each paint event of a widget covered."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return super().eventFilter(watched, event)


class Bench:
    """A calendar on the screen with its parts in reach."""

    def __init__(self, qtbot: QtBot, occurrences: tuple[Occurrence, ...] = WEEK, *, rtl: bool = False) -> None:
        self.schedule = FakeSchedule(occurrences)
        self.clock = Clock()
        self.theme = Theme()
        self.view = CalendarView(
            self.schedule, FakeSources(), self.theme, BERLIN, locale=QLocale("en_GB"), now=self.clock
        )
        qtbot.addWidget(self.view)
        if rtl:
            self.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.view.resize(1280, 800)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.activateWindow()
        self.grid.setFocus()
        QApplication.processEvents()

    def settle(self) -> None:
        """From now on no word is owed: a busy machine would paint it later, into what is counted."""
        self.grid.wait_for_words()
        QApplication.processEvents()

    @property
    def grid(self) -> TimeGrid:
        return self.view.grid

    def row(self, title: str) -> int:
        return next(row for row, one in enumerate(self.view.model.occurrences) if title in (one.patient, one.summary))

    def current(self) -> Occurrence | None:
        index = self.grid.currentIndex()
        return self.view.model.occurrence(index) if index.isValid() else None

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.grid, key, modifiers)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    yield Bench(qtbot)
    QTest.qWait(0)


@pytest.mark.parametrize("rtl", [False, True])
def test_what_is_drawn_is_what_is_clicked(qtbot: QtBot, rtl: bool) -> None:
    """A click would open the neighbour, above all when everything is mirrored."""
    bench = Bench(qtbot, rtl=rtl)
    found = 0
    for row in range(bench.view.model.rowCount()):
        index = bench.view.model.index(row)
        rect = bench.grid.visualRect(index)
        if bench.grid.viewport().rect().contains(rect):
            assert bench.grid.indexAt(rect.center()) == index
            found += 1
    assert found > 25


def test_mirrored_days_run_from_right_to_left(qtbot: QtBot) -> None:
    """Arabic readers would see Monday at the wrong end."""
    plain, mirrored = Bench(qtbot), Bench(qtbot, rtl=True)
    for bench, sign in ((plain, 1), (mirrored, -1)):
        monday = bench.grid.visualRect(bench.view.model.index(bench.row("Ada Lindqvist")))
        friday = bench.grid.visualRect(bench.view.model.index(bench.row("Yusuf Kaya")))
        assert (friday.x() - monday.x()) * sign > 0


def test_the_grid_opens_at_working_hours(bench: Bench) -> None:
    """One would look at the middle of the night first."""
    first = bench.grid.visualRect(bench.view.model.index(bench.row("Gwen Parry-Jones")))
    assert bench.grid.scene is not None
    assert 0 <= first.top() - bench.grid.scene.frame.top < bench.grid.hour_height


def test_a_whole_week_by_keyboard(bench: Bench) -> None:
    """Without a mouse some event could not be reached."""
    bench.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    bench.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    seen = set()
    for _ in range(bench.view.model.rowCount()):
        current = bench.current()
        assert current is not None
        seen.add(current.uid)
        rect = bench.grid.visualRect(bench.grid.currentIndex())
        assert bench.grid.viewport().rect().intersects(rect)
        if len(seen) < bench.view.model.rowCount():
            bench.press(Qt.Key.Key_Down)
    assert len(seen) == len({one.uid for one in bench.view.model.occurrences})


def test_past_the_last_event_the_keys_go_on_in_the_next_week(qtbot: QtBot) -> None:
    """The keyboard would be caught in one week."""
    later = timed(BERLIN, MONDAY + timedelta(days=8), "09:00", 30, "next week")
    bench = Bench(qtbot, (timed(BERLIN, MONDAY, "09:00", 30, "this week"), later))
    bench.press(Qt.Key.Key_Right)
    assert bench.current() is not None
    bench.press(Qt.Key.Key_Right)
    assert bench.view.model.first == MONDAY + timedelta(days=7)
    assert bench.current() == later


def test_page_keys_step_and_t_comes_back(bench: Bench) -> None:
    """Moving between weeks would need the mouse."""
    bench.press(Qt.Key.Key_PageDown)
    bench.press(Qt.Key.Key_PageDown)
    assert bench.view.model.first == MONDAY + timedelta(days=14)
    bench.press(Qt.Key.Key_PageUp)
    assert bench.view.model.first == MONDAY + timedelta(days=7)
    bench.press(Qt.Key.Key_T)
    assert bench.view.model.first == MONDAY


def test_zoom_keeps_what_is_under_the_pointer_and_has_bounds(bench: Bench) -> None:
    """Zooming would throw the day out of sight."""
    grid = bench.grid
    assert grid.scene is not None
    spot = QPointF(400, 500)
    before = grid.scene.frame.minute_at(grid.verticalOffset() + round(spot.y()) - grid.scene.frame.top)
    wheel = QWheelEvent(
        spot, grid.viewport().mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    height = grid.hour_height
    QApplication.sendEvent(grid.viewport(), wheel)
    assert grid.hour_height > height
    after = grid.scene.frame.minute_at(grid.verticalOffset() + round(spot.y()) - grid.scene.frame.top)
    assert abs(after - before) < 3
    for _ in range(40):
        bench.press(Qt.Key.Key_Plus)
    assert grid.hour_height == MOST_HOUR
    for _ in range(40):
        bench.press(Qt.Key.Key_Minus)
    assert grid.hour_height == LEAST_HOUR


def test_enter_and_click_open_the_event_and_its_card(bench: Bench, qtbot: QtBot) -> None:
    """Details would be out of reach for one of the two."""
    opened: list[Occurrence] = []
    bench.view.activated.connect(opened.append)
    row = bench.row("Ada Lindqvist")
    spot = bench.grid.visualRect(bench.view.model.index(row)).center()
    QTest.mouseClick(bench.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert [one.patient for one in opened] == ["Ada Lindqvist"]
    card = QApplication.activePopupWidget()
    assert card is not None
    assert "Ada Lindqvist" in card.accessibleName()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    bench.press(Qt.Key.Key_Return)
    assert len(opened) == 2
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_header_click_opens_its_day(bench: Bench, qtbot: QtBot) -> None:
    """The way from a week into one of its days would be missing."""
    assert bench.grid.scene is not None
    spot = bench.grid.scene.frame.header_area(3).center()
    QTest.mouseClick(bench.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert (bench.view.mode, bench.view.day) == (Mode.DAY, MONDAY + timedelta(days=3))


def test_more_opens_the_all_day_row_and_keys_reach_what_it_hid(qtbot: QtBot) -> None:
    """Hidden all-day events could never be seen."""
    bench = Bench(qtbot, tuple(all_day(MONDAY, 1, f"event {place}") for place in range(6)))
    grid = bench.grid
    assert grid.scene is not None
    assert grid.scene.hidden[0] == 4
    hidden = next(row for row in range(6) if not grid.rects_of(row))
    grid.make_current(hidden)
    assert grid.scene.hidden[0] == 0
    assert grid.rects_of(hidden)
    spot = QPoint(grid.scene.frame.gutter // 2, grid.scene.frame.header + 5)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert grid.scene.hidden[0] == 4


def test_a_change_in_the_store_repaints_only_its_block(bench: Bench) -> None:
    """Every sync would repaint the whole window."""
    bench.settle()
    paints = Paints()
    bench.grid.viewport().installEventFilter(paints)
    row = bench.row("Clara Benedetti")
    rect = bench.grid.visualRect(bench.view.model.index(row))
    changed = bench.view.model.occurrences[row]._replace(visit_type="Telehealth")
    bench.schedule.replace(tuple(changed if one.uid == changed.uid else one for one in WEEK))
    QApplication.processEvents()
    painted = QRegion()
    for region in paints.regions:
        painted += region
    assert painted.contains(rect.center())
    assert rect.adjusted(-4, -4, 4, 4).contains(painted.boundingRect())
    paints.regions.clear()
    bench.schedule.changed.emit()
    QApplication.processEvents()
    assert not paints.regions


def test_a_minute_repaints_two_strips_and_midnight_everything(bench: Bench) -> None:
    """The now line would stand still, or cost a frame each minute."""
    bench.settle()
    paints = Paints()
    bench.grid.viewport().installEventFilter(paints)
    bench.clock.moment += timedelta(minutes=1)
    bench.grid.tick()
    QApplication.processEvents()
    height = sum(rect.height() for region in paints.regions for rect in [region.boundingRect()])
    assert 0 < height < bench.grid.viewport().height() / 3
    paints.regions.clear()
    bench.clock.moment += timedelta(days=1)
    bench.grid.tick()
    QApplication.processEvents()
    assert paints.regions[-1].boundingRect() == bench.grid.viewport().rect()


def test_the_accessibility_tree_names_and_places_every_event(bench: Bench) -> None:
    """A screen reader would find an empty picture."""
    tree = QAccessible.queryAccessibleInterface(bench.grid)
    assert tree.role() == QAccessible.Role.List
    names = {tree.child(place).text(QAccessible.Text.Name) for place in range(tree.childCount())}
    for row, one in enumerate(bench.view.model.occurrences):
        spoken = bench.view.model.data(bench.view.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        assert spoken in names
        assert bench.view.model.phrases.title(one) in spoken
    first = tree.child(bench.row("Ada Lindqvist"))
    expected = bench.grid.visualRect(bench.view.model.index(bench.row("Ada Lindqvist")))
    assert first.rect().size() == expected.size()
    assert first.rect().topLeft() == bench.grid.viewport().mapToGlobal(expected.topLeft())


def test_another_scheme_changes_the_picture(bench: Bench) -> None:
    """Cached paints would keep the light colours on dark paper."""
    light = bench.grid.grab().toImage()
    bench.theme.choose(Scheme.DARK)
    QApplication.processEvents()
    dark = bench.grid.grab().toImage()
    assert light.pixelColor(700, 300).lightness() > 200
    assert dark.pixelColor(700, 300).lightness() < 100


def test_a_very_full_week_gets_all_its_words_in_the_end(qtbot: QtBot) -> None:
    """Blocks would stay empty when their words did not fit into the first picture."""
    bench = Bench(qtbot, tuple(timed(BERLIN, MONDAY + timedelta(days=day), f"{8 + hour:02}:{minute:02}", 10,
                                     f"Event {day} {hour} {minute}")
                               for day in range(7) for hour in range(12) for minute in range(0, 60, 10)))  # fmt: skip
    bench.grid.resize(1900, 1000)

    def complete() -> bool:
        scene = bench.grid.scene
        return scene is not None and all(placed.block.lines for placed in scene.hours)

    qtbot.waitUntil(complete)
    assert bench.grid.scene is not None
    assert len(bench.grid.scene.hours) == 504


def test_names_can_be_hidden_and_come_back(bench: Bench) -> None:
    """Shoulder mode would leave a name in a laid-out text."""
    assert bench.grid.scene is not None
    bench.view.hide_names(True)
    shown = {word for placed in bench.grid.scene.hours for word in placed.block.words}
    assert not any("Lindqvist" in word for word in shown)
    bench.view.hide_names(False)
    assert any("Ada Lindqvist" in placed.block.words for placed in bench.grid.scene.hours)


def test_stepping_through_overfull_weeks_never_stalls(qtbot: QtBot) -> None:
    """Paging would stutter."""
    events = tuple(one for week in range(6) for one in overfull_week(MONDAY + timedelta(weeks=week), BERLIN))
    bench = Bench(qtbot, events)
    spans = {MONDAY + timedelta(weeks=week): bench.schedule.between(MONDAY + timedelta(weeks=week), 7, BERLIN)
             for week in range(-1, 8)}  # fmt: skip
    bench.schedule.between = lambda first, days, zone: spans[first]  # type: ignore[method-assign] # reads are instant here
    for way in (1, 1, 1, 1, -1, -1, -1, -1):
        bench.view.step(way)
        QApplication.processEvents()
    assert typical(bench.view, lambda turn: bench.view.step(1 if turn % 8 < 4 else -1), 32) < 5
