"""Cards: raised surfaces with a hairline, to hold things or to be one big button."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panes.wide_button import WideButton
from ui.theme import Theme
from ui.tokens import SPACE


class Card(QWidget):
    """Add widgets to `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.body = _body(self)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        paint_card(painter, self, self._theme, colours.raised, colours.line)
        painter.end()


class ButtonCard(WideButton):
    """A card that is one button. Add widgets to `body`; they are pictures and words only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.body = _body(self)
        self.hold(self.body)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        paper = colours.pressed if self.isDown() else colours.hover if self.underMouse() else colours.raised
        edge, width = (colours.focus, 2) if self.hasFocus() else (colours.line, 1)
        paint_card(painter, self, self._theme, paper, edge, width)
        painter.end()


def _body(owner: QWidget) -> QVBoxLayout:
    body = QVBoxLayout(owner)
    body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
    body.setSpacing(SPACE.l)
    return body


def paint_card(painter: QPainter, card: QWidget, theme: Theme, paper: str, edge: str, width: int = 1) -> None:
    """The whole of a widget as a surface with a hairline and round corners; colours as `#rrggbb`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.paint(edge), width))
    painter.setBrush(theme.paint(paper))
    room = width / 2
    painter.drawRoundedRect(
        card.rect().toRectF().adjusted(room, room, -room, -room), SPACE.radius_large, SPACE.radius_large
    )
