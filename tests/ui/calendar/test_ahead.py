"""The next range is made ready before it is wanted, and is then the picture that would have been made."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, overfull_week, typical_week
from ui.calendar.ahead import Ahead
from ui.calendar.modes import Mode
from ui.calendar.scene import SceneMaker
from ui.calendar.view import CalendarView
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEKS = tuple(one for week in range(-9, 10) for one in typical_week(MONDAY + timedelta(weeks=week), BERLIN))


def shown(qtbot: QtBot, mode: Mode, *, ahead: bool) -> CalendarView:
    made = CalendarView(
        FakeSchedule(WEEKS + overfull_week(MONDAY + timedelta(weeks=1), BERLIN)), FakeSources(), Theme(), BERLIN,
        locale=QLocale("en_GB"), now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.set_mode(mode)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    if ahead:
        Ahead(made)
    return made


def schedule_of(view: CalendarView) -> FakeSchedule:
    made = view.filtered.whole
    assert isinstance(made, FakeSchedule)
    return made


def picture(view: CalendarView) -> QImage:
    QApplication.processEvents()
    grid = view.shown
    made = QImage(grid.size(), QImage.Format.Format_RGB32)
    grid.render(made)
    return made


def ready(qtbot: QtBot, view: CalendarView, first: date, days: int) -> None:
    """Wait until nothing is left to do for a range."""
    work = view.findChild(Ahead)
    assert work is not None
    qtbot.waitUntil(lambda: next(work._work, None) is None, timeout=30_000)
    reads = schedule_of(view).reads
    view.filtered.soon(first, days, BERLIN)
    assert schedule_of(view).reads == reads, "it was read"


@pytest.mark.parametrize("mode", [Mode.DAY, Mode.WEEK, Mode.MONTH])
@pytest.mark.parametrize("way", [1, -1])
def test_a_range_made_ready_is_the_picture_made_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, mode: Mode, way: int
) -> None:
    plain, prepared = shown(qtbot, mode, ahead=False), shown(qtbot, mode, ahead=True)
    plain.step(way)
    ready(qtbot, prepared, plain.model.first, plain.model.days)
    monkeypatch.setattr(SceneMaker, "composed", None)  # nothing more has to be laid out
    monkeypatch.setattr("ui.calendar.month_grid.month_rows", None)
    prepared.step(way)
    monkeypatch.undo()
    plain.grid.wait_for_words()
    assert picture(prepared) == picture(plain)


def test_what_changes_meanwhile_is_in_the_picture(qtbot: QtBot) -> None:
    """A range that was made ready before a sync would be shown as it was."""
    view = shown(qtbot, Mode.WEEK, ahead=True)
    ready(qtbot, view, MONDAY + timedelta(weeks=1), 7)
    schedule_of(view).replace(())
    view.step(1)
    assert view.grid.scene is not None
    assert view.grid.scene.hours == ()


def test_names_that_are_hidden_meanwhile_are_hidden_in_it(qtbot: QtBot) -> None:
    view = shown(qtbot, Mode.WEEK, ahead=True)
    ready(qtbot, view, MONDAY + timedelta(weeks=1), 7)
    view.hide_names(hidden=True)
    view.step(1)
    assert view.grid.scene is not None
    titles = {one.block.words.title for one in view.grid.scene.hours}
    assert titles
    assert not any("Lindqvist" in title for title in titles)


CROWDED = tuple(
    one for week in (0, 8, 9, 10) for one in overfull_week(MONDAY + timedelta(weeks=week), BERLIN)
)  # fmt: skip


def crowded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CalendarView:
    """Far weeks as full as this one, none of them ready."""
    monkeypatch.setattr("ui.calendar.ahead.MANY", 40)
    view = shown(qtbot, Mode.WEEK, ahead=True)
    schedule_of(view).replace(CROWDED)
    view.show_day(MONDAY)
    return view


def test_a_full_range_that_is_not_ready_is_shown_when_it_is(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown meanwhile stays whole: title, rows and picture are of one range."""
    view, far = crowded(qtbot, monkeypatch), MONDAY + timedelta(weeks=8)
    title, rows = view.title(), view.model.occurrences
    QApplication.processEvents()
    with qtbot.waitSignal(view.range_changed, timeout=30_000):
        view.visit(far)
        assert (view.day, view.title(), view.model.first, view.model.occurrences) == (MONDAY, title, MONDAY, rows)
    assert (view.day, view.model.first) == (far, far)
    assert view.grid.scene is not None
    assert len(view.grid.scene.hours) > 100
    assert all(one.occurrence is view.model.occurrences[one.row] for one in view.grid.scene.hours)


def test_who_goes_on_meanwhile_comes_to_the_last_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = crowded(qtbot, monkeypatch)
    seen: list[date] = []
    view.range_changed.connect(lambda first, _days, _day: seen.append(first))
    view.visit(MONDAY + timedelta(weeks=8))
    view.step(1)
    view.step(1)
    qtbot.waitUntil(lambda: view.day == MONDAY + timedelta(weeks=10), timeout=30_000)
    assert seen == [MONDAY + timedelta(weeks=8), MONDAY + timedelta(weeks=10)]


def test_a_change_meanwhile_is_in_the_range_that_comes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view, far = crowded(qtbot, monkeypatch), MONDAY + timedelta(weeks=8)
    view.visit(far)
    QApplication.processEvents()
    schedule_of(view).replace(typical_week(MONDAY, BERLIN))
    qtbot.waitUntil(lambda: view.day == far, timeout=30_000)
    assert view.model.occurrences == ()


def test_going_elsewhere_at_once_ends_the_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The range that was wanted before would come up under the person's hands."""
    view = crowded(qtbot, monkeypatch)
    view.visit(MONDAY + timedelta(weeks=8))
    view.set_mode(Mode.DAY)
    assert view.walk is not None
    assert view.walk.end == (Mode.DAY, MONDAY)
    ready(qtbot, view, MONDAY + timedelta(days=1), 1)
    assert (view.mode, view.day) == (Mode.DAY, MONDAY)
