"""Making, unlocking and opening the store. Never makes a new key over an old store.

The order of `create`: header (half made) → keyring → book → header (made). A process that ends anywhere in between
leaves a store that `exists` denies and that the next `create` replaces. Reading comes before the first paint, so what
only making and writing need is imported there.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from storage.cipher import Key, opens
from storage.database import Reader, Writer, open_reader, open_reader_alone, open_writer
from storage.errors import (
    KeyMissing,
    KeyringAbsent,
    KeyringLocked,
    KeyringSilent,
    NotFound,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreOutdated,
    StoreUnwritable,
    WrongPassphrase,
)
from storage.file_lock import FileLock
from storage.files import remove_database
from storage.home import Home
from storage.keyring import Keyring
from storage.keys import (
    Header,
    KeyringSlot,
    Slots,
    check_value,
    new_entry,
    new_store_id,
    read_header,
    write_header,
)
from storage.schema import newest, refuse_the_future, schema_of
from storage.unlocking import key_by

if TYPE_CHECKING:
    from storage.wrapping import Cost


def exists(home: Home) -> bool:
    """Whether there is a store, readable or not; a half-made one holds nothing and does not count."""
    try:
        header = read_header(home.keys)
    except StoreDamaged:
        return True
    return home.book.exists() if header is None else header.made


def create(home: Home, keyring: Keyring, passphrase: bytes | None, cost: Cost | None = None) -> Key:
    """Make the store, its key in the keyring and wrapped by the passphrase, as far as each is there.

    When another process has just made it, unlock that one. Raises `KeyringAbsent`, `KeyringLocked` or `KeyringSilent`
    where the keyring fails and no passphrase is given; `StoreBusy`; `StoreUnwritable`.
    """
    home.make()
    lock = FileLock(home.writer_lock)
    try:
        if exists(home):
            return unlock(home, keyring, passphrase)
        return _make(home, keyring, passphrase, cost)
    finally:
        lock.release()


def unlock(home: Home, keyring: Keyring, passphrase: bytes | None) -> Key:
    """The book's key, by the passphrase or recovery code when one is given and fits a slot, else by the keyring.

    Raises every kind of `NotOpened` but `StoreBusy`; `NotFound` when there is no store.
    """
    header = _header(home)
    try:
        key = key_by(header.store, header.slots, keyring, passphrase)
    except (WrongPassphrase, KeyMissing):
        if header.rotation is None:
            raise
        key = key_by(header.store, header.rotation.slots, keyring, passphrase)
    if header.rotation is not None and not opens(home.book, key):
        from storage.rotation import other_key

        key = other_key(header, key)
    if header.retired:
        _forget_retired(home, keyring)
    return key


def open_book(home: Home, key: Key, now: datetime | None = None) -> Writer:
    """The book, up to date, and the single-writer lock with it until it is closed.

    Finishes a rotation that was cut short; backs up before a migration and once a day. Raises `StoreBusy`,
    `StoreFromTheFuture`, `StoreDamaged`, `StoreUnwritable`, `KeyMissing` (not this store's key). `now` is in UTC.
    """
    from storage import backups
    from storage.migrator import migrate, steps_of
    from storage.restoring import finish
    from storage.rotation import settle

    home.make()
    lock = FileLock(home.writer_lock)
    try:
        finish(home)
        header = _header(home)
        if header.rotation is not None:
            header = settle(home, header, key)
        if not header.slots.holds(header.store, key):
            raise KeyMissing("not the key of this store")
        _expect_its_own_log(home, key)
        writer = open_writer(home.book, key, lock)
    except BaseException:
        lock.release()
        raise
    try:
        _expect_a_book(writer)
        steps = steps_of("book")
        moment = now or datetime.now(UTC)
        if schema_of(writer) < len(steps):
            backups.take(home, writer, key, moment)
        migrate(writer, steps)
        if backups.due(home, moment):
            # No room for today's copy is no reason to keep a person from the schedule; a damaged page is.
            with suppress(StoreUnwritable):
                backups.take(home, writer, key, moment)
    except BaseException:
        writer.close()
        raise
    return writer


def read_book(home: Home, key: Key) -> Reader:
    """Read-only. Raises `StoreOutdated` (open it for writing first), `StoreFromTheFuture`, `StoreDamaged`."""
    _header(home)
    if home.restored.exists():
        raise StoreOutdated(0, 0)
    reader = open_reader(home.book, key)
    try:
        _expect_a_book(reader)
        if schema_of(reader) < newest("book"):
            raise StoreOutdated(schema_of(reader), newest("book"))
    except BaseException:
        reader.close()
        raise
    return reader


def ways(home: Home) -> Slots:
    """Which slots lead to the key, for a page that offers them. Raises `NotFound`, `KeyMissing`, `StoreDamaged`."""
    return _header(home).slots


def _expect_its_own_log(home: Home, key: Key) -> None:
    """Look through what a log that was left behind would make of the book, while nothing can be written: SQLite plays
    any log that lies there, also one of another file or an older one of the book, and moves it into the book when it is
    closed. Costs nothing where the program was ended well. Raises `StoreDamaged`."""
    log = home.book.with_name(f"{home.book.name}-wal")
    if not log.is_file() or not log.stat().st_size:
        return
    reader = open_reader(home.book, key)
    try:
        if reader.damaged_pages() or _takes_back(home, key, reader):
            raise StoreDamaged(home.book.name)
    finally:
        reader.close()


_RISING: Final = (
    "SELECT max(length) FROM seal",
    "SELECT max(seq) FROM sqlite_sequence WHERE name = 'outbox'",
    "SELECT max(seq) FROM sqlite_sequence WHERE name = 'run'",
)
"""Numbers that only ever rise: decisions of consent, edits, passes that brought something."""


def _takes_back(home: Home, key: Key, played: Reader) -> bool:
    """Whether the log would take back what lies in the file already: a log of this file only adds to it."""
    with suppress(StoreError):  # half written, which the log makes good for
        alone = open_reader_alone(home.book, key)
        try:
            return bool(schema_of(alone)) and any(
                int(alone.value(sql) or 0) > int(played.value(sql) or 0) for sql in _RISING
            )
        finally:
            alone.close()
    return False


def _expect_a_book(reader: Reader) -> None:
    """A file cut to nothing opens under any key as an empty one; a book that was made is never empty."""
    refuse_the_future(reader, newest("book"))
    if not schema_of(reader):
        raise StoreDamaged(reader.name)


def _header(home: Home) -> Header:
    header = read_header(home.keys)
    if header is None and home.book.exists():
        raise KeyMissing(home.keys.name)
    if header is None or not header.made:
        raise NotFound("store")
    if not home.book.exists():
        raise StoreDamaged(home.book.name)
    return header


def _make(home: Home, keyring: Keyring, passphrase: bytes | None, cost: Cost | None) -> Key:
    from storage.wrapping import DEFAULT_COST, wrap_by_words

    half_made = read_header(home.keys)
    key, store = Key.fresh(), new_store_id()
    words = None if passphrase is None else wrap_by_words(key, passphrase, f"{store} passphrase", cost or DEFAULT_COST)
    slots = Slots(check_value(store, key), passphrase=words)
    try:
        slots = slots._replace(keyring=KeyringSlot(keyring.backend(), new_entry(store)))
    except (KeyringAbsent, KeyringLocked, KeyringSilent):
        if passphrase is None:
            raise
    left = () if half_made is None else _entries(half_made)
    header = Header(store, slots, made=False, retired=left)
    write_header(home.keys, header)
    remove_database(home.book)
    if slots.keyring is not None:
        keyring.put(slots.keyring.entry, key.reveal())
        if keyring.get(slots.keyring.entry) != key.reveal():
            raise KeyringAbsent("the keyring does not keep what it is given")
    from storage.migrator import migrate, steps_of

    book = open_writer(home.book, key)
    try:
        migrate(book, steps_of("book"))
        book.checkpoint()
    finally:
        book.close()
    write_header(home.keys, header._replace(made=True))
    return key


def _entries(header: Header) -> tuple[str, ...]:
    slot = header.slots.keyring
    return header.retired + (() if slot is None else (slot.entry,))


def _forget_retired(home: Home, keyring: Keyring) -> None:
    """Best effort: what fails now is tried again at the next unlock."""
    try:
        lock = FileLock(home.writer_lock)
    except (StoreBusy, StoreUnwritable):
        return
    try:
        header = _header(home)
        for entry in header.retired:
            keyring.remove(entry)
        write_header(home.keys, header._replace(retired=()))
    except StoreError:
        return
    finally:
        lock.release()
