"""Kills a process that works on a store, at random moments of its work, and looks at what it leaves.

Processes are forked from a small server that has the storage room imported, so that a kill costs milliseconds.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import pytest

from storage.errors import StoreUnwritable

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and a fork server are POSIX")

_MEMORY = Path("/dev/shm")
PRELOAD = (
    "tests.faults.killing",
    "tests.faults.keys",
    "tests.faults.passes",
    "tests.faults.books",
    "storage.restoring",
    "storage.rotation",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.argon2",
)
Act = Callable[..., None]
"""Called as `act(acknowledge, directory, *more)` in the process to be killed."""


BEGUN = "begun"
FULL = "the disk was full"


def context() -> ForkServerContext:
    """Where processes are forked: all that they need is imported there once, pytest's own main module too."""
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload(["__main__", *PRELOAD])
    return made


def _run(act: Act, pipe: Connection, directory: Path, more: tuple[Any, ...]) -> None:
    pipe.send(BEGUN)
    act(pipe.send, directory, *more)


@contextmanager
def scratch() -> Iterator[Path]:
    """A directory in memory where there is one: waiting for a disk would be most of the time."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as place:
        yield Path(place)


class Killer:
    """Runs `act` on copies of `prepared`, once to its end, which tells how long it takes, then killed `times` times."""

    def __init__(self, prepared: Path, act: Act, *more: Any, seed: int = 7) -> None:
        self._prepared, self._act, self._more = prepared, act, more
        self._random = random.Random(seed)
        self._context = context()
        self.cut_short = 0
        """How many were killed before they came to their end."""

    def left_behind(self, times: int) -> Iterator[tuple[Path, list[Any]]]:
        """After an act that came to its end, and after each kill: the directory, and what was acknowledged by then."""
        with scratch() as place:
            directory = place / "store"
            acknowledged, longest = self._once(directory, None)
            yield directory, acknowledged
            yield directory, self._once(directory, 0.0)[0]
            while self.cut_short < times:
                cut_short = self.cut_short
                acknowledged, took = self._once(directory, self._random.uniform(0, longest))
                yield directory, acknowledged
                if self.cut_short == cut_short:  # it ended before: how long it takes depends on what else runs here
                    longest = (longest + took) / 2

    def _once(self, directory: Path, delay: float | None) -> tuple[list[Any], float]:
        shutil.rmtree(directory, ignore_errors=True)
        shutil.copytree(self._prepared, directory)
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_run, args=(self._act, theirs, directory, self._more))
        process.start()
        theirs.close()
        assert ours.recv() == BEGUN
        begun = time.monotonic()
        process.join(delay)
        if delay is not None and process.is_alive():
            process.kill()
        process.join()
        took = time.monotonic() - begun
        self.cut_short += process.exitcode == -signal.SIGKILL
        assert process.exitcode == 0 or (delay is not None and process.exitcode == -signal.SIGKILL), process.exitcode
        process.close()
        return _received(ours), took


def _received(pipe: Connection) -> list[Any]:
    """All that was sent before the other end closed."""
    received = []
    with pipe:
        while pipe.poll():
            try:
                received.append(pipe.recv())
            except EOFError:
                break
    return received


def _run_starved(act: Act, pipe: Connection, directory: Path, more: tuple[Any, ...], most_bytes: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, resource.RLIM_INFINITY))
    try:
        act(pipe.send, directory, *more)
    except StoreUnwritable:
        pipe.send(FULL)


def starve(prepared: Path, directory: Path, act: Act, most_bytes: int) -> tuple[list[Any], bool]:
    """Run `act` on a copy in `directory` where no file can grow beyond `most_bytes`.

    What it acknowledged, and whether it met the limit. Any error but `StoreUnwritable` fails the test.
    """
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(prepared, directory)
    forked = context()
    ours, theirs = forked.Pipe(duplex=False)
    process = forked.Process(target=_run_starved, args=(act, theirs, directory, (), most_bytes))
    process.start()
    theirs.close()
    process.join()
    assert process.exitcode == 0
    told = _received(ours)
    return [one for one in told if one != FULL], FULL in told
