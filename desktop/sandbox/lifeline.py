"""Dies with the program that started us, however that ended: a thread waits for the end of a pipe that only it holds."""

from __future__ import annotations

import os
import sys
import threading


def hold() -> None:
    """End this process, without ceremony, as soon as standard input is closed from the other side."""
    threading.Thread(target=_wait, name="lifeline", daemon=True).start()


def _wait() -> None:
    stream = sys.stdin.buffer if sys.stdin is not None else None
    while stream is not None and stream.read(1):
        pass
    os._exit(0)
