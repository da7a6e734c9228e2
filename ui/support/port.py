"""What the window needs to put a person in touch with support."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Support(QObject):
    """An address, and what may be sent along."""

    def address(self) -> str:
        """The mail address."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def bundle(self) -> str:
        """The diagnostic bundle, as the text that would be sent: no name, title, address, token or key."""
        raise NotImplementedError  # see address
