"""What a scene is, what a chapter of scenes offers, and the moment at which all of them are taken."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from storage import vault
from storage.book import accounts
from storage.database import Writer
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.wrapping import Cost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

TODAY: Final = "2026-11-25"
NOW: Final = int(datetime(2026, 11, 25, 9, 42, tzinfo=UTC).timestamp())
ZONE: Final = "Europe/Berlin"
HOUR: Final = 3600
PASSPHRASE: Final = b"gallery"
SAMPLE: Final = "store"
"""The folder of the sample practice as it was signed in to; what needs another story copies it."""
EMPTY: Final = "none"
BEFORE: Final = NOW - 120
"""When everything in the stores was done, so that pictures differ only where the program does."""
NARROW: Final = (900, 600)
SMALL: Final = (1100, 700)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `what` is what its chapter shows, `size` is in pixels before scaling, `store` a folder."""

    name: str
    what: str
    size: tuple[int, int] = (1440, 900)
    scheme: str = "light"
    scale: str = "1"
    locale: str = "en_GB"
    store: str = SAMPLE


class Chapter(Protocol):
    """A module of this package."""

    @property
    def SCENES(self) -> tuple[Scene, ...]:
        """Its pictures."""

    async def fill(self, directory: Path, sandbox: Sandbox, /) -> None:
        """Make the stores that its scenes name, below `directory`, where the sample practice's is already."""

    def show(self, window: MainWindow, scene: Scene, /) -> QWidget:
        """Bring the furnished window, which shows a week, into the scene; the widget to be painted."""


def opened(home: Home) -> Writer:
    """The book of a store that is there already."""
    return vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), PASSPHRASE))


def made(home: Home) -> Writer:
    """The book of a new store, behind a passphrase that is cheap to try."""
    cheap = Cost(memory_kib=64, passes=1, lanes=1)
    return vault.open_book(home, vault.create(home, ProcessKeyring(("false",)), PASSPHRASE, cheap))


def name_hosts(book: Writer) -> None:
    """Services that have this machine's address and a port of chance are called by names, once nobody asks them."""
    for account in accounts.every(book):
        host = "ehr.samplehaven.example" if account.is_practice else "cloud.example"
        base = re.sub(r"127\.0\.0\.1:\d+", host, account.base)
        accounts.renew(book, account._replace(base=base, label=account.label.replace("127.0.0.1", host)))


@contextmanager
def copy(directory: Path, store: str) -> Iterator[Writer]:
    """The book of a copy of the sample practice, in a folder of its own."""
    shutil.copytree(directory / SAMPLE, directory / store)
    book = opened(Home(directory / store))
    try:
        yield book
    finally:
        book.close()
