"""The inbox of conflicts: picked fields, decisions taken back, edits put together; and nothing of it ever lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.book import conflicts, inbox, outbox
from storage.errors import NotFound, NotPending
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.pending import Action, Choice, Entry, Fate, Fields, PendingState
from tests.storage.book_store import NOW, Store, store
from tests.storage.visits import HOUR, VISIT, fill

SPAN = ("start", "end")


@pytest.fixture
def practice(here: Store) -> Calendar:
    calendar = here.kept("Practice", ProviderName.PRACTICE)
    fill(here, calendar, VISIT)
    return calendar


def met(here: Store, practice: Calendar, **theirs: Any) -> tuple[Entry, str]:
    """An edit of time and note that met a change of theirs."""
    intent: Fields = {"start": NOW + HOUR, "end": NOW + 2 * HOUR, "note": "mine"}
    made = outbox.change(here.book, practice.id, VISIT.remote_id, intent, NOW)
    outbox.sending(here.book, made.id)
    there = {"start": NOW + 5 * HOUR, "end": NOW + 6 * HOUR, "note": "theirs", **theirs}
    return made, conflicts.meet(here.book, made.id, replace(VISIT, version="2", **there), NOW + 9).id


def accepted(here: Store, entry: str, **fields: Any) -> None:
    outbox.sending(here.book, entry)
    outbox.done(here.book, entry, replace(VISIT, version="3", **fields), NOW + 20)


def test_only_what_differs_is_there_to_decide(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    found = conflicts.get(here.book, identity)
    assert found is not None
    assert inbox.differing(found) == (SPAN, ("note",))
    assert not inbox.gone(here.book, found)


def test_picked_fields_are_mine_and_the_others_theirs(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    sent = inbox.decide(here.book, identity, Choice.FIELDS, NOW + 10, ("note",))
    assert sent is not None
    assert (sent.id, sent.intent, sent.base_version, sent.state) == (
        made.id,
        {"note": "mine"},
        "2",
        PendingState.WAITING,
    )
    found = conflicts.get(here.book, identity)
    assert found is not None
    assert (found.decided, found.picked, found.made) == (Choice.FIELDS, ("note",), made.id)
    assert (found.mine["start"], found.theirs["note"]) == (NOW + HOUR, "theirs")
    assert inbox.decided(here.book) == (found,)


def test_half_a_span_or_what_is_the_same_can_t_be_picked(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    for picked in (("start",), ("location",), ("colour",)):
        with pytest.raises(ValueError, match="picked"):
            inbox.decide(here.book, identity, Choice.FIELDS, NOW, picked)
    assert len(conflicts.undecided(here.book)) == 1
    assert inbox.decide(here.book, identity, Choice.FIELDS, NOW, SPAN) is not None


def test_picking_nothing_is_theirs(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    assert inbox.decide(here.book, identity, Choice.FIELDS, NOW) is None
    found = conflicts.get(here.book, identity)
    assert found is not None
    assert found.decided is Choice.THEIRS


def test_nothing_can_be_picked_of_what_is_gone(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice, void=True)
    with pytest.raises(ValueError, match="picked"):
        inbox.decide(here.book, identity, Choice.FIELDS, NOW, ("note",))
    with pytest.raises(NotFound):
        inbox.decide(here.book, "k-none", Choice.FIELDS, NOW)


@pytest.mark.parametrize("choice", [Choice.MINE, Choice.THEIRS, Choice.BOTH, Choice.FIELDS])
def test_a_decision_can_be_taken_back_while_nothing_has_left(here: Store, practice: Calendar, choice: Choice) -> None:
    made, identity = met(here, practice)
    before = conflicts.get(here.book, identity)
    inbox.decide(here.book, identity, choice, NOW + 10, ("note",) if choice is Choice.FIELDS else ())
    decided = conflicts.get(here.book, identity)
    assert decided is not None
    assert inbox.reopenable(here.book, decided)
    assert inbox.reopen(here.book, identity, NOW + 11) == before
    (waiting,) = outbox.every(here.book)
    assert (waiting.id, waiting.state, waiting.intent) == (made.id, PendingState.CONFLICT, made.intent)
    # And decided again, as if it were the first time.
    sent = inbox.decide(here.book, identity, Choice.MINE, NOW + 12)
    assert sent is not None
    assert (sent.intent, sent.base_version) == (made.intent, "2")


def test_what_has_left_is_undone_in_the_story_and_not_here(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    inbox.decide(here.book, identity, Choice.MINE, NOW + 10)
    accepted(here, made.id, start=NOW + HOUR, end=NOW + 2 * HOUR, note="mine")
    with pytest.raises(NotPending):
        inbox.reopen(here.book, identity, NOW + 30)
    with pytest.raises(NotFound):
        inbox.reopen(here.book, "k-none", NOW)


def test_a_decision_that_took_later_edits_along_stands(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    outbox.change(here.book, practice.id, VISIT.remote_id, {"location": "Room 9"}, NOW + 9)
    sent = inbox.decide(here.book, identity, Choice.BOTH, NOW + 10)
    assert sent is not None
    assert sent.intent["location"] == "Room 9"
    with pytest.raises(NotPending):
        inbox.reopen(here.book, identity, NOW + 11)
    assert outbox.every(here.book) == (sent,)


def test_an_edit_that_was_taken_back_is_not_decided_again(here: Store, practice: Calendar) -> None:
    made, identity = met(here, practice)
    outbox.discard(here.book, made.id, NOW + 10)
    found = conflicts.get(here.book, identity)
    assert found is not None
    assert found.decided is Choice.THEIRS
    assert not inbox.reopenable(here.book, found)


def test_a_reopened_conflict_is_against_what_the_service_has_by_then(here: Store, practice: Calendar) -> None:
    _, identity = met(here, practice)
    inbox.decide(here.book, identity, Choice.THEIRS, NOW + 10)
    fill(here, practice, replace(VISIT, version="7", note="newer"))
    again = inbox.reopen(here.book, identity, NOW + 11)
    assert (again.theirs["note"], again.mine["note"], again.base["note"]) == ("newer", "mine", "")


def test_a_cancel_that_met_a_move_stays_a_cancel(here: Store, practice: Calendar) -> None:
    made = outbox.cancel(here.book, practice.id, VISIT.remote_id, NOW)
    outbox.sending(here.book, made.id)
    identity = conflicts.meet(here.book, made.id, replace(VISIT, version="2", start=NOW - HOUR), NOW).id
    inbox.decide(here.book, identity, Choice.THEIRS, NOW)
    inbox.reopen(here.book, identity, NOW)
    sent = inbox.decide(here.book, identity, Choice.FIELDS, NOW, ("status",))
    assert sent is not None
    assert (sent.action, sent.intent) == (Action.CANCEL, {"status": "cancelled"})


def test_edits_that_fit_are_put_together_and_told(here: Store, practice: Calendar) -> None:
    made = outbox.change(here.book, practice.id, VISIT.remote_id, {"note": "mine"}, NOW)
    outbox.sending(here.book, made.id)
    theirs = replace(VISIT, version="2", start=NOW + HOUR, end=NOW + 2 * HOUR)
    again = inbox.merge(here.book, made.id, theirs, {"note": "mine"}, NOW + 4)
    assert (again.id, again.base_version, again.state) == (made.id, "2", PendingState.WAITING)
    (told,) = inbox.decided(here.book)
    assert (told.decided, told.entry, told.picked, told.met_at) == (Choice.MERGED, made.id, ("note",), NOW + 4)
    assert (told.base["start"], told.mine["start"], told.theirs["start"]) == (NOW, NOW, NOW + HOUR)
    assert conflicts.undecided(here.book) == ()
    assert not inbox.reopenable(here.book, told)
    with pytest.raises(NotPending):
        inbox.merge(here.book, "none", theirs, {}, NOW)


_NOTE = st.sampled_from(["", "a", "b", "c"])
_SHIFT = st.integers(-3, 3).map(lambda hours: hours * HOUR)
_CHOICES = st.lists(
    st.tuples(
        st.sampled_from([Choice.MINE, Choice.THEIRS, Choice.BOTH, Choice.FIELDS]), st.sets(st.sampled_from([0, 1]))
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=st.tuples(_SHIFT, _NOTE), theirs=st.tuples(_SHIFT, _NOTE), choices=_CHOICES)
def test_base_mine_and_theirs_stay_whatever_is_decided_and_taken_back(
    tmp_path_factory: pytest.TempPathFactory,
    mine: tuple[int, str],
    theirs: tuple[int, str],
    choices: list[tuple[Choice, set[int]]],
) -> None:
    with store(tmp_path_factory.mktemp("book") / "store") as here:
        practice = here.kept("Practice", ProviderName.PRACTICE)
        fill(here, practice, VISIT)
        intent: Fields = {"start": NOW + mine[0], "end": NOW + mine[0] + HOUR, "note": mine[1]}
        made = outbox.change(here.book, practice.id, VISIT.remote_id, intent, NOW)
        outbox.sending(here.book, made.id)
        shift, note = theirs
        there = replace(VISIT, version="2", start=NOW + shift, end=NOW + shift + HOUR, note=note)
        identity = conflicts.meet(here.book, made.id, there, NOW).id
        first = conflicts.get(here.book, identity)
        assert first is not None
        for place, (choice, units) in enumerate(choices):
            if place:
                inbox.reopen(here.book, identity, NOW + place)
            picked = [name for n, unit in enumerate(inbox.differing(first)) if n in units for name in unit]
            inbox.decide(here.book, identity, choice, NOW + place, picked if choice is Choice.FIELDS else ())
            kept = conflicts.get(here.book, identity)
            assert kept is not None
            assert (kept.base, kept.mine, kept.theirs) == (first.base, first.mine, first.theirs)
            # The act itself is in the outbox or in the past, with all that was wanted, and never in both.
            waiting = [one for one in outbox.every(here.book) if one.id == made.id]
            ended = [one for one in outbox.past(here.book, practice.id, VISIT.remote_id) if one.entry.id == made.id]
            assert len(waiting) + len(ended) == 1
            if ended:
                wanted = {**first.base, **ended[0].entry.intent}
                assert (ended[0].fate, wanted) == (Fate.OVERRULED, first.mine)
