"""Locking and hiding names by key, in windows, popovers, menus and dialogs, with keys as the system sends them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.reach import LOCK, Reach
from ui.shoulder import Shoulder


class Desk:
    """A window with an own Ctrl+L, a field in it, and keys that reach everywhere."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.now = 0.0
        self.shoulder = Shoulder(clock=lambda: self.now)
        self.reach = Reach(self.shoulder)
        self.asked: list[str] = []
        self.reach.lock_wanted.connect(lambda: self.asked.append("lock"))
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.window.setCentralWidget(self.field)
        action = self.window.addAction("Lock")
        action.setShortcut(LOCK)
        action.triggered.connect(lambda: self.asked.append("lock"))
        self.reach.watch(app)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is self.window.windowHandle())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """As the system sends it: to the window that has the focus."""
        focus = QGuiApplication.focusWindow()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


def nothing(desk: Desk) -> QWidget:
    return desk.window


def popover(desk: Desk) -> QWidget:
    made = QFrame(desk.window, Qt.WindowType.Popup)
    QVBoxLayout(made).addWidget(QLineEdit(made))
    made.show()
    return made


def menu(desk: Desk) -> QWidget:
    made = QMenu(desk.window)
    made.addAction("Something")
    made.popup(desk.window.mapToGlobal(QPoint(10, 10)))
    return made


def dialog(desk: Desk) -> QWidget:
    made = QDialog(desk.window)
    QVBoxLayout(made).addWidget(QLineEdit(made))
    made.show()
    made.activateWindow()
    return made


def modal(desk: Desk) -> QWidget:
    made = QDialog(desk.window)
    QVBoxLayout(made).addWidget(QLineEdit(made))
    made.open()
    made.activateWindow()
    return made


@pytest.mark.parametrize("over", [nothing, popover, menu, dialog, modal])
def test_the_lock_key_locks_once_wherever_the_focus_is(
    desk: Desk, qtbot: QtBot, over: Callable[[Desk], QWidget]
) -> None:
    made = over(desk)
    qtbot.waitUntil(made.isVisible)
    QApplication.processEvents()
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked == ["lock"]
    desk.press(Qt.Key.Key_L)
    assert desk.asked == ["lock"]
    made.close()


@pytest.mark.parametrize("over", [nothing, popover, menu, dialog, modal])
def test_a_tap_of_the_other_key_hides_names_wherever_the_focus_is(
    desk: Desk, qtbot: QtBot, over: Callable[[Desk], QWidget]
) -> None:
    made = over(desk)
    qtbot.waitUntil(made.isVisible)
    QApplication.processEvents()
    hidden = []
    for _ in range(2):
        desk.press(Qt.Key.Key_F8)
        hidden.append(desk.shoulder.hidden)
    assert hidden == [True, False]
    made.close()


def test_what_is_held_ends_when_the_focus_goes(desk: Desk, qtbot: QtBot) -> None:
    desk.shoulder.choose(hidden=True)
    window = desk.window.windowHandle()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, held)
    assert not desk.shoulder.hidden
    made = dialog(desk)
    qtbot.waitUntil(lambda: desk.shoulder.hidden)
    made.close()


def test_other_keys_stay_what_they_are(desk: Desk) -> None:
    desk.field.setFocus()
    for key in (Qt.Key.Key_L, Qt.Key.Key_A):
        desk.press(key)
    assert desk.field.text() == "la"
    assert desk.asked == []
