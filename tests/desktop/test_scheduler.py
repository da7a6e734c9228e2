"""When accounts are asked again."""

from __future__ import annotations

from desktop.scheduler import EVERY, EVERY_SPARING, LONGEST_LOOK_AHEAD, Conditions, plan
from storage.records.accounts import Health, SourceState
from storage.records.ids import AccountId, CalendarId

NOW = 1_800_000_000
ONE, TWO = AccountId("a-one"), AccountId("a-two")
AT_A_DESK = Conditions()
WELL = SourceState(CalendarId("c-one"), Health.WELL, last_success=NOW, last_attempt=NOW)


def ask(
    states: dict[AccountId, list[SourceState]],
    now: int,
    *,
    running: frozenset[AccountId] = frozenset(),
    conditions: Conditions = AT_A_DESK,
    rests: dict[AccountId, float] | None = None,
    unsent: dict[AccountId, float] | None = None,
) -> tuple[tuple[AccountId, ...], float]:
    found = plan(states, running, {}, rests or {}, conditions, now, unsent)
    return found.due, found.look_again


def test_what_was_never_asked_is_due_at_once() -> None:
    assert ask({ONE: [SourceState(CalendarId("c-one"), Health.NEVER)]}, NOW) == ((ONE,), LONGEST_LOOK_AHEAD)


def test_a_well_account_is_asked_again_after_its_interval_and_not_before() -> None:
    assert ask({ONE: [WELL]}, NOW + EVERY - 5) == ((), 5)
    assert ask({ONE: [WELL]}, NOW + EVERY)[0] == (ONE,)


def test_a_publisher_that_wants_rest_is_given_it() -> None:
    hourly = {ONE: 3600.0}
    assert ask({ONE: [WELL]}, NOW + EVERY, rests=hourly)[0] == ()
    assert ask({ONE: [WELL]}, NOW + 3600, rests=hourly)[0] == (ONE,)


def test_a_metered_network_is_spared() -> None:
    sparing = Conditions(sparing=True)
    assert ask({ONE: [WELL]}, NOW + EVERY, conditions=sparing)[0] == ()
    assert ask({ONE: [WELL]}, NOW + EVERY_SPARING, conditions=sparing)[0] == (ONE,)


def test_a_slow_account_does_not_delay_another() -> None:
    late = NOW + EVERY
    assert ask({ONE: [WELL], TWO: [WELL]}, late, running=frozenset({ONE}))[0] == (TWO,)


def test_a_service_that_asked_to_wait_is_left_alone_until_then() -> None:
    waiting = WELL._replace(health=Health.WAITING, retry_at=NOW + 900)
    assert ask({ONE: [waiting]}, NOW + EVERY)[0] == ()
    assert ask({ONE: [waiting]}, NOW + 900)[0] == (ONE,)


def test_only_the_person_can_end_some_states() -> None:
    for health in (Health.RECONNECT, Health.ASKS):
        assert ask({ONE: [WELL._replace(health=health)]}, NOW + 10 * EVERY)[0] == ()


def test_one_calendar_in_trouble_does_not_hold_up_the_others_of_its_account() -> None:
    stuck = WELL._replace(health=Health.RECONNECT)
    assert ask({ONE: [stuck, WELL]}, NOW + EVERY)[0] == (ONE,)


def test_offline_nothing_is_asked_again() -> None:
    assert ask({ONE: [WELL]}, NOW + 10 * EVERY, conditions=Conditions(online=False))[0] == ()


def test_the_clock_is_looked_at_again_soon_because_machines_sleep() -> None:
    assert ask({ONE: [WELL]}, NOW)[1] == LONGEST_LOOK_AHEAD


def test_a_clock_that_was_set_back_keeps_nobody_waiting() -> None:
    waiting = WELL._replace(health=Health.WAITING, retry_at=NOW + 900)
    for state in (WELL, waiting):
        assert ask({ONE: [state]}, NOW - 86_400)[0] == (ONE,)
    shut = WELL._replace(health=Health.RECONNECT)
    assert ask({ONE: [shut]}, NOW - 86_400)[0] == ()


def test_what_waits_to_be_sent_is_sent_when_it_is_due_and_not_against_the_services_wish() -> None:
    assert ask({ONE: [WELL]}, NOW + 20, unsent={ONE: NOW + 30.0}) == ((), 10)
    assert ask({ONE: [WELL]}, NOW + 30, unsent={ONE: NOW + 30.0})[0] == (ONE,)
    waiting = WELL._replace(health=Health.WAITING, retry_at=NOW + 900)
    assert ask({ONE: [waiting]}, NOW + 30, unsent={ONE: NOW + 30.0})[0] == ()
    shut = WELL._replace(health=Health.RECONNECT)
    for state, conditions in ((shut, AT_A_DESK), (WELL, Conditions(online=False))):
        assert ask({ONE: [state]}, NOW + 30, conditions=conditions, unsent={ONE: NOW + 30.0})[0] == ()
