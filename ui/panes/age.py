"""The first question of the first start (P16): nothing is stored before it is answered, and only the answer is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.first_start.step_line import StepLine
from ui.first_start.steps import Step
from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.said import filled
from ui.theme import Theme
from ui.tokens import SPACE, Type
from ui.tray_icon import window_icon

translate = QCoreApplication.translate

OF_AGE = 18
FACE = 48
"""Edge of the program's own sign, device-independent pixels."""


class AgePage(ColumnPage):
    """Two equal buttons. No birth date is asked."""

    stated = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        title = Label(translate("AgePage", "This program is for adults"), theme, Type.HEADING)
        age = QLocale().toString(OF_AGE)
        words = Label(
            filled(
                translate(
                    "AgePage",
                    "It is made for people who are %1 or older. "
                    "We ask once and keep your answer only, never a birth date.",
                ),
                age,
            ),
            theme,
            Type.BODY,
            "text_soft",
        )
        self._theme, self._face = theme, QLabel(self)
        self._face.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._face)
        self.column.addWidget(StepLine(Step.AGE, theme, self))
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.yes = QPushButton(filled(translate("AgePage", "I am %1 or older"), age), self)
        self.no = QPushButton(translate("AgePage", "I am younger"), self)
        self.yes.clicked.connect(self.stated)
        self.no.clicked.connect(self.declined)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addStretch(1)
        line.addWidget(self.no)
        line.addWidget(self.yes)
        line.addStretch(1)
        self.column.addSpacing(SPACE.s)
        self.column.addLayout(line)
        self.setFocusProxy(self.yes)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._face.setPixmap(window_icon(self._theme).pixmap(QSize(FACE, FACE), self.devicePixelRatioF()))
