"""The store as the window sees it: what is open for reading, and every feed over it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.feeds.schedule import ScheduleFeed
from desktop.feeds.settings import SettingsFeed
from desktop.feeds.sources import SourcesFeed
from storage import vault
from storage.boxes.reader import ShelfReader
from storage.cipher import Key
from storage.database import Reader
from storage.home import Home
from storage.named_tuple import NamedTuple


class Open(NamedTuple):
    """Connections that read."""

    book: Reader
    shelf: ShelfReader
    home: Home
    key: Key


class Feeds(QObject):
    """The feeds over one store; detached (first start, locked) they are empty."""

    refreshed = Signal()
    """The store has changed, or another one is open, or none."""
    closed = Signal()
    """The store is about to be let go: whoever reads it beside this closes what they hold."""

    def __init__(self, remember: Callable[[str, str], None], extend: Callable[[int, int], bool]) -> None:
        """`remember` has a setting written; `extend` has recurring events written out over a span (UTC seconds), and
        says whether somebody does it."""
        super().__init__()
        self._open: Open | None = None
        self.extend = extend
        self.sample = False
        """Whether what is shown is the sample practice."""
        self.schedule = ScheduleFeed(self)
        self.sources = SourcesFeed(self)
        self.settings = SettingsFeed(self, remember)

    @property
    def opened(self) -> Open | None:
        return self._open

    def attach(self, home: Home, key: Key) -> None:
        """Show this store. Raises `NotOpened`."""
        self.detach()
        book = vault.read_book(home, key)
        self._open = Open(book, ShelfReader(home, book), home, key)
        self.refresh()

    def detach(self) -> None:
        """Close every connection; what is on screen is read again, and is empty."""
        opened, self._open = self._open, None
        if opened is not None:
            self.closed.emit()
            opened.shelf.close()
            opened.book.close()
            self.refresh()

    def refresh(self) -> None:
        """The store has changed."""
        if self._open is not None:
            self._open.shelf.refresh()
        self.schedule.begin_anew()
        for feed in (self.sources, self.schedule):
            feed.changed.emit()
        self.refreshed.emit()
