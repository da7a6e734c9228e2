"""The ways to look at the schedule, and which days each one shows: pure."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from ui.models.phrases import qdate

AGENDA_DAYS = 28


class Mode(StrEnum):
    """One way to look. The values are what settings remember."""

    DAY = "day"
    WORK_WEEK = "work-week"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"
    YEAR = "year"


def week_start(day: date, locale: QLocale) -> date:
    """The first day of the locale's week that holds `day`."""
    return day - timedelta(days=(day.isoweekday() - locale.firstDayOfWeek().value) % 7)


def span(mode: Mode, day: date, locale: QLocale) -> tuple[date, int]:
    """First day and count of days shown when `day` is what one looks at."""
    match mode:
        case Mode.DAY:
            return day, 1
        case Mode.WEEK:
            return week_start(day, locale), 7
        case Mode.WORK_WEEK:
            return _work_week(day, locale)
        case Mode.MONTH:
            from calendar import monthrange  # no week needs it

            first = week_start(day.replace(day=1), locale)
            last = day.replace(day=monthrange(day.year, day.month)[1])
            return first, ((last - first).days // 7 + 1) * 7
        case Mode.AGENDA:
            return day, AGENDA_DAYS
        case Mode.YEAR:
            first = date(day.year, 1, 1)
            return first, (date(day.year + 1, 1, 1) - first).days


def _work_week(day: date, locale: QLocale) -> tuple[date, int]:
    working = {weekday.value for weekday in locale.weekdays()}
    start = week_start(day, locale)
    week = [start + timedelta(days=ahead) for ahead in range(7)]
    at_work = [one for one in week if one.isoweekday() in working]
    if not at_work:
        return start, 7
    if at_work[-1] - at_work[0] >= timedelta(days=len(at_work)):
        # the week's first day cuts the working days apart (Sunday first, Saturday to Wednesday worked): start at work
        turned = next(
            one for one in week if one.isoweekday() in working and (one - timedelta(days=1)).isoweekday() not in working
        )
        return turned, len(at_work)
    return at_work[0], len(at_work)


def ahead(mode: Mode, day: date, steps: int) -> date:
    """The day one looks at after so many steps forward (negative: back)."""
    match mode:
        case Mode.DAY:
            return day + timedelta(days=steps)
        case Mode.WEEK | Mode.WORK_WEEK:
            return day + timedelta(weeks=steps)
        case Mode.AGENDA:
            return day + timedelta(days=AGENDA_DAYS * steps)
        case Mode.MONTH:
            from calendar import monthrange

            months = day.year * 12 + day.month - 1 + steps
            year, month = divmod(months, 12)
            return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        case Mode.YEAR:
            from calendar import monthrange

            return date(day.year + steps, day.month, min(day.day, monthrange(day.year + steps, day.month)[1]))


def heading(mode: Mode, day: date, locale: QLocale) -> str:
    """What the toolbar calls the range: a date, a month, two months, or a year."""
    first, days = span(mode, day, locale)
    last = first + timedelta(days=days - 1)
    match mode:
        case Mode.DAY:
            return locale.toString(qdate(day), QLocale.FormatType.LongFormat)
        case Mode.YEAR:
            return _year(day.year, locale)
        case Mode.MONTH:
            return _month(day, locale)
        case Mode.WEEK | Mode.WORK_WEEK | Mode.AGENDA:
            if (first.year, first.month) == (last.year, last.month):
                return _month(first, locale)
            short = QLocale.FormatType.ShortFormat
            opening = locale.standaloneMonthName(first.month, short)
            closing = locale.standaloneMonthName(last.month, short)
            if first.year == last.year:
                return QCoreApplication.translate("Calendar", "{month} – {later_month} {year}").format(
                    month=opening, later_month=closing, year=_year(last.year, locale)
                )
            return QCoreApplication.translate("Calendar", "{month} {year} – {later_month} {later_year}").format(
                month=opening, year=_year(first.year, locale), later_month=closing,
                later_year=_year(last.year, locale),
            )  # fmt: skip


def _month(day: date, locale: QLocale) -> str:
    return QCoreApplication.translate("Calendar", "{month} {year}").format(
        month=locale.standaloneMonthName(day.month), year=_year(day.year, locale)
    )


def _year(year: int, locale: QLocale) -> str:
    return locale.toString(qdate(date(year, 1, 1)), "yyyy")
