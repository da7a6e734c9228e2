"""What the window needs to say what is kept here, and to write it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.ports import Outcome

if TYPE_CHECKING:
    from storage.records.holdings import Holdings


class Privacy(QObject):
    """Counts and sizes of what the store holds."""

    changed = Signal()
    finished = Signal(Outcome)
    """How `take_along` ended (`Act.TAKE_ALONG`)."""

    def holdings(self) -> Holdings:
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def take_along(self, folder: str) -> None:
        """Write everything that is the person's own into this folder, unencrypted."""
        raise NotImplementedError  # see holdings
