"""What a search found, by days: one list with a heading for each day, and how its lines are painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storage.records.events import Occurrence, Status
from storage.search import spans
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import status_word
from ui.theme import Theme
from ui.tokens import SPACE, Type

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row's `Line`."""
BAR = 3
_ROOT = QModelIndex()
_QUIET = (Status.CONFIRMED, Status.BOOKED)


@dataclass(frozen=True, slots=True)
class Line:
    """A day's heading (no occurrence), or what was found on it."""

    day: date
    words: str
    detail: str = ""
    occurrence: Occurrence | None = None


class FoundModel(QAbstractListModel):
    """By time, days as headings. The words are those of the calendar's own model: names are hidden with it."""

    def __init__(self, source: OccurrenceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.wanted: tuple[str, ...] = ()
        """The words that were typed, as they are looked up."""
        self._lines: tuple[Line, ...] = ()

    def take(self, found: tuple[Occurrence, ...], wanted: tuple[str, ...], today: date) -> None:
        """Show these, which come by time."""
        self.beginResetModel()
        self.wanted = wanted
        lines: list[Line] = []
        for one in found:
            day = one.start_in(self.source.phrases.zone).date()
            if not lines or lines[-1].day != day:
                lines.append(Line(day, self._heading(day, today)))
            lines.append(self._line(one, day))
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, index: Index) -> Line:
        return self._lines[index.row()]

    def hits(self) -> tuple[int, ...]:
        """The rows that are no headings."""
        return tuple(row for row, line in enumerate(self._lines) if line.occurrence is not None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index).occurrence is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what a screen reader says, and the `Line`."""
        if not index.isValid():
            return None
        line = self.line(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.words
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole if line.occurrence is not None:
                look, others = self.source.look(line.occurrence), self.source.others(line.occurrence)
                return self.source.phrases.spoken(line.occurrence, look, others)
            case _ if role == LINE_ROLE:
                return line
            case _:
                return None

    def _heading(self, day: date, today: date) -> str:
        words = self.source.phrases.day(day)
        if day == today:
            return QCoreApplication.translate("Search", "Today, {day}").format(day=words)
        return words

    def _line(self, one: Occurrence, day: date) -> Line:
        phrases = self.source.phrases
        start, end = one.start_in(phrases.zone), one.end_in(phrases.zone)
        when = QCoreApplication.translate("Search", "all day") if one.all_day else phrases.times(start, end)
        detail, place = phrases.detail(one), phrases.place(one)
        state = "" if one.status in _QUIET else status_word(one.status)
        parts = [when, detail, place if place != detail else "", state]
        separator = QCoreApplication.translate("Search", " · ")
        return Line(day, phrases.title(one), separator.join(part for part in parts if part), one)


class FoundDelegate(QStyledItemDelegate):
    """Two lines each, what was typed underlined and on a tinted ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        if line.occurrence is None:
            return QSize(0, round(self._theme.line_height(Type.SMALL)) + SPACE.xl)
        height = self._theme.line_height(Type.STRONG) + self._theme.line_height(Type.CAPTION)
        return QSize(0, round(height) + SPACE.m + SPACE.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        model = index.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.occurrence is None:
            area = QRectF(option.rect).adjusted(SPACE.s, SPACE.m, -SPACE.s, 0)
            self._write(painter, area, line.words, Type.SMALL, self._theme.colours.text_soft, option, ())
        elif isinstance(model, FoundModel):
            self._hit(painter, option, line, line.occurrence, model)
        painter.restore()

    def _hit(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, one: Occurrence, model: FoundModel
    ) -> None:
        theme, colours = self._theme, self._theme.colours
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.paint(colours.accent_soft if chosen else colours.hover))
            painter.drawRoundedRect(rect, SPACE.radius, SPACE.radius)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.paint(colours.focus), 1))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), SPACE.radius, SPACE.radius)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        bar = QRectF(rect.right() - SPACE.s - BAR if mirrored else rect.x() + SPACE.s, rect.y() + SPACE.s, BAR,
                     rect.height() - 2 * SPACE.s)  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.paint(theme.tint(model.source.look(one).colour).bar))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        lead = 2 * SPACE.s + BAR + SPACE.xs
        inner = rect.adjusted(SPACE.s if mirrored else lead, SPACE.s, -lead if mirrored else -SPACE.s, 0)
        first = QRectF(inner.x(), inner.y(), inner.width(), theme.line_height(Type.STRONG))
        struck = one.status is Status.CANCELLED
        self._write(painter, first, line.words, Type.STRONG, colours.text, option, model.wanted, struck=struck)
        second = QRectF(inner.x(), first.bottom(), inner.width(), theme.line_height(Type.CAPTION))
        self._write(painter, second, line.detail, Type.CAPTION, colours.text_soft, option, model.wanted)

    def _write(
        self, painter: QPainter, area: QRectF, words: str, role: Type, ink: str, option: QStyleOptionViewItem,
        wanted: tuple[str, ...], *, struck: bool = False,
    ) -> None:  # fmt: skip
        font = QFont(self._theme.font(role))
        font.setStrikeOut(struck)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, font)
        turn = QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading))
        turn.setTextDirection(option.direction)
        turn.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(turn)
        layout.setFormats([self._mark(start, end) for start, end in spans(shown, wanted)])
        layout.beginLayout()
        made = layout.createLine()
        made.setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(self._theme.paint(ink))
        layout.draw(painter, QPointF(area.x(), area.y()))

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(self._theme.paint(self._theme.colours.accent_soft))
        look.setForeground(self._theme.paint(self._theme.colours.on_accent_soft))
        look.setFontUnderline(True)
        made.format = look
        return made
