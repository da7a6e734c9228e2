"""Passes, withdrawals and box keys as acts to be interrupted, and what each must leave, whenever that happens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from storage import backups, consent
from storage.book import appointments, ledger, outbox
from storage.boxes.shelf import ShelfReader
from storage.database import open_reader
from storage.records.consents import Purpose, Scope
from storage.records.ids import RemoteId
from storage.records.times import DAY
from tests.faults.practices import EVENTS, Furnished, appointment, notice, opened
from tests.storage.book_store import NOW

Acknowledge = Callable[[Any], None]
PASSES = 5
SEEN_WEEKS = 5


def shown(store: Furnished) -> list[str]:
    """The summaries of the private calendar's occurrences."""
    reader = ShelfReader(store.home, store.book)
    try:
        return [one.summary for one in reader.between(NOW, NOW + 60 * DAY)]
    finally:
        reader.close()


def write_private(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(1, PASSES):
            store.fill_private(number)
            acknowledge(number)


def private_pass(directory: Path, acknowledged: list[Any]) -> int:
    """The box is at one pass, with its cursor, and no earlier than what was acknowledged; it can go on."""
    with opened(directory) as store:
        calendar = store.private
        grants = ledger.read_grant(store.book, calendar.id), ledger.keep_grant(store.book, calendar.id)
        at = int(store.shelf.intake(*grants, calendar).cursor() or -1)
        last = max(acknowledged, default=0)
        assert last <= at <= last + 1
        assert shown(store) == [f"pass {at}"] * (EVENTS * SEEN_WEEKS)
        store.fill_private(99)
        assert set(shown(store)) == {"pass 99"}
        return at


def write_practice(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(1, PASSES):
            store.fill_practice(number)
            acknowledge(number)


def practice_pass(directory: Path, acknowledged: list[Any]) -> int:
    """The book is at one pass, with its cursor, and no earlier than what was acknowledged."""
    with opened(directory) as store:
        keep = ledger.keep_grant(store.book, store.practice.id)
        at = int(appointments.intake(store.book, keep, store.practice).cursor() or -1)
        last = max(acknowledged, default=0)
        assert last <= at <= last + 1
        notes = [row[0] for row in store.book.rows("SELECT note FROM appointment")]
        assert notes == [f"pass {at}"] * EVENTS
        assert store.book.damaged_pages() == []
        return at


def withdraw(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for calendar in (store.private, store.practice):
            acknowledge(f"begin {calendar.name}")
            scope = Scope(calendar.id, Purpose.SHOW)
            forget = partial(backups.forget, store.home, store.key)
            consent.withdraw(store.book, store.shelf, scope, lambda _: notice(Purpose.SHOW), NOW, forget)
            acknowledge(calendar.name)


def still_shown(directory: Path, acknowledged: list[Any]) -> int:
    """Each calendar is whole, or withdrawn and gone, as its consent says; how many are shown."""
    with opened(directory) as store:
        ledger.verify(store.book)
        live = ledger.live(store.book, Purpose.SHOW)
        for calendar in (store.private, store.practice):
            if calendar.name in acknowledged:
                assert calendar.id not in live
            if f"begin {calendar.name}" not in acknowledged:
                assert calendar.id in live
        files = list(store.home.boxes.iterdir())
        keys = store.book.value("SELECT count(*) FROM box_key")
        if store.private.id in live:
            assert shown(store) == ["pass 0"] * (EVENTS * SEEN_WEEKS)
        else:
            assert (keys, files) == (0, [])
        held = sum(store.book.value(f"SELECT count(*) FROM {table}") for table in ("appointment", "patient"))
        assert held == (EVENTS + 1 if store.practice.id in live else 0)
        if store.practice.id not in live:
            assert not any(in_copies(store))
        return len(live)


def in_copies(store: Furnished) -> list[int]:
    """How many appointments each copy of the book holds."""
    held = []
    for backup in backups.every(store.home):
        copy = open_reader(backup.path, store.key)
        held.append(int(copy.value("SELECT count(*) FROM appointment")))
        copy.close()
    return held


def edit(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for number in range(40):
            subject = RemoteId(f"Appointment/{number % EVENTS}")
            outbox.change(store.book, store.practice.id, subject, {"note": f"edit {number}"}, NOW)
            acknowledge(number)
            if number % 3 == 2:
                first = outbox.every(store.book)[0]
                outbox.sending(store.book, first.id)
                answer = appointment(int(first.subject.partition("/")[2]), 0, str(first.intent["note"]))
                outbox.done(store.book, first.id, answer, NOW)
                acknowledge(f"sent {first.intent['note']}")


def edits(directory: Path, acknowledged: list[Any]) -> int:
    """What was acknowledged waits or was sent, each once and in its order; what is shown is the last edit of each."""
    with opened(directory) as store:
        outbox.recover(store.book)
        waiting = [int(str(one.intent["note"]).split()[1]) for one in outbox.every(store.book)]
        sent = [int(one.split()[2]) for one in acknowledged if isinstance(one, str)]
        made = [one for one in acknowledged if isinstance(one, int)]
        assert waiting == sorted(waiting)
        assert not set(waiting) & set(sent)
        assert set(made) <= set(waiting) | set(range(len(sent) + 1))
        assert len(waiting) <= len(made) - len(sent) + 1
        shown_notes: dict[str, str] = dict(store.book.rows("SELECT remote_id, note FROM projected"))
        for number in waiting:
            last = max(one for one in waiting if one % EVENTS == number % EVENTS)
            assert shown_notes[f"Appointment/{number % EVENTS}"] == f"edit {last}"
        return len(made)


def give_another_key(acknowledge: Acknowledge, directory: Path) -> None:
    with opened(directory) as store:
        for _ in range(6):
            store.shelf.rotate(store.private.id)
            acknowledge(store.book.value("SELECT key FROM box_key"))


def box_key(directory: Path, acknowledged: list[Any]) -> bytes:
    """The box opens by one key, which is none that was exchanged before, and can be written."""
    with opened(directory) as store:
        store.fill_private(1)
        assert shown(store) == ["pass 1"] * (EVENTS * SEEN_WEEKS)
        key, after = store.book.row("SELECT key, next FROM box_key") or (b"", None)
        assert after is None
        assert key not in acknowledged[:-1]
        return bytes(key)
