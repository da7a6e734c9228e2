"""Choices travel between the computers of one person: ours are handed to the hosted service, then theirs are asked for.

What they mean here is decided from the book alone (`storage.book.consent_feed.due`) and carried out by whoever can
destroy what a withdrawal destroys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from storage.book import consent_feed, consent_post, settings
from storage.database import Writer
from storage.records.accounts import Account
from storage.records.grants import AgreementGrant
from sync.errors import CursorLost, Refused
from sync.providers import practice_consents
from sync.providers.practice import Practice
from sync.push import Pusher

LATEST: Final = "consents.latest."
"""Setting, with the account's id behind it: the newest moment that the service's list was read up to."""


async def exchange(
    book: Writer, account: Account, grant: AgreementGrant, practice: Practice, clock: Callable[[], int]
) -> int:
    """Hand over, then ask; how many records were not known here. `clock` gives UTC seconds. Raises `SyncError`."""
    practice.admit(grant)
    await Pusher(book, clock).post_consents(practice.writer())
    key = f"{LATEST}{account.id}"
    set_back = False
    try:
        feed = await practice_consents.since(practice.wire, account.user, settings.get(book, key) or "")
        if not feed.goes_on:
            # The service was set back to an earlier state: what of ours it has lost is handed over again
            set_back = True
            feed = await practice_consents.since(practice.wire, account.user, "")
            if consent_post.lost(book, {one.hash for one in feed.records}):
                await Pusher(book, clock).post_consents(practice.writer())
                feed = await practice_consents.since(practice.wire, account.user, "")
    except CursorLost:
        feed = await practice_consents.since(practice.wire, account.user, "")
    except Refused as refused:
        if refused.code.startswith("status-"):
            raise  # a network's no, not the service's own: what others decided is not known
        return 0  # a service that lists no consents has none of other computers
    with book.transaction():
        fresh = consent_feed.put(book, account.id, feed.records, set_back=set_back)
        if feed.latest:
            settings.put(book, key, feed.latest)
    return fresh
