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
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from storage.errors import StoreUnwritable

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and a fork server are POSIX")

_MEMORY = Path("/dev/shm")
Act = Callable[..., None]
"""Called as `act(acknowledge, directory, *more)` in the process to be killed."""


def _run(act: Act, pipe: Connection, directory: Path, more: tuple[Any, ...]) -> None:
    act(pipe.send, directory, *more)


class Killer:
    """Runs `act` on copies of `prepared`, once to its end to learn how long it takes, then killed `times` times."""

    def __init__(self, prepared: Path, act: Act, *more: Any, seed: int = 7) -> None:
        self._prepared, self._act, self._more = prepared, act, more
        self._random = random.Random(seed)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([act.__module__])
        self.cut_short = 0
        """How many were killed before they came to their end."""

    def left_behind(self, times: int) -> Iterator[tuple[Path, list[Any]]]:
        """After each kill: the directory, and what the process had acknowledged before it died."""
        with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as scratch:
            directory = Path(scratch) / "store"
            self._once(directory, None)
            longest = max(self._once(directory, None)[1] for _ in range(2))
            for _ in range(times):
                acknowledged, _took = self._once(directory, self._random.uniform(0, longest))
                yield directory, acknowledged
        assert self.cut_short >= times // 3, "most processes had ended before they were killed"

    def _once(self, directory: Path, delay: float | None) -> tuple[list[Any], float]:
        shutil.rmtree(directory, ignore_errors=True)
        shutil.copytree(self._prepared, directory)
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_run, args=(self._act, theirs, directory, self._more))
        process.start()
        theirs.close()
        # The fork server answers once the child runs; from here on it works.
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


FULL = "the disk was full"


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
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([act.__module__])
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_run_starved, args=(act, theirs, directory, (), most_bytes))
    process.start()
    theirs.close()
    process.join()
    assert process.exitcode == 0
    told = _received(ours)
    return [one for one in told if one != FULL], FULL in told
