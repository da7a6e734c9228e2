"""The passphrase of the store from a file, for starts that nobody types one in at."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from desktop.exits import BAD_INPUT, Exit

MOST_BYTES: Final = 65_536
"""Of a passphrase; a device that is named by mistake never ends."""


def passphrase_from(file: str | None) -> bytes | None:
    """The passphrase in the file that was named, or in `OPTIMANTRA_PASSPHRASE_FILE`; None when neither is."""
    named = file or os.environ.get("OPTIMANTRA_PASSPHRASE_FILE")
    if not named:
        return None
    try:
        with Path(named).open("rb") as opened:
            words = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise Exit(
            BAD_INPUT, "passphrase-file", f"The passphrase file can't be read: {error.strerror}. Nothing was changed."
        ) from error
    if len(words) > MOST_BYTES:
        raise Exit(BAD_INPUT, "passphrase-file", "The passphrase file holds far more than one. Nothing was changed.")
    return words.rstrip(b"\r\n")
