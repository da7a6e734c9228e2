"""Remove an account: what goes and what stays, with counts, before anything goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.ports import AccountRow
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate


class RemoveAccount(DialogFrame):
    """A decision, so a dialog. The button that keeps everything is the default."""

    confirmed = Signal(str)

    def __init__(self, row: AccountRow, theme: Theme, parent: QWidget | None = None, waiting: int = 0) -> None:
        """`waiting` changes of the person's are not at the practice yet."""
        heading = wording.filled(translate("RemoveAccount", "Remove %1 from this computer?"), row.account.label)
        super().__init__(heading, theme, parent)
        practice = row.account.is_practice
        shown = sum(one.show for one in row.calendars)
        kept = sum(one.keep for one in row.calendars)
        self.text(translate("RemoveAccount", "%n calendar(s) disappear from your schedule.", None, shown), "text")
        if kept:
            self.text(
                translate("RemoveAccount", "The encrypted copy of %n calendar(s) is destroyed here.", None, kept),
                "text",
            )
        if waiting:
            self.text(
                translate("RemoveAccount", "%n change(s) that the practice does not have yet are lost.", None, waiting),
                "warn",
                Type.STRONG,
            )
        self.text(
            translate("RemoveAccount", "The sign-in is forgotten, and every consent for this account ends."), "text"
        )
        self.text(
            translate("RemoveAccount", "Your appointments at the practice stay as they are. You can sign in again.")
            if practice
            else translate("RemoveAccount", "Nothing is changed at the service. You can connect the account again.")
        )
        self.keep = self.button(translate("RemoveAccount", "Keep the account"), default=True)
        self.keep.clicked.connect(self.reject)
        self.remove = self.button(translate("RemoveAccount", "Remove the account"))
        self.remove.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.confirmed.emit(row.account.id))
        self.keep.setFocus()
