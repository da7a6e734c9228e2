"""Reminders on the worker: claimed before they are told, put off when the person says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.telling import Answered
from storage.book import reminders
from storage.book.reminders import Telling
from storage.errors import StoreError

if TYPE_CHECKING:
    from desktop.backstage import Backstage


@dataclass(frozen=True, slots=True)
class Claimed:
    """Of the reminders that were `asked` for, those that are ours to tell."""

    asked: frozenset[str]
    ours: frozenset[str]


async def claim(stage: Backstage, wanted: tuple[Telling, ...], now: int) -> None:
    """Answers with `Claimed`. Where nothing can be written all are told: twice is better than not at all."""
    asked = frozenset(one.key for one in wanted)
    try:
        ours = reminders.claim(stage.book, wanted, now)
    except StoreError:
        ours = asked
    stage.tell(Answered(Claimed(asked, ours)))


async def note(stage: Backstage, told: tuple[Telling, ...], put_off: Mapping[str, int], now: int) -> None:
    """What was told and put off while the store was locked, or is put off now: keys with UTC seconds. What can't be
    written is known in this process all the same."""
    try:
        reminders.claim(stage.book, told, now)
        for key, until in put_off.items():
            reminders.put_off(stage.book, key, until)
    except StoreError:
        return
