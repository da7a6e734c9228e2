"""Going back to an earlier copy of the book, without bringing back what was withdrawn or sending again what was sent.

The past comes from the copy: appointments, patients, history, the names of accounts and calendars. What was decided and
done since comes from the newest book that can be read, table by table: the present one, else a newer copy. The result
is made beside the book and put in its place in one step, which the next opening finishes if the process ends in it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage import backups
from storage.backups import Backup
from storage.book import appointments, ledger
from storage.cipher import Key
from storage.database import Reader, Row, Writer, copy_database, open_reader, open_writer
from storage.errors import KeyMissing, LedgerBroken, NotFound, StoreDamaged, StoreError
from storage.file_lock import FileLock
from storage.files import files_of, put_in_place, remove_database, sync_file, write_whole, writing
from storage.home import Home
from storage.keys import read_header
from storage.migrator import migrate, steps_of
from storage.records.consents import Purpose
from storage.records.ids import CalendarId

FROM_THE_COPY: Final = ("account", "calendar", "patient", "appointment", "run", "change")
"""Tables that come from the copy, without what was withdrawn since; accounts and calendars that joined are added."""
CHAINED: Final = ("notice", "ledger", "seal")
"""Tables that continue from the copy by the longest sound chain."""
DECIDED_SINCE: Final = (
    "setting", "conflict", "outbox", "past", "document",
    "survey", "usage", "anonymous", "offer", "consent_feed", "reminder",
)  # fmt: skip
"""Tables that come whole from the newest book that can be read."""
ASKED_ANEW: Final = ("practice_cursor", "practice_aside", "source_state")
"""Tables that are emptied: the service is asked for everything again, and what it says then is the truth."""
HELD: Final = "restored"
"""`outbox.reason` of what may have been sent since the copy was made: a person decides, nothing sends it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of the newest decisions."""

    present_read: bool
    """Whether the present book could still be read; if not, what was decided after the newest copy is not known."""
    decisions: int
    """Consent records that are newer than the copy and were carried over."""
    unsent: int
    """Changes that wait to be sent."""
    held: int
    """Changes that wait for a person, since they may have been sent."""


def restore(home: Home, key: Key, backup: Backup) -> Restored:
    """Put `backup` in the book's place. Every connection must be closed (else `StoreBusy`).

    Accounts must be signed in again where the present book can't be read: copies hold no secrets. A present book that
    can't be read is kept aside (`Home.damaged`). Raises `NotFound`, `StoreDamaged` or `LedgerBroken` (the copy),
    `StoreUnwritable`; then the present book is as it was.
    """
    lock = FileLock(home.writer_lock)
    try:
        header = read_header(home.keys)
        if header is None or not backup.path.exists():
            raise NotFound(backup.name)
        if not header.slots.holds(header.store, key):
            raise KeyMissing("not the key of this store")
        finish(home)
        making = home.directory / "restoring.db"
        remove_database(making)
        try:
            told = _make(home, key, backup, making)
            if not told.present_read:
                _keep_aside(home)
            with writing():
                sync_file(making)
                put_in_place(making, home.restored)
        finally:
            remove_database(making)
        finish(home)
        return told
    finally:
        lock.release()


def finish(home: Home) -> None:
    """Put a restored book in its place, if one waits. Needs the writer lock."""
    if not home.restored.exists():
        return
    with writing():
        for beside in files_of(home.book)[1:]:
            beside.unlink(missing_ok=True)
        put_in_place(home.restored, home.book)


def unsent(home: Home, key: Key) -> int | None:
    """How many changes the present book holds that were not sent; None when that can't be read."""
    try:
        reader = open_reader(home.book, key)
    except StoreError:
        return None
    try:
        return int(reader.value("SELECT count(*) FROM outbox"))
    except StoreError:
        return None
    finally:
        reader.close()


def _make(home: Home, key: Key, backup: Backup, making: Path) -> Restored:
    copy = open_reader(backup.path, key)
    try:
        if copy.damaged_pages():
            raise StoreDamaged(backup.path.name)
        copy_database(copy, making, key)
    finally:
        copy.close()
    made = open_writer(making, key)
    try:
        migrate(made, steps_of("book"))
        with _newer(home, key, backup) as (present, copies):
            told = _carry_over(made, present, [one for one in (present, *copies) if one is not None])
        made.checkpoint()
        made.single_file()
        if made.damaged_pages():
            raise StoreDamaged(making.name)
    finally:
        made.close()
    return told


@contextmanager
def _newer(home: Home, key: Key, backup: Backup) -> Iterator[tuple[Reader | None, list[Reader]]]:
    """The present book, if it opens, and every copy that is newer than `backup`, the newest first."""
    present: Reader | None = None
    with suppress(StoreDamaged, FileNotFoundError):
        home.book.stat()  # opening for writing would make one
        alone = open_writer(home.book, key)
        try:
            alone.single_file()
        finally:
            alone.close()
        present = open_reader(home.book, key)
    copies = []
    for newer in backups.every(home):
        if newer.number > backup.number:
            with suppress(StoreDamaged):
                copies.append(open_reader(newer.path, key))
    try:
        yield present, copies
    finally:
        for reader in (present, *copies):
            if reader is not None:
                reader.close()


def _carry_over(made: Writer, present: Reader | None, newest_first: Sequence[Reader]) -> Restored:
    present_read = present is not None and not any(
        _lost(present, table) for table in (*DECIDED_SINCE, "account", "calendar", "ledger")
    )
    with made.transaction():
        decisions = _carry_ledger(made, newest_first)
        ledger.verify(made)
        for table in ("account", "calendar"):
            _add_missing(made, newest_first, table)
        _drop_withdrawn_accounts(made)
        for table in DECIDED_SINCE:
            _replace(made, newest_first, table)
        if present is None or _table(present, "outbox") is None:
            made.run("UPDATE outbox SET state = 'parked', reason = ?, retry_at = 0", (HELD,))
        if present is not None:
            for table in backups.SECRETS:
                _replace(made, [present], table)
        for table in ASKED_ANEW:
            made.run(f"DELETE FROM {table}")
    for calendar in _withdrawn_calendars(made):
        appointments.forget(made, calendar)
    return Restored(
        present_read=present_read,
        decisions=decisions,
        unsent=int(made.value("SELECT count(*) FROM outbox WHERE state <> 'parked' OR reason <> ?", (HELD,))),
        held=int(made.value("SELECT count(*) FROM outbox WHERE state = 'parked' AND reason = ?", (HELD,))),
    )


def _carry_ledger(made: Writer, newest_first: Sequence[Reader]) -> int:
    """Continue the copy's chain by the longest one that is whole and begins with it; how many records that adds."""
    length, head = _head(made)
    for source in sorted(newest_first, key=_chain_length, reverse=True):
        try:
            ledger.verify(source)
            same = source.value("SELECT hash FROM ledger WHERE sequence = ?", (length,)) == head
        except (StoreError, LedgerBroken):
            continue
        if not same and length:
            continue
        for table, condition in (("notice", ""), ("ledger", f" WHERE sequence > {length:d}")):
            columns, rows = _rows(source, made, table, condition)
            _insert(made, table, columns, rows, "OR IGNORE")
        made.run("DELETE FROM seal")
        columns, rows = _rows(source, made, "seal")
        _insert(made, "seal", columns, rows)
        return _head(made)[0] - length
    return 0


def _chain_length(reader: Reader) -> int:
    try:
        return _head(reader)[0]
    except StoreError:
        return 0


def _head(reader: Reader) -> tuple[int, str]:
    row = reader.row("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
    return (0, "") if row is None else (int(row[0]), str(row[1]))


def _add_missing(made: Writer, newest_first: Sequence[Reader], table: str) -> None:
    """Accounts and calendars that joined since, so that what waits for them has a place."""
    for source in newest_first:
        if _table(source, table) is not None:
            columns, rows = _rows(source, made, table)
            _insert(made, table, columns, rows, "OR IGNORE")
            return


def _drop_withdrawn_accounts(made: Writer) -> None:
    """An account that was disconnected since took its consent to be listed with it."""
    live = ledger.live(made, Purpose.LIST)
    for (account,) in made.rows("SELECT id FROM account"):
        if account not in live:
            made.run("DELETE FROM account WHERE id = ?", (account,))


def _withdrawn_calendars(made: Writer) -> list[CalendarId]:
    live = ledger.live(made, Purpose.SHOW) & ledger.live(made, Purpose.KEEP)
    return [CalendarId(row[0]) for row in made.rows("SELECT id FROM calendar") if row[0] not in live]


def _replace(made: Writer, newest_first: Sequence[Reader], table: str) -> None:
    """The whole table as the first source that can be read has it; rows without their account or calendar stay out."""
    for source in newest_first:
        if _table(source, table) is None:
            continue
        columns, rows = _rows(source, made, table)
        for column, parent in (("calendar", "calendar"), ("account", "account")):
            if column in columns:
                known = {row[0] for row in made.rows(f"SELECT id FROM {parent}")}
                rows = [row for row in rows if row[columns.index(column)] in known]
        made.run(f"DELETE FROM {table}")
        _insert(made, table, columns, rows)
        return


def _table(reader: Reader, table: str) -> int | None:
    """How many rows it has, if it is there and all of them can be read."""
    try:
        if not _columns(reader, table):
            return None
        return len(reader.rows(f"SELECT * FROM {table}"))
    except StoreError:
        return None


def _lost(reader: Reader, table: str) -> bool:
    """Whether it can't be read; a table that an older version of the program did not make is not lost."""
    try:
        return bool(_columns(reader, table)) and _table(reader, table) is None
    except StoreError:
        return True


def _rows(source: Reader, made: Reader, table: str, condition: str = "") -> tuple[list[str], list[Row]]:
    """The columns that both schemas have, and the rows."""
    theirs = _columns(source, table)
    columns = [name for name in _columns(made, table) if name in theirs]
    names = ", ".join(f'"{name}"' for name in columns)
    return columns, source.rows(f"SELECT {names} FROM {table}{condition}")


def _columns(reader: Reader, table: str) -> list[str]:
    return [name for (name,) in reader.rows("SELECT name FROM pragma_table_info(?)", (table,))]


def _insert(made: Writer, table: str, columns: list[str], rows: list[Row], otherwise: str = "") -> None:
    names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    made.many(f"INSERT {otherwise} INTO {table} ({names}) VALUES ({places})", rows)


def _keep_aside(home: Home) -> None:
    """The damaged file, for whoever can still save something from it; the next withdrawal removes it."""
    if home.book.exists():
        with writing():
            write_whole(home.damaged, b"")
            shutil.copyfile(home.book, home.damaged)
