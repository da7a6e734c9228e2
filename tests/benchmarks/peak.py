"""The most memory that this process ever had resident, and what of it is no file's. Its own: what `getrusage` tells of
a child begins with what the parent had when it forked."""

from __future__ import annotations

import resource
from pathlib import Path


def peak() -> float:
    """MB; by `getrusage` where there is no `/proc`."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024


def own() -> float | None:
    """MB resident now that no file holds: heaps, stacks and written data. The rest is code and data of libraries, which
    other programs share. None where the system does not tell."""
    try:
        told = Path("/proc/self/smaps_rollup").read_text("ascii")
    except OSError:
        return None
    lines = dict(line.split(":", 1) for line in told.splitlines()[1:])
    return int(lines["Anonymous"].split()[0]) / 1024
