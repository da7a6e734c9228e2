"""One line of text that never clips: the largest type that fits, elided where even the smallest is too wide."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.theme import Theme
from ui.tokens import Type


def elided(metrics: QFontMetrics, text: str, width: float) -> str:
    """The text cut short to so many pixels, as one run of its own direction (UAX #9): its dots and brackets stand where
    its own reader looks for them, also amid the other direction."""
    return f"\u2068{metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))}\u2069"


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
        self.setToolTip("\n".join(part for part in (whole, self._detail) if part))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(
            self.rect(),
            int(align | Qt.AlignmentFlag.AlignVCenter),
            elided(painter.fontMetrics(), self.text(), self.width()),
        )
        painter.end()
