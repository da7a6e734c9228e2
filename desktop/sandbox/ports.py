"""What a sandbox finds of the run before it: the same data and ports while its weeks last, else a clean directory."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

FRESH_DAYS: Final = 14
"""A sandbox filled longer ago is filled anew: its weeks would run out."""
_FILE: Final = "sandbox.json"


@dataclass(frozen=True, slots=True)
class Filled:
    """What a directory was filled with."""

    day: date
    seed: int
    zone: str


def found(directory: Path, wanted: Filled) -> tuple[Filled, dict[str, int]]:
    """What the directory holds and the ports used then; else the directory emptied, `wanted`, and no ports."""
    try:
        kept = json.loads((directory / _FILE).read_text("utf-8"))
        held = Filled(date.fromisoformat(kept["day"]), int(kept["seed"]), str(kept["zone"]))
        age = wanted.day - held.day
        if (held.seed, held.zone) == (wanted.seed, wanted.zone) and timedelta(0) <= age <= timedelta(days=FRESH_DAYS):
            return held, {str(name): int(port) for name, port in kept["ports"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    for name in ("practice", "google", "microsoft"):
        for end in ("", "-wal", "-shm"):
            (directory / f"{name}.db{end}").unlink(missing_ok=True)
    (directory / _FILE).unlink(missing_ok=True)
    shutil.rmtree(directory / "radicale", ignore_errors=True)
    directory.mkdir(parents=True, exist_ok=True)
    return wanted, {}


def keep(directory: Path, held: Filled, ports: Mapping[str, int]) -> None:
    """Remember, for the next run."""
    kept = {"day": held.day.isoformat(), "seed": held.seed, "zone": held.zone, "ports": dict(ports)}
    (directory / _FILE).write_text(json.dumps(kept), "utf-8")


def listener(port: int) -> socket.socket:
    """A loopback socket on `port` if it is free, else on any."""
    # Named so, asyncio turns off Nagle's delay; left at 0 every answer with a body would wait 40 ms
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with contextlib.suppress(OSError):
        made.bind(("127.0.0.1", port))
        return made
    made.bind(("127.0.0.1", 0))
    return made
