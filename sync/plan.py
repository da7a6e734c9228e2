"""Pure decisions about passes: whether one may be committed, and what a source's state is after one."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Final

from storage.records.accounts import Health, SourceState
from storage.records.changes import Outlook
from sync.errors import (
    Malformed,
    Offline,
    Reconnect,
    SuddenlyEmpty,
    SyncError,
    Throttled,
    Untrusted,
)

EMPTYING_MATTERS_FROM: Final = 3
"""Losing fewer events than this is an ordinary change; a person with two events may well delete both."""
FIRST_WAIT: Final = 60
LONGEST_WAIT: Final = 3600


@dataclass(frozen=True, slots=True)
class Commit:
    """The pass may be written."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The pass would empty the calendar of `before` events: ask first."""

    before: int


def judge(outlook: Outlook, *, emptying_agreed: bool) -> Commit | Hold:
    """Whether what a pass brought may be written without asking."""
    if not emptying_agreed and outlook.after == 0 and outlook.before >= EMPTYING_MATTERS_FROM:
        return Hold(outlook.before)
    return Commit()


def after_success(state: SourceState, now: int, set_aside: int) -> SourceState:
    """The state of a source whose pass was committed at `now` (UTC seconds)."""
    return replace(
        state,
        health=Health.WELL,
        last_success=now,
        last_attempt=now,
        detail="",
        retry_at=0,
        set_aside=set_aside,
    )


def after_error(state: SourceState, error: SyncError, now: int) -> SourceState:
    """The state of a source whose pass ended in `error` at `now` (UTC seconds). What is kept stays as it was."""
    health = _health(error)
    return replace(
        state,
        health=health,
        last_attempt=now,
        detail=detail(error),
        retry_at=now + wait(state, error) if health in (Health.OFFLINE, Health.WAITING) else 0,
    )


def wait(state: SourceState, error: SyncError) -> int:
    """Seconds to wait before trying again: what the service asked for, else twice what was waited last time."""
    asked = int(error.wait) if isinstance(error, Throttled) else 0
    last = state.retry_at - state.last_attempt if state.retry_at > state.last_attempt > 0 else FIRST_WAIT // 2
    return max(asked, min(last * 2, LONGEST_WAIT))


def detail(error: SyncError) -> str:
    """What the wording needs of an error: its class, code and host (JSON), and how many events were held."""
    facts: dict[str, str | int] = {"kind": type(error).__name__, "code": error.code, "host": error.host}
    if isinstance(error, SuddenlyEmpty):
        facts["before"] = error.before
    return json.dumps(facts, sort_keys=True)


def _health(error: SyncError) -> Health:
    match error:
        case Offline():
            return Health.OFFLINE
        case Throttled():
            return Health.WAITING
        case Reconnect():
            return Health.RECONNECT
        case SuddenlyEmpty():
            return Health.ASKS
        case Malformed() | Untrusted() | _:
            return Health.FAILED
