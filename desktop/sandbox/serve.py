"""`optimantra sandbox serve`: keeps a sample practice up and tells other programs where it is."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from types import FrameType

from desktop.sandbox.addresses import Addresses, Login, Place
from desktop.sandbox.sandbox import Sandbox


def serve(directory: Path, *, as_json: bool, faults: Sequence[str] = ()) -> None:
    """Blocks until Ctrl+C or SIGTERM. The first output, flushed, is the addresses, CA file and sample credentials."""
    over = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    sandbox = Sandbox(directory, faults=faults)
    try:
        sandbox.start()
        print(sandbox.addresses.to_json() if as_json else _lines(sandbox.addresses), flush=True)
        while not over.wait(1.0):
            # Windows delivers a signal only between waits
            continue
    finally:
        sandbox.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        sys.stdout.flush()


def _lines(addresses: Addresses) -> str:
    found: list[str] = []
    for each in fields(addresses):
        if each.name != "ca_pem":
            found += _named(each.name, getattr(addresses, each.name))
    return "\n".join(found)


def _named(name: str, value: object) -> Iterator[str]:
    match value:
        case Login(user=user, password=password):
            yield f"{name:24} {user} / {password}"
        case Place():
            for each in fields(value):
                yield from _named(f"{name}.{each.name}", getattr(value, each.name))
        case _:
            yield f"{name:24} {value}"
