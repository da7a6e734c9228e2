"""No word of anybody's is readable in any file of a store; and after a withdrawal not even with every key there is."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.book import accounts, appointments, ledger, tokens
from storage.boxes.shelf import Shelf
from storage.cipher import Key, opens
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose
from storage.records.events import RemoteEvent, Status
from storage.records.ids import RemoteId, new_account_id
from tests.storage.book_store import NOW, Store, event, store
from tests.storage.raw_pages import decrypted

BORROWED = {
    "summary": "Quokkasummary", "location": "Quokkaplace", "description": "Quokkanotes", "uid": "quokkauid",
    "remote": "quokkahref", "cursor": "quokkacursor", "version": "quokkaetag", "category": "Quokkacategory",
}  # fmt: skip
OWNED = {
    "user": "numbatuser", "label": "Numbatlabel", "base": "numbatbase", "secret": "numbatsecret",
    "calendar": "Numbatcalendar", "patient": "Numbatpatient", "visit": "Numbatvisit", "room": "Numbatroom",
    "note": "Numbatnote", "resource": "numbatresource", "words": "numbatwords",
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    with store(tmp_path / "store") as made:
        yield made


def readable(folder: Path, canaries: dict[str, str]) -> list[str]:
    """Which canaries stand in which file below `folder`, in any case and in the encodings that a system would use."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes().lower()
            found += [
                f"{name} in {path.name}"
                for name, word in canaries.items()
                if any(word.lower().encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
            ]
    return found


def borrowed() -> list[RemoteEvent]:
    told = (f"LOCATION:{BORROWED['location']}", f"DESCRIPTION:{BORROWED['description']}")
    more = (*told, f"CATEGORIES:{BORROWED['category']}")
    once = event(BORROWED["uid"], "20261124T090000Z", "20261124T100000Z", *more, summary=BORROWED["summary"])
    return [
        RemoteEvent(RemoteId(f"/{BORROWED['remote']}{n}"), RemoteId(f"/{BORROWED['remote']}{n}"), version, once.text)
        for n, version in enumerate([BORROWED["version"]] * 40)
    ]


def practice(here: Store) -> Calendar:
    base = f"https://{OWNED['base']}.example.org/"
    account = Account(new_account_id(), ProviderName.PRACTICE, base, OWNED["user"], OWNED["label"])
    accounts.add(here.book, account)
    tokens.put(here.book, account.id, "tokens", OWNED["secret"])
    calendar = here.kept(OWNED["calendar"], ProviderName.PRACTICE)
    patient = RemotePatient(RemoteId("Patient/1"), "1", OWNED["patient"], f'{{"id": "{OWNED["resource"]}"}}')
    visit = RemoteAppointment(
        RemoteId("Appointment/1"), "1", "", NOW, NOW + 60, Status.BOOKED, patient.remote_id,
        OWNED["visit"], OWNED["room"], OWNED["note"], f'{{"id": "{OWNED["resource"]}"}}',
    )  # fmt: skip
    intake = appointments.intake(here.book, ledger.keep_grant(here.book, calendar.id), calendar)
    intake.add(Page((patient, visit)))
    intake.commit(Cursor("1"))
    return calendar


def filled(here: Store) -> tuple[Shelf, Calendar]:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, borrowed(), cursor=BORROWED["cursor"])
    return shelf, calendar


def test_the_search_for_canaries_finds_them_where_they_are(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE t (a)")
    plain.executemany("INSERT INTO t VALUES (?)", [(word,) for word in BORROWED.values()])
    plain.commit()
    plain.close()
    assert len(readable(tmp_path, BORROWED)) == len(BORROWED)


def test_nothing_is_readable_in_any_file_while_it_is_kept(here: Store, tmp_path: Path) -> None:
    practice(here)
    shelf, calendar = filled(here)
    names = {path.name for path in (tmp_path / "store").rglob("*") if path.is_file()}
    assert {"book.db", "book.db-wal", f"{calendar.id}.db", f"{calendar.id}.db-wal"} <= names
    assert readable(tmp_path, BORROWED | OWNED) == []
    shelf.close()
    assert readable(tmp_path, BORROWED | OWNED) == []


def test_after_a_withdrawal_no_key_that_is_left_opens_a_copy_of_the_box(here: Store, tmp_path: Path) -> None:
    shelf, calendar = filled(here)
    shelf.close()
    copy = tmp_path / "copy.db"
    shutil.copy(here.home.boxes / f"{calendar.id}.db", copy)
    old = here.book.value("SELECT key FROM box_key")
    assert opens(copy, Key(old))
    shelf = here.shelf()
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    shelf.destroy(calendar.id)
    shelf.close()
    here.book.checkpoint()
    assert list(here.home.boxes.iterdir()) == []
    every = _every_blob_of(here)
    assert old not in every
    assert not any(opens(copy, Key(key)) for key in every if len(key) == len(old))
    assert readable(tmp_path / "store", BORROWED) == []


def test_the_destroyed_key_is_on_no_page_of_the_decrypted_book(here: Store, tmp_path: Path) -> None:
    shelf, calendar = filled(here)
    old = here.book.value("SELECT key FROM box_key")
    assert old in _brought_to_light(here, tmp_path / "before.db")
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    shelf.destroy(calendar.id)
    shelf.close()
    assert old not in _brought_to_light(here, tmp_path / "after.db")


def test_a_forgotten_practice_is_on_no_page_of_the_decrypted_book(here: Store, tmp_path: Path) -> None:
    calendar = practice(here)
    mine = {name: OWNED[name] for name in ("patient", "visit", "room", "note", "resource")}
    _brought_to_light(here, tmp_path / "before" / "book.db")
    assert len(readable(tmp_path / "before", mine)) == len(mine)
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    appointments.forget(here.book, calendar.id)
    _brought_to_light(here, tmp_path / "after" / "book.db")
    assert readable(tmp_path / "after", mine) == []


def _every_blob_of(here: Store) -> list[bytes]:
    names = [row[0] for row in here.book.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [
        value
        for name in names
        for row in here.book.rows(f'SELECT * FROM "{name}"')
        for value in row
        if isinstance(value, bytes)
    ]


def _brought_to_light(here: Store, path: Path) -> bytes:
    """Every byte that the book's key can bring to light, written to a file of its own."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(decrypted(here.home.book, here.key.reveal()))
    assert b"CREATE TABLE ledger" in path.read_bytes()
    return path.read_bytes()
