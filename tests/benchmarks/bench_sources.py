"""All sources side by side: a pass that brings nothing new over the practice, Google, Microsoft and a CalDAV server,
services of the sample practice over TLS. What each is asked for, and what waiting for all of them costs.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop import passes, signing_in
from desktop.sample import consent_to_all
from desktop.sandbox.addresses import Place
from desktop.sandbox.sandbox import Sandbox
from storage import vault
from storage.book import accounts, calendars
from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.ids import CalendarId
from sync.client_settings import ClientSettings
from sync.http import Answer, Http
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sizes import SIZES
from tests.servers.sign_ins import registered
from tests.storage.keyrings import MemoryKeyring

LINE: Final = 0.5 if SIZES.peers else 0.02
"""Seconds that every request takes longer, as over a line to far away."""
ROUNDS: Final = min(3, SIZES.rounds)
_CALENDARS: Final = {
    ProviderName.PRACTICE: "the practice (FHIR)",
    ProviderName.GOOGLE: "Google",
    ProviderName.MICROSOFT: "Microsoft Graph",
    ProviderName.CALDAV: "CalDAV",
}


@dataclass(slots=True)
class Wire:
    """What crossed so far, and how many seconds every request takes longer."""

    requests: int = 0
    moved: int = 0
    delay: float = 0.0


def run() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="bench-sources-") as name:
        folder = Path(name)
        sandbox = Sandbox(folder / "services", seed=7, today="2026-11-23", zone="Europe/Berlin")
        sandbox.start()
        home = Home(folder / "store")
        try:
            book = vault.open_book(home, vault.create(home, MemoryKeyring(), None))
            shelf = Shelf(home, book)
            try:
                return asyncio.run(_measured(sandbox, book, shelf))
            finally:
                shelf.close()
                book.close()
        finally:
            sandbox.stop()


async def _measured(sandbox: Sandbox, book: Writer, shelf: Shelf) -> list[Row]:
    await _connect(sandbox, book)
    await _pass(book, shelf, None)
    with _watched() as wire:
        rows = [row for account in accounts.every(book) for row in await _asked(book, shelf, account, wire)]
        wire.delay = LINE
        alone = {account.id: await _least(book, shelf, _of(book, account)) for account in accounts.every(book)}
        together = await _least(book, shelf, None)
    slowest, after_another = max(alone.values()), sum(alone.values())
    note = f"each request takes {LINE * 1000:.0f} ms longer; one source after another: {after_another:.2f} s"
    rows.append(Row("all sources, nothing new", together, slowest, Unit.SECONDS, "the slowest alone", 1.5, note))
    return rows


async def _connect(sandbox: Sandbox, book: Writer) -> None:
    """An account at every service, all of it consented to."""
    places = sandbox.addresses
    clicks: set[asyncio.Future[None]] = set()

    def at(place: Place | None) -> Callable[[str], None]:
        login = None if place is None else place.login

        def click(url: str) -> None:
            clicks.add(asyncio.ensure_future(sandbox.click_through(url, login)))

        return click

    practice = ClientSettings.practice(places.practice_client)
    google, microsoft = (
        registered(made, place)
        for made, place in ((ClientSettings.google, places.google), (ClientSettings.microsoft, places.microsoft))
    )
    for way in (
        signing_in.ToPractice(places.practice_base, practice, at(None), places.ca_pem),
        signing_in.ToGoogle(google, at(places.google), places.ca_pem),
        signing_in.ToMicrosoft(microsoft, at(places.microsoft), places.ca_pem),
        signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem),
    ):
        await signing_in.join(book, way)
    await asyncio.gather(*clicks)
    consent_to_all(book)


async def _pass(book: Writer, shelf: Shelf, only: list[CalendarId] | None) -> None:
    for result in await passes.engine(book, shelf).run(only):
        assert result.error is None, result.error


async def _asked(book: Writer, shelf: Shelf, account: Account, wire: Wire) -> list[Row]:
    """What an account's service is asked for when there is nothing new, for each of its calendars."""
    only = _of(book, account)
    before = wire.requests, wire.moved
    await _pass(book, shelf, only)
    requests, moved = wire.requests - before[0], wire.moved - before[1]
    name = _CALENDARS[account.provider]
    most = 2 if account.provider is ProviderName.PRACTICE else 1
    note = f"of {len(only)}; addresses and bodies, without headers"
    most_bytes = 999 if account.provider is ProviderName.CALDAV else None
    return [
        Row(f"{name}, nothing new: requests for each calendar", requests / len(only), None, Unit.REQUESTS, goal=most),
        Row(
            f"{name}, nothing new: bytes for each calendar",
            moved / len(only),
            None,
            Unit.BYTES,
            goal=most_bytes,
            note=note,
        ),
    ]


def _of(book: Writer, account: Account) -> list[CalendarId]:
    return [calendar.id for calendar in calendars.of(book, account.id)]


async def _least(book: Writer, shelf: Shelf, only: list[CalendarId] | None) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.monotonic()
        await _pass(book, shelf, only)
        best = min(best, time.monotonic() - begun)
    return best


@contextmanager
def _watched() -> Iterator[Wire]:
    """Stand between the one client and the line."""
    wire, once = Wire(), Http._once

    async def watched(self: Http, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        await asyncio.sleep(wire.delay)
        answer = await once(self, method, url, headers, body)
        wire.requests += 1
        wire.moved += len(url) + len(body) + len(answer.body)
        return answer

    Http._once = watched  # type: ignore[method-assign]  # the one place that every request passes
    try:
        yield wire
    finally:
        Http._once = once  # type: ignore[method-assign]  # as above
