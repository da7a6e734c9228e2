"""The windows over a real store: from the store alone, locked, unlocked, shut."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from desktop.platform import motion
from storage import backups
from storage.cipher import Key
from storage.errors import KeyringLocked
from storage.home import Home
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind
from tests.storage.keyrings import StartingKeyring
from ui.ports import Act
from ui.settings import keys

ADA = Occurrence(CalendarId("c"), RemoteId("r"), "u", "", 0, 3600, TimeKind.TIMED, "", "", patient="Ada Lind")


def open_files_of(home: Home) -> list[str]:
    found = []
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(descriptor.readlink()))
        except OSError:
            continue
    return [name for name in found if name.startswith(str(home.directory))]


def test_the_store_opens_and_the_window_begins_the_worker_after_its_first_paint(qtbot: QtBot, gui: Gui) -> None:
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    assert [row.account.user for row in gui.program.feeds.sources.accounts()] == ["mara"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the person's own choice")
def test_whether_less_movement_is_wanted_is_asked_of_the_system(qtbot: QtBot, gui: Gui) -> None:
    gui.open_store()
    qtbot.waitUntil(lambda: gui.theme.still is motion.less_wanted)
    assert not gui.theme.still(), "this system does not say"
    assert not motion._reduces_motion(), "a Mac that lost the interface"


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_locking_closes_every_connection_and_drops_the_key(qtbot: QtBot, gui: Gui, home: Home) -> None:
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    assert open_files_of(home)
    key = gui.program._key
    assert key is not None and any(key.reveal())
    gui._lock()
    assert gui.program._key is None and not any(key.reveal())
    assert open_files_of(home) == []
    assert gui.program.feeds.opened is None
    assert not gui.window.isVisible()
    assert not any(thread.name == "worker" for thread in threading.enumerate())
    assert gui.program.feeds.sources.accounts() == ()


def test_locking_at_the_very_moment_of_opening_leaves_it_closed(qtbot: QtBot, gui: Gui) -> None:
    """The worker has opened the store and said so, and the window has not heard it yet."""
    gui.open_store()
    gui.program.begin()
    deadline = time.monotonic() + 60
    while gui.program._stage is None:  # no event is handled meanwhile
        assert time.monotonic() < deadline
        time.sleep(0.01)
    gui.program.lock()
    with qtbot.assertNotEmitted(gui.program.store_opened, wait=100):
        QApplication.processEvents()
    assert gui.program.feeds.opened is None


def test_locking_leaves_no_popover_and_no_dialog_on_the_screen(qtbot: QtBot, gui: Gui) -> None:
    gui.open_store()
    assert gui.window is not None
    card = QFrame(gui.window, Qt.WindowType.Popup)
    card.show()
    gui.window.dialogs.open_settings()
    gui._lock()
    visible = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert visible == [gui.door.doorway]


def test_unlocking_by_the_keyring_shows_the_week_again(qtbot: QtBot, gui: Gui) -> None:
    gui.open_store()
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    assert doorway.isVisible()
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: gui.program.feeds.opened is not None)
    assert gui.window is not None
    assert gui.window.isVisible()
    assert gui.door.doorway is None


def test_unlocking_twice_goes_in_once(qtbot: QtBot, gui: Gui, monkeypatch: pytest.MonkeyPatch) -> None:
    gui.open_store()
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    entered: list[Key] = []

    def enter(key: Key) -> None:
        entered.append(key)
        gui._enter(key)

    monkeypatch.setattr(gui.door, "_enter", enter)
    found: list[object] = []
    gui.program.unlocked.connect(found.append)
    doorway.unlock_wanted.emit("")
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: len(found) == 2)
    assert len(entered) == 1
    assert gui.program.feeds.opened is not None


def test_a_locked_keyring_has_its_page_and_trying_again_goes_in(
    qtbot: QtBot, gui: Gui, keyring: StartingKeyring
) -> None:
    keyring.failing = KeyringLocked("tests")
    gui.open_store()
    assert gui.window is None
    doorway = gui.door.doorway
    assert doorway is not None
    keyring.failing = None
    doorway.retry_wanted.emit()
    qtbot.waitUntil(lambda: gui.window is not None and gui.window.isVisible())


def test_a_backup_is_taken_and_the_store_goes_back_to_it(qtbot: QtBot, gui: Gui, home: Home) -> None:
    gui.open_store()
    assert gui.window is not None
    with qtbot.waitSignal(gui.program.store_opened):
        gui.window.repaint()
    before = backups.every(home)[0].number
    with qtbot.waitSignal(gui.program.finished, check_params_cb=lambda outcome: outcome.act is Act.KEYS):
        gui.window.backup_wanted.emit()
    assert backups.every(home)[0].number == before + 1
    gui.window.restore_wanted.emit()
    doorway = gui.door.doorway
    assert doorway is not None
    assert not gui.window.isVisible()
    with qtbot.waitSignal(gui.program.store_opened):
        doorway.backup_chosen.emit(backups.every(home)[0].name)
        qtbot.waitUntil(lambda: gui.window is not None and gui.window.isVisible())
        gui.window.repaint()
    assert [row.account.user for row in gui.program.feeds.sources.accounts()] == ["mara"]


def test_today_is_on_the_lock_page_only_if_the_person_chose_so(qtbot: QtBot, gui: Gui) -> None:
    gui.open_store()
    assert gui._glance() == ()
    gui.program.feeds.settings.put(keys.GLANCE, "1")
    gui.program.feeds.schedule.between = lambda first, days, zone: (  # type: ignore[method-assign]  # today is any day
        ADA._replace(summary="Ada Lind: Massage", visit_type="Massage"),
        ADA._replace(summary="Ada Lind is late", visit_type=""),
    )
    assert not gui.shoulder.hidden
    assert [line.split("  ")[1] for line in gui._glance()] == ["Massage", "Appointment"]


def test_two_wishes_at_once_make_one_store(qtbot: QtBot, tmp_path: Path) -> None:
    """A sign-in that is cancelled while the first key is made: nobody else is using the store."""
    making, going_on = threading.Event(), threading.Event()

    class SlowKeyring(StartingKeyring):
        def put(self, entry: str, secret: bytes) -> None:
            making.set()
            assert going_on.wait(60)
            super().put(entry, secret)

    gui = Gui(Home(tmp_path / "new"), SlowKeyring(), None)  # type: ignore[arg-type]  # as above
    shut: list[object] = []
    done: list[int] = []

    async def one(number: int) -> None:
        done.append(number)

    gui.program.not_opened.connect(shut.append)
    gui.program.not_opened.disconnect(gui._shut)
    try:
        gui.program.act(lambda _stage: one(1))
        assert making.wait(60)
        gui.program.act(lambda _stage: one(2))
        with qtbot.waitSignal(gui.program.store_opened):
            QTimer.singleShot(100, going_on.set)
        qtbot.waitUntil(lambda: sorted(done) == [1, 2])
        assert shut == []
    finally:
        going_on.set()
        gui.close()
