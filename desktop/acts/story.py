"""Undoing a chapter of the story, and deciding what met somebody else's: entries that are sent soon after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes
from desktop.acts.editing import send_soon
from desktop.feeds.story import chapter_of
from storage.book import conflicts, inbox, reversal
from storage.errors import NotFound, NotPending
from storage.records.pending import Choice, Entry
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def undo(stage: Backstage, key: str) -> None:
    """Undo what can be undone of a chapter of the practice; the outcome says how many entries that made."""
    made: tuple[Entry, ...] = ()
    async with stage.reporting(Act.UNDO) as facts:
        chapter = chapter_of(stage.book, key)
        if chapter is None:
            raise NotFound(key)
        made = reversal.undo(stage.book, chapter, passes.now())
        facts["made"] = str(len(made))
    if made:
        await send_soon(stage, made[0].calendar)


async def decide(stage: Backstage, conflict: str, choice: Choice, picked: tuple[str, ...]) -> None:
    """Carry out a person's choice."""
    entry: Entry | None = None
    async with stage.reporting(Act.CONFLICT) as facts:
        try:
            entry = inbox.decide(stage.book, conflict, choice, passes.now(), picked)
        except ValueError as error:
            raise NotPending(conflict) from error  # it is another conflict by now than the one that was looked at
        facts["choice"] = choice.value
    if entry is not None:
        await send_soon(stage, entry.calendar)


async def reopen(stage: Backstage, conflict: str) -> None:
    """Take a decision back."""
    async with stage.reporting(Act.CONFLICT):
        if conflicts.get(stage.book, conflict) is None:
            raise NotFound(conflict)
        inbox.reopen(stage.book, conflict, passes.now())
