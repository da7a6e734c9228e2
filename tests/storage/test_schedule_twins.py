"""Which occurrences are the same event on several calendars, and which only look alike."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from storage import schedule
from storage.boxes.shelf import Shelf
from storage.records.consents import Purpose
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.stretches import stretch_of
from storage.records.times import TimeKind
from storage.twins import merged
from tests.storage.book_store import Store, event

ONE = Occurrence(CalendarId("c-a"), RemoteId("/1"), "uid-1", "", 0, 3600, TimeKind.TIMED, "", "Board", "Hall")
TWIN = ONE._replace(calendar=CalendarId("c-b"), source=RemoteId("/x"), zone="Europe/Berlin")


def test_twins_become_one_that_names_the_other_calendars() -> None:
    third = TWIN._replace(calendar=CalendarId("c-c"))
    assert merged([ONE, TWIN, third]) == [ONE._replace(also=(CalendarId("c-b"), CalendarId("c-c")))]


def test_the_one_that_says_most_stands_for_all() -> None:
    assert merged([ONE._replace(summary="", location=""), TWIN]) == [TWIN._replace(also=(CalendarId("c-a"),))]


@pytest.mark.parametrize(
    "other",
    [
        TWIN._replace(uid="uid-2"),
        TWIN._replace(start=60),
        TWIN._replace(end=7200),
        TWIN._replace(kind=TimeKind.FLOATING),
        TWIN._replace(status=Status.CANCELLED),
        ONE._replace(source=RemoteId("/2")),
    ],
    ids=["another uid", "another start", "another end", "another kind", "cancelled", "the same calendar"],
)
def test_what_only_looks_alike_stays_apart(other: Occurrence) -> None:
    assert merged([ONE, other]) == [ONE, other]


def test_events_without_a_uid_are_never_twins() -> None:
    nameless = [ONE._replace(uid=""), TWIN._replace(uid="")]
    assert merged(nameless) == nameless


def test_the_order_stays() -> None:
    later = ONE._replace(uid="uid-0", start=1, end=2)
    assert [one.uid for one in merged([later, ONE, TWIN])] == ["uid-0", "uid-1"]


def test_stretches_count_what_is_drawn(here: Store, shelf: Shelf) -> None:
    """The small month would call a day twice as full as it is when a meeting stands on two calendars."""
    first, second = here.calendar("One"), here.calendar("Two")
    for calendar in (first, second):
        here.decide(calendar, Purpose.SHOW, Purpose.KEEP)
    board = event("board", "20261123T110000Z", "20261123T120000Z", summary="Board")
    away = event("away", "20261123", "20261125", summary="Away")
    here.fill(shelf, first, [board, away])
    here.fill(shelf, second, [board, event("own", "20261123T080000Z", "20261123T090000Z", summary="Own")])
    reader, day = here.shelf_reader(), date(2026, 11, 23)
    drawn = schedule.between(here.book, reader, day, 1, ZoneInfo("Europe/Berlin"))
    taken = schedule.stretches(here.book, reader, day, 1, ZoneInfo("Europe/Berlin"))
    reader.close()
    assert sorted(taken) == sorted(map(stretch_of, drawn))
    assert len(taken) == 3
