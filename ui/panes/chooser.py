"""A list to choose one of, painted in the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QStyle

from ui.icons import pixmap
from ui.panes.elided import draw_elided
from ui.theme import Theme
from ui.tokens import SPACE, Type

_WIDTH: Final = 220


class Chooser(QComboBox):
    """Its pop-up is the platform's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(self._theme.line_height(Type.BODY)) + SPACE.l + SPACE.xs)

    def minimumSizeHint(self) -> QSize:
        """The longest choice is cut rather than the list made wider than the others on its page."""
        return QSize(min(super().minimumSizeHint().width(), _WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(self._theme.paint(colours.focus if focus else colours.edge), 2 if focus else 1))
        painter.setBrush(self._theme.paint(colours.hover if self.underMouse() else colours.surface))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, 6, 6)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = QRectF(0, 0, 16, 16)
        arrow.moveCenter(QPointF(rect.left() + 16 if mirrored else rect.right() - 16, rect.center().y()))
        painter.drawPixmap(arrow.toRect(), pixmap("down", colours.text_soft, 16, self.devicePixelRatioF()))
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.paint(colours.text))
        room = self.rect().adjusted(28 if mirrored else 10, 0, -10 if mirrored else -28, 0)
        lead = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        draw_elided(painter, room, lead | Qt.AlignmentFlag.AlignVCenter, self.currentText())
        painter.end()
