"""Notifications: one contract for every adapter; a notification service on a bus of its own, and dunst where it is.

The service here is made with the same library but reads every message by its signature, as a desktop's does.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.platform.notifications import Notification, Notifier, notifier
from desktop.platform.tray_notifications import TrayNotifier

linux = pytest.mark.skipif(sys.platform != "linux", reason="speaks D-Bus")
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon")
needs_dunst = pytest.mark.skipif(
    not all(map(shutil.which, ("dunst", "dunstctl", "Xvfb"))), reason="not installed: dunst, Xvfb"
)

ADA = Notification("k1", "Ada & <b>Lindqvist</b>, 10:30", "Room <2>", (("snooze-5", "In 5 minutes"),), silent=True)
BEN = Notification("k2", "Ben", fleeting=True)


class Desk:
    """A desktop's notification service on a thread of its own. `do` runs there."""

    def __init__(self, address: str, abilities: tuple[str, ...]) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self.shown: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self._abilities = abilities
        self._orders: Queue[Callable[[], None] | None] = Queue()
        self._connection = open_dbus_connection(address)
        from jeepney.bus_messages import message_bus

        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return

        while True:
            while not self._orders.empty():
                order = self._orders.get()
                if order is None:
                    self._connection.close()
                    return
                order()
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            signature = message.header.fields.get(HeaderFields.signature, "")
            match message.header.fields[HeaderFields.member]:
                case "GetCapabilities":
                    answer = new_method_return(message, "as", (list(self._abilities),))
                case "Notify":
                    assert signature == "susssasa{sv}i"
                    self.shown.append(message.body)
                    answer = new_method_return(message, "u", (message.body[1] or 2**31 + len(self.shown),))
                case "CloseNotification":
                    assert signature == "u"
                    self.closed.append(message.body[0])
                    answer = new_method_return(message)
                case _:
                    continue
            self._connection.send(answer)

    def signal(self, member: str, signature: str, *body: object) -> None:
        from jeepney import DBusAddress, new_signal

        source = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
        self._orders.put(lambda: self._connection.send(new_signal(source, member, signature, body)))

    def stop(self) -> None:
        self._orders.put(None)
        self._thread.join()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of its own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().decode().strip()
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def desk(bus: str) -> Iterator[Desk]:
    made = Desk(bus, ("actions", "body", "body-markup", "sound"))
    yield made
    made.stop()


def started(qtbot: QtBot, made: Notifier) -> Notifier:
    with qtbot.waitSignal(made.ready):
        made.start()
    return made


@linux
@needs_bus
class TestADesktopsService:
    """The specification's words, as a service reads them."""

    @pytest.fixture
    def ours(self, qtbot: QtBot, bus: str, desk: Desk) -> Iterator[Notifier]:
        from desktop.platform.linux_notifications import LinuxNotifier

        made = started(qtbot, LinuxNotifier(None, bus))
        yield made
        made.stop()

    def test_it_can_what_the_service_can(self, ours: Notifier) -> None:
        assert (ours.shows, ours.has_buttons, ours.can_be_silent) == (True, True, True)

    def test_it_is_shown_with_its_buttons_and_its_words_stay_words(
        self, qtbot: QtBot, ours: Notifier, desk: Desk
    ) -> None:
        ours.tell(ADA)
        ours.tell(BEN)
        qtbot.waitUntil(lambda: len(desk.shown) == 2)
        _, replaces, _, title, body, buttons, hints, _ = desk.shown[0]
        assert (replaces, title, body) == (0, ADA.title, "Room &lt;2&gt;")
        assert buttons[::2] == ["default", "snooze-5"]
        assert hints["suppress-sound"] == ("b", True)
        assert hints["urgency"] == ("y", 1)
        assert desk.shown[1][6]["transient"] == ("b", True)
        assert "sound-name" in desk.shown[1][6]

    def test_the_same_key_takes_the_place_of_the_first(self, qtbot: QtBot, ours: Notifier, desk: Desk) -> None:
        ours.tell(ADA)
        qtbot.waitUntil(lambda: 2**31 + 1 in ours._keys)  # type: ignore[attr-defined]  # of the Linux adapter
        ours.tell(ADA)
        qtbot.waitUntil(lambda: len(desk.shown) == 2)
        assert desk.shown[1][1] == 2**31 + 1

    def test_a_click_and_a_button_are_told_with_the_key(self, qtbot: QtBot, ours: Notifier, desk: Desk) -> None:
        ours.tell(ADA)
        qtbot.waitUntil(lambda: 2**31 + 1 in ours._keys)  # type: ignore[attr-defined]  # of the Linux adapter
        for said, button in (("default", ""), ("snooze-5", "snooze-5")):
            with qtbot.waitSignal(ours.acted) as told:
                desk.signal("ActionInvoked", "us", 2**31 + 1, said)
            assert told.args == ["k1", button]
        with qtbot.waitSignal(ours.closed) as gone:
            desk.signal("NotificationClosed", "uu", 2**31 + 1, 2)
        assert gone.args == ["k1"]
        with qtbot.assertNotEmitted(ours.acted, wait=100):
            desk.signal("ActionInvoked", "us", 2**31 + 1, "default")
            desk.signal("ActionInvoked", "us", 7, "default")

    def test_what_is_taken_back_goes_even_before_its_number_is_known(
        self, qtbot: QtBot, ours: Notifier, desk: Desk
    ) -> None:
        ours.tell(ADA)
        ours.take_back("k1")
        qtbot.waitUntil(lambda: desk.closed == [2**31 + 1])

    def test_leaving_takes_everything_back(self, qtbot: QtBot, ours: Notifier, desk: Desk) -> None:
        ours.tell(ADA)
        qtbot.waitUntil(lambda: 2**31 + 1 in ours._keys)  # type: ignore[attr-defined]  # of the Linux adapter
        ours.stop()
        qtbot.waitUntil(lambda: desk.closed == [2**31 + 1])
        ours.stop()
        assert not ours.shows


@linux
@needs_bus
def test_a_plain_service_gets_neither_buttons_nor_markup(qtbot: QtBot, bus: str) -> None:
    from desktop.platform.linux_notifications import LinuxNotifier

    desk = Desk(bus, ("body",))
    ours = started(qtbot, LinuxNotifier(None, bus))
    assert (ours.has_buttons, ours.can_be_silent) == (False, False)
    ours.tell(ADA)
    qtbot.waitUntil(lambda: len(desk.shown) == 1)
    assert desk.shown[0][4] == "Room <2>"
    assert desk.shown[0][5][::2] == ["default"]
    ours.stop()
    desk.stop()


@linux
@needs_bus
def test_a_bus_without_a_service_and_no_bus_at_all_are_no_error(qtbot: QtBot, bus: str, tmp_path: Path) -> None:
    from desktop.platform.linux_notifications import LinuxNotifier

    for address in (bus, f"unix:path={tmp_path}/nothing", "tcp:host=nowhere", "nonsense"):
        ours = started(qtbot, LinuxNotifier(None, address))
        assert not ours.shows
        ours.tell(ADA)
        ours.take_back("k1")
        ours.stop()


@linux
@needs_bus
def test_a_bus_that_goes_away_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.platform.linux_notifications import LinuxNotifier

    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().decode().strip()
    desk = Desk(address, ("actions",))
    ours = started(qtbot, LinuxNotifier(None, address))
    desk.stop()
    with qtbot.waitSignal(ours.ready):
        daemon.kill()
    daemon.wait()
    daemon.stdout.close()
    assert not ours.shows
    ours.stop()


@linux
@needs_bus
@needs_dunst
@pytest.mark.slow
def test_dunst_shows_it_and_hands_the_click_back(qtbot: QtBot, bus: str, tmp_path: Path) -> None:
    from desktop.platform.linux_notifications import LinuxNotifier

    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24"], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        display = f":{numbers.readline().strip()}"
    surroundings = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus, "DISPLAY": display, "HOME": str(tmp_path)}
    daemon = subprocess.Popen(["dunst"], env=surroundings, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def ask(*words: str) -> str:
        done = subprocess.run(["dunstctl", *words], env=surroundings, capture_output=True, text=True, check=False)
        return done.stdout

    try:
        qtbot.waitUntil(lambda: ask("is-paused").strip() == "false")
        ours = started(qtbot, LinuxNotifier(None, bus))
        assert ours.has_buttons
        ours.tell(ADA)
        qtbot.waitUntil(lambda: ask("count", "displayed").strip() == "1")
        with qtbot.waitSignal(ours.acted) as told:
            ask("action", "0")
        assert told.args[0] == "k1"
        with qtbot.waitSignal(ours.closed):
            ask("close-all")
        (shown,) = json.loads(ask("history"))["data"][0]
        assert "Lindqvist" in shown["summary"]["data"]
        assert shown["body"]["data"].replace("&lt;", "<").replace("&gt;", ">") == ADA.body
        ours.tell(BEN)
        qtbot.waitUntil(lambda: ask("count", "displayed").strip() == "1")
        ours.take_back("k2")
        qtbot.waitUntil(lambda: ask("count", "displayed").strip() == "0")
        ours.stop()
    finally:
        for process in (daemon, screen):
            process.kill()
            process.wait()


class TestATray:
    """What is the same on Windows and macOS, as far as it can be seen here."""

    @pytest.fixture
    def tray(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QSystemTrayIcon:
        monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _self: True)
        return QSystemTrayIcon(QIcon())

    def test_a_click_opens_the_last_one_once(
        self, qtbot: QtBot, tray: QSystemTrayIcon, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
        shown: list[str] = []
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, title, *_rest: shown.append(title))
        ours = started(qtbot, TrayNotifier(tray))
        assert (ours.shows, ours.has_buttons, ours.can_be_silent) == (True, False, False)
        ours.tell(ADA)
        ours.tell(BEN)
        assert shown == [ADA.title, BEN.title]
        with qtbot.waitSignal(ours.acted) as told:
            tray.messageClicked.emit()
        assert told.args == ["k2", ""]
        with qtbot.assertNotEmitted(ours.acted, wait=20):
            tray.messageClicked.emit()
        ours.tell(ADA)
        ours.take_back("k1")
        with qtbot.assertNotEmitted(ours.acted, wait=20):
            tray.messageClicked.emit()
        ours.stop()
        assert not ours.shows

    def test_without_messages_nothing_is_shown(
        self, qtbot: QtBot, tray: QSystemTrayIcon, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: False))
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *_: pytest.fail("shown"))
        ours = started(qtbot, TrayNotifier(tray))
        assert not ours.shows
        ours.tell(ADA)


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_each_system_has_its_adapter(monkeypatch: pytest.MonkeyPatch, platform: str, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    tray = QSystemTrayIcon(QIcon())
    names = {"win32": "TrayNotifier", "darwin": "TrayNotifier", "linux": "LinuxNotifier"}
    assert type(notifier(tray)).__name__ == names[platform]
    assert type(notifier(None)).__name__ == ("LinuxNotifier" if platform == "linux" else "Notifier")


def test_a_notifications_words_are_not_in_its_picture_for_logs() -> None:
    assert "Ada" not in repr(ADA)
    assert "Room" not in repr(ADA)
