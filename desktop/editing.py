"""The window's port for editing: reads from the store, acts by the worker, and the memory of what can be undone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop import acts
from desktop.feeds import editing as reads
from desktop.program import Program
from storage.records.calendars import Calendar
from storage.records.choices import Choices
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Fields
from ui.editing import deeds, port
from ui.editing.port import Deed, Ended, Turn, Waiting

if TYPE_CHECKING:
    from desktop.acts.editing import Written
    from desktop.backstage import Backstage
    from storage.book.undo import Undone

MOST: Final = 50
"""Acts that can be undone."""


@dataclass(frozen=True, slots=True)
class _Act:
    """Something that was done here, with the entries that stand for it."""

    deed: Deed
    calendar: CalendarId
    entries: tuple[str, ...] = ()
    undone: Undone | None = None


class Editing(port.Editing):
    """One for the whole program: what one window did, another can undo."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._choices: dict[CalendarId, Choices] = {}
        self._done: list[_Act] = []
        self._undone: list[_Act] = []
        self._running: dict[int, tuple[_Act, Turn]] = {}
        self._later: list[Callable[[], None]] = []
        self._tokens = 0
        program.feeds.refreshed.connect(self._refresh)
        program.answered.connect(self._take)

    # --- reads ---

    def calendars(self) -> tuple[Calendar, ...]:
        opened = self._program.feeds.opened
        return () if opened is None else reads.writable(opened.book)

    def choices(self, calendar: CalendarId) -> Choices:
        opened = self._program.feeds.opened
        if opened is None:
            return Choices()
        if calendar not in self._choices:
            self._choices[calendar] = reads.choices(opened.book, calendar)
        return self._choices[calendar]

    def fields(self, shown: Occurrence) -> Fields | None:
        opened = self._program.feeds.opened
        return None if opened is None else reads.fields(opened.book, shown)

    def waiting(self) -> tuple[Waiting, ...]:
        opened = self._program.feeds.opened
        return () if opened is None else reads.waiting(opened.book)

    def waiting_of(self, account: str) -> int:
        opened = self._program.feeds.opened
        return 0 if opened is None else reads.waiting_of(opened.book, account)

    # --- acts ---

    def create(self, calendar: CalendarId, intent: Fields, deed: Deed) -> None:
        one = _Act(deed, calendar)
        self._start(one, Turn.DONE, lambda stage, token: acts.editing.create(stage, calendar, token, intent))

    def change(self, calendar: CalendarId, subject: RemoteId, intent: Fields, deed: Deed) -> None:
        one = _Act(deed, calendar)
        self._start(one, Turn.DONE, lambda stage, token: acts.editing.change(stage, calendar, token, subject, intent))

    def cancel(self, calendar: CalendarId, subject: RemoteId, reason: str, deed: Deed) -> None:
        one = _Act(deed, calendar)
        self._start(one, Turn.DONE, lambda stage, token: acts.editing.cancel(stage, calendar, token, subject, reason))

    def undoable(self) -> Deed | None:
        return self._done[-1].deed if self._done else None

    def redoable(self) -> Deed | None:
        return self._undone[-1].deed if self._undone else None

    def undo(self) -> None:
        if self._running:  # what is being written is what the person means
            self._later.append(self.undo)
            return
        if not self._done:
            return
        one = self._done.pop()
        self._start(
            one, Turn.UNDONE, lambda stage, token: acts.editing.take_back(stage, one.calendar, token, one.entries)
        )

    def redo(self) -> None:
        if self._running:
            self._later.append(self.redo)
            return
        if not self._undone:
            return
        one = self._undone.pop()
        if (undone := one.undone) is not None:
            self._start(
                one,
                Turn.REDONE,
                lambda stage, token: acts.editing.do_again(stage, one.calendar, token, one.entries, undone),
            )

    def retry(self, *entries: str) -> None:
        self._program.act(lambda stage: acts.editing.retry(stage, 0, entries))

    def discard(self, entry: str) -> None:
        found = next((one for one in self.waiting() if one.entry.id == entry), None)
        if found is None:
            return
        known = next((one for one in self._done if entry in one.entries), None)
        one = known or _Act(deeds.of(found), found.entry.calendar, (entry,))
        self._done = [other for other in self._done if other is not known]
        self._start(
            one, Turn.UNDONE, lambda stage, token: acts.editing.take_back(stage, one.calendar, token, one.entries)
        )

    def _start(self, one: _Act, turn: Turn, act: Callable[[Backstage, int], Awaitable[None]]) -> None:
        self._tokens += 1
        token = self._tokens
        self._running[token] = one, turn
        self._program.act(lambda stage: act(stage, token))

    def _take(self, answer: object) -> None:
        """The worker has written an act, or could not."""
        if not isinstance(answer, acts.editing.Written):
            return
        started = self._running.pop(answer.token, None)
        if started is None:
            self.changed.emit()
            return
        # What was done later to an appointment that was taken back from the pane went with it
        gone = {one.id for one in answer.undone.discarded} if answer.undone is not None else set()
        self._done = [one for one in self._done if not gone & set(one.entries)]
        one, turn = started
        nothing = turn is Turn.UNDONE and answer.undone is not None and answer.undone.nothing
        if answer.code:
            self._put_back(one, turn)
        else:
            self._move(one, turn, answer)
        self.changed.emit()
        self.ended.emit(Ended(one.deed, turn, answer.code, nothing))
        if self._later and not self._running:
            self._later.pop(0)()

    def _move(self, one: _Act, turn: Turn, answer: Written) -> None:
        match turn:
            case Turn.DONE:
                self._done = [*self._done, replace(one, entries=answer.entries)][-MOST:]
                self._undone.clear()
            case Turn.REDONE:
                self._done.append(replace(one, entries=answer.entries, undone=None))
            case Turn.UNDONE if answer.undone is not None and not answer.undone.nothing:
                self._undone.append(replace(one, undone=answer.undone))
            case Turn.UNDONE:
                pass

    def _put_back(self, one: _Act, turn: Turn) -> None:
        match turn:
            case Turn.UNDONE:
                self._done.append(one)
            case Turn.REDONE:
                self._undone.append(one)
            case Turn.DONE:
                pass

    def _refresh(self) -> None:
        """The store has changed, or is another one, or closed: what was done in it stays undoable only while open."""
        self._choices.clear()
        if self._program.feeds.opened is None:
            for known in (self._done, self._undone, self._running, self._later):
                known.clear()
        self.changed.emit()
