"""The switch to write the practice schedule to an account, how that fares, and what is still owed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.texts import notice
from storage.records.consents import Purpose
from storage.records.managed import FREE, Managed
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.callout import Callout
from ui.panes.label import Label
from ui.panes.switch import Switch
from ui.publishing import words
from ui.publishing.port import Publication
from ui.theme import Theme
from ui.tokens import SPACE, Type
from ui.wording_managed import locked

translate = QCoreApplication.translate


class PublishingLine(QWidget):
    """At the foot of an account's card. What went wrong stays said until it is mended."""

    turned = Signal(bool)
    settings_wanted = Signal()
    again_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None, *, managed: Managed = FREE
    ) -> None:
        super().__init__(parent)
        self._now, self._managed = now, managed
        self._one: Publication | None = None
        self._title = notice(Purpose.WRITE, wording.language()).title
        self.switch = Switch(self._title, theme)
        self.switch.clicked.connect(self._clicked)
        self.words = Label("", theme, Type.SMALL, "text_soft")
        self.state = Label("", theme, Type.SMALL, "text_soft")
        self.settings = push_button(translate("Publishing", "What is written…"), self.settings_wanted, self)
        self.trouble = Callout(theme, self)
        self.trouble.acted.connect(self._mend)
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(SPACE.xs)
        said.setContentsMargins(0, SPACE.s, 0, 0)  # level with the switch
        said.addWidget(self.words)
        said.addWidget(self.state)
        said.addStretch(1)
        head.addLayout(said, 1)
        head.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.m)
        layout.addLayout(head)
        layout.addWidget(self.trouble)

    def take(self, one: Publication) -> None:
        """Show what the store holds now."""
        self._one = one
        self.switch.show_as(one.on)
        self.switch.setEnabled(one.allowed or one.on)
        since = wording.since(on=one.on, when=one.since)
        self.words.setText(wording.filled(translate("ConsentCard", "%1. %2"), self._title, since))
        lines = [words.state(one, self._now())] if one.on or one.stands else []
        if one.trouble is None:
            lines.append(words.waiting(one))
        if not one.allowed:
            lines.append(locked(self._managed))
        if one.on:
            lines.append(words.written(one))
            lines.append(words.yielded(one))
        if one.scopes or one.on:
            lines.append(words.permissions(one))
        self.state.setText("\n".join(line for line in lines if line))
        self.state.setVisible(bool(self.state.text()))
        self.settings.setAccessibleDescription(one.account.label)
        self.switch.setAccessibleDescription(f"{since}\n{self.state.text()}")
        said = words.trouble(one, self._now())
        self.trouble.say(said, words.mending(one))

    def _mend(self) -> None:
        if self._one is not None and self._one.trouble is not None and self._one.trouble.needs_sign_in:
            self.sign_in_wanted.emit()
        else:
            self.again_wanted.emit()

    def _clicked(self, on: bool) -> None:
        """The switch shows what holds: it turns when the store says so."""
        if self._one is not None:
            self.switch.show_as(self._one.on)
        self.turned.emit(on)
