"""The window's ports for the story and the conflict inbox: reads from the store, acts by the worker."""

from __future__ import annotations

from desktop import acts
from desktop.program import Program
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice
from ui.conflicts import port as conflicts
from ui.story import port as story


class Story(story.Story):
    """What happened, from the book and the boxes."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)

    def told(self, most: int) -> tuple[story.Item, ...]:
        from desktop.feeds.story import told

        opened = self._program.feeds.opened
        return () if opened is None else told(opened, most)

    def shifts(self, key: str) -> tuple[story.Shift, ...]:
        from desktop.feeds.story import shifts

        opened = self._program.feeds.opened
        return () if opened is None else shifts(opened, key)

    def backward(self, key: str) -> tuple[story.Backward, ...]:
        from desktop.feeds.story import backward

        opened = self._program.feeds.opened
        return () if opened is None else backward(opened, key)

    def history(self, calendar: CalendarId, subject: RemoteId) -> tuple[story.Line, ...]:
        from desktop.feeds.story import history

        opened = self._program.feeds.opened
        return () if opened is None else history(opened, calendar, subject)

    def undo(self, key: str) -> None:
        self._program.act(lambda stage: acts.story.undo(stage, key))


class Conflicts(conflicts.Conflicts):
    """Edits that met somebody else's, from the book."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)

    def count(self) -> int:
        from desktop.feeds.conflicts import count

        opened = self._program.feeds.opened
        return 0 if opened is None else count(opened.book)

    def waiting(self) -> tuple[conflicts.Met, ...]:
        from desktop.feeds.conflicts import waiting

        opened = self._program.feeds.opened
        return () if opened is None else waiting(opened.book)

    def decided(self) -> tuple[conflicts.Met, ...]:
        from desktop.feeds.conflicts import decided

        opened = self._program.feeds.opened
        return () if opened is None else decided(opened.book)

    def decide(self, conflict: str, choice: Choice, picked: tuple[str, ...] = ()) -> None:
        self._program.act(lambda stage: acts.story.decide(stage, conflict, choice, picked))

    def reopen(self, conflict: str) -> None:
        self._program.act(lambda stage: acts.story.reopen(stage, conflict))
