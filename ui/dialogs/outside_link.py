"""Before the browser opens: the full address, that it leaves us, and that its own notice applies (P15)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.links import Outside
from ui.panes.card import Card
from ui.panes.label import Label
from ui.theme import Theme

translate = QCoreApplication.translate


class OutsideLink(DialogFrame):
    """Accepted when the person wants to go there."""

    def __init__(self, link: Outside, theme: Theme, parent: QWidget | None = None) -> None:
        mail = link.address.startswith("mailto:")
        asked = translate("OutsideLink", "Write to %1?") if mail else translate("OutsideLink", "Go to %1?")
        heading = wording.filled(asked, link.address.removeprefix("mailto:") if mail else link.host)
        super().__init__(heading, theme, parent, width=520)
        self.text(
            translate(
                "OutsideLink",
                "Your mail program opens. What you write there leaves this program and travels as your mail does.",
            )
            if mail
            else translate(
                "OutsideLink",
                "This page is not ours. What you do there is between you and them; their privacy notice applies.",
            ),
            "text",
        )
        card = Card(theme, self)
        self.address = Label(_breakable(link.address), theme)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.address.setAccessibleName(translate("OutsideLink", "Full address"))
        self.address.setAccessibleDescription(link.address)
        card.body.addWidget(self.address)
        self.column.addWidget(card)
        if not link.encrypted:
            self.text(translate("OutsideLink", "The way there is not encrypted: others can read along."), "warn")
        stay = self.button(translate("OutsideLink", "Stay here"))
        stay.clicked.connect(self.reject)
        copy = self.button(translate("OutsideLink", "Copy the address"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(link.address))
        opens = (
            translate("OutsideLink", "Open the mail program")
            if mail
            else translate("OutsideLink", "Open in the browser")
        )
        self.go = self.button(opens)
        self.go.clicked.connect(self.accept)
        stay.setFocus()


def _breakable(address: str) -> str:
    """The address with places where a line may break, which copying does not take along."""
    return "".join(f"{sign}\u200b" if sign in "/?&=-_.%" else sign for sign in address)
