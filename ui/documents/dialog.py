"""Help → Agreement & privacy policy: every version that was ever here, what was accepted when, and what differed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.documents.text_view import TextView
from ui.documents.words import name, since, stands
from ui.panes.label import Label
from ui.panes.title_list import TitleList
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from storage.records.documents import Document, Standing
    from ui.documents.port import Documents

translate = QCoreApplication.translate


class DocumentsDialog(DialogFrame):
    """A list of versions and the text of the chosen one."""

    wanted = Signal(object)
    """A `Standing` that is to be read and answered."""

    def __init__(self, documents: Documents, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("DocumentsDialog", "Agreement & privacy policy"), theme, parent, width=820, grows=True
        )
        self.resize(940, 640)
        self._documents = documents
        self._held: list[tuple[Standing, Document]] = []
        self.list = TitleList(translate("DocumentsDialog", "Versions"), theme, self)
        self.list.setFixedWidth(250)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._turn)
        self.view = TextView(translate("DocumentsDialog", "Text"), theme, self)
        self.state = Label("", theme, Type.BODY, "text_soft")
        right = QVBoxLayout()
        right.setSpacing(SPACE.m)
        right.addWidget(self.state)
        right.addWidget(self.view, 1)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.xl)
        sides.addWidget(self.list)
        sides.addLayout(right, 1)
        self.column.addLayout(sides, 1)
        self.look = self.button(translate("DocumentsDialog", "Look for new versions"))
        self.look.clicked.connect(documents.refresh)
        self.answer = self.button(translate("DocumentsDialog", "Read and answer…"))
        self.answer.clicked.connect(self._ask)
        close = self.button(translate("DocumentsDialog", "Close"))
        close.clicked.connect(self.accept)
        documents.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        held = [
            (standing, one)
            for standing in self._documents.standings()
            for one in self._documents.versions(standing.account, standing.kind)
        ]
        if held == self._held and self.list.count():
            self._turn(self.list.currentRow())
            return
        self._held = held
        self.list.blockSignals(True)  # one turn, when all are there
        self.list.clear()
        for _standing, one in held:
            words = (
                translate("DocumentsDialog", "%1\nholds now")
                if one.current
                else translate("DocumentsDialog", "%1\nearlier")
            )
            title = wording.filled(translate("DocumentsDialog", "%1, %2"), name(one.kind), since(one.effective))
            item = QListWidgetItem(wording.filled(words, title), self.list)
            item.setSizeHint(QSize(0, 52))
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(row, len(held) - 1))
        self._turn(self.list.currentRow())

    def _turn(self, row: int) -> None:
        if not 0 <= row < len(self._held):
            self.state.setText(
                translate("DocumentsDialog", "There is no practice account here, so there is no agreement yet.")
            )
            self.view.show_text("")
            self.answer.hide()
            return
        standing, one = self._held[row]
        self.view.show_text(one.text)
        self.answer.setVisible(one.current and standing.asks)
        if one.current:
            self.state.setText(stands(standing))
            return
        given = next(
            (record for record, words in self._documents.accepted(one.account) if words.digest == one.digest), None
        )
        if given is None:
            self.state.setText(translate("DocumentsDialog", "An earlier version. It was never answered here."))
        else:
            self.state.setText(
                wording.filled(
                    translate("DocumentsDialog", "An earlier version. You accepted it on %1."),
                    wording.day(given.decided_at),
                )
            )

    def _ask(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._held):
            self.wanted.emit(self._held[row][0])
