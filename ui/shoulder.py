"""Shoulder mode: patients' names are hidden wherever they could be read over a shoulder, until they are asked for.

One key: a tap hides or shows the names, and while they are hidden holding it shows them for as long as it is held.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

TAP = 0.4
"""Seconds: what is shorter is a tap, what is longer was held to look."""


def hiding_key() -> Qt.Key:
    """The one that hides and shows. Asked for when keys are needed: Qt has five hundred, and no first picture any."""
    return Qt.Key.Key_F8


class Shoulder(QObject):
    """One for the whole program: window, tray, notifications and print ask it."""

    changed = Signal(bool)
    """Whether names are hidden now."""
    set_ = Signal(bool)
    """Whether they are hidden once no key is held: what is remembered."""

    def __init__(
        self, parent: QObject | None = None, *, hidden: bool = False, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._set, self._held_since, self._clock = hidden, -1.0, clock

    @property
    def hidden(self) -> bool:
        """True when no patient's name may be shown."""
        return self._set and self._held_since < 0

    @property
    def chosen(self) -> bool:
        """Whether names are hidden once no key is held."""
        return self._set

    def choose(self, hidden: bool) -> None:
        """Hide names from now on, or show them."""
        if hidden != self._set:
            self._set = hidden
            self.set_.emit(hidden)
            self.changed.emit(self.hidden)

    def press(self) -> None:
        """The key went down."""
        if self._held_since >= 0:
            return
        self._held_since = self._clock()
        if self._set:
            self.changed.emit(False)

    def release(self) -> None:
        """The key came up, or the window lost it."""
        if self._held_since < 0:
            return
        held, self._held_since = self._clock() - self._held_since, -1.0
        if held < TAP:
            self._set = not self._set
            self.set_.emit(self._set)
        if self._set:
            self.changed.emit(True)

    def let_go(self) -> None:
        """The window is no longer in front: whatever was held is over, and it was no tap."""
        if self._held_since >= 0:
            self._held_since = -1.0
            if self._set:
                self.changed.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on a window: sees the key there."""
        if isinstance(event, QKeyEvent) and event.key() == hiding_key() and not event.modifiers():
            if event.type() is QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self.press()
                return True
            if event.type() is QEvent.Type.KeyRelease:
                if not event.isAutoRepeat():
                    self.release()
                return True
        elif self._held_since >= 0 and event.type() is QEvent.Type.WindowDeactivate:
            self.let_go()
        return super().eventFilter(watched, event)
