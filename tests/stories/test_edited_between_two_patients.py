"""Between two patients, in a lift: an appointment is drawn, another moved by keys, a third cancelled, all offline; then
the network is back and loses answers, and the practice has each exactly once. What was done is undone there too.

The real window over a real store, a real worker and a practice over TLS.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.acts import editing
from desktop.notices import notice
from desktop.program import Program
from desktop.sample import furnish
from desktop.sandbox.sandbox import Sandbox
from desktop.scheduler import Conditions
from desktop.wiring import ports
from storage import vault
from storage.book import appointments
from storage.boxes.shelf import Shelf
from storage.home import Home
from storage.records.events import Occurrence, Status
from storage.records.times import DAY
from tests.storage.keyrings import CHEAP, MemoryKeyring
from tests.stories.front_desk import FrontDesk
from ui.calendar.modes import Mode
from ui.editing.furnish import Bench
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
]
HOUR: Final = 3600
TODAY: Final = 1_795_392_000
"""2026-11-23, 00:00 UTC."""
SATURDAY: Final = date(2026, 11, 28)
PATIENCE: Final = 60_000
BERLIN: Final = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class Room:
    """The window, what it stands on, and the other side."""

    window: MainWindow
    program: Program
    desk: FrontDesk
    coming: tuple[Occurrence, ...]

    @property
    def bench(self) -> Bench:
        found = self.window.findChild(Bench)
        assert found is not None
        return found

    def waits(self) -> int:
        assert self.window.ports.editing is not None
        return len(self.window.ports.editing.waiting())

    def select(self, one: Occurrence) -> None:
        """Go to its day and choose it by keys."""
        calendar = self.window.calendar
        calendar.show_day(one.start_in(BERLIN).date())
        rows = calendar.model.occurrences
        calendar.grid.make_current(next(at for at, other in enumerate(rows) if other.source == one.source))

    def draw(self, clock: int, until: int) -> None:
        """Draw free time with the pointer, on the first day in sight."""
        grid = self.window.calendar.grid
        grid.show_minute(clock - 60)
        scene = grid.scene
        assert scene is not None
        port, none = grid.viewport(), Qt.KeyboardModifier.NoModifier
        x = scene.frame.day_left(0) + 40
        spots = [
            QPoint(x, scene.frame.y(minute) - grid.verticalOffset() + scene.frame.top)
            for minute in (clock + 1, clock + 20, until)
        ]
        QTest.mousePress(port, Qt.MouseButton.LeftButton, none, spots[0])
        for spot in spots[1:]:
            left = Qt.MouseButton.LeftButton
            event = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(spot), QPointF(port.mapToGlobal(spot)), left, left, none
            )  # fmt: skip
            QApplication.sendEvent(port, event)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, none, spots[-1])

    def there(self, comment: str) -> list[dict[str, Any]]:
        """The practice's appointments of that Saturday with this comment."""
        bundle = self.desk.read("Appointment?date=ge2026-11-28T00:00:00Z&date=lt2026-11-29T00:00:00Z&_count=200")
        every = [one["resource"] for one in bundle.get("entry", ())]
        return [one for one in every if one.get("comment") == comment]


@pytest.fixture
def room(qtbot: QtBot, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(editing, "QUIET", 0.05)
    previous = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    home, keyring = Home(tmp_path / "store"), MemoryKeyring()
    key = vault.create(home, keyring, b"seven quiet herons", CHEAP)
    book = vault.open_book(home, key)
    shelf = Shelf(home, book)
    asyncio.run(furnish(book, shelf, sandbox))
    coming = tuple(
        one
        for one in appointments.between(book, TODAY + 2 * DAY, TODAY + 20 * DAY)
        if one.status is Status.BOOKED and one.patient
    )
    shelf.close()
    book.close()
    program = Program(home, lambda: key, lambda purpose: notice(purpose, "en"))
    program.show(vault.unlock(home, keyring, b"seven quiet herons"))
    window = MainWindow(ports(program), Theme(), BERLIN)
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(Bench) is not None)
    yield Room(window, program, FrontDesk(sandbox), coming)
    sandbox.mend("practice")
    program.close()
    QLocale.setDefault(previous)


def test_each_edit_reaches_the_practice_exactly_once_and_is_undone_there(
    room: Room, sandbox: Sandbox, qtbot: QtBot
) -> None:
    window, bench, calendar = room.window, room.bench, room.window.calendar
    editing_port = window.ports.editing
    assert editing_port is not None
    moved, cancelled = room.coming[0], room.coming[1]

    # In the lift.
    room.program.act(lambda stage: stage.note_conditions(Conditions(online=False)))
    calendar.set_mode(Mode.DAY)
    calendar.show_day(SATURDAY)
    room.draw(20 * 60, 20 * 60 + 45)
    form = bench.editor.form
    assert form.isVisible()
    QTest.keyClicks(form.visit, "Home visit")
    form.note.setPlainText("Ring twice")
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.visit_type == "Home visit" and one.pending for one in calendar.model.occurrences))

    room.select(moved)
    for _ in range(2):
        QTest.keyClick(calendar.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(calendar.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.waits() == 2)

    room.select(cancelled)
    QTest.keyClick(calendar.grid, Qt.Key.Key_Delete)
    QTest.keyClicks(form.reason, "Snow on the roads")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.waits() == 3)
    qtbot.waitUntil(lambda: bench.count.text().startswith("3 "))
    assert room.there("Ring twice") == []
    assert room.desk.start(moved.source) == moved.start

    # Out of the lift, into a network that does the work and loses the answers.
    sandbox.fault("practice", "lost-answer", times=2, where="Appointment")
    room.program.act(lambda stage: stage.note_conditions(Conditions(online=True)))
    qtbot.waitUntil(lambda: any(one.entry.tries for one in editing_port.waiting()), timeout=PATIENCE)
    window.actions_.waiting.trigger()

    for _ in range(40):
        if not room.waits():
            break
        qtbot.waitUntil(lambda: bench.pane.retry_all.isVisible() or not room.waits())
        bench.pane.retry_all.click()
        qtbot.wait(700)
    assert room.waits() == 0

    (made,) = room.there("Ring twice")
    assert made["status"] == "booked" and made["serviceType"] == [{"text": "Home visit"}]
    assert datetime.fromisoformat(made["start"]) == datetime(2026, 11, 28, 20, tzinfo=BERLIN)
    assert datetime.fromisoformat(made["end"]) == datetime(2026, 11, 28, 20, 45, tzinfo=BERLIN)
    assert room.desk.start(moved.source) == moved.start + 1800
    gone = room.desk.read(cancelled.source)
    assert gone["status"] == "cancelled" and gone["cancelationReason"]["text"] == "Snow on the roads"

    # All of it is undone, at the practice too: the latest first.
    for _ in range(3):
        before = editing_port.undoable()
        window.actions_.undo.trigger()
        qtbot.waitUntil(lambda before=before: editing_port.undoable() is not before)  # type: ignore[misc]  # a default for the loop
    qtbot.waitUntil(lambda: room.desk.read(cancelled.source)["status"] == "booked", timeout=PATIENCE)
    qtbot.waitUntil(lambda: room.desk.start(moved.source) == moved.start, timeout=PATIENCE)
    qtbot.waitUntil(lambda: [one["status"] for one in room.there("Ring twice")] == ["cancelled"], timeout=PATIENCE)
    assert "cancelationReason" not in room.desk.read(cancelled.source)
    qtbot.waitUntil(lambda: room.waits() == 0, timeout=PATIENCE)
