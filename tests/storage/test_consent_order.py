"""Which of several computers' decisions governs: a no never loses to a yes that was made without knowing it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.consent_order import Made, in_force
from storage.records.consents import Decision

YES, NO = Decision.GIVEN, Decision.WITHDRAWN


def made(device: str, place: int, decision: Decision, at: int, received: int | None, *knew: str) -> Made:
    return Made(device, place, f"{device}{place}", decision, at, received, frozenset(knew))


def test_nothing_decided_governs_nothing() -> None:
    assert in_force([]) is None


def test_the_later_choice_wins_when_both_are_known() -> None:
    yes, no = made("a", 1, YES, 10, 11), made("b", 1, NO, 20, 21)
    assert in_force([yes, no]) == no
    again = made("b", 2, YES, 30, 31)
    assert in_force([yes, no, again]) == again


def test_a_no_that_was_made_offline_beats_a_yes_that_did_not_know_of_it() -> None:
    """Monday: no, offline. Tuesday: yes on another computer. Wednesday: the no arrives."""
    assert in_force([made("a", 1, NO, 1, 30), made("b", 1, YES, 20, 20)]) == made("a", 1, NO, 1, 30)


def test_a_yes_that_was_made_offline_does_not_overtake_a_later_no() -> None:
    assert in_force([made("a", 1, YES, 1, 30), made("b", 1, NO, 20, 20)]) == made("b", 1, NO, 20, 20)


def test_a_clock_that_runs_ahead_wins_nothing() -> None:
    assert in_force([made("a", 1, YES, 10**12, 10), made("b", 1, NO, 20, 20)]) == made("b", 1, NO, 20, 20)


def test_who_decides_knowing_the_other_choice_is_right_whatever_the_clocks_say() -> None:
    no = made("b", 1, NO, 20, 20)
    knowing = made("a", 3, YES, 5, 30, no.hash)
    assert in_force([no, knowing]) == knowing


def test_a_no_that_the_service_does_not_have_holds_at_once() -> None:
    assert in_force([made("a", 1, NO, 1, None), made("b", 1, YES, 20, 20)]) == made("a", 1, NO, 1, None)


def test_a_yes_that_the_service_does_not_have_waits_for_a_no_that_it_has() -> None:
    no = made("b", 1, NO, 20, 20)
    assert in_force([made("a", 1, YES, 50, None), no]) == no
    assert in_force([made("a", 1, YES, 50, 51), no]) == made("a", 1, YES, 50, 51)


def test_of_two_at_the_same_moment_the_stricter_wins() -> None:
    assert in_force([made("a", 1, YES, 20, 20), made("b", 1, NO, 20, 20)]) == made("b", 1, NO, 20, 20)


@st.composite
def histories(draw: st.DrawFn) -> list[Made]:
    found: list[Made] = []
    for device in "abc":
        for place in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, 40))
            received = draw(st.one_of(st.none(), st.integers(0, 40)))
            knew = [one.hash for one in found if one.device != device and draw(st.booleans())]
            found.append(made(device, place, draw(st.sampled_from(Decision)), at, received, *knew))
    return found


@given(histories(), st.randoms())
def test_every_computer_comes_to_the_same_whatever_the_order(history: list[Made], chance: object) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    assert in_force(history) == in_force(shuffled)


@given(histories())
def test_a_yes_governs_only_if_no_computers_last_word_is_a_later_no(history: list[Made]) -> None:
    governs = in_force(history)
    if governs is None or not governs.given:
        return
    last = {one.device: one for one in sorted(history, key=lambda one: one.place)}
    for one in last.values():
        known = any(one.hash in other.knew for other in last.values() if other.device != one.device)
        if not one.given and not known:
            assert one.counts_from < governs.counts_from
