"""When a recurrence rule falls, by arithmetic from any point: no walk from DTSTART (RFC 5545, 3.3.10).

Everything is wall-clock seconds as if the clock stood in UTC (`storage.records.times`); zones come later. Work is
bounded by the window, and for a COUNT by `MOST_STEPS`. Yearly rules by week number or nth weekday of the year are
python-dateutil's (`storage.odd_rules`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Final

from storage.errors import Unreadable
from storage.ical_values import EARLIEST, EPOCH_ORDINAL, LATEST
from storage.records.times import DAY, seconds_date
from storage.rule_text import Freq, Rule

MOST_STEPS: Final = 200_000
"""Periods and days that one rule may look at before it counts as hostile."""
MOST_TIMES: Final = 1_440
"""Times of day that BYHOUR, BYMINUTE and BYSECOND may make."""
_UNIT: Final = {Freq.HOURLY: 3600, Freq.MINUTELY: 60, Freq.SECONDLY: 1}
_LENGTHS: Final = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

DayFilter = Callable[[int], bool]


def walls(rule: Rule, start: int, low: int, high: int) -> Iterator[int]:
    """The rule's starts between `low` and `high` (both inclusive), ascending, none before `start`.

    `start` itself always counts as the first (RFC 5545, 3.8.5.3), also where the rule would not fall on it. UNTIL is
    the caller's to put into `high`. Raises `Unreadable("rule-work")` when the rule is too much work.
    """
    low, high = max(low, start), min(high, LATEST)
    if rule.count is None:
        if low <= start <= high:
            yield start
        for wall in _matches(rule, start, max(low, start + 1), high):
            yield wall
        return
    if rule.count > 0 and low <= start <= high:
        yield start
    left = rule.count - 1
    jump = _jump(rule, start, low)
    if jump:
        left -= jump - 1
        begin = low
    else:
        begin = start + 1
    for number, wall in enumerate(_matches(rule, start, begin, high)):
        if number >= left:
            return
        if number > MOST_STEPS:
            raise Unreadable("rule-work")
        if wall >= low:
            yield wall


def _jump(rule: Rule, start: int, low: int) -> int:
    """How many starts lie before `low`, where plain division tells (`start` among them); 0 where it doesn't."""
    if _by_parts(rule) or rule.freq < Freq.DAILY or low <= start:
        return 0
    return -(-(low - start) // (_UNIT.get(rule.freq, DAY) * rule.interval))


def _by_parts(rule: Rule) -> bool:
    return bool(
        rule.months
        or rule.month_days
        or rule.year_days
        or rule.weeks
        or rule.days
        or rule.hours
        or rule.minutes
        or rule.seconds
        or rule.positions
    )


def _matches(rule: Rule, start: int, low: int, high: int) -> Iterator[int]:
    """What the rule alone falls on between `low` and `high`, ascending, COUNT left aside."""
    if low > high:
        return iter(())
    if rule.freq >= Freq.HOURLY:
        return _sub_daily(rule, start, low, high)
    times = _times(rule, start)
    if _is_odd(rule):
        from storage.odd_rules import odd_walls

        return odd_walls(rule, start, low, high)
    match rule.freq:
        case Freq.DAILY:
            days = _daily(rule, start, low, high)
            if rule.positions:
                times = _placed(times, rule.positions)
        case Freq.WEEKLY if rule.positions:
            return _each_placed(rule, times, _weeks(rule, start, low, high), low, high)
        case Freq.WEEKLY:
            days = chain.from_iterable(_weeks(rule, start, low, high))
        case Freq.MONTHLY if rule.positions:
            return _each_placed(rule, times, _months(rule, start, low, high), low, high)
        case Freq.MONTHLY:
            days = chain.from_iterable(_months(rule, start, low, high))
        case _ if rule.positions:
            return _each_placed(rule, times, _years(rule, start, low, high), low, high)
        case _:
            days = chain.from_iterable(_years(rule, start, low, high))
    return _timed(days, times, low, high)


def _is_odd(rule: Rule) -> bool:
    if rule.freq is Freq.YEARLY:
        if rule.year_days:
            return bool(rule.weeks or any(nth for nth, _ in rule.days))
        return bool(rule.weeks or (rule.days and not rule.months))
    # RFC 5545 has no meaning for these; they are read as filters, as python-dateutil reads them
    return bool(rule.freq is Freq.MONTHLY and (rule.weeks or rule.year_days))


def _timed(days: Iterator[int], times: Sequence[int], low: int, high: int) -> Iterator[int]:
    if len(times) == 1:
        time = times[0]
        for day in days:
            wall = day * DAY + time
            if wall > high:
                return
            if wall >= low:
                yield wall
        return
    for day in days:
        if day * DAY > high:
            return
        for time in times:
            wall = day * DAY + time
            if low <= wall <= high:
                yield wall


def _each_placed(rule: Rule, times: Sequence[int], periods: Iterator[list[int]], low: int, high: int) -> Iterator[int]:
    """BYSETPOS: of each period's starts, only those at the positions."""
    for days in periods:
        if days and days[0] * DAY > high:
            return
        for wall in _placed([day * DAY + time for day in days for time in times], rule.positions):
            if low <= wall <= high:
                yield wall


def _placed(found: Sequence[int], positions: tuple[int, ...]) -> list[int]:
    size = len(found)
    places = {place - 1 if place > 0 else size + place for place in positions if -size <= place <= size}
    return [found[place] for place in sorted(places)]


def _times(rule: Rule, start: int) -> list[int]:
    """Seconds of the day on which each day's starts fall."""
    clock = start % DAY
    hours = rule.hours or (clock // 3600,)
    minutes = rule.minutes or (clock // 60 % 60,)
    seconds = rule.seconds or (clock % 60,)
    if len(hours) * len(minutes) * len(seconds) > MOST_TIMES:
        raise Unreadable("rule-work")
    return [hour * 3600 + minute * 60 + second for hour in hours for minute in minutes for second in seconds]


def _daily(rule: Rule, start: int, low: int, high: int) -> Iterator[int]:
    first, step = start // DAY, rule.interval
    begin = first + max(0, -(-(low // DAY - first) // step)) * step
    days = range(begin, high // DAY + 1, step)
    _affordable(len(days))
    keep = _day_filter(rule)
    return filter(keep, days) if keep else iter(days)


def _weeks(rule: Rule, start: int, low: int, high: int) -> Iterator[list[int]]:
    """Each week's days. Weeks begin on WKST; 1970-01-01 was a Thursday."""
    shift = 3 - rule.week_start
    first, step = (start // DAY + shift) // 7, rule.interval
    begin = first + max(0, ((low // DAY + shift) // 7 - first) // step) * step
    weeks = range(begin, (high // DAY + shift) // 7 + 1, step)
    _affordable(len(weeks))
    weekdays = {day for _, day in rule.days} or {(start // DAY + 3) % 7}
    offsets = sorted((day - rule.week_start) % 7 - shift for day in weekdays)
    keep = _day_filter(rule, weekdays=False)
    for week in weeks:
        days = [week * 7 + offset for offset in offsets]
        yield list(filter(keep, days)) if keep else days


def _months(rule: Rule, start: int, low: int, high: int) -> Iterator[list[int]]:
    of_start, of_low, of_high = seconds_date(start), seconds_date(max(low, EARLIEST)), seconds_date(high)
    first, step = of_start.year * 12 + of_start.month - 1, rule.interval
    begin = first + max(0, (of_low.year * 12 + of_low.month - 1 - first) // step) * step
    months = range(begin, of_high.year * 12 + of_high.month, step)
    _affordable(len(months))
    default = of_start.day
    for number in months:
        year, month = divmod(number, 12)
        if not rule.months or month + 1 in rule.months:
            yield _month_days(rule, year, month + 1, default)
        else:
            yield []


def _years(rule: Rule, start: int, low: int, high: int) -> Iterator[list[int]]:
    of_start = seconds_date(start)
    first, step = of_start.year, rule.interval
    begin = first + max(0, (seconds_date(max(low, EARLIEST)).year - first) // step) * step
    if rule.year_days:
        yield from _year_days(rule, range(begin, seconds_date(high).year + 1, step))
        return
    months = rule.months or (range(1, 13) if rule.month_days else (of_start.month,))
    for year in range(begin, seconds_date(high).year + 1, step):
        yield [day for month in months for day in _month_days(rule, year, month, of_start.day)]


def _year_days(rule: Rule, years: range) -> Iterator[list[int]]:
    """BYYEARDAY, with what other parts leave of each year's."""
    keep = _day_filter(rule)
    for year in years:
        base = date(year, 1, 1).toordinal() - EPOCH_ORDINAL - 1
        length = 365 + _is_leap(year)
        numbers = {day if day > 0 else length + 1 + day for day in rule.year_days if -length <= day <= length}
        yield [base + day for day in sorted(numbers) if keep is None or keep(base + day)]


def _month_days(rule: Rule, year: int, month: int, default: int) -> list[int]:
    """The days of one month that BYMONTHDAY and BYDAY leave, or the day of the start where neither is given."""
    length = 29 if month == 2 and _is_leap(year) else _LENGTHS[month]
    base = date(year, month, 1).toordinal() - EPOCH_ORDINAL - 1
    if not rule.days:
        if not rule.month_days:
            return [base + default] if default <= length else []
        if rule.month_days[0] > 0:
            return [base + day for day in rule.month_days if day <= length]
    if rule.month_days:
        days = {day if day > 0 else length + 1 + day for day in rule.month_days if -length <= day <= length}
        if not rule.days:
            return [base + day for day in sorted(days)]
        return [base + day for day in sorted(days & _weekdays(rule, base, length))]
    return [base + day for day in sorted(_weekdays(rule, base, length))]


def _weekdays(rule: Rule, base: int, length: int) -> set[int]:
    """Days of a month (1 to its length) on the rule's weekdays; `base` is the day before its first."""
    found: set[int] = set()
    for nth, weekday in rule.days:
        first = (weekday - (base + 1 + 3)) % 7 + 1
        if nth == 0:
            found.update(range(first, length + 1, 7))
            continue
        day = first + 7 * (nth - 1) if nth > 0 else first + 7 * ((length - first) // 7 + 1 + nth)
        if 1 <= day <= length:
            found.add(day)
    return found


def _day_filter(rule: Rule, *, weekdays: bool = True) -> DayFilter | None:
    """Whether a day (counted from 1970-01-01) passes the parts that only limit; None if there are none."""
    days = {day for _, day in rule.days} if weekdays else set()
    months, month_days, year_days, weeks = rule.months, rule.month_days, rule.year_days, rule.weeks
    if not (days or months or month_days or year_days or weeks):
        return None

    def keep(day: int) -> bool:
        if days and (day + 3) % 7 not in days:
            return False
        if not (months or month_days or year_days or weeks):
            return True
        at = date.fromordinal(day + EPOCH_ORDINAL)
        if months and at.month not in months:
            return False
        if month_days:
            length = _LENGTHS[at.month] + (at.month == 2 and _is_leap(at.year))
            if at.day not in month_days and at.day - length - 1 not in month_days:
                return False
        if year_days:
            number = at.timetuple().tm_yday
            if number not in year_days and number - 366 - _is_leap(at.year) not in year_days:
                return False
        return not weeks or _in_weeks(at, rule)

    return keep


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _in_weeks(at: date, rule: Rule) -> bool:
    """Week numbers as in RFC 5545, 3.3.10: week 1 has at least four days in its year; weeks begin on WKST."""
    week_start = at.toordinal() - (at.weekday() - rule.week_start) % 7
    year = date.fromordinal(max(week_start + 3, 1)).year
    number = (week_start + 3 - date(year, 1, 1).toordinal()) // 7 + 1
    following = date.fromordinal(week_start + 3 + 7 * (53 - number)).year
    size = 53 if following == year else 52
    return number in rule.weeks or number - size - 1 in rule.weeks


def _sub_daily(rule: Rule, start: int, low: int, high: int) -> Iterator[int]:
    """HOURLY, MINUTELY, SECONDLY: day by day, so that a day that is filtered out costs one look."""
    unit = _UNIT[rule.freq]
    inner = _inner(rule, start, unit)
    per_day, step, first = DAY // unit, rule.interval, start // unit
    allowed = _allowed_units(rule, unit)
    members = frozenset(allowed) if allowed is not None else None
    keep = _day_filter(rule)
    steps = 0
    day, last_day = low // DAY, high // DAY if inner else low // DAY - 1
    while day <= last_day:
        begin = day * per_day
        number = first + max(0, -(-(begin - first) // step)) * step
        if number >= begin + per_day:
            day = number // per_day
            continue
        steps += 1
        if keep is None or keep(day):
            units: Iterator[int] | range
            if allowed is None or members is None:
                units = range(number, begin + per_day, step)
            elif len(allowed) * step <= per_day:
                units = (begin + one for one in allowed if begin + one >= number and (begin + one - first) % step == 0)
                steps += len(allowed)
            else:
                units = (one for one in range(number, begin + per_day, step) if one - begin in members)
                steps += (begin + per_day - number) // step
            for one in units:
                for offset in inner:
                    wall = one * unit + offset
                    if low <= wall <= high:
                        yield wall
        if steps > MOST_STEPS:
            raise Unreadable("rule-work")
        day += 1


def _inner(rule: Rule, start: int, unit: int) -> list[int]:
    """Offsets inside one unit, BYSETPOS applied."""
    clock = start % DAY
    minutes = (rule.minutes or (clock // 60 % 60,)) if unit == 3600 else (0,)
    seconds = (rule.seconds or (clock % 60,)) if unit > 1 else (0,)
    if len(minutes) * len(seconds) > MOST_TIMES:
        raise Unreadable("rule-work")
    offsets = [minute * 60 + second for minute in minutes for second in seconds]
    return _placed(offsets, rule.positions) if rule.positions else offsets


def _allowed_units(rule: Rule, unit: int) -> list[int] | None:
    """Units of the day that BYHOUR, BYMINUTE and BYSECOND leave; None if all."""
    if not (rule.hours or (unit < 3600 and rule.minutes) or (unit == 1 and rule.seconds)):
        return None
    hours = rule.hours or range(24)
    minutes = (rule.minutes or range(60)) if unit < 3600 else (0,)
    seconds = (rule.seconds or range(60)) if unit == 1 else (0,)
    return [(hour * 3600 + minute * 60 + second) // unit for hour in hours for minute in minutes for second in seconds]


def _affordable(steps: int) -> None:
    if steps > MOST_STEPS:
        raise Unreadable("rule-work")
