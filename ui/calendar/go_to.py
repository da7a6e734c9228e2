"""Going to a date by typing it: a small field that says, while one types, which day it takes the words for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.calendar.jump import jump
from ui.models.phrases import Phrases
from ui.panes.label import Label
from ui.panes.popover import Popover
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

WIDTH = 320


class GoTo(Popover):
    """Closes by itself: on Enter where a day is meant, on Escape, or when something else is clicked."""

    chosen = Signal(object)
    """The `datetime.date` to go to."""

    def __init__(self, today: date, phrases: Phrases, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today, self._phrases = today, phrases
        self._day: date | None = None
        self.setAccessibleName(translate("GoTo", "Go to a date"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("GoTo", "next tue, 14 march, in 3 weeks, 2026-12-01"))
        self.field.setAccessibleName(self.accessibleName())
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._go)
        self.said = Label("", theme, Type.BODY, "text_soft", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(self.accessibleName(), theme, Type.STRONG, "text", self))
        column.addWidget(self.field)
        column.addWidget(self.said)
        self.setFixedWidth(WIDTH)
        self._read("")

    def open_below(self, widget: QWidget) -> None:
        """Show itself under a widget of the window, ready to be typed into."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + SPACE.s))
        x = corner.x() + widget.width() - WIDTH if self.isRightToLeft() else corner.x()
        self.move(x, corner.y())
        self.show()
        self.field.setFocus()

    def _read(self, typed: str) -> None:
        self._day = jump(typed, self._today, self._phrases.locale) if typed.strip() else None
        if self._day is not None:
            self.said.setText(self._phrases.day(self._day))
        elif typed.strip():
            self.said.setText(translate("GoTo", "No day is meant by this yet."))
        else:
            self.said.setText(translate("GoTo", "In words or numbers, also in other languages."))
        self.said.set_tone("text" if self._day is not None else "text_soft")
        if self.isVisible():  # the keys stay in the field: a screen reader is told which day is meant
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.said.text()))

    def _go(self) -> None:
        day = self._day
        if day is not None:
            self.close()
            self.chosen.emit(day)
