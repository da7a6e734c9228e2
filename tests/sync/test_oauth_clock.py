"""The clock is set, by hand or by the network, while a token lives: each request goes through with one renewal at
most, and nobody has to sign in again."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field

import pytest

from storage.records.times import DAY
from sync.http import Http, Origin
from sync.oauth import Bearer, Tokens
from sync.trust import trust
from tests.servers.tls import Asked, Authority, answer, wire
from tests.storage.book_store import NOW
from tests.sync.kept import Kept

pytestmark = pytest.mark.anyio
LIFE = 3600
JUMPS = {"a step of the network's": -3.0, "half a minute on": 30.0, "a day back": -DAY, "a year back": -366.0 * DAY,
         "an hour on": 3600.0, "a year on": 366.0 * DAY, "to the beginning": -NOW + 60.0}  # fmt: skip


@dataclass(slots=True)
class Service:
    """Its own clock goes on as it should."""

    now: float = NOW
    good: str = ""
    until: float = 0.0
    renewed: int = 0
    asked: list[int] = field(default_factory=list)

    async def __call__(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        if asked.target == "/token":
            assert b"refresh_token=refresh" in asked.body
            self.renewed += 1
            self.good, self.until = f"access-{self.renewed}", self.now + LIFE
            told = {"access_token": self.good, "token_type": "Bearer", "expires_in": LIFE}
            writer.write(answer(200, json.dumps(told).encode(), Content_Type="application/json"))
            return
        fits = asked.headers.get("authorization") == f"Bearer {self.good}" and self.now < self.until
        self.asked.append(200 if fits else 401)
        writer.write(answer(self.asked[-1]))


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("left", [0, 30, LIFE // 2], ids=["over", "nearly over", "in the middle"])
async def test_a_request_goes_through_whatever_the_clock_says(authority: Authority, jump: str, left: int) -> None:
    """`left`: how long the token still lives, by the service."""
    service = Service(good="access-0", until=NOW + LIFE)
    async with wire(authority.server(), service) as server:
        ours = [float(NOW)]
        kept = Kept(tokens=Tokens(
            "access-0", "refresh", NOW + LIFE, ("s",), "client", "", f"{server.url}/token", ""
        ).to_json())  # fmt: skip
        token_http = Http({Origin.of(server.url)}, trust(authority.ca_pem))
        for turn in range(3):
            bearer = Bearer(kept, token_http, clock=lambda: ours[0])
            http = Http({Origin.of(server.url)}, trust(authority.ca_pem), bearer)
            before = service.renewed
            assert (await http.send("GET", f"{server.url}/data")).status == 200
            assert service.renewed - before <= 1
            await http.aclose()
            if turn == 0:
                service.now += LIFE - left
                ours[0] += LIFE - left + JUMPS[jump]
        await token_http.aclose()
    assert service.asked.count(200) == 3
    assert service.asked.count(401) <= 1
