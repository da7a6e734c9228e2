"""Under which name a running program can be spoken to, and whether anybody seems to listen there. No Qt: asked at each
start, before anything is loaded."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Final

from storage.home import Home

_PIPES: Final = "\\\\.\\pipe\\"


def instance_name(home: Home) -> str:
    """The local socket's name: one for each profile's folder."""
    folder = str(home.directory.resolve()).encode()
    return "optimantra-" + hashlib.sha256(folder).hexdigest()[:24]


def seems_open(home: Home) -> bool:
    """Whether the socket is there. A program that was killed leaves it behind: only an answer proves that one runs."""
    name = instance_name(home)
    if sys.platform == "win32":
        try:
            return name in os.listdir(_PIPES)  # noqa: PTH208 - pipes are listed, but they are no paths
        except OSError:
            return True  # ask, rather than open the store twice
    return (Path(os.environ.get("TMPDIR") or "/tmp") / name).exists()  # noqa: S108 - where Qt puts it (QDir::tempPath)
