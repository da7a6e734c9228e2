"""Starts a server as a process of its own on a free loopback port and ends that very process."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")
_SECONDS_TO_START = 60.0


@contextmanager
def folder() -> Iterator[Path]:
    """A fresh folder, in memory where the system has such a place: servers sync each file to disk."""
    base = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="calendar-server-", dir=base, ignore_cleanup_errors=True) as name:
        yield Path(name)


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def running(command: Callable[[int], Sequence[str]], log: Path) -> Iterator[int]:
    """The process of `command(port)` until the block ends; yields the port once something listens there."""
    port = free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(list(command(port)), stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        _await_listening(process, port, log)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _await_listening(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while process.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"the server did not start:\n{log.read_text(errors='replace')[-2000:]}")
