"""The agenda: days one below the other, one line for each event; days without events are left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QStaticText
from PySide6.QtWidgets import QWidget

from storage.records.events import Occurrence, Status
from ui.calendar.agenda_layout import Entry, Section, sections
from ui.calendar.backdrop import all_day_label
from ui.calendar.canvas import Canvas
from ui.calendar.marks import SIZE, Marks, is_struck, mark_of
from ui.calendar.typesetter import Typesetter
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import status_word
from ui.theme import Theme
from ui.tokens import SPACE, Type

WIDEST = 960
"""Lines longer than this, in pixels, tire the eye."""
ROOM_FOR_ENDS = 640
"""Pixels from which on the times say when an event ends, too."""
_QUIET = (Status.CONFIRMED, Status.BOOKED)
"""Statuses that need no word of their own."""


class AgendaList(Canvas):
    """A list by days, with the day's date standing at its side."""

    def __init__(
        self, model: OccurrenceModel, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, now, parent)
        self._sections: tuple[Section, ...] = ()
        self._make_tools()
        self.setAccessibleName(self.tr("Agenda"))
        self.begin()

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is shown, day by day."""
        return self._sections

    def content_height(self) -> int:
        return self._sections[-1].top + self._sections[-1].height + SPACE.xl if self._sections else 0

    def line_step(self) -> int:
        return self._line

    def rects_of(self, row: int) -> list[QRect]:
        return [self._rect(entry) for section in self._sections for entry in section.entries if entry.row == row]

    def row_at(self, point: QPoint) -> int:
        section = self._section_at(point.y() + self.verticalOffset())
        if section is None:
            return -1
        return next((entry.row for entry in section.entries if self._rect(entry).contains(point)), -1)

    def reveal(self, row: int) -> None:
        rects = self.rects_of(row)
        if rects:
            bar, page = self.verticalScrollBar(), self.page_height()
            top = rects[0].top() + bar.value() - SPACE.l
            bottom = rects[0].bottom() + bar.value() + SPACE.l
            if top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + page:
                bar.setValue(bottom - page)

    def moment_at(self, point: QPoint) -> tuple[date, int | None] | None:
        section = self._section_at(point.y() + self.verticalOffset())
        return None if section is None else (self._source.first + timedelta(days=section.day), None)

    def free_pressed(self, point: QPoint) -> None:
        """A date opens its day."""
        section = self._section_at(point.y() + self.verticalOffset())
        beside = QRect(self._left(), 0, self._date_width, self.viewport().height())
        if section is not None and self._mirror(beside).contains(point):
            self.day_asked.emit(self._source.first + timedelta(days=section.day))

    def redress(self) -> None:
        self._make_tools()
        self.rebuild()

    def rebuild(self) -> None:
        source = self._source
        if source.days < 1:
            return
        self._set_times()
        self._sections = sections(
            source.occurrences, source.first, source.days, source.phrases.zone,
            today=self._today(), line=self._line, gap=SPACE.l, least=round(self._number.height * 2.4) + SPACE.l,
        )  # fmt: skip
        self.updateGeometries()
        self.viewport().update()

    def _make_tools(self) -> None:
        theme = self._theme
        self._title = Typesetter(theme.font(Type.STRONG))
        self._soft = Typesetter(theme.font(Type.BODY))
        self._caption = Typesetter(theme.font(Type.CAPTION))
        self._number = Typesetter(theme.font(Type.HEADING))
        self._marks = Marks()
        self._line = round(self._title.height) + 2 * SPACE.s + SPACE.xs
        self._set_times()
        self._date_width = round(self._number.advance("88") + self._soft.advance("Wednesday")) + SPACE.xxl

    def _set_times(self) -> None:
        """Beginning and end where there is room for both, else the beginning."""
        phrases = self._source.phrases
        self._spans = self.viewport().width() >= ROOM_FOR_ENDS
        times = (
            (phrases.span(600, 650), phrases.span(660, 1320))
            if self._spans
            else (phrases.time(600), phrases.time(1320))
        )
        widest = max(*times, all_day_label(), key=self._soft.advance)
        self._times_width = round(self._soft.advance(widest)) + SPACE.xl

    # geometry

    def _left(self) -> int:
        """Where the column of everything begins, before mirroring."""
        return max(SPACE.xl, (self.viewport().width() - WIDEST) // 2)

    def _right(self) -> int:
        return self.viewport().width() - self._left()

    def _mirror(self, rect: QRect) -> QRect:
        if not self.isRightToLeft():
            return rect
        return QRect(self.viewport().width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())

    def _rect(self, entry: Entry) -> QRect:
        left = self._left() + self._date_width
        return self._mirror(QRect(left, entry.top - self.verticalOffset() + 1, self._right() - left, self._line - 2))

    def _section_at(self, y: int) -> Section | None:
        place = bisect_right(self._sections, y, key=lambda section: section.top) - 1
        found = self._sections[place] if place >= 0 else None
        return found if found is not None and y < found.top + found.height else None

    def _today(self) -> date:
        return self._now().astimezone(self._source.phrases.zone).date()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.paint(self._theme.colours.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalOffset()
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        if not self._sections:
            self._paint_nothing(painter)
        for section in self._sections:
            if section.top - offset > event.rect().bottom() or section.top + section.height - offset < 0:
                continue
            self._paint_date(painter, section, offset)
            for entry in section.entries:
                if self._rect(entry).intersects(event.rect()):
                    self._paint_entry(painter, entry, chosen=entry.row in chosen)
            if not section.entries:
                rect = self._mirror(QRect(self._left() + self._date_width, section.top - offset,
                                          self._right() - self._left() - self._date_width, section.height))  # fmt: skip
                words = self.tr("Nothing planned today")
                self._write(painter, self._soft, words, rect, SPACE.m, self._theme.colours.text_soft)
        painter.end()

    def _paint_nothing(self, painter: QPainter) -> None:
        """An empty range says which days it is about."""
        phrases, first = self._source.phrases, self._source.first
        last = first + timedelta(days=self._source.days - 1)
        words = self.tr("Nothing is planned from {first} to {last}").format(
            first=phrases.day(first), last=phrases.day(last)
        )
        painter.setFont(self._soft.font)
        painter.setPen(self._theme.paint(self._theme.colours.text_soft))
        area = self.viewport().rect().adjusted(SPACE.xxl, SPACE.xxl, -SPACE.xxl, -self.viewport().height() // 2)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)

    def _paint_date(self, painter: QPainter, section: Section, offset: int) -> None:
        colours, locale = self._theme.colours, self._source.phrases.locale
        when = self._source.first + timedelta(days=section.day)
        today = when == self._today()
        top = section.top - offset
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        if section.top:
            painter.drawLine(self._left(), top, self._right(), top)
        number = self._number.line(locale.toString(when.day), self._date_width)
        if number is None:
            return
        size = number.size()
        edge = max(size.width() + SPACE.s, size.height()) + SPACE.xs
        disc = self._mirror(QRect(self._left(), top + SPACE.l - 1, round(edge), round(size.height()) + SPACE.xs))
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.paint(colours.accent))
            ring = QRectF(0, 0, disc.width(), disc.width())
            ring.moveCenter(QRectF(disc).center())
            painter.drawEllipse(ring)
        painter.setFont(self._number.font)
        painter.setPen(self._theme.paint(colours.on_accent if today else colours.text))
        x = disc.x() + (disc.width() - size.width()) / 2
        painter.drawStaticText(QPoint(round(x), disc.y() + 1), number)
        beside = self._mirror(QRect(self._left() + disc.width() + SPACE.m, disc.y(), self._date_width - disc.width(),
                                    disc.height()))  # fmt: skip
        weekday = locale.standaloneDayName(when.isoweekday(), QLocale.FormatType.LongFormat)
        self._write(painter, self._soft, weekday, beside, 0, colours.accent if today else colours.text)
        below = QRect(disc.x(), disc.bottom() + SPACE.xs, self._date_width, round(self._caption.height))
        month = near_word((when - self._today()).days) or self.tr("{month} {year}").format(
            month=locale.standaloneMonthName(when.month), year=locale.toString(when.year).replace(
                locale.groupSeparator(), "")
        )  # fmt: skip
        below = self._mirror(QRect(self._left() + SPACE.xs, below.y(), self._date_width, below.height()))
        self._write(painter, self._caption, month, below, 0, colours.text_faint)

    def _paint_entry(self, painter: QPainter, entry: Entry, *, chosen: bool) -> None:
        theme, colours, source = self._theme, self._theme.colours, self._source
        occurrence = source.occurrences[entry.row]
        look = source.look(occurrence)
        tint, rect = theme.tint(look.colour), self._rect(entry)
        if chosen or entry.row == self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.paint(colours.accent_soft if chosen else colours.surface_off))
            painter.drawRoundedRect(rect, SPACE.radius, SPACE.radius)
        ink = colours.text if chosen else colours.text_soft
        self._write(painter, self._soft, self._time(entry, occurrence), rect, SPACE.m, ink)
        bar = QRect(rect.x() + self._times_width, rect.y() + 3, 3, rect.height() - 6)
        bar.moveLeft(bar.x() if not self.isRightToLeft() else rect.right() + 1 - self._times_width - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.paint(tint.bar))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        lead = self._times_width + SPACE.l
        mark = mark_of(occurrence)
        if mark is not None:
            x = rect.right() + 1 - lead - SIZE if self.isRightToLeft() else rect.x() + lead
            pixmap = self._marks.pixmap(mark, colours.text, painter.device().devicePixelRatioF())
            painter.drawPixmap(x, rect.y() + (rect.height() - SIZE) // 2, pixmap)
            lead += SIZE + SPACE.s
        end = self._write(
            painter,
            self._caption,
            source.phrases.calendars(look, source.others(occurrence)),
            rect,
            SPACE.m,
            colours.text_soft,
            at_end=True,
        )
        room = rect.width() - end - SPACE.l
        used = self._write(painter, self._title, source.phrases.title(occurrence), rect, lead, colours.text, room=room,
                           struck=is_struck(occurrence))  # fmt: skip
        for words in self._rest(occurrence):
            if words and used + SPACE.l * 3 < room:
                used = self._write(painter, self._soft, words, rect, used + SPACE.l, ink, room=room)
        if chosen or (self.hasFocus() and self.currentIndex().row() == entry.row):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.paint(colours.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)

    def _rest(self, occurrence: Occurrence) -> tuple[str, ...]:
        detail = self._source.phrases.detail(occurrence)
        state = "" if occurrence.status in _QUIET else status_word(occurrence.status)
        place = self._source.phrases.place(occurrence)
        return (detail, place if place != detail else "", state)

    def _time(self, entry: Entry, occurrence: Occurrence) -> str:
        if entry.all_day:
            return all_day_label()
        phrases, today = self._source.phrases, self._source.first + timedelta(days=entry.day)
        start, end = occurrence.start_in(phrases.zone), occurrence.end_in(phrases.zone)
        begins = start.hour * 60 + start.minute if start.date() == today else 0
        if not self._spans or begins == end.hour * 60 + end.minute:
            return phrases.time(begins)
        return phrases.span(begins, end.hour * 60 + end.minute if end.date() == today else 0)

    def _write(
        self, painter: QPainter, face: Typesetter, words: str, rect: QRect, lead: int, ink: str, *,
        room: int | None = None, at_end: bool = False, struck: bool = False,
    ) -> int:  # fmt: skip
        """Write a line in a rectangle's middle, `lead` from its beginning (or end). Gives where it ends."""
        line: QStaticText | None = face.line(words, max(0, (room if room is not None else rect.width()) - lead))
        if line is None:
            return lead
        size = line.size()
        from_right = self.isRightToLeft() != at_end
        x = rect.right() + 1 - lead - size.width() if from_right else rect.x() + lead
        y = rect.y() + (rect.height() - size.height()) / 2
        painter.setFont(face.font)
        painter.setPen(self._theme.paint(ink))
        painter.drawStaticText(QPoint(round(x), round(y)), line)
        if struck:
            painter.fillRect(QRectF(x, round(y + size.height() * 0.56), size.width(), 1), self._theme.paint(ink))
        return lead + round(size.width())


def near_word(days: int) -> str:
    """What a day near today is called; empty for the others."""
    if days == 0:
        return QCoreApplication.translate("AgendaList", "Today")
    if days == 1:
        return QCoreApplication.translate("AgendaList", "Tomorrow")
    if days == -1:
        return QCoreApplication.translate("AgendaList", "Yesterday")
    return ""
