"""The base of every calendar view: an item view with a geometry of its own.

Selection, keyboard and the accessibility tree are the item view's; the base class's layout of rows is never used.
A view says where its rows are (`rects_of`, `row_at`) and in which order the arrow keys go (`places`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import lru_cache
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QRegion,
    QResizeEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from ui.calendar.brush import BlockBrush
from ui.calendar.moves import Stand, Step, neighbour, stands
from ui.calendar.scene import Placed
from ui.models.occurrences import OccurrenceModel
from ui.theme import Theme

REACH = 3
"""How far a block's ring and antialiasing go beyond its rectangle, pixels."""


@lru_cache(maxsize=1)
def _steps() -> dict[int, Step]:
    """What the moving keys ask for. Not at import: making the enumeration of all keys costs a tenth of a start."""
    return {
        Qt.Key.Key_Up: Step.EARLIER,
        Qt.Key.Key_Down: Step.LATER,
        Qt.Key.Key_Left: Step.DAY_BEFORE,
        Qt.Key.Key_Right: Step.DAY_AFTER,
        Qt.Key.Key_Home: Step.FIRST_OF_DAY,
        Qt.Key.Key_End: Step.LAST_OF_DAY,
    }


_MIRRORED = {Step.DAY_BEFORE: Step.DAY_AFTER, Step.DAY_AFTER: Step.DAY_BEFORE}


class Clicks:
    """Tells a second click on the same event from a first one. A card that opens at the first click is a window of its
    own, so that Qt sees two single clicks where the person made a double one."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._last = (-1, -1.0)
        self._is_second = False

    def second(self, row: int) -> bool:
        """The button went down on a row: whether that is the second time."""
        known, then = self._last
        self._is_second = known == row and self._clock() - then <= QApplication.doubleClickInterval() / 1000
        self._last = (-1, -1.0)
        return self._is_second

    def first(self, row: int) -> bool:
        """The button came up on a row: whether that ended a first click."""
        if self._is_second:
            return False
        self._last = (row, self._clock())
        return True


class Canvas(QListView):
    """An item view whose subclass paints and places. `now` gives the aware present; tests hold it still."""

    step_asked = Signal(int)
    """The keyboard wants the next (1) or the previous (-1) range."""
    left = Signal(int)
    """The same, and the keys go on there at once."""
    today_asked = Signal()
    day_asked = Signal(object)
    """A day was clicked: its `datetime.date`."""
    opened = Signal(QModelIndex)
    """Click or Space on an event."""
    entered = Signal(QModelIndex)
    """Enter or a double click on an event: what it is for is to be changed, if it may be."""

    menu_asked = Signal(int, QPoint)
    """A context menu is wanted: on a row (-1: on free time), at a point of the viewport."""

    # the base class asks before a subclass has its attributes, and an error raised in an answer damages the binding
    _ready = False

    def __init__(
        self, model: OccurrenceModel, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = model
        self._now = now
        self._hovered = -1
        self._clicks = Clicks()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def begin(self) -> None:
        """Start to follow model and theme; the subclass calls it when it can answer."""
        self._ready = True
        self.setModel(self._source)
        source = self._source
        for signal in (source.modelReset, source.layoutChanged, source.looks_changed):
            signal.connect(self._follow)
        for told in (source.rowsInserted, source.rowsRemoved, source.dataChanged):
            told.connect(self._follow)
        self._theme.changed.connect(self.redress)

    # what a subclass answers

    def rebuild(self) -> None:
        """Work out again where everything is, and repaint what differs."""

    def redress(self) -> None:
        """The theme is another one: make everything anew."""

    def rects_of(self, row: int) -> Sequence[QRect]:  # noqa: ARG002 - the subclass's to use
        """Where a row is drawn, in the viewport; empty while it is hidden."""
        return ()

    def row_at(self, point: QPoint) -> int:  # noqa: ARG002 - the subclass's to use
        """The row under a point of the viewport, -1 for none."""
        return -1

    def content_height(self) -> int:
        """How tall everything is that scrolls."""
        return 0

    def page_height(self) -> int:
        """How much of it is seen at once."""
        return self.viewport().height()

    def line_step(self) -> int:
        """How far one notch scrolls, pixels."""
        return 20

    def reveal(self, row: int) -> None:
        """Bring a row into view."""

    def moment_at(self, point: QPoint) -> tuple[date, int | None] | None:  # noqa: ARG002 - the subclass's to use
        """The day under a point of the viewport, and the minute of it where hours are shown; None beside the days."""
        return None

    def free_pressed(self, point: QPoint) -> None:
        """The pointer was pressed where no event is."""

    def places(self) -> tuple[Stand, ...]:
        """Every row in the order of the keys."""
        source = self._source
        return stands(source.occurrences, source.first, source.days, source.phrases.zone)

    def paint_placed(self, painter: QPainter, brush: BlockBrush, placed: Sequence[Placed], seen: QRegion) -> None:
        """Paint the blocks that `seen` touches, with hover, selection and focus."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        current = self.currentIndex().row() if self.hasFocus() else -1
        here = [one for one in placed if seen.intersects(one.block.rect)]
        wearing = [(one.block, one.row == self._hovered, one.row in chosen) for one in here]
        brush.draw(painter, wearing)
        for one in here:
            if one.row in chosen or one.row == current:
                brush.ring(painter, one.block.rect)

    # keyboard

    def go(self, step: Step) -> bool:
        """Move the current event as a key would; False where the range ends."""
        current = self.currentIndex()
        row = neighbour(self.places(), current.row() if current.isValid() else None, step, self._near())
        if row is None:
            return False
        self.make_current(row)
        return True

    def make_current(self, row: int) -> None:
        """Select a row, make it current and show it."""
        index = self._source.index(row)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.reveal(row)

    def _near(self) -> tuple[int, int]:
        """Where the keys start when nothing is selected: now, else the first day's beginning."""
        moment = self._now().astimezone(self._source.phrases.zone)
        day = (moment.date() - self._source.first).days
        return (day, moment.hour * 60 + moment.minute) if 0 <= day < self._source.days else (0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, Page keys, T, Enter, Space, Escape; everything else is left to the window."""
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            event.ignore()
            return
        step = _steps().get(key)
        if control and step is not None:
            step = {Step.FIRST_OF_DAY: Step.FIRST, Step.LAST_OF_DAY: Step.LAST}.get(step)
        if step is not None:
            step = _MIRRORED.get(step, step) if self.isRightToLeft() else step
            if not self.go(step):
                self._leave(step)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control:
            self.step_asked.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_T and not control:
            self.today_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif key == Qt.Key.Key_Escape and self.currentIndex().isValid():
            self.clear_current()
        else:
            event.ignore()

    def currentChanged(self, current: Any, previous: Any) -> None:
        """The base class names the entry by its own layout, which is not used: say which event has the keys."""
        super().currentChanged(current, previous)
        self._tell_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._tell_current)  # after the application has told of the view itself

    def _tell_current(self) -> None:
        """To a screen reader: its focus goes to the event, whose name is all that is known of it."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # two hundred names that no first picture needs

        current = self.currentIndex()
        if current.isValid() and self.hasFocus() and QAccessible.isActive():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(current.row())
            QAccessible.updateAccessibility(told)

    def clear_current(self) -> None:
        """No event is selected or current."""
        self.selectionModel().clear()

    def _leave(self, step: Step) -> None:
        """The keys went past the range: ask for the next one and go on there."""
        towards = {Step.DAY_BEFORE: -1, Step.EARLIER: -1, Step.DAY_AFTER: 1, Step.LATER: 1}.get(step, 0)
        if towards:
            self.left.emit(towards)
            self.clear_current()
            self.go(Step.LAST if towards < 0 else Step.FIRST)

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            event.ignore()
            return
        point = event.position().toPoint()
        row = self.row_at(point)
        if row >= 0 and self._clicks.second(row) and event.button() == Qt.MouseButton.LeftButton:
            self.make_current(row)
            self.entered.emit(self.currentIndex())
        elif row >= 0:
            self.make_current(row)
        else:
            self.clear_current()
            if event.button() == Qt.MouseButton.LeftButton:
                self.free_pressed(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and row >= 0 and row == self.currentIndex().row() and self._clicks.first(row):
            self.opened.emit(self.currentIndex())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.row_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press like the first: the event's card may have taken the first one's place meanwhile."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key asks for the current event's, the pointer for what is under it."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            row = self.currentIndex().row()
            self.menu_asked.emit(row, self.visualRect(self.currentIndex()).center())
        else:
            point = self.viewport().mapFromGlobal(event.globalPos())
            self.menu_asked.emit(self.row_at(point), point)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for changed in (self._hovered, row):
            if changed >= 0:
                self.viewport().update(self._region_of(changed))
        self._hovered = row

    def _region_of(self, row: int) -> QRegion:
        region = QRegion()
        for rect in self.rects_of(row):
            region += rect.adjusted(-REACH, -REACH, REACH, REACH)
        return region

    # what the base class asks

    def visualRect(self, index: Any) -> QRect:
        return next(iter(self.rects_of(index.row())), QRect()) if self._ready and index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point) if self._ready else -1
        return self._source.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Any,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002 - Qt's signature
    ) -> None:
        if self._ready and index.isValid():
            self.reveal(index.row())

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,  # noqa: ARG002 - Qt's signature
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's signature
    ) -> QModelIndex:
        """Stays: `keyPressEvent` answers every key that moves."""
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Any) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: Any) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self._region_of(index.row())
        return region

    def doItemsLayout(self) -> None:
        """The subclass lays its rows out itself; only the scroll bar is left to set."""
        self.updateGeometries()

    def updateGeometries(self) -> None:
        if not self._ready:
            return
        bar, page = self.verticalScrollBar(), self.page_height()
        bar.setRange(0, max(0, self.content_height() - page))
        bar.setPageStep(page)
        bar.setSingleStep(self.line_step())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's signature
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._ready:
            self.rebuild()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._ready:
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange) and self._ready:
            self.redress()

    def _follow(self, *told: object) -> None:
        """The model or its words changed. A view that is not seen catches up when it is shown."""
        if self.isVisible():
            self.rebuild()
