"""The small choices of the window: read from the book, written by the worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from storage.book import settings
from ui import ports

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds


class SettingsFeed(ports.Settings):
    """Small choices, from the book; what was put is answered at once and written by the worker."""

    def __init__(self, feeds: Feeds, remember: Callable[[str, str], None]) -> None:
        super().__init__()
        self._feeds = feeds
        self._remember = remember
        self._fresh: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        if key in self._fresh:
            return self._fresh[key]
        opened = self._feeds.opened
        return None if opened is None else settings.get(opened.book, key)

    def flush(self) -> None:
        """What was chosen before there was a store goes into it."""
        for key, value in self._fresh.items():
            self._remember(key, value)

    def put(self, key: str, value: str) -> None:
        if self.get(key) == value:
            return
        self._fresh[key] = value
        self._remember(key, value)
        self.changed.emit(key)
