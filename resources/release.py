"""What a build knows of its own releases: where their list lies, and the key that signs it.

A working copy has neither: `bundle/build.py` puts the builder's `release.json` (`manifest`, `key` in hex) beside this.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

VERSION: Final = "0.1.0"
"""The version of this program; `pyproject.toml` names the same (tested)."""
PLACE: Final = Path(__file__).with_name("release.json")


@dataclass(frozen=True, slots=True)
class Channel:
    """Where versions of this build are published."""

    manifest: str
    key: bytes
    """Ed25519, 32 raw bytes."""


def channel(place: Path = PLACE) -> Channel | None:
    """This build's channel; None where it has none, which is how a working copy runs."""
    try:
        found = json.loads(place.read_text("ascii"))
        made = Channel(str(found["manifest"]), bytes.fromhex(found["key"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return made if len(made.key) == 32 and made.manifest.startswith("https://") else None
