"""Starts a server as a process of its own on a free loopback port and ends that very process."""

from __future__ import annotations

import random
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")
_SECONDS_TO_START = 60.0
_PORTS = 3


@contextmanager
def folder() -> Iterator[Path]:
    """A fresh folder, in memory where the system has such a place: servers sync each file to disk."""
    base = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="calendar-server-", dir=base, ignore_cleanup_errors=True) as name:
        yield Path(name)


def free_port() -> int:
    """A port that is free now, of those that no system gives to whoever asks for any: between this look and the
    server's own, somebody else's connection would have had it."""
    while True:
        port = random.SystemRandom().randrange(10_240, 32_000)
        with socket.socket() as listener, suppress(OSError):
            listener.bind(("127.0.0.1", port))
            return port


@contextmanager
def running(command: Callable[[int], Sequence[str]], log: Path) -> Iterator[int]:
    """The process of `command(port)` until the block ends; yields the port once it listens there."""
    for _ in range(_PORTS):
        port, ended = free_port(), False
        with log.open("wb") as output:
            process = subprocess.Popen(list(command(port)), stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            if _listens(process, port):
                yield port
                return
            ended = process.poll() is not None
        finally:
            _end(process)
        if not ended:
            break  # else somebody may have had its port
    raise RuntimeError(f"the server did not start:\n{log.read_text(errors='replace')[-2000:]}")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _listens(process: subprocess.Popen[bytes], port: int) -> bool:
    """Waits until it does; False when it ended or its time is up."""
    until = time.monotonic() + _SECONDS_TO_START
    while process.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return process.poll() is None
    return False
