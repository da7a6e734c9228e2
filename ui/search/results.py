"""What a search found, by days: one list with a heading for each day, and how its lines are painted."""

from __future__ import annotations

from collections.abc import Callable
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
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storage.records.details import Details
from storage.records.events import Occurrence, Status
from storage.words import excerpt, spans
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Naming, status_word
from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row's `Line`."""
BAR = 3
AT_ONCE = 2
"""Notes that are read before the window may do something else."""
_ROOT = QModelIndex()
_QUIET = (Status.CONFIRMED, Status.BOOKED)


@dataclass(frozen=True, slots=True)
class Line:
    """A day's heading (no occurrence), or what was found on it."""

    day: date
    occurrence: Occurrence | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A line in words."""

    words: str
    detail: str = ""


class FoundModel(QAbstractListModel):
    """By time, days as headings. The words are those of the calendar's own model: names are hidden with it."""

    def __init__(self, source: OccurrenceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.wanted: tuple[str, ...] = ()
        """The words that were typed, as they are looked up."""
        self.details: Callable[[Occurrence], Details] | None = None
        """Who knows the words of an event that its line does not show: where they answer, they are quoted."""
        self._lines: tuple[Line, ...] = ()
        self._said: dict[int, Said] = {}
        self._owed: list[int] = []
        """Rows that are shown and may have a quotation."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._quote)
        self._today = date.min

    def take(
        self, found: tuple[Occurrence, ...], wanted: tuple[str, ...], today: date, *, headings: bool = True
    ) -> None:
        """Show these, which come by time; without `headings` they are of one day."""
        self.beginResetModel()
        self.wanted = wanted
        self._today = today
        self._said, self._owed = {}, []
        lines: list[Line] = []
        for one in found:
            day = one.start_in(self.source.phrases.zone).date()
            if headings and (not lines or lines[-1].day != day):
                lines.append(Line(day))
            lines.append(Line(day, one))
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, index: Index) -> Line:
        return self._lines[index.row()]

    def retell(self) -> None:
        """The words are others now (names hidden or shown, a calendar renamed): none of the old ones stays."""
        self._said, self._owed = {}, []
        self.layoutChanged.emit()

    def said(self, index: Index) -> Said:
        """The row in words: put when they are first wanted, since most rows of a long answer are never seen."""
        known = self._said.get(index.row())
        if known is None:
            line = self.line(index)
            known = Said(self._heading(line.day)) if line.occurrence is None else self._find(line.occurrence)
            self._said[index.row()] = known
            if self.details is not None and line.occurrence is not None and self._missing(known):
                self._owed.append(index.row())
                self._rest.start()
        return known

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
                return self.said(index).words
            case Qt.ItemDataRole.AccessibleTextRole if line.occurrence is not None:
                return self._spoken(line.occurrence)
            case Qt.ItemDataRole.ToolTipRole if line.occurrence is not None:
                return hint(self._spoken(line.occurrence))
            case _ if role == LINE_ROLE:
                return line
            case _:
                return None

    def _spoken(self, occurrence: Occurrence) -> str:
        look, others = self.source.look(occurrence), self.source.others(occurrence)
        return self.source.phrases.spoken(occurrence, look, others)

    def _heading(self, day: date) -> str:
        words = self.source.phrases.day(day)
        if day == self._today:
            return QCoreApplication.translate("Search", "Today, {day}").format(day=words)
        return words

    def _find(self, one: Occurrence, quoted: str = "") -> Said:
        phrases = self.source.phrases
        start, end = one.start_in(phrases.zone), one.end_in(phrases.zone)
        when = QCoreApplication.translate("Search", "all day") if one.all_day else phrases.times(start, end)
        detail, place = phrases.detail(one), phrases.place(one)
        state = "" if one.status in _QUIET else status_word(one.status)
        parts = [when, quoted, detail, place if place != detail else "", state]
        separator = QCoreApplication.translate("Search", " · ")
        return Said(phrases.title(one), separator.join(part for part in parts if part))

    def _missing(self, said: Said) -> tuple[str, ...]:
        """The words that were typed and that a row does not show; none while names are hidden: a note may name
        somebody."""
        if self.source.phrases.naming is not Naming.FULL:
            return ()
        return tuple(
            word for word in self.wanted if not any(spans(text, (word,)) for text in (said.words, said.detail))
        )

    def _quote(self) -> None:
        """What of the note answers, a few rows in each turn of the event loop: each is read from the store."""
        rows, self._owed = self._owed[:AT_ONCE], self._owed[AT_ONCE:]
        for row in rows:
            one = self._lines[row].occurrence
            if one is None or self.details is None or row not in self._said:
                continue
            quoted = excerpt(self.details(one).note, self._missing(self._said[row]))
            if quoted:
                self._said[row] = self._find(one, quoted)
                self.dataChanged.emit(self.index(row), self.index(row))
        if self._owed:
            self._rest.start()


class FoundDelegate(QStyledItemDelegate):
    """Two lines each, what was typed underlined and on a tinted ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Two heights, asked for by every row of a long list."""
        both = self._theme.line_height(Type.STRONG) + self._theme.line_height(Type.CAPTION)
        self._heading = QSize(0, round(self._theme.line_height(Type.SMALL)) + SPACE.xl)
        self._find = QSize(0, round(both) + SPACE.m + SPACE.xs)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        heading = isinstance(model, FoundModel) and model.line(index).occurrence is None
        return self._heading if heading else self._find

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        model = index.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.occurrence is None:
            area = QRectF(option.rect).adjusted(SPACE.s, SPACE.m, -SPACE.s, 0)
            self._write(painter, area, str(index.data()), Type.SMALL, self._theme.colours.text_soft, option, ())
        elif isinstance(model, FoundModel):
            self._hit(painter, option, model.said(index), line.occurrence, model)
        painter.restore()

    def _hit(
        self, painter: QPainter, option: QStyleOptionViewItem, said: Said, one: Occurrence, model: FoundModel
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
        self._write(painter, first, said.words, Type.STRONG, colours.text, option, model.wanted, struck=struck)
        second = QRectF(inner.x(), first.bottom(), inner.width(), theme.line_height(Type.CAPTION))
        self._write(painter, second, said.detail, Type.CAPTION, colours.text_soft, option, model.wanted)

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
