"""Pure decisions about passes: when to ask before emptying, how long to wait, what a state becomes."""

from __future__ import annotations

import json

import pytest

from storage.records.accounts import Health, SourceState
from storage.records.changes import Outlook
from storage.records.ids import CalendarId
from sync import plan
from sync.errors import (
    Malformed,
    Offline,
    Reconnect,
    Refused,
    SuddenlyEmpty,
    SyncError,
    Throttled,
    Untrusted,
)

NOW = 1_800_000_000
NEW = SourceState(CalendarId("c-one"), Health.NEVER)


@pytest.mark.parametrize(
    ("outlook", "agreed", "expected"),
    [
        (Outlook(before=0, after=0, removed=0), False, plan.Commit()),
        (Outlook(before=2, after=0, removed=2), False, plan.Commit()),
        (Outlook(before=3, after=0, removed=3), False, plan.Hold(3, 3)),
        (Outlook(before=3, after=0, removed=3), True, plan.Commit()),
        (Outlook(before=900, after=1, removed=899), False, plan.Hold(900, 899)),
        (Outlook(before=900, after=1, removed=899), True, plan.Commit()),
        (Outlook(before=20, after=15, removed=5), False, plan.Commit()),
        (Outlook(before=20, after=14, removed=6), False, plan.Hold(20, 6)),
        (Outlook(before=60, after=54, removed=6), False, plan.Commit()),
        (Outlook(before=59, after=53, removed=6), False, plan.Hold(59, 6)),
        (Outlook(before=0, after=2_000, removed=0), False, plan.Commit()),
    ],
)
def test_a_pass_that_would_empty_a_calendar_is_held(
    outlook: Outlook, agreed: bool, expected: plan.Commit | plan.Hold
) -> None:
    assert plan.judge(outlook, emptying_agreed=agreed) == expected


@pytest.mark.parametrize(
    ("error", "health"),
    [
        (Offline("timeout", "cal.example"), Health.OFFLINE),
        (Throttled("status-429", "cal.example", 30), Health.WAITING),
        (Reconnect("unauthorized", "cal.example"), Health.RECONNECT),
        (SuddenlyEmpty(12), Health.ASKS),
        (Malformed("xml", "cal.example"), Health.FAILED),
        (Untrusted("certificate", "cal.example"), Health.FAILED),
        (Refused("forbidden", "cal.example", 403), Health.FAILED),
    ],
)
def test_an_error_becomes_a_state_that_can_be_told(error: SyncError, health: Health) -> None:
    well = plan.after_success(NEW, NOW - 60, set_aside=1)
    state = plan.after_error(well, error, NOW)
    assert (state.health, state.last_attempt, state.last_success) == (health, NOW, NOW - 60)
    assert json.loads(state.detail)["kind"] == type(error).__name__
    assert (state.retry_at > NOW) == (health in (Health.OFFLINE, Health.WAITING))


def test_a_success_clears_what_was_wrong() -> None:
    failed = plan.after_error(NEW, Reconnect("unauthorized"), NOW)
    assert plan.after_success(failed, NOW + 5, set_aside=2) == SourceState(
        NEW.calendar, Health.WELL, last_success=NOW + 5, last_attempt=NOW + 5, set_aside=2
    )


def test_waiting_grows_and_ends_growing() -> None:
    state, now, waits = NEW, NOW, []
    for _ in range(10):
        state = plan.after_error(state, Offline("refused"), now)
        waits.append(state.retry_at - now)
        now = state.retry_at
    assert waits[0] == plan.FIRST_WAIT
    assert waits == sorted(waits)
    assert waits[-1] == plan.LONGEST_WAIT


def test_a_service_that_says_how_long_is_believed() -> None:
    assert plan.after_error(NEW, Throttled("status-429", wait=800), NOW).retry_at == NOW + 800


def test_what_is_kept_of_an_error_holds_no_address_and_no_text() -> None:
    detail = json.loads(plan.detail(SuddenlyEmpty(7, host="cal.example")))
    assert detail == {
        "kind": "SuddenlyEmpty",
        "code": "suddenly-empty",
        "host": "cal.example",
        "before": 7,
        "removed": 7,
    }
