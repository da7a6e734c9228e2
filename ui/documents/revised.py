"""A revised document: old and new side by side, what differs marked, and the question once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storage.records.documents import DocumentKind
from storage.revisions import compare
from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.documents.text_view import TextView
from ui.documents.words import name, since
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from storage.records.documents import Standing

translate = QCoreApplication.translate


class RevisedDialog(DialogFrame):
    """`answered` when the person agrees (or has read); closing it leaves everything as it is."""

    answered = Signal(object)
    """The `Standing` whose words were on the screen."""

    def __init__(self, standing: Standing, theme: Theme, parent: QWidget | None = None) -> None:
        assert standing.current is not None
        heading = wording.filled(translate("RevisedDialog", "%1: what is new"), name(standing.kind))
        super().__init__(heading, theme, parent, width=860, grows=True)
        self.resize(1000, 640)
        self._standing = standing
        before = standing.before.text if standing.before is not None else ""
        found = compare(before, standing.current.text)
        self.counted = self.text(_counted(found.came, found.went), "text_soft")
        self.old = TextView(translate("RevisedDialog", "Until now"), theme, self)
        self.new = TextView(translate("RevisedDialog", "From now on"), theme, self)
        self.old.show_runs(found.old)
        self.new.show_runs(found.new)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.l)
        until = translate("RevisedDialog", "Until now")
        now = translate("RevisedDialog", "From now on")
        date = since(standing.current.effective)
        if date:
            now = wording.filled(translate("RevisedDialog", "From now on (holds from %1)"), date)
        for title, view in ((until, self.old), (now, self.new)):
            side = QVBoxLayout()
            side.setSpacing(SPACE.s)
            side.addWidget(Label(title, theme, Type.STRONG))
            side.addWidget(view, 1)
            sides.addLayout(side, 1)
        self.column.addLayout(sides, 1)
        agreement = standing.kind is DocumentKind.AGREEMENT
        self.text(
            translate("RevisedDialog", "Until you agree nothing is sent to your practice. Your schedule stays in view.")
            if agreement
            else translate("RevisedDialog", "Both versions stay readable under Help."),
            "text_soft",
            Type.SMALL,
        )
        self.later = self.button(translate("RevisedDialog", "Later"))
        self.later.clicked.connect(self.reject)
        words = translate("RevisedDialog", "I agree") if agreement else translate("RevisedDialog", "I have read it")
        self.yes = self.button(words)
        self.yes.clicked.connect(self._answer)
        self.new.setFocus()

    def _answer(self) -> None:
        self.answered.emit(self._standing)
        self.accept()


def _counted(came: int, went: int) -> str:
    """How much differs, in words, for who can't see the marks."""
    new = translate("RevisedDialog", "%n word(s) new (underlined)", None, came)
    gone = translate("RevisedDialog", "%n word(s) gone (struck through)", None, went)
    return wording.filled(translate("RevisedDialog", "%1, %2."), new, gone)
