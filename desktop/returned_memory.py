"""Memory that was let go of goes back to the system, where the C library would keep it for whatever comes next.

glibc keeps what each thread freed, unless it lies at the very end of what that thread has: a search over a large store
left twenty megabytes so (docs/decisions/memory.md). Windows and macOS take it back by themselves.
"""

from __future__ import annotations

import sys


def give_back() -> None:
    """A few milliseconds, during which other threads may wait for memory: for moments in which nobody does anything."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in musl
        if trim is not None:
            trim(0)
