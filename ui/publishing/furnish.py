"""Gives a window what it needs for publishing: lines on the consent cards, dialogs, and what is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window import MainWindow


def furnish(window: MainWindow) -> None:
    """Once for each window; without a port nothing of it is offered."""
    ports = window.ports
    if ports.publishing is None:
        return
    from ui.publishing.desk import Desk

    window.published = Desk(
        ports.publishing,
        ports.sources,
        window.theme,
        window.zone,
        window.clock,
        window.shoulder,
        window,
        managed=ports.managed,
        open_link=window.dialogs.open_link,
        sign_in_again=window.dialogs.sign_in_again,
    )
    window.dialogs.foot_of = window.published.line
    window.retell()
