"""A pass into a box: replays, removals, full passes, series of several resources, and what can't be read."""

from __future__ import annotations

from collections import Counter

import pytest

from storage.boxes.box import FEW, LOT, Box
from storage.boxes.intake import MANY
from storage.boxes.shelf import Shelf, ShelfReader
from storage.errors import StoreUnwritable
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Outlook, Page, PassSummary
from storage.records.events import Occurrence, RemoteEvent
from storage.records.ids import RemoteId
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, event

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4"


def around(reader: ShelfReader, days: int = 60) -> list[Occurrence]:
    return sorted(reader.between(NOW - days * DAY, NOW + days * DAY), key=lambda one: one.start)


def titles(reader: ShelfReader) -> list[str]:
    return [one.summary for one in around(reader)]


def one_day(uid: str, day: int = 24, **more: str) -> RemoteEvent:
    return event(uid, f"202611{day:02d}T090000Z", f"202611{day:02d}T100000Z", **more)


def test_what_a_pass_brought_is_what_the_schedule_shows(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    brought = event("a", "20261124T090000Z", "20261124T100000Z", "LOCATION:Ward 3", summary="Round")
    assert here.fill(shelf, calendar, [brought], full=True) == PassSummary(added=1)
    (one,) = around(reader)
    assert (one.calendar, one.source, one.uid, one.recurrence_id) == (calendar.id, "/a.ics", "a", "")
    assert (one.summary, one.location, one.end - one.start, one.busy) == ("Round", "Ward 3", 3600, True)


def test_nothing_is_written_before_commit(here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z")])
    intake = here.begin(shelf, calendar)
    intake.add(Page((event("b", "20261124T090000Z", "20261124T100000Z"),), (RemoteId("/a.ics"),)))
    assert [one.uid for one in around(reader)] == ["a"]
    assert intake.cursor() == "1"
    assert intake.outlook() == Outlook(1, 1, 1)
    intake.commit(Cursor("2"))
    assert [one.uid for one in around(reader)] == ["b"]
    assert here.fill(shelf, calendar, cursor="3") == PassSummary()


def test_equal_versions_are_not_written_again(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z", summary="First")])
    again = event("a", "20261124T090000Z", "20261124T100000Z", summary="Other text, same version")
    assert here.fill(shelf, calendar, [again]) == PassSummary()
    assert titles(reader) == ["First"]
    newer = event("a", "20261125T090000Z", "20261125T100000Z", summary="Second", version="2")
    assert here.fill(shelf, calendar, [newer, newer]) == PassSummary(changed=1)
    assert titles(reader) == ["Second"]


def test_an_unknown_version_is_always_a_change(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    for title in ("First", "Second"):
        here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z", summary=title, version="")])
    assert titles(reader) == ["Second"]


def test_a_full_pass_removes_what_no_page_mentions(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    three = [event(uid, "20261124T090000Z", "20261124T100000Z", summary=uid) for uid in "abc"]
    here.fill(shelf, calendar, three, full=True)
    intake = here.begin(shelf, calendar)
    intake.add(Page((three[0],), full=True))
    intake.add(Page(unchanged=(RemoteId("/b.ics"),), full=True, cursor=Cursor("2")))
    assert intake.outlook() == Outlook(3, 2, 1)
    assert titles(reader) == ["a", "b", "c"]
    assert intake.commit(Cursor("2")) == PassSummary(removed=1)
    assert titles(reader) == ["a", "b"]


def test_the_last_word_of_a_pass_counts(here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar) -> None:
    item = event("a", "20261124T090000Z", "20261124T100000Z")
    intake = here.begin(shelf, calendar)
    intake.add(Page((item,)))
    intake.add(Page(removed=(item.remote_id,)))
    assert intake.outlook().after == 0
    intake.add(Page((item,), cursor=Cursor("1")))
    assert intake.commit(Cursor("1")) == PassSummary(added=1)
    assert here.fill(shelf, calendar, removed=["/a.ics", "/never-there.ics"]) == PassSummary(removed=1)
    assert around(reader) == []


def test_an_exception_before_its_master_joins_it(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    moved = event(
        "s",
        "20261201T150000Z",
        "20261201T160000Z",
        "RECURRENCE-ID:20261201T090000Z",
        summary="Moved",
        series="s",
        remote="s_20261201",
    )
    master = event("s", "20261124T090000Z", "20261124T100000Z", WEEKLY, summary="Course", series="s", remote="s")
    here.fill(shelf, calendar, [moved])
    assert titles(reader) == ["Moved"]
    assert here.fill(shelf, calendar, [master]) == PassSummary(added=1)
    assert titles(reader) == ["Course", "Moved", "Course", "Course"]
    here.fill(shelf, calendar, removed=["s_20261201"])
    assert titles(reader) == ["Course"] * 4
    here.fill(shelf, calendar, removed=["s"])
    assert titles(reader) == []


def test_an_unreadable_event_is_set_aside_and_the_rest_is_kept(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    good = event("good", "20261124T090000Z", "20261124T100000Z")
    bad = event("bad", "20261124T090000Z", "20261124T100000Z", "RRULE:FREQ=BROKEN")
    assert here.fill(shelf, calendar, [good, bad]) == PassSummary(added=1, set_aside=1)
    assert [one.uid for one in around(reader)] == ["good"]
    intake = here.begin(shelf, calendar)
    assert intake.versions() == {"/good.ics": "1", "/bad.ics": "1"}
    assert here.fill(shelf, calendar) == PassSummary(set_aside=1)
    mended = event("bad", "20261124T090000Z", "20261124T100000Z", version="2")
    assert here.fill(shelf, calendar, [mended]) == PassSummary(changed=1)


def test_one_unreadable_exception_does_not_hide_its_series(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    master = event("s", "20261124T090000Z", "20261124T100000Z", WEEKLY, summary="Course", series="s", remote="s")
    broken = event("s", "20261201T150000Z", "20261201T160000Z", "RRULE:FREQ=BROKEN", series="s", remote="s_1")
    assert here.fill(shelf, calendar, [master, broken]) == PassSummary(added=1, set_aside=1)
    assert titles(reader) == ["Course"] * 4


def test_a_commit_that_fails_leaves_the_box_as_it_was(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z")])
    intake = here.begin(shelf, calendar)
    intake.add(Page((event("b", "20261124T090000Z", "20261124T100000Z"),), full=True, cursor=Cursor("2")))

    def full_disk(*_: object) -> None:
        raise StoreUnwritable("database or disk is full")

    monkeypatch.setattr("storage.boxes.box.put", full_disk)
    with pytest.raises(StoreUnwritable):
        intake.commit(Cursor("2"))
    assert [one.uid for one in around(reader)] == ["a"]
    assert intake.cursor() == "1"


def test_a_long_event_is_found_from_its_middle(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    here.fill(
        shelf,
        calendar,
        [
            event("sabbatical", "20250101", "20280101", summary="Sabbatical"),
            event("fair", "20261120T080000Z", "20261125T180000Z", summary="Fair"),
            event("day", "20261123", "20261124", summary="Day"),
            event("over", "20261101T080000Z", "20261110T180000Z", summary="Over"),
        ],
    )
    found = reader.between(NOW, NOW + 3600)
    assert sorted(one.summary for one in found) == ["Day", "Fair", "Sabbatical"]


def test_2000_events_are_one_transaction(here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar) -> None:
    many = [
        event(f"e{n}", f"202611{n % 28 + 1:02d}T{n % 24:02d}0000Z", f"202611{n % 28 + 1:02d}T{n % 24:02d}3000Z")
        for n in range(2000)
    ]
    assert here.fill(shelf, calendar, many, full=True) == PassSummary(added=2000)
    assert len(around(reader)) == 2000
    assert here.fill(shelf, calendar, many, full=True) == PassSummary()
    assert here.fill(shelf, calendar, full=True) == PassSummary(removed=2000)
    assert around(reader) == []


def test_after_a_large_pass_no_page_is_kept_in_memory(
    here: Store, shelf: Shelf, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[int] = []
    real = Box.let_go_of_pages

    def counted(box: Box) -> None:
        real(box)
        let_go.append(box.events())

    monkeypatch.setattr(Box, "let_go_of_pages", counted)
    here.fill(shelf, calendar, [one_day("few")])
    assert let_go == []
    here.fill(shelf, calendar, [one_day(f"{number}") for number in range(MANY + 1)])
    assert let_go == [MANY + 2]


def test_what_a_provider_could_not_read_is_kept_as_it_was_and_counted(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z")], full=True)
    odd = (RemoteId("/a.ics"), RemoteId("/huge.ics"))
    intake = here.begin(shelf, calendar)
    intake.add(Page(full=True, set_aside=odd, cursor=Cursor("2")))
    assert intake.outlook() == Outlook(1, 1, 0)
    assert intake.commit(Cursor("2")) == PassSummary(set_aside=2)
    assert [one.uid for one in around(reader)] == ["a"]
    assert here.fill(shelf, calendar) == PassSummary(set_aside=2)
    newer = event("a", "20261124T090000Z", "20261124T100000Z", version="2")
    assert here.fill(shelf, calendar, [newer]) == PassSummary(changed=1, set_aside=1)
    assert here.fill(shelf, calendar, removed=["/huge.ics"]) == PassSummary()


@pytest.mark.parametrize("count", [1, FEW, FEW + 1, LOT - 1, LOT + 1, 2 * LOT + 3])
def test_a_pass_of_any_size_finds_what_is_held_and_leaves_what_it_does_not_name(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar, count: int
) -> None:
    """Held rows are looked up in lots: a series whose exception stays must meet it again in whichever lot it is."""

    def masters(version: str, hour: int) -> list[RemoteEvent]:
        return [
            event(f"s{n}", f"20261124T{hour:02d}0000Z", f"20261124T{hour:02d}3000Z", WEEKLY,
                  summary=f"Course {version}", series=f"s{n}", remote=f"s{n}", version=version)
            for n in range(count)
        ]  # fmt: skip

    moved = [
        event(f"s{n}", "20261201T150000Z", "20261201T160000Z", "RECURRENCE-ID:20261201T090000Z", summary="Moved",
              series=f"s{n}", remote=f"s{n}_1")
        for n in range(count)
    ]  # fmt: skip
    here.fill(shelf, calendar, [*masters("1", 9), *moved], full=True)
    assert here.fill(shelf, calendar, masters("2", 9)) == PassSummary(changed=count)
    assert Counter(titles(reader)) == {"Course 2": 3 * count, "Moved": count}
    assert here.fill(shelf, calendar, masters("2", 9)) == PassSummary()
    assert here.fill(shelf, calendar, removed=[one.remote_id for one in moved]) == PassSummary(removed=count)
    assert Counter(titles(reader)) == {"Course 2": 4 * count}
    assert here.fill(shelf, calendar, full=True) == PassSummary(removed=count)
    assert titles(reader) == []
