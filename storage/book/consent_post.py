"""Which records of the ledger the hosted service has, and when one that it refused is offered again."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from storage.book import ledger, settings
from storage.database import Reader, Writer
from storage.records.consents import ConsentRecord

POSTED: Final = "consents.posted"
"""Setting: the sequence of the last ledger record that the service has."""
_REFUSED: Final = "consents.refused"
_FIRST_WAIT: Final = 3600
_LONGEST_WAIT: Final = 86_400


@dataclass(frozen=True, slots=True)
class Owed:
    """Records that the service does not have. They hold here all the same: the ledger is the record."""

    count: int = 0
    code: str = ""
    """Why it refused the oldest of them the last time (`sync.errors`), empty when it did not."""
    tries: int = 0
    retry_at: int = 0
    """UTC seconds; not offered before, but to a person who asks."""


def owed(r: Reader) -> Owed:
    """What the service does not have yet, for a window to tell."""
    held = json.loads(settings.get(r, _REFUSED) or "{}")
    count = len(ledger.after(r, _sequence(r)))
    if not count or not held:
        return Owed(count)
    return Owed(count, str(held["code"]), int(held["tries"]), int(held["retry_at"]))


def due(r: Reader, now: int) -> tuple[ConsentRecord, ...]:
    """What to hand over now (UTC seconds), oldest first; nothing while a refusal is waited out.

    A wait further off than the longest was set by a clock that has been set back since.
    """
    waits = owed(r)
    return () if now < waits.retry_at <= now + _LONGEST_WAIT else ledger.after(r, _sequence(r))


def posted(w: Writer, record: ConsentRecord) -> None:
    """The service has it."""
    with w.transaction():
        settings.put(w, POSTED, str(record.sequence))
        settings.put(w, _REFUSED, "{}")


def lost(w: Writer, there: Collection[str]) -> int:
    """The service was set back and has the records with these hashes: what it had beside them is owed again, from the
    first that is missing on. How many records that is."""
    missing = [one.sequence for one in ledger.history(w) if one.sequence <= _sequence(w) and one.hash not in there]
    if not missing:
        return 0
    owes = _sequence(w) - missing[0] + 1
    with w.transaction():
        settings.put(w, POSTED, str(missing[0] - 1))
    return owes


def refused(w: Writer, code: str, now: int) -> None:
    """The service refused the oldest: it is offered again after an hour, two, four, and then once a day."""
    tries = owed(w).tries + 1
    wait = min(_FIRST_WAIT << min(tries - 1, 10), _LONGEST_WAIT)
    with w.transaction():
        settings.put(w, _REFUSED, json.dumps({"code": code, "tries": tries, "retry_at": now + wait}))


def _sequence(r: Reader) -> int:
    return int(settings.get(r, POSTED) or 0)
