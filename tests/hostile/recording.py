"""What each kind of service really answered, kept once and played again, as it was or made worse."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from storage.book import accounts, calendars, ledger
from storage.boxes.shelf import Shelf
from storage.records.accounts import Account
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose, Scope
from sync.engine import Engine, PassResult
from sync.http import Answer, Authorize, Http
from tests.hostile.mutations import worse
from tests.storage.book_store import NOW, WORDS, Store
from tests.sync.providers.contract import list_grant


@dataclass(slots=True)
class Recording(Http):
    """The real client; keeps what it was answered."""

    kept: dict[tuple[str, str], list[Answer]] = field(default_factory=lambda: defaultdict(list))

    async def send(self, method: str, url: str, **how: Any) -> Answer:
        answer = await Http.send(self, method, url, **how)
        self.kept[method, url].append(answer)
        return answer


@dataclass(slots=True)
class Replaying(Http):
    """No network: the kept answers, some of them made worse by the dice. A question never asked before is 404."""

    kept: Mapping[tuple[str, str], list[Answer]] = field(default_factory=dict)
    dice: random.Random | None = None
    asked: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    requests: int = 0

    async def send(self, method: str, url: str, **how: Any) -> Answer:
        if how.get("credential", True):
            self.admit(url)
        self.requests += 1
        assert self.requests < 2000, "a service can keep us asking for ever"
        answers = self.kept.get((method, url), [])
        if not answers:
            return Answer(404, {}, b"", url)
        turn = self.asked[method, url]
        self.asked[method, url] += 1
        answer = answers[min(turn, len(answers) - 1)]
        if self.dice is not None and self.dice.random() < 0.5:
            kind = answer.headers.get("content-type", "")
            answer = replace(answer, body=worse(answer.body, kind, self.dice))
            if self.dice.random() < 0.1:
                answer = replace(answer, status=self.dice.choice((200, 204, 207, 301, 400, 404, 410, 418, 500)))
        return answer


@dataclass(frozen=True, slots=True)
class Service:
    """One kind of account with its real answers."""

    account: Account
    provider: Any
    """Makes the provider of an account over a client."""
    origins: frozenset[Any]
    trust: Any
    authorize: Authorize

    def recording(self) -> Recording:
        return Recording(set(self.origins), self.trust, self.authorize)

    def replaying(self, kept: Mapping[tuple[str, str], list[Answer]], dice: random.Random | None) -> Replaying:
        return Replaying(set(self.origins), self.trust, self.authorize, kept=kept, dice=dice)


async def joined(made: Store, service: Service, http: Http) -> tuple[Calendar, ...]:
    """The account in the book, its calendars listed, all of them shown and kept."""
    accounts.add(made.book, service.account)
    listed = await service.provider(service.account, http).calendars(list_grant(service.account.id))
    found = calendars.relist(made.book, service.account.id, listed)
    for calendar in found:
        for purpose in (Purpose.SHOW, Purpose.KEEP):
            ledger.record(made.book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    return found


async def one_pass(made: Store, shelf: Shelf, service: Service, http: Http) -> tuple[PassResult, ...]:
    """The engine's own pass over every calendar that may be read."""
    engine = Engine(made.book, shelf, lambda account: service.provider(account, http), lambda: NOW, lambda _: None)
    return await engine.run()
