"""The outbox, conflicts and undo: nothing lost, nothing doubled, nothing out of order, everything still told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.book import appointments, conflicts, outbox, runs, undo
from storage.errors import NotFound, NotPending
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Action, Choice, Entry, Fate, Fields, PendingState
from storage.records.runs import Happened, counted
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store
from tests.storage.visits import HOUR, VISIT, fill


@pytest.fixture
def practice(here: Store) -> Calendar:
    calendar = here.kept("Practice", ProviderName.PRACTICE)
    fill(here, calendar, VISIT)
    return calendar


def shown(here: Store) -> list[Occurrence]:
    return appointments.between(here.book, NOW - 30 * DAY, NOW + 30 * DAY)


def server(here: Store, practice: Calendar) -> RemoteAppointment | None:
    return appointments.server_row(here.book, practice.id, VISIT.remote_id)


def move(here: Store, practice: Calendar, by: int) -> Entry:
    times = {"start": NOW + by, "end": NOW + by + HOUR}
    return outbox.change(here.book, practice.id, VISIT.remote_id, times, NOW)


def test_an_edit_shows_at_once_and_touches_no_server_row(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    assert (made.base["start"], made.base_version, made.state) == (NOW, "1", PendingState.WAITING)
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + HOUR, True)]
    assert server(here, practice) == VISIT
    assert (outbox.count(here.book), outbox.count(here.book, practice.account)) == (1, 1)
    assert outbox.every(here.reader()) == (made,)


def test_an_edit_survives_a_restart(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    outbox.sending(here.book, made.id)
    assert outbox.next_due(here.book, practice.id, NOW) is None
    assert outbox.recover(here.book) == 1
    again = outbox.next_due(here.book, practice.id, NOW)
    assert again is not None
    assert (again.id, again.tries) == (made.id, 1)


def test_what_the_service_accepts_becomes_its_row_and_history(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    outbox.sending(here.book, made.id)
    answer = replace(VISIT, version="2", start=NOW + HOUR, end=NOW + 2 * HOUR)
    outbox.done(here.book, made.id, answer, NOW + 5)
    assert outbox.every(here.book) == ()
    assert server(here, practice) == answer
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + HOUR, False)]
    ((run, changed),) = runs.history(here.book, practice.id, VISIT.remote_id)
    assert (run.origin, run.finished_at) == ("push", NOW + 5)
    assert counted([changed]) == {Happened.MOVED: 1}
    (gone,) = outbox.past(here.book, practice.id, VISIT.remote_id)
    assert (gone.fate, gone.ended_at, gone.entry.intent) == (Fate.ACCEPTED, NOW + 5, made.intent)
    with pytest.raises(NotPending):
        outbox.done(here.book, made.id, answer, NOW)


def test_a_created_appointment_gets_its_id_and_later_edits_follow(here: Store, practice: Calendar) -> None:
    wanted: Fields = {"start": NOW + DAY, "end": NOW + DAY + HOUR, "note": "new", "location": "Room 2"}
    made = outbox.create(here.book, practice.id, {**wanted, "visit_type": "Follow-up"}, NOW)
    later = outbox.change(here.book, practice.id, made.subject, {"note": "newer"}, NOW)
    assert [one.source for one in shown(here) if one.pending] == [made.subject]
    assert outbox.next_due(here.book, practice.id, NOW) == made
    outbox.sending(here.book, made.id)
    answer = replace(VISIT, remote_id=RemoteId("Appointment/9"), start=NOW + DAY, end=NOW + DAY + HOUR, note="new")
    outbox.done(here.book, made.id, answer, NOW)
    following = outbox.next_due(here.book, practice.id, NOW)
    assert following is not None
    assert (following.id, following.subject, following.base_version) == (later.id, "Appointment/9", "1")
    assert following.base["note"] == "new"
    (pending,) = [one for one in shown(here) if one.pending]
    assert pending.source == "Appointment/9"
    assert len(shown(here)) == 2
    assert [one.fate for one in outbox.past(here.book, practice.id, RemoteId("Appointment/9"))] == [Fate.ACCEPTED]


def test_one_appointment_s_edits_leave_in_order_and_others_do_not_wait(here: Store, practice: Calendar) -> None:
    fill(here, practice, replace(VISIT, remote_id=RemoteId("Appointment/2")))
    first, second = move(here, practice, HOUR), move(here, practice, 2 * HOUR)
    other = outbox.cancel(here.book, practice.id, RemoteId("Appointment/2"), NOW)
    outbox.sending(here.book, first.id)
    assert outbox.next_due(here.book, practice.id, NOW) == other
    outbox.later(here.book, first.id, NOW + 60, "throttled")
    outbox.park(here.book, other.id, "forbidden")
    assert outbox.next_due(here.book, practice.id, NOW) is None
    assert outbox.due_at(here.book, practice.id) == NOW + 60
    again = outbox.next_due(here.book, practice.id, NOW + 60)
    assert again is not None
    assert (again.id, again.reason) == (first.id, "throttled")
    outbox.done(here.book, first.id, replace(VISIT, version="2", start=NOW + HOUR, end=NOW + 2 * HOUR), NOW)
    following = outbox.next_due(here.book, practice.id, NOW)
    assert following is not None
    assert (following.id, following.base["start"]) == (second.id, NOW + HOUR)
    outbox.done(here.book, second.id, replace(VISIT, version="3"), NOW)
    assert outbox.due_at(here.book, practice.id) is None


def test_what_was_held_back_does_not_take_over_what_a_later_cancel_did(here: Store, practice: Calendar) -> None:
    refused = outbox.change(here.book, practice.id, VISIT.remote_id, {"status": "arrived"}, NOW)
    outbox.park(here.book, refused.id, "forbidden")
    held = outbox.change(here.book, practice.id, VISIT.remote_id, {"status": "fulfilled"}, NOW)
    off = outbox.cancel(here.book, practice.id, VISIT.remote_id, NOW)
    assert outbox.held(here.book) == {held.id}
    assert outbox.next_due(here.book, practice.id, NOW) == off
    outbox.done(here.book, off.id, replace(VISIT, version="2", status=Status.CANCELLED), NOW)
    outbox.discard(here.book, refused.id, NOW)
    assert outbox.next_due(here.book, practice.id, NOW) is None, "whether it is still wanted only a person knows"
    freed = outbox.retry(here.book, held.id)
    assert (freed.base["status"], freed.base_version) == ("booked", "1")


def test_a_refused_edit_waits_for_a_person(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    outbox.sending(here.book, made.id)
    outbox.park(here.book, made.id, "forbidden")
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW, False)]
    assert outbox.recover(here.book) == 0
    assert outbox.retry(here.book, made.id).state is PendingState.WAITING
    assert shown(here)[0].pending
    assert outbox.discard(here.book, made.id, NOW)[0].id == made.id
    assert outbox.every(here.book) == ()
    assert [one.fate for one in outbox.past(here.book, practice.id, VISIT.remote_id)] == [Fate.DISCARDED]


def test_discarding_a_new_appointment_takes_its_later_edits_along(here: Store, practice: Calendar) -> None:
    made = outbox.create(here.book, practice.id, {"start": NOW, "end": NOW + 1}, NOW)
    outbox.change(here.book, practice.id, made.subject, {"note": "x"}, NOW)
    kept = move(here, practice, HOUR)
    assert len(outbox.discard(here.book, made.id, NOW)) == 2
    assert outbox.every(here.book) == (kept,)
    outbox.sending(here.book, kept.id)
    with pytest.raises(NotPending):
        outbox.discard(here.book, kept.id, NOW)


@pytest.mark.parametrize(
    "intent",
    [{}, {"colour": "red"}, {"start": NOW + 2 * HOUR}, {"end": NOW}, {"start": None}, {"start": "soon"}],
    ids=str,
)
def test_an_edit_that_makes_no_sense_is_refused_and_nothing_changes(
    here: Store, practice: Calendar, intent: Fields
) -> None:
    with pytest.raises(ValueError, match=r"field|nothing|starts before"):
        outbox.change(here.book, practice.id, VISIT.remote_id, intent, NOW)
    assert outbox.every(here.book) == ()


def test_an_edit_of_nothing_is_refused(here: Store, practice: Calendar) -> None:
    with pytest.raises(NotFound):
        outbox.change(here.book, practice.id, RemoteId("Appointment/404"), {"note": "x"}, NOW)
    with pytest.raises(ValueError, match="starts before"):
        outbox.create(here.book, practice.id, {"note": "no time"}, NOW)


def met(here: Store, practice: Calendar) -> tuple[Entry, str]:
    made = move(here, practice, HOUR)
    outbox.sending(here.book, made.id)
    theirs = replace(VISIT, version="2", start=NOW + DAY, end=NOW + DAY + HOUR, note="front desk")
    return made, conflicts.meet(here.book, made.id, theirs, NOW + 9).id


def test_a_conflict_keeps_all_three_versions_and_shows_theirs(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    (found,) = conflicts.undecided(here.book)
    assert (found.id, found.entry, found.met_at) == (identity, made.id, NOW + 9)
    starts = (found.base["start"], found.mine["start"], found.theirs["start"])
    assert starts == (NOW, NOW + HOUR, NOW + DAY)
    assert set(found.base) == set(found.mine) == set(found.theirs) == set(FIELDS)
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + DAY, False)]
    assert outbox.next_due(here.book, practice.id, NOW + DAY) is None
    with pytest.raises(NotPending):
        conflicts.meet(here.book, made.id, VISIT, NOW)
    (told,) = runs.latest(here.book)
    assert told.origin == "pull"


def test_mine_is_sent_again_over_theirs(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    again = conflicts.decide(here.book, identity, Choice.MINE, NOW + 10)
    assert again is not None
    assert (again.id, again.base_version, again.base["note"]) == (made.id, "2", "front desk")
    assert outbox.next_due(here.book, practice.id, NOW) == again
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + HOUR, True)]
    assert conflicts.undecided(here.book) == ()
    assert [one.decided for one in conflicts.of(here.book, practice.id, VISIT.remote_id)] == [Choice.MINE]


def test_theirs_ends_the_edit_and_keeps_it_in_the_history(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    assert conflicts.decide(here.book, identity, Choice.THEIRS, NOW + 10) is None
    assert outbox.every(here.book) == ()
    (gone,) = outbox.past(here.book, practice.id, VISIT.remote_id)
    assert (gone.entry.id, gone.fate) == (made.id, Fate.OVERRULED)
    with pytest.raises(NotPending):
        conflicts.decide(here.book, identity, Choice.MINE, NOW)
    with pytest.raises(NotFound):
        conflicts.decide(here.book, "k-none", Choice.MINE, NOW)


def test_both_makes_mine_an_appointment_of_its_own(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    made = conflicts.decide(here.book, identity, Choice.BOTH, NOW + 10)
    assert made is not None
    assert (made.action, made.intent["start"], made.intent["visit_type"]) == (Action.CREATE, NOW + HOUR, "Follow-up")
    assert sorted((one.start, one.pending) for one in shown(here)) == [(NOW + HOUR, True), (NOW + DAY, False)]


def test_mine_of_an_appointment_that_is_gone_becomes_a_new_one(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    met_gone = conflicts.meet(here.book, made.id, replace(VISIT, version="2", void=True), NOW)
    again = conflicts.decide(here.book, met_gone.id, Choice.MINE, NOW)
    assert again is not None
    assert again.action is Action.CREATE
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + HOUR, True)]


def test_what_fits_together_goes_on_over_their_version(here: Store, practice: Calendar) -> None:
    made = move(here, practice, HOUR)
    outbox.sending(here.book, made.id)
    theirs = replace(VISIT, version="2", note="bring papers")
    again = outbox.rebase(here.book, made.id, theirs, made.intent, NOW + 3)
    assert (again.state, again.base_version, again.base["note"]) == (PendingState.WAITING, "2", "bring papers")
    (run,) = runs.latest(here.book)
    assert counted(runs.changes(here.book, run.id)) == {Happened.CHANGED: 1}
    assert server(here, practice) == theirs
    assert [(one.start, one.pending) for one in shown(here)] == [(NOW + HOUR, True)]


BEFORE: Fields = {
    "start": 0, "end": 60, "status": "booked", "patient": None, "visit_type": "a", "location": "b", "note": "c",
}  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "current", "wanted"),
    [
        (BEFORE, {**BEFORE, "note": "x"}, {**BEFORE, "note": "x"}, (Action.CHANGE, {"note": "c"})),
        (BEFORE, {**BEFORE, "note": "x"}, {**BEFORE, "note": "y"}, None),
        (BEFORE, {**BEFORE, "note": "x"}, None, None),
        (BEFORE, {**BEFORE, "start": 30, "end": 90}, {**BEFORE, "start": 30, "end": 31}, (Action.CHANGE, {"start": 0})),
        (BEFORE, {**BEFORE, "start": -90, "end": -30}, {**BEFORE, "start": -90, "end": -60}, None),
        (None, BEFORE, BEFORE, (Action.CANCEL, {"status": "cancelled"})),
        (None, BEFORE, {**BEFORE, "status": "cancelled"}, None),
        (None, BEFORE, None, None),
        (BEFORE, None, None, (Action.CREATE, BEFORE)),
        (BEFORE, None, BEFORE, None),
    ],
)
def test_the_opposite_of_a_change_spares_what_came_later(
    before: Fields | None, after: Fields | None, current: Fields | None, wanted: object
) -> None:
    change = runs.Change(1, CalendarId("c-a"), RemoteId("Appointment/1"), before, after)
    assert undo.opposite(change, current) == wanted


_FIELDS = st.fixed_dictionaries(
    {
        "start": st.integers(0, 3),
        "end": st.integers(4, 7),
        "status": st.sampled_from(["booked", "cancelled"]),
        "note": st.sampled_from(["", "a", "b"]),
    }
)


@given(before=_FIELDS, after=_FIELDS, current=_FIELDS)
def test_undo_never_touches_what_differs_from_what_the_run_left(
    before: dict[str, int | str | None], after: dict[str, int | str | None], current: dict[str, int | str | None]
) -> None:
    change = runs.Change(1, CalendarId("c-a"), RemoteId("Appointment/1"), before, after)
    wanted = undo.opposite(change, current)
    intent = wanted[1] if wanted else {}
    for name, value in intent.items():
        assert value == before[name]
        assert current[name] == after[name] != before[name]
    if current == after:
        assert {**current, **intent} == before
