"""Rules by week number or nth weekday of the year: python-dateutil's engine, kept on a short leash.

dateutil walks from DTSTART and, where a rule never falls, on to the year 9999. So DTSTART is first moved by whole
intervals to just before the window, and the window by multiples of 400 years (146,097 days: whole weeks, the same
calendar) towards 9999: an empty rule then ends after a few hundred steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from storage.errors import Unreadable
from storage.ical_values import EPOCH_ORDINAL
from storage.records.times import DAY, seconds_date, seconds_wall, wall_seconds
from storage.rule_text import Freq, Rule

_CYCLE: Final = 146_097 * DAY
_LAST: Final = (date(9999, 12, 31).toordinal() - EPOCH_ORDINAL) * DAY
_MOST_YEARS: Final = 400


def odd_walls(rule: Rule, start: int, low: int, high: int) -> Iterator[int]:
    """What a YEARLY or MONTHLY rule falls on between `low` and `high`; arguments as for `storage.rules.walls`."""
    from dateutil.rrule import rrule, weekday

    begin = _before(rule, start, low)
    if (high - begin) // (365 * DAY) > _MOST_YEARS:
        raise Unreadable("rule-work")
    shift = (_LAST - high) // _CYCLE * _CYCLE
    first = seconds_date(start)
    most = 5 if rule.months or rule.freq is Freq.MONTHLY else 53
    wanted = [(nth, day) for nth, day in rule.days if abs(nth) <= most]  # dateutil breaks on a month's 53rd Monday
    if rule.days and not wanted:
        return
    if any(nth for nth, _ in wanted) and not all(nth for nth, _ in wanted):
        # dateutil wants both of `MO,1TU` to be true; the RFC adds them up
        wanted = [(one, day) for nth, day in wanted for one in ([nth] if nth else range(1, most + 1))]
    days = [weekday(day, nth or None) for nth, day in wanted]
    if rule.weeks and not (days or rule.month_days or rule.year_days):
        days = [weekday(first.weekday())]  # what a rule leaves open is the start's (RFC 5545, 3.3.10)
    clock = start % DAY
    walked = rrule(
        rule.freq.value,
        dtstart=seconds_wall(begin + shift),
        until=seconds_wall(high + shift),
        interval=rule.interval,
        wkst=rule.week_start,
        bysetpos=rule.positions or None,
        bymonth=rule.months or None,
        bymonthday=rule.month_days or None,
        byyearday=rule.year_days or None,
        byweekno=rule.weeks or None,
        byweekday=days or None,
        byhour=rule.hours or (clock // 3600,),
        byminute=rule.minutes or (clock // 60 % 60,),
        bysecond=rule.seconds or (clock % 60,),
    )
    for moment in walked:
        wall = wall_seconds(moment) - shift
        if wall >= low:
            yield wall


def _before(rule: Rule, start: int, low: int) -> int:
    """The first second of the year (or month) that the rule visits last before `low`, never before the start's own."""
    first, near = seconds_date(start), seconds_date(low)
    if rule.freq is Freq.YEARLY:
        year = first.year + max(0, (near.year - first.year) // rule.interval) * rule.interval
        return (date(year, 1, 1) - date(1970, 1, 1)) // timedelta(seconds=1)
    months = first.year * 12 + first.month - 1
    months += max(0, (near.year * 12 + near.month - 1 - months) // rule.interval) * rule.interval
    return (date(months // 12, months % 12 + 1, 1) - date(1970, 1, 1)) // timedelta(seconds=1)
