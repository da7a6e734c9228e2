"""A file that one process holds at a time: who writes to a store, which program has its windows. The lock goes with the
process, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from storage.errors import StoreBusy
from storage.files import PRIVATE_FILE, writing


class FileLock:
    """Held from construction until `release`. Raises `StoreBusy` when another holder, here or elsewhere, has it."""

    def __init__(self, path: Path) -> None:
        with writing():
            # Through no link: nothing else may be made or held in its place.
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), PRIVATE_FILE)
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StoreBusy(path.name) from error

    @property
    def held(self) -> bool:
        return self._descriptor >= 0

    def release(self) -> None:
        """Let others write; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        # flock, not lockf: a second open in the same process must be refused too.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
