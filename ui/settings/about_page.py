"""About: the version, whether there is a newer one, whom to write to, and whose work is inside."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources import release
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import Ports
from ui.settings.choices import Choice
from ui.settings.choices import card as choices
from ui.settings.pages import Page
from ui.theme import Theme
from ui.tokens import Type

translate = QCoreApplication.translate

LICENCES = Path(release.__file__).with_name("licences.md")


class AboutPage(Page):
    """Nothing here asks anybody anything; the card of updates says what it asks, and when."""

    link_wanted = Signal(str)
    support_wanted = Signal()
    documents_wanted = Signal()

    def __init__(self, ports: Ports, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AboutPage", "About"),
            translate("AboutPage", "Your practice's schedule and your own calendars, encrypted on this computer."),
            theme,
            parent,
        )
        if ports.updates is not None:
            from ui.updates.card import UpdatesCard

            self.updates = UpdatesCard(ports.updates, ports.managed, theme, now, self)
            self.updates.link_wanted.connect(self.link_wanted)
            self.cards.addWidget(self.updates)
        else:
            head = Card(theme)
            version = wording.filled(translate("AboutPage", "Version %1"), release.VERSION)
            head.body.addWidget(Label(version, theme, Type.STRONG))
            self.cards.addWidget(head)
        self.support = push_button(translate("AboutPage", "Contact support…"), self.support_wanted, self)
        self.documents = push_button(translate("AboutPage", "Read…"), self.documents_wanted, self)
        self.licences = push_button(translate("AboutPage", "Show…"), self._show_licences, self)
        self.cards.addWidget(
            choices(
                theme,
                Choice(
                    translate("AboutPage", "Questions"),
                    translate("AboutPage", "An address, and what you may send along if you like."),
                    self.support,
                    theme,
                ),
                Choice(
                    translate("AboutPage", "Agreement and privacy policy"),
                    translate("AboutPage", "Every version that you were shown, also without a network."),
                    self.documents,
                    theme,
                ),
                Choice(
                    translate("AboutPage", "Licences"),
                    translate("AboutPage", "The free software that is inside, with its licences."),
                    self.licences,
                    theme,
                ),
            )
        )

    def _show_licences(self) -> None:
        from ui.documents.text_view import TextView

        dialog = DialogFrame(translate("AboutPage", "Licences"), self.theme, self.window(), width=640, grows=True)
        dialog.resize(680, 560)
        view = TextView(translate("AboutPage", "Licences"), self.theme, dialog, prose=False)
        view.show_text(_readable(LICENCES.read_text("utf-8")))
        dialog.column.addWidget(view, 1)
        dialog.button(translate("AboutPage", "Close")).clicked.connect(dialog.accept)
        dialog.open()


def _readable(text: str) -> str:
    """The rows of its tables as lines: name, version, licence. A table's head is the row above the rule."""
    rows = [
        line.strip("|").split("|")
        for line, below in pairwise([*text.splitlines(), ""])
        if line.startswith("|") and "---" not in line + below
    ]
    return "\n".join(" · ".join(part.strip() for part in row) for row in rows)
