"""One read that takes longer than a frame, on a thread and a connection of its own; its answer comes as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from storage.errors import StoreError

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds
    from storage.cipher import Key
    from storage.database import Reader
    from storage.home import Home

END: Final = 5.0
"""Seconds to wait for a read that is under way when the store is let go."""


class Counting(QObject):
    """Asks the book again whenever `ask` is called, with what was asked last; one thread at a time."""

    told = Signal(object)
    """What the last question found."""
    _found = Signal(int, object)

    def __init__(self, feeds: Feeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._thread: threading.Thread | None = None
        self._ticket = 0
        self._next: Callable[[Reader], object] | None = None
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)
        feeds.closed.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._thread is not None

    def ask(self, question: Callable[[Reader], object]) -> None:
        """Ask this of the book, after what is being asked; what is waiting already is not asked any more."""
        self._next = question
        if self._thread is None:
            self._begin()

    def stop(self) -> None:
        """Nothing is open when this returns; what was asked is not told."""
        self._ticket += 1
        self._next = None
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(END)

    def _begin(self) -> None:
        opened, question = self._feeds.opened, self._next
        self._next = None
        if opened is None or question is None:
            return
        self._ticket += 1
        arguments = (self._ticket, opened.home, opened.key, question)
        self._thread = threading.Thread(target=self._read, args=arguments, name="counting", daemon=True)
        self._thread.start()

    def _read(self, ticket: int, home: Home, key: Key, question: Callable[[Reader], object]) -> None:
        """On the thread."""
        from storage import vault

        try:
            book = vault.read_book(home, key)
            try:
                found = question(book)
            finally:
                book.close()
        except StoreError:
            found = None  # the window says elsewhere what is wrong with the store
        self._found.emit(ticket, found)

    def _take(self, ticket: int, found: object) -> None:
        if ticket != self._ticket:
            return
        self._thread = None
        if found is not None:
            self.told.emit(found)
        if self._next is not None:
            self._begin()
