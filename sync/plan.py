"""Pure decisions about passes: whether one may be committed, and what a source's state is after one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from storage.records.accounts import Health, SourceState
from storage.records.changes import Outlook
from sync.errors import (
    AgreementNeeded,
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
HANDFUL: Final = 5
"""Removing so many at once is an ordinary tidying-up of any calendar."""
SHARE: Final = 10
"""Removing more than one in so many, and more than a handful, is asked about first."""
FIRST_WAIT: Final = 60
LONGEST_WAIT: Final = 3600


@dataclass(frozen=True, slots=True)
class Commit:
    """The pass may be written."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The pass would remove `removed` of the calendar's `before` events: ask first."""

    before: int
    removed: int


def judge(outlook: Outlook, *, emptying_agreed: bool) -> Commit | Hold:
    """Whether what a pass brought may be written without asking."""
    emptied = outlook.after == 0 and outlook.before >= EMPTYING_MATTERS_FROM
    thinned = outlook.removed > HANDFUL and outlook.removed * SHARE > outlook.before
    if not emptying_agreed and (emptied or thinned):
        return Hold(outlook.before, max(outlook.removed, outlook.before if emptied else 0))
    return Commit()


def after_success(state: SourceState, now: int, set_aside: int) -> SourceState:
    """The state of a source whose pass was committed at `now` (UTC seconds)."""
    return state._replace(
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
    return state._replace(
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
        facts |= {"before": error.before, "removed": error.removed}
    return json.dumps(facts, sort_keys=True)


def _health(error: SyncError) -> Health:
    match error:
        case Offline():
            return Health.OFFLINE
        case Throttled():
            return Health.WAITING
        case Reconnect():
            return Health.RECONNECT
        case SuddenlyEmpty() | AgreementNeeded():
            return Health.ASKS
        case Malformed() | Untrusted() | _:
            return Health.FAILED
