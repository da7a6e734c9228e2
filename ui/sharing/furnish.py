"""What a window gets of counts and offers: uses counted where they may be, and the strip above the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from storage.records.usage import Counter
from ui.calendar.modes import Mode
from ui.hearing import hear

if TYPE_CHECKING:
    from ui.sharing.port import Sharing
    from ui.window import MainWindow

_VIEWS = {
    Mode.DAY: Counter.VIEWS_DAY,
    Mode.WORK_WEEK: Counter.VIEWS_WEEK,
    Mode.WEEK: Counter.VIEWS_WEEK,
    Mode.MONTH: Counter.VIEWS_MONTH,
}


def furnish(window: MainWindow) -> None:
    """Nothing without the port."""
    sharing = window.ports.sharing
    if sharing is None:
        return
    _count(window, sharing)
    _add_strip(window, sharing)


def _count(window: MainWindow, sharing: Sharing) -> None:
    sharing.count(Counter.STARTS)
    actions = window.actions_
    for action, what in (
        (actions.palette, Counter.SEARCHES),
        (actions.find, Counter.SEARCHES),
        (actions.print, Counter.PRINTS),
        (actions.sync, Counter.SYNCS),
    ):
        action.triggered.connect(lambda _on=False, what=what: sharing.count(what))
    window.calendar.mode_changed.connect(lambda mode: sharing.count(_VIEWS.get(Mode(mode), Counter.VIEWS_OTHER)))


def _add_strip(window: MainWindow, sharing: Sharing) -> None:
    from ui.offers.strip import OfferStrip

    page = window.pages.widget(0)
    rows = page.layout() if page is not None else None
    if not isinstance(rows, QVBoxLayout):
        return
    strip = OfferStrip(window.theme, page)
    strip.link_wanted.connect(window.dialogs.open_link)
    strip.why_wanted.connect(window.dialogs.open_sharing)
    rows.insertWidget(rows.count() - 1, strip)
    hear(sharing.changed, strip, lambda: strip.take(sharing.offer()))
    strip.take(sharing.offer())
