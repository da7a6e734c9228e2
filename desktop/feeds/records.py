"""The window's port onto the ledger: read on the GUI thread, like the schedule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storage.records.consents import ConsentRecord
from storage.records.ids import RecordId
from ui import ports

if TYPE_CHECKING:
    from desktop.feeds.store import Feeds


class LedgerFeed(ports.Ledger):
    """Every consent decision ever made."""

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds

    def history(self) -> tuple[ConsentRecord, ...]:
        from storage.book import ledger

        opened = self._feeds.opened
        return () if opened is None else tuple(reversed(ledger.history(opened.book)))

    def intact(self) -> bool:
        from storage.book import ledger
        from storage.errors import LedgerBroken

        opened = self._feeds.opened
        if opened is None:
            return True
        try:
            ledger.verify(opened.book)
        except LedgerBroken:
            return False
        return True

    def save_receipt(self, record: RecordId, path: str) -> None:
        """Raises `OSError` where it can't be written."""
        from storage.book import receipts
        from ui.wording import language

        opened = self._feeds.opened
        if opened is None:
            return
        page = path.lower().endswith((".html", ".htm"))
        text = receipts.page(opened.book, record, language()) if page else receipts.receipt(opened.book, record)
        Path(path).write_text(text, "utf-8")
