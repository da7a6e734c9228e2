"""The story of the practice: chapters, what undoing one means, what is forgotten, and what stays."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.book import appointments, outbox, reversal, runs, story
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Action, Fields
from storage.records.runs import Change, Chapter, Happened, Reversal, Why, composed, counted
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store
from tests.storage.visits import HOUR, OTHER, VISIT, fill, moved


@pytest.fixture
def practice(here: Store) -> Calendar:
    calendar = here.kept("Practice", ProviderName.PRACTICE)
    fill(here, calendar, VISIT, OTHER)
    return calendar


def accept(here: Store, practice: Calendar, intent: Fields, answer: RemoteAppointment) -> None:
    made = outbox.change(here.book, practice.id, answer.remote_id, intent, here.now)
    outbox.sending(here.book, made.id)
    outbox.done(here.book, made.id, answer, here.now)


def test_the_first_fill_is_no_story(here: Store, practice: Calendar) -> None:
    assert story.chapters(here.book) == ()


def test_one_push_is_one_chapter_and_the_pull_after_it_another(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    accept(here, practice, {"start": NOW + HOUR, "end": NOW + 2 * HOUR}, moved(VISIT, HOUR, "2"))
    here.now += 2
    accept(here, practice, {"note": "x"}, replace(OTHER, version="2", note="x"))
    here.now += 1
    fill(here, practice, replace(OTHER, version="3", note="x", status=Status.CANCELLED))
    desk, mine = story.chapters(here.book)
    assert (desk.origin, counted(desk.changes)) == ("pull", {Happened.CANCELLED: 1})
    assert (mine.origin, counted(mine.changes), len(mine.runs)) == ("push", {Happened.MOVED: 1, Happened.CHANGED: 1}, 2)
    assert [story.chapter_of(here.book, run) for run in mine.runs] == [mine, mine]
    assert story.chapter_of(here.book, 99) is None


def test_another_push_later_is_another_chapter(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    accept(here, practice, {"note": "x"}, replace(VISIT, version="2", note="x"))
    here.now += story.TOGETHER + 1
    accept(here, practice, {"note": "y"}, replace(VISIT, version="3", note="y"))
    assert [counted(one.changes) for one in story.chapters(here.book)] == [{Happened.CHANGED: 1}] * 2
    assert len(story.chapters(here.book, most=1)) == 1


def test_what_moved_twice_in_a_chapter_goes_back_to_where_it_began(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    accept(here, practice, {"start": NOW + HOUR, "end": NOW + 2 * HOUR}, moved(VISIT, HOUR, "2"))
    accept(here, practice, {"start": NOW + DAY, "end": NOW + DAY + HOUR}, moved(VISIT, DAY, "3"))
    (chapter,) = story.chapters(here.book)
    (would,) = reversal.preview(here.book, chapter)
    assert (would.action, would.intent, would.why) == (Action.CHANGE, {"start": NOW, "end": NOW + HOUR}, None)
    (made,) = reversal.undo(here.book, chapter, NOW + 200)
    assert outbox.every(here.book) == (made,)
    # Undoing twice undoes once: what waits is the person's own later will.
    assert reversal.undo(here.book, chapter, NOW + 200) == ()


def test_a_run_of_the_front_desk_goes_back_as_entries(here: Store, practice: Calendar) -> None:
    fill(here, practice, *(replace(VISIT, remote_id=RemoteId(f"Appointment/{n}")) for n in (3, 4)))
    here.now = NOW + 100
    fill(
        here,
        practice,
        moved(VISIT, DAY, "2"),
        replace(OTHER, version="2", status=Status.CANCELLED),
        replace(VISIT, remote_id=RemoteId("Appointment/3"), version="2", void=True),
        replace(VISIT, remote_id=RemoteId("Appointment/5"), start=NOW + 2 * DAY, end=NOW + 2 * DAY + HOUR),
    )
    chapter = story.chapters(here.book)[0]
    assert counted(chapter.changes) == {
        Happened.ADDED: 1, Happened.MOVED: 1, Happened.CANCELLED: 1, Happened.REMOVED: 1,
    }  # fmt: skip
    assert {(one.action, one.why) for one in reversal.preview(here.book, chapter)} == {
        (Action.CANCEL, None), (Action.CHANGE, None), (Action.CREATE, None),
    }  # fmt: skip
    reversal.undo(here.book, chapter, NOW + 200)
    shown = appointments.between(here.book, NOW - 30 * DAY, NOW + 30 * DAY)
    assert sorted((one.start, one.status.value) for one in shown) == [
        *[(NOW, "booked")] * 4,
        (NOW + 2 * DAY, "cancelled"),
    ]


def test_an_appointment_whose_edit_needs_the_person_is_left_alone(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    fill(here, practice, moved(VISIT, DAY, "2"))
    made = outbox.change(here.book, practice.id, VISIT.remote_id, {"note": "x"}, NOW + 101)
    (chapter,) = story.chapters(here.book)
    assert [one.why for one in reversal.preview(here.book, chapter)] == [None]
    outbox.park(here.book, made.id, "forbidden")
    assert [(one.action, one.why) for one in reversal.preview(here.book, chapter)] == [(None, Why.UNDECIDED)]


def test_old_runs_are_forgotten_and_the_history_of_an_appointment_stays(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    fill(here, practice, moved(VISIT, DAY, "2"), replace(OTHER, version="2", note="soon gone"))
    (old,) = story.chapters(here.book)
    here.now = NOW + 200
    fill(here, practice, replace(OTHER, version="3", void=True))
    here.now = NOW + runs.KEPT + 1000
    fill(here, practice, replace(moved(VISIT, DAY, "2"), version="3", note="late"))
    assert [counted(one.changes) for one in story.chapters(here.book)] == [{Happened.CHANGED: 1}]
    assert story.chapter_of(here.book, old.id) is None
    (_, first), (_, last) = runs.history(here.book, practice.id, VISIT.remote_id)
    assert first.before == {"start": NOW, "end": NOW + HOUR}
    assert first.after == {"start": NOW + DAY, "end": NOW + DAY + HOUR}
    assert (last.after or {})["note"] == "late"
    # What is gone at the practice leaves no history here, and no empty run.
    assert runs.history(here.book, practice.id, OTHER.remote_id) == ()
    assert here.book.value("SELECT count(*) FROM run") == 2
    assert runs.forget(here.book, NOW) == 0


BEFORE: Fields = {
    "start": 0, "end": 60, "status": "booked", "patient": None, "visit_type": "a", "location": "b", "note": "c",
}  # fmt: skip
GONE = {**BEFORE, "status": "cancelled"}
NOTED = {**BEFORE, "note": "x"}
BOTH = {**NOTED, "location": "elsewhere"}
AGAIN: Fields = {"note": "mine"}
NOTHING: Fields = {}


@pytest.mark.parametrize(
    ("before", "after", "current", "waiting", "action", "intent", "kept", "why"),
    [
        (BEFORE, NOTED, NOTED, NOTHING, Action.CHANGE, {"note": "c"}, (), None),
        (BEFORE, NOTED, {**BEFORE, "note": "y"}, NOTHING, None, {}, ("note",), Why.SINCE),
        (BEFORE, NOTED, BEFORE, NOTHING, None, {}, (), Why.BACK),
        (BEFORE, NOTED, NOTED, AGAIN, None, {}, ("note",), Why.WAITS),
        (BEFORE, NOTED, NOTED, {"start": 5, "end": 6}, Action.CHANGE, {"note": "c"}, (), None),
        (BEFORE, BOTH, {**BOTH, "note": "y"}, NOTHING, Action.CHANGE, {"location": "b"}, ("note",), Why.SINCE),
        (BEFORE, NOTED, None, NOTHING, None, {}, (), Why.GONE),
        (None, BEFORE, BEFORE, NOTHING, Action.CANCEL, {"status": "cancelled"}, (), None),
        (None, BEFORE, NOTED, NOTHING, None, {}, (), Why.SINCE),
        (None, BEFORE, GONE, NOTHING, None, {}, (), Why.BACK),
        (None, BEFORE, BEFORE, AGAIN, None, {}, (), Why.WAITS),
        (None, BEFORE, None, NOTHING, None, {}, (), Why.GONE),
        (BEFORE, None, None, NOTHING, Action.CREATE, BEFORE, (), None),
        (BEFORE, None, BEFORE, NOTHING, None, {}, (), Why.BACK),
        (GONE, None, None, NOTHING, None, {}, (), Why.OVER),
    ],
)
def test_undoing_spares_what_came_later_and_says_why(
    before: Fields | None, after: Fields | None, current: Fields | None, waiting: Fields,
    action: Action | None, intent: Fields, kept: tuple[str, ...], why: Why | None,
) -> None:  # fmt: skip
    change = Change(1, CalendarId("c-a"), RemoteId("Appointment/1"), before, after)
    assert reversal.reversal(change, current, waiting) == Reversal(change, action, intent, kept, why)


_FIELDS = st.fixed_dictionaries(
    {
        "start": st.integers(0, 3),
        "end": st.integers(4, 7),
        "status": st.sampled_from(["booked", "cancelled"]),
        "note": st.sampled_from(["", "a", "b"]),
    }
)
_SOME = st.sets(st.sampled_from(["start", "note", "status"])).map(lambda names: dict.fromkeys(names, 0))


@given(before=_FIELDS, after=_FIELDS, current=_FIELDS, waiting=_SOME)
def test_undo_never_touches_what_differs_from_what_the_run_left(
    before: dict[str, int | str | None], after: dict[str, int | str | None], current: dict[str, int | str | None],
    waiting: dict[str, int | str | None],
) -> None:  # fmt: skip
    change = Change(1, CalendarId("c-a"), RemoteId("Appointment/1"), before, after)
    would = reversal.reversal(change, current, waiting)
    for name, value in would.intent.items():
        assert value == before[name]
        assert current[name] == after[name] != before[name]
        assert name not in waiting
    changed = {name for name in before if before[name] != after[name]}
    assert changed == set(would.intent) | set(would.kept) | {n for n in changed if current[n] == before[n]}
    assert (would.why is None) == (not would.kept and bool(would.intent))
    if current == after and not waiting and before != after:
        assert {**current, **would.intent} == before


@given(steps=st.lists(_FIELDS, min_size=2, max_size=6))
def test_a_chapter_goes_from_before_its_first_run_to_after_its_last(steps: list[Fields]) -> None:
    place = CalendarId("c-a"), RemoteId("Appointment/1")
    each = [Change(n, *place, was, now) for n, (was, now) in enumerate(pairwise(steps))]
    whole = composed(each)
    assert [(one.before, one.after) for one in whole] == ([(steps[0], steps[-1])] if steps[0] != steps[-1] else [])
    chapter = Chapter((1,), place[0], "pull", NOW, whole)
    assert sum(counted(chapter.changes).values()) == len(whole)
