"""Keeps the practice schedule in step with one calendar of our own on a practitioner's account, and takes it back.

What is there is asked for first and brought to what is wanted, so a run that was cut off, done twice, or meddled with
by hand ends in the same calendar. Consent is asked of the ledger again before every single write.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Final

from storage.book import accounts, appointments, ledger, settings
from storage.database import Reader, Writer
from storage.errors import ConsentMissing, NotFound
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import AccountId, RemoteId
from sync import publishing_plan as plan
from sync.errors import Conflict, Refused
from sync.providers.contract import Publisher, Secrets
from sync.publishing_plan import Choice, Detail, Kept, Words

MODULES: Final[dict[ProviderName, str]] = {
    ProviderName.CALDAV: "sync.providers.caldav_write",
    ProviderName.ICLOUD: "sync.providers.icloud",
    ProviderName.GOOGLE: "sync.providers.google_write",
}
"""Where each kind of account finds its publisher; the others can't be written to."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a run did, in appointments. `left` were changed by somebody else meanwhile and wait for the next run."""

    put: int = 0
    removed: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """What the book keeps of one account's publishing. No text of an appointment is among it."""

    choice: Choice = field(default_factory=Choice)
    calendar: RemoteCalendar | None = None
    kept: Mapping[str, Kept] = field(default_factory=dict)


def publisher_of(account: Account, secrets: Secrets) -> Publisher:
    """Raises `Refused("cannot-publish")` for a kind of account that can't be written to."""
    if account.provider not in MODULES:
        raise Refused("cannot-publish")
    publisher: Publisher = import_module(MODULES[account.provider]).publisher(account, secrets)
    return publisher


def state(r: Reader, account: AccountId) -> State:
    """What is kept; the defaults where nothing is."""
    text = settings.get(r, _name(account))
    if text is None:
        return State()
    held = json.loads(text)
    calendar = held["calendar"]
    return State(
        Choice(Detail(held["detail"]), int(held["days"]), int(held["since"])),
        None if calendar is None else RemoteCalendar(RemoteId(calendar["id"]), calendar["name"]),
        {name: Kept(version, digest) for name, (version, digest) in held["kept"].items()},
    )


def choose(book: Writer, account: AccountId, detail: Detail, days: int, now: int) -> None:
    """Another level of detail or horizon, from the next run on. Raises `ValueError` for days out of 1 to 366."""
    if not 1 <= days <= plan.MOST_DAYS:
        raise ValueError("days")
    _keep(book, account, replace(state(book, account), choice=Choice(detail, days, now)))


def preview(r: Reader, account: AccountId, now: int, words: Words, choice: Choice | None = None) -> tuple[str, ...]:
    """The exact texts that would leave, by start; needs no consent, for it is what consent is asked about."""
    chosen = choice or state(r, account).choice
    return tuple(plan.wanted(appointments.between(r, *plan.span(now, chosen)), chosen, words).values())


async def publish(book: Writer, account: AccountId, publisher: Publisher, now: int, words: Words) -> Published:
    """Bring the account's calendar to the schedule. Raises `ConsentMissing`, `SyncError`; what was done is kept."""
    held = state(book, account)
    if not held.choice.since:
        held = replace(held, choice=replace(held.choice, since=now))
    calendar = await publisher.ensure_calendar(ledger.write_grant(book, account), words.calendar, held.calendar)
    if held.calendar is None or held.calendar.remote_id != calendar.remote_id:
        held = replace(held, calendar=calendar, kept={})
    _keep(book, account, held)
    there = await publisher.published(ledger.write_grant(book, account), calendar)
    texts = plan.wanted(appointments.between(book, *plan.span(now, held.choice)), held.choice, words)
    todo = plan.steps(texts, there, held.kept)
    kept = {name: one for name, one in held.kept.items() if name in texts and name in there}
    put = removed = left = 0
    try:
        for name, version in todo.remove:
            try:
                await publisher.remove(ledger.write_grant(book, account), calendar, name, version)
                removed += 1
            except Conflict:
                left += 1
        for name, text, before in todo.put:
            try:
                made = await publisher.put(ledger.write_grant(book, account), calendar, name, text, before)
                kept[name] = Kept(made, plan.digest(text))
                put += 1
            except Conflict:
                kept.pop(name, None)
                left += 1
    finally:
        # A withdrawal while this ran may have forgotten the account, and a recall the calendar.
        if accounts.get(book, account) is not None and state(book, account).calendar is not None:
            _keep(book, account, replace(held, kept=kept))
    return Published(put, removed, left)


async def recall(book: Writer, account: AccountId, publisher: Publisher) -> bool:
    """Remove our calendar with everything in it; False when there is none. Works after consent was withdrawn."""
    held = state(book, account)
    if held.calendar is None:
        return False
    await publisher.remove_calendar(ledger.recall_grant(book, account), held.calendar)
    _keep(book, account, State(held.choice))
    return True


def owed(r: Reader) -> tuple[Account, ...]:
    """Accounts on which a calendar of ours still stands although consent to it was withdrawn: a debt until recalled."""
    found = []
    for account in accounts.every(r):
        if state(r, account.id).calendar is None:
            continue
        try:
            ledger.write_grant(r, account.id)
        except ConsentMissing:
            found.append(account)
    return tuple(found)


def _keep(book: Writer, account: AccountId, held: State) -> None:
    if accounts.get(book, account) is None:
        raise NotFound(account)
    calendar = held.calendar
    settings.put(
        book,
        _name(account),
        json.dumps(
            {
                "detail": held.choice.detail,
                "days": held.choice.days,
                "since": held.choice.since,
                "calendar": None if calendar is None else {"id": calendar.remote_id, "name": calendar.name},
                "kept": {name: [one.version, one.digest] for name, one in held.kept.items()},
            }
        ),
    )


def _name(account: AccountId) -> str:
    return f"publish:{account}"
