"""Offices whose schedule is published: one computer, or two of one person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage.book import accounts, ledger
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import new_account_id
from sync import publish
from sync.providers.memory import MemoryService
from sync.providers.memory_write import OURS, MemoryPublisher
from sync.publish import Published
from sync.publishing_book import choice, choose
from sync.publishing_plan import Words
from tests.storage.book_store import NOW, WORDS, Store
from tests.storage.visits import ADA, BEN, fill, visit

BUSY = Words()


class Office:
    """A practice schedule, an account to publish on, and what stands there."""

    def __init__(self, made: Store) -> None:
        self.store, self.book = made, made.book
        self.practice: Calendar = made.kept("Practice", ProviderName.PRACTICE)
        self.account = Account(new_account_id(), ProviderName.MEMORY, "https://x.test/", "mara", "mara")
        accounts.add(made.book, self.account)
        self.service = MemoryService()
        self.publisher = MemoryPublisher(self.account.id, self.service)
        fill(made, self.practice, ADA, BEN, *(visit(number, NOW + number * 3600) for number in range(3)))

    def decide(self, decision: Decision = Decision.GIVEN) -> None:
        ledger.record(self.book, Scope(self.account.id, Purpose.WRITE), decision, WORDS[Purpose.WRITE], NOW)

    def choose(self, **more: Any) -> None:
        choose(self.book, self.account.id, replace(choice(self.book, self.account.id), **more), NOW)

    async def run(self, now: int = NOW) -> Published:
        return await publish.publish(self.book, self.account.id, self.publisher, now, BUSY)

    async def recall(self) -> bool:
        return await publish.recall(self.book, self.account.id, self.publisher, NOW)

    def there(self) -> dict[str, str]:
        return {str(key): event.text for key, event in self.service.calendars[OURS].events.items()}


class Both:
    """Two computers of one person: a book each, one account at one service."""

    def __init__(self, first: Office, second: Office) -> None:
        self.first, self.second = first, second
        second.service, second.publisher = first.service, MemoryPublisher(second.account.id, first.service)
        for one in (first, second):
            one.decide()

    def said(self) -> set[str]:
        texts = [event.text for event in self.first.service.calendars[OURS].events.values()]
        return {line for text in texts for line in text.split("\r\n") if line.startswith("SUMMARY")}

    def versions(self) -> dict[str, str]:
        return {key: event.version for key, event in self.first.service.calendars[OURS].events.items()}
