"""Walking a list page by page: a service that names a page twice, or never comes to an end, is not followed."""

from __future__ import annotations

from typing import Final

from sync.errors import Malformed

MOST_PAGES: Final = 10_000


class Walk:
    """The pages of one list. `host` is who is asked, `most` how many pages a list may have."""

    def __init__(self, host: str = "", most: int = MOST_PAGES) -> None:
        self._host, self._most = host, most
        self._named: set[str] = set()

    def on(self, page: str) -> str:
        """`page`, which the answer before names as the next one. Raises `Malformed`."""
        if page in self._named or len(self._named) >= self._most:
            raise Malformed("endless-pages", self._host)
        self._named.add(page)
        return page
