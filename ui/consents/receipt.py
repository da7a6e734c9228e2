"""The receipt of one decision: the page as it prints, to be printed, or saved as a page or as a record."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QFrame, QTextEdit, QWidget

from storage.records.consents import ConsentRecord, Purpose
from ui.dialogs.frame import DialogFrame
from ui.panes.label import Label
from ui.ports import Ledger
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 680, 620
_ROW = re.compile(r"<tr>(<th[^>]*>.*?</th>)(<td>.*?</td>)</tr>", re.DOTALL)


def laid_out(page: str) -> str:
    """The page for Qt, whose tables have their first column on the left also where one reads from the right."""
    return _ROW.sub(r"<tr>\2\1</tr>", page) if ' dir="rtl"' in page else page


class ReceiptDialog(DialogFrame):
    """Shows what is on paper, dark or light outside: black on white."""

    def __init__(self, record: ConsentRecord, ledger: Ledger, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Receipt", "Receipt of your decision"), theme, parent, width=_WIDTH, grows=True)
        self._record, self._ledger = record, ledger
        self._html = laid_out(ledger.receipt(record.id))
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(self.heading.text())
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys scroll it, and no caret stands in it
        self.page.setStyleSheet(
            f"QTextEdit {{ background: white; color: black; border-radius: {SPACE.radius_large}px; }}"
        )
        self.page.document().setDocumentMargin(SPACE.xl)
        self.page.setHtml(self._html)
        self.column.addWidget(self.page, 1)
        self.said = Label("", theme, Type.BODY, "text_soft")
        self.said.hide()
        self.column.addWidget(self.said)
        self.save_record = self.button(translate("Receipt", "Save as JSON…"))
        self.save_record.clicked.connect(lambda: self._save("json", translate("Receipt", "Record (*.json)")))
        self.save_page = self.button(translate("Receipt", "Save as a page…"))
        self.save_page.clicked.connect(lambda: self._save("html", translate("Receipt", "Page (*.html)")))
        self.print = self.button(translate("Receipt", "Print…"))
        self.print.clicked.connect(self._print)
        self.button(translate("Receipt", "Close")).clicked.connect(self.accept)
        self.resize(_WIDTH, _HEIGHT)
        self.page.setFocus()

    def _save(self, ending: str, kind: str) -> None:
        purpose = Purpose(self._record.scope.purpose).value
        name = f"receipt-{purpose}-{self._record.sequence}.{ending}"
        path, _ = QFileDialog.getSaveFileName(self, translate("Receipt", "Save the receipt"), name, kind)
        if not path:
            return
        if not path.lower().endswith(f".{ending}"):
            path = f"{path}.{ending}"
        try:
            self._ledger.save_receipt(self._record.id, path)
        except OSError:
            self._say(translate("Receipt", "The receipt could not be written there. Choose another folder."), "bad")
        else:
            self._say(translate("Receipt", "The receipt is saved."), "good")

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if asked.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """The page, black on white, on as many sheets as it takes."""
        document = QTextDocument()
        document.setHtml(self._html)
        document.print_(printer)

    def _say(self, words: str, tone: str) -> None:
        self.said.set_tone(tone)
        self.said.setText(words)
        self.said.show()
