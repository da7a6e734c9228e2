"""The sample practice in a store of its own: sign in to it, consent, sync. Used by the window and without a display."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop import passes, signing_in
from desktop.notices import notice
from storage import agreements, consent
from storage.book import accounts, calendars
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.records.consents import Purpose, Scope
from sync.client_settings import ClientSettings
from sync.engine import PassResult

if TYPE_CHECKING:
    from desktop.sandbox import Sandbox


class ProcessMemory:
    """A `storage.keyring.Keyring` for a store that ends with the process: its key is kept nowhere else."""

    def __init__(self) -> None:
        self._entries: dict[str, bytes] = {}

    def backend(self) -> str:
        return "process memory"

    def get(self, entry: str) -> bytes | None:
        return self._entries.get(entry)

    def put(self, entry: str, secret: bytes) -> None:
        self._entries[entry] = secret

    def remove(self, entry: str) -> None:
        self._entries.pop(entry, None)


async def sign_in(book: Writer, sandbox: Sandbox) -> None:
    """Join the sample practice (through its own sign-in page) and the sample calendar server. Raises `SyncError`."""
    places = sandbox.addresses
    clicks: set[asyncio.Future[None]] = set()

    def click(url: str) -> None:
        clicks.add(asyncio.ensure_future(sandbox.click_through(url)))

    client = ClientSettings.practice(places.practice_client)
    practice = signing_in.ToPractice(places.practice_base, client, click, places.ca_pem)
    await signing_in.join(book, practice)
    await asyncio.gather(*clicks)
    await signing_in.join(
        book,
        signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem),
    )


def consent_to_all(book: Writer) -> None:
    """Everything in the sample is invented, so the one click that opens it is consent to show and keep all of it, and
    agreement to its invented agreement."""
    accept_documents(book)
    for calendar in calendars.every(book):
        for purpose in (Purpose.SHOW, Purpose.KEEP):
            consent.give(book, Scope(calendar.id, purpose), notice, passes.now())


def accept_documents(book: Writer) -> None:
    """Agree to what the practices' services ask for."""
    for account in accounts.practices(book):
        agreements.accept_all(book, account.id, passes.now())


async def furnish(book: Writer, shelf: Shelf, sandbox: Sandbox) -> tuple[PassResult, ...]:
    """Sign in, consent and sync once."""
    await sign_in(book, sandbox)
    consent_to_all(book)
    return await passes.engine(book, shelf).run()
