"""The most memory that this process ever had resident. Its own: what `getrusage` tells of a child begins with what the
parent had when it forked."""

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
