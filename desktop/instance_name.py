"""Which program has this store's windows: the first that takes the lock, until it ends. No Qt: asked at each start,
before anything is loaded."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from storage.digests import digest
from storage.errors import StoreUnwritable
from storage.file_lock import FileLock
from storage.home import Home


def socket_name(home: Home) -> str:
    """Where the first program listens: a pipe's name on Windows, else a path. Empty where there is no place for it."""
    if sys.platform == "win32":
        return _name(home)
    folder = _folder()
    return "" if folder is None else str(folder / _name(home))


def take_turn(home: Home) -> FileLock | None:
    """The right to show this store, held until `release`. None where the lock can't be made: the store's own lock
    still stands then. Raises `StoreBusy` while another program has it."""
    folder = _folder()
    if folder is None:
        return None
    try:
        return FileLock(folder / f"{_name(home)}.lock")
    except StoreUnwritable:
        return None


def _name(home: Home) -> str:
    """One for each profile's folder."""
    folder = str(home.directory.resolve()).encode()
    return "optimantra-" + digest(folder).hex()[:24]


def _folder() -> Path | None:
    """A place that the system empties and that nobody else can write to: in one for all, another person could be there
    first, take the lock for good and hear which links are opened. Not the profile's folder, which may not be there yet,
    and whose path may be too long for a socket."""
    if sys.platform == "win32":
        named = (Path(folder) for name in ("TEMP", "TMP") if (folder := os.environ.get(name)))
        return next((folder for folder in named if folder.is_dir()), None)
    for name in ("XDG_RUNTIME_DIR", "TMPDIR"):
        folder = os.environ.get(name)
        if folder and _ours_alone(Path(folder)):
            return Path(folder)
    made = Path("/tmp") / f"optimantra-{os.getuid()}"  # noqa: S108 - believed only if it is ours alone
    with suppress(OSError):
        made.mkdir(mode=0o700)
    return made if not made.is_symlink() and _ours_alone(made) else None


def _ours_alone(folder: Path) -> bool:
    try:
        stands = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(stands.st_mode) and stands.st_uid == os.getuid() and not stands.st_mode & 0o022
