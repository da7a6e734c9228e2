"""Search on a thread of its own, over connections of its own that only read.

The thread begins with the first question and ends after a while without one, and whenever the store closes: then no
file is held open and no key lies in memory for it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from desktop.returned_memory import give_back
from storage.errors import StoreError
from ui.search.port import Answer
from ui.search.port import Search as Port

if TYPE_CHECKING:
    from desktop.program import Program
    from storage.boxes.reader import ShelfReader
    from storage.cipher import Key
    from storage.database import Reader
    from storage.home import Home

IDLE: Final = 5.0
"""Seconds without a question after which files are let go."""
END: Final = 5.0
"""Seconds to wait for the thread's end; a running query is over within one box."""


@dataclass(frozen=True, slots=True)
class _Question:
    ticket: int
    text: str = field(repr=False)
    limit: int
    names: bool


class Search(Port):
    """The window's search over one program's store."""

    _told = Signal(Answer)

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._ticket = 0
        self._finder: Finder | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        program.feeds.refreshed.connect(self._follow)
        program.feeds.closed.connect(self._end)

    def ask(self, text: str, limit: int, *, names: bool) -> int:
        self._ticket += 1
        question = _Question(self._ticket, text, limit, names)
        opened = self._program.feeds.opened
        if opened is None:
            self._told.emit(Answer(self._ticket, (), more=False))
        elif self._finder is None or not self._finder.ask(question):
            self._finder = Finder(opened.home, opened.key, question, self._told.emit)
        return self._ticket

    def _pass_on(self, answer: Answer) -> None:
        if answer.ticket == self._ticket:
            self.answered.emit(answer)

    def _follow(self) -> None:
        """The store has changed: boxes may be new, or gone."""
        if self._finder is not None:
            self._finder.look_again()

    def _end(self) -> None:
        finder, self._finder = self._finder, None
        if finder is not None:
            finder.stop()


class Finder:
    """The thread. `tell` is called on it."""

    def __init__(self, home: Home, key: Key, first: _Question, tell: Callable[[Answer], None]) -> None:
        self._home, self._key, self._tell = home, key, tell
        self._changed = threading.Condition()
        self._question: _Question | None = first
        self._asked = first.ticket
        self._stale = False
        self._over = False
        self._thread = threading.Thread(target=self._run, name="search", daemon=True)
        self._thread.start()

    def ask(self, question: _Question) -> bool:
        """Answer this next, in place of what is asked already; False when the thread has ended."""
        with self._changed:
            if self._over:
                return False
            self._question = question
            self._changed.notify()
        return True

    def look_again(self) -> None:
        """Let go of the boxes before the next question."""
        with self._changed:
            self._stale = True
            self._changed.notify()

    def stop(self) -> None:
        """Close every file; when this returns none is open."""
        with self._changed:
            self._over = True
            self._question = None
            self._changed.notify()
        self._thread.join(END)

    def _run(self) -> None:
        book: Reader | None = None
        shelf: ShelfReader | None = None
        try:
            while (question := self._next(shelf)) is not None:
                self._asked = question.ticket
                if book is None or shelf is None:
                    book, shelf = _opened(self._home, self._key)
                self._answer(book, shelf, question)
        except StoreError:
            # The window says what is wrong with the store; a search then finds nothing.
            self._tell(Answer(self._asked, (), more=False))
        finally:
            for opened in (shelf, book):
                if opened is not None:
                    opened.close()
            with self._changed:
                self._over = True
                late, self._question = self._question, None
            if late is not None:
                self._tell(Answer(late.ticket, (), more=False))
            give_back()

    def _next(self, shelf: ShelfReader | None) -> _Question | None:
        """The next question, None when nobody asks any more."""
        until = time.monotonic() + IDLE
        with self._changed:
            while self._question is None and not self._over:
                if self._stale and shelf is not None:
                    shelf.refresh()
                    self._stale = False
                left = until - time.monotonic()
                if left <= 0:
                    self._over = True
                self._changed.wait(max(left, 0))
            question, self._question = self._question, None
            return None if self._over and question is None else question

    def _answer(self, book: Reader, shelf: ShelfReader, question: _Question) -> None:
        from storage.search import search

        def given_up() -> bool:
            return self._over or self._question is not None

        found = search(
            book, shelf, question.text, int(time.time()), question.limit + 1, names=question.names, given_up=given_up
        )
        if not given_up():
            kept = sorted(found[: question.limit], key=lambda one: (one.start, one.end))
            self._tell(Answer(question.ticket, tuple(kept), more=len(found) > question.limit))


def _opened(home: Home, key: Key) -> tuple[Reader, ShelfReader]:
    from storage import vault
    from storage.boxes.reader import ShelfReader

    book = vault.read_book(home, key)
    return book, ShelfReader(home, book)
