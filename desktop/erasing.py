"""An erasing that was cut short is finished at the next start, before anything else looks at the store."""

from __future__ import annotations

from storage import erasure
from storage.errors import StoreBusy, StoreUnwritable
from storage.home import Home
from storage.keyring import ProcessKeyring


def resume(home: Home) -> None:
    """Go on where it ended. What can't be done now is tried again at the start after this."""
    from desktop.leaving import complete

    try:
        erased = erasure.finish(home, ProcessKeyring())
        if erased.receipt and erased.files:
            complete(erased.receipt, erased)
    except (StoreBusy, StoreUnwritable):
        return
