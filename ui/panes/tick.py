"""A check box whose square and tick are seen in every scheme; to keyboard and screen reader it is one of Qt's."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.icons import pixmap
from ui.theme import Theme
from ui.tokens import Type

_EDGE = 16
_GAP = 8


class Tick(QCheckBox):
    """Its words are plain text; an ampersand in them is one."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._theme = theme
        self.setAccessibleName(words)
        self.setMinimumHeight(_EDGE + _GAP)
        theme.changed.connect(self.update)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature; the whole line takes a click
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = (self.height() - _EDGE) / 2
        box = QRectF(self.width() - _EDGE - 2 if mirrored else 2, top, _EDGE, _EDGE)
        on = self.isChecked()
        line = colours.focus if self.hasFocus() else colours.accent if on else colours.edge
        painter.setPen(QPen(self._theme.paint(line), 2 if self.hasFocus() else 1.5))
        painter.setBrush(self._theme.paint(colours.accent if on else colours.hover if self._hot() else colours.surface))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if on:
            sign = pixmap("check", colours.on_accent, 12, self.devicePixelRatioF())
            painter.drawPixmap(box.adjusted(2, 2, -2, -2).toRect(), sign)
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.paint(colours.text if self.isEnabled() else colours.text_faint))
        room = self.rect().adjusted(0 if mirrored else _EDGE + _GAP + 2, 0, -(_EDGE + _GAP + 2) if mirrored else 0, 0)
        lead = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        words = self.text().replace("&&", "&")
        painter.drawText(room, int(lead | Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()

    def _hot(self) -> bool:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return bool(option.state & QStyle.StateFlag.State_MouseOver)
