"""The passphrase of the store from a file, for starts that nobody types one in at."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.exits import BAD_INPUT, Exit


def passphrase_from(file: str | None) -> bytes | None:
    """The passphrase in the file that was named, or in `OPTIMANTRA_PASSPHRASE_FILE`; None when neither is."""
    named = file or os.environ.get("OPTIMANTRA_PASSPHRASE_FILE")
    if not named:
        return None
    try:
        return Path(named).read_bytes().rstrip(b"\r\n")
    except OSError as error:
        raise Exit(
            BAD_INPUT, "passphrase-file", f"The passphrase file can't be read: {error.strerror}. Nothing was changed."
        ) from error
