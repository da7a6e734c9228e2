"""One line of text that never clips: the largest type that fits, elided where even the smallest is too wide."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.said import hint
from ui.theme import Theme
from ui.tokens import Type


def draw_elided(painter: QPainter, area: QRect | QRectF, align: Qt.AlignmentFlag, text: str) -> None:
    """Draw the text on one line, cut short to the area, in its own direction (UAX #9): its dots and brackets stand
    where its own reader looks for them, also amid the other direction. `align` is absolute."""
    line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    kept = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(area, int(align | Qt.AlignmentFlag.AlignAbsolute) | Qt.TextFlag.TextSingleLine, line)
    painter.setLayoutDirection(kept)


class Elided(QLabel):
    """Its whole text is what a screen reader hears, and what the tooltip says while it is cut short."""

    def __init__(
        self, theme: Theme, roles: tuple[Type, ...], tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._roles, self._tone = theme, roles, tone
        self._detail = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_detail(self, detail: str) -> None:
        """What the tooltip says besides the text."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._theme.line_height(self._roles[0])))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fonts = [self._theme.font(role) for role in self._roles]
        font = next(
            (one for one in fonts if QFontMetrics(one).horizontalAdvance(self.text()) <= self.width()), fonts[-1]
        )
        painter.setFont(font)
        painter.setPen(self._theme.paint(getattr(self._theme.colours, self._tone)))
        whole = self.text() if QFontMetrics(font).horizontalAdvance(self.text()) > self.width() else ""
        self.setToolTip(hint("\n".join(part for part in (whole, self._detail) if part)))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        draw_elided(painter, self.rect(), lead | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
