"""The shelf that opens, fills and destroys boxes; the writing side, on the one thread that writes.

A box's key is a row of the book and nowhere else: destroying the row destroys the box, whatever becomes of the file.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage.book import appointments, calendars, ledger
from storage.boxes.box import Box, Counts, counts_of
from storage.boxes.intake import BoxIntake
from storage.boxes.reader import ShelfReader, memory_name
from storage.cipher import Key, opens, rekey
from storage.database import Writer, open_memory_writer, open_reader, open_writer
from storage.errors import StoreDamaged, StoreUnwritable
from storage.files import files_of, remove_database
from storage.home import Home
from storage.records.calendars import Calendar
from storage.records.changes import Destroyed
from storage.records.consents import Purpose
from storage.records.grants import KeepGrant, ReadGrant
from storage.records.ids import CalendarId
from storage.schema import schema_of

__all__ = ["Destroyed", "Shelf", "ShelfReader"]


@dataclass(frozen=True, slots=True)
class _Opened:
    box: Box
    kept: bool


class Shelf:
    """All boxes of one store. Opening it sweeps away what an interrupted withdrawal left behind."""

    def __init__(self, home: Home, book: Writer, clock: Callable[[], float] = time.time) -> None:
        self._home, self._book, self._clock = home, book, clock
        self._opened: dict[CalendarId, _Opened] = {}
        self.sweep()

    def intake(self, read: ReadGrant, keep: KeepGrant | None, calendar: Calendar) -> BoxIntake:
        """A pass into the calendar's box: on disk with `keep`, else in memory. Raises `StoreError`, and
        `PermissionError` for a grant that is for another calendar."""
        if read.calendar != calendar.id or (keep is not None and keep.calendar != calendar.id):
            raise PermissionError("grant is for another calendar")
        opened = self._opened.get(calendar.id)
        if opened is None or opened.kept != (keep is not None):
            opened = self._open(calendar, opened, kept=keep is not None)
        return BoxIntake(opened.box, self._clock)

    def extend(self, lo: int, hi: int) -> bool:
        """Make what recurs in every shown box reach over [lo, hi) (UTC seconds); whether anything was written."""
        grew = False
        for calendar in self._shown():
            if calendar.id not in self._opened and self._key(calendar.id) is not None:
                self._opened[calendar.id] = _Opened(self._open_file(calendar), kept=True)
            if calendar.id in self._opened:
                grew = self._opened[calendar.id].box.extend(lo, hi) or grew
        return grew

    def destroy(self, calendar: CalendarId) -> Destroyed:
        """Destroy the calendar's box: its rows in memory, its key, its files. Works offline; twice is harmless."""
        counts = self._count(calendar)
        opened = self._opened.pop(calendar, None)
        if opened is not None:
            if not opened.kept:
                opened.box.empty()
            opened.box.close()
        self._destroy_keys([calendar])
        files, size, left = _remove(self._file(calendar))
        return Destroyed(counts.events, counts.occurrences, files, size, left)

    def discard(self, calendar: CalendarId) -> None:
        """Throw a kept box away, key and files; its calendar's next pass fills another. Nothing is withdrawn by it."""
        self._close(calendar)
        self._destroy_keys([calendar])
        _remove(self._file(calendar))

    def mend(self) -> tuple[CalendarId, ...]:
        """Read every page of every kept box and throw away those that are damaged anywhere; which they were."""
        keyed = [CalendarId(row[0]) for row in self._book.rows("SELECT calendar FROM box_key ORDER BY calendar")]
        found = tuple(calendar for calendar in keyed if self._is_damaged(calendar))
        for calendar in found:
            self.discard(calendar)
        return found

    def rotate(self, calendar: CalendarId) -> None:
        """Give the calendar's box another key; nothing happens where there is no box on disk.

        Killed at any moment, the box opens again: the new key lies beside the old one until the file has it. Raises
        `StoreBusy` while another connection is open (`ShelfReader.close` first).
        """
        self._close(calendar)
        old, path = self._key(calendar), self._file(calendar)
        if old is None or not path.exists():
            return
        new = Key.fresh()
        with self._book.transaction():
            self._book.run("UPDATE box_key SET next = ? WHERE calendar = ?", (new.reveal(), calendar))
        rekey(path, old, new)
        self._settle(calendar, new)

    def sweep(self) -> Destroyed:
        """Finish withdrawals that were interrupted: keys without a live consent to keep, files without a key.

        Does nothing while the ledger's seal is broken: then nothing is shown either, and a person has to look first.
        """
        if not ledger.holds(self._book):
            return Destroyed()
        kept = ledger.live(self._book, Purpose.KEEP) & ledger.live(self._book, Purpose.SHOW)
        keyed = {CalendarId(row[0]) for row in self._book.rows("SELECT calendar FROM box_key")}
        for calendar in keyed - kept:
            self._close(calendar)
        self._destroy_keys(sorted(keyed - kept))
        for row in self._book.rows("SELECT calendar FROM practice_cursor"):
            if row[0] not in kept:
                appointments.forget(self._book, CalendarId(row[0]))
        files = size = left = 0
        for name in sorted({path.name.partition(".db")[0] for path in self._files()} - (keyed & kept)):
            removed = _remove(self._file(CalendarId(name)))
            files, size, left = files + removed[0], size + removed[1], left + removed[2]
        return Destroyed(0, 0, files, size, left)

    def close(self) -> None:
        """Close every box. What is only in memory ends here."""
        for calendar in list(self._opened):
            self._close(calendar)

    def _open(self, calendar: Calendar, before: _Opened | None, *, kept: bool) -> _Opened:
        """Open the calendar's box. What was only in memory moves to the disk when it may now be kept."""
        box = self._open_file(calendar) if kept else self._open_memory(calendar)
        try:
            if kept and before is not None and box.cursor() is None:
                box.adopt(before.box)
        except BaseException:
            box.close()
            raise
        self._close(calendar.id)
        self._opened[calendar.id] = opened = _Opened(box, kept)
        return opened

    def _close(self, calendar: CalendarId) -> None:
        opened = self._opened.pop(calendar, None)
        if opened is not None:
            if not opened.kept:
                opened.box.empty()
            opened.box.close()

    def _open_memory(self, calendar: Calendar) -> Box:
        return Box(open_memory_writer(memory_name(calendar.id)), calendar.remote.zone, int(self._clock()))

    def _open_file(self, calendar: Calendar) -> Box:
        path = self._file(calendar.id)
        key = self._key(calendar.id)
        if key is not None:
            # A damaged box is thrown away alone: its calendar fills it again.
            with suppress(StoreDamaged):
                return self._box(path, key, calendar)
            self._destroy_keys([calendar.id])
        _remove(path)
        key = Key.fresh()
        with self._book.transaction():
            self._book.run("INSERT INTO box_key (calendar, key) VALUES (?, ?)", (calendar.id, key.reveal()))
        return self._box(path, key, calendar)

    def _box(self, path: Path, key: Key, calendar: Calendar) -> Box:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        writer = open_writer(path, key)
        try:
            return Box(writer, calendar.remote.zone, int(self._clock()))
        except BaseException:
            writer.close()
            raise

    def _count(self, calendar: CalendarId) -> Counts:
        """What the box holds; nothing if it is not there or can't be read."""
        opened = self._opened.get(calendar)
        if opened is not None:
            return opened.box.counts()
        key, path = self._key(calendar), self._file(calendar)
        if key is not None and path.exists():
            with suppress(StoreDamaged):
                reader = open_reader(path, key)
                try:
                    if schema_of(reader) > 0:
                        return counts_of(reader)
                finally:
                    reader.close()
        return Counts(0, 0, 0)

    def _is_damaged(self, calendar: CalendarId) -> bool:
        key, path = self._key(calendar), self._file(calendar)
        if key is None or not path.exists():
            return False
        try:
            reader = open_reader(path, key)
        except StoreDamaged:
            return True
        try:
            return bool(reader.damaged_pages())
        except StoreDamaged:
            return True
        finally:
            reader.close()

    def _shown(self) -> tuple[Calendar, ...]:
        live = ledger.live(self._book, Purpose.SHOW)
        return tuple(one for one in calendars.every(self._book) if one.id in live)

    def _key(self, calendar: CalendarId) -> Key | None:
        row = self._book.row("SELECT key, next FROM box_key WHERE calendar = ?", (calendar,))
        if row is None:
            return None
        if row[1] is None:
            return Key(row[0])
        # Giving it another key was interrupted: the file says how far it came.
        path = self._file(calendar)
        holds = Key(row[1]) if opens(path, Key(row[1])) else Key(row[0])
        if opens(path, holds):
            # Pages under the new key may still be in the log only.
            writer = open_writer(path, holds)
            writer.checkpoint()
            writer.close()
        self._settle(calendar, holds)
        return holds

    def _settle(self, calendar: CalendarId, key: Key) -> None:
        with self._book.transaction():
            self._book.run("UPDATE box_key SET key = ?, next = NULL WHERE calendar = ?", (key.reveal(), calendar))
        self._book.checkpoint()

    def _destroy_keys(self, gone: list[CalendarId]) -> None:
        with self._book.transaction():
            touched = sum(self._book.run("DELETE FROM box_key WHERE calendar = ?", (one,)) for one in gone)
        if touched:
            # The row's old bytes leave the log too; the file's page was overwritten (secure_delete).
            self._book.checkpoint()

    def _file(self, calendar: CalendarId) -> Path:
        return self._home.boxes / f"{calendar}.db"

    def _files(self) -> Iterator[Path]:
        if self._home.boxes.is_dir():
            yield from sorted(path for path in self._home.boxes.iterdir() if ".db" in path.name)


def _remove(database: Path) -> tuple[int, int, int]:
    """Files removed, their bytes, files that could not be removed."""
    there = [path for path in files_of(database) if path.exists()]
    size = sum(path.stat().st_size for path in there)
    try:
        return remove_database(database), size, 0
    except StoreUnwritable:
        # On Windows another connection may still hold it open. Its key is gone; the next sweep takes the file.
        left = [path for path in there if path.exists()]
        return len(there) - len(left), size - sum(path.stat().st_size for path in left), len(left)
