"""The window's ports for the story and the conflict inbox: reads from the store, acts by the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.program import Program
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice
from ui.conflicts import port as conflicts
from ui.story import port as story

if TYPE_CHECKING:
    from desktop.backstage import Backstage


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
        async def undo(stage: Backstage) -> None:
            from desktop.acts import story

            await story.undo(stage, key)

        self._program.act(undo)


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
        async def decide(stage: Backstage) -> None:
            from desktop.acts import story

            await story.decide(stage, conflict, choice, picked)

        self._program.act(decide)

    def reopen(self, conflict: str) -> None:
        async def reopen(stage: Backstage) -> None:
            from desktop.acts import story

            await story.reopen(stage, conflict)

        self._program.act(reopen)
