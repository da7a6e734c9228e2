"""Before changes that the practice does not have yet would go with what is switched off: how many, and a choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import DialogFrame
from ui.theme import Theme

translate = QCoreApplication.translate


class LoseChanges(DialogFrame):
    """The button that keeps everything is the default."""

    send_wanted = Signal()
    """Send them first."""
    confirmed = Signal()

    def __init__(self, waiting: int, theme: Theme, parent: QWidget | None = None) -> None:
        heading = translate("LoseChanges", "%n change(s) would be lost", None, waiting)
        super().__init__(heading, theme, parent)
        self.text(
            translate("LoseChanges", "The practice does not have %n change(s) of yours yet.", None, waiting), "text"
        )
        self.text(
            translate("LoseChanges", "When your schedule is no longer shown here, they go with it and are not sent.")
        )
        self.keep = self.button(translate("LoseChanges", "Keep showing it"), default=True)
        self.keep.clicked.connect(self.reject)
        self.send = self.button(translate("LoseChanges", "Send them now"))
        self.send.clicked.connect(self.send_wanted)
        self.send.clicked.connect(self.reject)
        self.lose = self.button(translate("LoseChanges", "Lose them"))
        self.lose.clicked.connect(self.confirmed)
        self.lose.clicked.connect(self.accept)
        self.keep.setFocus()
