"""Sends what waits in the outbox to the practice, in order, each act once, and hands records of consent over.

The book decides nothing here: `sync.conflicts` judges, the provider writes, and this carries out. A crash at any await
leaves an entry that is sent again under the same id.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from storage.book import appointments, conflicts, ledger, outbox, settings
from storage.database import Writer
from storage.errors import NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.pending import Action, Entry, PendingState
from sync.conflicts import Clash, Landed, Merged, judge
from sync.errors import Conflict, Gone, Malformed, Offline, Reconnect, Refused, SyncError, Throttled, Untrusted
from sync.providers.practice_write import PracticeWriter

FIRST_WAIT: Final = 15
LONGEST_WAIT: Final = 1800
MOST_ROUNDS: Final = 3
"""How often an edit is merged anew while somebody keeps changing the same appointment; then a person decides."""
POSTED: Final = "consents.posted"
"""Setting: the sequence of the last ledger record that the service has."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """How one push over one calendar went. `error` ended it early; what was not sent waits."""

    accepted: int = 0
    merged: int = 0
    conflicts: int = 0
    parked: int = 0
    waiting: int = 0
    consents: int = 0
    error: SyncError | None = None


async def push(book: Writer, calendar: Calendar, writer: PracticeWriter, clock: Callable[[], int]) -> Pushed:
    """Everything that waits for the practice: what a crash left half sent, what is due, and records of consent.

    To be run before the pull of the same calendar, and not beside another push. Never raises `SyncError`.
    """
    pusher = Pusher(book, clock)
    outbox.recover(book)
    done = await pusher.run(calendar, writer)
    if done.error is not None:
        return done
    try:
        return replace(done, consents=await pusher.post_consents(writer))
    except (Refused, Gone):
        # A service that takes no consents has none; the ledger here stays the record
        return done
    except SyncError as error:
        return replace(done, error=error)


@dataclass(slots=True)
class Pusher:
    """Runs on the thread that owns the only writer. `clock` gives UTC seconds; `spread` a factor around 1 for waits."""

    book: Writer
    clock: Callable[[], int]
    spread: Callable[[], float] = field(default=lambda: random.uniform(0.8, 1.2))  # noqa: S311 -- no secret

    async def run(self, calendar: Calendar, writer: PracticeWriter) -> Pushed:
        """Everything of `calendar` that is due now. Never raises `SyncError`: it says so in the result."""
        accepted = merged = met = parked = 0
        error: SyncError | None = None
        rounds: dict[str, int] = {}
        while error is None and (entry := outbox.next_due(self.book, calendar.id, self.clock())) is not None:
            try:
                match await self._one(entry, calendar, writer, rounds.get(entry.id, 0)):
                    case "accepted":
                        accepted += 1
                    case "merged":
                        merged += 1
                        rounds[entry.id] = rounds.get(entry.id, 0) + 1
                    case "met":
                        met += 1
                    case _:
                        parked += 1
            except (Offline, Throttled, Reconnect, Untrusted) as problem:
                error = problem
        waiting = sum(
            1
            for entry in outbox.every(self.book)
            if entry.calendar == calendar.id and entry.state is PendingState.WAITING
        )
        return Pushed(accepted, merged, met, parked, waiting, error=error)

    async def post_consents(self, writer: PracticeWriter) -> int:
        """Hand over the ledger records that the service does not have, oldest first; how many. Raises `SyncError`."""
        after = int(settings.get(self.book, POSTED) or 0)
        posted = 0
        for record in ledger.history(self.book):
            if record.sequence > after:
                await writer.post_consent(record)
                with self.book.transaction():
                    settings.put(self.book, POSTED, str(record.sequence))
                posted += 1
        return posted

    async def _one(self, entry: Entry, calendar: Calendar, writer: PracticeWriter, rounds: int) -> str:
        """Send one entry. Raises what ends the whole push; the entry then waits, or asks for the person."""
        entry = outbox.sending(self.book, entry.id)
        stated = appointments.server_row(self.book, calendar.id, entry.subject)
        try:
            answer = await writer.send(entry, calendar, stated)
        except Conflict as problem:
            return await self._met(entry, writer, problem, rounds)
        except (Refused, Malformed, Gone) as problem:
            outbox.park(self.book, entry.id, problem.code)
            return "parked"
        except (Offline, Throttled) as problem:
            self._later(entry, problem)
            raise
        except (Reconnect, Untrusted) as problem:
            outbox.later(self.book, entry.id, self.clock(), problem.code)
            raise
        except asyncio.CancelledError:
            # It may have arrived or not: sent again under the same id, it is one act either way
            outbox.later(self.book, entry.id, self.clock(), "")
            raise
        self._done(entry, answer)
        return "accepted"

    async def _met(self, entry: Entry, writer: PracticeWriter, problem: Conflict, rounds: int) -> str:
        """Somebody was there first: look, judge, carry out."""
        if entry.action is Action.CREATE:
            outbox.park(self.book, entry.id, problem.code)
            return "parked"
        try:
            theirs = await writer.current(entry.subject)
        except (Refused, Malformed, Gone) as gone:
            outbox.park(self.book, entry.id, gone.code)
            return "parked"
        except (Offline, Throttled) as later:
            self._later(entry, later)
            raise
        except (Reconnect, Untrusted, asyncio.CancelledError) as ended:
            outbox.later(self.book, entry.id, self.clock(), getattr(ended, "code", ""))
            raise
        match judge(entry, theirs):
            case Landed():
                self._done(entry, theirs)
                return "accepted"
            case Merged(intent) if rounds < MOST_ROUNDS:
                outbox.rebase(self.book, entry.id, theirs, intent, self.clock())
                return "merged"
            case Merged() | Clash():
                conflicts.meet(self.book, entry.id, theirs, self.clock())
                return "met"

    def _done(self, entry: Entry, answer: RemoteAppointment) -> None:
        try:
            outbox.done(self.book, entry.id, answer, self.clock())
        except NotPending:
            # Sent a second time by somebody else meanwhile: it was one act all the same
            return

    def _later(self, entry: Entry, problem: SyncError) -> None:
        """Wait as long as the service asked, or twice as long as last time, spread so that not all come at once."""
        asked = problem.wait if isinstance(problem, Throttled) else 0.0
        grown = min(FIRST_WAIT * 2 ** min(entry.tries, 10), LONGEST_WAIT) * self.spread()
        outbox.later(self.book, entry.id, self.clock() + int(max(asked, grown)), problem.code)
