"""The windows put together: which one stands (doorway or calendar), and what closes or opens the store behind them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from ui.panes.doorway import Doorway

from desktop.commands import Commands
from desktop.program import Program
from desktop.verbs.times import local_zone
from storage import vault
from storage.cipher import Key
from storage.errors import NotOpened
from storage.home import Home
from storage.keyring import ProcessKeyring
from ui.theme import Theme
from ui.window import MainWindow

POLL_MILLISECONDS: Final = 15


class Gui(QObject):
    """One application with one store."""

    def __init__(self, home: Home, keyring: ProcessKeyring, passphrase: bytes | None) -> None:
        running = QApplication.instance()
        self.app = running if isinstance(running, QApplication) else QApplication([sys.argv[0]])
        super().__init__()
        QApplication.setApplicationName("OptiMantra")
        QApplication.setOrganizationDomain("optimantra.com")
        self._keyring, self._passphrase = keyring, passphrase
        self.theme = Theme()
        self.theme.wear(self.app)
        self.program = Program(home, self._make_key, self)
        self.program.not_opened.connect(self._stand_at_the_door)
        self.commands = Commands(self.program)
        self.window: MainWindow | None = None
        self.doorway: Doorway | None = None

    def open_store(self) -> None:
        """Wait for the key without holding up the event loop, then show the calendar."""
        if not self._keyring.ready():
            QTimer.singleShot(POLL_MILLISECONDS, self.open_store)
            return
        self._unlock(self._passphrase)

    def show_window(self) -> None:
        """The calendar; the worker begins once the first picture stands."""
        feeds = self.program.feeds
        self.window = MainWindow(
            feeds.schedule, feeds.sources, feeds.settings, self.commands, self.theme, local_zone()
        )
        if feeds.opened is not None:
            self.window.installEventFilter(AfterFirstPaint(self.program.begin, self.window))
        self.window.show()

    def show_offline(self, key: Key) -> None:
        """The calendar from the store alone: no worker, no network."""
        self.program.show(key)
        feeds = self.program.feeds
        self.window = MainWindow(
            feeds.schedule, feeds.sources, feeds.settings, self.commands, self.theme, local_zone()
        )
        self.window.resize(1440, 900)
        self.window.show()

    def grab(self, picture: Path) -> None:
        """Save what the window shows as PNG."""
        if self.window is not None:
            QApplication.processEvents()
            self.window.grab().save(str(picture))

    def execute(self) -> int:
        code = QApplication.exec()
        self.close()
        return code

    def close(self) -> None:
        self.program.close()
        self._keyring.close()

    def _make_key(self) -> Key:
        """Called on the worker's thread when the first account is connected and no store is there yet."""
        return vault.create(self.program.home, self._keyring, self._passphrase)

    def _unlock(self, passphrase: bytes | None) -> None:
        try:
            key = vault.unlock(self.program.home, self._keyring, passphrase)
            self.program.show(key)
        except NotOpened as error:
            self._stand_at_the_door(error)
            return
        if self.doorway is not None:
            self.doorway.close()
            self.doorway = None
        self.show_window()

    def _stand_at_the_door(self, error: NotOpened) -> None:
        raise error


class AfterFirstPaint(QObject):
    """Calls once, when the widget it watches has painted for the first time."""

    def __init__(self, then: Callable[[], None], watched: QWidget) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, then)
        return super().eventFilter(watched, event)
