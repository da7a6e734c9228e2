"""A screen of our own (Xvfb) on which any program's start is seen: when its window comes, when its picture rests."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Final

SIZE: Final = (1280, 800)
LOOK: Final = 0.02
"""Seconds between two looks at the screen, which lies in a file and costs nobody anything to read."""
_MARK: Final = "BENCH_MARK"
_TICK: Final = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class Seen:
    """A start as a person sees it: seconds until the first and the last change of the screen; CPU seconds (until then)
    and memory (MB, shared pages by share) of every process that the program started; the last picture's pixels."""

    shown: float
    settled: float
    cpu: float
    memory: float
    picture: bytes


class Screen:
    """Running until it is closed. `display` is what `DISPLAY` has to be."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="bench-screen-"))
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(self._folder), "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read, encoding="ascii") as told:
            self.display = f":{told.readline().strip()}"

    def pixels(self) -> bytes:
        """All of the screen, four bytes a pixel (XWD's header and colours taken off)."""
        raw = (self._folder / "Xvfb_screen0").read_bytes()
        header, colours = struct.unpack_from(">I", raw)[0], struct.unpack_from(">19I", raw)[18]
        return raw[header + colours * 12 :]

    def start(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        *,
        quiet: float,
        most: float,
        enough: Callable[[bytes], bool] = lambda _: True,
    ) -> Seen:
        """Start a program and watch until nothing changed for `quiet` seconds and the picture is `enough`, at most
        `most` seconds; then end all of it."""
        mark = token_hex(8)
        before = first = last = self.pixels()
        begun = time.monotonic()
        shown = settled = cpu = 0.0
        process = subprocess.Popen(
            command, env={**os.environ, **environ, "DISPLAY": self.display, _MARK: mark}, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            rested = False
            while (now := time.monotonic() - begun) < most:
                if shown and now - settled > quiet and not rested:
                    rested = True
                    if enough(last):
                        break
                last = self.pixels()
                if last != before:
                    before, settled, rested = last, now, False
                    cpu = sum(_cpu(one) for one in _marked(mark))
                    shown = shown or (now if last != first else 0.0)
                time.sleep(LOOK)
            memory = sum(_memory(one) for one in _marked(mark))
        finally:
            for sent in (signal.SIGTERM, signal.SIGKILL):
                _end(mark, sent)
            process.wait()
        return Seen(shown, settled, cpu, memory, last)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def differing(one: bytes, other: bytes) -> float:
    """Which part of the pixels of two pictures is not alike."""
    count = min(len(one), len(other)) // 4
    if not count:
        return 0.0
    a, b = memoryview(one[: count * 4]).cast("I"), memoryview(other[: count * 4]).cast("I")
    return sum(x != y for x, y in zip(a, b, strict=True)) / count


def _marked(mark: str) -> Iterator[Path]:
    """Every process that was started with this mark in its surroundings, however far it went."""
    wanted = f"{_MARK}={mark}".encode()
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if wanted in (place / "environ").read_bytes():
                yield place


def _cpu(place: Path) -> float:
    """CPU seconds of a process and of its children that ended (proc(5), stat, fields 14 to 17)."""
    try:
        fields = (place / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / _TICK


def _memory(place: Path) -> float:
    try:
        lines = (place / "smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _end(mark: str, sent: signal.Signals) -> None:
    for place in _marked(mark):
        with contextlib.suppress(OSError):
            os.kill(int(place.name), sent)
    until = time.monotonic() + 5
    while any(True for _ in _marked(mark)) and time.monotonic() < until:
        time.sleep(0.1)
