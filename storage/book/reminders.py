"""Which reminders were told and which were put off. Kept only of calendars that may be kept on this computer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from storage.book import ledger
from storage.database import Reader, Writer
from storage.records.consents import Purpose
from storage.records.ids import CalendarId

REMEMBERED: Final = 8 * 86_400
"""Seconds for which it is known that one was told: longer than any lead time and any putting off."""


@dataclass(frozen=True, slots=True)
class Telling:
    """That a reminder is told now. `key` is its occurrence's mark."""

    key: str
    calendar: CalendarId


def told(r: Reader) -> Mapping[str, int]:
    """Every reminder that was told, with the UTC seconds until which it was put off: 0 for never again."""
    return dict(r.rows("SELECT key, again_at FROM reminder"))


def claim(w: Writer, tellings: Iterable[Telling], now: int) -> frozenset[str]:
    """Note that these are told `now` (UTC seconds); the keys of those that nobody told before.

    What was put off until now counts as not told. Of a calendar that is not kept here nothing is noted, and its
    reminders are the caller's: whoever asks remembers them while it runs.
    """
    claimed = set()
    with w.transaction():
        w.run("DELETE FROM reminder WHERE max(told_at, again_at) < ?", (now - REMEMBERED,))
        kept = ledger.live(w, Purpose.KEEP)
        for one in tellings:
            if one.calendar not in kept:
                claimed.add(one.key)
                continue
            touched = w.run(
                "INSERT INTO reminder (key, calendar, told_at) SELECT ?1, id, ?3 FROM calendar WHERE id = ?2"
                " ON CONFLICT (key) DO UPDATE SET told_at = ?3, again_at = 0 WHERE again_at BETWEEN 1 AND ?3",
                (one.key, one.calendar, now),
            )
            if touched:
                claimed.add(one.key)
    return frozenset(claimed)


def put_off(w: Writer, key: str, until: int) -> None:
    """Tell it once more at `until` (UTC seconds); of one that is not noted nothing is."""
    with w.transaction():
        w.run("UPDATE reminder SET again_at = ? WHERE key = ?", (until, key))


def forget(w: Writer, calendar: CalendarId) -> None:
    """Nothing of this calendar was ever told."""
    with w.transaction():
        w.run("DELETE FROM reminder WHERE calendar = ?", (calendar,))
