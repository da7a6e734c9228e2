"""The window's port onto counts and offers: reads on the GUI thread, acts by the worker."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desktop import acts
from storage.records.accounts import Account
from storage.records.consents import Decision, Purpose, Scope
from storage.records.offers import Offer
from storage.records.usage import Counter, Counts
from ui.ports import Act, Outcome
from ui.sharing import port
from ui.sharing.port import Choice, Waiting

if TYPE_CHECKING:
    from desktop.program import Program
    from storage.database import Reader


class Sharing(port.Sharing):
    """Over the running program; `today` is this computer's day."""

    def __init__(self, program: Program, today: Callable[[], date] = date.today) -> None:
        super().__init__(program)
        self._program, self._today = program, today
        self._opened = False
        program.feeds.refreshed.connect(self.changed)
        program.finished.connect(self._note)

    def choice(self, purpose: Purpose) -> Choice | None:
        from storage.book import ledger

        book, account = self._practice()
        if book is None or account is None:
            return None
        scope = Scope(account.id, purpose)
        record = ledger.in_force(book, scope)
        if record is None:
            return Choice(scope, on=False, since=0)
        return Choice(scope, record.decision is Decision.GIVEN and ledger.holds(book), record.decided_at)

    def counts(self) -> Counts:
        from storage.book import usage

        book, account = self._practice()
        if book is None or account is None:
            return dict.fromkeys(Counter, 0)
        return usage.counted(book, account.id, usage.week_of(self._today()))

    def counts_request(self) -> bytes:
        from storage.book import usage
        from sync.anonymous import Place, packed, wire_form
        from sync.usage_report import KIND, report

        _, account = self._practice()
        if account is None:
            return b""
        body = packed(report(usage.week_of(self._today()), self.counts()))
        return wire_form(Place(account.base), KIND, body)

    def waiting(self) -> tuple[Waiting, ...]:
        from storage.book import accounts, anonymous
        from sync.anonymous import Place, wire_form

        book, _ = self._practice()
        found = []
        for one in anonymous.waiting(book) if book is not None else ():
            account = accounts.get(book, one.account) if book is not None else None
            if account is not None:
                request = wire_form(Place(account.base), one.kind, one.body)
                found.append(Waiting(one.purpose, one.due_at, request))
        return tuple(found)

    def count(self, what: Counter) -> None:
        again, self._opened = what is Counter.STARTS and self._opened, True
        choice = self.choice(Purpose.USAGE)
        if again or choice is None or not choice.on:
            return  # a second window is no second start
        self._program.act(lambda stage: acts.hosted.count(stage, what))

    @Slot(Outcome)
    def _note(self, outcome: Outcome) -> None:
        """An edit is one, however many windows look on."""
        if outcome.act is Act.EDIT and not outcome.code:
            self.count(Counter.EDITS)

    def shows_offers(self) -> bool:
        from storage.book import offers

        book, _ = self._practice()
        return book is not None and offers.shown_to(book) is not None

    def offer(self) -> Offer | None:
        from storage.book import offers

        book, _ = self._practice()
        return None if book is None else offers.chosen(book, self._today())

    def topics(self) -> tuple[str, ...]:
        from storage.book import offers

        book, account = self._practice()
        if book is None or account is None:
            return ()
        return tuple(sorted({topic for one in offers.listed(book, account.id) for topic in one.topics}))

    def chosen_topics(self) -> frozenset[str]:
        from storage.book import offers

        book, _ = self._practice()
        return frozenset() if book is None else offers.topics(book)

    def choose_topics(self, topics: frozenset[str]) -> None:
        named = json.dumps(sorted(topics))
        self._program.act(lambda stage: acts.hosted.choose_topics(stage, named))

    def _practice(self) -> tuple[Reader | None, Account | None]:
        from storage.book import accounts

        opened = self._program.feeds.opened
        if opened is None:
            return None, None
        return opened.book, next(iter(accounts.practices(opened.book)), None)
