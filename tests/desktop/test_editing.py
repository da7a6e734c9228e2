"""Editing over a real store and a real window: what is typed is in the outbox, in sight, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.acts import editing as acts
from desktop.gui import Gui
from storage import agreements, vault
from storage.book import accounts, appointments, calendars, documents, ledger, outbox
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.documents import DocumentKind, RemoteDocument, Wording
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from storage.records.pending import Action, Entry, PendingState
from tests.storage.book_store import NOW, WORDS
from tests.storage.keyrings import StartingKeyring
from ui.editing.furnish import Bench
from ui.editing.port import Deed, Did
from ui.settings import keys
from ui.window import MainWindow

NINE = int(datetime(2026, 11, 23, 9, tzinfo=UTC).timestamp())
VISIT = RemoteAppointment(
    RemoteId("Appointment/1"), "1", "", NINE, NINE + 1800, Status.BOOKED, RemoteId("Patient/1"), "Follow-up", "Room 2",
    "", "{}",
)  # fmt: skip
PEOPLE = (
    RemotePatient(RemoteId("Patient/1"), "1", "Ada Lindqvist", "{}"),
    RemotePatient(RemoteId("Patient/2"), "1", "Emeka Zuidervaart", '{"active": false}'),
)


@pytest.fixture
def home(tmp_path: Path) -> tuple[Home, StartingKeyring]:
    """A store with one practice that answers nowhere, and one appointment in it."""
    made, keyring = Home(tmp_path / "store"), StartingKeyring()
    book = vault.open_book(made, vault.create(made, keyring, None))
    account = Account(AccountId("a-1"), ProviderName.PRACTICE, "https://127.0.0.1:1/fhir", "Practitioner/1", "M")
    accounts.add(book, account)
    (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("Practitioner/1"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    wordings = (Wording("en", "User agreement", "Be careful."),)
    agreement = RemoteDocument(RemoteId("DocumentReference/1"), "1", DocumentKind.AGREEMENT, "2026-01-01", wordings)
    documents.take_in(book, account.id, agreement, NOW)
    documents.settle(book, account.id, [(agreement.remote_id, "1")])
    agreements.accept_all(book, account.id, NOW)
    intake = appointments.intake(book, ledger.keep_grant(book, calendar.id), calendar)
    intake.add(Page((VISIT, *PEOPLE)))
    intake.commit(Cursor("c"))
    book.close()
    return made, keyring


class Desk:
    """The program, shown, with its worker."""

    def __init__(self, gui: Gui, qtbot: QtBot) -> None:
        self.gui, self.qtbot = gui, qtbot
        gui.program.feeds.settings.put(keys.AGE_STATED, "1")
        gui.open_store()
        assert gui.window is not None
        self.window: MainWindow = gui.window
        self.window.calendar.show_day(datetime(2026, 11, 23, tzinfo=UTC).date())
        qtbot.waitUntil(lambda: self.window.findChild(Bench) is not None)
        qtbot.waitUntil(self.window.actions_.new_appointment.isEnabled)

    @property
    def bench(self) -> Bench:
        found = self.window.findChild(Bench)
        assert found is not None
        return found

    def entries(self) -> tuple[Entry, ...]:
        opened = self.gui.program.feeds.opened
        assert opened is not None
        return outbox.every(opened.book)

    def shown(self) -> list[tuple[str, int, bool]]:
        return [(one.patient or one.summary, one.start, one.pending) for one in self.window.calendar.model.occurrences]

    def select(self, patient: str) -> None:
        rows = self.window.calendar.model.occurrences
        self.window.calendar.grid.make_current(next(at for at, one in enumerate(rows) if one.patient == patient))


@pytest.fixture
def desk(qtbot: QtBot, home: tuple[Home, StartingKeyring], monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(acts, "QUIET", 600.0)  # nothing is sent while a test looks at what waits
    gui = Gui(home[0], home[1], None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    made = Desk(gui, qtbot)
    yield made
    gui.close()
    made.window.deleteLater()


def test_what_is_typed_is_in_the_outbox_and_in_sight_and_is_undone(desk: Desk, qtbot: QtBot) -> None:
    start = datetime(2026, 11, 24, 14, tzinfo=UTC)
    desk.bench.editor.create(start, start.replace(hour=15))
    form = desk.bench.editor.form
    QTest.keyClicks(form.patient, "ada")
    QTest.keyClicks(form.visit, "Massage")
    QTest.keyClick(form.visit, Qt.Key.Key_Return)
    at = int(start.timestamp())
    qtbot.waitUntil(lambda: ("Ada Lindqvist", at, True) in desk.shown())
    (entry,) = desk.entries()
    assert entry.action is Action.CREATE and entry.state is PendingState.WAITING
    assert entry.intent == {"start": at, "end": at + 3600, "patient": "Patient/1", "visit_type": "Massage"}
    qtbot.waitUntil(lambda: desk.bench.count.isVisible() and desk.bench.count.text().startswith("1 "))
    qtbot.waitUntil(lambda: desk.window.actions_.undo.text() == "&Undo new appointment")
    desk.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: desk.entries() == () and desk.shown() == [("Ada Lindqvist", NINE, False)])
    qtbot.waitUntil(lambda: not desk.bench.count.isVisible())
    desk.window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: len(desk.shown()) == 2)
    assert [one.intent for one in desk.entries()] == [entry.intent]
    actions = desk.window.actions_
    qtbot.waitUntil(lambda: actions.undo.isEnabled() and not actions.redo.isEnabled())


def test_an_appointment_is_moved_by_keys_noted_and_cancelled_and_all_of_it_undone(desk: Desk, qtbot: QtBot) -> None:
    desk.select("Ada Lindqvist")
    grid = desk.window.calendar.grid
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shown() == [("Ada Lindqvist", NINE + 900, True)])
    desk.select("Ada Lindqvist")
    desk.window.actions_.write_note.trigger()
    form = desk.bench.editor.form
    QTest.keyClicks(form.note, "Bring X-rays")
    form.submit()
    qtbot.waitUntil(lambda: len(desk.entries()) == 2)
    desk.select("Ada Lindqvist")
    desk.window.actions_.cancel_appointment.trigger()
    QTest.keyClicks(form.reason, "Snow")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.calendar.model.occurrences[0].status is Status.CANCELLED)
    assert [one.intent for one in desk.entries()] == [
        {"start": NINE + 900, "end": NINE + 2700}, {"note": "Bring X-rays"}, {"status": "cancelled", "reason": "Snow"},
    ]  # fmt: skip
    for left in (2, 1, 0):
        desk.window.actions_.undo.trigger()
        qtbot.waitUntil(lambda left=left: len(desk.entries()) == left)  # type: ignore[misc]  # a default for the loop
    qtbot.waitUntil(lambda: desk.shown() == [("Ada Lindqvist", NINE, False)])


def test_undo_that_is_pressed_at_once_means_what_was_just_done(desk: Desk, qtbot: QtBot) -> None:
    """The worker may not have written it yet: the act before it would be undone instead."""
    editing = desk.window.ports.editing
    assert editing is not None
    desk.bench.editor.move(desk.window.calendar.model.occurrences[0], *(datetime.fromtimestamp(NINE + n, UTC)
                           for n in (3600, 5400)))  # fmt: skip
    qtbot.waitUntil(lambda: len(desk.entries()) == 1)
    desk.bench.editor.move(desk.window.calendar.model.occurrences[0], *(datetime.fromtimestamp(NINE + n, UTC)
                           for n in (7200, 9000)))  # fmt: skip
    editing.undo()
    qtbot.waitUntil(lambda: editing.redoable() is not None)
    assert [one.intent["start"] for one in desk.entries()] == [NINE + 3600]


def test_what_can_not_be_written_is_said_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    editing = desk.window.ports.editing
    assert editing is not None
    gone = desk.window.calendar.model.occurrences[0]._replace(source=RemoteId("Appointment/9"))
    desk.bench.editor.move(gone, datetime.fromtimestamp(NINE, UTC), datetime.fromtimestamp(NINE + 60, UTC))
    assert "there no more" in desk.bench.quiet.words.text()
    with qtbot.waitSignal(editing.ended) as ended:  # it went between the look and the act
        editing.change(gone.calendar, gone.source, {"start": NINE, "end": NINE + 60}, Deed(Did.MOVED, NINE))
    assert ended.args[0].code == "NotFound"
    assert editing.undoable() is None and desk.entries() == ()
    qtbot.waitUntil(desk.window.attention.isVisible)


def test_taking_back_from_the_pane(desk: Desk, qtbot: QtBot) -> None:
    shown = desk.window.calendar.model.occurrences[0]
    desk.bench.editor.move(shown, datetime.fromtimestamp(NINE + 3600, UTC), datetime.fromtimestamp(NINE + 5400, UTC))
    qtbot.waitUntil(lambda: len(desk.entries()) == 1)
    desk.window.actions_.waiting.trigger()
    (entry,) = desk.entries()
    desk.bench.pane.discard_wanted.emit(entry.id)
    qtbot.waitUntil(lambda: desk.entries() == () and desk.shown() == [("Ada Lindqvist", NINE, False)])
    editing = desk.window.ports.editing
    assert editing is not None
    qtbot.waitUntil(lambda: editing.redoable() is not None)
    assert editing.undoable() is None
    assert "Undone" in desk.bench.quiet.words.text()

    # a slip of the hand: it waits again, and can be undone as ever
    desk.window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: desk.shown() == [("Ada Lindqvist", NINE + 3600, True)])
    qtbot.waitUntil(lambda: editing.undoable() is not None)
    editing.undo()
    qtbot.waitUntil(lambda: desk.entries() == () and desk.shown() == [("Ada Lindqvist", NINE, False)])


def test_taking_back_a_creation_takes_its_later_changes_along_and_back_again(desk: Desk, qtbot: QtBot) -> None:
    editing = desk.window.ports.editing
    assert editing is not None
    (calendar,) = editing.calendars()
    editing.create(calendar.id, {"start": NINE + 7200, "end": NINE + 9000}, Deed(Did.BOOKED, NINE + 7200))
    qtbot.waitUntil(lambda: len(desk.entries()) == 1)
    (made,) = desk.entries()
    editing.change(calendar.id, made.subject, {"note": "Twice"}, Deed(Did.NOTED, NINE + 7200))
    qtbot.waitUntil(lambda: len(desk.entries()) == 2)
    editing.discard(made.id)
    qtbot.waitUntil(lambda: desk.entries() == () and editing.redoable() is not None)
    assert editing.undoable() is None, "the note went with what it was on"
    editing.redo()
    qtbot.waitUntil(lambda: [one.action for one in desk.entries()] == [Action.CREATE, Action.CHANGE])


def test_a_lock_forgets_what_could_be_undone_and_keeps_what_waits(desk: Desk, qtbot: QtBot) -> None:
    editing = desk.window.ports.editing
    assert editing is not None
    desk.bench.editor.edit(desk.window.calendar.model.occurrences[0])
    desk.bench.editor.form.note.setPlainText("Half a")
    shown = desk.window.calendar.model.occurrences[0]
    desk.bench.editor.move(shown, datetime.fromtimestamp(NINE + 3600, UTC), datetime.fromtimestamp(NINE + 5400, UTC))
    qtbot.waitUntil(lambda: editing.undoable() is not None)
    desk.gui._lock()
    assert editing.undoable() is None and editing.calendars() == ()
    assert desk.bench.editor.form.note.toPlainText() == ""
    assert desk.gui.door.doorway is not None
    desk.gui.door.doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: len(editing.waiting()) == 1)
    assert desk.bench.editor.drafts.of(RemoteId("Appointment/1")) is not None


def test_what_may_be_chosen_comes_from_past_appointments(desk: Desk) -> None:
    editing = desk.window.ports.editing
    assert editing is not None
    (calendar,) = editing.calendars()
    choices = editing.choices(calendar.id)
    assert [(one.name, one.active) for one in choices.patients] == [
        ("Ada Lindqvist", True),
        ("Emeka Zuidervaart", False),
    ]
    assert [(one.name, one.minutes) for one in choices.visits] == [("Follow-up", 30)]
    assert choices.places == ("Room 2",)
