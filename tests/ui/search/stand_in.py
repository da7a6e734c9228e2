"""A stand-in for the port of search."""

from __future__ import annotations

from storage.records.events import Occurrence
from ui.search.port import Answer, Search


class FakeSearch(Search):
    """Notes what it is asked, and answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, bool]] = []

    def ask(self, text: str, limit: int, *, names: bool) -> int:
        self.asked.append((text, names))
        return len(self.asked)

    def answer(self, *found: Occurrence, ticket: int = 0, more: bool = False) -> None:
        self.answered.emit(Answer(ticket or len(self.asked), found, more))
