"""Whatever a person did, sent or not, in doubt or not: undone in turn and sent, the practice is as it was; done again,
it is as it was after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.book import appointments, ledger, outbox, undo
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.events import Status
from storage.records.ids import RemoteId
from storage.records.pending import FIELDS, Action, Fields
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, store

HOUR = 3600
VISITS = tuple(
    RemoteAppointment(RemoteId(f"Appointment/{n}"), "1", "", NOW + n * DAY, NOW + n * DAY + HOUR, Status.BOOKED, None,
                      "Follow-up", "", "", "{}")
    for n in (1, 2)
)  # fmt: skip
BLOCK = replace(
    VISITS[0], remote_id=RemoteId("Slot/1"), status=Status.BLOCKED, visit_type="", start=NOW, end=NOW + HOUR
)


@dataclass
class Practice:
    """The book, and a service that takes whatever comes, in order."""

    here: Store
    calendar: Calendar
    made: int = 10
    rows: dict[str, RemoteAppointment] = field(default_factory=dict)

    def send(self) -> bool:
        """What is due next arrives and is answered; False when nothing is."""
        book = self.here.book
        entry = outbox.next_due(book, self.calendar.id, NOW + 10 * DAY)
        if entry is None:
            return False
        outbox.sending(book, entry.id)
        if entry.action is Action.CREATE:
            self.made += 1
            kind = "Slot" if entry.intent.get("status") == "blocked" else "Appointment"
            blank = replace(VISITS[0], remote_id=RemoteId(f"{kind}/{self.made}"), version="0", visit_type="")
        else:
            blank = self.rows[entry.subject]
        wanted: dict[str, Any] = {name: value for name, value in entry.intent.items() if name in FIELDS}
        if "status" in wanted:
            wanted["status"] = Status(wanted["status"])
        gone = blank.remote_id.startswith("Slot/") and wanted.get("status") is Status.CANCELLED
        wanted = {name: value if value is not None or name == "patient" else "" for name, value in wanted.items()}
        answer = replace(blank, **wanted, version=str(int(blank.version) + 1), void=gone)
        self.rows[answer.remote_id] = answer
        outbox.done(book, entry.id, answer, NOW)
        return True

    def doubt(self) -> None:
        """What is due next is sent, and nobody hears of it again."""
        entry = outbox.next_due(self.here.book, self.calendar.id, NOW + 10 * DAY)
        if entry is not None:
            outbox.sending(self.here.book, entry.id)
            outbox.later(self.here.book, entry.id, NOW, "timeout")

    def shown(self) -> dict[tuple[object, ...], int]:
        """What takes place, as it can be told without ids: how often each."""
        found: dict[tuple[object, ...], int] = {}
        for one in appointments.between(self.here.book, NOW - DAY, NOW + 60 * DAY):
            if one.status is not Status.CANCELLED:
                key = (one.start, one.end, one.status, one.visit_type, one.summary, one.location)
                found[key] = found.get(key, 0) + 1
        return found

    def fields(self) -> list[tuple[RemoteId, Fields]]:
        rows = appointments.between(self.here.book, NOW - DAY, NOW + 60 * DAY)
        return [
            (one.source, appointments.fields(self.here.book, self.calendar.id, one.source) or {})
            for one in rows
            if one.status is not Status.CANCELLED
        ]


def act(practice: Practice, what: str, chance: int) -> str | None:
    """Something that a person does; the id of its entry."""
    book, calendar, rows = practice.here.book, practice.calendar.id, practice.fields()
    span = {"start": NOW + (20 + chance) * HOUR, "end": NOW + (21 + chance) * HOUR}
    if what == "create":
        return outbox.create(book, calendar, {**span, "visit_type": f"v{chance}"}, NOW).id
    if what == "block":
        return outbox.create(book, calendar, {**span, "status": "blocked", "note": f"n{chance}"}, NOW).id
    if not rows:
        return None
    subject, fields = rows[chance % len(rows)]
    if what == "move":
        return outbox.change(book, calendar, subject, span, NOW).id
    if what == "note":
        return outbox.change(book, calendar, subject, {"note": f"note {chance}"}, NOW).id
    if what == "place" and fields["status"] != "blocked":
        return outbox.change(book, calendar, subject, {"location": f"Room {chance}"}, NOW).id
    return outbox.cancel(book, calendar, subject, NOW, "why").id if what == "cancel" else None


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["create", "block", "move", "note", "place", "cancel"]),
        st.integers(0, 30),
        st.sampled_from(["", "", "send", "send all", "doubt"]),
    ),
    max_size=8,
)


def between_times(practice: Practice, what: str) -> None:
    if what == "send":
        practice.send()
    elif what == "doubt":
        practice.doubt()
    elif what == "send all":
        everything_sent(practice)


def everything_sent(practice: Practice) -> None:
    while practice.send():
        pass


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(DEEDS, st.lists(st.sampled_from(["", "send", "send all", "doubt"]), min_size=8, max_size=8), st.booleans())
def test_undone_in_turn_it_is_as_it_was_and_done_again_as_it_was_after(
    deeds: list[tuple[str, int, str]], meanwhile: list[str], again: bool
) -> None:
    def run(practice: Practice) -> None:
        before, done = practice.shown(), []
        for what, chance, then in deeds:
            entry = act(practice, what, chance)
            if entry is not None:
                done.append(entry)
            between_times(practice, then)
        after, undone = practice.shown(), []
        for entry, then in zip(reversed(done), meanwhile, strict=False):
            undone.append((entry, undo.take_back(practice.here.book, [entry], NOW)))
            between_times(practice, then)
        assert practice.shown() == before
        if again:
            for entry, taken in reversed(undone):
                undo.do_again(practice.here.book, taken, [entry], NOW)
            assert practice.shown() == after
            everything_sent(practice)
            assert practice.shown() == after
        else:
            everything_sent(practice)
            assert practice.shown() == before
        assert outbox.count(practice.here.book) == 0

    with_practice(run)


def with_practice(run: Callable[[Practice], None]) -> None:
    with TemporaryDirectory() as folder, store(Path(folder) / "store") as here:
        calendar = here.kept("Practice", ProviderName.PRACTICE)
        intake = appointments.intake(here.book, ledger.keep_grant(here.book, calendar.id), calendar)
        intake.add(Page((*VISITS, BLOCK)))
        intake.commit(Cursor("c"))
        run(Practice(here, calendar, rows={one.remote_id: one for one in (*VISITS, BLOCK)}))
