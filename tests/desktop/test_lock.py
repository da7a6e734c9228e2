"""The lock's state machine under a clock of the test, its carrying out on a real window, and the systems' adapters."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.lock import GAP_SECONDS, Closed, Happening, Locked, Locker, Open, Reason, State, clock, next_state
from desktop.platform import linux, macos, windows
from desktop.platform.choice import session_events
from desktop.platform.contract import SessionEvents

IDLE = 600.0


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def pass_in_looks(self, locker: Locker, seconds: float) -> None:
        """Time goes by while the machine is awake."""
        for _ in range(int(seconds // 10)):
            self.seconds += 10
            locker.look()


class Watched(SessionEvents):
    """Null events that remember whether sleep was let go."""

    slept = 0

    def let_sleep(self) -> None:
        self.slept += 1


@pytest.fixture
def time() -> Clock:
    return Clock()


@pytest.fixture
def events(qapp: QObject) -> Watched:
    return Watched()


@pytest.fixture
def locker(time: Clock, events: Watched) -> Locker:
    made = Locker(events, IDLE, time)
    made.opened()
    return made


def reasons(locker: Locker) -> list[Reason]:
    told: list[Reason] = []
    locker.locked.connect(told.append)
    return told


def test_without_use_it_locks_once(locker: Locker, time: Clock) -> None:
    told = reasons(locker)
    time.pass_in_looks(locker, IDLE - 10)
    assert told == []
    time.pass_in_looks(locker, 100)
    assert told == [Reason.IDLE]
    assert locker.state == Locked(Reason.IDLE)


def test_how_long_nothing_was_done_is_known(locker: Locker, time: Clock, events: Watched) -> None:
    assert Locker(events, IDLE, time).quiet() == 0, "nothing is watched yet"
    time.seconds += 12
    assert locker.quiet() == 12
    locker.used()
    assert locker.quiet() == 0
    locker.ask()
    assert locker.quiet() > IDLE


def test_use_keeps_it_open(locker: Locker, time: Clock) -> None:
    told = reasons(locker)
    for _ in range(20):
        time.pass_in_looks(locker, IDLE - 20)
        locker.used()
    assert told == []


def test_use_that_comes_too_late_does_not_keep_it_open(locker: Locker, time: Clock) -> None:
    told = reasons(locker)
    time.pass_in_looks(locker, IDLE - 10)
    time.seconds += 10
    locker.used()
    assert told == [Reason.IDLE]


def test_a_gap_between_looks_is_sleep_that_nobody_told(locker: Locker, time: Clock) -> None:
    told = reasons(locker)
    time.seconds += GAP_SECONDS
    locker.used()
    assert told == [Reason.SLEEP]


def test_each_event_locks_at_once_and_only_once(time: Clock, events: Watched, locker: Locker) -> None:
    told = reasons(locker)
    for happen, reason in (
        (events.sleeping.emit, Reason.SLEEP),
        (events.screen_locked.emit, Reason.SCREEN),
        (locker.ask, Reason.ASKED),
    ):
        happen()
        happen()
        assert told == [reason]
        told.clear()
        locker.opened()
        assert isinstance(locker.state, Open)


def test_sleep_waits_until_the_store_is_closed(events: Watched, locker: Locker) -> None:
    order: list[str] = []
    locker.locked.connect(lambda _: order.append(f"closing, slept {events.slept}"))
    events.sleeping.emit()
    assert order == ["closing, slept 0"]
    locker.settled()
    assert events.slept == 1


def test_sleep_does_not_wait_for_a_store_that_is_closed_already(events: Watched, locker: Locker) -> None:
    locker.ask()
    events.sleeping.emit()
    assert events.slept == 1


def test_nothing_is_locked_before_a_store_is_open(events: Watched, time: Clock) -> None:
    locker = Locker(events, IDLE, time)
    told = reasons(locker)
    locker.ask()
    time.seconds += 10_000
    locker.look()
    events.screen_locked.emit()
    assert told == []
    assert locker.state == Closed()


def test_the_time_can_be_changed_and_turned_off(locker: Locker, time: Clock) -> None:
    told = reasons(locker)
    locker.set_idle(None)
    time.pass_in_looks(locker, 100_000)
    assert told == []
    locker.set_idle(60)
    assert told == [Reason.IDLE]


@given(st.lists(st.tuples(st.sampled_from(sorted(Happening)), st.floats(0, 2000)), max_size=30))
def test_nothing_but_opening_unlocks(happenings: list[tuple[Happening, float]]) -> None:
    state: State = Closed()
    now = 0.0
    for happening, later in happenings:
        now += later
        was, state = state, next_state(state, happening, now, IDLE)
        if isinstance(state, Open) and not isinstance(was, Open):
            assert happening is Happening.OPENED
        if isinstance(state, Open):
            assert now - state.used_at < IDLE
        if isinstance(was, Locked) and happening is not Happening.OPENED:
            assert state == was


def test_the_machines_clock_goes_on() -> None:
    first = clock()
    assert clock() >= first


def test_keys_and_clicks_in_a_window_are_use(qtbot: QtBot, qapp: QApplication, time: Clock, events: Watched) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    locker = Locker(events, IDLE, time)
    locker.watch(qapp)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is field.windowHandle())
    locker.opened()
    told = reasons(locker)
    for _ in range(5):
        time.pass_in_looks(locker, IDLE - 20)
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        qtbot.waitUntil(lambda: isinstance(locker.state, Open) and locker.state.used_at == time.seconds)
    assert told == []
    assert field.text() == "aaaaa"
    time.pass_in_looks(locker, IDLE - 20)
    time.seconds += 20
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_B)
    qtbot.waitUntil(lambda: told == [Reason.IDLE])
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "c" in field.text())
    assert "b" not in field.text().removesuffix("c")


# Adapters ---------------------------------------------------------------------------------------------------------

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus of its own."""
    configuration = tmp_path / "bus.conf"
    configuration.write_text(
        "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
        " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
        f"<busconfig><type>session</type><listen>unix:dir={tmp_path}</listen><policy context='default'>"
        "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"
    )
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"], stdout=subprocess.PIPE
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().decode().strip()
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@needs_bus
def test_linux_hears_of_sleep_and_of_the_screen(qtbot: QtBot, bus: str) -> None:
    theirs = QDBusConnection.connectToBus(bus, "theirs")
    for service in {linux.LOGIND, *(service for service, _, _ in linux.SCREEN_SAVERS)}:
        assert theirs.registerService(service)
    ours = QDBusConnection.connectToBus(bus, "ours")
    events = linux.LinuxEvents(None, ours, ours)
    assert events.start()

    def tell(path: str, interface: str, name: str, *arguments: bool) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert theirs.send(message)

    with qtbot.waitSignal(events.sleeping):
        tell(linux.MANAGER_PATH, linux.MANAGER, "PrepareForSleep", True)
    for _, path, interface in linux.SCREEN_SAVERS:
        with qtbot.waitSignal(events.screen_locked):
            tell(path, interface, "ActiveChanged", True)
    for path, interface, name in (
        (linux.MANAGER_PATH, linux.MANAGER, "PrepareForSleep"),
        (linux.SCREEN_SAVERS[0][1], linux.SCREEN_SAVERS[0][2], "ActiveChanged"),
    ):
        with (
            qtbot.assertNotEmitted(events.sleeping, wait=50),
            qtbot.assertNotEmitted(events.screen_locked, wait=50),
        ):
            tell(path, interface, name, False)
    events.stop()
    with qtbot.assertNotEmitted(events.sleeping, wait=50):
        tell(linux.MANAGER_PATH, linux.MANAGER, "PrepareForSleep", True)
    for name in ("ours", "theirs"):
        QDBusConnection.disconnectFromBus(name)


def test_without_a_bus_there_is_the_null_adapter(qapp: QObject) -> None:
    nowhere = QDBusConnection("no such connection")
    events = linux.LinuxEvents(None, nowhere, nowhere)
    assert not events.start()
    events.stop()
    chosen = session_events()
    chosen.let_sleep()
    chosen.stop()


@pytest.mark.parametrize(
    ("message", "wparam", "told"),
    [
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, "sleeping"),
        (windows.WM_POWERBROADCAST, 18, ""),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK, "screen_locked"),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_REMOTE_DISCONNECT, "screen_locked"),
        (windows.WM_WTSSESSION_CHANGE, 8, ""),
        (0x0200, windows.PBT_APMSUSPEND, ""),
    ],
)
def test_windows_messages_mean_what_they_say(qapp: QObject, message: int, wparam: int, told: str) -> None:
    events = windows.WindowsEvents()
    heard: list[str] = []
    events.sleeping.connect(lambda: heard.append("sleeping"))
    events.screen_locked.connect(lambda: heard.append("screen_locked"))
    native = windows.Message(None, message, wparam, 0)
    read = windows.Message.from_address(ctypes.addressof(native))
    events.hear(int(read.message), int(read.wparam))
    assert heard == ([told] if told else [])


def test_mac_power_messages_are_told_and_answered(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    events = macos.MacEvents()
    done: list[str] = []
    events.sleeping.connect(lambda: done.append("sleeping"))
    monkeypatch.setattr(events, "allow", lambda argument: done.append(f"allowed {argument}"))
    events.hear_power(macos.CAN_SLEEP, 5)
    events.hear_power(macos.WILL_SLEEP, 6)
    events.hear_power(0xE0000300, 7)
    assert done == ["allowed 5", "sleeping", "allowed 6"]
    events.stop()


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is something to listen to")
def test_elsewhere_the_mac_adapter_finds_nothing(qapp: QObject) -> None:
    events = macos.MacEvents()
    assert not events.start()
    events.stop()
