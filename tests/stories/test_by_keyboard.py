"""A whole day by keyboard alone: every key goes where the system would send it, to the window that has the focus.

The real program over a store of the sample practice. Nothing is pressed with a pointer, and no widget is told to do
anything: what a person would look at is read, and what came of it is looked up in the store and at the practice.
"""

from __future__ import annotations

import asyncio
import builtins
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.acts import editing
from desktop.gui import Gui
from desktop.sample import furnish
from desktop.sandbox.sandbox import Sandbox
from storage import vault
from storage.book import appointments, outbox
from storage.boxes.shelf import Shelf
from storage.errors import KeyringAbsent
from storage.home import Home
from storage.records.events import Occurrence, Status
from storage.records.pending import Action, Entry
from storage.records.times import DAY
from tests.storage.keyrings import CHEAP, AbsentKeyring, StartingKeyring
from tests.stories.front_desk import FrontDesk
from ui.calendar.card import EventCard
from ui.calendar.modes import Mode
from ui.dialogs.print_sheet import PrintSheet
from ui.panes.switch import Switch
from ui.settings import keys
from ui.settings.dialog import SettingsDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
]
WORDS: Final = "seven quiet herons"
PATIENCE: Final = 60_000
FAR: Final = 120
"""Tabs after which somebody would have given up."""


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    """The sample practice of today: the program has no other clock than the machine's."""
    running = Sandbox(tmp_path / "services", seed=7, zone="Europe/Berlin")
    running.start()
    yield running
    running.stop()


class NoKeyring(AbsentKeyring, StartingKeyring):
    """A machine without one: the passphrase is the way in."""

    def __init__(self) -> None:
        super().__init__()
        self.failing = KeyringAbsent()


class Hands:
    """Ten fingers and two eyes."""

    def __init__(self, gui: Gui, desk: FrontDesk, qtbot: QtBot) -> None:
        self.gui, self.desk, self.qtbot = gui, desk, qtbot

    # the fingers

    def press(self, *sequences: str) -> None:
        """`Ctrl+G`, `Down`: one after the other."""
        for sequence in sequences:
            one = QKeySequence(sequence)[0]  # type: ignore[index]  # it can be indexed as in C++
            QTest.keyClick(self._front(), one.key(), one.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self._front(), letter)  # type: ignore[call-overload]  # a letter, as in C++
        QApplication.processEvents()

    def _front(self) -> QWindow:
        """The window that has the focus. Where none has it since one closed, a window manager gives it to the next."""
        if QGuiApplication.focusWindow() is None:
            open_ones = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window]
            (open_ones or [self.window])[-1].activateWindow()
            self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        found = QGuiApplication.focusWindow()
        assert found is not None
        return found

    def tab_to(self, name: str) -> None:
        """Go on until the widget of this name has the keys."""
        met = []
        for _ in range(FAR):
            if name == self.name():
                return
            met.append(self.name())
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name!r}, only to {met}")

    # the eyes

    @property
    def window(self) -> MainWindow:
        found = self.gui.window
        assert found is not None
        return found

    def mode(self) -> Mode:
        """How the schedule is looked at."""
        return self.window.calendar.mode

    def name(self) -> str:
        """What a screen reader says of the widget that has the keys."""
        focus = QApplication.focusWidget()
        return QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name) if focus is not None else ""

    def event(self) -> str:
        """What it says of the event that has the keys."""
        view = self.window.calendar.focusProxy()
        assert view is not None
        child = QAccessible.queryAccessibleInterface(view).focusChild()
        return child.text(QAccessible.Text.Name)

    def top(self, kind: builtins.type[QWidget]) -> QWidget | None:
        """The window of this kind that stands open."""
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE)

    # what came of it

    def entries(self) -> tuple[Entry, ...]:
        opened = self.gui.program.feeds.opened
        assert opened is not None
        return outbox.every(opened.book)

    def coming(self) -> list[Occurrence]:
        """Booked visits from next week on, in order."""
        opened = self.gui.program.feeds.opened
        assert opened is not None
        now = int(datetime.now(UTC).timestamp()) // DAY * DAY
        found = appointments.between(opened.book, now + 7 * DAY, now + 28 * DAY)
        return [one for one in found if one.status is Status.BOOKED and one.patient]

    def go_to_day(self, day: date) -> None:
        self.press("Ctrl+G")
        self.type(day.isoformat())
        self.press("Return")
        assert self.window.calendar.day == day

    def choose(self, wanted: Callable[[Occurrence], bool]) -> Occurrence:
        """From the first event of what is shown on, down to the one that is wanted."""
        self.press("Ctrl+Home")
        for _ in range(FAR):
            shown = self.window.calendar.selected()
            if shown is not None and wanted(shown):
                return shown
            self.press("Down")
        raise AssertionError("the arrows do not come to it")


@pytest.fixture
def hands(qtbot: QtBot, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    monkeypatch.setattr(editing, "QUIET", 600.0)  # what is done stays here until it is sent
    previous = QLocale()
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    home, keyring = Home(tmp_path / "store"), NoKeyring()
    key = vault.create(home, keyring, WORDS.encode(), CHEAP)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    asyncio.run(furnish(book, shelf, sandbox))
    shelf.close()
    book.close()
    gui = Gui(home, keyring, WORDS.encode())  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    gui.program.feeds.settings.put(keys.AGE_STATED, "1")
    gui.open_store()
    made = Hands(gui, FrontDesk(sandbox), qtbot)
    made.window.activateWindow()
    made.wait(lambda: made.window.furnished and made.window.actions_.new_appointment.isEnabled())
    yield made
    gui.close()
    made.window.deleteLater()
    QLocale.setDefault(previous)


def test_a_day_from_the_first_look_to_the_lock(hands: Hands) -> None:
    calendar, wait = hands.window.calendar, hands.wait
    met = hands.coming()[0]
    day = met.start_in(calendar.zone).date()

    # A week on and back, then to a date.
    assert hands.mode() is Mode.WEEK
    assert calendar.grid.hasFocus()
    today = calendar.day
    hands.press("Ctrl+PgDown")
    assert calendar.day == today + timedelta(days=7)
    hands.press("Ctrl+PgUp")
    assert calendar.day == today
    hands.go_to_day(day)

    # One day, one event, its card.
    hands.press("Ctrl+1")
    hands.wait(lambda: hands.mode() is Mode.DAY)
    hands.choose(lambda one: one.source == met.source)
    assert (
        met.patient in hands.event()
        and calendar.phrases.times(met.start_in(calendar.zone), met.end_in(calendar.zone)) in hands.event()
    )
    hands.press("Space")
    card = hands.top(EventCard)
    assert card is not None and met.patient in card.accessibleName()
    hands.press("Escape")
    assert hands.top(EventCard) is None

    # Found by a part of a name, from elsewhere.
    hands.press("Ctrl+T", "Ctrl+F")
    assert hands.name() == "Find"
    hands.type(met.patient)
    wait(lambda: hands.window.actions_.find.isChecked() and _finds(hands))
    hands.press("Down", "Return")
    wait(lambda: (shown := calendar.selected()) is not None and shown.patient == met.patient)
    hands.press("Ctrl+F")
    hands.go_to_day(day)

    # A new one.
    before = {one.source for one in calendar.model.occurrences}
    hands.press("N")
    assert hands.name() == "Patient"
    hands.type(met.patient)
    hands.tab_to("Kind of visit")
    hands.type("Massage")
    hands.press("Return")
    wait(lambda: [one.action for one in hands.entries()] == [Action.CREATE])
    assert hands.entries()[0].intent["visit_type"] == "Massage"
    wait(lambda: {one.source for one in calendar.model.occurrences} - before)

    # Another one is moved a quarter of an hour, gets a note, is cancelled; the last is undone.
    hands.choose(lambda one: one.source == met.source)
    hands.press("Alt+Down", "Return")
    wait(lambda: len(hands.entries()) == 2)
    assert hands.entries()[1].intent == {"start": met.start + 900, "end": met.end + 900}
    wait(lambda: any(one.source == met.source and one.pending for one in calendar.model.occurrences))
    hands.choose(lambda one: one.source == met.source)
    hands.press("Ctrl+Shift+O")
    assert hands.name() == "Note"
    hands.type("Bring the letter")
    hands.press("Ctrl+Return")
    wait(lambda: len(hands.entries()) == 3)
    assert str(hands.entries()[2].intent["note"]).endswith("Bring the letter")
    hands.choose(lambda one: one.source == met.source)
    hands.press("Del")
    assert hands.name() == "Reason"
    hands.type("Snow")
    hands.press("Return")
    wait(lambda: len(hands.entries()) == 4)
    assert hands.entries()[3].intent == {"status": "cancelled", "reason": "Snow"}
    hands.press("Ctrl+Z")
    wait(lambda: len(hands.entries()) == 3)

    # What waits is looked at and sent.
    hands.press("Ctrl+Shift+U")
    assert hands.name() == "Send all now"
    hands.press("Space")
    wait(lambda: not hands.entries())
    assert hands.desk.start(met.source) == met.start + 900
    assert str(hands.desk.read(met.source)["comment"]).endswith("Bring the letter")
    assert hands.desk.read(met.source)["status"] == "booked"
    hands.press("Ctrl+Shift+U")
    assert calendar.grid.hasFocus()


def test_an_evening_of_names_paper_consent_and_the_lock(hands: Hands) -> None:
    calendar, wait = hands.window.calendar, hands.wait
    met = hands.coming()[0]
    hands.go_to_day(met.start_in(calendar.zone).date())

    # Anything, by a part of its name.
    hands.press("Ctrl+K")
    hands.type("show the month")
    hands.press("Return")
    wait(lambda: hands.mode() is Mode.MONTH)
    hands.press("Ctrl+1")

    # Tab goes round the window, to each thing once, and each has a name.
    stops = []
    for _ in range(FAR):
        stops.append((QApplication.focusWidget(), hands.name()))
        hands.press("Tab")
        if QApplication.focusWidget() is calendar.grid:
            break
    assert QApplication.focusWidget() is calendar.grid
    assert len({id(one) for one, _ in stops}) == len(stops) > 10
    assert all(name for _, name in stops), stops

    # Names hidden, and shown again.
    hands.choose(lambda one: one.source == met.source)
    assert met.patient in hands.event()
    hands.press("F8")
    assert hands.event() and met.patient not in hands.event()
    hands.press("F8")
    assert met.patient in hands.event()

    # The pages that would be printed, and away from them.
    hands.press("Ctrl+P")
    wait(lambda: hands.top(PrintSheet))
    hands.tab_to("Save as PDF…")
    hands.press("Escape")
    assert hands.top(PrintSheet) is None

    # A consent withdrawn and given again.
    account = next(one for one in hands.window.ports.sources.accounts() if one.account.provider.value == "caldav")
    chosen = account.calendars[0].calendar

    def shows() -> bool:
        rows = [one for row in hands.window.ports.sources.accounts() for one in row.calendars]
        return next(one.show for one in rows if one.calendar.id == chosen.id)

    hands.press("Ctrl+,")
    wait(lambda: hands.top(SettingsDialog))
    assert hands.name() == "Pages"
    hands.press("Down")
    switch = next(one for one in hands.window.findChildren(Switch) if one.accessibleName().endswith(f": {chosen.name}"))
    hands.tab_to(switch.accessibleName())
    assert shows()
    hands.press("Space")
    wait(lambda: not shows())
    hands.tab_to(switch.accessibleName())
    hands.press("Space")
    wait(shows)
    hands.press("Escape")
    assert hands.top(SettingsDialog) is None

    # Locked, and in again.
    hands.press("Ctrl+L")
    wait(lambda: hands.gui.door.doorway is not None and hands.gui.program.feeds.opened is None)
    assert not hands.window.isVisible()
    wait(lambda: QGuiApplication.focusWindow() is not None)
    assert hands.name() == "Passphrase"
    doorway = hands.gui.door.doorway
    assert doorway is not None
    page = doorway.page
    hands.type("seven loud herons")
    hands.press("Return")
    wait(lambda: doorway.page is not page)
    assert hands.gui.program.feeds.opened is None
    hands.tab_to("Passphrase or recovery code")
    hands.type(WORDS)
    hands.press("Return")
    wait(lambda: hands.window.isVisible() and hands.gui.program.feeds.opened is not None)
    wait(lambda: any(one.source == met.source for one in calendar.model.occurrences))


def _finds(hands: Hands) -> int:
    """How much the search lists."""
    from ui.search.pane import SearchPane

    pane = hands.window.findChild(SearchPane)
    return pane.model.rowCount() if pane is not None else 0
