"""What the window remembers between starts, kept in the book's settings under `window.`."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from ui.calendar.modes import Mode
from ui.measures import SIDE
from ui.places import fitted
from ui.ports import Settings

_SHARED = frozenset({"names-hidden"})
"""What one window decides for all."""


class Remembered:
    """Reads forgive everything: a value that makes no sense counts as none.

    Each window has a slot, so that several keep their places apart; what holds for all of them has none.
    """

    def __init__(self, settings: Settings, slot: int = 0) -> None:
        self._settings, self._slot = settings, slot

    def restore_place(self, window: QWidget) -> None:
        """Take the place that was left, on a screen that exists."""
        geometry = self._bytes("geometry")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
            if not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
                screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
                window.setGeometry(fitted(window.geometry(), screens))

    def restore_sizes(self, splitter: QSplitter) -> None:
        """Part the window as it was left."""
        sizes = self._bytes("splitter")
        if not sizes.isEmpty():
            splitter.restoreState(sizes)

    def side(self) -> int | None:
        """How wide the accounts' column stands, pixels; 0 where it is hidden, None where only `restore_sizes` knows."""
        if not self.flag("sidebar", otherwise=True):
            return 0
        kept = self.text("side")
        if kept.isascii() and kept.isdecimal() and len(kept) < 5:
            return int(kept)
        return SIDE if self._bytes("splitter").isEmpty() else None

    def keep_place(self, window: QWidget, splitter: QSplitter) -> None:
        """Remember where the window stands."""
        self._put("geometry", window.saveGeometry().toBase64().toStdString())
        self._put("splitter", splitter.saveState().toBase64().toStdString())
        if splitter.sizes()[0]:
            self._put("side", str(splitter.sizes()[0]))

    @property
    def has_place(self) -> bool:
        """Whether a window stood in this slot before."""
        return not self._bytes("geometry").isEmpty()

    def mode(self) -> Mode:
        """The way to look at the schedule; the week if none is remembered."""
        kept = self._settings.get(self._key("mode"))
        return Mode(kept) if kept in set(Mode) else Mode.WEEK

    def keep_mode(self, mode: Mode) -> None:
        self._put("mode", mode.value)

    def flag(self, name: str, *, otherwise: bool) -> bool:
        """A yes or no that was kept under this name."""
        kept = self._settings.get(self._key(name))
        return kept == "1" if kept in {"0", "1"} else otherwise

    def keep_flag(self, name: str, *, on: bool) -> None:
        self._put(name, "1" if on else "0")

    def text(self, name: str) -> str:
        """What was kept under this name, empty if nothing was."""
        return self._settings.get(self._key(name)) or ""

    def keep_text(self, name: str, value: str) -> None:
        self._put(name, value)

    def _bytes(self, name: str) -> QByteArray:
        return QByteArray.fromBase64((self._settings.get(self._key(name)) or "").encode())

    def _put(self, name: str, value: str) -> None:
        if self._settings.get(self._key(name)) != value:
            self._settings.put(self._key(name), value)

    def _key(self, name: str) -> str:
        return f"window.{self._slot + 1}.{name}" if self._slot and name not in _SHARED else f"window.{name}"
