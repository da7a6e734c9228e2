"""Keeps the practice schedule in step with one calendar of our own on a practitioner's account, and takes it back.

What is there is asked for first and brought to what is wanted, so a run that was cut off, done twice, or meddled with
by hand ends in the same calendar. Consent is asked of the ledger again before every single write, and what the person
chose is read again: a run never writes more than was chosen when it writes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from importlib import import_module
from typing import Final

from storage.book import accounts, appointments, ledger
from storage.database import Reader, Writer
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.grants import WriteGrant
from storage.records.ids import AccountId
from storage.records.publishing import EVERY_LEVEL, Choice, Level, Outgoing, PublishedEvent, allowed_level
from sync import publishing_plan as plan
from sync.errors import Conflict, Gone, Malformed, Offline, Refused, SyncError
from sync.providers.contract import Publisher, Secrets
from sync.publishing_book import State, Trouble, choice, keep, state
from sync.publishing_plan import Kept, Words

MODULES: Final[dict[ProviderName, str]] = {
    ProviderName.CALDAV: "sync.providers.caldav_write",
    ProviderName.ICLOUD: "sync.providers.icloud",
    ProviderName.GOOGLE: "sync.providers.google_write",
    ProviderName.MICROSOFT: "sync.providers.microsoft_write",
}
"""Where each kind of account finds its publisher; the others can't be written to."""
WORDINGS: Final[dict[ProviderName, str]] = {
    ProviderName.CALDAV: "sync.providers.caldav_published",
    ProviderName.ICLOUD: "sync.providers.caldav_published",
    ProviderName.GOOGLE: "sync.providers.google_published",
    ProviderName.MICROSOFT: "sync.providers.microsoft_published",
}
"""Where each kind of account puts an event into the service's words; nothing there knows a network."""
MOST_CALENDARS: Final = 9
"""So many calendars of ours are looked for when everything is to be taken away."""
_KEYS_OF: Final = "published-keys"

Elsewhere = Callable[[], Awaitable[bool]]
"""Takes in what the person decided on other computers; False where that can't be known now."""


async def _no_other_computer() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Published:
    """What a run did, in appointments."""

    put: int = 0
    removed: int = 0
    left: int = 0
    """Changed by somebody else meanwhile, or not got to: for the next run."""
    refused: int = 0
    """The service takes these never."""


def publisher_of(account: Account, secrets: Secrets) -> Publisher:
    """Raises `Refused("cannot-publish")` for a kind of account that can't be written to."""
    if account.provider not in MODULES:
        raise Refused("cannot-publish")
    publisher: Publisher = import_module(MODULES[account.provider]).publisher(account, secrets)
    return publisher


def wanted(
    r: Reader,
    account: AccountId,
    now: int,
    words: Words,
    chosen: Choice,
    attempt: int | None = None,
    zone: tzinfo = UTC,
) -> dict[str, PublishedEvent]:
    """What is to stand on the account's calendar, by our own keys, by start, from the day on that it is in `zone`.

    Raises `ConsentMissing` where the book has no record at all, and so no secret to make keys of.
    """
    secret = ledger.derived(r, f"{_KEYS_OF}:{account}")
    attempt = state(r, account).runs + 1 if attempt is None else attempt
    return plan.wanted(appointments.between(r, *plan.span(now, chosen, zone)), chosen, words, secret, attempt)


def preview(
    r: Reader,
    account: Account,
    now: int,
    words: Words,
    chosen: Choice | None = None,
    allowed: frozenset[Level] = EVERY_LEVEL,
    zone: tzinfo = UTC,
) -> tuple[Outgoing, ...]:
    """The exact requests that would fill an empty calendar; asks for no consent, for it is what consent is asked about.

    Raises `Refused("cannot-publish")`.
    """
    narrow = narrowed(chosen or choice(r, account.id), allowed)
    return outgoing(account, words, wanted(r, account.id, now, words, narrow, zone=zone))


def outgoing(account: Account, words: Words, events: Mapping[str, PublishedEvent]) -> tuple[Outgoing, ...]:
    """The exact requests that would put these into an empty calendar. Raises `Refused("cannot-publish")`."""
    if account.provider not in WORDINGS:
        raise Refused("cannot-publish")
    asked: tuple[Outgoing, ...] = import_module(WORDINGS[account.provider]).outgoing(words.calendar, events)
    return asked


async def publish(
    book: Writer,
    account: AccountId,
    publisher: Publisher,
    now: int,
    words: Words,
    allowed: frozenset[Level] = EVERY_LEVEL,
    zone: tzinfo = UTC,
    elsewhere: Elsewhere = _no_other_computer,
) -> Published:
    """Bring the account's calendar to the schedule. `zone` is the person's: her midnight begins the day. Raises
    `ConsentMissing`, `SyncError`; what was done is kept, and so is what went wrong, until a run goes well.

    Before anything is written, what was decided `elsewhere` is asked for. A calendar of ours that was taken away there
    is not made again before that is known.
    """
    try:
        run = _Run(book, account, publisher, now, words, allowed, zone, elsewhere)
        done = await run.whole()
    except SyncError as error:
        note(book, account, error, now)
        raise
    return done


class _Run:
    """One run over one account."""

    def __init__(
        self,
        book: Writer,
        account: AccountId,
        publisher: Publisher,
        now: int,
        words: Words,
        allowed: frozenset[Level],
        zone: tzinfo,
        elsewhere: Elsewhere,
    ) -> None:
        self.book, self.account, self.publisher = book, account, publisher
        self.now, self.words, self.allowed, self.zone = now, words, allowed, zone
        self.elsewhere, self.asked = elsewhere, False
        self.kept: dict[str, Kept] = {}
        self.done = Published()
        self.first: SyncError | None = None

    async def whole(self) -> Published:
        ledger.write_grant(self.book, self.account)
        held = state(self.book, self.account)
        calendar, held = await self._standing(held)
        if held.calendar is None or held.calendar.remote_id != calendar.remote_id:
            held = replace(held, calendar=calendar, may_exist=True, kept={})
            self._keep(held)
        known = {one.key: one.version for one in held.kept.values()}
        there = await self.publisher.published(self._grant(), calendar, known)
        chosen = self._chosen()
        events = self._wanted(chosen, held.runs + 1)
        # What was just chosen here goes over everything once; from then on the computer that says less wins.
        fresh = not held.last_success or chosen.since > held.last_success
        beyond = None if fresh else plan.span(self.now, chosen, self.zone)
        todo = plan.steps(events, there, held.kept, () if fresh else self._lesser(chosen), beyond)
        if fresh or todo.yielded:
            held = replace(held, yielded=todo.yielded)
        if any(step.version is None for step in todo.put):
            held = replace(held, runs=held.runs + 1)
            self._keep(held)
        self.kept = dict(todo.right)
        try:
            await self._carry_out(calendar, todo, chosen)
        except BaseException:
            self._keep_what_stands(held)
            raise
        if self.first is None:
            held = replace(held, last_success=self.now)
        self._keep_what_stands(held, None if self.first is None else Trouble.of(self.first, self.now))
        return self.done

    def _lesser(self, chosen: Choice) -> list[dict[str, PublishedEvent]]:
        """The same events at this level and at each that says less."""
        levels = list(Level)
        choices = [replace(chosen, level=level) for level in levels[: levels.index(chosen.level) + 1]]
        return [self._wanted(one, 0) for one in choices]

    def _wanted(self, chosen: Choice, attempt: int) -> dict[str, PublishedEvent]:
        return wanted(self.book, self.account, self.now, self.words, chosen, attempt, self.zone)

    async def _standing(self, held: State) -> tuple[RemoteCalendar, State]:
        """Our calendar there, made where there is none.

        Where none is, a withdrawal on another computer may have taken it away. That is noted, and one that we left
        there is made again only when it is known that nobody withdrew.
        """
        if held.calendar is not None:
            found = await self.publisher.find_calendar(self._grant(), held.calendar)
            if found is not None:
                return found, held
        held = replace(held, missed=self.now)
        self._keep(held)
        known = await self._ask_elsewhere()
        if held.calendar is None:
            held = replace(held, missed=0 if known else self.now)
        elif not known:
            raise Offline("choices-unknown")
        return await self._ensured(held), held

    async def _ensured(self, held: State) -> RemoteCalendar:
        """Before it is asked for, it is noted that it may exist: an answer may be lost."""
        grant = self._grant()
        if not held.may_exist:
            self._keep(replace(held, may_exist=True))
        try:
            return await self.publisher.ensure_calendar(grant, self.words.calendar, held.calendar)
        except Refused:
            self._keep(held)  # a no makes nothing
            raise

    async def _ask_elsewhere(self) -> bool:
        """Once in a run, before its first write."""
        self.asked = True
        return await self.elsewhere()

    async def _carry_out(self, calendar: RemoteCalendar, todo: plan.Steps, chosen: Choice) -> None:
        # What is to say less or nothing goes first: if the run is cut off, less stands there than may.
        steps: list[plan.Put | tuple[str, str]] = [*todo.remove, *todo.put]
        if steps and not self.asked:
            # Where it can't be known now, what was decided here holds: what is gone is not made again in any case
            await self._ask_elsewhere()
        for place, step in enumerate(steps):
            if self._chosen() != chosen:
                self.done = replace(self.done, left=self.done.left + len(steps) - place)
                return
            try:
                if isinstance(step, plan.Put):
                    grant = self._grant()
                    made = await self.publisher.put(grant, calendar, step.key, step.event, step.version)
                    self.kept[step.own] = Kept(step.key, made, step.event.digest)
                    self.done = replace(self.done, put=self.done.put + 1)
                else:
                    await self.publisher.remove(self._grant(), calendar, *step)
                    self.done = replace(self.done, removed=self.done.removed + 1)
            except (Conflict, Gone):
                self.done = replace(self.done, left=self.done.left + 1)
            except (Refused, Malformed) as error:
                # One event that the service does not take must not keep the others away.
                self.first = self.first or error
                self.done = replace(self.done, refused=self.done.refused + 1)

    def _grant(self) -> WriteGrant:
        return ledger.write_grant(self.book, self.account)

    def _chosen(self) -> Choice:
        return narrowed(choice(self.book, self.account), self.allowed)

    def _keep(self, held: State) -> None:
        if accounts.get(self.book, self.account) is not None:
            keep(self.book, self.account, held)

    def _keep_what_stands(self, held: State, trouble: Trouble | None = None) -> None:
        """A withdrawal while this ran may have forgotten the account, and a recall the calendar."""
        if accounts.get(self.book, self.account) is not None and state(self.book, self.account).calendar is not None:
            keep(self.book, self.account, replace(held, kept=self.kept, trouble=trouble))


async def recall(book: Writer, account: AccountId, publisher: Publisher, now: int) -> bool:
    """Remove our calendar with everything in it; False when there is none. Works after consent was withdrawn, and
    finds a calendar whose making was answered to nobody. Raises `SyncError`, which is kept until it went well."""
    held = state(book, account)
    if not held.stands:
        return False
    removed = False
    try:
        for _ in range(MOST_CALENDARS):
            grant = ledger.recall_grant(book, account)
            found = await publisher.find_calendar(grant, None if removed else held.calendar)
            if found is None:
                break
            await publisher.remove_calendar(grant, found)
            removed = True
    except SyncError as error:
        note(book, account, error, now)
        raise
    if accounts.get(book, account) is not None:
        keep(book, account, State(runs=state(book, account).runs))
    return removed


def owed(r: Reader) -> tuple[Account, ...]:
    """Accounts on which a calendar of ours still stands although consent to it was withdrawn: a debt until recalled."""
    return tuple(
        account for account in accounts.every(r) if state(r, account.id).stands and not may_publish(r, account.id)
    )


def may_publish(r: Reader, account: AccountId) -> bool:
    """Whether the write consent is in force."""
    return ledger.granted(ledger.write_grant, r, account) is not None


def narrowed(chosen: Choice, allowed: frozenset[Level]) -> Choice:
    """What was chosen, saying no more than is allowed on this computer."""
    return replace(chosen, level=allowed_level(chosen.level, allowed))


def note(book: Writer, account: AccountId, error: SyncError, now: int) -> None:
    """Keep why it did not end well, to be shown until it does."""
    if accounts.get(book, account) is not None:
        keep(book, account, replace(state(book, account), trouble=Trouble.of(error, now)))
