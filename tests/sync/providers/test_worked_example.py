"""The provider that CONTRIBUTING.md shows keeps the contract, at a service of a few lines over TLS."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Final
from urllib.parse import parse_qs, urlsplit

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.kept import Kept
from tests.sync.providers import texts
from tests.sync.providers.contract import ACCOUNT, CALENDAR, EventBench, ProviderContract

PAGE: Final = Path(__file__).parents[3] / "CONTRIBUTING.md"


class Almanac:
    """The service: everything that was ever put or deleted, in order; a token is how much of it was told."""

    def __init__(self) -> None:
        self.happened: list[tuple[str, str]] = []
        """Each with its text, empty for a deletion."""
        self.forgotten = False
        self.cut = False

    async def serve(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        assert asked.headers["authorization"] == "Bearer almanac"
        where = urlsplit(asked.target)
        wanted = parse_qs(where.query, keep_blank_values=True)
        if where.path == "/calendars":
            writer.write(self._told({"calendars": [{"id": "main", "name": "Almanac"}]}))
        elif self.forgotten and wanted["since"] != [""]:
            writer.write(answer(410))
        else:
            assert wanted["in"] == ["main"]
            since = int(wanted["since"][0] or 0)
            last = {key: (str(place), text) for place, (key, text) in enumerate(self.happened) if place >= since}
            changed = [{"id": key, "version": place, "ical": text} for key, (place, text) in last.items() if text]
            gone = [key for key, (_, text) in last.items() if not text]
            writer.write(self._told({"changed": changed, "removed": gone, "token": str(len(self.happened))}))

    def _told(self, what: object) -> bytes:
        body = json.dumps(what).encode()
        return answer(200, body[: len(body) // 2] if self.cut else body, Content_Type="application/json")


class AlmanacBench(EventBench):
    many = 0

    def __init__(self, module: ModuleType, service: Almanac, url: str, authority: Authority) -> None:
        self.service = service
        account = Account(ACCOUNT, ProviderName.MEMORY, url, "pat", "Pat", authority.ca_pem)
        self.provider = module.opened(account, Kept(token="almanac"))
        self.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId("main"), "Almanac"))

    async def put(self, key: str, title: str, start: str) -> None:
        self.service.happened.append((key, texts.event(key, title, start)))

    async def delete(self, key: str) -> None:
        self.service.happened.append((key, ""))

    async def series(self, key: str, title: str) -> None:
        self.service.happened.append((key, texts.series(key, title)))

    def remote_id(self, key: str) -> RemoteId:
        return RemoteId(key)

    async def lost(self, cursor: Cursor) -> Cursor:
        self.service.forgotten = True
        return cursor

    async def spoil(self, spoiled: bool) -> None:
        self.service.cut = spoiled


@pytest.fixture(scope="module")
def module() -> Iterator[ModuleType]:
    """The page's own module."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    (text,) = [block for block in blocks if "class Almanac(" in block]
    made = ModuleType("almanac")
    sys.modules[made.__name__] = made
    exec(compile(text, str(PAGE), "exec"), made.__dict__)
    yield made
    del sys.modules[made.__name__]


class TestTheWorkedExample(ProviderContract):
    @pytest.fixture
    async def bench(self, module: ModuleType, authority: Authority, anyio_backend: str) -> AsyncIterator[AlmanacBench]:
        service = Almanac()
        async with wire(authority.server(), service.serve) as server:
            made = AlmanacBench(module, service, server.url, authority)
            yield made
            await made.provider.aclose()
