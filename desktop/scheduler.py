"""When each account is asked again: pure, from the states of its calendars and what the machine is like just now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from storage.records.accounts import Health, SourceState
from storage.records.ids import AccountId

EVERY: Final = 300
"""Seconds between two rounds of an account on a machine that sits on a desk."""
EVERY_SPARING: Final = 1800
"""The same where the network is paid by volume or the battery is low."""
LONGEST_LOOK_AHEAD: Final = 60
"""Seconds after which the clock is looked at again whatever the plan says: a machine that slept wakes late."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the machine is like; unknown counts as fine."""

    online: bool = True
    sparing: bool = False
    """A metered network or a low battery."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which accounts to ask now, and in how many seconds to look again."""

    due: tuple[AccountId, ...]
    look_again: float


def plan(
    states: Mapping[AccountId, Iterable[SourceState]],
    running: frozenset[AccountId],
    jitter: Mapping[AccountId, float],
    rests: Mapping[AccountId, float],
    conditions: Conditions,
    now: int,
    unsent: Mapping[AccountId, float] | None = None,
) -> Plan:
    """Due is what was never asked, whose interval is over, or whose wait has ended; what runs already is not.

    `jitter` (0.9–1.1 an account) keeps the machines of a practice from asking all at once; `rests` are seconds that a
    publisher wants between two fetches (RFC 7986, 5.7); `unsent` is when what waits in the outbox may be sent (UTC
    seconds). While offline nothing is due but what was never asked: being told of the network's return is a round of
    its own.
    """
    due, next_at = [], float(now + LONGEST_LOOK_AHEAD)
    for account, sources in states.items():
        if account in running:
            continue
        usual = EVERY_SPARING if conditions.sparing else EVERY
        interval = max(usual * jitter.get(account, 1.0), rests.get(account, 0.0))
        known = tuple(sources)
        at = min((_at(state, interval, conditions, now) for state in known), default=None)
        if at is None:
            continue
        if account in (unsent or {}) and conditions.online:
            asked = max((state.retry_at for state in known if state.health is Health.WAITING), default=0)
            shut = any(state.health in (Health.RECONNECT, Health.ASKS) for state in known)
            at = at if shut else min(at, max((unsent or {})[account], float(asked)))
        if at <= now:
            due.append(account)
        else:
            next_at = min(next_at, at)
    return Plan(tuple(due), max(1.0, next_at - now))


def _at(state: SourceState, interval: float, conditions: Conditions, now: int) -> float:
    """UTC seconds at which a calendar wants to be asked again; infinite where only the person can help."""
    if state.health is Health.NEVER:
        return 0.0
    if not conditions.online or state.health in (Health.RECONNECT, Health.ASKS):
        return float("inf")
    if state.last_attempt > now:
        # Noted by a clock that has been set back since: nothing can be reckoned from it
        return 0.0
    if state.retry_at:
        # Backing off never makes an account be asked more often than a healthy one that is spared.
        return max(float(state.retry_at), state.last_attempt + (interval if conditions.sparing else 0.0))
    return state.last_attempt + interval
