"""A Radicale behind a TLS front of ours that counts requests and bytes: both clients are counted by the same hand."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Final

from tests.benchmarks.corpus import texts
from tests.servers.process import folder, running
from tests.servers.tls import Authority

USER: Final = "bench"
PASSWORD: Final = "plain-words-only"
_REQUEST: Final = re.compile(rb"(?m)^[A-Z]+ \S+ HTTP/1\.1\r$")


@dataclass(slots=True)
class Counted:
    """What crossed since `take`; bytes are what TLS carried, headers included."""

    requests: int = 0
    up: int = 0
    down: int = 0

    def take(self) -> Counted:
        """The counts until now, and begin anew."""
        taken = Counted(self.requests, self.up, self.down)
        self.requests = self.up = self.down = 0
        return taken


@dataclass(frozen=True, slots=True)
class Side:
    """A running server: where, whom to trust, where its files lie, and what crossed."""

    url: str
    ca_file: Path
    calendar: Path
    counted: Counted


@contextmanager
def serving(events: int) -> Iterator[Side]:
    """One calendar, `cal`, with so many events of the corpus."""
    authority = Authority.new()
    with folder() as place:
        (place / "ca.pem").write_text(authority.ca_pem)
        (place / "users").write_text(f"{USER}:{PASSWORD}\n")
        calendar = place / "collections" / "collection-root" / USER / "cal"
        calendar.mkdir(parents=True)
        (calendar / ".Radicale.props").write_text(json.dumps({"tag": "VCALENDAR", "D:displayname": "Bench"}))
        for number, (_, text) in enumerate(texts(events)):
            (calendar / f"{number}.ics").write_bytes(text.encode())

        def command(port: int) -> list[str]:
            config = place / "config"
            config.write_text(
                f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\nhtpasswd_encryption = plain\ndelay = 0\n"
                f"htpasswd_filename = {place / 'users'}\n[storage]\nfilesystem_folder = {place / 'collections'}\n"
                "[logging]\nlevel = warning\n"
            )
            return [sys.executable, "-m", "radicale", "--config", str(config)]

        counted = Counted()
        with running(command, place / "log") as upstream, _front(upstream, authority.server(), counted) as port:
            _warm(upstream)
            yield Side(f"https://localhost:{port}/{USER}/", place / "ca.pem", calendar, counted)


def _warm(port: int) -> None:
    """A server that has just been given its files reads all of them at its first question: no client's cost."""
    connection = HTTPConnection("127.0.0.1", port, timeout=600)
    credential = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    body = '<sync-collection xmlns="DAV:"><sync-token/><prop><getetag/></prop></sync-collection>'
    connection.request("REPORT", f"/{USER}/cal/", body, {"Authorization": f"Basic {credential}"})
    assert connection.getresponse().status == 207
    connection.close()


@contextmanager
def _front(upstream: int, tls: ssl.SSLContext, counted: Counted) -> Iterator[int]:
    """A thread with a loop that ends TLS, counts, and hands on; yields its port."""
    ready: list[int] = []
    started, loop = threading.Event(), asyncio.new_event_loop()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, up: bool) -> None:
        with suppress(OSError, asyncio.CancelledError):
            while part := await reader.read(65_536):
                if up:
                    counted.up += len(part)
                    counted.requests += len(_REQUEST.findall(part))
                else:
                    counted.down += len(part)
                writer.write(part)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection("127.0.0.1", upstream)
        await asyncio.gather(pump(reader, back, up=True), pump(onward, writer, up=False))

    async def begin() -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
        ready.append(server.sockets[0].getsockname()[1])
        started.set()

    def work() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(begin())
        loop.run_forever()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    started.wait()
    try:
        yield ready[0]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
