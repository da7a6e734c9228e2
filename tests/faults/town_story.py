"""One practitioner with an account at every service of the town, and what has to hold after every round of hers."""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import unquote

import pytest

from desktop import passes, publishing, signing_in, widening
from desktop.notices import notice
from desktop.sandbox.addresses import Place
from storage import agreements, consent, schedule
from storage.book import accounts, calendars, inbox, ledger, outbox
from storage.book import conflicts as clashes
from storage.boxes.reader import ShelfReader
from storage.records.accounts import Account
from storage.records.calendars import Calendar
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.pending import Choice
from storage.records.publishing import Choice as PublishedAs
from sync import publish, publishing_book, releases
from sync.client_settings import ClientSettings
from sync.errors import Conflict, Offline, Reconnect, SyncError
from sync.http import Origin
from tests.faults.middle import Heard, Middle
from tests.faults.proxy import FaultyProxy
from tests.faults.town import TITLE, Facts, Town
from tests.servers.caldav import PASSWORD, USER
from tests.servers.sign_ins import registered
from tests.stories.front_desk import FrontDesk
from tests.sync.release_lists import LIST
from tests.wall.practice import Computer

ROUNDS: Final = int(os.environ.get("FAULTY_ROUNDS", "4"))
HOUR: Final = 3600
FOLDERS: Final = ("radicale", "xandikos", "apple")
WRITABLE: Final = ("google", "microsoft", *FOLDERS)
SECRET: Final = "quincewarden"
"""A word in every note of hers: notes never leave for another service."""


@dataclass(slots=True)
class Story:
    """One practitioner with an account at every service of the town."""

    town: Town
    who: Computer
    dice: random.Random
    above: Middle
    below: FaultyProxy
    accounts: dict[str, AccountId] = field(default_factory=dict)
    by_desk: Counter[str] = field(default_factory=Counter)
    """How many versions the front desk made of each appointment."""
    edits: list[str] = field(default_factory=list)
    """The ids of everything that she did."""
    noted: dict[str, str] = field(default_factory=dict)
    """Her last note on each appointment."""
    rounds: int = 0
    writes: tuple[str, ...] = WRITABLE
    """Accounts that are published to in the end."""
    share: tuple[int, int] = (0, 1)
    """Which appointments are edited here, by the remainder of their number."""

    def ways(self) -> dict[str, signing_in.Way]:
        places, at = self.town.sandbox.addresses, self.at
        google = registered(ClientSettings.google, places.google)
        microsoft = registered(ClientSettings.microsoft, places.microsoft)
        practice = ClientSettings.practice(places.practice_client)
        there, apple = self.town.xandikos, self.town.apple
        base, ca = f"https://caldav.icloud.com:{apple.port}/", places.ca_pem
        return {
            "practice": signing_in.ToPractice(places.practice_base, practice, at(None), ca),
            "google": signing_in.ToGoogle(google, at(places.google), ca),
            "microsoft": signing_in.ToMicrosoft(microsoft, at(places.microsoft), ca),
            "radicale": signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, ca),
            "xandikos": signing_in.ToCalDav(f"{there.url}/", USER, PASSWORD, ca),
            "apple": signing_in.ToICloud("pat@example.org", "abcd-efgh-ijkl-mnop", ca, base),
            "subscription": signing_in.ToSubscription(self.town.subscription.url, ca),
        }

    def at(self, place: Place | None) -> Callable[[str], None]:
        """A browser in which she signs in there (None: at the practice) and agrees."""
        login = None if place is None else place.login
        return lambda url: _in_the_background(self.town.sandbox.click_through(url, login))

    async def connect(self, *left_out: str) -> None:
        """A sign-in that fails leaves nothing; the same, tried again, goes through."""
        for name, way in self.ways().items():
            if name in left_out:
                continue
            for attempt in range(6):
                before = {one.id for one in accounts.every(self.who.book)}
                try:
                    with self.line(calm=attempt == 5):
                        joined = await signing_in.join(self.who.book, way)
                except SyncError:
                    if attempt == 5:
                        raise
                    left = {one.id for one in accounts.every(self.who.book)}
                    assert left == before, "an account that did not join is not there"
                    held = {row[0] for row in self.who.book.rows("SELECT DISTINCT account FROM token")}
                    assert held <= before, "nor are its secrets"
                    continue
                assert {one.id for one in accounts.every(self.who.book)} == {*before, joined.account.id}
                self.accounts[name] = joined.account.id
                break
        await self.ask_again()
        for calendar in calendars.every(self.who.book):
            for purpose in (Purpose.SHOW, Purpose.KEEP):
                consent.give(self.who.book, Scope(calendar.id, purpose), notice, passes.now())

    async def ask_again(self) -> None:
        """Over a sound line: the agreement is accepted, and what an account lists is taken down."""
        for account in accounts.every(self.who.book):
            if account.is_practice:
                await passes.fetch_documents(self.who.book, account)
                agreements.accept_all(self.who.book, account.id, passes.now())

    async def let_write(self) -> None:
        for name in WRITABLE:
            account = self.account(name)
            if name in ("google", "microsoft"):
                place = getattr(self.town.sandbox.addresses, name)
                for attempt in range(6):
                    try:
                        with self.line(calm=attempt == 5):
                            await widening.sign_in_again(self.who.book, account, self.at(place), write=True)
                        break
                    except SyncError:
                        if attempt == 5:
                            raise
            publishing_book.choose(self.who.book, account.id, PublishedAs(days=2), passes.now())
            self.give(Scope(account.id, Purpose.WRITE))

    def happen(self) -> None:
        """Something at every service, and something of hers."""
        for source in self.town.sources:
            for _ in range(self.dice.randrange(1, 4)):
                source.happen(self.dice)
        subject = self.dice.choice(self.upcoming())
        FrontDesk(self.town.sandbox).change(subject, priority=self.dice.randrange(9))
        self.by_desk[subject] += 1
        self.edit()

    def edit(self) -> None:
        book, schedule_ = self.who.book, self.who.schedule.id
        note = f"{SECRET} {self.share[0]} {len(self.edits)}"
        start = passes.now() // HOUR * HOUR + self.dice.randrange(24, 300) * HOUR
        new: dict[str, int | str | None] = {"start": start, "end": start + 1800, "note": note, "status": "booked"}
        self.edits.append(outbox.create(book, schedule_, new, passes.now()).id)
        subject = self.dice.choice(self.upcoming())
        note = f"{SECRET} {self.share[0]} {len(self.edits)}"
        self.edits.append(outbox.change(book, schedule_, RemoteId(subject), {"note": note}, passes.now()).id)
        self.noted[subject] = note

    def upcoming(self) -> list[str]:
        rows = self.who.book.rows(
            "SELECT remote_id FROM appointment WHERE status = 'booked' AND patient IS NOT NULL AND start > ?"
            " ORDER BY start LIMIT 40",
            (passes.now() + HOUR,),
        )
        first, each = self.share
        return [one for (one,) in rows if int(one[-5:]) % each == first][:9]

    def change_her_mind(self) -> None:
        """A consent is withdrawn and, some time later, given again."""
        calendar, account = self.dice.choice(self.borrowed()), self.account(self.dice.choice(WRITABLE))
        for one in (Scope(calendar.id, Purpose.SHOW), Scope(account.id, Purpose.WRITE)):
            if self.who.on(one):
                self.who.withdraw(one)
            else:
                self.give(one)

    def give(self, scope: Scope) -> None:
        self.who.give(scope)
        if scope.purpose is Purpose.SHOW:
            self.who.give(Scope(scope.subject, Purpose.KEEP))

    async def round(self, *, calm: bool = False) -> list[Exception]:
        """Passes over everything and our calendars in step, over this round's line; the errors."""
        self.who.book.run("UPDATE outbox SET retry_at = 0")
        begun = len(self.above.heard)
        errors: list[Exception] = []
        hurry = self.dice.uniform(0.2, 4) if not calm and self.dice.random() < 0.25 else 300.0
        self.rounds += 1
        with self.line(calm=calm):
            try:
                async with asyncio.timeout(hurry):
                    errors += await self.passed()
            except TimeoutError:
                errors.append(Offline("ended"))  # the program was closed in the middle
            errors += await self.asked_for_a_version()
        self.unchanged(self.above.heard[begun:])
        for error in errors:
            if isinstance(error, Reconnect):
                await self.sign_in_again()
        return errors

    async def passed(self) -> list[Exception]:
        done = await passes.engine(self.who.book, self.who.shelf).run()
        errors: list[Exception] = [one.error for one in done if one.error is not None]
        for account in accounts.every(self.who.book):
            ended = await publishing.keep_up(self.who.book, only=account.id)
            errors += [one for one in ended.values() if isinstance(one, SyncError)]
            # What somebody else changed meanwhile is for the next round
            errors += [Conflict("left") for one in ended.values() if isinstance(one, publish.Published) and one.left]
        return errors

    async def asked_for_a_version(self) -> list[Exception]:
        """The list of versions: what is signed, whole, or nothing."""
        try:
            found = await releases.latest(
                self.town.versions_url, self.town.release_key, "linux-x64", ca_pem=self.town.authority.ca_pem
            )
        except SyncError as error:
            return [error]
        assert found.version == LIST["version"]
        return []

    async def sign_in_again(self) -> None:
        """A token whose renewal was answered to nobody is used up: only she can help, and nothing of hers is lost."""
        before = set(self.accounts.values())
        for name in ("practice", "google", "microsoft"):
            await signing_in.join(self.who.book, self.ways()[name])
        assert {one.id for one in accounts.every(self.who.book)} == before
        for name in ("google", "microsoft"):
            place = getattr(self.town.sandbox.addresses, name)
            await widening.sign_in_again(self.who.book, self.account(name), self.at(place), write=True)

    @contextmanager
    def line(self, *, calm: bool) -> Iterator[None]:
        """Half of the rounds meet trouble below TLS, and less patience; a sound line is waited for on any machine."""
        self.below.calm, self.above.share = calm, 0.0 if calm else 0.35
        through = self.above if calm or self.dice.random() < 0.6 else self.below
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("HTTPS_PROXY", through.address)
            if not calm:
                patched.setattr("sync.http.SECONDS_OF_SILENCE", 0.7)
                patched.setattr("sync.http.SECONDS_TO_CONNECT", 3.0)
            yield

    def unchanged(self, heard: Sequence[Heard]) -> None:
        book = self.who.book
        waiting = {one.id for one in outbox.every(book)}
        ended: dict[str, str] = dict(book.rows("SELECT id, fate FROM past"))
        assert waiting.isdisjoint(ended)
        assert waiting | set(ended) == set(self.edits), "each edit waits or has ended"
        assert set(ended.values()) <= {"accepted"}, "nobody took anything back"
        there = self.town.practice()
        notes = Counter(str(row[3]) for row in there.values() if str(row[3]).startswith(SECRET))
        assert not [note for note, count in notes.items() if count > 1], "nothing is there twice"
        self.no_more_than_allowed(heard)
        assert book.damaged_pages() == []

    def no_more_than_allowed(self, heard: Sequence[Heard]) -> None:
        kept = ledger.live(self.who.book, Purpose.KEEP)
        files = {path.name.partition(".")[0] for path in self.who.home.boxes.glob("*")}
        assert files <= set(kept), "only what may be kept is on the disk"
        shown = ledger.live(self.who.book, Purpose.SHOW)
        hidden = [
            one for one in calendars.every(self.who.book) if one.id not in shown and len(one.remote.remote_id) > 8
        ]
        origins = self.origins()
        for one in heard:
            place = unquote(one.target)
            asked = [hid.name for hid in hidden if hid.remote.remote_id.rstrip("/") in place]
            assert not asked, ("asked of a calendar that may not be shown", one.method, place)
            assert "authorization" not in one.headers or (one.host, one.port) in origins
            if (one.host, one.port) not in origins[:1] and one.method in ("POST", "PUT", "PATCH"):
                assert SECRET not in one.body, ("a note leaves for another service", one.method, place)

    def origins(self) -> list[tuple[str, int]]:
        """Where a credential may go, the practice first."""
        every = [self.account(name) for name in self.accounts]
        bases = [one.base for one in sorted(every, key=lambda one: not one.is_practice)]
        named = [Origin.of(base) for base in bases]
        return [*((one.host, one.port) for one in named), ("p07-caldav.icloud.com", self.town.apple.port)]

    async def ends_well(self) -> None:
        for calendar in self.borrowed():
            self.give(Scope(calendar.id, Purpose.SHOW))
        for name in self.writes:
            self.give(Scope(self.account(name).id, Purpose.WRITE))
        errors: list[Exception] = []
        for turn in range(8):
            errors = await self.round(calm=True)
            met = clashes.undecided(self.who.book)
            for one in met:
                inbox.decide(self.who.book, one.id, Choice.MINE, passes.now())
            for entry in outbox.every(self.who.book):
                if entry.state.value == "parked":
                    outbox.retry(self.who.book, entry.id)
            if not errors and not outbox.every(self.who.book) and turn:
                break
        assert errors == [], errors
        assert outbox.every(self.who.book) == ()
        self.agree()

    def agree(self) -> None:
        """The book, the boxes and what we published against the services' own files."""
        rows = self.who.book.rows(
            "SELECT remote_id, start, \"end\", status, note FROM appointment WHERE remote_id LIKE 'Appointment/%'"
        )
        assert {str(id): tuple(rest) for id, *rest in rows} == self.town.practice()
        for subject, note in self.noted.items():
            assert self.town.practice()[subject][3] == note, "the last word is hers"
        rows = self.who.book.rows("SELECT subject FROM past WHERE fate = 'accepted'")
        accepted: Counter[str] = Counter(str(subject) for (subject,) in rows)
        versions = self.town.versions()
        for subject in self.noted:
            assert versions[subject] <= 1 + self.by_desk[subject] + accepted[subject], "no edit was made twice"
        for source in self.town.sources:
            shown, there = seen(self.who, self.accounts[source.name]), source.files()
            assert shown == there, (source.name, "only here", shown - there, "only there", there - shown)
        if self.writes:
            self.published_agrees()

    def published_agrees(self) -> None:
        wanted = {name: self.wanted(name) for name in WRITABLE}
        for name in FOLDERS:
            texts = self.town.published(name)
            assert len(texts) == wanted[name], name
            assert not [text for text in texts if SECRET in text]
        for name in ("google", "microsoft"):
            calendar = publishing_book.state(self.who.book, self.accounts[name]).calendar
            assert calendar is not None
            rows = self.town.rows(name, calendar.remote_id)
            assert len(rows) == wanted[name], (name, len(rows), wanted[name])
            assert SECRET not in str(rows)

    def wanted(self, name: str) -> int:
        book, account = self.who.book, self.accounts[name]
        words, chosen = publishing.words(book), publishing_book.choice(book, account)
        return len(publish.wanted(book, account, passes.now(), words, chosen, zone=publishing.zone()))

    async def withdrawn(self) -> None:
        """Everything is withdrawn over a bad line; a debt is paid as soon as the line is sound."""
        stood = {name: publishing_book.state(self.who.book, self.accounts[name]).calendar for name in WRITABLE}
        for name in WRITABLE:
            self.who.withdraw(Scope(self.accounts[name], Purpose.WRITE))
        for calendar in self.borrowed():
            self.who.withdraw(Scope(calendar.id, Purpose.SHOW))
        for _ in range(2):
            await self.round()
        for _ in range(3):
            if not await self.round(calm=True):
                break
        assert publish.owed(self.who.book) == ()
        assert [self.town.published(name) for name in FOLDERS] == [[]] * len(FOLDERS)
        for name in ("google", "microsoft"):
            ours = stood[name]
            assert ours is not None
            assert not self.town.stands(name, ours.remote_id), name
        assert list(self.who.home.boxes.glob("*")) == []

    def borrowed(self) -> list[Calendar]:
        return [one for one in calendars.every(self.who.book) if one.account != self.accounts["practice"]]

    def account(self, name: str) -> Account:
        found = accounts.get(self.who.book, self.accounts[name])
        assert found is not None
        return found


def seen(who: Computer, account: AccountId) -> Facts:
    """What the schedule shows of what the hands made there."""
    mine = {one.id for one in calendars.of(who.book, account)}
    with closing(ShelfReader(who.home, who.book)) as reader:
        found = schedule.between(who.book, reader, datetime.now(UTC).date() - timedelta(days=2), 60, UTC)
    return {
        (one.summary, one.start)
        for one in found
        if one.summary.startswith(TITLE) and (one.calendar in mine or mine & set(one.also))
    }


def _in_the_background(going: Any) -> None:
    task = asyncio.ensure_future(going)
    _RUNNING.add(task)
    task.add_done_callback(_over)


def _over(task: asyncio.Future[Any]) -> None:
    _RUNNING.discard(task)
    if not task.cancelled():
        task.exception()  # a browser whose program went away is nobody's trouble


_RUNNING: set[asyncio.Future[Any]] = set()
