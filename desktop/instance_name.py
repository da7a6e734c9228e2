"""Which program has this store's windows: the first that takes the lock, until it ends. No Qt: asked at each start,
before anything is loaded."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from storage.errors import StoreUnwritable
from storage.file_lock import FileLock
from storage.home import Home


def instance_name(home: Home) -> str:
    """The name of the lock and of the local socket: one for each profile's folder."""
    folder = str(home.directory.resolve()).encode()
    return "optimantra-" + hashlib.sha256(folder).hexdigest()[:24]


def take_turn(home: Home) -> FileLock | None:
    """The right to show this store, held until `release`. None where the lock can't be made: the store's own lock
    still stands then. Raises `StoreBusy` while another program has it."""
    try:
        return FileLock(_folder() / f"{instance_name(home)}.lock")
    except StoreUnwritable:
        return None


def _folder() -> Path:
    """A place of this person's that the system empties; not the profile's folder, which may not be there yet."""
    named = ("TEMP", "TMP") if sys.platform == "win32" else ("XDG_RUNTIME_DIR", "TMPDIR")
    found = (Path(folder) for name in named if (folder := os.environ.get(name)))
    return next((folder for folder in found if folder.is_dir()), Path("/tmp"))  # noqa: S108 - the lock itself is private
