"""Enter presses the button that has the focus, outside of dialogs too; Qt alone lets only the space bar do so there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


def pressed_by(event: QKeyEvent) -> bool:
    """Press the focused button if this is Enter and nothing nearer took it; whether it did."""
    focused = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True
