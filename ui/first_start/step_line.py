"""How far the first start is: four short bars, and the number in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpacerItem, QWidget

from ui import wording
from ui.first_start.steps import Step
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class StepLine(QWidget):
    """At the top of a step's page. `back_wanted` where there is a step to go back to."""

    back_wanted = Signal()

    def __init__(self, step: Step, theme: Theme, parent: QWidget | None = None, *, back: bool = False) -> None:
        super().__init__(parent)
        words = wording.filled(
            translate("FirstStart", "Step %1 of %2"), *(QLocale().toString(n) for n in (int(step), len(Step)))
        )
        self.said = Label(words, theme, Type.SMALL, "text_soft", self)
        self.said.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.l)
        self.back: QPushButton | None = None
        if back:
            self.back = QPushButton(translate("FirstStart", "Back"), self)
            self.back.setAutoDefault(False)
            self.back.setShortcut("Alt+Left")
            self.back.clicked.connect(self.back_wanted)
            layout.addWidget(self.back)
        layout.addStretch(1)
        layout.addWidget(_Bars(step, theme, self), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.said, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        self._balance = QSpacerItem(0, 0)
        layout.addItem(self._balance)
        self.offer_back(on=back)

    def offer_back(self, *, on: bool) -> None:
        """Whether there is something to go back to."""
        if self.back is not None:
            self.back.setVisible(on)
            self.back.ensurePolished()
            self._balance.changeSize(self.back.sizeHint().width() if on else 0, 0)  # the bars stay in the middle


class _Bars(QWidget):
    _WIDTH, _HEIGHT, _GAP = 28, 4, 6

    def __init__(self, step: Step, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._step, self._theme = step, theme
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(len(Step) * (self._WIDTH + self._GAP) - self._GAP, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, step in enumerate(Step):
            across = len(Step) - 1 - place if mirrored else place
            painter.setBrush(self._theme.paint(colours.accent if step <= self._step else colours.edge))
            # Coming ones are thin, so that the state is in the shape too.
            height = self._HEIGHT if step <= self._step else 2
            top = (self.height() - height) / 2
            rect = QRectF(across * (self._WIDTH + self._GAP), top, self._WIDTH, height)
            painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.end()
