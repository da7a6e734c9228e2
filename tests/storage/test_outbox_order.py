"""What may leave: in order for each appointment, past what only a person can settle, and never past a creation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from storage.book.outbox_order import free, held
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Action, Entry, Fields, PendingState

WAITING, SENDING = PendingState.WAITING, PendingState.SENDING
PARKED, CONFLICT = PendingState.PARKED, PendingState.CONFLICT
NOTE: Fields = {"note": "x"}
MOVE: Fields = {"start": 1, "end": 2}
CANCEL: Fields = {"status": "cancelled"}


def entries(*told: tuple[str, Fields, PendingState]) -> tuple[Entry, ...]:
    """By subject, intent and state, oldest first; ids are their places."""
    return tuple(
        Entry(
            number,
            str(number),
            CalendarId("c"),
            RemoteId(subject),
            Action.CREATE if "patient" in intent else Action.CANCEL if intent is CANCEL else Action.CHANGE,
            intent,
            {},
            "1",
            0,
            state,
        )
        for number, (subject, intent, state) in enumerate(told)
    )


def ids(found: Sequence[Entry]) -> list[str]:
    return [one.id for one in found]


def test_edits_of_one_appointment_go_one_after_another_and_others_beside_them() -> None:
    told = entries(("a", NOTE, WAITING), ("a", MOVE, WAITING), ("b", NOTE, WAITING))
    assert ids(free(told)) == ["0", "2"]
    assert held(told) == frozenset()
    assert ids(free(entries(("a", NOTE, SENDING), ("a", MOVE, WAITING)))) == []


def test_what_waits_for_a_person_holds_back_what_sets_the_same() -> None:
    for state in (PARKED, CONFLICT):
        told = entries(("a", MOVE, state), ("a", NOTE, WAITING), ("a", {"end": 3}, WAITING))
        assert ids(free(told)) == ["1"]
        assert held(told) == {"2"}


def test_a_cancel_is_never_held_back_but_by_a_creation() -> None:
    told = entries(("a", {"status": "arrived"}, PARKED), ("a", CANCEL, WAITING))
    assert ids(free(told)) == ["1"]
    told = entries(("a", {"patient": None, **MOVE}, PARKED), ("a", CANCEL, WAITING), ("a", NOTE, WAITING))
    assert ids(free(told)) == []
    assert held(told) == {"1", "2"}


def test_what_is_held_holds_back_in_turn() -> None:
    told = entries(("a", MOVE, PARKED), ("a", {**MOVE, **NOTE}, WAITING), ("a", NOTE, WAITING), ("a", CANCEL, WAITING))
    assert ids(free(told)) == ["3"]
    assert held(told) == {"1", "2"}


INTENTS = st.sampled_from([NOTE, MOVE, CANCEL, {"patient": None, **MOVE}])
TOLD = st.lists(st.tuples(st.sampled_from("ab"), INTENTS, st.sampled_from(list(PendingState))), max_size=7)


@given(TOLD)
def test_nothing_waits_unless_something_of_its_own_is_ahead(told: list[Any]) -> None:
    made = entries(*told)
    going, waiting = set(ids(free(made))), held(made)
    for one in made:
        ahead = [other for other in made if other.subject == one.subject and other.sequence < one.sequence]
        if one.id in going | waiting:
            assert one.state is WAITING
        if one.id in waiting:
            assert any(other.state in (PARKED, CONFLICT) for other in ahead)
        if one.state is WAITING and not ahead:
            assert one.id in going
        if one.id in going:
            assert not [other for other in ahead if other.state is SENDING or other.action is Action.CREATE]
