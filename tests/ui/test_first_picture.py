"""The first picture of a window is the week as it stands in the whole one; what is pressed meanwhile is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.accounts import Health
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner, with_state
from ui.calendar.modes import Mode
from ui.first_paint import AfterFirstPaint
from ui.first_picture import FirstPicture
from ui.measures import header_height, menu_height, status_height
from ui.ports import AccountRow, Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

ZONE = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    palette, sheet, direction = qapp.palette(), qapp.styleSheet(), qapp.layoutDirection()
    theme = Theme()
    theme.wear(qapp)
    yield theme
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(direction)


def made(
    qtbot: QtBot, theme: Theme, settings: FakeSettings, accounts: tuple[AccountRow, ...] | None = None
) -> MainWindow:
    sources = FakeSources(practitioner() if accounts is None else accounts)
    settings.put(keys.AGE_STATED, "1")
    ports = Ports(FakeSchedule(typical_week(MONDAY, ZONE)), sources, settings, FakeCommands(sources))
    window = MainWindow(ports, theme, ZONE, clock=lambda: NOW)
    qtbot.addWidget(window)
    return window


def pictured(window: MainWindow) -> FirstPicture:
    """Shown, and nothing else but its first picture is there."""
    window.show()
    picture = window.centralWidget()
    assert isinstance(picture, FirstPicture)
    return picture


def days_area(window: MainWindow) -> QRect:
    """Where the days stand with their scroll bar and the edge beside them, in the window."""
    calendar = window.calendar
    return QRect(calendar.mapTo(window, QPoint(0, 0)), calendar.size()).adjusted(-1, 0, 1, 0)


def image(window: MainWindow, area: QRect) -> QImage:
    return window.grab().toImage().copy(area)


@pytest.mark.parametrize("scheme", ["light", "dark", "high-dark"])
@pytest.mark.parametrize("width", [900, 1280, 1733])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_week_is_painted_where_and_as_it_stands_later(
    qtbot: QtBot, qapp: QApplication, theme: Theme, scheme: str, width: int, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    settings = FakeSettings()
    settings.put(keys.SCHEME, scheme)
    window = made(qtbot, theme, settings)
    window.resize(width, 777)
    pictured(window)
    first = window.grab().toImage()
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    window.setFocus()  # no event has the keys
    area = days_area(window)
    assert first.copy(area) == image(window, area)


def test_a_day_that_is_seen_whole_needs_no_scroll_bar(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    window.resize(1200, 2300)
    pictured(window)
    first = window.grab().toImage()
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    window.setFocus()
    assert not window.calendar.grid.verticalScrollBar().isVisible()
    area = days_area(window)
    assert first.copy(area) == image(window, area)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("window.mode", Mode.DAY.value),
        ("window.mode", Mode.WORK_WEEK.value),
        ("window.sidebar", "0"),
        ("window.side", "301"),
        ("window.names-hidden", "1"),
        (keys.SECOND_ZONE, "Asia/Tokyo"),
        (keys.HOUR_HEIGHT, "91"),
        (keys.WORKING, '{"1": [360, 720]}'),
    ],
)
def test_what_was_chosen_is_in_the_picture(qtbot: QtBot, theme: Theme, name: str, value: str) -> None:
    settings = FakeSettings()
    settings.put(name, value)
    window = made(qtbot, theme, settings)
    if name == "window.side":
        keep_side(window, int(value))
        window = made(qtbot, theme, settings)
    pictured(window)
    first = window.grab().toImage()
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    window.setFocus()
    area = days_area(window)
    assert first.copy(area) == image(window, area)


def keep_side(window: MainWindow, width: int) -> None:
    """Drag the edge of the accounts' column, and close the window."""
    window.show()
    assert window.splitter.count() == 2
    QApplication.processEvents()
    window.splitter.setSizes([width, window.width() - width])
    window.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [("window.mode", Mode.MONTH.value), ("window.story", "1"), ("window.filter", '{"place": {"values": ["x"]}}')],
)
def test_another_view_is_made_at_once(qtbot: QtBot, theme: Theme, name: str, value: str) -> None:
    settings = FakeSettings()
    settings.put(name, value)
    window = made(qtbot, theme, settings)
    window.show()
    assert window.centralWidget() is window.pages


def test_so_is_a_window_that_asks_for_something(qtbot: QtBot, theme: Theme) -> None:
    trouble = with_state(practitioner(), "c-home", Health.RECONNECT)
    for accounts in ((), trouble):
        window = made(qtbot, theme, FakeSettings(), accounts)
        window.show()
        assert window.centralWidget() is window.pages


def test_the_bars_are_as_tall_as_the_picture_left_room_for(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    window.show()
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    assert window.menuBar().height() == menu_height(theme)
    assert window.header.height() == header_height(theme)
    assert window.status.height() == status_height(theme)


def test_a_key_that_comes_before_the_whole_goes_to_the_days(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    QTest.keyClick(pictured(window), Qt.Key.Key_PageDown)
    assert window.calendar.day == MONDAY + timedelta(days=8)
    assert window.focusWidget() is window.calendar.grid


def test_a_key_that_nothing_in_the_window_wants_harms_nobody(qtbot: QtBot, theme: Theme) -> None:
    """An event that is sent to no widget ends the program."""
    window = made(qtbot, theme, FakeSettings())
    picture = pictured(window)
    heard = window.calendar.day
    for widget in (window.calendar, window.focusWidget(), picture):
        widget.clearFocus()
    assert window.focusWidget() is None
    QTest.keyClick(picture, Qt.Key.Key_PageDown)
    assert window.calendar.day == heard


def test_a_key_that_is_posted_at_the_first_paint_does_what_it_should(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())

    def press() -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            told = QKeyEvent(kind, Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(window.focusWidget(), told)

    AfterFirstPaint(press, window)
    pictured(window).setFocus()
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    assert window.calendar.day == MONDAY - timedelta(days=6)


def test_a_shortcut_that_comes_before_the_whole_is_taken(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    QTest.keyClick(pictured(window), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.calendar.mode is Mode.AGENDA)


def test_a_click_on_an_event_of_the_picture_chooses_it(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    picture = pictured(window)
    window.grab()
    begun = picture.begun
    assert begun is not None
    frame, beside = begun.scene.frame, picture.width() - begun.view.width - 12
    bar = begun.scene.bars[0]
    point = QPoint(beside, menu_height(theme) + header_height(theme)) + bar.block.rect.center()
    assert point.y() < frame.top + menu_height(theme) + header_height(theme)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert window.calendar.selected() == bar.occurrence


def test_what_a_feature_answers_waits_for_it(qtbot: QtBot, theme: Theme) -> None:
    window = made(qtbot, theme, FakeSettings())
    QTest.keyClick(pictured(window), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert not window.furnished
    asked = []
    window.actions_.go_to.triggered.connect(lambda: asked.append(window.furnished))
    qtbot.waitUntil(lambda: window.furnished, timeout=30_000)
    assert asked == [True]
