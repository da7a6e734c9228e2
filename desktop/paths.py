"""Where things live on each platform when nobody says otherwise."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_profile() -> Path:
    """The folder of the practitioner's store: per user, never roaming, never synchronised by the system."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local") / "OptiMantra" / "Desktop"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "OptiMantra Desktop"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share") / "optimantra-desktop"


def profile(named: str | None) -> Path:
    """The folder that was named, else `OPTIMANTRA_PROFILE`, else the platform's own."""
    chosen = named or os.environ.get("OPTIMANTRA_PROFILE")
    return Path(chosen).expanduser().absolute() if chosen else default_profile()
