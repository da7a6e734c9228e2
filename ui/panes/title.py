"""The title of the range that is shown: as large as the room allows, elided where even the smaller type is too wide."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.theme import Theme
from ui.tokens import Type


class Title(QLabel):
    """One line. Its whole text is what a screen reader hears and what the tooltip says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._theme.line_height(Type.DISPLAY)))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = next(
            (
                self._theme.font(role)
                for role in (Type.DISPLAY, Type.HEADING)
                if QFontMetrics(self._theme.font(role)).horizontalAdvance(self.text()) <= self.width()
            ),
            self._theme.font(Type.HEADING),
        )
        painter.setFont(font)
        painter.setPen(self._theme.paint(self._theme.colours.text))
        line = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if line != self.text() else "")
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self.rect(), int(align | Qt.AlignmentFlag.AlignVCenter), line)
        painter.end()
