"""Everything of one day in a popover, for a cell of the month that has no room for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from ui.calendar.layout import split
from ui.models.occurrences import OccurrenceModel
from ui.panes.label import Label
from ui.panes.popover import Popover
from ui.search.results import FoundDelegate, FoundModel
from ui.theme import Theme
from ui.tokens import SPACE, Type

WIDTH, TALLEST = 300, 420


class DayList(Popover):
    """Closes on a choice, on Escape, or when something else is clicked."""

    chosen = Signal(int)
    """A row of the calendar's model."""
    day_asked = Signal(object)
    """The day itself, a `datetime.date`."""

    def __init__(self, source: OccurrenceModel, day: date, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        self._rows = rows_of(source, day)
        words = source.phrases.day(day)
        self.setAccessibleName(words)
        self.model = FoundModel(source, self)
        self.model.take(tuple(source.occurrences[row] for row in self._rows), (), day, headings=False)
        self.list = QListView(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(words)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list.clicked.connect(self._choose)
        whole = QPushButton(QCoreApplication.translate("DayList", "Open the day"), self)
        whole.clicked.connect(lambda: self._open(day))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(words, theme, Type.STRONG, "text", self))
        column.addWidget(self.list, 1)
        column.addWidget(whole)
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(min(len(self._rows) * row + SPACE.s, TALLEST))
        self.setFixedWidth(WIDTH)
        self.list.setCurrentIndex(self.model.index(0))
        source.layoutChanged.connect(self.close)  # names are hidden or shown
        source.modelReset.connect(self.close)

    def open_over(self, cell: QRect) -> None:
        """Show itself over a cell (global coordinates), on the same screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(cell.center()) or QGuiApplication.primaryScreen()
        area, size = screen.availableGeometry(), self.size()
        x = cell.center().x() - size.width() // 2
        self.move(
            QPoint(
                min(max(x, area.left()), area.right() + 1 - size.width()),
                min(max(cell.top(), area.top()), area.bottom() + 1 - size.height()),
            )
        )
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._rows[index.row()]
            self.close()
            self.chosen.emit(row)

    def _open(self, day: date) -> None:
        self.close()
        self.day_asked.emit(day)


def rows_of(source: OccurrenceModel, day: date) -> tuple[int, ...]:
    """The rows of the model that touch a day: what lasts for days first, then by time."""
    pieces, bars = split(source.occurrences, day, 1, source.phrases.zone)
    timed = sorted(pieces, key=lambda piece: (piece.start, piece.end, piece.row))
    return (*(bar.row for bar in bars), *(piece.row for piece in timed))
