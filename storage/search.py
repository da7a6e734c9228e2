"""Search over the practice's appointments and every shown calendar, nearest in time first, over the whole past."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from storage.book import appointments, ledger
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.records.consents import Purpose
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.twins import merged
from storage.words import words

_NEAREST: Final = (
    "SELECT a.calendar, a.remote_id FROM appointment_words AS w JOIN appointment AS a ON a.id = w.rowid"
    " WHERE appointment_words MATCH ? ORDER BY abs(a.start - ?) LIMIT ?"
)


def search(
    book: Reader,
    shelf: ShelfReader,
    text: str,
    near: int,
    limit: int = 50,
    *,
    names: bool = True,
    given_up: Callable[[], bool] = lambda: False,
) -> tuple[Occurrence, ...]:
    """At most `limit` occurrences that have a word beginning with each word of `text`, nearest to `near` (UTC seconds)
    first. Of a series the nearest occurrence stands for all. Accents and case do not matter. Without `names` nothing
    is found by a patient's name. Once `given_up` says so, what is found is no longer whole. Raises `StoreError`.
    """
    wanted = words(text)
    if not wanted:
        return ()
    match = " AND ".join(f'"{word}"*' for word in wanted)
    shown = ledger.live(book, Purpose.SHOW)
    found = [
        one
        for one in _appointments(book, match, wanted, near, limit)
        if one.calendar in shown and (names or _matches(one, wanted, names=False))
    ]
    found += merged(shelf.search(match, near, limit, given_up))
    return tuple(sorted(found, key=lambda one: (abs(one.start - near), one.calendar, one.source))[:limit])


def _appointments(book: Reader, match: str, wanted: tuple[str, ...], near: int, limit: int) -> list[Occurrence]:
    ids = {(row[0], row[1]) for row in book.rows(_NEAREST, (match, near, limit))}
    # What is not sent yet is in no index; there is little of it.
    unsent = {(row[0], row[1]) for row in book.rows("SELECT calendar, remote_id FROM projected WHERE pending = 1")}
    found = []
    for calendar, subject in ids | unsent:
        one = appointments.get(book, CalendarId(calendar), RemoteId(subject))
        if one is not None and ((calendar, subject) in ids or _matches(one, wanted, names=True)):
            found.append(one)
    return found


def _matches(one: Occurrence, wanted: tuple[str, ...], *, names: bool) -> bool:
    held = words(f"{one.patient if names else ''} {one.visit_type} {one.location} {one.summary}")
    return all(any(word.startswith(start) for word in held) for start in wanted)
