"""The application object: it hears of links that the system hands over, and that the program is asked to end.

`event` runs for what is sent to the application itself, which is rare; an event filter would run for every widget's.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """macOS hands a link over as an event; the other systems start the program with it.

    It begins in Fusion, which `ui.theme` dresses: to be told later, Qt would hand its style to Python, and with it six
    hundred names that no first picture needs.
    """

    link_opened = Signal(str)
    taken_up = Signal()
    """The person turned to the program, by its icon in the dock for one."""
    leaving = Signal()
    """The program is asked to end: its windows are about to be closed."""
    watchful = False
    """Whether it looks for more than links: once the first picture stands. To tell events apart, Python makes a member
    for each of Qt's two hundred kinds."""

    def __init__(self) -> None:
        super().__init__([sys.argv[0], "-style", "Fusion"])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(event.url().toString())
            return True
        if not self.watchful:
            return bool(super().event(event))
        if event.type() is QEvent.Type.ApplicationActivate:
            self.taken_up.emit()
        if event.type() is QEvent.Type.Quit:
            self.leaving.emit()
        return bool(super().event(event))
