"""The window's port onto documents: read on the GUI thread, accepted and fetched on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import acts
from desktop.program import Program
from storage.records.documents import DocumentKind
from storage.records.ids import AccountId
from ui.documents import port
from ui.ports import Act, Outcome
from ui.wording import language

if TYPE_CHECKING:
    from storage.records.consents import ConsentRecord, Notice
    from storage.records.documents import Document, Standing


class Documents(port.Documents):
    """Agreement, policy and library of the open store; empty while none is open."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)
        program.finished.connect(self._take)

    def standings(self) -> tuple[Standing, ...]:
        from storage import agreements
        from storage.book import accounts

        opened = self._program.feeds.opened
        if opened is None:
            return ()
        return tuple(
            agreements.standing(opened.book, account.id, kind, language())
            for account in accounts.practices(opened.book)
            for kind in agreements.PURPOSE
        )

    def versions(self, account: AccountId, kind: DocumentKind) -> tuple[Document, ...]:
        from storage.book import documents

        opened = self._program.feeds.opened
        return () if opened is None else documents.versions(opened.book, account, kind, language())

    def accepted(self, account: AccountId) -> tuple[tuple[ConsentRecord, Notice], ...]:
        from storage import agreements

        opened = self._program.feeds.opened
        return () if opened is None else agreements.accepted_versions(opened.book, account)

    def library(self, text: str) -> tuple[Document, ...]:
        from storage.book import documents
        from storage.words import words

        opened = self._program.feeds.opened
        wanted = words(text)
        if opened is None or (text.strip() and not wanted):
            return ()
        return documents.library(opened.book, wanted, language())

    def accept(self, account: AccountId, kind: DocumentKind, digest: str) -> None:
        self._program.act(lambda stage: acts.documents.accept(stage, account, kind, digest))

    def refresh(self) -> None:
        self._program.act(lambda stage: acts.documents.refresh(stage))

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is Act.DOCUMENTS:
            self.finished.emit(outcome)
