"""The practice's documents: accepting what holds now, and asking for revised ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes
from storage import agreements
from storage.book import accounts
from storage.records.documents import DocumentKind
from storage.records.ids import AccountId
from sync.errors import SyncError
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def accept(stage: Backstage, account: AccountId, kind: DocumentKind, digest: str) -> None:
    """Record it; what waited for an agreement goes on at once."""
    async with stage.reporting(Act.DOCUMENTS):
        agreements.accept(stage.book, account, kind, digest, passes.now())
    if kind is DocumentKind.AGREEMENT:
        await stage.round(account)


async def refresh(stage: Backstage) -> None:
    """Ask every practice's service now; the first trouble is told, the others are asked all the same."""
    async with stage.reporting(Act.DOCUMENTS):
        trouble: Exception | None = None
        for account in accounts.practices(stage.book):
            try:
                await passes.fetch_documents(stage.book, account)
            except SyncError as error:
                trouble = trouble or error
        if trouble is not None:
            raise trouble
