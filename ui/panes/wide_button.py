"""A button that holds words and pictures in a layout, and is as high as they need at its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QWidget

from ui.theme import Theme


class WideButton(QAbstractButton):
    """Painted by its subclass, anew when the pointer comes and goes. Its layout is set once, with `hold`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def hold(self, layout: QLayout) -> None:
        """What it is as large as."""
        self._held = layout

    def sizeHint(self) -> QSize:
        return self._held.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._held.totalHeightForWidth(width)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
