"""Help → Library (P14): articles to read offline, each with whose it is and that it is no advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.documents.text_view import TextView
from ui.documents.words import since
from ui.panes.buttons import push_button
from ui.panes.label import Label
from ui.panes.title_list import TitleList
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from storage.records.documents import Document
    from ui.documents.port import Documents

translate = QCoreApplication.translate


class LibraryDialog(DialogFrame):
    """Not modal: an article can be read beside the schedule. Text is shown as text; a source opens after the notice."""

    link_wanted = Signal(str)

    def __init__(self, documents: Documents, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("LibraryDialog", "Library"), theme, parent, width=720, grows=True)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._documents, self._theme = documents, theme
        self._found: tuple[Document, ...] = ()
        self.setMinimumHeight(480)
        self.resize(940, 640)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("LibraryDialog", "Search the articles"))
        self.search.setAccessibleName(translate("LibraryDialog", "Search the articles"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.list = TitleList(translate("LibraryDialog", "Articles"), theme, self)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._turn)
        self.title = Label("", theme, Type.STRONG)
        self.source = Label("", theme, Type.BODY, "text_soft")
        self.visit = push_button(translate("LibraryDialog", "Open its page…"), self._visit, self)
        self.disclaimer = Label(
            translate(
                "LibraryDialog",
                "For your information only. It is no medical advice, and we do not endorse what others offer.",
            ),
            theme,
            Type.SMALL,
            "warn",
        )
        self.view = TextView(translate("LibraryDialog", "Article"), theme, self)
        self._arrange()
        documents.changed.connect(self._fill)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self._fill()
        self.search.setFocus()

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(SPACE.m)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        holder = QWidget(self)
        holder.setFixedWidth(280)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        head.addWidget(self.source, 1)
        head.addWidget(self.visit, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(SPACE.s)
        right.addWidget(self.title)
        right.addLayout(head)
        right.addWidget(self.disclaimer)
        right.addSpacing(SPACE.s)
        right.addWidget(self.view, 1)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.xl)
        sides.addWidget(holder)
        sides.addLayout(right, 1)
        self.column.addLayout(sides, 1)
        self.button(translate("LibraryDialog", "Close")).clicked.connect(self.close)

    def _fill(self) -> None:
        found = self._documents.library(self.search.text())
        if found == self._found and self.list.count():
            return
        row = self.list.currentRow()
        kept = self._found[row].digest if 0 <= row < len(self._found) else ""
        self._found = found
        self.list.blockSignals(True)  # one turn, when all are there
        self.list.clear()
        for one in found:
            words = wording.filled(translate("LibraryDialog", "%1\n%2"), one.title, _whose(one))
            item = QListWidgetItem(words, self.list)
            item.setSizeHint(QSize(0, 58))
        self.list.blockSignals(False)
        digests = [one.digest for one in found]
        self.list.setCurrentRow(digests.index(kept) if kept in digests else 0)
        self._turn(self.list.currentRow())

    def _turn(self, row: int) -> None:
        one = self._found[row] if 0 <= row < len(self._found) else None
        for widget in (self.source, self.disclaimer, self.view):
            widget.setVisible(one is not None)
        self.visit.setVisible(one is not None and bool(one.source_url))
        if one is None:
            self.title.setText(
                translate("LibraryDialog", "No article has these words.")
                if self.search.text().strip()
                else translate("LibraryDialog", "There are no articles yet. They come from your practice.")
            )
            return
        self.title.setText(one.title)
        told = translate("LibraryDialog", "By %1 · %2")
        self.source.setText(wording.filled(told, _whose(one), since(one.effective)))
        self.view.show_text(one.text)

    def _visit(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found) and self._found[row].source_url:
            self.link_wanted.emit(self._found[row].source_url)


def _whose(one: Document) -> str:
    """Whose pen it is: ours, or somebody else's by name."""
    if not one.source:
        return translate("LibraryDialog", "OptiMantra")
    return wording.filled(translate("LibraryDialog", "%1 (not ours)"), one.source)
