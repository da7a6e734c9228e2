"""A crowded week gets its words over several turns: in the end it is the picture that was laid out at once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, overfull_week
from ui.calendar.hour_grid import HourGrid
from ui.calendar.scene import Scene
from ui.calendar.view import CalendarView
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CalendarView:
    """Every turn lays out one block's words at most."""
    monkeypatch.setattr("ui.calendar.hour_grid.PATIENCE", 1e-9)
    made = CalendarView(
        FakeSchedule(overfull_week(MONDAY, BERLIN)), FakeSources(), Theme(), BERLIN,
        locale=QLocale("en_GB"), now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(scene: Scene | None) -> list[tuple[object, ...]]:
    assert scene is not None
    return [
        (one.key, one.block.rect, [(line.text.text(), line.at) for line in one.block.lines or ()])
        for one in (*scene.hours, *scene.bars)
    ]


def settle(qtbot: QtBot, grid: HourGrid) -> None:
    qtbot.waitUntil(lambda: grid.scene is not None and not grid.scene.owed)
    QApplication.processEvents()


def test_the_words_come_in_and_nothing_else_changes(qtbot: QtBot, view: CalendarView) -> None:
    grid = view.grid
    assert grid.scene is not None
    assert grid.scene.owed
    settle(qtbot, grid)
    found = words(grid.scene)
    grid.wait_for_words()
    assert found == words(grid.scene)
    assert any(lines for _key, _rect, lines in found)


def test_names_that_are_hidden_meanwhile_do_not_come_in(qtbot: QtBot, view: CalendarView) -> None:
    view.hide_names(hidden=True)
    settle(qtbot, view.grid)
    found = words(view.grid.scene)
    view.grid.wait_for_words()
    assert found == words(view.grid.scene)


def test_who_waits_for_words_is_owed_none(qtbot: QtBot, view: CalendarView) -> None:
    """A scene that was begun before would be taken as it is, half of its blocks empty."""
    assert view.grid.owes
    view.grid.wait_for_words()
    scene = view.grid.scene
    assert scene is not None
    assert scene.owed == ()
