"""The events of a session that end the use of the store, whatever system they come from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionEvents(QObject):
    """An adapter to one system; signals arrive on the GUI thread. By itself the null adapter: it tells nothing."""

    sleeping = Signal()
    """The machine is about to sleep; where the system allows, it waits for `let_sleep` (a few seconds at most)."""
    screen_locked = Signal()

    def start(self) -> bool:
        """Begin to listen; False where there is nothing to listen to. Raises nothing."""
        return False

    def let_sleep(self) -> None:
        """What had to be done before sleep is done."""

    def stop(self) -> None:
        """Listen no more. A second call does nothing."""
