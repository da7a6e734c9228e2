"""The one way out of the program into the person's browser or mail program (P15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from resources.contact import SUPPORT
from ui import ports
from ui.links import outside

if TYPE_CHECKING:
    from desktop.program import Program


class Links(ports.Links):
    """Opens what `ui.links.outside` lets through. `own_hosts` gives the practice's, for which no notice is shown."""

    def __init__(self, own_hosts: Callable[[], frozenset[str]] = frozenset) -> None:
        super().__init__()
        self._own_hosts = own_hosts

    def own(self, address: str) -> bool:
        parts = urlsplit(address)
        if parts.scheme == "mailto":
            return parts.path.lower() == SUPPORT and not parts.query
        return parts.scheme == "https" and (parts.hostname or "").lower() in self._own_hosts()

    def open(self, address: str) -> None:
        """Refuses in silence what may not be opened: whoever asks has shown the address and checked it."""
        hand_over(address)


def hand_over(address: str) -> None:
    """Give an address to the system, if it is one that may leave at all: web or mail, nothing hidden in it."""
    checked = outside(address)
    if checked is not None:
        QDesktopServices.openUrl(QUrl(checked.address))


def own_hosts(program: Program) -> Callable[[], frozenset[str]]:
    """The hosts of the practices that are signed in to."""

    def hosts() -> frozenset[str]:
        from storage.book import accounts

        opened = program.feeds.opened
        practices = () if opened is None else accounts.practices(opened.book)
        return frozenset(urlsplit(one.base).hostname or "" for one in practices) - {""}

    return hosts
