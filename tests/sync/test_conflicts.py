"""The three-way merge: what one side touched goes through, what both touched goes to a person, nothing is silent."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Action, Entry, Fields
from sync.conflicts import UNITS, Clash, Landed, Merged, judge

BASE: dict[str, Any] = {
    "start": 1000, "end": 2000, "status": "booked", "patient": "Patient/1", "visit_type": "Follow-up", "location": "",
    "note": "",
}  # fmt: skip
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "start": st.integers(0, 3).map(lambda n: 1000 + n),
    "end": st.integers(0, 3).map(lambda n: 2000 + n),
    "status": st.sampled_from(["booked", "arrived", "cancelled", "noshow", "proposed"]),
    "patient": st.sampled_from([None, "Patient/1", "Patient/2"]),
    "visit_type": st.sampled_from(["", "Follow-up", "Initial"]),
    "location": st.sampled_from(["", "Room 2"]),
    "note": st.sampled_from(["", "One", "Two"]),
}
INTENTS = st.fixed_dictionaries({}, optional=VALUES).filter(bool)
WHOLES = st.fixed_dictionaries({}, optional=VALUES).map(lambda changed: {**BASE, **changed})


def entry(intent: Fields, action: Action = Action.CHANGE) -> Entry:
    return Entry(1, "e", CalendarId("c"), RemoteId("Appointment/1"), action, intent, BASE, "1", 0)


def stated(fields: Fields, *, void: bool = False) -> RemoteAppointment:
    found: dict[str, Any] = {**fields, "status": Status(str(fields["status"]))}
    return RemoteAppointment(RemoteId("Appointment/1"), "2", "", resource="{}", void=void, **found)


def changed(one: Fields, other: Fields) -> set[str]:
    return {name for name in FIELDS if (one[name] or None) != (other[name] or None)}


@given(INTENTS, WHOLES)
def test_a_merge_loses_nothing_of_either_side(intent: Fields, theirs: Fields) -> None:
    match judge(entry(intent), stated(theirs)):
        case Landed():
            assert not changed({**theirs, **intent}, theirs)
        case Merged(left):
            after = {**theirs, **left}
            assert not changed(after, {**theirs, **intent}), "mine is there"
            touched = changed(BASE, theirs)
            assert all(after[name] == theirs[name] for name in touched - set(left)), "theirs is there"
            for unit in UNITS:
                assert not (touched & set(unit) and set(left) & set(unit)), "never half of one and half of the other"
            assert "patient" not in touched
        case Clash(fields):
            assert fields and changed(BASE, theirs) & set(fields)


@given(INTENTS)
def test_what_nobody_else_touched_goes_through(intent: Fields) -> None:
    assume(changed(BASE, {**BASE, **intent}))
    assert isinstance(judge(entry(intent), stated(BASE)), Merged)


@given(WHOLES)
def test_what_is_there_already_has_landed(theirs: Fields) -> None:
    assert judge(entry(theirs), stated(theirs)) == Landed()


def test_what_a_person_has_to_decide() -> None:
    note, moved = {"note": "Mine"}, {"start": 1500, "end": 2500}
    assert judge(entry(moved), stated({**BASE, "end": 2100})) == Clash(("start", "end"))
    assert judge(entry(note), stated({**BASE, "patient": "Patient/2"})) == Clash(("patient",)), "meant for another"
    assert judge(entry(note), stated({**BASE, "status": "cancelled"})) == Clash(("status",))
    assert judge(entry(note), stated(BASE, void=True)) == Clash(("status",))
    cancel = entry({"status": "cancelled"}, Action.CANCEL)
    assert judge(cancel, stated({**BASE, **moved})) == Clash(("start", "end"))
    assert judge(cancel, stated({**BASE, "note": "Theirs"})) == Merged({"status": "cancelled"})
    assert judge(cancel, stated({**BASE, "status": "cancelled"})) == Landed()
    assert judge(cancel, stated(BASE, void=True)) == Landed()
    assert judge(entry(note), stated({**BASE, **moved})) == Merged(note)
    assert judge(entry(note), stated({**BASE, "status": "arrived"})) == Merged(note)
