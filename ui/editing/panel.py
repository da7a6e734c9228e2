"""The panel near an event: raised, with a hairline and a soft shadow, over its window and part of it.

It is no window of its own: it goes with its window into the lock, and keeps the keys' Tab to itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.calendar.card import beside
from ui.icons import icon
from ui.panes.buttons import quiet_button
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

WIDTH = 400
SHADOW = 8
"""Pixels around the panel."""
_ALPHAS = (4, 7, 11, 17)


class Panel(QWidget):
    """Add contents to `column` and buttons to `foot`."""

    left = Signal()
    """Escape, the close button, or (while nothing is touched) a press elsewhere."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self.setFixedWidth(WIDTH + 2 * SHADOW)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.heading = Label("", theme, Type.HEADING, "text", self)
        self.close_button = quiet_button("", self.left, self)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE.m)
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.close_button)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.m)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(SPACE.m)
        layout = QVBoxLayout(self)
        edge = SPACE.xl + SHADOW
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(SPACE.l)
        layout.addLayout(self.head)
        layout.addLayout(self.column)
        layout.addLayout(self.foot)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def open_beside(self, block: QRect) -> None:
        """Show beside `block` (global coordinates), inside the window."""
        self._block = block
        self._place()
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # a widget has an application

    def hideEvent(self, event: QHideEvent) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # a widget has an application
        super().hideEvent(event)

    def pressed_elsewhere(self) -> None:
        """The pointer went down outside; a subclass decides what that means."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees presses in the window around it, and its window's size."""
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize:
            self._place()
        if (
            event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
            and watched.window() is self.window()
            and not (watched is self or self.isAncestorOf(watched))
        ):
            self.pressed_elsewhere()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """As high as what it says needs, whenever that changes."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # a key that means nothing here means nothing behind it either

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the panel."""
        here = self.focusWidget()
        stops = [one for one in self._chain() if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self)
                 and one.isEnabled()]  # fmt: skip
        if not stops:
            return False
        at = stops.index(here) if here in stops else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _chain(self) -> list[QWidget]:
        found, one = [], self.nextInFocusChain()
        while one is not self and one is not None:
            if self.isAncestorOf(one):
                found.append(one)
            one = one.nextInFocusChain()
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, paint = self.theme.colours, self.theme.paint
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        if not self.theme.scheme.high:
            painter.setPen(Qt.PenStyle.NoPen)
            for ring, alpha in enumerate(_ALPHAS):
                reach = SHADOW - 2 * ring
                shade = paint("#000000")
                shade = type(shade)(shade)
                shade.setAlpha(alpha)
                painter.setBrush(shade)
                round_ = SPACE.radius_large + reach
                painter.drawRoundedRect(body.adjusted(-reach, -reach + 2, reach, reach), round_, round_)
        painter.setPen(QPen(paint(colours.edge if self.theme.scheme.high else colours.line), 1))
        painter.setBrush(paint(colours.raised))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), SPACE.radius_large, SPACE.radius_large)
        painter.end()

    def _place(self) -> None:
        layout, window = self.layout(), self.parentWidget()
        if layout is None or window is None:
            return
        height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        size = QSize(self.width(), min(height, window.height()))
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        corner = beside(self._block, size - QSize(2 * SHADOW, 2 * SHADOW), room, rtl=self.isRightToLeft())
        corner = window.mapFromGlobal(corner - QPoint(SHADOW, SHADOW))
        corner.setX(min(max(corner.x(), 0), max(0, window.width() - size.width())))
        corner.setY(min(max(corner.y(), 0), max(0, window.height() - size.height())))
        self.setGeometry(QRect(corner, size))

    def _dress(self) -> None:
        self.close_button.setIcon(icon("close", self.theme, edge=16))
        self.update()
