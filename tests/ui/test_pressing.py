"""Enter presses what has the focus, in the window as in a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources
from ui.ports import Ports
from ui.settings.keys import AGE_STATED
from ui.theme import Theme
from ui.tray_icon import window_icon
from ui.window import MainWindow


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_first_question_is_answered_by_enter(qtbot: QtBot, key: Qt.Key) -> None:
    from datetime import UTC

    sources, settings = FakeSources(()), FakeSettings()
    ports = Ports(FakeSchedule(), sources, settings, FakeCommands(sources))
    window = MainWindow(ports, Theme(), UTC, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.isActiveWindow())
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    qtbot.waitUntil(lambda: settings.get(AGE_STATED) == "1")


def test_enter_in_a_field_presses_nothing_on_the_page_that_comes(qtbot: QtBot) -> None:
    """The sign-in page is asked for by Enter; what comes next has a Cancel under the same finger."""
    from datetime import UTC

    sources, settings = FakeSources(()), FakeSettings()
    settings.kept[AGE_STATED] = "1"
    commands = FakeCommands(sources)
    window = MainWindow(Ports(FakeSchedule(), sources, settings, commands), Theme(), UTC, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    address = window.welcome.address
    address.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is address)
    address.setText("https://practice.example/fhir")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert [asked[0] for asked in commands.asked] == ["practice"]
    waiting = QApplication.focusWidget()
    assert isinstance(waiting, QAbstractButton)
    QTest.keyClick(waiting, Qt.Key.Key_Return)  # a second press is meant for it
    assert [asked[0] for asked in commands.asked] == ["practice", "cancel"]


def test_the_programs_sign_has_every_size(qapp: QApplication) -> None:
    sizes = {size.width() for size in window_icon(Theme()).availableSizes()}
    assert {16, 32, 256} <= sizes
    assert QGuiApplication.instance() is not None
