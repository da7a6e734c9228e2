"""What happens on the worker's thread: the only writer, the engine, and the rounds that keep in step.

No widget is known here. What is to be told goes through `tell` as a frozen record of the union `Told`. What a person
can ask for stands in `desktop.acts`.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from desktop import passes, publishing, scheduler
from desktop.acts import hosted
from desktop.platform import power
from desktop.telling import BrowserWanted, Connected, Ended, Extended, Moved, StoreChanged, Told, outcome
from storage import backups, consent, vault
from storage.book import accounts, calendars, ledger, outbox, settings, sources
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.errors import StoreError, StoreUnwritable
from storage.home import Home
from storage.records.accounts import SourceState
from storage.records.consents import Purpose
from storage.records.ids import AccountId, CalendarId
from sync.engine import Progressed, Proved
from sync.errors import SyncError
from sync.publish import Published
from ui.ports import Act, Connection, Outcome, Progress


class Backstage:
    """Holds the store open for writing from `open` to `close`. All methods run on the worker's loop."""

    def __init__(self, home: Home, key: Key, tell: Callable[[Told], None], words: consent.Notices) -> None:
        self.tell = tell
        self.words = words
        self.forget = partial(backups.forget, home, key)
        self.book = vault.open_book(home, key)
        self.shelf = Shelf(home, self.book)
        self.engine = passes.engine(self.book, self.shelf, self._heard)
        self._counts: dict[CalendarId, Progressed] = {}
        self._rounds: dict[AccountId, asyncio.Lock] = {}
        self.publishing = asyncio.Lock()
        """Held while anything of ours is written or taken away at a service."""
        self.deciding = asyncio.Lock()
        """Held from a touch of a switch until it is recorded: ending what runs takes a moment; the last one holds."""
        self._publish_run: asyncio.Task[Mapping[AccountId, Published | SyncError]] | None = None
        self.home, self.key = home, key
        self._connections: dict[str, Connection] = {}
        self.asked: dict[CalendarId, int] = {}
        """How often `acts.editing.send_soon` was asked to send a calendar's changes."""
        self.exchanged: dict[AccountId, int] = {}
        """When choices were last exchanged with each practice (UTC seconds)."""
        self._jitter: dict[AccountId, float] = {}
        self._conditions = scheduler.Conditions()
        self._look_now = asyncio.Event()
        self._signing_in: asyncio.Task[None] | None = None

    def close(self) -> None:
        self.shelf.close()
        self.book.close()

    @property
    def online(self) -> bool:
        """Whether the system knows a network; unknown counts as yes."""
        return self._conditions.online

    async def keep_in_step(self) -> None:
        """Rounds of every account when they are due, side by side, until cancelled."""
        copying = asyncio.ensure_future(self._copy_daily())
        errands = asyncio.ensure_future(hosted.keep_up(self))
        running: dict[AccountId, asyncio.Task[list[SyncError | StoreError]]] = {}
        try:
            while True:
                running = {account: task for account, task in running.items() if not task.done()}
                low = await asyncio.to_thread(power.runs_low)
                conditions = replace(self._conditions, sparing=self._conditions.sparing or low)
                plan = scheduler.plan(
                    self._states(), frozenset(running), self._jitter, self._rests(), conditions, passes.now(),
                    self._unsent(),
                )  # fmt: skip
                for account in plan.due:
                    self._jitter[account] = random.uniform(0.9, 1.1)  # noqa: S311 - jitter is no secret
                    running[account] = asyncio.ensure_future(self.round(account))
                self._look_now.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(plan.look_again):
                        await self._look_now.wait()
        finally:
            tasks = [copying, errands, *running.values()]
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
        if asked:
            from sync import documents  # it brings the network, which a start may never need

            self.exchanged.clear()
            documents.ask_again(self.book)  # who presses the button wants to know all that is new
        rounds = [self.round(account.id) for account in accounts.every(self.book)]
        errors = [error for errors in await asyncio.gather(*rounds) for error in errors]
        if asked:
            self.tell(Ended(outcome(Act.SYNC, errors[0] if errors else None)))

    async def round(
        self, account: AccountId, only: tuple[CalendarId, ...] | None = None, *, agreed: bool = False
    ) -> list[SyncError | StoreError]:
        """Passes over an account's calendars (or those of `only`); one round of an account at a time."""
        async with self._rounds.setdefault(account, asyncio.Lock()):
            chosen = only or tuple(calendar.id for calendar in calendars.of(self.book, account))
            self.tell(Moved(Progress(running=True)))
            await hosted.exchange_decisions(self, account, within=hosted.OFTEN)
            try:
                results = await self.engine.run(chosen, emptying_agreed=agreed)
            finally:
                for calendar in chosen:
                    self._counts.pop(calendar, None)
                if not any(lock.locked() for one, lock in self._rounds.items() if one != account):
                    self.tell(Moved(Progress(running=False)))
                self._look_now.set()
        self.tell(StoreChanged())
        await self.publish()
        return [result.error for result in results if result.error is not None]

    async def publish(self, only: AccountId | None = None) -> Mapping[AccountId, Published | SyncError]:
        """Keep our calendars in step (that of `only`, because it was asked for); one run at a time, and what fails is
        kept in the book and tried at the next round."""
        from ui.languages import system_language

        async with self.publishing:
            choices = partial(hosted.all_choices, self)
            done_by = publishing.keep_up(self.book, system_language(), only=only, elsewhere=choices)
            run = self._publish_run = asyncio.ensure_future(done_by)
            try:
                (done,) = await asyncio.gather(run, return_exceptions=True)
            finally:
                run.cancel()
            if isinstance(done, asyncio.CancelledError):
                return {}  # stopped by `stop_publishing`; what was not done is done by the next run
            if isinstance(done, BaseException):
                raise done
            return done

    async def stop_publishing(self) -> None:
        """End a run that writes, in the middle of a request too: what a person has just taken back, or chosen to say
        less of, must not leave any more."""
        run = self._publish_run
        # A run that learns of a withdrawal by itself ends by it: the consent is gone before its next write
        if run is not None and not run.done() and run is not asyncio.current_task():
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)

    async def _copy_daily(self) -> None:
        """A window that stays open for days needs its daily copy too."""
        while True:
            await asyncio.sleep(3600)
            now = datetime.now(UTC)
            with suppress(StoreUnwritable):
                if backups.due(self.home, now):
                    backups.take(self.home, self.book, self.key, now)

    def _rests(self) -> dict[AccountId, float]:
        """What publishers of subscriptions want between two fetches, in seconds."""
        return {
            calendar.account: float(json.loads(calendar.remote.settings).get("refresh", 0))
            for calendar in calendars.every(self.book)
        }

    def _unsent(self) -> dict[AccountId, float]:
        """When what waits in the outbox may be sent (UTC seconds), by account."""
        due = [(one.account, outbox.due_at(self.book, one.id)) for one in calendars.every(self.book)]
        return {account: float(at) for account, at in due if at is not None}

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

    async def cancellable(self, act: Coroutine[None, None, None]) -> bool:
        """Wait for an act that opens the browser; False if `cancel` ended it."""
        mine = self._signing_in = asyncio.ensure_future(act)
        try:
            (ended,) = await asyncio.gather(mine, return_exceptions=True)
        finally:
            if self._signing_in is mine:
                self._signing_in = None
        if isinstance(ended, BaseException) and not isinstance(ended, asyncio.CancelledError):
            raise ended
        return ended is None

    def open_browser(self, url: str) -> None:
        """Have the GUI thread open the system's browser."""
        self.tell(BrowserWanted(url))

    async def cancel(self) -> None:
        if self._signing_in is not None:
            self._signing_in.cancel()

    async def extend(self, lo: int, hi: int) -> None:
        """Write recurring events out over a span (UTC seconds) that somebody looks at, and tell when that is over."""
        # What could not be written (a full disk, say) the window expands by itself; the next pass tells of the reason.
        with suppress(StoreError):
            self.shelf.extend(lo, hi)
        self.tell(Extended(lo, hi))

    async def remember(self, key: str, value: str) -> None:
        """Put a setting into the book."""
        with self.book.transaction():
            settings.put(self.book, key, value)

    @asynccontextmanager
    async def reporting(self, act: Act) -> AsyncIterator[dict[str, str]]:
        """Tells how an act ended, in codes; what is not a known error stays one."""
        facts: dict[str, str] = {}
        try:
            yield facts
        except (SyncError, StoreError) as error:
            self.tell(Ended(outcome(act, error)))
        except asyncio.CancelledError:
            self.tell(Ended(Outcome(act, "Cancelled")))
            raise
        else:
            self.tell(Ended(Outcome(act, "", tuple(facts.items()))))
        finally:
            self.tell(StoreChanged())

    def _heard(self, news: Progressed | Proved) -> None:
        match news:
            case Progressed() as step:
                self._progressed(step)
            case Proved(hosts):
                for host in hosts:
                    self._connections[host.host] = Connection(host.host, host.version, host.issuer, passes.now())
                newest_first = sorted(self._connections.values(), key=lambda one: -one.at)
                self.tell(Connected(tuple(newest_first)))

    def _progressed(self, step: Progressed) -> None:
        first_fill = sources.state(self.book, step.calendar).last_success == 0
        self._counts[step.calendar] = step
        if first_fill:
            done = sum(one.done for one in self._counts.values())
            expected = sum(one.expected for one in self._counts.values())
            calendar = calendars.get(self.book, step.calendar)
            self.tell(Moved(Progress(True, done, expected, calendar.name if calendar else "")))
