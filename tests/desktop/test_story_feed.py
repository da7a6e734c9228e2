"""What a window reads of the story, from a real store: chapters, what an undo would do, histories, and consent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.feeds import conflicts as inbox_feed
from desktop.feeds import story
from desktop.feeds.store import Open
from storage.book import conflicts, inbox, outbox
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose
from storage.records.events import Status
from storage.records.pending import Choice
from storage.records.runs import Happened, Why
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, event, store
from tests.storage.visits import HOUR, OTHER, VISIT, fill, moved
from ui.story.port import Chapter, Settled, Side


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as made:
        yield made


@pytest.fixture
def practice(here: Store) -> Calendar:
    calendar = here.kept("Practice", ProviderName.PRACTICE)
    fill(here, calendar, VISIT, OTHER)
    return calendar


def opened(here: Store) -> Open:
    return Open(here.reader(), here.shelf_reader(), here.home, here.key)


def merge(here: Store, practice: Calendar) -> None:
    """A note of mine and a new time of theirs, put together and sent in one push."""
    made = outbox.change(here.book, practice.id, VISIT.remote_id, {"note": "mine"}, here.now)
    outbox.sending(here.book, made.id)
    inbox.merge(here.book, made.id, moved(VISIT, HOUR, "2"), made.intent, here.now)
    outbox.sending(here.book, made.id)
    outbox.done(here.book, made.id, replace(moved(VISIT, HOUR, "3"), note="mine"), here.now)


def test_one_sync_is_told_in_the_order_in_which_it_happened(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    merge(here, practice)
    told = story.told(opened(here), 10)
    assert [type(one) for one in told] == [Chapter, Settled, Chapter]
    mine, together, desk = told
    assert isinstance(mine, Chapter)
    assert isinstance(together, Settled)
    assert isinstance(desk, Chapter)
    assert (mine.side, mine.counts) == (Side.YOU, ((Happened.CHANGED, 1),))
    assert (desk.side, desk.counts, desk.name) == (Side.DESK, ((Happened.MOVED, 1),), "Practice")
    assert (together.ours, together.others) == (("note",), ("end", "start"))
    assert len(story.told(opened(here), 2)) == 2
    lines = story.history(opened(here), practice.id, VISIT.remote_id)
    assert [(one.side, one.choice) for one in lines] == [
        (Side.DESK, None), (Side.YOU, Choice.MERGED), (Side.YOU, None),
    ]  # fmt: skip


def test_a_history_tells_what_was_taken_back_and_when_it_was_made(here: Store, practice: Calendar) -> None:
    stated = replace(VISIT, version="2", resource=json.dumps({"created": "2026-11-01T08:00:00Z"}), note="x")
    here.now = NOW + 100
    fill(here, practice, stated)
    made = outbox.change(here.book, practice.id, VISIT.remote_id, {"location": "Room 9"}, NOW + 200)
    outbox.discard(here.book, made.id, NOW + 300)
    lines = story.history(opened(here), practice.id, VISIT.remote_id)
    assert [(one.shift.happened, one.side, one.taken_back) for one in lines] == [
        (Happened.ADDED, Side.SOURCE, False), (Happened.CHANGED, Side.DESK, False), (Happened.CHANGED, Side.YOU, True),
    ]  # fmt: skip
    assert lines[0].at < NOW
    assert story.created("not JSON") == story.created("{}") == story.created('{"created": 5}') == 0


def test_what_an_undo_would_do_is_told_field_by_field(here: Store, practice: Calendar) -> None:
    here.now = NOW + 100
    fill(here, practice, moved(VISIT, DAY, "2"), replace(OTHER, version="2", status=Status.CANCELLED))
    here.now = NOW + 200
    fill(here, practice, replace(moved(VISIT, 2 * DAY, "3")))
    (last, first) = story.told(opened(here), 10)
    plan = {one.why: one for one in story.backward(opened(here), first.key)}
    assert (plan[Why.SINCE].back, plan[Why.SINCE].kept) == ((), ("start", "end"))
    again = plan[None]
    assert again.back == ("status",)
    assert again.then is not None
    assert again.then.event.status is Status.BOOKED
    assert [one.happened for one in story.shifts(opened(here), last.key)] == [Happened.MOVED]
    for key in ("run-999", "run-x", "box-c/x", "met-k", ""):
        assert story.shifts(opened(here), key) == ()
        assert story.backward(opened(here), key) == ()


def test_a_borrowed_calendar_is_told_while_it_may_be_shown(here: Store, practice: Calendar) -> None:
    home = here.kept("Home")
    shelf = here.shelf()
    here.fill(shelf, home, [event("e1", "20261124T090000Z", "20261124T100000Z")])
    here.fill(shelf, home, [event("e2", "20261125T090000Z", "20261125T100000Z", summary="Choir")])
    (told,) = story.told(opened(here), 10)
    assert isinstance(told, Chapter)
    assert (told.side, told.name) == (Side.SOURCE, "Home")
    (shift,) = story.shifts(opened(here), told.key)
    assert shift.after is not None
    assert shift.after.event.summary == "Choir"
    assert story.backward(opened(here), told.key) == ()
    here.decide(home, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert story.told(opened(here), 10) == ()
    assert story.shifts(opened(here), told.key) == ()
    shelf.close()


def test_the_inbox_reads_who_changed_what_and_when(here: Store, practice: Calendar) -> None:
    made = outbox.change(here.book, practice.id, VISIT.remote_id, {"note": "mine"}, NOW + 5)
    outbox.sending(here.book, made.id)
    theirs = replace(VISIT, version="2", note="theirs", last_updated="2026-11-23T09:30:00Z")
    conflicts.meet(here.book, made.id, theirs, NOW + 9)
    reader = here.reader()
    (met,) = inbox_feed.waiting(reader)
    assert (inbox_feed.count(reader), met.entry, met.set_here, met.units) == (1, made.id, ("note",), (("note",),))
    assert (met.mine_at, met.theirs_at) == (NOW + 5, NOW + 5400)
    assert inbox_feed.decided(reader) == ()
    inbox.decide(here.book, met.id, Choice.THEIRS, NOW + 10)
    assert inbox_feed.count(reader) == 0
    assert [one.id for one in inbox_feed.decided(reader)] == [met.id]


def test_the_inbox_of_what_is_gone(here: Store, practice: Calendar) -> None:
    made = outbox.change(here.book, practice.id, OTHER.remote_id, {"note": "mine"}, NOW)
    outbox.sending(here.book, made.id)
    conflicts.meet(here.book, made.id, replace(OTHER, version="2", void=True, last_updated="soon"), NOW)
    (met,) = inbox_feed.waiting(here.reader())
    assert (met.theirs, met.units, met.theirs_at) == (None, (), 0)
