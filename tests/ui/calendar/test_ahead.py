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
