"""The sandbox's main process: makes certificates, fills the services, serves them, and says where they are.

Run as `python -m desktop.sandbox.host DIRECTORY SETTINGS-JSON`. Prints one line, the addresses as JSON, once everything
answers, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from desktop.sandbox import certificates, lifeline, ports
from desktop.sandbox.addresses import Addresses, Login
from desktop.sandbox.certificates import Certificates
from desktop.sandbox.processes import start
from desktop.sandbox.seed.private import private_calendars
from desktop.sandbox.seed.radicale_files import configuration, write

if TYPE_CHECKING:
    from uvicorn import Server

    from desktop.sandbox.faults import Faults

CALDAV_LOGIN: Final = Login("mara", "abcd-efgh-ijkl-mnop", "mara@samplehaven.example")
SERVICES: Final = ("practice", "google", "microsoft")


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be chosen about a sandbox. `today` is ISO, `zone` IANA; empty for this machine's.

    `faults`: `service:fault` as `desktop.sandbox.faults` reads them.
    """

    seed: int = 1
    today: str = ""
    zone: str = ""
    access_seconds: int = 3600
    faults: tuple[str, ...] = ()


def main(directory: Path, settings: Settings) -> None:
    """Serve until standard input ends."""
    lifeline.hold()
    signal.signal(signal.SIGTERM, _end)
    today = date.fromisoformat(settings.today) if settings.today else date.today()
    filled, before = ports.found(directory, ports.Filled(today, settings.seed, settings.zone or _local_zone()))
    certified = certificates.ready(directory)
    config = configuration(directory / "radicale", certified, CALDAV_LOGIN)
    # It shares our standard input: the same pipe, so the same death
    arguments = [str(config), str(before.get("caldav", 0))]
    radicale = start("desktop.sandbox.radicale_process", arguments, stdin=sys.stdin.fileno())
    listeners = {name: ports.listener(before.get(name, 0)) for name in SERVICES}
    try:
        if not before:
            calendars = private_calendars(filled.seed, filled.day, filled.zone)
            write(directory / "radicale", CALDAV_LOGIN.user, calendars)
        asyncio.run(_serve(directory, settings, filled, certified, radicale, listeners))
    finally:
        radicale.kill()


async def _serve(
    directory: Path,
    settings: Settings,
    filled: ports.Filled,
    certified: Certificates,
    radicale: subprocess.Popen[str],
    listeners: Mapping[str, socket.socket],
) -> None:
    from zoneinfo import ZoneInfo

    from desktop.sandbox.google.house import google
    from desktop.sandbox.hosted import CLIENT, JONAS, MARA, hosted
    from desktop.sandbox.microsoft.house import microsoft

    taken = {name: listener.getsockname()[1] for name, listener in listeners.items()}
    roots = {name: f"https://127.0.0.1:{port}" for name, port in taken.items()}
    lasts = settings.access_seconds
    practice = hosted(directory, roots["practice"], filled.seed, filled.day, ZoneInfo(filled.zone), lasts)
    token = practice.desk_token
    google_faults, google_place = google(directory, roots["google"], filled.day, filled.zone, lasts, token)
    graph_faults, graph_place = microsoft(directory, roots["microsoft"], filled.day, filled.zone, lasts, token)
    services = {"practice": practice.application, "google": google_faults, "microsoft": graph_faults}
    for fault in settings.faults:
        name, _, kind = fault.partition(":")
        services[name].switch(kind)
    servers = {name: _server(service, certified) for name, service in services.items()}
    serving = [asyncio.create_task(servers[name].serve(sockets=[listeners[name]])) for name in SERVICES]
    port = await asyncio.to_thread(_first_line, radicale)
    while not all(server.started for server in servers.values()):  # noqa: ASYNC110 -- uvicorn has only this flag
        await asyncio.sleep(0.01)
    addresses = Addresses(
        practice_base=f"{roots['practice']}/fhir",
        practice_client=CLIENT,
        practice_login=MARA,
        free_login=JONAS,
        caldav_url=f"https://127.0.0.1:{port}/",
        caldav_user=CALDAV_LOGIN.user,
        caldav_password=CALDAV_LOGIN.password,
        google=google_place,
        microsoft=graph_place,
        desk_token=token,
        ca_file=str(certified.authority),
        ca_pem=certified.authority.read_text("ascii"),
    )
    ports.keep(directory, filled, {**taken, "caldav": int(port)})
    print(addresses.to_json(), flush=True)
    await asyncio.gather(*serving)


def _end(_number: int, _frame: FrameType | None) -> None:
    """Leave by the way that also ends Radicale."""
    raise SystemExit(0)


def _server(service: Faults, certified: Certificates) -> Server:
    import uvicorn

    class Unsignalled(uvicorn.Server):
        """Three servers share this process: its signals belong to none of them."""

        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    settings = uvicorn.Config(
        service,
        ssl_certfile=certified.chain,
        ssl_keyfile=certified.key,
        lifespan="off",
        log_level="critical",
        access_log=False,
        server_header=False,
        ws="none",
    )
    return Unsignalled(settings)


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    if not line:
        raise RuntimeError("Radicale did not start")
    return line


def _local_zone() -> str:
    import tzlocal

    return tzlocal.get_localzone_name() or "UTC"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Settings(**json.loads(sys.argv[2])))
