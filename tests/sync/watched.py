"""The HTTP client as tests of providers watch it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from sync.http import Answer, Http


@dataclass(slots=True)
class Watched(Http):
    """The client, with a list of what was asked and of the headers sent, and answers that a test may change."""

    asked: list[str] = field(default_factory=list)
    sent: list[dict[str, str]] = field(default_factory=list)
    change: Callable[[bytes], bytes] | None = None

    async def send(self, method: str, url: str, **how: Any) -> Answer:
        self.asked.append(url)
        self.sent.append(dict(how.get("headers") or {}))
        # Named in full: a slotted dataclass is made anew, and the short form would look for the old one.
        answer = await Http.send(self, method, url, **how)
        return answer if self.change is None else replace(answer, body=self.change(answer.body))
