"""The one way out of the program into the person's browser or mail program (P15)."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui import ports
from ui.links import outside


class Links(ports.Links):
    """Opens what `ui.links.outside` lets through. `own_hosts` are the practice's, for which no notice is shown."""

    def __init__(self, own_hosts: Iterable[str] = ()) -> None:
        super().__init__()
        self._own = frozenset(host.lower() for host in own_hosts)

    def own(self, address: str) -> bool:
        parts = urlsplit(address)
        return parts.scheme == "https" and (parts.hostname or "").lower() in self._own

    def open(self, address: str) -> None:
        """Refuses in silence what may not be opened: whoever asks has shown the address and checked it."""
        checked = outside(address)
        if checked is not None:
            QDesktopServices.openUrl(QUrl(checked.address))
