"""The windows put together: which one stands (doorway or calendar), and what closes or opens the store behind them."""

from __future__ import annotations

import os
from datetime import datetime, tzinfo
from importlib import import_module
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Qt, QTimer, QTimeZone, Signal
from PySide6.QtWidgets import QApplication, QDialog

from desktop.application import Application
from desktop.collecting import Collector
from desktop.program import Program
from desktop.windows import Windows
from desktop.wiring import every_port, first_ports
from storage import vault
from storage.cipher import Key
from storage.errors import NotOpened, StoreError
from storage.home import Home
from storage.keyring import ProcessKeyring
from ui.first_paint import AfterFirstPaint
from ui.languages import speak
from ui.settings import keys
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.door import Door
    from desktop.first_instance import FirstInstance
    from desktop.lock import Locker
    from desktop.platform.network import NetworkConditions
    from desktop.presence import Presence
    from storage.records.consents import Notice
    from ui.ports import Ports

SILENCE_MILLISECONDS: Final = 1000
"""Between two looks whether the keyring has been silent for too long; its answer is heard at once."""
BROUGHT: Final = ("desktop.platform.network", "desktop.platform.choice", "desktop.lock", "desktop.presence")
"""What the beginning imports, each in a turn of its own."""


class Gui(QObject):
    """One application with one store."""

    _answered = Signal()
    """By the keyring, on a thread of its own."""

    def __init__(self, home: Home, keyring: ProcessKeyring, passphrase: bytes | None) -> None:
        running = QApplication.instance()
        self.app = running if isinstance(running, QApplication) else Application()
        super().__init__()
        QApplication.setApplicationName("OptiMantra")
        QApplication.setOrganizationDomain("optimantra.com")
        self._keyring, self._passphrase = keyring, passphrase
        self._silence = QTimer(self)
        """Runs while the key is waited for."""
        self._silence.timeout.connect(self._look_for_key)
        self._answered.connect(self._look_for_key)
        speak(self.app)
        self.theme = Theme()
        self.theme.wear(self.app, styled=running is None, later=True)
        self.shoulder = Shoulder(self)
        self.program = Program(home, self._make_key, _words, self)
        self.ports = first_ports(self.program)
        self._every_port: Ports | None = None
        self._door: Door | None = None
        self.program.not_opened.connect(self._shut)
        self._locker: Locker | None = None
        self._network: NetworkConditions | None = None
        self._presence: Presence | None = None
        self._first: FirstInstance | None = None
        self._collector = Collector(self._quiet, self)
        self.windows = Windows(self._make_window, self.ports.settings, self)
        self._begun = False
        self._steps: list[Callable[[], object]] = []
        """What is left to do of the beginning."""
        self._awaited = ""
        """A link that came while no window could follow it."""
        if isinstance(self.app, Application):
            self.app.link_opened.connect(self.come_forward)
            self.app.leaving.connect(self.windows.leave)
            self.app.taken_up.connect(self._taken_up)

    @property
    def window(self) -> MainWindow | None:
        """The window in front."""
        return self.windows.front()

    @property
    def door(self) -> Door:
        """Made when it is first needed: most starts never see it."""
        if self._door is None:
            from desktop.door import Door

            self.theme.put_on()
            self._door = Door(self.program, self._keyring, self.theme, self._enter, self._show_other)
        return self._door

    def open_store(self) -> None:
        """Wait for the key without holding up the event loop, then show the calendar."""
        if self._keyring.ready():
            self._open_store()
            return
        self._silence.start(SILENCE_MILLISECONDS)
        self._keyring.when_answered(self._answered.emit)
        import_module("ui.first_picture")  # meanwhile: what comes next

    def _look_for_key(self) -> None:
        if self._silence.isActive() and self._keyring.ready():
            self._silence.stop()
            self._open_store()

    def _open_store(self) -> None:
        try:
            self._enter(vault.unlock(self.program.home, self._keyring, self._passphrase))
        except NotOpened as error:
            self.door.stand(error)
            self._listen()

    def show_window(self) -> MainWindow:
        """The calendar; the worker begins once the first picture stands."""
        window = self.windows.front()
        if window is None:
            window = self.windows.first()
            if self._presence is None:
                AfterFirstPaint(self._begin, window)
        window.show()
        return window

    def show_offline(self, key: Key) -> MainWindow:
        """The calendar from the store alone: no worker, no network."""
        self.program.show(key)
        window = self.windows.first()
        window.resize(1440, 900)
        window.show()
        return window

    def follow(self, link: str) -> None:
        """Go where this link leads as soon as a window stands."""
        self._awaited = link

    def execute(self) -> int:
        code = QApplication.exec()
        self.close()
        return code

    def close(self) -> None:
        self._steps.clear()
        self._silence.stop()
        self._collector.close()
        if self._presence is not None:
            self._presence.close()
        if self._first is not None:
            self._first.close()
        self.program.close()
        self._keyring.close()

    def every_port(self) -> Ports:
        """All ports, made when they are first wanted."""
        if self._every_port is None:
            self._every_port = every_port(self.program, self.ports)
        return self._every_port

    def _make_window(self, slot: int) -> MainWindow:
        window = MainWindow(
            self.ports,
            self.theme,
            system_zone(),
            self.ports.managed.service,
            shoulder=self.shoulder,
            slot=slot,
            complete=self.every_port,
        )
        window.lock_wanted.connect(self._ask_lock)
        window.new_window_wanted.connect(lambda: self.windows.another(window))
        window.backup_wanted.connect(self._back_up)
        window.restore_wanted.connect(self._restore)
        return window

    def _quiet(self) -> float:
        """Seconds since the person last did something; none before that is watched."""
        return 0.0 if self._locker is None else self._locker.quiet()

    def _begin(self) -> None:
        """After the first paint, one thing in each turn of the event loop, so that the window answers in between. The
        worker comes last: what it tells is heard by all."""
        if not self._begun:
            self._begun = True
            self._steps = [self._dress, self._listen, *map(_brought, BROUGHT), self._attend_network, self._set_going]
            self._go_on()

    def _go_on(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            QTimer.singleShot(0, self, self._go_on)

    def _dress(self) -> None:
        from desktop.platform import motion
        from ui.tray_icon import window_icon

        if isinstance(self.app, Application):
            self.app.watchful = True
        self.app.setWindowIcon(window_icon(self.theme))
        self.theme.still = motion.less_wanted

    def _attend_network(self) -> None:
        from desktop.platform.network import NetworkConditions

        self._network = NetworkConditions(self)
        self._network.changed.connect(self.program.note_conditions)

    def _set_going(self) -> None:
        """At once, so that nobody meets half of it."""
        from desktop.lock import Locker
        from desktop.platform.choice import session_events
        from desktop.presence import Presence
        from ui.reach import Reach

        self._locker = Locker(session_events(self), parent=self)
        self._locker.locked.connect(self._lock)
        self.program.feeds.settings.changed.connect(self._follow_setting)
        self._locker.watch(self.app)
        reach = Reach(self.shoulder, self)
        reach.lock_wanted.connect(self._ask_lock)
        reach.watch(self.app)
        self._presence = Presence(self.program, self.every_port(), self.theme, self.shoulder, system_zone, self)
        self._presence.wanted.connect(self.come_forward)
        self._presence.new_wanted.connect(self._begin_appointment)
        self._presence.lock_wanted.connect(self._ask_lock)
        self.windows.open_others()
        self._follow_awaited()
        self.program.store_opened.connect(self._store_opened)
        if self.program.feeds.opened is not None:
            self.program.begin()
        self._store_opened()

    def _listen(self) -> None:
        """For a second start, from the moment that something stands here to come forward."""
        if self._first is None:
            from desktop.first_instance import FirstInstance

            self._first = FirstInstance(self.program.home, self)
            self._first.asked.connect(self.come_forward)

    def _make_key(self) -> Key:
        """Called on the worker's thread when the first account is connected and no store is there yet."""
        return vault.create(self.program.home, self._keyring, self._passphrase)

    def _enter(self, key: Key) -> None:
        """The key is here: show the store. Raises `NotOpened`."""
        self.program.show(key)
        speak(self.app, self.program.feeds.settings.get(keys.LANGUAGE) or "")
        if self._presence is None:
            self.show_window()
        else:
            self.show_window()
            self.windows.show_all()
            self._follow_awaited()
            self.program.again()
            self.program.begin()
            self._store_opened()

    def _store_opened(self) -> None:
        if self._locker is not None and self.program.can_lock:
            self._locker.opened()
            self._follow_setting(keys.IDLE_MINUTES)

    def _follow_setting(self, key: str) -> None:
        if key == keys.IDLE_MINUTES and self._locker is not None:
            chosen = self.program.feeds.settings.get(key) or ""
            minutes = int(chosen) if chosen.isdecimal() else keys.IDLE_OTHERWISE
            minutes = self.ports.managed.idle(minutes)
            self._locker.set_idle(minutes * 60.0 if minutes else None)

    def _glance(self) -> tuple[str, ...]:
        feeds, zone = self.program.feeds, system_zone()
        if feeds.settings.get(keys.GLANCE) != "1":
            return ()
        from desktop.glance import glance

        return glance(feeds.schedule.between(datetime.now(zone).date(), 1, zone), zone)

    def _restore(self) -> None:
        """Close the store and offer its copies."""
        key = self.program.lock_for_restoring()
        if key is not None:
            self._hide()
            self.door.offer_backups(key)

    def _back_up(self) -> None:
        ways = self.every_port().keys
        if ways is not None:
            ways.back_up()

    def _hide(self) -> None:
        """Nothing of the store stays on the screen."""
        doorway = self._door.doorway if self._door is not None else None
        for widget in QApplication.topLevelWidgets():
            # Popovers, menus and previews too: whatever is a window of its own may show something.
            if isinstance(widget, QDialog):
                widget.reject()
            if widget is not doorway:
                widget.hide()

    def _ask_lock(self) -> None:
        if self._locker is not None:
            self._locker.ask()

    def _lock(self) -> None:
        """Cover everything, close everything, then let a machine that waits for it sleep."""
        self._hide()
        self.door.stand_locked(self._glance())
        if not self.windows.every() and self.door.doorway is not None:
            self.door.doorway.hide()  # closed into the tray: it waits there too
        if self._presence is not None:
            self._presence.lock()
        self.program.lock()
        self._keyring.close()
        if self._locker is not None:
            self._locker.settled()

    def _shut(self, error: StoreError) -> None:
        self._hide()
        self.door.stand(error)

    def come_forward(self, link: str = "") -> None:
        """Bring what stands now to the front: the doorway, else a window, which follows the link. The doorway keeps the
        link until somebody came in."""
        doorway = self._door.doorway if self._door is not None else None
        self._awaited = link or self._awaited
        front = doorway or self.show_window()
        front.show()
        front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
        front.raise_()
        front.activateWindow()
        if doorway is None and self._presence is not None:
            self._follow_awaited()

    def _taken_up(self) -> None:
        """A program without a window is turned to by its dock icon, which a Mac keeps: it gets one."""
        if self._presence is not None and not any(one.isVisible() for one in QApplication.topLevelWidgets()):
            self.come_forward()

    def _follow_awaited(self) -> None:
        link, self._awaited = self._awaited, ""
        window = self.windows.front()
        if link and window is not None:
            window.open_link(link)

    def _begin_appointment(self) -> None:
        self.come_forward()
        window = self.windows.front()
        if window is not None and window.isVisible():
            window.actions_.new_appointment.trigger()

    def _show_other(self) -> None:
        from desktop.first_instance import bring_forward

        if bring_forward(self.program.home):
            QApplication.quit()


def _brought(name: str) -> Callable[[], object]:
    return lambda: import_module(name)


def _words(purpose: str) -> Notice:
    """What stands beside a switch, in the language that is spoken."""
    from desktop.notices import notice
    from ui.wording import language

    return notice(purpose, language())


def _zone_name() -> str:
    """What the system plainly calls its zone; empty where only Qt finds it out, which reads all its rules for that."""
    told = os.environ.get("TZ")
    if told is not None:
        return told.removeprefix(":") if "/" in told[1:] and not told.startswith((":/", "/")) else ""
    try:
        return os.readlink("/etc/localtime").partition("zoneinfo/")[2]  # noqa: PTH115 - pathlib is dear at a start
    except OSError:
        return ""


def system_zone() -> tzinfo:
    """This computer's zone with its rules."""
    try:
        return ZoneInfo(_zone_name() or QTimeZone.systemTimeZoneId().toStdString())
    except (ZoneInfoNotFoundError, ValueError):
        from desktop.verbs.times import local_zone

        return local_zone()
