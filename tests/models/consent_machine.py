"""Two computers, three calendar services each, and a person who touches switches at random, while passes run, networks
fail and processes die."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import stamina
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop import passes, publishing
from desktop.acts import accounts as account_acts
from desktop.acts import consents as consent_acts
from desktop.acts import publishing as publishing_acts
from storage.book import calendars, ledger
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.publishing import Choice, Level
from sync import joining, publish, publishing_book
from sync.account_secrets import AccountSecrets
from sync.errors import SyncError
from sync.providers import registry
from sync.providers.contract import Provider, Publisher, Secrets, SignedIn
from sync.providers.memory import MemoryService
from sync.providers.memory_write import OURS
from sync.providers.practice import Practice
from tests.models.borrowed import Services, Way
from tests.models.choices import LEVELS
from tests.models.network import Answer, Fault, Killed, Network, client
from tests.models.office import HOUR, Furnished, Office, instant, seen, words
from tests.models.service import Service
from tests.storage.book_store import NOW, event

BASES = ("https://one.example/", "https://two.example/", "https://three.example/")


WHICH = st.integers(0, 1)


SERVICE = st.integers(0, 2)


CHOICE = st.tuples(st.sampled_from(["show", "keep", "write"]), st.sampled_from([True, True, False]), st.integers(0, 1))


FAULTS = st.dictionaries(st.integers(0, 6), st.sampled_from([one for one in Fault if "cancel" not in one]), max_size=2)


MEANWHILE = st.lists(st.tuples(st.integers(0, 6), SERVICE, CHOICE), max_size=2)
"""Switches that are touched just before the n-th request: (n, service, choice)."""


class Consents(RuleBasedStateMachine):
    furnished: tuple[Furnished, Furnished]
    """A computer each: no two have one ledger."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.furnished[0].folder.parent))
        self.loop = asyncio.new_event_loop()
        self.now = NOW
        self.services = Services({base: MemoryService(page_size=2) for base in BASES})
        for number, service in enumerate(self.services.at.values()):
            for name in ("home", "work"):
                service.add(RemoteCalendar(RemoteId(name), name))
            self.happens(number, 0)
        self.patched = pytest.MonkeyPatch()
        self.patched.setattr(registry, "opened", self.opened)
        self.patched.setattr(publish, "publisher_of", self.publisher_of)
        self.patched.setattr(passes, "now", lambda: self.now)
        self.patched.setattr(publishing, "_now", lambda: self.now)
        names = zip(("one", "two"), self.furnished, strict=True)
        self.offices = [Office(name, self.folder, furnished) for name, furnished in names]
        self.service = Service(NOW * 1000)
        self.ways = {office.name: Network(self.answer, lambda: None) for office in self.offices}
        self.set_back = False
        """Whether a clock went back: then nobody can say which of two decisions is the later one."""
        self.taken_back: dict[str, bool] = {}
        """By service: whether her last word there was to take back what stood there, of all that she said anywhere."""
        self.nos: set[str] = set()
        """The computers on which she took writing back."""
        self.touching: list[asyncio.Task[None]] = []
        self.touched: list[tuple[int, Any]] = []
        """What was touched while something else ran, in this step."""

    @initialize(touched=st.lists(st.tuples(WHICH, SERVICE, CHOICE), min_size=3, max_size=12))
    def begin(self, touched: list[tuple[int, int, Any]]) -> None:
        for which in range(2):
            for number in range(3):
                self.join(which, number)
        for which, service, choice in touched:
            self.touch(which, service, choice, {}, [])

    @rule(which=WHICH, service=SERVICE, choice=CHOICE, faults=FAULTS, meanwhile=MEANWHILE)
    def touch(self, which: int, service: int, choice: Any, faults: dict[int, Fault], meanwhile: Any) -> None:
        """A switch is touched, and whatever that sets in motion runs to its end."""
        office = self.offices[which]
        account = office.account(BASES[service])
        if account is None:
            return
        self.run(office, self.switch(office, service, choice), faults, meanwhile)
        self.rise(office, (service, choice))

    @rule(which=WHICH, service=SERVICE, level=st.integers(0, 3))
    def choose(self, which: int, service: int, level: int) -> None:
        office = self.offices[which]
        account = office.account(BASES[service])
        if account is not None:
            self.run(office, self.level(office, account, level), {}, [])

    @rule(which=WHICH, faults=FAULTS, meanwhile=MEANWHILE)
    def sync(self, which: int, faults: dict[int, Fault], meanwhile: Any) -> None:
        office = self.offices[which]
        self.run(office, office.stage.sync(), faults, meanwhile)
        self.rise(office)

    @rule(which=WHICH, service=SERVICE, faults=FAULTS)
    def leave(self, which: int, service: int, faults: dict[int, Fault]) -> None:
        """The account is signed out of and forgotten; where what we wrote can't be taken away, it stays joined."""
        office = self.offices[which]
        account = office.account(BASES[service])
        if account is None:
            return
        self.run(office, account_acts.disconnect(office.stage, account.id), faults, [])
        if office.network.dead:
            office.kill()
        if office.account(BASES[service]) is None:
            office.choices.left(account.id)

    @rule(which=WHICH, service=SERVICE)
    def sign_out(self, which: int, service: int) -> None:
        office = self.offices[which]
        account = office.account(BASES[service])
        if account is not None:
            self.run(office, account_acts.sign_out(office.stage, account.id), {}, [])
            office.choices.signed_out(account.id)

    @rule(which=WHICH, service=SERVICE)
    def join(self, which: int, service: int) -> None:
        office = self.offices[which]
        book, base = office.stage.book, BASES[service]
        signed = SignedIn(base, "mara", "mara", {"password": "x"})
        account = joining.join(book, ProviderName.CALDAV, signed, "", words(Purpose.LIST), self.now)
        listed = office.choices.accounts.get(account.id, set())
        office.choices.joined(account.id, listed)

        async def relist() -> None:
            found = await joining.relist(book, account, self.opened(account, AccountSecrets(book, account.id)))
            office.choices.joined(account.id, listed | {one.id for one in found})

        self.run(office, relist(), {}, [])

    @rule(which=WHICH, service=SERVICE, calendar=st.integers(0, 1))
    def expires(self, which: int, service: int, calendar: int) -> None:
        """A consent ends by itself; the next start sweeps away what rested on it."""
        office = self.offices[which]
        account = office.account(BASES[service])
        listed = account and calendars.of(office.stage.book, account.id)
        if not account or not listed or office.calendar(account, calendar).id not in office.choices.show:
            return
        scope = Scope(office.calendar(account, calendar).id, Purpose.SHOW)
        ledger.record(office.stage.book, scope, Decision.EXPIRED, words(Purpose.SHOW), self.now)
        office.choices.withdraw(scope.subject, "show")
        office.restart()

    @rule(service=SERVICE, number=st.integers(0, 5))
    def happens(self, service: int, number: int) -> None:
        """Something changes at a calendar service. One event stands on all of them: a twin."""
        at = self.services.at[BASES[service]]
        for name in ("home", "work"):
            for uid in (f"{service}-{name}-{number}", "twin"):
                made = event(
                    uid, instant(NOW + number * HOUR), instant(NOW + (number + 1) * HOUR), summary="Borrowedcanary"
                )
                at.put(RemoteId(name), RemoteId(f"/{uid}.ics"), made.text)

    @rule(count=st.integers(0, 4))
    def practice_changes(self, count: int) -> None:
        for office in self.offices:
            seen(office.stage.book, office.practice, count)

    @rule(which=WHICH, kill=st.booleans())
    def begin_anew(self, which: int, kill: bool) -> None:
        self.offices[which].kill() if kill else self.offices[which].restart()

    @rule(which=WHICH, cut=st.booleans(), seconds=st.sampled_from([60, HOUR, 86_400]))
    def network(self, which: int, cut: bool, seconds: int) -> None:
        self.offices[which].network.cut = cut
        self.now += seconds

    @rule()
    def clock_set_back(self) -> None:
        self.now -= 86_400
        self.set_back = True

    @invariant()
    def nothing_without_consent(self) -> None:
        for office in self.offices:
            self.listen(office)
            office.look()

    def listen(self, office: Office) -> None:
        """What she took back on the other computer may hold here too, and nothing else of what she did there."""
        live = {str(one) for one in ledger.live(office.stage.book, Purpose.WRITE)}
        for subject in office.choices.write - live:
            record = ledger.in_force(office.stage.book, Scope(AccountId(subject), Purpose.WRITE))
            assert record is not None and record.over is not None, "switched off by nobody"
            assert record.over.device in self.nos, "switched off although she said no nowhere"
            office.choices.withdraw(subject, "write")

    def teardown(self) -> None:
        try:
            self.heal()
        finally:
            for office in self.offices:
                office.close()
            self.patched.undo()
            self.loop.close()
            shutil.rmtree(self.folder)

    def heal(self) -> None:
        """With the networks well, what is published is what somebody allows, and where nobody does there is nothing."""
        for office in self.offices:
            office.network.cut = False
            for service in range(3):
                if office.account(BASES[service]) is not None:
                    self.join(self.offices.index(office), service)
        for _ in range(4):
            self.now += HOUR
            for office in self.offices:
                self.run(office, office.stage.sync(), {}, [])
                self.nothing_without_consent()
        for base, at in self.services.at.items():
            joined = [(office, office.account(base)) for office in self.offices]
            allowed = [office for office, account in joined if account and account.id in office.choices.write]
            assert (OURS in at.calendars) == bool(allowed), ("what stands there is what is allowed", base)
            gone = self.taken_back.get(base) and not self.set_back
            assert not (gone and allowed), ("taken back on one computer, and made again by the other", base)
            for office, account in joined:
                assert account is None or account not in publish.owed(office.stage.book), "a debt is paid"
            if len(allowed) == 1:
                self.stands(allowed[0], self.at(allowed[0], base), at)

    def stands(self, office: Office, account: Account, at: MemoryService) -> None:
        """On the calendar of ours stand the visits of the schedule, and beside them at most what another computer left
        for a day that is just over (there it may not be)."""
        today = self.now - self.now % 86_400
        visits = [row[0] for row in office.stage.book.rows("SELECT start FROM appointment WHERE start >= ?", (today,))]
        there = [line for one in at.calendars[OURS].events.values() for line in one.text.split() if "DTSTART" in line]
        starts = sorted(line.partition(":")[2] for line in there)
        wanted = sorted(instant(start) for start in visits)
        assert [one for one in starts if one >= instant(today)] == wanted, "as many events as there are visits"
        assert all(one >= instant(today - 27 * HOUR) for one in starts), "what is long over is gone"

    # --- how it is done ---

    def at(self, office: Office, base: str) -> Account:
        found = office.account(base)
        assert found is not None
        return found

    def run(self, office: Office, act: Any, faults: dict[int, Fault], meanwhile: Any) -> None:
        """One act to its end, with what befalls its requests, and whatever it set in motion."""
        office.network.expect(faults, {number: partial(self.meanwhile, office, *what) for number, *what in meanwhile})

        async def all_of_it() -> None:
            done: list[object] = [*await asyncio.gather(act, return_exceptions=True)]
            while self.touching:
                done += await asyncio.gather(self.touching.pop(), return_exceptions=True)
            for one in done:
                if isinstance(one, BaseException) and not isinstance(one, Killed | SyncError | asyncio.CancelledError):
                    raise one

        with stamina.set_testing(True, attempts=1):
            self.loop.run_until_complete(all_of_it())
        office.network.expect({}, {})

    def rise(self, office: Office, *touched: tuple[int, Any]) -> None:
        """Start again if the process died. She looks whether all is as she wanted, and touches again what is not."""
        again, self.touched = [*touched, *self.touched], []
        if office.network.dead:
            office.kill()
            self.look_again(office)
            for service, choice in again:
                self.run(office, self.switch(office, service, choice), {}, [])

    def look_again(self, office: Office) -> None:
        """Before she touches anything after a start."""

    async def meanwhile(self, office: Office, service: int, choice: Any) -> None:
        """Another switch is touched while a request is about to leave."""
        if office.account(BASES[service]) is not None:
            self.touched.append((service, choice))
            self.touching.append(asyncio.ensure_future(self.switch(office, service, choice)))
            for _ in range(5):
                await asyncio.sleep(0)

    async def switch(self, office: Office, service: int, choice: tuple[str, bool, int]) -> None:
        purpose, on, calendar = choice
        account = office.account(BASES[service])
        if account is None or not calendars.of(office.stage.book, account.id):
            return
        if purpose == "keep" and on and office.calendar(account, calendar).id not in office.choices.show:
            return
        subject: CalendarId | AccountId = account.id if purpose == "write" else office.calendar(account, calendar).id
        if on:
            office.choices.give(subject, purpose)
        else:
            office.choices.withdraw(subject, purpose)
        if purpose == "write":
            stood = publishing_book.state(office.stage.book, account.id).calendar is not None
            self.taken_back[account.base] = not on and stood
            self.nos |= set() if on else {ledger.pseudonym(office.stage.book)}
        await consent_acts.set_consent(office.stage, Scope(subject, Purpose(purpose)), on)

    async def level(self, office: Office, account: Account, level: int) -> None:
        office.choices.level[account.id] = level
        await publishing_acts.choose(office.stage, account.id, Choice(Level(LEVELS[level]), 30))

    def opened(self, account: Account, secrets: Secrets) -> Provider[Any]:
        office = self.office_of(secrets)
        if account.provider is ProviderName.PRACTICE:
            # What it says of appointments is in the book already; it carries what she decides
            way = self.ways[office.name]
            way.cut, way.dead = office.network.cut, office.network.dead
            return Practice(account, client(way, account.base), clock=lambda: float(self.now))
        return self.services.provider(account, secrets, self.way(office, account))

    def publisher_of(self, account: Account, secrets: Secrets) -> Publisher:
        return self.services.publisher(account, secrets, self.way(self.office_of(secrets), account))

    def way(self, office: Office, account: Account) -> Way:
        return Way(account.id, office.network, office.choices.asked)

    def answer(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        self.service.now = max(self.service.now, self.now * 1000)
        return self.service.answer("", "", method, url, headers, body)

    def office_of(self, secrets: Secrets) -> Office:
        assert isinstance(secrets, AccountSecrets)
        return next(one for one in self.offices if one.stage.book is secrets.book)
