"""Between the program and every service, whoever in it asks: real answers kept by kind of question, and given again, as
they were or made worse."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from sync.http import Answer, Http
from tests.hostile.mutations import worse

_honest = Http.send
MOST: int = 2000


@dataclass(slots=True)
class Middleman:
    """By (method, path); a place that was never asked for is answered as another of the same method was."""

    kept: dict[tuple[str, str], list[Answer]] = field(default_factory=lambda: defaultdict(list))
    requests: int = 0

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Asks for real, and keeps what is answered."""

        async def send(http: Http, method: str, url: str, **how: Any) -> Answer:
            answer = await _honest(http, method, url, **how)
            self.kept[method, urlsplit(url).path].append(answer)
            return answer

        with _sending(send):
            yield

    @contextmanager
    def answering(self, dice: random.Random, share: float = 0.5) -> Iterator[None]:
        """No network: what was kept, a `share` of it made worse by the dice."""
        turns: dict[tuple[str, str], int] = defaultdict(int)
        self.requests = 0

        async def send(http: Http, method: str, url: str, *, credential: bool = True, **how: Any) -> Answer:
            if credential:
                http.admit(url)
            self.requests += 1
            assert self.requests < MOST, "a service can keep us asking for ever"
            where = (method, urlsplit(url).path)
            answers = self.kept.get(where) or [
                one for (asked, _), told in self.kept.items() if asked == method for one in told[:3]
            ]
            if not answers:
                return Answer(404, {}, b"", url)
            answer = replace(answers[min(turns[where], len(answers) - 1)], url=url)
            turns[where] += 1
            if where not in self.kept:
                answer = replace(dice.choice(answers), url=url)
            if dice.random() < share:
                answer = replace(answer, body=worse(answer.body, answer.headers.get("content-type", ""), dice))
                if dice.random() < 0.15:
                    status = dice.choice((200, 201, 204, 207, 301, 400, 401, 404, 409, 410, 412, 418, 429, 500))
                    answer = replace(answer, status=status)
                if dice.random() < 0.15:
                    odd = {name: dice.choice(("", 'W/""', "x" * 9000, "\u202e")) for name in ("etag", "location")}
                    answer = replace(answer, headers={**answer.headers, **odd})
            return answer

        with _sending(send):
            yield


@contextmanager
def _sending(send: Callable[..., Awaitable[Answer]]) -> Iterator[None]:
    """`send` in the place of every client's own."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Http, "send", send)
        yield
