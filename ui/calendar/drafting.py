"""The hand on the grid: takes hold of events or free time, shows the draft with its live times, and asks in the end.

Nothing moves by itself: a draft that is let go becomes a signal, and the block moves when the store says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip

from ui.calendar.drafts import FINE, SNAP, Draft, Grip, begun, dragged, moments, nudged, shown, taken
from ui.calendar.frame import BLOCK_GAP, DAY_MARGIN, Frame
from ui.calendar.permits import why_fixed
from ui.models.occurrences import OccurrenceModel
from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

END_GRIP = 7
"""So many pixels at a block's ends stretch it."""


class Drafting(QObject):
    """One draft at a time. Points are in content coordinates of the hours."""

    create_asked = Signal(object, object)
    """Start and end of a new event, aware datetimes."""
    move_asked = Signal(object, object, object)
    """An `Occurrence` with its wished start and end, aware datetimes."""
    changed = Signal()
    """The picture of the draft is another one."""

    def __init__(self, model: OccurrenceModel, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._source = model
        self._theme = theme
        self._view = parent
        self._pressed: QPoint | None = None
        self._ready: Draft | None = None
        self._fixed = ""
        self.draft: Draft | None = None
        self.by_keys = False
        self.column = 0
        """Where the draft stands while one day is split into columns."""
        self._kept: tuple[datetime, datetime] | None = None
        model.modelReset.connect(self.cancel)
        parent.installEventFilter(self)

    def press(self, frame: Frame, spot: QPoint, row: int, rect: QRect | None) -> None:
        """The button went down at `spot`, on the block `rect` of `row` or on free time."""
        self.cancel()
        self._pressed = spot
        self.column = frame.day_at(spot.x())
        minute = frame.minute_at(spot.y())
        self._fixed = ""
        if row < 0 or rect is None:
            self._ready = begun(frame.date_at(spot.x()), minute)
            return
        occurrence = self._source.occurrences[row]
        self._fixed = why_fixed(occurrence, self._source.look(occurrence))
        held = (frame.date_at(spot.x()), minute)
        grip = self.grip_at(rect, spot)
        self._ready = taken(occurrence, grip, self._source.first, self._source.phrases.zone, held)

    def move(self, frame: Frame, spot: QPoint, *, fine: bool) -> bool:
        """The pointer moved with the button down; True while a draft is shown."""
        if self._pressed is None or self._ready is None:
            return False
        if self.draft is None:
            if (spot - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return False
            if self._fixed:
                QToolTip.showText(QCursor.pos(), hint(self._fixed), self._view)
                self._announce(self._fixed)
                self._pressed = None
                return False
        self.by_keys = False
        self.draft = dragged(self._ready, frame.date_at(spot.x()), frame.minute_at(spot.y()), fine=fine)
        self.changed.emit()
        return True

    def release(self) -> bool:
        """The button was let go; True if that ended a draft."""
        self._pressed = None
        if self.draft is None or self.by_keys:
            return False
        self.commit()
        return True

    def commit(self) -> None:
        """Ask for what the draft shows."""
        draft, self.draft = self.draft, None
        self._ready = None
        self.changed.emit()
        if draft is None:
            return
        zone, occurrence = self._source.phrases.zone, draft.occurrence
        start, end = moments(draft, self._source.first, zone)
        if occurrence is None:
            self.create_asked.emit(start, end)
        elif (start, end) != (occurrence.start_in(zone), occurrence.end_in(zone)):
            self.move_asked.emit(occurrence, start, end)

    def cancel(self) -> None:
        """Let go without asking for anything."""
        self._pressed = self._ready = None
        if self.draft is not None:
            self.draft = None
            self.changed.emit()

    def key(self, row: int, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Keys of drafting; True if it was one.

        Alt and arrows move the selected event by 15 minutes (5 with Control) or a day, with Shift they stretch its
        end; Enter asks, Escape lets go.
        """
        if self.draft is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            return True
        if self.draft is not None and key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        if not modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        step = FINE if modifiers & Qt.KeyboardModifier.ControlModifier else SNAP
        ways = {
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        if key not in ways or not (self.draft is not None or self._take_by_keys(row)):
            return False
        days, minutes = ways[Qt.Key(key)]
        if self.draft is None:
            return True
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._begin_by_keys(nudged(self.draft, stretch=minutes))
        else:
            self._begin_by_keys(nudged(self.draft, days=-days if self._view.isRightToLeft() else days, minutes=minutes))
        return True

    def keep(self, start: datetime, end: datetime) -> None:
        """Show these times as a draft until `let_go`, whatever the hand does: a form is being filled for them."""
        self._kept = start, end
        self.changed.emit()

    def let_go(self) -> None:
        """Show no kept times any more."""
        if self._kept is not None:
            self._kept = None
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and arrows belong to the event in the hand, although the window goes back and forward by them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in arrows and (self.draft is not None or self._view.currentIndex().isValid()):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    @property
    def seen(self) -> Draft | None:
        """What is drawn: the draft in the hand, else the times that are kept."""
        if self.draft is None and self._kept is not None:
            return shown(*self._kept, self._source.first, self._source.phrases.zone)
        return self.draft

    def stretches(self, row: int, rect: QRect, spot: QPoint) -> bool:
        """Whether a press here would stretch the event."""
        occurrence = self._source.occurrences[row]
        return self.grip_at(rect, spot) is not Grip.WHOLE and not why_fixed(occurrence, self._source.look(occurrence))

    def grip_at(self, rect: QRect, spot: QPoint) -> Grip:
        """What a press at `spot` of a block takes hold of."""
        reach = min(END_GRIP, rect.height() // 4)
        if spot.y() >= rect.bottom() - reach:
            return Grip.END
        return Grip.START if spot.y() < rect.top() + reach // 2 else Grip.WHOLE

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """The draft with its live times, in content coordinates."""
        draft = self.seen
        rect = self.rect(frame)
        if draft is None or rect.isEmpty():
            return
        colours, theme = self._theme.colours, self._theme
        painter.setPen(QPen(theme.paint(colours.accent), 2))
        painter.setBrush(theme.paint(colours.accent_soft))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)
        painter.setPen(theme.paint(colours.on_accent_soft))
        inner = rect.adjusted(SPACE.m, SPACE.xs, -SPACE.s, -SPACE.xs)
        painter.setFont(theme.font(Type.STRONG))
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if frame.rtl else Qt.AlignmentFlag.AlignLeft
        )
        self._write(painter, inner, side, self.words())
        inner.setTop(inner.top() + painter.fontMetrics().height())
        painter.setFont(theme.font(Type.BODY))
        if draft.occurrence is not None and inner.height() >= painter.fontMetrics().height():
            self._write(painter, inner, side, self._source.phrases.title(draft.occurrence))

    @staticmethod
    def _write(painter: QPainter, area: QRect, side: Qt.AlignmentFlag, words: str) -> None:
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignTop), elided)

    def rect(self, frame: Frame) -> QRect:
        """Where the draft is drawn, content coordinates."""
        draft = self.seen
        place = self.column if frame.split and draft is not None and draft.day == 0 else -1
        if draft is not None and not frame.split:
            place = draft.day
        if draft is None or not 0 <= place < frame.days:
            return QRect()
        top, bottom = frame.y(draft.start), frame.y(min(draft.end, 1440))
        least = round(self._theme.line_height(Type.STRONG)) + SPACE.s
        left = frame.day_left(place) + (DAY_MARGIN if frame.rtl else BLOCK_GAP)
        return QRect(left, top, frame.widths[place] - DAY_MARGIN - BLOCK_GAP, max(bottom - top, least))

    def words(self) -> str:
        """The draft's times as the clock of the person writes them."""
        draft = self.seen
        if draft is None:
            return ""
        start, end = self._moments(draft)
        return self._source.phrases.times(start, end)

    def _moments(self, draft: Draft) -> tuple[datetime, datetime]:
        return moments(draft, self._source.first, self._source.phrases.zone)

    def _take_by_keys(self, row: int) -> bool:
        if row < 0:
            return False
        occurrence = self._source.occurrences[row]
        fixed = why_fixed(occurrence, self._source.look(occurrence))
        if fixed:
            QToolTip.showText(self._view.mapToGlobal(self._view.rect().center()), hint(fixed), self._view)
            self._announce(fixed)
            return True
        self.draft = taken(occurrence, Grip.WHOLE, self._source.first, self._source.phrases.zone, None)
        return True

    def _begin_by_keys(self, draft: Draft) -> None:
        day = min(max(draft.day, 0), self._source.days - 1)
        self.draft = replace(draft, day=day)
        self.by_keys = True
        self._announce(
            self.tr("{day}, {times}").format(
                day=self._source.phrases.day(self._moments(self.draft)[0].date()), times=self.words()
            )
        )
        self.changed.emit()

    def _announce(self, words: str) -> None:
        """Say it to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
