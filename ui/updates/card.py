"""The card of the About page on new versions: what runs, what is new, and the switch that lets the program look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storage.records.managed import Managed
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.said import filled
from ui.settings.choices import Choice, switch
from ui.theme import Theme
from ui.tokens import SPACE, Type
from ui.updates.port import Looked, Standing, Updates
from ui.wording_managed import locked

translate = QCoreApplication.translate


class UpdatesCard(Card):
    """Follows its port. `link_wanted` asks for the page of the new version, through the notice for outside links."""

    link_wanted = Signal(str)

    def __init__(
        self, port: Updates, managed: Managed, theme: Theme, now: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._port, self._managed, self._now = port, managed, now
        self.title = Label("", theme, Type.STRONG)
        self.says = Label("", theme, Type.SMALL, "text_soft")
        self.notes = Label("", theme, Type.BODY)
        self.get = push_button(translate("Updates", "Open its page"), self._open, self)
        self.look = push_button(translate("Updates", "Look now"), port.look, self)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.title)
        words.addWidget(self.says)
        words.addWidget(self.notes)
        head = QHBoxLayout()
        head.setSpacing(SPACE.xl)
        head.addLayout(words, 1)
        head.addWidget(self.get)
        head.addWidget(self.look)
        self.body.addLayout(head)
        self.daily = switch("", theme, on=port.wished(), turned=lambda on: port.wish(on=on))
        self.choice = Choice(
            translate("Updates", "Look for new versions once a day"),
            filled(
                translate(
                    "Updates",
                    "Asks %1 for a list that is the same for everyone. Nothing about you or this computer is sent, and"
                    " nothing is installed by itself.",
                ),
                port.host() or translate("Updates", "our server"),
            ),
            self.daily,
            theme,
        )
        self.body.addWidget(self.choice)
        port.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is known now."""
        looked = self._port.looked()
        self.title.setText(filled(translate("Updates", "Version %1"), self._port.running()))
        self.says.setText(self._sentence(looked))
        notes = looked.release.notes_in(wording.language()) if looked.release is not None else ()
        self.notes.setText("\n".join(f"• {line}" for line in notes))
        self.notes.setVisible(bool(notes))
        can_look = looked.standing not in (Standing.NOT_HERE, Standing.LOCKED)
        self.get.setVisible(looked.standing is Standing.NEWER)
        self.look.setVisible(can_look and looked.standing is not Standing.NEWER)
        self.look.setEnabled(looked.standing is not Standing.LOOKING)
        self.choice.setVisible(can_look)
        self.daily.show_as(self._port.wished())

    def _sentence(self, looked: Looked) -> str:
        match looked.standing:
            case Standing.NOT_HERE:
                return translate("Updates", "This build does not look for new versions; they come the way it came.")
            case Standing.LOCKED:
                return locked(self._managed)
            case Standing.LOOKING:
                return translate("Updates", "Looking…")
            case Standing.NEWER:
                version = looked.release.version if looked.release is not None else ""
                return filled(translate("Updates", "Version %1 is there. Yours goes on as it is."), version)
            case Standing.FAILED:
                kind, code, host = looked.trouble
                return wording.said(kind, {"code": code, "host": host}).whole
            case Standing.NEWEST:
                when = wording.moment(looked.at, self._now())
                return filled(translate("Updates", "This is the newest, as of %1."), when)
            case Standing.IDLE:
                return translate("Updates", "Nobody has looked for a newer one yet.")

    def _open(self) -> None:
        release = self._port.looked().release
        if release is not None:
            self.link_wanted.emit(release.package.url)
