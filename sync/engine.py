"""One pass over a calendar: plan, fetch, and apply with the new cursor in one transaction.

The engine knows no provider and no table. It asks the ledger for grants, a provider for pages, and an intake (the
book's for the practice, a box's for everything borrowed) to write them; what ends a pass early leaves the store as
it was.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from storage.book import accounts, appointments, calendars, ledger, sources
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.errors import StoreError
from storage.records.accounts import Account, ProviderName, SourceState
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Intake, PassSummary
from storage.records.grants import ReadGrant
from storage.records.ids import CalendarId
from sync import plan
from sync.errors import CursorLost, Malformed, SuddenlyEmpty, SyncError
from sync.http import TlsFacts
from sync.providers.contract import Provider

AT_ONCE: Final = 3
"""Calendars of one account read side by side (protocols: Microsoft allows four requests for a mailbox)."""
SILENT: Final = 900
"""Seconds after which a practice that was not heard is listened to before anything is sent to it."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far one calendar's pass is, in items; `expected` is 0 while unknown."""

    calendar: CalendarId
    done: int
    expected: int


@dataclass(frozen=True, slots=True)
class Proved:
    """How the hosts of an account proved who they are in the round that is over."""

    hosts: tuple[TlsFacts, ...]


@dataclass(frozen=True, slots=True)
class PassResult:
    """How one calendar's pass ended: a summary, or the error that ended it."""

    calendar: CalendarId
    summary: PassSummary | None
    error: SyncError | StoreError | None = None


async def _nothing_waits(provider: Provider[Any], calendar: Calendar) -> None:
    """For an engine that only reads."""


async def _nobody_admitted(provider: Provider[Any], account: Account) -> None:
    """For an engine of borrowed calendars: a practice's provider that was not admitted refuses by itself."""


@dataclass(slots=True)
class Engine:
    """Runs passes on the thread that owns the only writer. `provider_of` makes an account's provider; `clock` gives
    UTC seconds; `listener` is told of progress and must not block."""

    book: Writer
    shelf: Shelf
    provider_of: Callable[[Account], Provider[Any]]
    clock: Callable[[], int]
    listener: Callable[[Progressed | Proved], None] = field(default=lambda _: None)
    push: Callable[[Provider[Any], Calendar], Awaitable[None]] = field(default=_nothing_waits)
    """Sends what waits for a practice's calendar; raises the `SyncError` that ended it early."""
    admit: Callable[[Provider[Any], Account], Awaitable[None]] = field(default=_nobody_admitted)
    """Lets a practice's provider be used if its agreement is accepted; raises `AgreementNeeded`."""
    _running: dict[CalendarId, asyncio.Task[PassResult]] = field(default_factory=dict)

    async def run(
        self, only: Iterable[CalendarId] | None = None, *, emptying_agreed: bool = False
    ) -> tuple[PassResult, ...]:
        """A pass over every calendar that may be read (or those of `only`), accounts side by side."""
        wanted = None if only is None else frozenset(only)
        batches = []
        for account in accounts.every(self.book):
            chosen = [
                calendar
                for calendar in calendars.of(self.book, account.id)
                if (wanted is None or calendar.id in wanted) and calendar.listed and self._may_read(calendar)
            ]
            if chosen:
                batches.append(self._account(account, chosen, emptying_agreed))
        done = await asyncio.gather(*batches)
        return tuple(result for batch in done for result in batch)

    async def stop(self, calendar: CalendarId) -> None:
        """End a calendar's running pass without writing, as a withdrawal needs."""
        task = self._running.get(calendar)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _may_read(self, calendar: Calendar) -> bool:
        return ledger.granted(ledger.read_grant, self.book, calendar.id) is not None

    async def _account(self, account: Account, chosen: list[Calendar], emptying_agreed: bool) -> tuple[PassResult, ...]:
        try:
            provider = self.provider_of(account)
        except SyncError as error:
            return tuple(self._failed(calendar, error) for calendar in chosen)
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(calendar: Calendar) -> PassResult:
            async with gate:
                task = asyncio.ensure_future(self._pass(account, provider, calendar, emptying_agreed))
                self._running[calendar.id] = task
                try:
                    return await task
                finally:
                    self._running.pop(calendar.id, None)

        try:
            ended = await asyncio.gather(*(one(calendar) for calendar in chosen), return_exceptions=True)
        finally:
            self.listener(Proved(tuple(provider.tls().values())))
            await provider.aclose()
        results = []
        for result in ended:
            if isinstance(result, PassResult):
                results.append(result)
            elif not isinstance(result, asyncio.CancelledError):
                raise result
        return tuple(results)

    async def _pass(
        self, account: Account, provider: Provider[Any], calendar: Calendar, emptying_agreed: bool
    ) -> PassResult:
        before = sources.state(self.book, calendar.id)
        try:
            summary = await self._fill(account, provider, calendar, emptying_agreed)
        except SyncError as error:
            return self._failed(calendar, error)
        except StoreError as error:
            return PassResult(calendar.id, None, error)
        self._note(plan.after_success(before, self.clock(), summary.set_aside))
        return PassResult(calendar.id, summary)

    def _failed(self, calendar: Calendar, error: SyncError) -> PassResult:
        self._note(plan.after_error(sources.state(self.book, calendar.id), error, self.clock()))
        return PassResult(calendar.id, None, error)

    def _note(self, state: SourceState) -> None:
        """A withdrawal may have taken the calendar away meanwhile: then there is no state to keep."""
        if calendars.get(self.book, state.calendar) is not None:
            sources.note(self.book, state)

    async def _fill(
        self, account: Account, provider: Provider[Any], calendar: Calendar, emptying_agreed: bool
    ) -> PassSummary:
        read = ledger.read_grant(self.book, calendar.id)
        if account.provider is not ProviderName.PRACTICE:
            return await self._fetched(account, provider, calendar, read, emptying_agreed)
        await self.admit(provider, account)
        if self._was_silent(calendar):
            # It may have been set back meanwhile: what waits is held against what the service is now
            try:
                summary = await self._fetched(account, provider, calendar, read, emptying_agreed)
            except SuddenlyEmpty:
                raise  # what waits may be about what is gone: the person is asked first
            except SyncError:
                await self.push(provider, calendar)
                raise
            await self.push(provider, calendar)
            return summary
        # What people did goes out before what the service says comes in: the answer then shows both.
        await self.push(provider, calendar)
        return await self._fetched(account, provider, calendar, read, emptying_agreed)

    def _was_silent(self, calendar: Calendar) -> bool:
        heard = sources.state(self.book, calendar.id).last_success
        return heard > 0 and not 0 <= self.clock() - heard <= SILENT

    async def _fetched(
        self, account: Account, provider: Provider[Any], calendar: Calendar, read: ReadGrant, emptying_agreed: bool
    ) -> PassSummary:
        try:
            return await self._fetch(account, provider, calendar, read, emptying_agreed, from_nothing=False)
        except CursorLost:
            return await self._fetch(account, provider, calendar, read, emptying_agreed, from_nothing=True)

    async def _fetch(
        self,
        account: Account,
        provider: Provider[Any],
        calendar: Calendar,
        read: ReadGrant,
        emptying_agreed: bool,
        *,
        from_nothing: bool,
    ) -> PassSummary:
        intake = self._intake(account, calendar, read)
        start = None if from_nothing else intake.cursor()
        end: Cursor | None = None
        done = 0
        async for page in provider.changes(read, calendar, start, intake):
            intake.add(page)
            done += len(page.changed)
            end = page.cursor or end
            self.listener(Progressed(calendar.id, done, page.expected or 0))
            await asyncio.sleep(0)
        if end is None:
            raise Malformed("no-cursor")
        match plan.judge(intake.outlook(), emptying_agreed=emptying_agreed):
            case plan.Hold(before, removed):
                raise SuddenlyEmpty(before, removed)
            case plan.Commit():
                # Consent may have been withdrawn while the answers came in.
                ledger.read_grant(self.book, calendar.id)
                return intake.commit(end)

    def _intake(self, account: Account, calendar: Calendar, read: ReadGrant) -> Intake[Any]:
        if account.provider is ProviderName.PRACTICE:
            # The practice's schedule lives in the book: read and kept are one decision there (`storage.consent`).
            return appointments.intake(self.book, ledger.keep_grant(self.book, calendar.id), calendar)
        return self.shelf.intake(read, ledger.granted(ledger.keep_grant, self.book, calendar.id), calendar)
