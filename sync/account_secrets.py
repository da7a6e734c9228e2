"""The secrets of one account, in the book, as its provider asks for them (`sync.providers.contract.Secrets`)."""

from __future__ import annotations

from dataclasses import dataclass

from storage.book import tokens
from storage.database import Writer
from storage.records.ids import AccountId


@dataclass(frozen=True, slots=True)
class AccountSecrets:
    """What is put is in the book when `put` returns."""

    book: Writer
    account: AccountId

    def get(self, name: str) -> str | None:
        return tokens.get(self.book, self.account, name)

    def put(self, name: str, secret: str) -> None:
        with self.book.transaction():
            tokens.put(self.book, self.account, name, secret)
