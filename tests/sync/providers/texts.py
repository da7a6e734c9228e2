"""iCalendar texts of invented events for the provider tests (RFC 5545)."""

from __future__ import annotations

from datetime import datetime, timedelta

_STAMP = "DTSTAMP:20261101T000000Z"


def event(uid: str, title: str, start: str) -> str:
    """One event of half an hour, `start` as `YYYY-MM-DDTHH:MM` in UTC."""
    begin = datetime.fromisoformat(start)
    return _wrapped(_vevent(uid, title, begin))


def series(uid: str, title: str) -> str:
    """Ten weekly occurrences from 2026-11-02T09:00Z; the third moved and renamed, the fifth cancelled."""
    first = datetime(2026, 11, 2, 9)
    master = _vevent(uid, title, first, "RRULE:FREQ=WEEKLY;COUNT=10", "EXDATE:20261130T090000Z")
    moved = _vevent(uid, f"{title} moved", datetime(2026, 11, 17, 14), "RECURRENCE-ID:20261116T090000Z")
    return _wrapped(master + moved)


def task(uid: str) -> str:
    """A task, which is no event."""
    return _wrapped(f"BEGIN:VTODO\r\nUID:{uid}\r\n{_STAMP}\r\nSUMMARY:Buy paper\r\nEND:VTODO\r\n")


def _vevent(uid: str, title: str, begin: datetime, *more: str) -> str:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        _STAMP,
        f"DTSTART:{begin:%Y%m%dT%H%M%SZ}",
        f"DTEND:{begin + timedelta(minutes=30):%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{title}",
        *more,
        "END:VEVENT",
    ]
    return "\r\n".join(lines) + "\r\n"


def _wrapped(inner: str) -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tests//EN\r\n{inner}END:VCALENDAR\r\n"
