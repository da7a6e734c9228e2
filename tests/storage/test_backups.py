"""Copies of the book, and going back to one: nothing withdrawn comes back and nothing sent is sent again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from storage import backups, restoring, vault
from storage.book import accounts, calendars, ledger, linking, tokens
from storage.boxes.shelf import Shelf
from storage.cipher import Key, opens
from storage.database import Reader, Writer, open_reader, open_writer
from storage.errors import KeyMissing, NotFound, StoreBusy, StoreDamaged, StoreOutdated
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import AccountId, RemoteId, new_account_id
from storage.schema import schema_of
from tests.storage.keyrings import CHEAP, MemoryKeyring

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOW = int(NOON.timestamp())
SECRET = "an invented refresh token"
PATIENT = "Ada Invented"


@dataclass(slots=True)
class Practice:
    """A store with one practice account and one calendar account, both with every consent and something kept."""

    home: Home
    key: Key
    book: Writer
    appointments: Calendar
    private: Calendar

    def decide(self, subject: str, purpose: Purpose, decision: Decision = Decision.GIVEN) -> None:
        notice = Notice(purpose.value, 1, "en", f"You allow us to {purpose.value}.")
        ledger.record(self.book, Scope(AccountId(subject), purpose), decision, notice, NOW)

    def wait(self, name: str) -> None:
        """A change that waits to be sent."""
        self.book.run(
            "INSERT INTO outbox (id, calendar, subject, action, intent, base, created_at)"
            " VALUES (?, ?, 'x', 'change', '{}', '{}', 0)",
            (name, self.appointments.id),
        )

    def take(self, days: int = 0) -> backups.Backup:
        return backups.take(self.home, self.book, self.key, NOON + timedelta(days=days))

    def restore(self, backup: backups.Backup) -> restoring.Restored:
        self.book.close()
        told = restoring.restore(self.home, self.key, backup)
        self.book = vault.open_book(self.home, self.key, NOON)
        return told

    def waiting(self) -> list[tuple[str, str, str]]:
        return [(row[0], row[1], row[2]) for row in self.book.rows("SELECT id, state, reason FROM outbox ORDER BY id")]

    def damage_the_book(self) -> None:
        """Every page but the first, so that the file opens and nothing in it can be read."""
        self.book.close()
        content = bytearray(self.home.book.read_bytes())
        for page in range(4096, len(content), 4096):
            content[page + 50] ^= 1
        self.home.book.write_bytes(content)


def _account(book: Writer, provider: ProviderName, user: str) -> Account:
    account = Account(new_account_id(), provider, "https://service.example.org/", user, user)
    accounts.add(book, account)
    tokens.put(book, account.id, "tokens", SECRET)
    return account


@pytest.fixture
def practice(home: Home, keyring: MemoryKeyring) -> Iterator[Practice]:
    key = vault.create(home, keyring, None, CHEAP)
    book = vault.open_book(home, key, NOON - timedelta(days=1))
    service, private = _account(book, ProviderName.PRACTICE, "mara"), _account(book, ProviderName.CALDAV, "mara")
    (one,) = calendars.relist(book, service.id, [RemoteCalendar(RemoteId("Schedule/1"), "Practice")])
    (two,) = calendars.relist(book, private.id, [RemoteCalendar(RemoteId("/home/"), "Home")])
    made = Practice(home, key, book, one, two)
    for account in (service, private):
        made.decide(account.id, Purpose.LIST)
    for calendar in (one, two):
        made.decide(calendar.id, Purpose.SHOW)
        made.decide(calendar.id, Purpose.KEEP)
    book.run("INSERT INTO box_key (calendar, key) VALUES (?, ?)", (two.id, bytes(range(32))))
    linking.link(book)
    book.run("INSERT INTO patient VALUES (?, 'p1', '1', ?, '{}')", (one.id, PATIENT))
    book.run(
        'INSERT INTO appointment (calendar, remote_id, version, last_updated, start, "end", status, patient,'
        " visit_type, location, note, resource) VALUES (?, 'a1', '1', '', ?, ?, 'booked', 'p1', 'Visit', '', '', '{}')",
        (one.id, NOW, NOW + 1800),
    )
    book.run("INSERT INTO practice_cursor VALUES (?, 'c')", (one.id,))
    yield made
    made.book.close()


def opened(practice: Practice, backup: backups.Backup) -> Reader:
    return open_reader(backup.path, practice.key)


def test_a_copy_holds_the_book_without_other_peoples_secrets(practice: Practice) -> None:
    backup = practice.take()
    assert {table for table in backups.SECRETS if practice.book.value(f"SELECT count(*) FROM {table}")} == {
        "token", "box_key", "link",
    }  # fmt: skip
    copy = opened(practice, backup)
    assert copy.value("SELECT name FROM patient") == PATIENT
    assert ledger.verify(copy) == 6
    assert [table for table in ("token", "box_key", "link") if copy.value(f"SELECT count(*) FROM {table}")] == []
    assert copy.damaged_pages() == []
    assert schema_of(copy) == backup.schema
    copy.close()
    assert practice.book.value("SELECT count(*) FROM token") == 2
    assert PATIENT.encode() not in backup.path.read_bytes()
    assert sorted(path.suffix for path in practice.home.backups.iterdir()) == [".db", ".db"]


def test_seven_days_are_kept_and_one_copy_of_a_day(practice: Practice) -> None:
    for day in range(10):
        practice.take(day)
        practice.take(day)
    kept = backups.every(practice.home)
    assert [(backup.taken_at - NOON).days for backup in kept] == [9, 8, 7, 6, 5, 4, 3]
    assert [backup.number for backup in kept] == sorted((backup.number for backup in kept), reverse=True)


def test_a_clock_set_back_neither_stops_copies_nor_loses_new_ones(practice: Practice) -> None:
    for day in range(7):
        practice.take(day)
    earlier = NOON - timedelta(days=400)
    assert backups.due(practice.home, earlier)
    assert not backups.due(practice.home, NOON + timedelta(days=6, hours=1))
    made = backups.take(practice.home, practice.book, practice.key, earlier)
    assert backups.every(practice.home)[0] == made
    assert not backups.due(practice.home, earlier + timedelta(hours=1))


def test_other_files_in_the_folder_are_left_alone(practice: Practice) -> None:
    stranger = practice.home.backups / "book-holiday.db"
    stranger.write_bytes(b"mine")
    for day in range(9):
        practice.take(day)
    assert stranger.read_bytes() == b"mine"


def test_what_is_withdrawn_leaves_the_copies_too(practice: Practice) -> None:
    taken = [practice.take(day) for day in range(3)]
    taken[1].path.write_bytes(bytes(8192))
    practice.home.damaged.write_bytes(b"x")
    assert backups.forget(practice.home, practice.key, practice.appointments.id) >= 2
    assert not taken[1].path.exists()
    assert not practice.home.damaged.exists()
    for backup in (taken[0], taken[2]):
        copy = opened(practice, backup)
        assert copy.value("SELECT count(*) FROM patient") == copy.value("SELECT count(*) FROM appointment") == 0
        assert not [block for (block,) in copy.rows("SELECT block FROM appointment_words_data") if b"ada" in block]
        assert ledger.verify(copy) == 6
        assert copy.damaged_pages() == []
        copy.close()


def test_an_account_that_left_leaves_the_copies_with_the_names_of_its_calendars(practice: Practice) -> None:
    taken = practice.take()
    assert backups.forget(practice.home, practice.key, practice.private.account) == 1
    copy = opened(practice, taken)
    assert [one.id for one in accounts.every(copy)] == [practice.appointments.account]
    assert [one.name for one in calendars.every(copy)] == ["Practice"]
    assert ledger.verify(copy) == 6
    assert copy.damaged_pages() == []
    copy.close()


def test_going_back_brings_the_past_and_keeps_the_present_decisions(practice: Practice) -> None:
    practice.wait("sent since")
    practice.wait("still waits")
    backup = practice.take()
    practice.book.run("DELETE FROM outbox WHERE id = 'sent since'")
    practice.wait("new")
    practice.book.run("DELETE FROM appointment")
    practice.book.run("INSERT INTO setting VALUES ('usage counts', 'off')")
    practice.decide(practice.private.account, Purpose.WRITE)
    told = practice.restore(backup)
    assert told == restoring.Restored(present_read=True, decisions=1, unsent=2, held=0)
    assert practice.waiting() == [("new", "waiting", ""), ("still waits", "waiting", "")]
    assert practice.book.value("SELECT count(*) FROM appointment") == 1
    assert practice.book.value("SELECT value FROM setting WHERE key = 'usage counts'") == "off"
    assert ledger.verify(practice.book) == 7
    assert ledger.write_grant(practice.book, practice.private.account).account == practice.private.account
    assert tokens.get(practice.book, practice.private.account, "tokens") == SECRET
    assert practice.book.value("SELECT key FROM box_key") == bytes(range(32))
    assert practice.book.value("SELECT count(*) FROM practice_cursor") == 0
    assert practice.book.damaged_pages() == []
    assert not practice.home.damaged.exists()


def test_a_withdrawn_practice_calendar_stays_withdrawn(practice: Practice) -> None:
    practice.wait("waits")
    backup = practice.take()
    practice.decide(practice.appointments.id, Purpose.SHOW, Decision.WITHDRAWN)
    practice.restore(backup)
    for table in ("appointment", "patient", "outbox"):
        assert practice.book.value(f"SELECT count(*) FROM {table}") == 0
    assert practice.appointments.id not in ledger.live(practice.book, Purpose.SHOW)


def test_a_withdrawn_box_stays_destroyed(practice: Practice) -> None:
    backup = practice.take()
    practice.home.boxes.joinpath(f"{practice.private.id}.db").write_bytes(b"x")
    practice.decide(practice.private.id, Purpose.SHOW, Decision.WITHDRAWN)
    shelf = Shelf(practice.home, practice.book)
    shelf.destroy(practice.private.id)
    shelf.close()
    practice.restore(backup)
    assert practice.book.value("SELECT count(*) FROM box_key") == 0
    assert practice.private.id not in ledger.live(practice.book, Purpose.KEEP)


def test_a_disconnected_account_stays_disconnected(practice: Practice) -> None:
    backup = practice.take()
    practice.decide(practice.private.account, Purpose.LIST, Decision.WITHDRAWN)
    practice.decide(practice.private.id, Purpose.SHOW, Decision.WITHDRAWN)
    accounts.remove(practice.book, practice.private.account)
    practice.restore(backup)
    assert [account.id for account in accounts.every(practice.book)] == [practice.appointments.account]


def test_an_account_that_joined_since_stays(practice: Practice) -> None:
    backup = practice.take()
    account = _account(practice.book, ProviderName.ICLOUD, "new")
    practice.decide(account.id, Purpose.LIST)
    practice.restore(backup)
    assert tokens.get(practice.book, account.id, "tokens") == SECRET


def test_with_the_present_unreadable_nothing_is_sent_and_newer_copies_tell_what_was_decided(practice: Practice) -> None:
    practice.wait("may have been sent")
    backup = practice.take()
    practice.decide(practice.private.account, Purpose.LIST, Decision.WITHDRAWN)
    practice.wait("later")
    practice.take(1)
    practice.damage_the_book()
    assert restoring.unsent(practice.home, practice.key) is None
    told = practice.restore(backup)
    assert told == restoring.Restored(present_read=False, decisions=1, unsent=0, held=2)
    assert practice.waiting() == [
        ("later", "parked", restoring.HELD),
        ("may have been sent", "parked", restoring.HELD),
    ]
    assert practice.private.account not in ledger.live(practice.book, Purpose.LIST)
    assert practice.book.value("SELECT count(*) FROM token") == practice.book.value("SELECT count(*) FROM box_key") == 0
    assert practice.book.value("SELECT count(*) FROM appointment") == 1
    assert practice.home.damaged.exists()


def test_a_present_that_does_not_even_open_can_be_replaced(practice: Practice) -> None:
    backup = practice.take()
    practice.book.close()
    practice.home.book.write_bytes(b"not a book at all" * 4096)
    with pytest.raises(StoreDamaged):
        vault.open_book(practice.home, practice.key)
    told = practice.restore(backup)
    assert not told.present_read
    assert ledger.verify(practice.book) == 6


def test_a_lost_book_can_be_replaced(practice: Practice) -> None:
    backup = practice.take()
    practice.book.close()
    practice.home.book.unlink()
    assert not practice.restore(backup).present_read
    assert practice.book.value("SELECT count(*) FROM appointment") == 1


def test_unsent_changes_are_counted_before_a_person_decides(practice: Practice) -> None:
    practice.wait("one")
    practice.wait("two")
    practice.book.close()
    assert restoring.unsent(practice.home, practice.key) == 2


def test_a_damaged_copy_is_refused_and_changes_nothing(practice: Practice) -> None:
    backup = practice.take()
    content = bytearray(backup.path.read_bytes())
    content[-100] ^= 1
    backup.path.write_bytes(content)
    practice.book.close()
    before = practice.home.book.read_bytes()
    with pytest.raises(StoreDamaged):
        restoring.restore(practice.home, practice.key, backup)
    assert practice.home.book.read_bytes() == before
    assert not practice.home.restored.exists()


def test_going_back_waits_until_it_is_alone(practice: Practice) -> None:
    backup = practice.take()
    with pytest.raises(StoreBusy):
        restoring.restore(practice.home, practice.key, backup)
    reader = vault.read_book(practice.home, practice.key)
    practice.book.close()
    with pytest.raises(StoreBusy):
        restoring.restore(practice.home, practice.key, backup)
    reader.close()
    assert practice.restore(backup).present_read


def test_only_this_stores_copies_and_key_are_taken(practice: Practice) -> None:
    backup = practice.take()
    practice.book.close()
    with pytest.raises(KeyMissing):
        restoring.restore(practice.home, Key.fresh(), backup)
    backup.path.unlink()
    with pytest.raises(NotFound):
        restoring.restore(practice.home, practice.key, backup)


def test_a_restored_book_that_waits_is_put_in_place_before_anything_is_read(practice: Practice) -> None:
    practice.book.close()
    other = open_writer(practice.home.directory / "other.db", practice.key)
    source = open_reader(practice.home.book, practice.key)
    source.copy_pages(other)
    source.close()
    other.run("INSERT INTO setting VALUES ('restored', 'yes')")
    other.single_file()
    other.close()
    (practice.home.directory / "other.db").rename(practice.home.restored)
    with pytest.raises(StoreOutdated):
        vault.read_book(practice.home, practice.key)
    practice.book = vault.open_book(practice.home, practice.key, NOON)
    assert practice.book.value("SELECT value FROM setting WHERE key = 'restored'") == "yes"
    assert not practice.home.restored.exists()


def test_what_becomes_of_each_table_is_decided(practice: Practice) -> None:
    decided = [
        *restoring.FROM_THE_COPY,
        *restoring.CHAINED,
        *restoring.DECIDED_SINCE,
        *restoring.ASKED_ANEW,
        *backups.SECRETS,
    ]
    rows = practice.book.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    )
    tables = [name for (name,) in rows if not name.startswith("sqlite_") and not name.endswith("_words")]
    assert sorted(decided) == sorted(tables)


def test_a_migration_is_preceded_by_a_copy(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    from storage.migrator import Step, steps_of

    practice.book.close()
    before = backups.every(practice.home)
    steps = (*steps_of("book"), Step(len(steps_of("book")) + 1, "CREATE TABLE later (id INTEGER) STRICT;\n"))
    monkeypatch.setattr("storage.migrator.steps_of", lambda _: steps)
    monkeypatch.setattr(vault, "newest", lambda _: len(steps))
    practice.book = vault.open_book(practice.home, practice.key, before[0].taken_at + timedelta(minutes=1))
    assert schema_of(practice.book) == len(steps)
    (made,) = set(backups.every(practice.home)) - set(before)
    assert made.schema == len(steps) - 1
    assert opens(made.path, practice.key)
