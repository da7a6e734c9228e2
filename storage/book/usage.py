"""How often the program is used, by the day: numbers under fixed names, and nothing about whom, what or when in a day.

Nothing is written without a live grant: switched off, nothing is counted.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from storage.database import Reader, Writer
from storage.records.grants import UsageGrant
from storage.records.ids import AccountId
from storage.records.usage import Counter, Counts

KEPT_WEEKS: Final = 8
MOST: Final = 1_000
"""A larger number of a week is told as this one: it would say more about a person than about the program."""


def count(w: Writer, grant: UsageGrant, what: Counter, day: date) -> None:
    """One more on this day (as the person's calendar has it)."""
    with w.transaction():
        w.run(
            "INSERT INTO usage (account, day, name, number) VALUES (?, ?, ?, 1)"
            " ON CONFLICT (account, day, name) DO UPDATE SET number = number + 1",
            (grant.account, day.isoformat(), what.value),
        )
        oldest = day - timedelta(weeks=KEPT_WEEKS)
        w.run("DELETE FROM usage WHERE account = ? AND day < ?", (grant.account, oldest.isoformat()))


def week_of(day: date) -> date:
    """The Monday of the day's week (ISO 8601)."""
    return day - timedelta(days=day.weekday())


def weeks(r: Reader, account: AccountId) -> tuple[date, ...]:
    """The Mondays of the weeks in which something was counted, oldest first."""
    rows = r.rows("SELECT DISTINCT day FROM usage WHERE account = ? ORDER BY day", (account,))
    return tuple(dict.fromkeys(week_of(date.fromisoformat(row[0])) for row in rows))


def counted(r: Reader, account: AccountId, monday: date) -> Counts:
    """The numbers of a week; every counter is there, also those at 0, so that each report has the same form."""
    rows = r.rows(
        "SELECT name, sum(number) FROM usage WHERE account = ? AND day >= ? AND day < ? GROUP BY name",
        (account, monday.isoformat(), (monday + timedelta(days=7)).isoformat()),
    )
    found = {row[0]: min(int(row[1]), MOST) for row in rows}
    days = r.value(
        "SELECT count(DISTINCT day) FROM usage WHERE account = ? AND name = ? AND day >= ? AND day < ?",
        (account, Counter.STARTS.value, monday.isoformat(), (monday + timedelta(days=7)).isoformat()),
    )
    return {one: int(days) if one is Counter.DAYS else found.get(one.value, 0) for one in Counter}


def close(w: Writer, account: AccountId, monday: date) -> None:
    """The week was put up to leave: its numbers are not needed any more."""
    with w.transaction():
        w.run(
            "DELETE FROM usage WHERE account = ? AND day >= ? AND day < ?",
            (account, monday.isoformat(), (monday + timedelta(days=7)).isoformat()),
        )


def forget(w: Writer, account: AccountId) -> None:
    """The consent is withdrawn: the numbers go."""
    with w.transaction():
        w.run("DELETE FROM usage WHERE account = ?", (account,))
