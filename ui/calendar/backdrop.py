"""What stands behind and around the blocks: hours and their lines, gutter, header, now line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLine, QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.calendar.clashes import Clash, stretches
from ui.calendar.days import Days, shift_elsewhere
from ui.calendar.frame import Frame
from ui.calendar.hours import WorkingHours
from ui.calendar.marks import Marks
from ui.calendar.split import Column
from ui.calendar.typesetter import Typesetter
from ui.models.phrases import Phrases
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Backdrop:
    """Draws the grid without its events."""

    def __init__(self, theme: Theme, phrases: Phrases) -> None:
        self._theme = theme
        self._phrases = phrases
        self._caption = Typesetter(theme.font(Type.CAPTION))
        self._weekday = Typesetter(theme.font(Type.BODY))
        self._number = Typesetter(theme.font(Type.HEADING))
        self._heading = Typesetter(theme.font(Type.STRONG))
        self._marks = Marks()

    def gutter_width(self, zone_columns: int = 1) -> int:
        """Wide enough for every hour's label and the words beside the rows, in each zone column."""
        labels = [self._phrases.hour(hour) for hour in range(24)] + [self._phrases.time(1439, bare=True)]
        widest = max(self._caption.advance(label) for label in (*labels, all_day_label()))
        return zone_columns * (round(widest) + 2 * SPACE.m)

    def header_height(self) -> int:
        return round(self._number.height) + 2 * SPACE.m + SPACE.s

    def hours(self, painter: QPainter, frame: Frame, days: Days, working: WorkingHours) -> None:
        """Working hours and lines, on paper that is laid already. The painter stands in content coordinates."""
        theme, colours = self._theme, self._theme.colours
        for day, when in enumerate(days.dates):
            area = QRect(frame.day_left(day), 0, frame.widths[day], frame.content)
            hours = working.of(when)
            if hours is not None:
                area = QRect(area.x(), frame.y(hours[0]), area.width(), frame.y(hours[1]) - frame.y(hours[0]))
                paper = colours.today if days.is_today(day) else colours.surface
                painter.fillRect(area, theme.paint(paper))
        left = 0 if frame.rtl else frame.gutter - SPACE.s
        right = frame.width - frame.gutter + SPACE.s if frame.rtl else frame.width
        halves = [QLine(left, y, right, y) for y in (frame.y(hour * 60 + 30) for hour in range(24))]
        fulls = [QLine(left, y, right, y) for y in (frame.y(hour * 60) for hour in range(1, 24))]
        edges = [frame.day_left(day) + (frame.widths[day] if frame.rtl else 0) for day in range(frame.days)]
        fulls += [QLine(x, 0, x, frame.content) for x in edges]
        painter.setPen(QPen(theme.paint(colours.line_soft), 1))
        painter.drawLines(halves)
        painter.setPen(QPen(theme.paint(colours.line), 1))
        painter.drawLines(fulls)
        for day, change in enumerate(days.changes):
            self._change(painter, frame, day, change)

    def _change(self, painter: QPainter, frame: Frame, day: int, change: tuple[int, int] | None) -> None:
        if change is None:
            return
        minute, step = change
        area = QRect(
            frame.day_left(day), frame.y(minute), frame.widths[day], frame.y(minute + abs(step)) - frame.y(minute)
        )
        colours = self._theme.colours
        self._marks.hatch(painter, area, colours.line)
        line = self._caption.line(change_label(step), area.width() - 2 * SPACE.m)
        if line is not None and area.height() > self._caption.height:
            painter.setFont(self._caption.font)
            painter.setPen(self._theme.paint(colours.text_faint))
            size = line.size()
            x = area.right() - SPACE.m - size.width() if frame.rtl else area.x() + SPACE.m
            words = QRectF(x - 3, area.center().y() - size.height() / 2, size.width() + 6, size.height())
            painter.fillRect(words, self._theme.paint(colours.surface_off))
            painter.drawStaticText(QPoint(round(x), round(words.y())), line)

    def gutter(self, painter: QPainter, frame: Frame, days: Days, zones: Sequence[tzinfo]) -> None:
        """Hour labels on their lines; the label that the now line covers gives way. Content coordinates.

        The first of `zones` is ours and stands next to the days; another one's hours are those of today, or of the
        first day shown.
        """
        painter.setFont(self._caption.font)
        colours = self._theme.colours
        width = frame.gutter // len(zones)
        for place, zone in enumerate(zones):
            labels = self._hours_in(zone, zones[0], self._reference(days))
            painter.setPen(
                self._theme.paint(colours.text_soft if place == 0 and len(zones) > 1 else colours.text_faint)
            )
            for hour in range(1, 24):
                line = self._caption.line(labels[hour], width)
                near = days.today >= 0 and abs(frame.y(days.now) - frame.y(hour * 60)) < self._caption.height
                if line is None or (near and place == 0):
                    continue
                size = line.size()
                inset = place * width + SPACE.m
                x = frame.width - frame.gutter + inset if frame.rtl else frame.gutter - inset - size.width()
                painter.drawStaticText(QPoint(round(x), round(frame.y(hour * 60) - size.height() / 2)), line)

    def _reference(self, days: Days) -> date:
        return days.dates[max(days.today, 0)]

    def _hours_in(self, zone: tzinfo, own: tzinfo, day: date) -> tuple[str, ...]:
        """What the clock of `zone` shows at each full hour of ours."""
        if zone is own:
            return tuple(self._phrases.hour(hour) for hour in range(24))
        moments = (datetime(day.year, day.month, day.day, hour, tzinfo=own).astimezone(zone) for hour in range(24))
        return tuple(
            self._phrases.time(moment.hour * 60 + moment.minute) if moment.minute else self._phrases.hour(moment.hour)
            for moment in moments
        )

    def clashes(self, painter: QPainter, frame: Frame, found: Sequence[Clash]) -> None:
        """Marks in the days' end margins where practice and own time overlap: a bar with a dot at its middle."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(self._theme.colours.warn))
        for day, start, end in stretches(found):
            rect = frame.margin_rect(day, start, end)
            painter.drawRoundedRect(rect, 1.5, 1.5)
            painter.drawEllipse(rect.center(), 3.5, 3.5)

    def now_line(self, painter: QPainter, frame: Frame, days: Days) -> None:
        """The now line, strong over today and thin over the week. It goes below the blocks: over them it would
        strike their titles through. Content coordinates."""
        if days.today < 0:
            return
        ink, y = self._theme.paint(self._theme.colours.now), frame.y(days.now)
        painter.setOpacity(0.35)
        left, right = (0, frame.width - frame.gutter) if frame.rtl else (frame.gutter, frame.width)
        painter.fillRect(left, y, right - left, 1, ink)
        painter.setOpacity(1.0)
        if days.columns:
            painter.fillRect(left, y - 1, right - left, 2, ink)
        else:
            painter.fillRect(frame.day_left(days.today), y - 1, frame.widths[days.today], 2, ink)

    def now_chip(self, painter: QPainter, frame: Frame, days: Days) -> None:
        """The now line's beginning, above the blocks, and its time in the gutter. Content coordinates."""
        if days.today < 0:
            return
        colours, y = self._theme.colours, frame.y(days.now)
        ink, start = self._theme.paint(colours.now), frame.day_left(days.today)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        dot = start + frame.widths[days.today] if frame.rtl else start
        painter.drawEllipse(QPoint(dot, y), 4, 4)
        line = self._caption.line(self._phrases.time(days.now, bare=True), frame.gutter)
        if line is None:
            return
        size = line.size()
        chip = QRectF(0, y - size.height() / 2 - 1, size.width() + 2 * SPACE.s + 2, size.height() + 2)
        chip.moveLeft(frame.width - frame.gutter + SPACE.s if frame.rtl else frame.gutter - chip.width() - SPACE.s)
        painter.drawRoundedRect(chip, SPACE.radius, SPACE.radius)
        painter.setFont(self._caption.font)
        painter.setPen(self._theme.paint(colours.on_now))
        painter.drawStaticText(QPoint(round(chip.x() + SPACE.s + 1), round(chip.y() + 1)), line)

    def now_reach(self, frame: Frame, minute: int) -> tuple[int, int]:
        """Top and bottom (content) of everything that the now line of a minute touches, hour labels included."""
        reach = round(self._caption.height) * 2
        return frame.y(minute) - reach, frame.y(minute) + reach

    def header(self, painter: QPainter, frame: Frame, days: Days, zones: Sequence[tzinfo], *, scrolled: bool) -> None:
        """Weekdays and dates, the week's number, the all-day row's ground. Viewport coordinates."""
        theme, colours = self._theme, self._theme.colours
        painter.fillRect(0, 0, frame.width, frame.top, theme.paint(colours.surface))
        if frame.lanes and days.today >= 0 and frame.days > 1 and not days.columns:
            painter.fillRect(
                frame.day_left(days.today), frame.header, frame.widths[days.today], frame.top - frame.header,
                theme.paint(colours.today),
            )  # fmt: skip
        for day, when in enumerate(days.dates):
            if days.columns:
                self._column(painter, frame, day, days.columns[day])
            else:
                self._day(painter, frame, day, when, today=day == days.today)
                change = days.changes[day]
                if change is not None:
                    self._shift_mark(painter, frame, day, shift_label(change[1], self._phrases.locale))
                for other in zones[1:]:
                    self._shift_elsewhere(painter, frame, day, shift_elsewhere(when, zones[0], other))
        corner = QRect(frame.width - frame.gutter if frame.rtl else 0, 0, frame.gutter, frame.header)
        if len(zones) > 1:
            self._zone_names(painter, frame, zones, self._reference(days))
            corner.setHeight(frame.header // 2 + SPACE.xs)
        self._aside(painter, frame, week_label(days.dates, self._phrases.locale), corner)
        if frame.lanes:
            beside = QRect(corner.x(), frame.header, frame.gutter, frame.lane)
            self._aside(painter, frame, all_day_label(), beside)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # hairlines as sharp as those of the hours
        painter.setPen(QPen(theme.paint(colours.line), 1))
        edges = [frame.day_left(day) + (frame.widths[day] if frame.rtl else 0) for day in range(frame.days)]
        painter.drawLines([QLine(x, frame.header - SPACE.m, x, frame.top) for x in edges])
        painter.setPen(QPen(theme.paint(colours.edge if scrolled and theme.scheme.high else colours.line), 1))
        painter.drawLine(0, frame.top - 1, frame.width, frame.top - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _day(self, painter: QPainter, frame: Frame, day: int, when: date, *, today: bool) -> None:
        theme, colours, area = self._theme, self._theme.colours, frame.header_area(day)
        locale = self._phrases.locale
        form = QLocale.FormatType.LongFormat if frame.days == 1 else QLocale.FormatType.ShortFormat
        name = self._weekday.line(locale.standaloneDayName(when.isoweekday(), form), area.width())
        number = self._number.line(locale.toString(when.day), area.width())
        if number is None or name is None:
            return
        circle = round(max(self._number.height + SPACE.s, number.size().width() + SPACE.m))
        number_width = max(number.size().width(), circle) if today else number.size().width()
        gap = SPACE.s + SPACE.xs
        both = name.size().width() + gap + number_width
        name_fits = both <= area.width() - 2 * SPACE.xs
        x = area.center().x() - (both if name_fits else number_width) / 2
        middle = area.center().y()
        first = number_width if frame.rtl else name.size().width()
        name_x, number_x = (x + first + gap, x) if frame.rtl else (x, x + first + gap)
        if not name_fits:
            number_x = x
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.paint(colours.accent))
            disc = QRectF(number_x, middle - circle / 2 + 0.5, number_width, circle)
            painter.drawRoundedRect(disc, circle / 2, circle / 2)
        if name_fits:
            painter.setFont(self._weekday.font)
            painter.setPen(theme.paint(colours.accent if today else colours.text_soft))
            drop = (self._number.height - self._weekday.height) / 2 - 1.5
            painter.drawStaticText(QPoint(round(name_x), round(middle - self._weekday.height / 2 + drop * 0.6)), name)
        painter.setFont(self._number.font)
        painter.setPen(theme.paint(colours.on_accent if today else colours.text))
        at = number_x + (number_width - number.size().width()) / 2
        painter.drawStaticText(QPoint(round(at), round(middle - self._number.height / 2)), number)

    def _shift_mark(self, painter: QPainter, frame: Frame, day: int, words: str, *, leading: bool = False) -> None:
        """By how much clocks change, beside the day's heading (ours at its end): the hour itself is seldom in sight."""
        area = frame.header_area(day)
        line = self._caption.line(words, area.width() // 3)
        if line is None:
            return
        left = frame.rtl is not leading
        x = area.x() + SPACE.s if left else area.right() - SPACE.s - line.size().width()
        painter.setFont(self._caption.font)
        painter.setPen(self._theme.paint(self._theme.colours.text_soft if leading else self._theme.colours.warn))
        painter.drawStaticText(QPoint(round(x), round(area.center().y() - line.size().height() / 2)), line)

    def _shift_elsewhere(self, painter: QPainter, frame: Frame, day: int, shift: tuple[str, int] | None) -> None:
        """The same of the second zone, at the heading's beginning: from this day on its column is another."""
        if shift is None:
            return
        name, step = shift
        label = shift_label(step, self._phrases.locale)
        named = QCoreApplication.translate("Calendar", "{zone} {shift}").format(zone=name, shift=label)
        fits = self._caption.advance(named) <= frame.widths[day] // 3
        self._shift_mark(painter, frame, day, named if fits else label, leading=True)

    def _column(self, painter: QPainter, frame: Frame, place: int, column: Column) -> None:
        """The heading of one of a day's columns: its name, with its calendar's colour as a bar beside it."""
        theme, area = self._theme, frame.header_area(place).adjusted(SPACE.m, 0, -SPACE.m, 0)
        lead = SPACE.m if column.colour else 0
        line = self._heading.line(column.name, area.width() - lead)
        if line is None:
            return
        width = lead + line.size().width()
        x = round(area.x() + (area.width() - width) / 2)
        middle, tall = area.center().y(), round(self._heading.height) - 2
        if column.colour:
            bar = QRectF(x + width - 3 if frame.rtl else x, middle - tall / 2, 3, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.paint(theme.tint(column.colour).bar))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setFont(self._heading.font)
        painter.setPen(theme.paint(theme.colours.text if column.rows else theme.colours.text_faint))
        painter.drawStaticText(QPoint(x if frame.rtl else x + lead, round(middle - self._heading.height / 2)), line)

    def _zone_names(self, painter: QPainter, frame: Frame, zones: Sequence[tzinfo], day: date) -> None:
        """Which column is which: the zones' abbreviations below the week's number."""
        width, top = frame.gutter // len(zones), frame.header // 2 - SPACE.xs
        for place, zone in enumerate(zones):
            x = frame.width - frame.gutter + place * width if frame.rtl else frame.gutter - (place + 1) * width
            noon = datetime(day.year, day.month, day.day, 12, tzinfo=zones[0]).astimezone(zone)
            self._aside(painter, frame, noon.tzname() or "", QRect(x, top, width, frame.header - top))

    def _aside(self, painter: QPainter, frame: Frame, words: str, area: QRect) -> None:
        line = self._caption.line(words, area.width() - SPACE.m)
        if line is None:
            return
        painter.setFont(self._caption.font)
        painter.setPen(self._theme.paint(self._theme.colours.text_faint))
        x = area.x() + SPACE.m if frame.rtl else area.right() + 1 - SPACE.m - line.size().width()
        painter.drawStaticText(QPoint(round(x), round(area.center().y() - line.size().height() / 2 + 0.5)), line)


def all_day_label() -> str:
    return QCoreApplication.translate("Calendar", "all-day")


def shift_label(step: int, locale: QLocale) -> str:
    """`+1 h` or `−1 h`: what happens to the clocks. `step` in minutes; half hours exist."""
    hours = locale.toString(abs(step) / 60, "f", 0 if step % 60 == 0 else 1)
    if step > 0:
        return QCoreApplication.translate("Calendar", "+{hours} h").format(hours=hours)
    return QCoreApplication.translate("Calendar", "−{hours} h").format(hours=hours)


def change_label(step: int) -> str:
    """What is said in the hour that is left out or comes twice. `step` in minutes."""
    if step > 0:
        return QCoreApplication.translate("Calendar", "This hour is left out")
    return QCoreApplication.translate("Calendar", "This hour comes twice")


def week_label(dates: Sequence[date], locale: QLocale) -> str:
    """`W48`: the ISO week that most of these days lie in."""
    middle = dates[len(dates) // 2]
    return QCoreApplication.translate("Calendar", "W{number}").format(number=locale.toString(middle.isocalendar().week))
