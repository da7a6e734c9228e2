"""A port for editing that keeps its appointments in memory, and a window with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from storage.records.calendars import Calendar
from storage.records.choices import Choices, Person, VisitKind
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Action, Entry, Fields, PendingState
from tests.ui.calendar.practice_week import FakeSchedule, timed, visit
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.editing.form import Form
from ui.editing.furnish import Bench
from ui.editing.port import Deed, Editing, Ended, Turn, Waiting
from ui.ports import Ports
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
TEN, ELEVEN = datetime(2026, 11, 25, 10, tzinfo=BERLIN), datetime(2026, 11, 25, 11, tzinfo=BERLIN)
MONDAY = date(2026, 11, 23)
PRACTICE = CalendarId("c-practice")
ADA = visit(BERLIN, MONDAY, "09:00", 45, "Ada Lindqvist", "Acupuncture")._replace(calendar=PRACTICE,
              source=RemoteId("Appointment/1"))  # fmt: skip
LUNCH = visit(BERLIN, MONDAY, "12:00", 60, "", "")._replace(calendar=PRACTICE, source=RemoteId("Slot/1"),
                status=Status.BLOCKED, summary="Lunch", visit_type="")  # fmt: skip
DENTIST = timed(BERLIN, MONDAY, "15:00", 60, "Dentist")._replace(calendar=CalendarId("c-home"))
CHOICES = Choices(
    (
        Person(RemoteId("Patient/1"), "Ada Lindqvist"),
        Person(RemoteId("Patient/2"), "Björn Abendrath"),
        Person(RemoteId("Patient/3"), "Carys Abendrath"),
        Person(RemoteId("Patient/4"), "Emeka Zuidervaart", active=False),
        Person(RemoteId("Patient/5"), "Noor Haddad"),
        Person(RemoteId("Patient/6"), "Noor Haddad"),
    ),
    (VisitKind("Acupuncture", 45), VisitKind("First consultation", 90), VisitKind("Follow-up", 30)),
    ("Room 2", "Room 1", "Home visit"),
)


class FakeEditing(Editing):
    """Writes down what it is asked, and answers as the store would."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.may_write = True
        self.known: dict[str, Fields] = {
            ADA.source: _fields(ADA, "Patient/1", "Left knee"),
            LUNCH.source: _fields(LUNCH, None, "Lunch"),
        }
        self.entries: tuple[Waiting, ...] = ()
        self.done: list[Deed] = []
        self.undone: list[Deed] = []

    def calendars(self) -> tuple[Calendar, ...]:
        found = (row.calendar for one in practitioner() for row in one.calendars)
        return tuple(one for one in found if one.id == PRACTICE) if self.may_write else ()

    def choices(self, calendar: CalendarId) -> Choices:
        assert calendar == PRACTICE
        return CHOICES

    def fields(self, shown: Occurrence) -> Fields | None:
        return self.known.get(shown.source)

    def waiting(self) -> tuple[Waiting, ...]:
        return self.entries

    def waiting_of(self, account: str) -> int:
        return len(self.entries) if account == "a-practice" else 0

    def create(self, calendar: CalendarId, intent: Fields, deed: Deed) -> None:
        self._do(("create", calendar, dict(intent)), deed)

    def change(self, calendar: CalendarId, subject: RemoteId, intent: Fields, deed: Deed) -> None:
        self._do(("change", subject, dict(intent)), deed)

    def cancel(self, calendar: CalendarId, subject: RemoteId, reason: str, deed: Deed) -> None:
        self._do(("cancel", subject, reason), deed)

    def undoable(self) -> Deed | None:
        return self.done[-1] if self.done else None

    def redoable(self) -> Deed | None:
        return self.undone[-1] if self.undone else None

    def undo(self) -> None:
        self.undone.append(self.done.pop())
        self._tell(self.undone[-1], Turn.UNDONE)

    def redo(self) -> None:
        self.done.append(self.undone.pop())
        self._tell(self.done[-1], Turn.REDONE)

    def retry(self, *entries: str) -> None:
        self.asked.append(("retry", *entries))

    def discard(self, entry: str) -> None:
        self.asked.append(("discard", entry))

    def wait_with(self, *entries: Waiting) -> None:
        """These wait from now on."""
        self.entries = entries
        self.changed.emit()

    def _do(self, what: tuple[object, ...], deed: Deed) -> None:
        self.asked.append(what)
        self.done.append(deed)
        self._tell(deed, Turn.DONE)

    def _tell(self, deed: Deed, turn: Turn) -> None:
        self.changed.emit()
        self.ended.emit(Ended(deed, turn))


def waiting(
    action: Action, intent: Fields, state: PendingState = PendingState.WAITING, reason: str = "", tries: int = 0,
    *, held: bool = False, subject: str = "Appointment/1", patient: str = "Ada Lindqvist",
) -> Waiting:  # fmt: skip
    """One entry of the outbox about Ada's appointment."""
    base = _fields(ADA, "Patient/1", "Left knee") if action is not Action.CREATE else {}
    name = f"e-{action.value}-{state.value}-{reason}-{len(intent)}"
    entry = Entry(1, name, PRACTICE, RemoteId(subject), action, intent, base, "1", NOW - 600, state, tries, 0, reason)
    return Waiting(entry, {**base, **intent}, patient, held)


@dataclass
class Desk:
    """A window over the fake practice."""

    window: MainWindow
    port: FakeEditing
    settings: FakeSettings

    @property
    def bench(self) -> Bench:
        found = self.window.findChild(Bench)
        assert found is not None
        return found


def desk(qtbot: QtBot | None, settings: FakeSettings | None = None, theme: Theme | None = None) -> Desk:
    """A furnished window, shown in the week of `MONDAY`."""
    port, kept, sources = FakeEditing(), settings or FakeSettings(), FakeSources(practitioner())
    kept.put(keys.AGE_STATED, "1")
    schedule = FakeSchedule((ADA, LUNCH, DENTIST))
    ports = Ports(schedule, sources, kept, FakeCommands(sources), editing=port)
    window = MainWindow(ports, theme or Theme(), BERLIN, clock=lambda: NOW)
    if qtbot is not None:
        qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    if qtbot is not None:
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.findChild(Bench) is not None)
    return Desk(window, port, kept)


def _fields(one: Occurrence, patient: str | None, note: str) -> Fields:
    return {"start": one.start, "end": one.end, "status": one.status.value, "patient": patient,
            "visit_type": one.visit_type, "location": one.location, "note": note}  # fmt: skip


def new(there: Desk) -> Form:
    there.bench.editor.create(TEN, ELEVEN)
    return there.bench.editor.form


def row(there: Desk, name: str) -> int:
    return next(at for at, one in enumerate(there.window.calendar.model.occurrences) if one.patient == name)


def seconds(year: int, month: int, day: int, hour: int, minute: int = 0) -> int:
    return int(datetime(year, month, day, hour, minute, tzinfo=BERLIN).timestamp())
