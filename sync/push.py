"""Sends what waits in the outbox to the practice, in order, each act once, and hands records of consent over.

The book decides nothing here: `sync.conflicts` judges, the provider writes, and this carries out. A crash at any await
leaves an entry that is sent again under the same id. An edit that may have arrived although no answer came is looked
for in the service's history before it is sent over another version.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from storage.book import appointments, conflicts, consent_post, inbox, outbox
from storage.book.consent_post import POSTED
from storage.database import Writer
from storage.errors import NotPending
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.pending import Action, Entry, PendingState, may_have_arrived
from sync.conflicts import Clash, Landed, Merged, effect_of, judge
from sync.errors import Conflict, Gone, Malformed, Offline, Reconnect, Refused, SyncError, Throttled, Untrusted
from sync.providers.practice_write import PracticeWriter, vanished

__all__ = ["POSTED", "Pushed", "Pusher", "push"]

FIRST_WAIT: Final = 15
LONGEST_WAIT: Final = 1800
MOST_UNREADABLE: Final = 5
"""After so many answers that can't be read, a person is asked."""
MOST_ROUNDS: Final = 3
"""How often an edit is merged anew while somebody keeps changing the same appointment; then a person decides."""


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

    To be run before the pull of the same calendar, and not beside another push of it. Never raises `SyncError`.
    """
    pusher = Pusher(book, clock)
    outbox.recover(book)
    done = await pusher.run(calendar, writer)
    if done.error is not None:
        return done
    try:
        return replace(done, consents=await pusher.post_consents(writer))
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
                    case "parked":
                        parked += 1
                    case _:
                        pass
            except (Offline, Throttled, Reconnect, Untrusted) as problem:
                error = problem
        waiting = sum(
            1
            for entry in outbox.every(self.book)
            if entry.calendar == calendar.id and entry.state is PendingState.WAITING
        )
        return Pushed(accepted, merged, met, parked, waiting, error=error)

    async def post_consents(self, writer: PracticeWriter) -> int:
        """Hand over the ledger records that the service does not have, oldest first; how many it took.

        A refused one stays here, is told by `consent_post.owed`, and is offered again later. Raises `SyncError`.
        """
        posted = 0
        for record in consent_post.due(self.book, self.clock()):
            try:
                await writer.post_consent(record)
            except (Refused, Gone, Malformed, Conflict) as problem:
                consent_post.refused(self.book, problem.code, self.clock())
                break
            consent_post.posted(self.book, record)
            posted += 1
        return posted

    async def _one(self, entry: Entry, calendar: Calendar, writer: PracticeWriter, rounds: int) -> str:
        """Send one entry. Raises what ends the whole push; the entry then waits, or asks for the person."""
        doubt = may_have_arrived(entry)
        entry = outbox.sending(self.book, entry.id)
        try:
            return await self._carried_out(entry, calendar, writer, rounds, doubt=doubt)
        except Malformed as problem:
            # It may well have been done, and only the answer be spoiled: that is no refusal
            if entry.tries >= MOST_UNREADABLE:
                outbox.park(self.book, entry.id, problem.code)
                return "parked"
            self._later(entry, problem)
            return "later"
        except (Refused, Gone, Conflict) as problem:
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

    async def _carried_out(
        self, entry: Entry, calendar: Calendar, writer: PracticeWriter, rounds: int, *, doubt: bool
    ) -> str:
        stated = appointments.server_row(self.book, calendar.id, entry.subject)
        try:
            if entry.action is Action.CREATE or (stated is not None and stated.version == entry.base_version):
                try:
                    self._done(entry, await writer.send(entry, calendar, stated))
                    return "accepted"
                except Conflict:
                    if entry.action is Action.CREATE:
                        raise
                except Refused as refused:
                    # What a service answers to an update of what it does not have (FHIR R4, 3.1.0.4.1): look
                    if entry.action is Action.CREATE or refused.status != 405:
                        raise
            elif stated is not None and not doubt and rounds < MOST_ROUNDS:
                # It is known already that somebody was there first: no need to be told so again
                known = judge(entry, stated)
                if isinstance(known, Merged):
                    inbox.merge(self.book, entry.id, stated, known.intent, self.clock())
                    return "merged"
            theirs = await writer.current(entry.subject)
        except Gone as gone:
            theirs = vanished(entry.subject, gone)
        return await self._met(entry, writer, theirs, rounds, doubt=doubt)

    async def _met(
        self, entry: Entry, writer: PracticeWriter, theirs: RemoteAppointment, rounds: int, *, doubt: bool
    ) -> str:
        """Somebody was there first: judge, and carry out."""
        verdict = judge(entry, theirs)
        if doubt and not isinstance(verdict, Landed) and theirs.version != entry.base_version:
            after = await writer.following(entry.subject, entry.base_version)
            if after is None:
                # It may have been undone since, or never have arrived: nobody can tell but a person
                verdict = Clash(tuple(entry.intent))
            elif effect_of(entry, after):
                self._done(entry, after)
                return "accepted"
        match verdict:
            case Landed():
                self._done(entry, theirs)
                return "accepted"
            case Merged(intent) if rounds < MOST_ROUNDS:
                inbox.merge(self.book, entry.id, theirs, intent, self.clock())
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
