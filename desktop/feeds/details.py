"""What a card says beside what the schedule draws, read when the card is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import details
from storage.records.details import Details

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds
    from storage.records.events import Occurrence


class DetailsFeed:
    """Called with an event; nothing while no store is open."""

    def __init__(self, feeds: Feeds) -> None:
        self._feeds = feeds

    def __call__(self, shown: Occurrence) -> Details:
        opened = self._feeds.opened
        return Details() if opened is None else details.of(opened.book, opened.shelf, shown)
