"""A row of choices of which one holds: day, work week, week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Segments(QWidget):
    """One button per action; the actions' own texts, tooltips and checks hold. Arrow keys move within the group."""

    chosen = Signal(QAction)

    def __init__(self, actions: Sequence[QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        for action in actions:
            button = _Segment(action, theme, self)
            self._group.addButton(button)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._theme.scheme.high
        painter.setPen(QPen(self._theme.paint(colours.edge), 1) if high else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(colours.hover))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), SPACE.radius_large, SPACE.radius_large
        )
        painter.end()


class _Segment(QAbstractButton):
    def __init__(self, action: QAction, theme: Theme, parent: Segments) -> None:
        super().__init__(parent)
        self._action, self._theme = action, theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.iconText())
        self.setToolTip(hint(self._action.toolTip()))
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Type.STRONG))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * 10, metrics.height() + SPACE.m)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(self._theme.paint(colours.edge if self._theme.scheme.high else colours.line), 1))
            painter.setBrush(self._theme.paint(colours.raised))
            painter.drawRoundedRect(rect, 6, 6)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.paint(colours.pressed))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.paint(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._theme.font(Type.STRONG if self.isChecked() else Type.BODY))
        painter.setPen(self._theme.paint(colours.text if self.isChecked() else colours.text_soft))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
