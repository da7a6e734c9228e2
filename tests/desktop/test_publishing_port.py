"""The window's port onto publishing: what it reads of a real store, and that looking needs no network."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop import publishing
from desktop.feeds.publishing import Publishing
from desktop.notices import notice
from desktop.program import Program
from desktop.sample import ProcessMemory
from storage import vault
from storage.book import accounts, calendars, ledger, settings
from storage.cipher import Key
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import RemoteId, new_account_id
from storage.records.managed import FREE, Managed
from storage.records.publishing import Choice, Level
from sync import publish, publishing_book
from sync.errors import Offline, Refused, Throttled
from sync.providers.memory import MemoryService
from sync.providers.memory_write import MemoryPublisher
from tests.architecture.tree import ROOT
from tests.storage.book_store import NOW, WORDS, Store
from tests.storage.visits import ADA, BEN, fill, visit
from ui.publishing.port import Publication

GRANTED = ["openid", "https://www.googleapis.com/auth/calendar.events.readonly"]


class Desk:
    """A store with a schedule and two accounts, and the port over it."""

    def __init__(self, folder: Path, rules: Managed = FREE) -> None:
        home = Home(folder)
        self.key = Key(vault.create(home, ProcessMemory(), None).reveal())
        self.store = Store(home, Key(self.key.reveal()), vault.open_book(home, Key(self.key.reveal())))
        book = self.store.book
        practice = self.store.kept("Practice", ProviderName.PRACTICE)
        fill(self.store, practice, ADA, BEN, *(visit(number, NOW + number * 3600) for number in range(3)))
        kept = json.dumps({"scopes": GRANTED})
        self.google = Account(new_account_id(), ProviderName.GOOGLE, "https://g.test", "m", "m", "", kept)
        self.home = Account(new_account_id(), ProviderName.CALDAV, "https://dav.test/", "m", "m")
        for account in (self.google, self.home):
            accounts.add(book, account)
        settings.put(book, publishing.LANGUAGE, "de")
        self.program = Program(home, lambda: self.key, notice)
        self.port = Publishing(self.program, rules, clock=lambda: float(NOW))
        self.program.show(self.key)

    def decide(self, account: Account, decision: Decision = Decision.GIVEN) -> None:
        ledger.record(self.store.book, Scope(account.id, Purpose.WRITE), decision, WORDS[Purpose.WRITE], NOW)

    def look(self) -> tuple[Publication, ...]:
        """What is told in the end: what is owed is counted beside the window."""
        self.program.feeds.refresh()
        self.port.publications()
        until = time.monotonic() + 30
        while self.port.counting and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.002)
        return self.port.publications()

    def close(self) -> None:
        self.program.close()
        self.store.book.close()


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    made = Desk(tmp_path / "store")
    yield made
    made.close()


def test_every_account_that_can_be_written_to_is_told_with_what_it_lacks(desk: Desk) -> None:
    google, home = desk.look()
    assert [google.account.id, home.account.id] == [desk.google.id, desk.home.id], "the practice's own is none"
    assert (google.on, google.stands, google.owed, google.asks_there) == (False, False, False, True)
    assert (home.asks_there, home.scopes, home.permissions) == (False, (), "")
    rows = {row.scope.rpartition("/")[2]: (row.asked, row.granted, row.used) for row in google.scopes}
    assert rows == {
        "calendar.calendarlist.readonly": (True, False, True),
        "calendar.events.readonly": (True, True, False),  # no calendar is shown
        "calendar.app.created": (False, False, False),
    }
    book = desk.store.book
    (listed,) = calendars.relist(book, desk.google.id, [RemoteCalendar(RemoteId("home"), "Home")])
    desk.store.decide(listed, Purpose.SHOW)
    (google, _) = desk.look()
    assert {row.scope.rpartition("/")[2]: row.used for row in google.scopes}["calendar.events.readonly"]
    assert google.permissions.startswith("https://myaccount.google.com/")


def test_the_preview_is_in_the_persons_language_and_needs_no_consent(desk: Desk) -> None:
    shown = desk.port.preview(desk.google.id, Choice())
    assert shown.calendar == "Praxis" and [one.summary for one in shown.events] == ["Beschäftigt"] * 3
    assert b"Praxis" in shown.outgoing[0].body and "Beschäftigt".encode() in shown.outgoing[1].body
    full = desk.port.preview(desk.home.id, Choice(Level.FULL, alarm=5))
    assert full.events[0].summary == "Ada Bright · Follow-up" and b"TRIGGER:-PT5M" in full.outgoing[1].body


@pytest.mark.anyio
async def test_state_debt_and_trouble_come_from_the_book(desk: Desk) -> None:
    book, account = desk.store.book, desk.home
    service = MemoryService()
    desk.decide(account)
    publisher = MemoryPublisher(account.id, service)
    await publish.publish(book, account.id, publisher, NOW, publishing.words(book))
    _, home = desk.look()
    assert (home.on, home.there, home.to_put, home.to_remove, home.last_success) == (True, 3, 0, 0, NOW)
    publishing_book.choose(book, account.id, Choice(Level.VISIT_TYPE), NOW)
    _, home = desk.look()
    assert (home.level, home.to_put) == (Level.VISIT_TYPE, 3)
    desk.decide(account, Decision.WITHDRAWN)
    publish.note(book, account.id, Throttled("status-429", "dav.test", 90), NOW)
    _, home = desk.look()
    assert home.owed and home.to_remove == 3 and home.trouble is not None
    assert (home.trouble.code, home.trouble.retry_at) == ("Throttled", NOW + 90)
    assert dict(home.trouble.facts) == {"code": "status-429", "host": "dav.test", "wait": "90"}
    publish.note(book, account.id, Refused("write-scope-missing", "dav.test"), NOW)
    _, home = desk.look()
    assert home.trouble is not None and home.trouble.needs_sign_in


def test_what_is_fixed_for_the_computer_bounds_levels_and_accounts(tmp_path: Path, qapp: object) -> None:
    rules = FREE._replace(by="IT", levels=frozenset({"busy", "visit-type"}), providers=frozenset({ProviderName.CALDAV}))
    desk = Desk(tmp_path / "store", rules)
    publishing_book.choose(desk.store.book, desk.home.id, Choice(Level.FULL), NOW)
    google, home = desk.look()
    assert (google.allowed, home.allowed) == (False, True)
    assert (home.choice.level, home.level) == (Level.FULL, Level.VISIT_TYPE)
    assert "Ada" not in str(desk.port.preview(desk.home.id, Choice(Level.FULL)).outgoing)
    desk.close()


@pytest.mark.anyio
async def test_a_kind_of_account_that_is_not_allowed_is_recalled_and_one_that_asked_to_wait_is_left_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = desk.store.book
    services = {desk.google.id: MemoryService(), desk.home.id: MemoryService()}
    monkeypatch.setattr(
        publish, "publisher_of", lambda account, _secrets: MemoryPublisher(account.id, services[account.id])
    )
    for account in (desk.google, desk.home):
        desk.decide(account)
    assert set(await publishing.keep_up(book)) == {desk.google.id, desk.home.id}
    assert all(len(one.calendars) == 1 for one in services.values())
    only_caldav = publishing.Bounds(providers=frozenset({ProviderName.CALDAV}))
    await publishing.keep_up(book, within=only_caldav)
    assert not services[desk.google.id].calendars and services[desk.home.id].calendars
    assert await publishing.keep_up(book, within=only_caldav) == {desk.home.id: publish.Published()}

    def away() -> None:
        raise Offline("no-connection")

    publish.note(book, desk.home.id, Throttled("status-429", "", 3600), publishing._now())
    services[desk.home.id].before_page = away
    assert await publishing.keep_up(book, within=only_caldav) == {}, "not before it may"
    asked = await publishing.keep_up(book, within=only_caldav, only=desk.home.id)
    assert isinstance(asked[desk.home.id], Offline), "but when a person asks"


def test_looking_at_it_loads_nothing_of_the_network() -> None:
    code = (
        "import sys; import desktop.feeds.publishing, desktop.publishing, sync.publishing_status;"
        "import sync.providers.google_published, sync.providers.microsoft_published, sync.providers.caldav_published;"
        "print([m for m in ('httpx', 'authlib', 'stamina', 'icalendar') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
