"""Gives a window's calendar what its first picture does without: side by side, jumping to a date, menus on events,
and the next range made ready before it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.calendar.ahead import Ahead
from ui.calendar.hour_grid import ZOOM_STEP
from ui.calendar.menus import EventMenus
from ui.calendar.modes import Mode
from ui.calendar.split import Split
from ui.hearing import hear

if TYPE_CHECKING:
    from ui.window import MainWindow

translate = QCoreApplication.translate


def furnish(window: MainWindow) -> None:
    """Once for each window."""
    _split(window)
    _offer_with_accounts(window)
    EventMenus(window.calendar)
    window.calendar.tell_details(window.ports.details)
    window.actions_.go_to.triggered.connect(lambda: _go_to(window))
    _zoom(window)
    Ahead(window.calendar)


def _zoom(window: MainWindow) -> None:
    """The hours' height, for hands that know no wheel; where no hours are shown there is nothing to zoom."""
    calendar, actions = window.calendar, window.actions_
    grid = calendar.grid
    actions.larger.triggered.connect(lambda: grid.zoom(round(grid.hour_height * ZOOM_STEP)))
    actions.smaller.triggered.connect(lambda: grid.zoom(round(grid.hour_height / ZOOM_STEP)))
    actions.usual_size.triggered.connect(lambda: grid.zoom(grid.usual_height))

    def offer() -> None:
        hours = calendar.mode in (Mode.DAY, Mode.WORK_WEEK, Mode.WEEK) and bool(window.ports.sources.accounts())
        for action in (actions.larger, actions.smaller, actions.usual_size):
            action.setEnabled(hours)

    calendar.mode_changed.connect(offer)
    hear(window.ports.sources.changed, window, offer)
    offer()


def _go_to(window: MainWindow) -> None:
    from ui.calendar.go_to import GoTo

    calendar = window.calendar
    asked = GoTo(calendar.present_day(), calendar.phrases, window.theme, window)
    asked.chosen.connect(calendar.show_day)
    asked.open_below(window.header.title)


def _offer_with_accounts(window: MainWindow) -> None:
    """Without an account there is nothing to look at in another way."""
    actions = window.actions_

    def offer() -> None:
        there = bool(window.ports.sources.accounts())
        for action in (actions.beside_calendars, actions.beside_places, actions.filter, actions.find,
                       actions.free_time, actions.go_to):  # fmt: skip
            action.setEnabled(there)

    hear(window.ports.sources.changed, window, offer)
    offer()


def _split(window: MainWindow) -> None:
    """Two actions that exclude each other, and neither: the day whole."""
    calendar, remembered = window.calendar, window.remembered
    actions = {Split.CALENDAR: window.actions_.beside_calendars, Split.PLACE: window.actions_.beside_places}

    def turn(split: Split, on: bool) -> None:
        if on and calendar.mode is not Mode.DAY:
            calendar.set_mode(Mode.DAY)
        calendar.set_split(split if on else Split.NONE)

    def follow() -> None:
        for split, action in actions.items():
            action.setChecked(calendar.split is split)
        remembered.keep_text("split", calendar.split.value)

    for split, action in actions.items():
        action.triggered.connect(lambda on, split=split: turn(split, on))
    kept = remembered.text("split")
    calendar.set_split(Split(kept) if kept in set(Split) else Split.NONE)
    calendar.split_changed.connect(follow)
    follow()
