"""Measuring on a noisy machine: the least CPU time of interleaved rounds, or instructions counted by valgrind."""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]


def cpu_seconds(call: Callable[[], object], rounds: int = 5) -> float:
    """The least CPU time of one call in this process, after one call that is not counted."""
    call()
    return min(_once(call) for _ in range(rounds))


def interleaved(calls: Mapping[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """The least CPU time of each, taken in turns, so that a slow moment of the machine meets them all."""
    for call in calls.values():
        call()
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(rounds):
        for name, call in calls.items():
            found[name] = min(found[name], _once(call))
    return found


def _once(call: Callable[[], object]) -> float:
    before = time.process_time()
    call()
    return time.process_time() - before


def resident() -> float:
    """What of this process is in memory now, MB; its peak where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / 1024**2


@dataclass(frozen=True, slots=True)
class Ran:
    """What a child process cost. Seconds of CPU include its own children; `peak` is its resident set in MB."""

    output: str
    wall: float
    cpu: float
    peak: float


def run(command: Sequence[str], *, environ: Mapping[str, str] | None = None, check: bool = True) -> Ran:
    """One process to its end. Raises `CalledProcessError` with its output when it fails."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **(environ or {})},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    )  # fmt: skip
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if check and process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return Ran(output, time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def python(*words: str) -> list[str]:
    """A command for this interpreter."""
    return [sys.executable, *words]


def instructions(script: Path, *words: str) -> int | None:
    """Instructions that a script executes, start of the interpreter included; None where there is no valgrind.

    Take the difference of two repetition counts to be rid of what both share.
    """
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    ran = run(
        [valgrind, "--tool=callgrind", "--callgrind-out-file=" + os.devnull,
         sys.executable, str(script), *words],
        environ={"PYTHONHASHSEED": "0"},
    )  # fmt: skip
    found = re.search(r"Collected\s*:\s*(\d+)", ran.output)
    return int(found[1]) if found else None


def own_peak() -> float:
    """This process's largest resident set so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
