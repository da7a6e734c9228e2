"""Leaving, on the worker: everything but the erasing, which needs the store closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop import leaving
from desktop.telling import Ended, StoreChanged
from storage.book import calendars
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def farewell(stage: Backstage, folder: Path | None, *, anyway: bool) -> None:
    """Tells `LEAVE` with the receipt's path, or with what is still owed and to whom."""
    try:
        for calendar in calendars.every(stage.book):
            await stage.engine.stop(calendar.id)
        await stage.stop_publishing()
        async with stage.publishing, stage.reporting(Act.LEAVE) as facts:
            receipt = await leaving.farewell(
                stage.home, stage.book, stage.shelf, stage.words, stage.forget, folder, anyway=anyway
            )
            facts["receipt"] = "" if receipt is None else str(receipt)
    except leaving.StillOwed as error:
        owed = tuple((one.what, one.label) for one in error.owed)
        stage.tell(Ended(Outcome(Act.LEAVE, "StillOwed", owed)))
        stage.tell(StoreChanged())
