"""Two edits meet: a practitioner edits offline, the front desk changes the same appointments, and nothing is lost.

The real window over a real store, a real worker and a practice over TLS.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.acts import editing
from desktop.notices import notice
from desktop.program import Program
from desktop.sample import furnish
from desktop.sandbox.sandbox import Sandbox
from desktop.wiring import ports
from storage import vault
from storage.book import appointments, calendars, outbox
from storage.boxes.shelf import Shelf
from storage.home import Home
from storage.records.events import Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice
from storage.records.times import DAY
from tests.storage.keyrings import CHEAP, MemoryKeyring
from tests.stories.front_desk import FrontDesk
from ui.conflicts.inbox import Inbox
from ui.panes.label import Label
from ui.story.disclosure import Disclosure
from ui.story.history import sentence
from ui.story.undo import UndoChapter
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
]
HOUR: Final = 3600
TODAY: Final = 1_795_392_000
"""2026-11-23, 00:00 UTC."""
PATIENCE: Final = 60_000


@dataclass(frozen=True, slots=True)
class Room:
    """The window, what it stands on, and the other side."""

    window: MainWindow
    program: Program
    desk: FrontDesk
    calendar: CalendarId
    merged: RemoteId
    met: RemoteId
    cancelled: RemoteId
    start: int
    """Of `met`, before either edit."""
    note: str
    """That the practitioner gave `merged`."""

    def said(self) -> list[str]:
        return [one.text() for one in self.window.story.findChildren(Label) if one.isVisible()]

    def row(self, words: str) -> Disclosure:
        return next(one for one in self.window.story.findChildren(Disclosure) if one.line.text() == words)


@pytest.fixture
def room(qtbot: QtBot, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """Edits were made offline, and the front desk was at the same appointments since."""
    monkeypatch.setattr(editing, "QUIET", 0.05)
    previous = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    home, keyring, desk = Home(tmp_path / "store"), MemoryKeyring(), FrontDesk(sandbox)
    key = vault.create(home, keyring, b"seven quiet herons", CHEAP)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    asyncio.run(furnish(book, shelf, sandbox))
    coming = [
        one
        for one in appointments.between(book, TODAY + DAY, TODAY + 20 * DAY)
        if one.status is Status.BOOKED and one.patient
    ]
    merged, met, cancelled = coming[0].source, coming[1].source, coming[2].source
    calendar, start, end = coming[1].calendar, coming[1].start, coming[1].end
    assert calendars.get(book, calendar) is not None
    note = f"Bring report {uuid4()}"  # the practice goes on from story to story
    outbox.change(book, calendar, merged, {"note": note}, TODAY)
    outbox.change(book, calendar, met, {"start": start + HOUR, "end": end + HOUR}, TODAY)
    shelf.close()
    book.close()
    desk.move(merged, HOUR)
    desk.move(met, 3 * HOUR)
    desk.change(cancelled, status="cancelled")
    program = Program(home, lambda: key, lambda purpose: notice(purpose, "en"))
    program.show(vault.unlock(home, keyring, b"seven quiet herons"))
    window = MainWindow(ports(program), Theme(), ZoneInfo("Europe/Berlin"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.furnished, timeout=PATIENCE)
    window.actions_.story.trigger()
    yield Room(window, program, desk, calendar, merged, met, cancelled, start, note)
    program.close()
    QLocale.setDefault(previous)


def test_what_fits_is_put_together_what_does_not_is_asked_and_all_of_it_can_be_undone(room: Room, qtbot: QtBot) -> None:
    window, conflicts, story = room.window, room.window.ports.conflicts, room.window.ports.story
    assert conflicts is not None
    assert story is not None
    window.ports.commands.sync_now()
    qtbot.waitUntil(lambda: conflicts.count() == 1 and len(room.said()) > 6, timeout=PATIENCE)

    # Put together, at the practice and in words.
    there = room.desk.read(room.merged)
    assert there["comment"] == room.note
    qtbot.waitUntil(lambda: "Put together: note from you, time from the front desk." in room.said(), timeout=PATIENCE)
    assert any("by the front desk" in one for one in room.said())
    assert "1 changed by you" in room.said()

    # Asked, with nothing decided: the schedule shows theirs.
    qtbot.waitUntil(lambda: "met somebody else's change" in window.attention.what.text(), timeout=PATIENCE)
    assert room.desk.start(room.met) == room.start + 3 * HOUR
    window.attention.acted.emit()
    inbox = window.findChild(Inbox)
    assert isinstance(inbox, Inbox)
    QTest.mouseClick(inbox.choices[Choice.MINE], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.desk.start(room.met) == room.start + HOUR, timeout=PATIENCE)
    qtbot.waitUntil(lambda: conflicts.count() == 0 and not conflicts.decided(), timeout=PATIENCE)
    inbox.close()

    # All three versions stay in the history of that appointment.
    told = [sentence(line, window.calendar.phrases) for line in story.history(room.calendar, room.met)]
    assert "Two edits met, and you kept yours" in told
    assert any(one.startswith("Moved") and one.endswith("by the front desk") for one in told)
    assert any(one.startswith("Moved") and one.endswith("by you") for one in told)

    # What the front desk cancelled is put back, after a look at what would go back and what would not.
    qtbot.waitUntil(lambda: any("cancelled" in one and "front desk" in one for one in room.said()), timeout=PATIENCE)
    words = next(one for one in room.said() if "cancelled" in one and "front desk" in one)
    room.row(words).open(True)
    undo = [one for one in room.row(words).findChildren(QPushButton) if one.text() == "Undo this…"]
    QTest.mouseClick(undo[0], Qt.MouseButton.LeftButton)
    dialog = window.findChild(UndoChapter)
    assert isinstance(dialog, UndoChapter)
    assert dialog.yes is not None
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.desk.read(room.cancelled)["status"] == "booked", timeout=PATIENCE)
    qtbot.waitUntil(lambda: any("booked again" in one and "by you" in one for one in room.said()), timeout=PATIENCE)


def test_what_is_not_there_any_more_is_said_and_changes_nothing(room: Room, qtbot: QtBot) -> None:
    commands, conflicts, story = room.window.ports.commands, room.window.ports.conflicts, room.window.ports.story
    assert conflicts is not None
    assert story is not None
    acts: tuple[Callable[[], None], ...] = (
        lambda: conflicts.decide("k-none", Choice.FIELDS, ("note",)),
        lambda: conflicts.reopen("k-none"),
        lambda: story.undo("run-999"),
        lambda: story.undo("box-c/1"),
    )
    for act in acts:
        with qtbot.waitSignal(commands.finished, timeout=PATIENCE) as ended:
            act()
        assert ended.args[0].code == "NotFound"
    assert conflicts.count() == 0


def test_a_schedule_that_lost_much_is_asked_about_and_no_keeps_everything(room: Room, qtbot: QtBot) -> None:
    window = room.window
    with qtbot.waitSignal(window.ports.commands.finished, timeout=PATIENCE):
        window.ports.commands.sync_now()
    opened = room.program.feeds.opened
    assert opened is not None

    def held() -> list[str]:
        rows = opened.book.rows("SELECT remote_id FROM appointment WHERE calendar = ? ORDER BY 1", (room.calendar,))
        return [str(row[0]) for row in rows]

    def cursor() -> object:
        return opened.book.value("SELECT cursor FROM practice_cursor WHERE calendar = ?", (room.calendar,))

    before, at = held(), cursor()
    lost = (
        "SELECT remote_id FROM appointment WHERE calendar = ? AND status = 'booked' AND remote_id LIKE 'App%' LIMIT ?"
    )
    for (reference,) in opened.book.rows(lost, (room.calendar, len(before) // 8)):
        room.desk.change(reference, status="entered-in-error")
    window.ports.commands.sync_now()
    qtbot.waitUntil(lambda: "far fewer events" in window.attention.what.text(), timeout=PATIENCE)
    assert (held(), cursor()) == (before, at)

    window.attention.acted.emit()
    assert window.dialogs.answering is not None
    with qtbot.waitSignal(window.ports.commands.finished, timeout=PATIENCE):
        QTest.mouseClick(window.dialogs.answering.no, Qt.MouseButton.LeftButton)
    assert (held(), cursor()) == (before, at)

    window.attention.acted.emit()
    assert window.dialogs.answering is not None
    QTest.mouseClick(window.dialogs.answering.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(held()) < len(before), timeout=PATIENCE)
    qtbot.waitUntil(lambda: any("removed by the front desk" in one for one in room.said()), timeout=PATIENCE)
