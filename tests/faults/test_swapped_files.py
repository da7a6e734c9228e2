"""Files that somebody moved: boxes in each other's place, old copies put back, logs of other files, links, open rights.

Whoever can write to the disk and has no key gets nothing read and nothing believed: what is not a file's own is damage.
A box that is damaged is filled again alone; of the book it is said, and the book stays where it is.
"""

from __future__ import annotations

import os
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import vault
from storage.book import accounts, calendars, ledger
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.database import open_reader, open_writer
from storage.errors import StoreDamaged
from storage.files import files_of
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from tests.faults.stores import parts, prepare
from tests.storage.book_store import WORDS, Store, event, store

LATER = datetime(2026, 11, 24, tzinfo=UTC)


def titles(made: Store, calendar: Calendar) -> set[str]:
    reader = made.shelf_reader()
    try:
        return {
            one.summary
            for one in reader.between(made.now - 40 * 86_400, made.now + 40 * 86_400)
            if one.calendar == calendar.id
        }
    finally:
        reader.close()


def filled(made: Store, shelf: Shelf, calendar: Calendar, *words: str, cursor: str = "1") -> None:
    events = (
        event(f"{calendar.id}-{n}", "20261123T090000Z", "20261123T100000Z", summary=w) for n, w in enumerate(words)
    )
    made.fill(shelf, calendar, events, full=True, cursor=cursor)


def file_of(made: Store, calendar: Calendar) -> Path:
    return made.home.boxes / f"{calendar.id}.db"


def test_two_boxes_in_each_others_place_show_nothing_of_each_other(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        work, family = made.kept("Work"), made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, work, "Board meeting")
        filled(made, shelf, family, "Surgery")
        shelf.close()
        one, other = file_of(made, work), file_of(made, family)
        beside = tmp_path / "beside"
        one.rename(beside)
        other.rename(one)
        beside.rename(other)
        assert titles(made, work) == titles(made, family) == set()
        shelf = made.shelf()
        assert set(shelf.mend()) == {work.id, family.id}
        filled(made, shelf, work, "Board meeting")
        assert titles(made, work) == {"Board meeting"} and titles(made, family) == set()
        shelf.close()


def test_a_withdrawn_box_that_is_put_back_is_not_read_and_goes(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        family = made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery")
        shelf.close()
        copy = tmp_path / "copy.db"
        shutil.copy(file_of(made, family), copy)
        made.decide(family, Purpose.SHOW, Purpose.KEEP, decision=Decision.WITHDRAWN)
        made.shelf().destroy(family.id)
        shutil.copy(copy, file_of(made, family))
        assert titles(made, family) == set()
        made.shelf().close()
        assert not file_of(made, family).exists()
        # Also once the calendar may be kept again: it is another key by then
        made.decide(family, Purpose.SHOW, Purpose.KEEP)
        shelf = made.shelf()
        filled(made, shelf, family, "Holiday")
        shelf.close()
        shutil.copy(copy, file_of(made, family))
        shelf = made.shelf()
        shelf.mend()
        filled(made, shelf, family, "Holiday")
        assert titles(made, family) == {"Holiday"}
        shelf.close()


def test_an_older_box_put_back_goes_on_from_its_own_cursor(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        family = made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery", cursor="old")
        shelf.close()
        copy = tmp_path / "copy.db"
        shutil.copy(file_of(made, family), copy)
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery, later", "Holiday", cursor="new")
        shelf.close()
        shutil.copy(copy, file_of(made, family))
        shelf = made.shelf()
        assert made.begin(shelf, family).cursor() == Cursor("old"), "what came since is asked for again"
        shelf.close()


def test_the_log_of_another_box_is_not_played_into_this_one(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        work, family = made.kept("Work"), made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, work, "Board meeting")
        filled(made, shelf, family, *(f"Surgery {n}" for n in range(40)))
        log = file_of(made, family).with_name(file_of(made, family).name + "-wal")
        foreign = log.read_bytes() if log.exists() else b""
        shelf.close()
        assert foreign, "there is a log while the box is open"
        file_of(made, work).with_name(file_of(made, work).name + "-wal").write_bytes(foreign)
        assert not any("Surgery" in one for one in titles(made, work))
        shelf = made.shelf()
        shelf.mend()
        filled(made, shelf, work, "Board meeting")
        assert titles(made, work) == {"Board meeting"}
        shelf.close()


def test_the_log_of_another_book_is_damage_and_the_book_stays(tmp_path: Path) -> None:
    prepare(tmp_path / "one")
    prepare(tmp_path / "other")
    home, keyring = parts(tmp_path / "one")
    other, other_keyring = parts(tmp_path / "other")
    writer = open_writer(other.book, vault.unlock(other, other_keyring, None))
    writer.run("INSERT INTO setting VALUES ('of another', 'x')")
    foreign = other.book.with_name("book.db-wal").read_bytes()
    writer.close()
    whole = home.book.read_bytes()
    log = home.book.with_name("book.db-wal")
    log.write_bytes(foreign)
    key = vault.unlock(home, keyring, None)
    with pytest.raises(StoreDamaged):
        vault.open_book(home, key, LATER).value("SELECT count(*) FROM setting")
    assert home.book.read_bytes() == whole, "it is said, and nothing is made anew"
    for path in files_of(home.book)[1:]:
        path.unlink(missing_ok=True)
    book = vault.open_book(home, key, LATER)
    assert book.value("SELECT count(*) FROM setting WHERE key LIKE 'row %'") == 400
    book.close()


@pytest.mark.parametrize("since", ["decided", "passed"])
def test_an_older_log_of_the_book_takes_nothing_back(tmp_path: Path, since: str) -> None:
    """Every page of it is the book's own and rightly sealed: what was withdrawn since would be given again."""
    prepare(tmp_path / "one")
    home, keyring = parts(tmp_path / "one")
    key = vault.unlock(home, keyring, None)
    writer = open_writer(home.book, key)
    account = Account(AccountId("a-dav"), ProviderName.CALDAV, "https://dav.example/", "mara", "Mara")
    accounts.add(writer, account)
    (calendar,) = calendars.relist(writer, account.id, [RemoteCalendar(RemoteId("/own/"), "Own")])
    scope = Scope(account.id, Purpose.WRITE)
    ledger.record(writer, scope, Decision.GIVEN, WORDS[Purpose.WRITE], 1)
    ran = "INSERT INTO run (calendar, origin, finished_at) VALUES (?, 'pull', 1)"
    writer.run(ran, (calendar.id,))
    older = home.book.with_name("book.db-wal").read_bytes()
    if since == "decided":
        ledger.record(writer, scope, Decision.WITHDRAWN, WORDS[Purpose.WRITE], 2)
    else:
        writer.run(ran, (calendar.id,))
    genuine = home.book.with_name("book.db-wal").read_bytes()
    writer.checkpoint()
    writer.close()
    whole, log = home.book.read_bytes(), home.book.with_name("book.db-wal")
    log.write_bytes(older)
    with pytest.raises(StoreDamaged):
        vault.open_book(home, key, LATER)
    assert home.book.read_bytes() == whole, "it is said, and nothing of it is played"
    log.write_bytes(genuine)
    book = vault.open_book(home, key, LATER)
    found = ledger.in_force(book, scope)
    assert found is not None
    assert (found.decision is Decision.GIVEN) is (since == "passed"), "its own log is played, however often"
    book.close()


def test_the_book_of_another_store_does_not_open_and_neither_is_touched(tmp_path: Path) -> None:
    prepare(tmp_path / "one")
    prepare(tmp_path / "other")
    home, keyring = parts(tmp_path / "one")
    shutil.copy(parts(tmp_path / "other")[0].book, home.book)
    before = home.book.read_bytes()
    with pytest.raises(StoreDamaged):
        vault.open_book(home, vault.unlock(home, keyring, None), LATER)
    assert home.book.read_bytes() == before


@pytest.mark.parametrize("entry", [b"", b"x", bytes(31), bytes(33), b"\xff" * 64, "schlüssel".encode()])
def test_an_entry_of_the_keyring_that_is_none_is_said_and_nothing_is_made_anew(tmp_path: Path, entry: bytes) -> None:
    prepare(tmp_path / "store")
    home, keyring = parts(tmp_path / "store")
    (name, *_) = keyring.entries()
    keyring.put(name, entry)
    whole = home.book.read_bytes()
    with pytest.raises(Exception) as raised:
        vault.open_book(home, vault.unlock(home, keyring, None), LATER)
    assert type(raised.value).__module__ == "storage.errors"
    assert home.book.read_bytes() == whole and keyring.get(name) == entry


@pytest.mark.skipif(os.name != "posix", reason="links and rights as POSIX has them")
def test_a_link_in_the_place_of_a_box_leads_to_nothing_and_costs_nothing_else(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        family = made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery")
        shelf.close()
        elsewhere = tmp_path / "letter.txt"
        for target, content in ((elsewhere, b"a letter of hers" * 500), (made.home.book, None)):
            if content is not None:
                target.write_bytes(content)
            before = target.read_bytes()
            file_of(made, family).unlink()
            file_of(made, family).symlink_to(target)
            assert titles(made, family) == set()
            shelf = made.shelf()
            shelf.mend()
            filled(made, shelf, family, "Surgery")
            assert titles(made, family) == {"Surgery"}
            shelf.close()
            assert not file_of(made, family).is_symlink()
            if content is not None:
                assert target.read_bytes() == before, "what it led to is as it was"
        assert made.book.rows("PRAGMA integrity_check") == [("ok",)] and ledger.holds(made.book)


@pytest.mark.skipif(os.name != "posix", reason="links and rights as POSIX has them")
def test_rights_that_were_opened_are_closed_again(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        family = made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery")
        shelf.close()
    for path in (tmp_path / "store", tmp_path / "store" / "boxes"):
        path.chmod(0o777)
    Home(tmp_path / "store").make()
    for path in (tmp_path / "store", tmp_path / "store" / "boxes", tmp_path / "store" / "backups"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


@pytest.mark.parametrize("strange", ["x.db", "..db", ".db", "a" * 200 + ".db", "\u202egpj.db", "c-0123.db-wal"])
def test_strange_files_among_the_boxes_are_swept_and_nothing_follows_their_names(tmp_path: Path, strange: str) -> None:
    with store(tmp_path / "store") as made:
        family = made.kept("Family")
        shelf = made.shelf()
        filled(made, shelf, family, "Surgery")
        shelf.close()
        (made.home.boxes / strange).write_bytes(b"SQLite format 3\x00" + bytes(4096))
        made.shelf().close()
        assert not (made.home.boxes / strange).exists()
        assert titles(made, family) == {"Surgery"}


def test_a_plain_file_is_not_taken_for_a_box(tmp_path: Path) -> None:
    """One without encryption, of our own tables: whoever made it has no key, so it can't speak for a calendar."""
    import sqlite3

    path = tmp_path / "plain.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE event (a)")
    plain.commit()
    plain.close()
    for open_it in (open_reader, open_writer):
        with pytest.raises(StoreDamaged):
            open_it(path, Key.fresh())
