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
        paint_box(painter, box, self._theme, self.checkState(), hot=self._hot(), focus=self.hasFocus())
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


def paint_box(
    painter: QPainter, box: QRectF, theme: Theme, state: Qt.CheckState, *, hot: bool = False, focus: bool = False
) -> None:
    """The square with its tick, or with a bar where only a part of what it stands for is chosen."""
    colours = theme.colours
    on = state is not Qt.CheckState.Unchecked
    line = colours.focus if focus else colours.accent if on else colours.edge
    painter.setPen(QPen(theme.paint(line), 2 if focus else 1.5))
    painter.setBrush(theme.paint(colours.accent if on else colours.hover if hot else colours.surface))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
    if state is Qt.CheckState.Checked:
        sign = pixmap("check", colours.on_accent, 12, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.adjusted(2, 2, -2, -2).toRect(), sign)
    elif on:
        bar = QRectF(0, 0, box.width() / 2, 2)
        bar.moveCenter(box.center())
        painter.fillRect(bar, theme.paint(colours.on_accent))
