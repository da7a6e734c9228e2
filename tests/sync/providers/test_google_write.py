"""Google's publisher keeps the contract at the sandbox, with leave for calendars of its own making only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from sync.errors import Refused
from sync.providers import google_published
from tests.servers.sandbox import running
from tests.sync.providers.google_desk import GoogleDesk, signed_in
from tests.sync.providers.publishing import KEYS, NAME, PublisherContract, busy, write_grant

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("google-write"))) as started:
        yield started


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[GoogleDesk]:
    made = GoogleDesk(sandbox, await signed_in(sandbox, write=True))
    yield made
    ours = await made.publisher.ensure_calendar(write_grant(), NAME, None)
    await made.publisher.remove_calendar(write_grant(), ours)
    await made.publisher.aclose()
    await made.provider.aclose()
    await made.bench.aclose()


class TestGooglePublisher(PublisherContract):
    """Every test of the contract."""


async def test_nobody_is_written_to_and_nothing_rings(desk: GoogleDesk) -> None:
    grant = write_grant()
    ours = await desk.publisher.ensure_calendar(grant, NAME, None)
    await desk.publisher.put(grant, ours, KEYS[0], busy("2026-11-23T09:00", location="Room 2"), None)
    found = await desk.bench.ask("GET", f"calendars/{ours.remote_id}/events/{KEYS[0]}")
    assert (found["visibility"], found["reminders"]) == ("private", {"useDefault": False, "overrides": []})
    assert found["location"] == "Room 2" and "attendees" not in found
    assert found["extendedProperties"]["private"] == {"app": google_published.MARK, "key": KEYS[0]}


async def test_without_the_write_scope_it_is_said(sandbox: Sandbox) -> None:
    desk = GoogleDesk(sandbox, await signed_in(sandbox, write=False))
    with pytest.raises(Refused) as raised:
        await desk.publisher.ensure_calendar(write_grant(), NAME, None)
    assert raised.value.code == "write-scope-missing"
    await desk.publisher.aclose()
    await desk.provider.aclose()
    await desk.bench.aclose()
