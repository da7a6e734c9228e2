"""The calendars that accounts list, under the ids that consents and boxes go by."""

from __future__ import annotations

import json
from collections.abc import Sequence

from storage.database import Reader, Row, Writer
from storage.display_text import one_line
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import AccountId, CalendarId, RemoteId, new_calendar_id

_SELECT = (
    "SELECT c.id, c.account, c.remote_id, c.name, c.colour, c.read_only, c.zone, c.settings, c.position, c.listed"
    " FROM calendar AS c JOIN account AS a ON a.id = c.account"
)


def relist(w: Writer, account: AccountId, remotes: Sequence[RemoteCalendar]) -> tuple[Calendar, ...]:
    """Write down which calendars the account has now, in the service's order, and return all that we know of it.

    A calendar keeps its id for as long as its `remote_id` stays; one that is no longer listed is kept and marked. What
    an earlier listing told about it (`settings`) is kept under what this one says.
    """
    with w.transaction():
        known = {calendar.remote.remote_id: calendar for calendar in of(w, account)}
        w.run("UPDATE calendar SET listed = 0 WHERE account = ?", (account,))
        # A service that names one twice means the first
        once = {remote.remote_id: remote for remote in reversed(remotes)}
        for position, remote in enumerate(reversed(once.values())):
            old = known.get(remote.remote_id)
            settings = remote.settings if old is None else _merged(old.remote.settings, remote.settings)
            drawn = (one_line(remote.name), remote.colour, int(remote.read_only), remote.zone, settings, position)
            if old is None:
                w.run(
                    "INSERT INTO calendar (id, account, remote_id, name, colour, read_only, zone, settings, position)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (new_calendar_id(), account, remote.remote_id, *drawn),
                )
            else:
                w.run(
                    "UPDATE calendar SET name = ?, colour = ?, read_only = ?, zone = ?, settings = ?, position = ?,"
                    " listed = 1 WHERE id = ?",
                    (*drawn, old.id),
                )
        return of(w, account)


def get(r: Reader, calendar: CalendarId) -> Calendar | None:
    row = r.row(f"{_SELECT} WHERE c.id = ?", (calendar,))
    return None if row is None else _calendar(row)


def of(r: Reader, account: AccountId) -> tuple[Calendar, ...]:
    """The account's calendars: those that are listed first, in the service's order."""
    rows = r.rows(f"{_SELECT} WHERE c.account = ? ORDER BY c.listed DESC, c.position, c.id", (account,))
    return tuple(_calendar(row) for row in rows)


def every(r: Reader) -> tuple[Calendar, ...]:
    """All calendars, by account and in the service's order."""
    rows = r.rows(f"{_SELECT} ORDER BY a.position, a.id, c.listed DESC, c.position, c.id")
    return tuple(_calendar(row) for row in rows)


def _merged(learned: str, listed: str) -> str:
    return json.dumps({**json.loads(learned), **json.loads(listed)}, sort_keys=True)


def _calendar(row: Row) -> Calendar:
    remote = RemoteCalendar(RemoteId(row[2]), row[3], row[4], bool(row[5]), row[6], row[7])
    return Calendar(CalendarId(row[0]), AccountId(row[1]), remote, row[8], bool(row[9]))
