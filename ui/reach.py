"""Two keys that work in every window of the program: the one that locks, and the one that hides names.

Menus, popovers and dialogs keep a window's own shortcuts from being heard. A filter on each native window comes before
them; a filter on the application would run at every event of every widget.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from ui.shoulder import Shoulder

LOCK = "Ctrl+L"


class Reach(QObject):
    """Watches each window from the moment it first has the focus."""

    lock_wanted = Signal()

    def __init__(self, shoulder: Shoulder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shoulder = shoulder
        self._lock = QKeySequence(LOCK)

    def watch(self, application: QGuiApplication) -> None:
        """Hear the keys in all of its windows."""
        application.focusWindowChanged.connect(self._focus_moved)
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and QKeySequence(event.keyCombination()) == self._lock:
                self.lock_wanted.emit()
                return True
            return self._shoulder.eventFilter(watched, event)
        return False

    @Slot(QWindow)
    def _focus_moved(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more does not make it hear twice
        self._shoulder.let_go()
