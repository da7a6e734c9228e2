"""How a moment is written down: an instant, a wall time that floats, or a date.

Two integers carry every start and end. For `TIMED` they are seconds since 1970-01-01T00:00:00Z. For `FLOATING` and
`ALL_DAY` they are the seconds of the *wall clock* as if it stood in UTC, so that sorting works and no zone is implied
(RFC 5545, 3.3.5 forms 1–3 and 3.3.4). Ends are exclusive. An all-day value is always a multiple of 86,400.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import IntEnum

DAY = 86_400
ZONE_REACH = 14 * 3600
"""No zone is further than 14 hours from UTC: how far a wall time can be from the instant of the same digits."""

_EPOCH = datetime(1970, 1, 1)
_EPOCH_UTC = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()


class TimeKind(IntEnum):
    """Which of the three readings a start and an end have."""

    TIMED = 0
    FLOATING = 1
    ALL_DAY = 2


def instant_seconds(moment: datetime) -> int:
    """Seconds since the epoch of an aware datetime."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return (moment - _EPOCH_UTC) // timedelta(seconds=1)


def wall_seconds(moment: datetime) -> int:
    """Wall-clock seconds of a naive datetime (for `FLOATING`)."""
    return (moment.replace(tzinfo=None) - _EPOCH) // timedelta(seconds=1)


def date_seconds(day: date) -> int:
    """Wall-clock seconds of a date's midnight (for `ALL_DAY`)."""
    return (day.toordinal() - _EPOCH_ORDINAL) * DAY


def seconds_date(seconds: int) -> date:
    """The date in which these wall-clock seconds lie."""
    return date.fromordinal(seconds // DAY + _EPOCH_ORDINAL)


def seconds_instant(seconds: int, zone: tzinfo) -> datetime:
    """The instant as an aware datetime in `zone`."""
    return (_EPOCH_UTC + timedelta(seconds=seconds)).astimezone(zone)


def seconds_wall(seconds: int) -> datetime:
    """The wall clock as a naive datetime."""
    return _EPOCH + timedelta(seconds=seconds)
