"""A `patternedRecurrence` as the wall-clock starts of its occurrences (learn.microsoft.com/graph/api/resources)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final, Literal

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from desktop.sandbox.microsoft.refusals import GraphError

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_INDEX: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


def starts(recurrence: dict[str, Any], begins: time, first: date, last: date) -> Iterator[datetime]:
    """Naive starts of the occurrences on the days from `first` to `last`, both included. Raises `GraphError` 400."""
    rule = _rule(recurrence, begins)
    for moment in rule.xafter(datetime.combine(first, time()) - timedelta(days=1), inc=True):
        if moment.date() > last:
            return
        if moment.date() >= first:
            yield moment


def _rule(recurrence: dict[str, Any], begins: time) -> rrule:
    try:
        pattern, span = recurrence["pattern"], recurrence["range"]
        start = datetime.combine(date.fromisoformat(span["startDate"]), begins)
        days = [weekday(_DAYS.index(day.lower())) for day in pattern.get("daysOfWeek", [])]
        frequency: Literal[0, 1, 2, 3]
        given: dict[str, Any] = {"interval": int(pattern.get("interval", 1)), "dtstart": start}
        match pattern["type"]:
            case "daily":
                frequency = DAILY
            case "weekly":
                week = _DAYS.index(pattern.get("firstDayOfWeek", "sunday").lower())
                frequency, given = WEEKLY, {**given, "byweekday": days, "wkst": week}
            case "absoluteMonthly":
                frequency, given = MONTHLY, {**given, "bymonthday": int(pattern["dayOfMonth"])}
            case "relativeMonthly":
                frequency, given = MONTHLY, {**given, "byweekday": days, "bysetpos": _INDEX[pattern["index"]]}
            case "absoluteYearly":
                frequency = YEARLY
                given |= {"bymonth": int(pattern["month"]), "bymonthday": int(pattern["dayOfMonth"])}
            case "relativeYearly":
                frequency, given = YEARLY, {**given, "byweekday": days, "bysetpos": _INDEX[pattern["index"]]}
                given["bymonth"] = int(pattern["month"])
            case _:
                raise GraphError(400, "ErrorInvalidParameter", "Unknown recurrence pattern.")
        match span["type"]:
            case "endDate":
                given["until"] = datetime.combine(date.fromisoformat(span["endDate"]), time.max)
            case "numbered":
                given["count"] = int(span["numberOfOccurrences"])
            case "noEnd":
                pass
            case _:
                raise GraphError(400, "ErrorInvalidParameter", "Unknown recurrence range.")
        return rrule(frequency, **given)
    except (KeyError, ValueError, TypeError, AttributeError):
        raise GraphError(400, "ErrorInvalidParameter", "The recurrence can't be read.") from None
