"""While names are hidden, no patient's name stands anywhere: every widget of every window, read word by word.

A store full of patients of one family name, a history, an edit that waits and a conflict; each pane is opened over it.
Whoever adds a pane that tells of appointments adds a way to open it to `PANES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from storage import vault
from storage.book import accounts, appointments, calendars, conflicts, ledger, outbox
from storage.database import Writer
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from tests.desktop.shown_program import shown
from tests.storage.book_store import WORDS
from tests.storage.keyrings import StartingKeyring
from tests.ui.everything_said import everything_said
from ui.calendar.modes import Mode
from ui.dialogs.print_sheet import PrintSheet
from ui.ports import Act, Outcome
from ui.settings import keys
from ui.story.disclosure import Disclosure
from ui.story.furnish import ask_undo
from ui.story.port import Chapter
from ui.window import MainWindow

FAMILY = "Kanarienvogel"
GIVEN = ("Ada", "Ben", "Clara", "Dmitri", "Elif")
NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
"""The window opens on this week, and the story tells of the last days."""


def _appointment(place: int, **more: object) -> RemoteAppointment:
    start = int((NOW.replace(hour=8) + timedelta(hours=place)).timestamp())
    made = RemoteAppointment(
        RemoteId(f"Appointment/{place}"), "1", "", start, start + 2700, Status.BOOKED, RemoteId(f"Patient/{place}"),
        "Acupuncture", "Room 2", f"{GIVEN[place]} {FAMILY} comes with a letter", "{}",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields of an appointment


@pytest.fixture
def home(tmp_path: Path) -> tuple[Home, StartingKeyring]:
    keyring = StartingKeyring()
    made = Home(tmp_path / "store")
    book = vault.open_book(made, vault.create(made, keyring, None))
    account = Account(AccountId("a-practice"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", "Lindenhof")
    accounts.add(book, account)
    now = int(NOW.timestamp())
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], now)
    (practice,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/practice/"), "Appointments")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(practice.id, purpose), Decision.GIVEN, WORDS[purpose], now)
    people = tuple(
        RemotePatient(RemoteId(f"Patient/{place}"), "1", f"{name} {FAMILY}", "{}") for place, name in enumerate(GIVEN)
    )
    _pull(book, practice, now - 7200, *people, *map(_appointment, range(5)))
    _pull(book, practice, now - 3600, _appointment(1, version="2", location="Room 7"),
          _appointment(2, version="2", status=Status.CANCELLED))  # fmt: skip
    outbox.change(book, practice.id, RemoteId("Appointment/0"), {"location": "Room 9"}, now)
    met = outbox.change(book, practice.id, RemoteId("Appointment/3"), {"location": "Room 8"}, now)
    outbox.sending(book, met.id)
    conflicts.meet(book, met.id, _appointment(3, version="2", location="Room 4"), now)
    book.close()
    return made, keyring


def _pull(book: Writer, practice: Calendar, now: int, *items: RemoteAppointment | RemotePatient) -> None:
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice, lambda: now)
    intake.add(Page(items))
    intake.commit(Cursor(str(now)))


@pytest.fixture
def gui(qtbot: QtBot, home: tuple[Home, StartingKeyring]) -> Iterator[Gui]:
    with shown(qtbot, *home) as made:
        yield made


def nothing(_window: MainWindow) -> None:
    """The window as it stands."""


def every_view(window: MainWindow) -> None:
    for mode in Mode:
        window.calendar.set_mode(mode)
        QApplication.processEvents()
    window.calendar.set_mode(Mode.DAY)


def a_card(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    assert window.calendar.open_event(lambda one: one.source == "Appointment/1")


def the_story(window: MainWindow) -> None:
    window.actions_.story.trigger()


def the_inbox(window: MainWindow) -> None:
    window.actions_.conflicts.trigger()


def what_waits(window: MainWindow) -> None:
    window.actions_.waiting.trigger()


def an_edit(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    window.calendar.open_event(lambda one: one.source == "Appointment/1")
    window.actions_.change_appointment.trigger()


def the_palette(window: MainWindow) -> None:
    window.actions_.palette.trigger()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    palette.field.setText("Acup")  # type: ignore[attr-defined]  # the palette's


def finding(window: MainWindow) -> None:
    window.actions_.find.trigger()


def printing(window: MainWindow) -> None:
    window.actions_.print.trigger()


def the_settings(window: MainWindow) -> None:
    window.actions_.settings.trigger()


def a_further_window(window: MainWindow) -> None:
    window.actions_.new_window.trigger()


def an_undo(window: MainWindow) -> None:
    window.actions_.undo.trigger()


def free_time(window: MainWindow) -> None:
    window.actions_.free_time.trigger()


def side_by_side(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    window.actions_.beside_places.trigger()


def filtering(window: MainWindow) -> None:
    window.actions_.filter.trigger()


def the_shortcuts(window: MainWindow) -> None:
    window.actions_.shortcuts.trigger()


def a_question_before_cancelling(window: MainWindow) -> None:
    a_card(window)
    window.actions_.cancel_appointment.trigger()


def a_chapter(window: MainWindow) -> None:
    """Opened to its events, with the question whether to undo it."""
    if not window.story.isVisible():
        window.actions_.story.trigger()
    for row in window.story.findChildren(Disclosure):
        row.open(True)
    assert window.ports.story is not None
    told = [one for one in window.ports.story.told(10) if isinstance(one, Chapter)]
    assert told
    ask_undo(window, told[0])


PANES = (nothing, every_view, a_card, the_story, a_chapter, the_inbox, what_waits, an_edit, the_palette, finding,
         printing, the_settings, a_further_window, an_undo, free_time, side_by_side, filtering, the_shortcuts,
         a_question_before_cancelling)  # fmt: skip


def named(qtbot: QtBot) -> list[tuple[str, str]]:
    """Where a patient is named."""
    qtbot.wait(30)
    return [(where, words) for where, words in everything_said() if FAMILY in words]


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_no_pane_names_a_patient_while_names_are_hidden(
    qtbot: QtBot, gui: Gui, pane: Callable[[MainWindow], None]
) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=True)
    pane(window)
    assert named(qtbot) == []


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_each_pane_follows_when_names_are_hidden_while_it_stands(
    qtbot: QtBot, gui: Gui, pane: Callable[[MainWindow], None]
) -> None:
    window = gui.window
    assert window is not None
    pane(window)
    assert named(qtbot), "shown, patients are named: else this test would see nothing"
    gui.shoulder.choose(hidden=True)
    assert named(qtbot) == []
    QApplication.processEvents()
    gui.shoulder.choose(hidden=False)
    assert named(qtbot)


def test_a_name_that_is_typed_finds_nobody_while_names_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=True)
    window.actions_.palette.trigger()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    palette.field.setText(FAMILY[:6])  # type: ignore[attr-defined]  # the palette's
    qtbot.wait(50)
    said = [words for where, words in everything_said() if where.startswith("Palette") or "QListWidget" in where]
    assert not any("Acupuncture" in words for words in said)


def test_a_copied_event_names_nobody_while_names_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    from ui.calendar.menus import EventMenus

    window = gui.window
    assert window is not None
    qtbot.waitUntil(lambda: window.findChild(EventMenus) is not None)
    menus = window.findChild(EventMenus)
    assert menus is not None
    window.calendar.set_mode(Mode.DAY)
    told = []
    for hidden in (False, True):
        gui.shoulder.choose(hidden)
        told.append(FAMILY in "".join(menus.details(one) for one in window.calendar.model.occurrences))
    assert told == [True, False]


def test_the_preview_before_printing_has_no_names_while_they_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=False)
    window.dialogs.open_print(window.calendar, names_hidden=False)
    asked = window.findChildren(PrintSheet)[-1]
    seen = []
    for hidden in (False, True, False):
        gui.shoulder.choose(hidden)
        seen.append([asked._naming.itemData(row) for row in range(asked._naming.count())])
        assert not hidden or asked.naming.value == "visits"
    everything = ["full", "initials", "visits", "busy"]
    assert seen == [everything, ["visits", "busy"], everything]
    asked.reject()


def test_locked_nothing_of_the_schedule_is_left_on_the_screen(qtbot: QtBot, gui: Gui) -> None:
    gui.program.feeds.settings.put(keys.GLANCE, "1")
    for pane in (a_card, the_story):
        assert gui.window is not None
        pane(gui.window)
    gui._lock()
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert seen == [gui.door.doorway]
    spoken = [words for widget in seen for words in _words(widget)]
    assert not any(FAMILY in words for words in spoken)


def _words(widget: QWidget) -> Iterator[str]:
    for one in (widget, *widget.findChildren(QWidget)):
        for name in ("text", "windowTitle", "toolTip", "accessibleName"):
            value = one.property(name)
            if isinstance(value, str):
                yield value


@pytest.fixture(autouse=True)
def no_dialogs_left() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def test_the_status_line_names_nobody_after_an_edit(qtbot: QtBot, gui: Gui) -> None:
    gui.shoulder.choose(hidden=True)
    gui.program.finished.emit(Outcome(Act.SYNC))
    assert named(qtbot) == []
