"""What the window needs to show documents: reads answer at once, acts return at once and tell how they ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.ports import Outcome

if TYPE_CHECKING:
    from storage.records.consents import ConsentRecord, Notice
    from storage.records.documents import Document, DocumentKind, Standing
    from storage.records.ids import AccountId


class Documents(QObject):
    """Agreement and policy of each practice account, and the articles of the library."""

    changed = Signal()
    finished = Signal(Outcome)
    """How `accept` or `refresh` ended (`Act.DOCUMENTS`)."""

    def standings(self) -> tuple[Standing, ...]:
        """For each practice account its agreement, then its policy: what holds, and whether it was accepted."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def versions(self, account: AccountId, kind: DocumentKind) -> tuple[Document, ...]:
        """Every version that was ever here, the newest first, in the program's language where there is one."""
        raise NotImplementedError  # see standings

    def accepted(self, account: AccountId) -> tuple[tuple[ConsentRecord, Notice], ...]:
        """Every acceptance with the words that were accepted, the newest first."""
        raise NotImplementedError  # see standings

    def library(self, text: str) -> tuple[Document, ...]:
        """Articles that answer what was typed; all of them when nothing was."""
        raise NotImplementedError  # see standings

    def accept(self, account: AccountId, kind: DocumentKind, digest: str) -> None:
        """Accept the words with this digest, as they were on the screen."""
        raise NotImplementedError  # see standings

    def refresh(self) -> None:
        """Ask each practice's service for revised documents now."""
        raise NotImplementedError  # see standings
