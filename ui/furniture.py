"""What a window gets after its first picture stands: everything that the picture itself does not need.

Each feature furnishes the window itself, from a module of its own, and has a line in `FEATURES`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMetaMethod, QTimer

if TYPE_CHECKING:
    from ui.panes.palette import Entry
    from ui.ports import AccountRow
    from ui.window import MainWindow


FEATURES: Final = (
    "ui.filters.furnish",
    "ui.story.furnish",
    "ui.conflicts.furnish",
    "ui.editing.furnish",
    "ui.calendar.furnish",
    "ui.panes.next_up",
    "ui.search.furnish",
    "ui.publishing.furnish",
    "ui.free.furnish",
    "ui.surveys.furnish",
    "ui.documents.furnish",
    "ui.sharing.furnish",
    "ui.consents.furnish",
    "ui.reminders.corner",
    "ui.copy_link",
)
"""Modules with a `furnish(window)` each, in the order in which they come."""
BEFOREHAND: Final = {
    "ui.editing.furnish": (
        "storage.booking", "ui.calendar.drafting", "ui.calendar.card", "ui.editing.lines", "ui.editing.when",
        "ui.editing.form", "ui.editing.panel", "ui.editing.editor",
    ),
    "ui.publishing.furnish": ("ui.publishing.looks", "ui.publishing.dialog", "ui.publishing.desk"),
}  # fmt: skip
"""What a large feature imports, in parts: importing it at once takes longer than a frame."""


def furnish(window: MainWindow, then: Callable[[], None]) -> None:
    """Once for each window, one thing in each turn of the event loop, so that it answers in between; then `then`."""
    features = (part for name in FEATURES for part in (*map(_brought, BEFOREHAND.get(name, ())), _feature(name)))
    things = iter((_offer_what_is_heard, _add_small_month, *features))

    def turn() -> None:
        thing = next(things, None)
        if thing is None:
            then()
            return
        thing(window)
        QTimer.singleShot(0, window, turn)

    turn()


def _brought(name: str) -> Callable[[MainWindow], object]:
    return lambda _window: import_module(name)


def _feature(name: str) -> Callable[[MainWindow], None]:
    return lambda window: import_module(name).furnish(window)


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
    from ui.documents.furnish import Shelf
    from ui.panes.doings import days, entries, farewells, settings_pages
    from ui.panes.palette import Palette

    ports, calendar = window.ports, window.calendar
    offered = entries(window.actions_, accounts, window.dialogs.decide, window.actions())
    if window.actions_.settings.isEnabled():
        offered += settings_pages(window.dialogs.open_settings_at)
    shelf = window.findChild(Shelf)
    if accounts and shelf is not None and ports.leaving is not None:
        offered += farewells(accounts, shelf.open_sign_out, shelf.open_leave)
    today = calendar.present_day()

    def more(typed: str) -> tuple[Entry, ...]:
        return days(typed, today, calendar.show_day)

    palette = Palette(offered, more, window.theme, window)
    if ports.search is not None:
        from ui.search.in_palette import PaletteSearch

        PaletteSearch(palette, ports.search, window)
    palette.open_over(window)
