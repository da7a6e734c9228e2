"""The practice schedule on calendars of one's own: kept up where consent is live, taken back where it was withdrawn."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfoNotFoundError

from desktop import widening
from resources.texts.published import published_words
from storage.book import accounts, settings
from storage.database import Reader, Writer
from storage.errors import ConsentMissing
from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId
from storage.records.managed import Managed
from storage.records.publishing import EVERY_LEVEL, Level
from sync import publish, publishing_book
from sync.account_secrets import AccountSecrets
from sync.errors import SyncError
from sync.publishing_plan import Words

LONGEST_WAIT = 3600
"""Seconds: nothing that a service asks for is waited for longer."""
LANGUAGE = "language"
"""The setting that holds the person's language, empty to follow the system."""


def words(r: Reader, system: str = "") -> Words:
    """The words that stand in the published calendar, in the person's language (else `system`, else English)."""
    said = published_words(settings.get(r, LANGUAGE) or system)
    return Words(said.calendar, said.busy)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What whoever manages this computer lets be published, and where."""

    levels: frozenset[Level] = EVERY_LEVEL
    providers: frozenset[ProviderName] = frozenset(ProviderName)

    @classmethod
    def of(cls, managed: Managed) -> Bounds:
        return cls(frozenset(Level(one) for one in managed.levels), managed.providers)


def bounds() -> Bounds:
    """As it holds on this computer now."""
    return Bounds.of(managed())


def managed() -> Managed:
    """What is fixed for this computer."""
    from desktop.managed.reading import read

    return read()


def zone() -> tzinfo:
    """This computer's zone with its rules, as it is now: the person's day begins at its midnight, as in every view."""
    from tzlocal import reload_localzone

    try:
        return reload_localzone()
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


async def keep_up(
    book: Writer,
    system: str = "",
    *,
    within: Bounds | None = None,
    only: AccountId | None = None,
    elsewhere: publish.Elsewhere | None = None,
) -> Mapping[AccountId, publish.Published | SyncError]:
    """Bring every calendar of ours in step and pay what is owed; what came of it, by account.

    `system` is the system's language. `only` is the one account that a person asked for; others that asked us to wait,
    or where nothing but the person can mend what is wrong, are left alone. Where a kind of account is not allowed on
    this computer, what stands there is taken away.
    """
    held = bounds() if within is None else within
    done: dict[AccountId, publish.Published | SyncError] = {}
    owed = {account.id for account in publish.owed(book)}
    for account in accounts.every(book):
        if only is not None and account.id != only:
            continue
        may = account.provider in held.providers and publish.may_publish(book, account.id)
        if not may and account.id not in owed and not _stands(book, account):
            continue
        if only is None and _rests(book, account):
            continue
        try:
            if may:
                done[account.id] = await _published(book, account, system, held, elsewhere)
            else:
                await recall(book, account)
                done[account.id] = publish.Published()
        except SyncError as error:
            done[account.id] = error
    return done


async def _published(
    book: Writer, account: Account, system: str, within: Bounds, elsewhere: publish.Elsewhere | None
) -> publish.Published:
    try:
        return await publish_once(book, account, system, within=within, elsewhere=elsewhere)
    except ConsentMissing:
        # Withdrawn while it ran, here or on another computer: what it had written is taken back at once
        await recall(book, account)
        return publish.Published()


def _rests(book: Reader, account: Account) -> bool:
    trouble = publishing_book.state(book, account.id).trouble
    if trouble is None:
        return False
    # A sign-in that went well in the meantime is a newer one than the trouble speaks of.
    # A wait that seems to be longer than any was set by a clock that has been set back since.
    waits = _now() < trouble.retry_at <= _now() + LONGEST_WAIT
    return waits or (trouble.code == "write-scope-missing" and widening.lacks_writing(account))


def _stands(book: Reader, account: Account) -> bool:
    return publishing_book.state(book, account.id).stands


async def recall(book: Writer, account: Account) -> bool:
    """Remove our calendar from an account; False when there is none. Raises `SyncError`, which the book keeps."""
    if not publishing_book.state(book, account.id).stands:
        return False
    try:
        publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
    except SyncError as error:
        publish.note(book, account.id, error, _now())
        raise
    try:
        return await publish.recall(book, account.id, publisher, _now())
    finally:
        await publisher.aclose()


async def publish_once(
    book: Writer,
    account: Account,
    system: str = "",
    *,
    within: Bounds | None = None,
    elsewhere: publish.Elsewhere | None = None,
) -> publish.Published:
    """One run over one account. Raises `ConsentMissing`, and `SyncError`, which the book keeps."""
    try:
        publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
    except SyncError as error:
        publish.note(book, account.id, error, _now())
        raise
    try:
        levels = (bounds() if within is None else within).levels
        said, more = words(book, system), {} if elsewhere is None else {"elsewhere": elsewhere}
        return await publish.publish(book, account.id, publisher, _now(), said, levels, zone(), **more)
    finally:
        await publisher.aclose()


def _now() -> int:
    # Not `passes.now`: that brings the engine, and the window reads words and bounds from here.
    return int(time.time())
