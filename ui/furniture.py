"""What a window gets after its first picture stands: everything that the picture itself does not need.

Each feature furnishes the window itself, from a module of its own, and has a line in `furnish`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod

if TYPE_CHECKING:
    from ui.panes.palette import Entry
    from ui.ports import AccountRow
    from ui.window import MainWindow


def furnish(window: MainWindow) -> None:
    """Once for each window, in this order."""
    _offer_what_is_heard(window)
    _add_small_month(window)
    from ui.calendar.furnish import furnish as furnish_calendar
    from ui.conflicts.furnish import furnish as furnish_conflicts
    from ui.consents.furnish import furnish as furnish_consents
    from ui.documents.furnish import furnish as furnish_documents
    from ui.editing.furnish import furnish as furnish_editing
    from ui.filters.furnish import furnish as furnish_filters
    from ui.free.furnish import furnish as furnish_free
    from ui.publishing.furnish import furnish as furnish_publishing
    from ui.reminders.corner import furnish as furnish_reminders
    from ui.search.furnish import furnish as furnish_search
    from ui.sharing.furnish import furnish as furnish_sharing
    from ui.story.furnish import furnish as furnish_story
    from ui.surveys.furnish import furnish as furnish_surveys

    furnish_filters(window)
    furnish_story(window)
    furnish_conflicts(window)
    furnish_editing(window)
    furnish_calendar(window)
    furnish_search(window)
    furnish_publishing(window)
    furnish_free(window)
    furnish_surveys(window)
    furnish_documents(window)
    furnish_sharing(window)
    furnish_consents(window)
    furnish_reminders(window)


def _offer_what_is_heard(window: MainWindow) -> None:
    """An action that nobody answers is not offered."""
    for action, signal in (
        (window.actions_.lock, window.lock_wanted),
        (window.actions_.new_window, window.new_window_wanted),
        (window.actions_.backup, window.backup_wanted),
        (window.actions_.restore, window.restore_wanted),
    ):
        action.setVisible(window.isSignalConnected(QMetaMethod.fromSignal(signal)))


def _add_small_month(window: MainWindow) -> None:
    from ui.panes.month_corner import MonthCorner

    pane = window.sources
    pane.add_below(MonthCorner(window.calendar.mini_month(pane), window.theme, pane))


def open_palette(window: MainWindow, accounts: tuple[AccountRow, ...]) -> None:
    """Everything that can be done, every day and every event, by typing a part of its name."""
    from ui.panes.doings import days, entries
    from ui.panes.palette import Palette

    ports, calendar = window.ports, window.calendar
    offered = entries(window.actions_, accounts, window.dialogs.decide, window.actions())
    today = calendar.present_day()

    def more(typed: str) -> tuple[Entry, ...]:
        return days(typed, today, calendar.show_day)

    palette = Palette(offered, more, window.theme, window)
    if ports.search is not None:
        from ui.search.in_palette import PaletteSearch

        PaletteSearch(palette, ports.search, window)
    palette.open_over(window)
