"""A person's own undo and redo: what never left is as if it had not been, what may have left gets its opposite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage.book import appointments, conflicts, ledger, outbox, undo
from storage.errors import NotPending
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.events import Occurrence, Status
from storage.records.ids import RemoteId
from storage.records.pending import REASON, Action, PendingState, may_have_arrived
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, store
from tests.storage.visits import HOUR, VISIT

SPAN = {"start": NOW + DAY, "end": NOW + DAY + HOUR}


class Desk:
    """A practice with one appointment, and its service in a few lines."""

    def __init__(self, here: Store) -> None:
        self.here, self.book = here, here.book
        self.practice: Calendar = here.kept("Practice", ProviderName.PRACTICE)
        self.pull(VISIT)

    def pull(self, *items: RemoteAppointment) -> None:
        intake = appointments.intake(self.book, ledger.keep_grant(self.book, self.practice.id), self.practice)
        intake.add(Page(items))
        intake.commit(Cursor("c"))

    def shown(self) -> list[Occurrence]:
        return [one._replace(pending=False) for one in appointments.between(self.book, NOW - 9 * DAY, NOW + 9 * DAY)]

    def move(self) -> str:
        return outbox.change(self.book, self.practice.id, VISIT.remote_id, SPAN, NOW).id

    def sent(self, entry: str, answer: RemoteAppointment) -> None:
        outbox.sending(self.book, entry)
        outbox.done(self.book, entry, answer, NOW)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with store(tmp_path / "store") as made:
        yield Desk(made)


def test_what_waits_is_taken_back_and_done_again(desk: Desk) -> None:
    before = desk.shown()
    move = desk.move()
    moved = desk.shown()
    undone = undo.take_back(desk.book, [move], NOW)
    assert [one.id for one in undone.discarded] == [move] and not undone.made
    assert desk.shown() == before and outbox.count(desk.book) == 0
    (again,) = undo.do_again(desk.book, undone, [move], NOW)
    assert again != move, "what was discarded would be sent under its old id"
    assert desk.shown() == moved
    assert not undo.take_back(desk.book, [again], NOW).nothing
    assert desk.shown() == before


def test_an_appointment_made_here_goes_and_comes_with_what_was_done_to_it(desk: Desk) -> None:
    before = desk.shown()
    made = outbox.create(desk.book, desk.practice.id, SPAN, NOW)
    noted = outbox.change(desk.book, desk.practice.id, made.subject, {"visit_type": "Massage"}, NOW)
    after = desk.shown()
    last = undo.take_back(desk.book, [noted.id], NOW)
    first = undo.take_back(desk.book, [made.id], NOW)
    assert desk.shown() == before
    undo.do_again(desk.book, first, [made.id], NOW)
    undo.do_again(desk.book, last, [noted.id], NOW)
    assert desk.shown() == after, "a later act would not find the appointment that was made again"


def test_what_was_accepted_gets_its_opposite_and_back(desk: Desk) -> None:
    before = desk.shown()
    move = desk.move()
    desk.sent(move, replace(VISIT, version="2", start=SPAN["start"], end=SPAN["end"]))
    moved = desk.shown()
    undone = undo.take_back(desk.book, [move], NOW)
    assert [one.intent for one in undone.made] == [{"start": VISIT.start, "end": VISIT.end}]
    assert desk.shown() == before
    assert undo.do_again(desk.book, undone, [move], NOW) == (move,)
    assert desk.shown() == moved and outbox.count(desk.book) == 0
    undone = undo.take_back(desk.book, [move], NOW)
    desk.sent(undone.made[0].id, replace(VISIT, version="3"))
    (again,) = undo.do_again(desk.book, undone, [move], NOW)
    assert desk.shown() == moved
    assert again != move and outbox.get(desk.book, again) is not None


def test_a_new_appointment_that_was_accepted_is_cancelled_and_a_cancelled_one_is_booked(desk: Desk) -> None:
    made = outbox.create(desk.book, desk.practice.id, SPAN, NOW)
    desk.sent(made.id, replace(VISIT, remote_id=RemoteId("Appointment/2"), start=SPAN["start"], end=SPAN["end"]))
    (gone,) = undo.take_back(desk.book, [made.id], NOW).made
    assert (gone.subject, gone.action) == ("Appointment/2", Action.CANCEL)
    cancelled = outbox.cancel(desk.book, desk.practice.id, VISIT.remote_id, NOW, "Flu")
    assert cancelled.intent[REASON] == "Flu"
    desk.sent(cancelled.id, replace(VISIT, version="2", status=Status.CANCELLED))
    (back,) = undo.take_back(desk.book, [cancelled.id], NOW).made
    assert (back.subject, back.intent) == (VISIT.remote_id, {"status": "booked"})


def test_freed_blocked_time_is_blocked_anew(desk: Desk) -> None:
    block = replace(
        VISIT, remote_id=RemoteId("Slot/1"), status=Status.BLOCKED, visit_type="", location="", note="Lunch"
    )
    desk.pull(block)
    before = sorted((one.start, one.summary) for one in desk.shown())
    freed = outbox.cancel(desk.book, desk.practice.id, block.remote_id, NOW)
    desk.sent(freed.id, replace(block, version="2", void=True))
    (made,) = undo.take_back(desk.book, [freed.id], NOW).made
    assert made.action is Action.CREATE and made.intent["status"] == "blocked"
    assert sorted((one.start, one.summary) for one in desk.shown()) == before


def test_what_is_on_its_way_or_may_have_arrived_is_followed_by_its_opposite(desk: Desk) -> None:
    """Forgetting it would leave it at the service, and nobody here would know."""
    before = desk.shown()
    for turn in ("sending", "timeout", "cut-off", "crash"):
        move = desk.move()
        outbox.sending(desk.book, move)
        if turn == "crash":
            outbox.recover(desk.book)
        elif turn != "sending":
            outbox.later(desk.book, move, NOW, turn)
        undone = undo.take_back(desk.book, [move], NOW)
        assert not undone.discarded and len(undone.made) == 1, turn
        assert desk.shown() == before, turn
        for entry in (move, undone.made[0].id):
            if outbox.get(desk.book, entry).state is PendingState.SENDING:  # type: ignore[union-attr]  # it is there
                outbox.later(desk.book, entry, NOW, "no-connection")
            outbox.discard(desk.book, entry, NOW)


def test_a_doubt_stays_a_doubt_and_a_try_that_never_left_is_none(desk: Desk) -> None:
    entry = desk.move()
    for reason, doubtful in (("no-connection", False), ("no-connection", False), ("timeout", True),
                             ("no-connection", True), ("proxy", True)):  # fmt: skip
        outbox.sending(desk.book, entry)
        assert may_have_arrived(outbox.later(desk.book, entry, NOW, reason)) is doubtful
    assert may_have_arrived(outbox.retry(desk.book, entry))
    outbox.park(desk.book, entry, "status")
    assert not may_have_arrived(outbox.retry(desk.book, entry)), "what was refused was surely not done"


def test_what_somebody_changed_or_removed_since_is_left_alone(desk: Desk) -> None:
    move = desk.move()
    desk.sent(move, replace(VISIT, version="2", start=SPAN["start"], end=SPAN["end"]))
    desk.pull(replace(VISIT, version="3", start=NOW + 3 * DAY, end=NOW + 3 * DAY + HOUR))
    assert undo.take_back(desk.book, [move], NOW).nothing
    desk.pull(replace(VISIT, version="4", void=True))
    assert undo.take_back(desk.book, [move], NOW).nothing, "an appointment removed elsewhere would come back"


def test_what_met_somebody_elses_waits_for_its_decision(desk: Desk) -> None:
    move = desk.move()
    conflicts.meet(desk.book, move, replace(VISIT, version="2", start=NOW + 60, end=NOW + 120), NOW)
    with pytest.raises(NotPending):
        undo.take_back(desk.book, [move], NOW)
    assert len(conflicts.undecided(desk.book)) == 1
