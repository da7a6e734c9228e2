"""What happens on the worker's thread: the only writer, the engine, and every act a person can ask for.

No widget is known here. What is to be told goes through `tell` as a frozen record of the union `Told`.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from desktop import passes, publishing, scheduler, signing_in, stories
from desktop.platform import power
from storage import backups, consent, slots, vault
from storage.book import accounts, calendars, ledger, settings, sources
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.errors import StoreError, StoreUnwritable
from storage.home import Home
from storage.records.accounts import SourceState
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, CalendarId
from storage.recovery_code import new_recovery_code
from sync import joining
from sync.engine import Progressed, Proved
from sync.errors import SuddenlyEmpty, SyncError, Throttled
from sync.publish import Published
from ui.ports import Act, Connection, Outcome, Progress


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """What is kept has changed: read it again."""


@dataclass(frozen=True, slots=True)
class Ended:
    """An act that was asked for is over."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Moved:
    """The running passes are further on."""

    progress: Progress


@dataclass(frozen=True, slots=True)
class Connected:
    """How each host last proved who it is, newest first."""

    connections: tuple[Connection, ...]


@dataclass(frozen=True, slots=True)
class BrowserWanted:
    """Open the person's own browser at a sign-in page; it is never shown inside the program (RFC 8252, 8.12)."""

    url: str


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A new recovery code, to be shown this once."""

    code: str = field(repr=False)


Told = CodeMade | StoreChanged | Ended | Moved | Connected | BrowserWanted


class Backstage:
    """Holds the store open for writing from `open` to `close`. All methods run on the worker's loop."""

    def __init__(self, home: Home, key: Key, tell: Callable[[Told], None], words: consent.Notices) -> None:
        self._tell = tell
        self._words = words
        self._forget = partial(backups.forget_calendar, home, key)
        self.book = vault.open_book(home, key)
        self._shelf = Shelf(home, self.book)
        self._engine = passes.engine(self.book, self._shelf, self._heard)
        self._counts: dict[CalendarId, Progressed] = {}
        self._rounds: dict[AccountId, asyncio.Lock] = {}
        self._publishing = asyncio.Lock()
        self._home, self._key = home, key
        self._connections: dict[str, Connection] = {}
        self._jitter: dict[AccountId, float] = {}
        self._conditions = scheduler.Conditions()
        self._look_now = asyncio.Event()
        self._signing_in: asyncio.Task[None] | None = None

    def close(self) -> None:
        self._shelf.close()
        self.book.close()

    async def keep_in_step(self) -> None:
        """Rounds of every account when they are due, side by side, until cancelled."""
        copying = asyncio.ensure_future(self._copy_daily())
        running: dict[AccountId, asyncio.Task[list[SyncError | StoreError]]] = {}
        try:
            while True:
                running = {account: task for account, task in running.items() if not task.done()}
                low = await asyncio.to_thread(power.runs_low)
                conditions = replace(self._conditions, sparing=self._conditions.sparing or low)
                plan = scheduler.plan(
                    self._states(), frozenset(running), self._jitter, self._rests(), conditions, passes.now()
                )
                for account in plan.due:
                    self._jitter[account] = random.uniform(0.9, 1.1)  # noqa: S311 - jitter is no secret
                    running[account] = asyncio.ensure_future(self._round(account))
                self._look_now.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(plan.look_again):
                        await self._look_now.wait()
        finally:
            tasks = [copying, *running.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def note_conditions(self, conditions: scheduler.Conditions) -> None:
        """The network or the power changed; the network's return is a round of everything."""
        back = conditions.online and not self._conditions.online
        self._conditions = conditions
        if back:
            await self.sync(asked=False)
        self._look_now.set()

    async def sync(self, *, asked: bool = True) -> None:
        """One round of every account, side by side."""
        rounds = [self._round(account.id) for account in accounts.every(self.book)]
        errors = [error for errors in await asyncio.gather(*rounds) for error in errors]
        if asked:
            self._tell(Ended(outcome(Act.SYNC, errors[0] if errors else None)))

    async def _round(
        self, account: AccountId, only: tuple[CalendarId, ...] | None = None, *, agreed: bool = False
    ) -> list[SyncError | StoreError]:
        """Passes over an account's calendars (or those of `only`); one round of an account at a time."""
        async with self._rounds.setdefault(account, asyncio.Lock()):
            chosen = only or tuple(calendar.id for calendar in calendars.of(self.book, account))
            self._tell(Moved(Progress(running=True)))
            try:
                results = await self._engine.run(chosen, emptying_agreed=agreed)
            finally:
                for calendar in chosen:
                    self._counts.pop(calendar, None)
                if not any(lock.locked() for one, lock in self._rounds.items() if one != account):
                    self._tell(Moved(Progress(running=False)))
                self._look_now.set()
        names = {calendar.id: calendar.name for calendar in calendars.of(self.book, account)}
        done = [(one.calendar, names.get(one.calendar, ""), one.summary) for one in results if one.summary is not None]
        stories.tell(self.book, passes.now(), done)
        self._tell(StoreChanged())
        await self._publish()
        return [result.error for result in results if result.error is not None]

    async def _publish(self) -> Mapping[AccountId, Published | SyncError]:
        """Keep our calendars in step; one run at a time, and what fails is tried at the next round."""
        async with self._publishing:
            return await publishing.keep_up(self.book)

    async def back_up(self) -> None:
        """A copy of the book, now."""
        async with self._reporting(Act.KEYS):
            backups.take(self._home, self.book, self._key, datetime.now(UTC))

    async def change_passphrase(self, new: bytes) -> None:
        """From now on the book opens with this one."""
        async with self._reporting(Act.KEYS):
            slots.change_passphrase(self._home, self.book, self._key, new)

    async def new_recovery_code(self) -> None:
        """Make one and tell it this once."""
        async with self._reporting(Act.KEYS):
            code = new_recovery_code()
            slots.keep_recovery_code(self._home, self.book, self._key, code)
            self._tell(CodeMade(code))

    async def _copy_daily(self) -> None:
        """A window that stays open for days needs its daily copy too."""
        while True:
            await asyncio.sleep(3600)
            now = datetime.now(UTC)
            with suppress(StoreUnwritable):
                if backups.due(self._home, now):
                    backups.take(self._home, self.book, self._key, now)

    def _rests(self) -> dict[AccountId, float]:
        """What publishers of subscriptions want between two fetches, in seconds."""
        return {
            calendar.account: float(json.loads(calendar.remote.settings).get("refresh", 0))
            for calendar in calendars.every(self.book)
        }

    def _states(self) -> dict[AccountId, list[SourceState]]:
        shown = ledger.live(self.book, Purpose.SHOW)
        return {
            account.id: [
                sources.state(self.book, calendar.id)
                for calendar in calendars.of(self.book, account.id)
                if calendar.id in shown and calendar.listed
            ]
            for account in accounts.every(self.book)
        }

    async def set_consent(self, scope: Scope, given: bool) -> None:
        """Give or withdraw; a withdrawal first ends the pass that runs under it."""
        async with self._reporting(Act.CONSENT) as facts:
            if given:
                consent.give(self.book, scope, self._words, passes.now())
            else:
                await self._engine.stop(CalendarId(scope.subject))
                decided = consent.withdraw(self.book, self._shelf, scope, self._words, passes.now(), self._forget)
                gone = decided.destroyed
                facts["events"] = str(gone.events if gone else 0)
            facts["scope"] = scope.id
        calendar = calendars.get(self.book, CalendarId(scope.subject))
        if given and calendar is not None:
            await self._round(calendar.account, (calendar.id,))
        elif scope.purpose is Purpose.WRITE:
            error = (await self._publish()).get(AccountId(scope.subject))
            if isinstance(error, SyncError):
                self._tell(Ended(outcome(Act.CONSENT, error)))

    async def connect(self, way: signing_in.Way) -> None:
        """Sign in and list what is there. `cancel` ends the wait for the browser."""

        async def act() -> None:
            async with self._reporting(Act.CONNECT) as facts:
                joined = await signing_in.join(self.book, way)
                facts["account"] = joined.account.id

        self._signing_in = asyncio.ensure_future(act())
        try:
            await asyncio.gather(self._signing_in, return_exceptions=True)
        finally:
            self._signing_in = None

    def open_browser(self, url: str) -> None:
        """Have the GUI thread open the system's browser."""
        self._tell(BrowserWanted(url))

    async def cancel(self) -> None:
        if self._signing_in is not None:
            self._signing_in.cancel()

    async def disconnect(self, account_id: AccountId) -> None:
        async with self._reporting(Act.DISCONNECT) as facts:
            account = accounts.get(self.book, account_id)
            if account is None:
                return
            for calendar in calendars.of(self.book, account_id):
                await self._engine.stop(calendar.id)
            # First what stands there, while there is still a credential to take it back with.
            await publishing.recall(self.book, account)
            facts["revoked"] = "1" if await passes.revoked(self.book, account) else "0"
            destroyed = joining.leave(self.book, self._shelf, account, self._words, passes.now(), self._forget)
            facts["calendars"] = str(len(destroyed))
            facts["events"] = str(sum(one.events for one in destroyed.values()))

    async def confirm_empty(self, calendar: CalendarId, yes: bool) -> None:
        """The answer to a calendar that suddenly emptied; a no keeps everything and asks again at the next pass."""
        found = calendars.get(self.book, calendar)
        if yes and found is not None:
            await self._round(found.account, (calendar,), agreed=True)
        self._tell(Ended(Outcome(Act.CONFIRM_EMPTY)))

    async def extend(self, lo: int, hi: int) -> None:
        """Write recurring events out over a span (UTC seconds) that somebody looks at."""
        self._shelf.extend(lo, hi)

    async def remember(self, key: str, value: str) -> None:
        """Put a setting into the book."""
        with self.book.transaction():
            settings.put(self.book, key, value)

    @asynccontextmanager
    async def _reporting(self, act: Act) -> AsyncIterator[dict[str, str]]:
        """Tells how an act ended, in codes; what is not a known error stays one."""
        facts: dict[str, str] = {}
        try:
            yield facts
        except (SyncError, StoreError) as error:
            self._tell(Ended(outcome(act, error)))
        except asyncio.CancelledError:
            self._tell(Ended(Outcome(act, "Cancelled")))
            raise
        else:
            self._tell(Ended(Outcome(act, "", tuple(facts.items()))))
        finally:
            self._tell(StoreChanged())

    def _heard(self, news: Progressed | Proved) -> None:
        match news:
            case Progressed() as step:
                self._progressed(step)
            case Proved(hosts):
                for host in hosts:
                    self._connections[host.host] = Connection(host.host, host.version, host.issuer, passes.now())
                newest_first = sorted(self._connections.values(), key=lambda one: -one.at)
                self._tell(Connected(tuple(newest_first)))

    def _progressed(self, step: Progressed) -> None:
        first_fill = sources.state(self.book, step.calendar).last_success == 0
        self._counts[step.calendar] = step
        if first_fill:
            done = sum(one.done for one in self._counts.values())
            expected = sum(one.expected for one in self._counts.values())
            calendar = calendars.get(self.book, step.calendar)
            self._tell(Moved(Progress(True, done, expected, calendar.name if calendar else "")))


def outcome(act: Act, error: SyncError | StoreError | None) -> Outcome:
    """An error as the window's ports say it."""
    if error is None:
        return Outcome(act)
    facts = [("code", str(getattr(error, "code", ""))), ("host", str(getattr(error, "host", "")))]
    if isinstance(error, Throttled):
        facts.append(("wait", str(int(error.wait))))
    if isinstance(error, SuddenlyEmpty):
        facts += [("before", str(error.before)), ("removed", str(error.removed))]
    return Outcome(act, type(error).__name__, tuple((name, value) for name, value in facts if value))
