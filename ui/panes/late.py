"""Panes of a window that its first picture does without: made when they are first wanted, in the room kept for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panes.callout import Callout
from ui.panes.sources import SourcesPane

if TYPE_CHECKING:
    from ui.window import MainWindow


def sources(window: MainWindow, room: QWidget) -> SourcesPane:
    """Accounts and calendars, instead of the empty `room` in the window's splitter and just as wide."""
    dialogs = window.dialogs
    pane = SourcesPane(window.theme, window.clock, window)
    pane.setMinimumWidth(room.minimumWidth())
    pane.setMaximumWidth(room.maximumWidth())
    pane.decided.connect(dialogs.decide)
    pane.add_wanted.connect(dialogs.open_add)
    pane.settings_wanted.connect(dialogs.open_consent)
    pane.choose_wanted.connect(dialogs.open_choose)
    pane.remove_wanted.connect(dialogs.open_remove)
    pane.sign_in_wanted.connect(dialogs.sign_in_again)
    pane.answer_wanted.connect(dialogs.open_answer)
    if room.isHidden():
        pane.hide()
    window.splitter.replaceWidget(window.splitter.indexOf(room), pane)
    room.deleteLater()
    return pane


def attention(window: MainWindow) -> Callout:
    """The bar between the header and the schedule, with nothing said."""
    bar = Callout(window.theme, window, compact=True)
    above = window.header.parentWidget()
    column = above.layout() if above is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(window.header) + 1, bar)
    return bar
