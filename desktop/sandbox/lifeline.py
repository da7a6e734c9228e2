"""Dies with the program that started us, however that ended: a thread waits for the end of a pipe."""

from __future__ import annotations

import contextlib
import os
import threading


def hold() -> None:
    """End this process, without ceremony, as soon as standard input is closed from the other side."""
    threading.Thread(target=_wait, name="lifeline", daemon=True).start()


def _wait() -> None:
    with contextlib.suppress(OSError):
        # The descriptor itself: Python's buffered standard input would be locked by us when the interpreter shuts down
        while os.read(0, 64):
            continue
    os._exit(0)
