"""Settings that are one choice each: a name, a sentence, and a list or a switch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.panes.card import Card
from ui.panes.elided import draw_elided
from ui.panes.label import Label
from ui.panes.switch import Switch
from ui.ports import Settings
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Choice(QWidget):
    """One line: words at the start, the control at the end."""

    def __init__(self, name: str, sentence: str, control: QWidget, theme: Theme) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        title = Label(name, theme)
        title.setBuddy(control)
        words.addWidget(title)
        if sentence:
            words.addWidget(Label(sentence, theme, Type.SMALL, "text_soft"))
        control.setAccessibleName(name)
        control.setAccessibleDescription(sentence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.xl)
        layout.addLayout(words, 1)
        layout.addWidget(control)


class Chooser(QComboBox):
    """A list to choose from, painted in the theme; its pop-up is the platform's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(220, round(self._theme.line_height(Type.BODY)) + SPACE.l + SPACE.xs)

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


def one_of(
    settings: Settings, theme: Theme, key: str, offers: Sequence[tuple[str, str]], otherwise: str = ""
) -> Chooser:
    """A list of (value, words) that keeps the chosen value at once."""
    made = Chooser(theme)
    made.setMinimumWidth(220)
    for value, words in offers:
        made.addItem(words, value)
    kept = settings.get(key)
    made.setCurrentIndex(max(made.findData(otherwise if kept is None else kept), 0))
    made.activated.connect(lambda _row: settings.put(key, str(made.currentData())))
    return made


def switch(name: str, theme: Theme, *, on: bool, turned: Callable[[bool], None]) -> Switch:
    """A switch that does something at once."""
    made = Switch(name, theme)
    made.show_as(on)
    made.clicked.connect(turned)
    return made


def card(theme: Theme, *choices: QWidget) -> Card:
    """The choices on one card."""
    made = Card(theme)
    for choice in choices:
        made.body.addWidget(choice)
    return made
