"""Enter presses the button that has the focus, outside of dialogs too; Qt alone lets only the space bar do so there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QObject):
    """Watches one window that is no dialog.

    The key is meant for what had the focus as it went down: a field that answers it by showing another page hands the
    focus on, and the first button of that page must not be pressed by the same key. Qt tells of the key twice, first
    to whoever would rather have it than a shortcut (`ShortcutOverride`): that moment counts.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._meant: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            self._meant = QApplication.focusWidget()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            meant, self._meant = self._meant, None
            if isinstance(meant, QAbstractButton) and meant is QApplication.focusWidget():
                meant.click()
                return True
        return super().eventFilter(watched, event)
