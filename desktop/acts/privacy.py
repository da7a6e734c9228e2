"""Writing out everything that is a person's own."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.take_along import take_along as write_out
from storage.boxes.reader import ShelfReader
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def take_along(stage: Backstage, folder: Path) -> None:
    async with stage.reporting(Act.TAKE_ALONG) as facts:
        with closing(ShelfReader(stage.home, stage.book)) as reader:
            done = write_out(stage.book, reader, folder, date.today())
        facts["folder"], facts["files"] = str(folder), str(done.files)
