"""Printing the schedule: day sheet, week, month and list, onto a printer, a preview or a PDF.

Paper is light whatever the window wears. Week and month are the window's own views, drawn once more at the size of the
page; lists and day sheets are set row by row (`sheet_rows`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPen

from ui.calendar.hour_grid import HourGrid
from ui.calendar.hours import WorkingHours
from ui.calendar.layout import split
from ui.calendar.modes import Mode, heading, span
from ui.calendar.month_grid import MonthGrid
from ui.calendar.sheet_rows import SheetPage, SheetRow, paginate, sheet_rows
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Naming, Phrases
from ui.ports import Schedule, Sources
from ui.theme import Theme, palette
from ui.tokens import SPACE, Scheme, Type

MARGIN = 12.0
"""Around the page, millimetres."""
LIST_DAYS = 14
PAGE_WIDTH = 760
"""A page's width in the pixels that its parts are laid out in, portrait; landscape has `LANDSCAPE`."""
LANDSCAPE = 1120
NUMBER_ROOM = 110
"""Pixels at the end of the title's line that are the page number's."""
EARLY, LATE = 6 * 60, 22 * 60
"""What lies wholly before or after, in minutes of the day, is of the night."""
HEAD_ROOM = 18
"""Minutes above a week's first hour, so that its label is whole."""
MOST_NIGHTLY = 5
"""So many events of the night are said in words below a week; more of them get their hours."""
NOTES = 2.2
"""A day sheet leaves so many lines of room for notes beside an appointment."""


Page = Callable[[QPainter], None]
"""Draws one page into its printable area, in the units of `Printout.width`."""


class Sheet(StrEnum):
    """What is printed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"


_MODES = {Sheet.DAY: Mode.DAY, Sheet.WEEK: Mode.WEEK, Sheet.MONTH: Mode.MONTH, Sheet.LIST: Mode.AGENDA}


def sheet_of(mode: Mode) -> Sheet:
    """What one wants on paper who looks at the schedule in this way."""
    match mode:
        case Mode.DAY:
            return Sheet.DAY
        case Mode.WORK_WEEK | Mode.WEEK:
            return Sheet.WEEK
        case Mode.MONTH | Mode.YEAR:
            return Sheet.MONTH
        case Mode.AGENDA:
            return Sheet.LIST


class Printout:
    """One thing to print: which sheet, which day's range, and how much of each event is said."""

    def __init__(
        self,
        schedule: Schedule,
        sources: Sources,
        zone: tzinfo,
        locale: QLocale,
        now: Callable[[], datetime],
        working: WorkingHours,
        *,
        sheet: Sheet,
        day: date,
        naming: Naming,
        note: str = "",
    ) -> None:
        """`note` stands beside the title: what a filter leaves out."""
        self._now = now
        self._working = working
        self._phrases = Phrases(locale, zone, naming)
        self._theme = Theme()
        self._theme.choose(Scheme.LIGHT)
        for role in Type:
            # letters are placed as the outlines want it: a page is drawn at many sizes
            self._theme.font(role).setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._model = OccurrenceModel(schedule, sources, self._phrases, whole=True)
        self.sheet = sheet
        self.day = day
        self._note = note

    @property
    def landscape(self) -> bool:
        """How the page lies: weeks and months are wide."""
        return self.sheet in (Sheet.WEEK, Sheet.MONTH)

    def title(self) -> str:
        """What stands at the top, and what a file may be called after."""
        words = heading(_MODES[self.sheet], self.day, self._phrases.locale)
        if self.sheet is not Sheet.WEEK:
            return words
        middle = span(Mode.WEEK, self.day, self._phrases.locale)[0] + timedelta(days=3)
        return QCoreApplication.translate("Print", "{month}, week {number}").format(
            month=words, number=self._phrases.locale.toString(middle.isocalendar().week)
        )

    def lay(self, device: QPagedPaintDevice) -> None:
        """Turn the page as the sheet wants it and set the margins; before a preview or a dialog opens."""
        way = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        device.setPageOrientation(way)
        device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)

    def paint(self, device: QPagedPaintDevice) -> int:
        """Draw everything; gives the number of pages, 0 where the device can't be written. Reads the store once."""
        painter = QPainter(device)
        if not painter.isActive():
            return 0
        area = painter.viewport()
        factor = area.width() / self.width
        painter.scale(factor, factor)
        pages = self.pages(area.height() / area.width())
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            page(painter)
        painter.end()
        return len(pages)

    @property
    def width(self) -> int:
        """How wide a page is within its margins, in the units that its painters draw in."""
        return LANDSCAPE if self.landscape else PAGE_WIDTH

    def pages(self, ratio: float) -> tuple[Page, ...]:
        """A painter for each page; `ratio` is how much taller than wide it is within its margins."""
        first, days = span(_MODES[self.sheet], self.day, self._phrases.locale)
        self._model.show(first, LIST_DAYS if self.sheet is Sheet.LIST else days)
        size = QSize(self.width, round(self.width * ratio))
        return (partial(self._paint_view, size=size),) if self.landscape else self._row_pages(size)

    # week and month: the window's own views

    def _paint_view(self, painter: QPainter, *, size: QSize) -> None:
        top = self._head(painter, size, 1, 1)
        kind = HourGrid if self.sheet is Sheet.WEEK else MonthGrid
        view = kind(self._model, self._theme, self._working, self._now)
        view.setLayoutDirection(self._phrases.locale.textDirection())
        view.setPalette(palette(self._theme.colours))
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        opening, closing, nightly = self._hours() if self.sheet is Sheet.WEEK else (0, 0, ())
        foot = round(self._theme.line_height(Type.CAPTION)) + SPACE.m if nightly else 0
        view.resize(size.width(), size.height() - top - foot)
        view.show()
        if isinstance(view, HourGrid):
            view.wait_for_words()
            view.show_now(visible=False)
            view.set_hour(int(view.page_height() / (closing - opening + HEAD_ROOM / 60)))
            view.show_minute(max(0, opening * 60 - HEAD_ROOM))
        painter.save()
        painter.translate(0, top)
        view.viewport().render(painter, QPoint(0, 0))
        painter.restore()
        if nightly:
            words = QCoreApplication.translate("Print", "At night: {events}").format(
                events=self._phrases.locale.createSeparatedList(list(nightly))
            )
            area = QRectF(0, size.height() - foot, size.width(), foot)
            self._write(painter, area, Type.CAPTION, self._theme.colours.text_soft, words)
        view.hide()
        view.deleteLater()

    def _hours(self) -> tuple[int, int, tuple[str, ...]]:
        """First and last hour that the week has to show: working hours and every event. A few events of the night
        are said in words instead, so that they don't cost the day its room."""
        phrases, model = self._phrases, self._model
        pieces, _ = split(model.occurrences, model.first, model.days, phrases.zone)
        nightly = [piece for piece in pieces if piece.end <= EARLY or piece.start >= LATE]
        rows = {piece.row: piece for piece in nightly if not piece.from_before or piece.day == 0}
        if len(rows) > MOST_NIGHTLY:
            nightly, rows = [], {}
        spans = [*self._working.by_weekday.values()]
        spans += [(piece.start, piece.end) for piece in pieces if piece not in nightly]
        opening = min((start for start, _ in spans), default=480) // 60
        closing = max(opening + 6, -(-max((end for _, end in spans), default=1080) // 60))
        return opening, closing, tuple(self._nightly(row) for row in sorted(rows))

    def _nightly(self, row: int) -> str:
        occurrence, phrases = self._model.occurrences[row], self._phrases
        start, end = occurrence.start_in(phrases.zone), occurrence.end_in(phrases.zone)
        weekday = phrases.locale.standaloneDayName(start.isoweekday(), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Print", "{weekday} {times} {title}").format(
            weekday=weekday, times=phrases.times(start, end), title=phrases.title(occurrence)
        )

    # day sheet and list: rows

    def _row_pages(self, size: QSize) -> tuple[Page, ...]:
        model = self._model
        rows = sheet_rows(model.occurrences, model.first, model.days, self._phrases, model)
        if self.sheet is Sheet.DAY:
            rows = tuple(row for row in rows if not row.heading)  # the page's title names the day
        line = self._theme.line_height(Type.BODY)
        event = line * NOTES if self.sheet is Sheet.DAY else line + SPACE.m
        heights = [line * 1.6 + SPACE.l if row.heading else event for row in rows]
        top = round(self._theme.line_height(Type.HEADING)) + SPACE.xl
        pages = paginate(rows, heights, size.height() - top - SPACE.m)

        def draw(painter: QPainter, number: int, page: SheetPage) -> None:
            self._head(painter, size, number, len(pages))
            self._page(painter, size, page, rows, heights, top)

        return tuple(partial(draw, number=number, page=page) for number, page in enumerate(pages, start=1))

    def _page(
        self, painter: QPainter, size: QSize, page: SheetPage, rows: tuple[SheetRow, ...], heights: list[float],
        top: float,
    ) -> None:  # fmt: skip
        y = top
        if page.repeats is not None:
            again = QCoreApplication.translate("Print", "{day} (continued)").format(day=page.repeats.title)
            height = heights[rows.index(page.repeats)]
            self._heading(painter, QRectF(0, y, size.width(), height), again)
            y += height
        if not rows:
            self._write(painter, QRectF(0, y, size.width(), 40), Type.BODY, self._theme.colours.text_soft,
                        QCoreApplication.translate("Print", "Nothing planned"))  # fmt: skip
        for place in range(page.first, page.last):
            area = QRectF(0, y, size.width(), heights[place])
            if rows[place].heading:
                self._heading(painter, area, rows[place].title)
            else:
                self._event(painter, area, rows[place])
            y += heights[place]

    def _heading(self, painter: QPainter, area: QRectF, words: str) -> None:
        inner = area.adjusted(0, SPACE.l, 0, 0)
        self._write(painter, inner, Type.STRONG, self._theme.colours.text, words)
        painter.setPen(QPen(self._theme.paint(self._theme.colours.edge), 1))
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())

    def _event(self, painter: QPainter, area: QRectF, row: SheetRow) -> None:
        colours = self._theme.colours
        upper = QRectF(
            area.x(), area.y(), area.width(), min(area.height(), self._theme.line_height(Type.BODY) + SPACE.m)
        )
        soft, ink_full = colours.text_soft, colours.text
        shares = (
            (0.0, 0.17, Type.BODY, row.time, soft),
            (0.17, 0.29, Type.STRONG, row.title, ink_full),
            (0.46, 0.2, Type.BODY, row.detail, ink_full),
            (0.66, 0.14, Type.BODY, row.place, soft),
            (0.8, 0.2, Type.CAPTION, row.state or row.calendar, soft),
        )
        for start, share, role, words, ink in shares:
            width = upper.width() * share
            x = upper.width() * start
            x = upper.width() - x - width if self._rtl() else x
            cell = QRectF(upper.x() + x, upper.y(), width - SPACE.m, upper.height())
            self._write(painter, cell, role, ink, words, struck=row.struck and role is Type.STRONG)
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _head(self, painter: QPainter, size: QSize, page: int, pages: int) -> int:
        """Title and page number at the top of each page; gives the height they take."""
        height = round(self._theme.line_height(Type.HEADING)) + SPACE.m
        area = QRectF(0, 0, size.width(), height)
        self._write(painter, area, Type.HEADING, self._theme.colours.text, self.title())
        if self._note:
            used = QFontMetricsF(self._face(Type.HEADING)).horizontalAdvance(self.title()) + SPACE.xxl
            rest = area.adjusted(0, 0, -used, 0) if self._rtl() else area.adjusted(used, 0, -NUMBER_ROOM, 0)
            self._write(painter, rest, Type.CAPTION, self._theme.colours.text_soft, self._note)
        if pages > 1:
            number = QCoreApplication.translate("Print", "Page {page} of {pages}").format(
                page=self._phrases.locale.toString(page), pages=self._phrases.locale.toString(pages)
            )
            self._write(painter, area, Type.CAPTION, self._theme.colours.text_soft, number, at_end=True)
        return height + SPACE.m

    def _write(
        self, painter: QPainter, area: QRectF, role: Type, ink: str, words: str, *, struck: bool = False,
        at_end: bool = False,
    ) -> None:  # fmt: skip
        font = self._face(role)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._theme.paint(ink))
        right = self._rtl() != at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(flags), shown)

    def _face(self, role: Type) -> QFont:
        font = QFont(self._theme.font(role))
        font.setPixelSize(QFontInfo(font).pixelSize())  # points would follow the printer's resolution, and we scale
        return font

    def _rtl(self) -> bool:
        return self._phrases.locale.textDirection() is Qt.LayoutDirection.RightToLeft
