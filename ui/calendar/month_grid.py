"""The month: weeks as rows, days as cells, events as quiet lines, whole days as bars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QLine, QLocale, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from storage.records.events import Occurrence
from ui.calendar.backdrop import week_label
from ui.calendar.blocks import INSET, Composer, Cut, Wardrobe, Words
from ui.calendar.brush import BlockBrush
from ui.calendar.days_canvas import DaysCanvas
from ui.calendar.layout import Bar
from ui.calendar.month_frame import MonthFrame
from ui.calendar.month_layout import WEEK, WeekRow, month_rows
from ui.calendar.more import more_label
from ui.calendar.prepared import Range, nearest
from ui.calendar.scene import Placed
from ui.calendar.typesetter import Typesetter
from ui.tokens import SPACE, Type


@dataclass(frozen=True, slots=True)
class Page:
    """One month, laid out."""

    weeks: tuple[WeekRow, ...]
    placed: tuple[Placed, ...]
    """What is shown, in painting order."""
    rows: frozenset[int]
    """The rows that have a place."""


class MonthGrid(DaysCanvas):
    """A month with the days around it that fill its weeks."""

    def _make(self) -> None:
        self._frame: MonthFrame | None = None
        self._page = Page((), (), frozenset())
        self._pages: list[tuple[Range, MonthFrame, Page]] = []
        """Those that were laid out last."""
        self._half: tuple[Range, MonthFrame, tuple[WeekRow, ...]] | None = None
        """A month whose lines are still to be made."""
        self._make_tools()
        self.setAccessibleName(self.tr("Schedule by month"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def placed(self) -> tuple[Placed, ...]:
        """What is shown, in painting order."""
        return self._page.placed

    def rects_of(self, row: int) -> list[QRect]:
        return [one.block.rect for one in (*self._page.placed, *self._current_if_hidden()) if one.row == row]

    def make_current(self, row: int) -> None:
        super().make_current(row)
        self.viewport().update()

    def clear_current(self) -> None:
        super().clear_current()
        self.viewport().update()

    def _hidden_at(self, row: int) -> tuple[int, int] | None:
        """Week and day of a row that has no room."""
        if self._frame is None or not 0 <= row < len(self._source.occurrences):
            return None
        start = self._source.occurrences[row].start_in(self._source.phrases.zone)
        day = min(max(start.toordinal() - self._source.first.toordinal(), 0), self._source.days - 1)
        return (day // WEEK, day % WEEK) if day // WEEK < len(self._page.weeks) else None

    def _current_if_hidden(self) -> tuple[Placed, ...]:
        """The chosen event takes the place of the count while it has no place of its own."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        place = self._hidden_at(row) if row >= 0 and row not in self._page.rows else None
        if place is None or self._frame is None:
            return ()
        week, day = place
        occurrence, bar = self._source.occurrences[row], Bar(row, day, day, 0, False, False)
        timed = row in self._page.weeks[week].timed
        return (self._line(occurrence, self._frame.more(week, day), bar, week, timed=timed),)

    def row_at(self, point: QPoint) -> int:
        placed = (*self._page.placed, *self._current_if_hidden())
        return next((one.row for one in reversed(placed) if one.block.rect.contains(point)), -1)

    def moment_at(self, point: QPoint) -> tuple[date, int | None] | None:
        found = self._frame.at(point) if self._frame is not None else None
        return None if found is None else (self._source.first + timedelta(days=found[0] * WEEK + found[1]), None)

    def free_pressed(self, point: QPoint) -> None:
        """A date or a "+n more" opens its day."""
        found = self._frame.at(point) if self._frame is not None else None
        if self._frame is None or found is None:
            return
        week, day = found
        on_number = point.y() < self._frame.cell(week, day).y() + self._frame.number
        if on_number or self.on_count(point):
            self.day_asked.emit(self._source.first + timedelta(days=week * WEEK + day))

    def on_count(self, point: QPoint) -> bool:
        """Whether a point is on the "+n more" of a day."""
        found = self._frame.at(point) if self._frame is not None else None
        if self._frame is None or found is None:
            return False
        week, day = found
        return bool(self._page.weeks[week].hidden[day]) and self._frame.more(week, day).contains(point)

    def redress(self) -> None:
        self._make_tools()
        self.rebuild()

    def rebuild(self) -> None:
        source = self._source
        if source.days < 4 * WEEK or source.days % WEEK or self.viewport().width() < 1 or not self.isVisible():
            return
        frame = self._frame = self._frame_of(source.days)
        shown = Range(source.first, source.days, source.occurrences)
        self._page = self._known(shown, frame) or self._made(shown, frame, self._rows_of(shown, frame))
        self._keep(shown, frame, self._page)
        self.updateGeometries()
        self.viewport().update()

    def prepare(self, shown: Range, patience: float) -> bool:  # noqa: ARG002 - a month's lines are few
        """A piece of the work on a month that may be shown next; False when nothing is left to do."""
        if shown.days % WEEK or self.viewport().width() < 1:
            return False
        frame = self._frame_of(shown.days)
        if self._known(shown, frame) is not None:
            return False
        if self._half is None or self._half[:2] != (shown, frame):
            self._half = shown, frame, self._rows_of(shown, frame)
            return True
        self._keep(shown, frame, self._made(*self._half))
        return False

    def has(self, shown: Range) -> bool:
        """Whether a range can be shown without laying it out."""
        return self._known(shown, self._frame_of(shown.days)) is not None

    def _frame_of(self, days: int) -> MonthFrame:
        size = self.viewport().size()
        widest = self._caption.advance(week_label((date(2026, 12, 28),), self._source.phrases.locale))
        return MonthFrame(
            width=size.width(),
            height=size.height(),
            rtl=self.isRightToLeft(),
            gutter=ceil(widest) + 2 * SPACE.m + 1,
            header=round(self._caption.height) + 2 * SPACE.m,
            number=round(self._number.height) + SPACE.m + SPACE.xs,
            lane=self._composer.least + 5,
            weeks=days // WEEK,
        )

    def _known(self, shown: Range, frame: MonthFrame) -> Page | None:
        return next((page for kept, seen, page in self._pages if seen == frame and kept == shown), None)

    def _rows_of(self, shown: Range, frame: MonthFrame) -> tuple[WeekRow, ...]:
        return month_rows(shown.occurrences, shown.first, shown.days, self._source.phrases.zone, frame.room)

    def _made(self, shown: Range, frame: MonthFrame, weeks: tuple[WeekRow, ...]) -> Page:
        placed = tuple(
            self._line(shown.occurrences[bar.row], frame.bar(number, bar), bar, number, timed=bar.row in week.timed)
            for number, week in enumerate(weeks)
            for bar in week.bars
        )
        self._half = None
        return Page(weeks, placed, frozenset(one.row for one in placed))

    def _keep(self, shown: Range, frame: MonthFrame, page: Page) -> None:
        others = [kept for kept in self._pages if kept[0][:2] != shown[:2]]
        self._pages = nearest([*others, (shown, frame, page)], self._source.first)

    def _forget(self) -> None:
        """Names, colours or words have changed."""
        self._pages.clear()
        self._half = None

    def _line(self, occurrence: Occurrence, rect: QRect, bar: Bar, week: int, *, timed: bool) -> Placed:
        phrases = self._source.phrases
        timed = timed or (not occurrence.all_day and bar.first_day == bar.last_day)
        start = occurrence.start_in(phrases.zone)
        time = phrases.time(start.hour * 60 + start.minute) if timed else ""
        words = Words(phrases.title(occurrence), time, time, "" if timed else phrases.place(occurrence), "")
        cut = Cut(self.isRightToLeft(), open_start=bar.from_before, open_end=bar.goes_on, across=True, bare=timed)
        block = self._composer.block(rect, self._wardrobe.of(occurrence, self._source), words, cut)
        return Placed(bar.row, occurrence, week, block)

    def _make_tools(self) -> None:
        theme = self._theme
        self._forget()
        self._caption = Typesetter(theme.font(Type.CAPTION))
        self._number = Typesetter(theme.font(Type.STRONG))
        self._composer = Composer(Typesetter(theme.font(Type.BODY)), self._caption)
        self._wardrobe = Wardrobe(theme)
        self._brush = BlockBrush(theme, strong=Type.BODY)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint_cells(painter, self._frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_numbers(painter, self._frame)
        self.paint_placed(painter, self._brush, self._page.placed, event.region())
        hidden = self._current_if_hidden()
        for one in hidden:
            painter.fillRect(one.block.rect, self._theme.paint(self._theme.colours.surface))
        self.paint_placed(painter, self._brush, hidden, event.region())
        painter.end()

    def _paint_cells(self, painter: QPainter, frame: MonthFrame) -> None:
        theme, colours = self._theme, self._theme.colours
        painter.fillRect(self.viewport().rect(), theme.paint(colours.surface))
        month = self._month()
        today = self._now().astimezone(self._source.phrases.zone).date()
        for week in range(frame.weeks):
            for day in range(WEEK):
                when = self._source.first + timedelta(days=week * WEEK + day)
                if when == today:
                    painter.fillRect(frame.cell(week, day), theme.paint(colours.today))
                elif when.month != month or self._working.of(when) is None:
                    painter.fillRect(frame.cell(week, day), theme.paint(colours.surface_off))
        lines = [QLine(0, frame.cell(week, 0).y(), frame.width, frame.cell(week, 0).y()) for week in range(frame.weeks)]
        edges = [frame.cell(0, day) for day in range(WEEK)]
        lines += [
            QLine(x, frame.header, x, frame.height)
            for x in (edge.right() + 1 if frame.rtl else edge.x() for edge in edges)
        ]
        painter.setPen(QPen(theme.paint(colours.line), 1))
        painter.drawLines(lines)

    def _paint_numbers(self, painter: QPainter, frame: MonthFrame) -> None:
        colours, locale, source = self._theme.colours, self._source.phrases.locale, self._source
        month = self._month()
        today = self._now().astimezone(source.phrases.zone).date()
        for day in range(WEEK):
            name = locale.standaloneDayName((source.first + timedelta(days=day)).isoweekday(), _SHORT)
            cell = frame.cell(0, day)
            self._write(painter, self._caption, name, QRect(cell.x(), 0, cell.width(), frame.header), colours.text_soft)
        for week in range(frame.weeks):
            dates = tuple(source.first + timedelta(days=week * WEEK + day) for day in range(WEEK))
            beside = QRect(frame.width - frame.gutter if frame.rtl else 0, frame.cell(week, 0).y(), frame.gutter,
                           frame.number)  # fmt: skip
            self._write(painter, self._caption, week_label(dates, locale), beside, colours.text_faint, centred=True)
            for day, when in enumerate(dates):
                cell = frame.cell(week, day)
                place = QRect(cell.x(), cell.y(), cell.width(), frame.number)
                ink = colours.text if when.month == month else colours.text_faint
                if when == today:
                    ink = colours.on_accent
                self._write(painter, self._number, self._date(when), place, ink, disc=when == today)
                hidden = self._page.weeks[week].hidden[day]
                if hidden:
                    self._write(painter, self._caption, more_label(hidden, locale), frame.more(week, day),
                                colours.text_soft)  # fmt: skip

    def _date(self, when: date) -> str:
        locale = self._source.phrases.locale
        number = locale.toString(when.day)
        if when.day != 1 and when != self._source.first:
            return number
        return self.tr("{day} {month}").format(day=number, month=locale.standaloneMonthName(when.month, _SHORT))

    def _write(
        self, painter: QPainter, face: Typesetter, words: str, area: QRect, ink: str, *, disc: bool = False,
        centred: bool = False,
    ) -> None:  # fmt: skip
        line = face.line(words, area.width() - 2 * SPACE.m)
        if line is None:
            return
        size = line.size()
        lead = SPACE.m + INSET
        x = area.right() + 1 - lead - size.width() if self.isRightToLeft() else area.x() + lead
        if centred:
            x = area.x() + (area.width() - size.width()) / 2
        y = area.y() + (area.height() - size.height()) / 2 + 0.5
        if disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.paint(self._theme.colours.accent))
            tall = size.height() + SPACE.s
            number = size.width() <= 1.5 * size.height()  # a day alone has a circle, one with its month an oval
            wide = max(size.width() + (SPACE.s if number else SPACE.m), tall)
            tall = wide if number else tall
            ground = QRectF(0, 0, wide, tall)
            ground.moveCenter(QPointF(x + size.width() / 2, y + size.height() / 2))
            painter.drawRoundedRect(ground, tall / 2, tall / 2)
        painter.setFont(face.font)
        painter.setPen(self._theme.paint(ink))
        painter.drawStaticText(QPoint(round(x), round(y)), line)

    def _month(self) -> int:
        """The month that these weeks are of: the one the second week lies in."""
        return (self._source.first + timedelta(days=WEEK)).month


_SHORT = QLocale.FormatType.ShortFormat
