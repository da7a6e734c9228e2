"""Microsoft's way with moments: wall time with seven fractional digits, and zones by Windows names."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from tzlocal.windows_tz import win_tz

from desktop.sandbox.microsoft.refusals import GraphError


def zone(name: str) -> tzinfo:
    """A zone by its Windows or IANA name. Raises `GraphError` 400."""
    if name in ("UTC", "tzone://Microsoft/Utc"):
        return UTC
    try:
        return ZoneInfo(win_tz.get(name, name))
    except (OSError, ValueError, KeyError):
        raise GraphError(400, "TimeZoneNotSupportedException", "A valid TimeZone value must be specified.") from None


def read(value: Any) -> datetime:
    """An aware datetime of a `dateTimeTimeZone`. Raises `GraphError` 400."""
    try:
        text, name = str(value["dateTime"]), str(value["timeZone"])
        moment = datetime.fromisoformat(text[:26] if "." in text else text)
    except (KeyError, TypeError, ValueError):
        raise GraphError(400, "ErrorInvalidParameter", "A dateTime with a timeZone is needed.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone(name))


def written(moment: datetime, name: str) -> dict[str, str]:
    """A `dateTimeTimeZone` in the zone `name`."""
    return {"dateTime": f"{moment.astimezone(zone(name)):%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": name}
