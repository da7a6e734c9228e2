"""What the story gives a window: its panel, the undoing of a chapter, and the history on an appointment's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.hearing import hear
from ui.story.port import Chapter

if TYPE_CHECKING:
    from ui.panes.story import StoryPane
    from ui.window import MainWindow


def pane(window: MainWindow) -> StoryPane:
    """The panel of what happened, listening and listened to."""
    from ui.panes.story import StoryPane

    story = window.ports.story
    made = StoryPane(window.theme, window.calendar.phrases, story, window.clock, window)
    made.close_wanted.connect(window.actions_.story.trigger)
    made.acted.connect(window.attend_to)
    made.undo_wanted.connect(lambda chapter: ask_undo(window, chapter))
    hear(window.shoulder.changed, made, lambda _hidden: made.refresh())
    if story is not None:
        story.changed.connect(made.refresh)
    return made


def furnish(window: MainWindow) -> None:
    """The card tells the history of what it shows."""
    from ui.panes.giving_way import GivingWay

    GivingWay(window).settle()
    if window.ports.story is not None:
        window.calendar.tell_history(window.ports.story)


def ask_undo(window: MainWindow, chapter: Chapter) -> None:
    """Show what undoing would do, and do it if that is wanted."""
    from ui.dialogs.open_once import open_once
    from ui.story.undo import UndoChapter

    story = window.ports.story
    if story is None:
        return
    dialog = UndoChapter(chapter, story.backward(chapter.key), window.calendar.phrases, window.theme, window)
    dialog.accepted.connect(lambda: story.undo(chapter.key))
    window.shoulder.changed.connect(dialog.retell)
    open_once(dialog)
