"""The first command on a machine without a screen: the sample practice, synced for real, shown as text and a picture.

The services are stopped before the week is read and painted: what is shown comes from the encrypted store alone.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from desktop.exits import OK, SOME_SOURCES_FAILED
from desktop.verbs.output import line
from desktop.verbs.times import local_zone
from storage import schedule, vault
from storage.book import calendars
from storage.boxes.shelf import Shelf, ShelfReader
from storage.cipher import Key
from storage.home import Home
from storage.keyring import ProcessKeyring
from sync.engine import PassResult


def run_sample() -> int:
    """Start, sync, stop, read back, paint. Prints the week and the path of the picture; the exit code."""
    directory = Path(tempfile.mkdtemp(prefix="optimantra-"))
    home = Home(directory / "store")
    line("No display here, so this is the sample practice: invented people, real servers on this machine, real TLS.")
    results, key = asyncio.run(_fill(directory, home))
    for result in results:
        if result.summary is not None:
            line(f"  {result.summary.added:5d} from {_name(home, key, result)}")
    line("The services are stopped. From the encrypted store alone:")
    monday = date.today() - timedelta(days=date.today().weekday())
    _print_week(home, key, monday)
    picture = directory / "week.png"
    _paint(home, key, picture)
    line(f"Picture of the window: {picture}")
    return SOME_SOURCES_FAILED if any(result.error is not None for result in results) else OK


async def _fill(directory: Path, home: Home) -> tuple[Sequence[PassResult], Key]:
    from desktop.sample import ProcessMemory, furnish
    from desktop.sandbox import Sandbox

    async with Sandbox(directory / "services") as sandbox:
        key = vault.create(home, ProcessMemory(), None)
        with closing(vault.open_book(home, key)) as book, closing(Shelf(home, book)) as shelf:
            return await furnish(book, shelf, sandbox), key


def _name(home: Home, key: Key, result: PassResult) -> str:
    with closing(vault.read_book(home, key)) as book:
        found = calendars.get(book, result.calendar)
        return found.name if found else result.calendar


def _print_week(home: Home, key: Key, monday: date) -> None:
    from desktop.verbs.agenda import printed

    zone = local_zone()
    with closing(vault.read_book(home, key)) as book, closing(ShelfReader(home, book)) as shelf:
        names = {calendar.id: calendar for calendar in calendars.every(book)}
        for text in printed(schedule.between(book, shelf, monday, 7, zone), names, zone):
            line(text)


def _paint(home: Home, key: Key, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.gui import Gui

    gui = Gui(home, ProcessKeyring(), None)
    window = gui.show_offline(key)
    while not window.furnished:
        gui.app.processEvents()
    gui.app.processEvents()
    window.grab().save(str(picture))
    gui.close()
