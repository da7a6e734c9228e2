"""What a pass changed in a box is told, lies in the box, and ends with it."""

from __future__ import annotations

import pytest

from storage.boxes import told
from storage.records.box_runs import BoxChange, Drawn
from storage.records.consents import Decision, Purpose
from storage.records.events import Status
from storage.records.runs import Happened
from storage.records.times import TimeKind
from tests.storage.book_store import NOW, Store, event

HOUR = 3600


def at(start: int, recurrence_id: str = "", summary: str = "Yoga", status: Status = Status.CONFIRMED) -> Drawn:
    return Drawn(recurrence_id, start, start + HOUR, TimeKind.TIMED, "", summary, "", status)


@pytest.mark.parametrize("keep", [True, False])
def test_a_pass_tells_what_it_added_moved_and_removed(here: Store, keep: bool) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW, *([Purpose.KEEP] if keep else []))
    shelf = here.shelf()
    days = [event(f"e{n}", f"2026112{n}T090000Z", f"2026112{n}T100000Z", summary=f"Day {n}") for n in (4, 5, 6)]
    here.fill(shelf, calendar, days, keep=keep)
    reader = here.shelf_reader()
    assert reader.runs(10) == []  # a first fill is no change
    here.now += 60
    here.fill(
        shelf,
        calendar,
        [
            event("e4", "20261124T110000Z", "20261124T120000Z", summary="Day 4", version="2"),
            event("e9", "20261129T090000Z", "20261129T100000Z", summary="Day 9"),
        ],
        removed=["/e6.ics"],
        keep=keep,
    )
    ((told_of, run),) = reader.runs(10)
    assert (told_of, run.finished_at) == (calendar.id, NOW + 60)
    assert dict(run.counts) == {Happened.ADDED: 1, Happened.MOVED: 1, Happened.REMOVED: 1}
    assert [
        (one.happened, one.before and one.before.summary, one.after and one.after.summary)
        for one in reader.changes(calendar.id, run.id)
    ] == [
        (Happened.MOVED, "Day 4", "Day 4"),
        (Happened.REMOVED, "Day 6", None),
        (Happened.ADDED, None, "Day 9"),
    ]
    here.fill(shelf, calendar, [], keep=keep)
    assert len(reader.runs(10)) == 1  # nothing new is no story
    reader.close()
    shelf.close()


def test_the_story_ends_with_the_consent(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [event("e1", "20261124T090000Z", "20261124T100000Z")])
    here.fill(shelf, calendar, [event("e2", "20261125T090000Z", "20261125T100000Z")])
    reader = here.shelf_reader()
    ((_, run),) = reader.runs(10)
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert (reader.runs(10), reader.changes(calendar.id, run.id)) == ([], [])
    shelf.destroy(calendar.id)
    here.decide(calendar, Purpose.SHOW)
    assert reader.runs(10) == []
    reader.close()
    shelf.close()


def test_what_was_in_memory_keeps_its_story_when_it_may_be_kept(here: Store) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    shelf = here.shelf()
    here.fill(shelf, calendar, [event("e1", "20261124T090000Z", "20261124T100000Z")], keep=False)
    here.fill(shelf, calendar, [event("e2", "20261125T090000Z", "20261125T100000Z")], keep=False)
    here.decide(calendar, Purpose.KEEP)
    here.fill(shelf, calendar, [])
    reader = here.shelf_reader()
    ((_, run),) = reader.runs(10)
    assert [one.happened for one in reader.changes(calendar.id, run.id)] == [Happened.ADDED]
    reader.close()
    shelf.close()


def test_only_new_stamps_are_no_change_and_a_new_description_is_one(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    times = "20261124T090000Z", "20261124T100000Z"
    here.fill(shelf, calendar, [event("e1", *times, "SEQUENCE:1"), event("e2", *times)])
    here.fill(shelf, calendar, [event("e1", *times, "SEQUENCE:2", version="2")])
    reader = here.shelf_reader()
    assert reader.runs(10) == []
    here.fill(shelf, calendar, [event("e2", *times, "DESCRIPTION:Bring a towel", version="2")])
    ((_, run),) = reader.runs(10)
    assert dict(run.counts) == {Happened.CHANGED: 1}
    reader.close()
    shelf.close()


def test_what_can_t_be_read_any_more_is_not_told_as_gone(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [event("e1", "20261124T090000Z", "20261124T100000Z")])
    here.fill(shelf, calendar, [event("e1", "soon", "later", version="2")])
    reader = here.shelf_reader()
    assert reader.runs(10) == []
    reader.close()
    shelf.close()


def test_old_runs_are_forgotten_and_a_flood_is_counted(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [event("e", "20261124T090000Z", "20261124T100000Z")])
    many = [event(f"m{n}", "20261124T090000Z", "20261124T100000Z") for n in range(told.MOST + 5)]
    here.fill(shelf, calendar, many)
    reader = here.shelf_reader()
    ((_, run),) = reader.runs(10)
    assert dict(run.counts) == {Happened.ADDED: told.MOST + 5}
    assert len(reader.changes(calendar.id, run.id)) == told.MOST
    # The same texts under new versions are no story, however many; other texts are counted.
    times = "20261124T090000Z", "20261124T100000Z"
    here.fill(shelf, calendar, [event(f"m{n}", *times, version="2") for n in range(told.MOST + 5)])
    assert len(reader.runs(10)) == 1
    gone = [f"/m{n}.ics" for n in range(4)]
    texts = [event(f"m{n}", *times, version="3", summary="Dentist again") for n in range(4, told.MOST + 5)]
    here.fill(shelf, calendar, texts, removed=gone)
    assert dict(reader.runs(10)[0][1].counts) == {Happened.CHANGED: told.MOST + 1, Happened.REMOVED: 4}
    here.now += told.KEPT + 1
    here.fill(shelf, calendar, [])
    assert reader.runs(10) == []
    reader.close()
    shelf.close()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([at(NOW)], [at(NOW)], None),
        ([], [], None),
        ([], [at(NOW - 90_000, "a"), at(NOW, "b")], BoxChange(None, at(NOW, "b"))),
        ([at(NOW - 90_000, "a")], [], BoxChange(at(NOW - 90_000, "a"), None)),
        # One date of a series moved: that one is told.
        (
            [at(NOW, "a"), at(NOW + 9, "b")],
            [at(NOW, "a"), at(NOW + 99, "b")],
            BoxChange(at(NOW + 9, "b"), at(NOW + 99, "b")),
        ),
        # The whole series moved: its first coming date is told, and how many besides.
        (
            [at(NOW - 90_000, "a"), at(NOW, "b"), at(NOW + 90_000, "c")],
            [at(NOW - 86_400, "d"), at(NOW + HOUR, "e"), at(NOW + 93_600, "f")],
            BoxChange(at(NOW, "b"), at(NOW + HOUR, "e"), 2),
        ),
    ],
)  # fmt: skip
def test_a_series_is_told_by_its_first_date_that_differs(
    before: list[Drawn], after: list[Drawn], expected: BoxChange | None
) -> None:
    assert told.compared(before, after, NOW) == expected


def test_what_a_change_is_told_as() -> None:
    was = at(NOW)
    for after, happened in (
        (at(NOW + 1), Happened.MOVED),
        (Drawn("", NOW, NOW + 9, TimeKind.TIMED, "", "Yoga", "", Status.CONFIRMED), Happened.RESIZED),
        (at(NOW, summary="Run"), Happened.CHANGED),
        (at(NOW, status=Status.CANCELLED), Happened.CANCELLED),
    ):
        assert BoxChange(was, after).happened is happened
    assert BoxChange(at(NOW, status=Status.CANCELLED), was).happened is Happened.RESTORED
