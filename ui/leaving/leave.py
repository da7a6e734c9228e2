"""Leave: what will happen, where the files go, what could not be done, and the receipt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.panes.busy_bar import BusyBar
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.panes.tick import Tick
from ui.ports import Act, Outcome
from ui.theme import Theme
from ui.tokens import SPACE

if TYPE_CHECKING:
    from ui.leaving.port import Leaving, Stake

translate = QCoreApplication.translate


class LeaveDialog(DialogFrame):
    """Follows its port until it is over. `left` when everything is erased and the receipt was seen."""

    left = Signal()

    def __init__(self, leaving: Leaving, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Leave", "Leave with everything"), theme, parent, width=600)
        self._leaving = leaving
        self._over = False
        self.plan = Card(theme, self)
        self.plan.body.setSpacing(SPACE.m)
        for words in _lines(leaving.stake()):
            self.plan.body.addWidget(Label(words, theme))
        self.column.addWidget(self.plan)
        self.folder = QLineEdit(str(Path.home() / "OptiMantra"), self)
        self.folder.setAccessibleName(translate("Leave", "Folder for your files"))
        self.choose = push_button(translate("Leave", "Choose…"), self._choose, self)
        self.without = Tick(translate("Leave", "Take nothing along, and no receipt"), theme, self)
        self.without.toggled.connect(self.folder.setDisabled)
        self.without.toggled.connect(self.choose.setDisabled)
        self.where = QWidget(self)
        line = QHBoxLayout(self.where)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        line.addWidget(_short(translate("Leave", "Your files go to"), theme))
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        self.column.addWidget(self.where)
        self.column.addWidget(self.without)
        self.said = self.text(translate("Leave", "The files are not encrypted. Keep them in a safe place."), "warn")
        self.bar = BusyBar(self)
        self.bar.hide()
        self.column.addWidget(self.bar)
        self.stay = self.button(translate("Leave", "Stay"))
        self.stay.clicked.connect(self.reject)
        self.anyway = self.button(translate("Leave", "Erase all the same"))
        self.anyway.clicked.connect(lambda: self._go(anyway=True))
        self.anyway.hide()
        self.yes = self.button(translate("Leave", "Leave and erase"))
        self.yes.clicked.connect(lambda: self._go(anyway=False))
        leaving.finished.connect(self._take)
        self.stay.setFocus()

    def reject(self) -> None:
        """While it runs there is nothing to take back; when it is over, closing is leaving."""
        if self._over:
            self.left.emit()
        if not self.bar.isVisible():
            super().reject()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Leave", "Where your files go"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _go(self, *, anyway: bool) -> None:
        folder = "" if self.without.isChecked() else self.folder.text().strip()
        if not folder and not self.without.isChecked():
            self._say(translate("Leave", "Choose a folder for your files, or take nothing along."), "bad")
            return
        for widget in (self.yes, self.anyway, self.stay, self.where, self.without):
            widget.setEnabled(False)
        self.bar.show()
        self._say(translate("Leave", "Writing your files and signing out…"), "text_soft")
        self._leaving.leave(folder, anyway)

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is not Act.LEAVE:
            return
        self.bar.hide()
        for widget in (self.yes, self.anyway, self.stay, self.where, self.without):
            widget.setEnabled(True)
        match outcome.code:
            case "":
                self._farewell(dict(outcome.facts))
            case "StillOwed":
                self.anyway.show()
                self.yes.setText(translate("Leave", "Try again"))
                lines = [_owed(what, label) for what, label in outcome.facts]
                lines.append(translate("Leave", "Nothing was erased yet. Your files are safe."))
                self._say("\n".join(lines), "warn")
            case _:
                self._say(wording.of_outcome(outcome).whole, "bad")

    def _farewell(self, facts: dict[str, str]) -> None:
        """Everything is gone; only the receipt is left to be named."""
        self._over = True
        for widget in (self.plan, self.where, self.without, self.anyway, self.yes):
            widget.hide()
        self.heading.setText(translate("Leave", "Everything is erased here"))
        words = [
            translate("Leave", "%n file(s) and their keys are gone from this computer.", None, _number(facts, "files"))
        ]
        if facts.get("receipt"):
            place = str(Path(facts["receipt"]).parent)
            words.append(wording.filled(translate("Leave", "Your files and the receipt are in %1."), place))
        if _number(facts, "left"):
            words.append(
                translate("Leave", "An entry in the keyring stayed. It opens nothing; the next start removes it.")
            )
        self._say("\n".join(words), "text")
        self.stay.setText(translate("Leave", "Close OptiMantra"))
        self.stay.setFocus()

    def _say(self, words: str, tone: str) -> None:
        self.said.set_tone(tone)
        self.said.setText(words)


def _short(words: str, theme: Theme) -> Label:
    """On one line."""
    made = Label(words, theme)
    made.setWordWrap(False)
    return made


def _lines(stake: Stake) -> list[str]:
    """What will happen, in the order in which it does."""
    accounts = wording.listed(stake.accounts) if stake.accounts else translate("Leave", "none")
    made = [
        translate("Leave", "1. Your calendars, appointments and consents are written as plain files."),
        translate(
            "Leave", "2. What we wrote to your calendars is removed there: %n calendar(s).", None, stake.published
        )
        if stake.published
        else translate("Leave", "2. On your own calendars nothing of ours stands."),
        translate(
            "Leave",
            "3. All %n consent(s) are taken back, here and on your other computers; your practice is told.",
            None,
            stake.consents,
        ),
        wording.filled(translate("Leave", "4. You are signed out of: %1."), accounts),
        translate("Leave", "5. Every file and every key of the program on this computer is destroyed."),
    ]
    if stake.waiting:
        made.append(
            translate(
                "Leave", "%n change(s) have not reached your practice and would be lost there.", None, stake.waiting
            )
        )
    return made


def _owed(what: str, label: str) -> str:
    match what:
        case "published":
            words = translate("Leave", "Our calendar at %1 can't be removed now.")
        case "consents":
            words = translate("Leave", "%1 can't be told now that your consents end.")
        case _:
            words = translate("Leave", "Our permission at %1 can't be ended now. You can end it on its security page.")
    return wording.filled(words, label)


def _number(facts: dict[str, str], name: str) -> int:
    return int(facts[name]) if facts.get(name, "").isdecimal() else 0
