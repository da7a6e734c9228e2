"""A hand with the button held down: `QTest.mouseMove` moves the pointer without any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def carry(widget: QWidget, point: QPoint) -> None:
    """Move to a point of the widget with the left button down."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(widget.mapToGlobal(point)), left, left, none)
    QApplication.sendEvent(widget, moved)
