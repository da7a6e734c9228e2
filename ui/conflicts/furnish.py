"""What the conflict inbox gives a window: an action while something waits, and the dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.hearing import hear

if TYPE_CHECKING:
    from ui.window import MainWindow


def furnish(window: MainWindow) -> None:
    """The action is offered while there is something to decide or to take back."""
    conflicts = window.ports.conflicts
    action = window.actions_.conflicts
    if conflicts is None:
        action.setVisible(False)
        return
    action.triggered.connect(lambda: open_inbox(window))

    def follow() -> None:
        action.setEnabled(conflicts.count() > 0 or bool(conflicts.decided()))

    hear(conflicts.changed, window, follow)
    follow()


def open_inbox(window: MainWindow, entry: str = "") -> None:
    """The inbox, at the edit of this entry of the outbox where one is named."""
    from ui.conflicts.inbox import Inbox
    from ui.dialogs.open_once import open_once

    conflicts = window.ports.conflicts
    if conflicts is None:
        return
    already = next((one for one in window.findChildren(Inbox) if one.isVisible()), None)
    if already is not None:
        already.show_entry(entry)
        return
    inbox = Inbox(conflicts, window.calendar.phrases, window.theme, window.clock, window)
    window.shoulder.changed.connect(inbox.retell)
    window.ports.commands.finished.connect(inbox.take_outcome)
    inbox.show_entry(entry)
    open_once(inbox)
