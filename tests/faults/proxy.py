"""A proxy between the program and every service that refuses, delays, cuts, stalls and corrupts, by a seeded hand."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of one tunnel."""

    PASSED = "passed"
    REFUSED = "refused"
    DELAYED = "delayed"
    CUT_UP = "cut-up"
    """The connection ends while the program is asking: the service never hears the whole of it."""
    CUT_DOWN = "cut-down"
    """It ends while the service answers: the effect is there, the answer is lost."""
    CORRUPTED = "corrupted"
    STALLED = "stalled"


@dataclass(slots=True)
class FaultyProxy:
    """Tunnels of HTTP CONNECT (RFC 9110, 9.3.6). `calm` lets everything through."""

    dice: random.Random
    calm: bool = False
    port: int = 0
    fates: dict[Fate, int] = field(default_factory=dict)
    tunnels: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self.handle(reader, writer))
        self.tunnels.add(task)
        task.add_done_callback(self.tunnels.discard)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fate = Fate.PASSED if self.calm else self.dice.choice([*Fate, Fate.PASSED, Fate.PASSED])
        self.fates[fate] = self.fates.get(fate, 0) + 1
        budget = self.dice.randrange(200, 12_000)
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                head = await reader.readuntil(b"\r\n\r\n")
                if fate is Fate.REFUSED:
                    writer.write(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")
                else:
                    host, port = head.split()[1].decode().rsplit(":", 1)
                    await self._tunnel(reader, writer, await asyncio.open_connection(host, int(port)), fate, budget)
        finally:
            await _end(writer)

    async def _tunnel(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        service: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        fate: Fate,
        budget: int,
    ) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        up = asyncio.ensure_future(self._carry(reader, service[1], fate, budget, Fate.CUT_UP))
        down = asyncio.ensure_future(self._carry(service[0], writer, fate, budget, Fate.CUT_DOWN))
        try:
            await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)
            await _end(service[1])

    async def _carry(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, fate: Fate, budget: int, cut: Fate
    ) -> None:
        carried = 0
        with suppress(OSError):
            while data := await source.read(4096):
                carried += len(data)
                if carried > budget:
                    if fate is cut:
                        return
                    if fate is Fate.STALLED:
                        await asyncio.sleep(3600)
                    if fate is Fate.CORRUPTED and cut is Fate.CUT_DOWN:
                        data = bytes([data[0] ^ 0x20]) + data[1:]
                if fate is Fate.DELAYED:
                    await asyncio.sleep(0.01)
                sink.write(data)
                await sink.drain()


async def _end(writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        writer.close()
        await writer.wait_closed()


@asynccontextmanager
async def faulty_proxy(seed: str) -> AsyncIterator[FaultyProxy]:
    """A proxy on a port of its own."""
    made = FaultyProxy(random.Random(seed))
    server = await asyncio.start_server(made.accept, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for task in tuple(made.tunnels):
            task.cancel()
        await asyncio.gather(*made.tunnels, return_exceptions=True)
