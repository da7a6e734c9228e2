"""Stand-ins for the ports of the story and of the conflict inbox, with an invented practitioner's last days."""

from __future__ import annotations

from dataclasses import replace

from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice
from storage.records.runs import Happened, Why
from storage.records.times import TimeKind
from tests.ui.stand_ins import NOW
from ui.conflicts.port import Conflicts, Met
from ui.story.port import Backward, Chapter, Item, Line, Settled, Shift, Side, Story, Version

HOUR = 3600
DAY = 24 * HOUR
NINE = NOW - NOW % DAY + 8 * HOUR
"""Today at nine in Berlin."""
PRACTICE, HOME = CalendarId("c-practice"), CalendarId("c-home")


def visit(start: int, patient: str = "Ada Lindqvist", status: Status = Status.BOOKED, note: str = "",
          visit_type: str = "Acupuncture", location: str = "Room 2", minutes: int = 50) -> Version:  # fmt: skip
    """An appointment of the practice."""
    event = Occurrence(
        PRACTICE, RemoteId("Appointment/1"), "u", "", start, start + minutes * 60, TimeKind.TIMED, "",
        visit_type, location, status, visit_type=visit_type, patient=patient,
    )  # fmt: skip
    return Version(event, note)


def private(start: int, summary: str) -> Version:
    """A date of a borrowed calendar."""
    return Version(
        Occurrence(HOME, RemoteId(""), "", "", start, start + HOUR, TimeKind.TIMED, "Europe/Berlin", summary)
    )


DESK = Chapter("run-7", NOW - 240, Side.DESK, PRACTICE, "My appointments",
               ((Happened.MOVED, 2), (Happened.CANCELLED, 1)))  # fmt: skip
YOURS = Chapter("run-6", NOW - 1800, Side.YOU, PRACTICE, "My appointments", ((Happened.CHANGED, 1),))
PRIVATE = Chapter("box-c-home/3", NOW - DAY - HOUR, Side.SOURCE, HOME, "Family",
                  ((Happened.ADDED, 2), (Happened.REMOVED, 1)))  # fmt: skip
PUT_TOGETHER = Settled(
    "met-k-1", NOW - 1790, PRACTICE, "My appointments", Choice.MERGED,
    visit(NINE + 2 * HOUR, "Jonah Okafor", note="Bring the report"), visit(NINE + 3 * HOUR, "Jonah Okafor"),
    ("note",), ("start", "end"),
)  # fmt: skip
SHIFTS = {
    "run-7": (
        Shift(Happened.MOVED, visit(NINE), visit(NINE + DAY)),
        Shift(Happened.CANCELLED, visit(NINE + HOUR, "Priya Raman"),
              visit(NINE + HOUR, "Priya Raman", Status.CANCELLED)),
        Shift(Happened.MOVED, visit(NINE + 2 * HOUR, "Jonah Okafor"), visit(NINE + 3 * HOUR, "Jonah Okafor")),
    ),
    "run-6": (Shift(Happened.CHANGED, visit(NINE, note=""), visit(NINE, note="Asked for the window seat")),),
    "box-c-home/3": (
        Shift(Happened.ADDED, None, private(NINE + 9 * HOUR, "Swimming lesson")),
        Shift(Happened.ADDED, None, private(NINE + DAY, "Parents' evening"), 3),
        Shift(Happened.REMOVED, private(NINE + 2 * DAY, "Dentist"), None),
    ),
}  # fmt: skip
BACKWARD = (
    Backward(visit(NINE + DAY), visit(NINE), ("start", "end"), (), None),
    Backward(visit(NINE + HOUR, "Priya Raman", Status.CANCELLED), visit(NINE + HOUR, "Priya Raman"), ("status",), (),
             None),
    Backward(visit(NINE + 4 * HOUR, "Jonah Okafor"), visit(NINE + 2 * HOUR, "Jonah Okafor"), (), ("start", "end"),
             Why.SINCE),
)  # fmt: skip
HISTORY = (
    Line(NOW - 12 * DAY, Side.DESK, Shift(Happened.ADDED, None, visit(NINE))),
    Line(NOW - 2 * DAY, Side.DESK, Shift(Happened.MOVED, visit(NINE), visit(NINE + HOUR))),
    Line(NOW - DAY, Side.YOU, Shift(Happened.MOVED, visit(NINE), visit(NINE + DAY)), Choice.MERGED),
    Line(NOW - HOUR, Side.YOU, Shift(Happened.CHANGED, visit(NINE), visit(NINE, note="x"))),
    Line(NOW - 60, Side.YOU, Shift(Happened.CANCELLED, visit(NINE), visit(NINE)), taken_back=True),
)
SPAN = ("start", "end")
CLASH = Met(
    "k-1", "e-1", PRACTICE,
    visit(NINE), visit(NINE + HOUR, note="Needs more time"),
    visit(NINE + 5 * HOUR, note="Moved after a call", location="Room 4"),
    (*SPAN, "note"), (SPAN, ("location",), ("note",)), NOW - 3 * HOUR, NOW - HOUR,
)  # fmt: skip
TIMES_ONLY = replace(
    CLASH, id="k-2", entry="e-2", base=visit(NINE + DAY, "Priya Raman"), mine=visit(NINE + DAY + HOUR, "Priya Raman"),
    theirs=visit(NINE + DAY + 5 * HOUR, "Priya Raman"), set_here=SPAN, units=(SPAN,),
)  # fmt: skip
GONE = replace(CLASH, id="k-3", entry="e-3", theirs=None, units=(), theirs_at=0)


class FakeStory(Story):
    """Tells what it is given, and notes what is to be undone."""

    def __init__(self, items: tuple[Item, ...] = (DESK, PUT_TOGETHER, YOURS, PRIVATE)) -> None:
        super().__init__()
        self.items = items
        self.plan: tuple[Backward, ...] = BACKWARD
        self.lines: tuple[Line, ...] = HISTORY
        self.undone: list[str] = []
        self.reads = 0

    def told(self, most: int) -> tuple[Item, ...]:
        self.reads += 1
        return self.items[:most]

    def shifts(self, key: str) -> tuple[Shift, ...]:
        return SHIFTS.get(key, ())

    def backward(self, _key: str) -> tuple[Backward, ...]:
        return self.plan

    def undo(self, key: str) -> None:
        self.undone.append(key)

    def history(self, _calendar: CalendarId, _subject: RemoteId) -> tuple[Line, ...]:
        return self.lines


class FakeConflicts(Conflicts):
    """Decides as the store would, and notes it."""

    def __init__(self, *waiting: Met) -> None:
        super().__init__()
        self.met = list(waiting)
        self.over: list[Met] = []
        self.asked: list[tuple[object, ...]] = []

    def count(self) -> int:
        return len(self.met)

    def waiting(self) -> tuple[Met, ...]:
        return tuple(self.met)

    def decided(self) -> tuple[Met, ...]:
        return tuple(self.over)

    def decide(self, conflict: str, choice: Choice, picked: tuple[str, ...] = ()) -> None:
        self.asked.append((conflict, choice, picked))
        one = next(one for one in self.met if one.id == conflict)
        self.met.remove(one)
        self.over.insert(0, replace(one, decided=choice, picked=picked, reopenable=True))
        self.changed.emit()

    def reopen(self, conflict: str) -> None:
        self.asked.append((conflict, "reopen"))
        one = next(one for one in self.over if one.id == conflict)
        self.over.remove(one)
        self.met.append(replace(one, decided=None, picked=()))
        self.changed.emit()
