"""The sandbox's main process: makes certificates, fills the services, serves them, and says where they are.

Run as `python -m desktop.sandbox.host DIRECTORY SETTINGS-JSON`. Prints one line, the addresses as JSON, once everything
answers, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import socket
import subprocess
import sys
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from desktop.sandbox import certificates, lifeline
from desktop.sandbox.addresses import Addresses, Login
from desktop.sandbox.seed.private import private_calendars
from desktop.sandbox.seed.radicale_files import configuration, write

CALDAV_LOGIN = Login("mara", "abcd-efgh-ijkl-mnop", "mara@samplehaven.example")
FRESH_DAYS = 14
"""A sandbox filled longer ago is filled anew: its weeks would run out."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be chosen about a sandbox. `today` is ISO, `zone` IANA; empty for this machine's."""

    seed: int = 1
    today: str = ""
    zone: str = ""
    access_seconds: int = 3600

    def to_json(self) -> str:
        return json.dumps(asdict(self))


def main(directory: Path, settings: Settings) -> None:
    """Serve until standard input ends."""
    lifeline.hold()
    today = date.fromisoformat(settings.today) if settings.today else date.today()
    ports = _kept(directory, today, settings)
    certified = certificates.ready(directory)
    zone_name = settings.zone or _local_zone()
    config = configuration(directory / "radicale", certified, CALDAV_LOGIN)
    radicale = _start_radicale(config, ports.get("caldav", 0))
    listener = _listener(ports.get("practice", 0))
    try:
        if not ports:
            write(directory / "radicale", CALDAV_LOGIN.user, private_calendars(settings.seed, today, zone_name))
        asyncio.run(_serve(directory, settings, today, zone_name, certified, radicale, listener))
    finally:
        radicale.kill()


async def _serve(
    directory: Path,
    settings: Settings,
    today: date,
    zone_name: str,
    certified: certificates.Certificates,
    radicale: subprocess.Popen[str],
    listener: socket.socket,
) -> None:
    from zoneinfo import ZoneInfo

    import uvicorn

    from desktop.sandbox.hosted import CLIENT, JONAS, MARA, hosted

    root = f"https://127.0.0.1:{listener.getsockname()[1]}"
    service = hosted(directory, root, settings.seed, today, ZoneInfo(zone_name), settings.access_seconds)
    server = uvicorn.Server(
        uvicorn.Config(
            service.application,
            ssl_certfile=certified.chain,
            ssl_keyfile=certified.key,
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            ws="none",
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    port = await asyncio.to_thread(_first_line, radicale)
    while not server.started and not serving.done():  # noqa: ASYNC110 -- uvicorn has only this flag
        await asyncio.sleep(0.01)
    addresses = Addresses(
        practice_base=f"{root}/fhir",
        practice_client=CLIENT,
        practice_login=MARA,
        free_login=JONAS,
        caldav_url=f"https://127.0.0.1:{port}/",
        caldav_user=CALDAV_LOGIN.user,
        caldav_password=CALDAV_LOGIN.password,
        ca_file=str(certified.authority),
        ca_pem=certified.authority.read_text("ascii"),
        desk_token=service.desk_token,
    )
    kept = {
        "day": today.isoformat(),
        "seed": settings.seed,
        "zone": zone_name,
        "ports": {"practice": listener.getsockname()[1], "caldav": int(port)},
    }
    (directory / "sandbox.json").write_text(json.dumps(kept), "utf-8")
    print(addresses.to_json(), flush=True)
    await serving


def _kept(directory: Path, today: date, settings: Settings) -> dict[str, int]:
    """The ports of the run before, if what it filled will still do; else an empty directory and no ports."""
    try:
        kept = json.loads((directory / "sandbox.json").read_text("utf-8"))
        age = today - date.fromisoformat(kept["day"])
        right = kept["seed"] == settings.seed and kept["zone"] == (settings.zone or _local_zone())
        if right and timedelta(0) <= age <= timedelta(days=FRESH_DAYS):
            return {str(name): int(port) for name, port in kept["ports"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    for name in ("practice.db", "practice.db-wal", "practice.db-shm", "sandbox.json"):
        (directory / name).unlink(missing_ok=True)
    shutil.rmtree(directory / "radicale", ignore_errors=True)
    directory.mkdir(parents=True, exist_ok=True)
    return {}


def _listener(port: int) -> socket.socket:
    """A loopback socket on `port` if it is free, else on any."""
    # Named so, asyncio turns off Nagle's delay; left at 0 every answer with a body would wait 40 ms
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with contextlib.suppress(OSError):
        listener.bind(("127.0.0.1", port))
        return listener
    listener.bind(("127.0.0.1", 0))
    return listener


def _start_radicale(config: Path, port: int) -> subprocess.Popen[str]:
    from desktop.sandbox.processes import start

    # It shares our standard input: the same pipe, so the same death
    return start("desktop.sandbox.radicale_process", [str(config), str(port)], stdin=sys.stdin.fileno())


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
