"""The window's port onto the ledger: records are read on the GUI thread, the chain is checked by the worker."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desktop import acts
from desktop.telling import LinkMade, Verdict
from storage.errors import StoreUnwritable
from storage.records.consents import ConsentRecord
from storage.records.ids import RecordId
from ui import ports

if TYPE_CHECKING:
    from desktop.program import Program


class Ledger(ports.Ledger):
    """Every consent decision ever made."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)
        program.answered.connect(self._take)
        program.store_opened.connect(self.check)

    def history(self) -> tuple[ConsentRecord, ...]:
        from storage.book import ledger

        opened = self._program.feeds.opened
        return () if opened is None else tuple(reversed(ledger.history(opened.book)))

    def intact(self) -> bool:
        from storage.book import ledger
        from storage.errors import LedgerBroken

        opened = self._program.feeds.opened
        if opened is None:
            return True
        try:
            ledger.verify(opened.book)
        except LedgerBroken:
            return False
        return True

    def words(self, digest: str) -> str:
        from storage.book import ledger

        opened = self._program.feeds.opened
        shown = None if opened is None else ledger.words(opened.book, digest)
        return shown.text if shown else ""

    def receipt(self, record: RecordId) -> str:
        from storage.book import receipts
        from ui.consents.receipt_words import labels
        from ui.wording import language

        opened = self._program.feeds.opened
        return "" if opened is None else receipts.page(opened.book, record, language(), labels())

    def save_receipt(self, record: RecordId, path: str) -> None:
        """Raises `OSError` where it can't be written."""
        from storage.book import receipts
        from storage.files import write_whole

        opened = self._program.feeds.opened
        if opened is None:
            return
        page = path.lower().endswith((".html", ".htm"))
        text = self.receipt(record) if page else receipts.receipt(opened.book, record)
        try:
            write_whole(Path(path), text.encode())
        except StoreUnwritable as error:
            raise OSError(error.why) from error

    def check(self) -> None:
        if self._program.feeds.opened is None:
            return
        self._program.act(lambda stage: acts.consents.check_chain(stage))

    def linked(self) -> bool:
        from storage.book import linking

        opened = self._program.feeds.opened
        return opened is not None and linking.linked(opened.book)

    def link(self, code: str) -> None:
        self._program.act(lambda stage: acts.consents.link(stage, code))

    def unlink(self) -> None:
        self._program.act(lambda stage: acts.consents.unlink(stage))

    @Slot(object)
    def _take(self, answer: object) -> None:
        match answer:
            case Verdict(holds):
                self.checked.emit(holds)
            case LinkMade(code):
                self.code_made.emit(code)
            case _:
                return
