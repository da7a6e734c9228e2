"""Days far beyond what is written out: the window goes there at once, and what recurs comes from the worker."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui import Gui, system_zone
from desktop.telling import StoreChanged
from storage import schedule, vault
from storage.book import calendars, ledger
from storage.boxes.shelf import Shelf
from storage.errors import StoreUnwritable
from storage.home import Home
from storage.records.changes import Cursor, Page
from tests.storage.book_store import event
from tests.storage.keyrings import StartingKeyring
from ui.calendar.modes import Mode
from ui.window import MainWindow

FAR = date(2041, 6, 5)
"""A Wednesday far beyond what a box is written out over."""


@pytest.fixture
def window(qtbot: QtBot, home: Home, keyring: StartingKeyring, gui: Gui) -> MainWindow:
    """A window on a store with a visit that comes every week, its worker running."""
    key = vault.unlock(home, keyring, None)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    (calendar,) = calendars.every(book)
    intake = shelf.intake(ledger.read_grant(book, calendar.id), ledger.keep_grant(book, calendar.id), calendar)
    weekly = event("w", "20261123T080000Z", "20261123T090000Z", "RRULE:FREQ=WEEKLY", summary="Weekly")
    intake.add(Page((weekly,), full=True))
    intake.commit(Cursor("2"))
    shelf.close()
    book.close()
    gui.open_store()
    made = gui.window
    assert made is not None
    with qtbot.waitSignal(gui.program.store_opened):
        made.repaint()
    qtbot.waitUntil(lambda: made.furnished)
    made.calendar.set_mode(Mode.WEEK)
    return made


def test_going_far_away_expands_nothing_on_the_windows_thread(
    qtbot: QtBot, gui: Gui, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    read = schedule.between

    def noted(*at: object, whole: bool = True) -> object:
        asked.append(whole)
        return read(*at, whole=whole)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(schedule, "between", noted)
    window.calendar.show_day(FAR)
    assert not any(asked)
    assert window.calendar.model.rowCount() == 0
    qtbot.waitUntil(lambda: window.calendar.model.rowCount() == 1)
    opened = gui.program.feeds.opened
    assert opened is not None
    assert opened.shelf.covers(*schedule.span(FAR, 1, system_zone()))


def test_what_the_worker_can_not_write_out_is_shown_all_the_same(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def full(_shelf: Shelf, lo: int, _hi: int) -> bool:
        tries.append(lo)
        return False

    monkeypatch.setattr(Shelf, "extend", full)
    window.calendar.show_day(FAR)
    qtbot.waitUntil(lambda: window.calendar.model.rowCount() == 1)
    assert len(tries) == len(set(tries)), "each span is asked for once"


def test_a_full_disk_loses_no_visit(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_shelf: Shelf, _lo: int, _hi: int) -> bool:
        raise StoreUnwritable("box")

    monkeypatch.setattr(Shelf, "extend", full)
    window.calendar.show_day(FAR)
    qtbot.waitUntil(lambda: window.calendar.model.rowCount() == 1)


def test_without_a_worker_it_is_read_whole_at_once(gui: Gui, window: MainWindow) -> None:
    gui.program._stage = None  # as before the first paint, and where the store is only shown
    window.calendar.show_day(FAR)
    assert window.calendar.model.rowCount() == 1


def test_paper_never_lacks_what_recurs(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shelf, "extend", lambda *_at: False)
    calendar = window.calendar
    assert len(calendar.filtered.between(FAR - timedelta(days=2), 7, calendar.zone)) == 1


def test_changes_of_one_turn_are_read_once(gui: Gui, window: MainWindow) -> None:
    reads: list[None] = []
    gui.program.feeds.refreshed.connect(lambda: reads.append(None))
    for _ in range(5):
        gui.program._on_told(StoreChanged())
    assert not reads
    QApplication.processEvents()
    assert len(reads) == 1


def test_the_accounts_are_read_once_for_each_state_of_the_store(
    gui: Gui, window: MainWindow, home: Home, keyring: StartingKeyring
) -> None:
    sources = gui.program.feeds.sources
    known = sources.accounts()
    assert sources.accounts() is known
    stage = gui.program._stage
    assert stage is not None
    with stage.book.transaction():
        stage.book.run("UPDATE calendar SET name = 'Elsewhere'")
    assert sources.accounts()[0].calendars[0].calendar.remote.name == "Elsewhere"
