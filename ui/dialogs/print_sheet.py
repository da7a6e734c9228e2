"""What to print and how much of each event is said, with the pages as they will be; then to a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QFile, QLocale, Qt
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.calendar.printing import Printout, Sheet
from ui.dialogs.frame import DialogFrame
from ui.dialogs.page_preview import PagePreview
from ui.models.phrases import Naming
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

NAMED = (Naming.FULL, Naming.INITIALS)
"""What tells who a patient is."""
BESIDE = 240
"""Pixels of the choices beside the pages."""
_OWNER = QFile.Permission.ReadOwner | QFile.Permission.WriteOwner
Make = Callable[[Sheet, Naming], Printout]


class PrintSheet(DialogFrame):
    """While names are hidden on screen, none goes to paper or into the preview."""

    def __init__(self, make: Make, theme: Theme, parent: QWidget | None = None, *, names_hidden: bool) -> None:
        super().__init__(translate("PrintSheet", "Print"), theme, parent, width=860, grows=True)
        self._make = make
        self._paper = paper(QLocale())
        size = self._paper.size(QPageSize.Unit.Millimeter)
        self.preview = PagePreview(theme, (size.width(), size.height()), self)
        self._sheet = Chooser(theme)
        self._naming = Chooser(theme)
        for sheet, words in (
            (Sheet.DAY, translate("PrintSheet", "Day sheet, with room for notes")),
            (Sheet.WEEK, translate("PrintSheet", "Week")),
            (Sheet.MONTH, translate("PrintSheet", "Month")),
            (Sheet.LIST, translate("PrintSheet", "List of two weeks")),
        ):
            self._sheet.addItem(words, sheet.value)
        self.warning = Label("", theme, Type.SMALL, "text_soft", self)
        self.count = Label("", theme, Type.SMALL, "text_soft", self)
        self.note = Label("", theme, Type.SMALL, "bad", self)
        self.note.hide()
        beside = QVBoxLayout()
        beside.setSpacing(SPACE.m)
        for words, chooser in (
            (translate("PrintSheet", "What"), self._sheet),
            (translate("PrintSheet", "How much of it"), self._naming),
        ):
            label = Label(words, theme, Type.STRONG, "text", self)
            label.setBuddy(chooser)
            chooser.setAccessibleName(words)
            chooser.setFixedWidth(BESIDE)
            chooser.activated.connect(self.draw)
            beside.addWidget(label)
            beside.addWidget(chooser)
        for label in (self.warning, self.count, self.note):
            label.setFixedWidth(BESIDE)
            beside.addWidget(label)
        beside.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(SPACE.xl)
        both.addWidget(self.preview, 1)
        both.addLayout(beside)
        self.column.addLayout(both, 1)
        self.button(translate("PrintSheet", "Cancel")).clicked.connect(self.reject)
        self.save = self.button(translate("PrintSheet", "Save as PDF…"))
        self.save.clicked.connect(self._save)
        self.go = self.button(translate("PrintSheet", "Print…"), default=True)
        self.go.clicked.connect(self._print)
        self.resize(980, 680)
        self.hide_names(names_hidden)

    def hide_names(self, hidden: bool) -> None:
        """Offer no names from now on, or offer them again."""
        chosen = self._naming.currentData()
        self._naming.clear()
        for naming, words in self._namings():
            if not (hidden and naming in NAMED):
                self._naming.addItem(words, naming.value)
        self._naming.setCurrentIndex(max(self._naming.findData(chosen), 0))
        self.warning.setText(
            translate("PrintSheet", "Names are hidden now. Show them first to print them.")
            if hidden
            else translate("PrintSheet", "Paper can be read by whoever finds it.")
        )
        self.draw()

    def choose(self, sheet: Sheet) -> None:
        """Show this sheet."""
        self._sheet.setCurrentIndex(self._sheet.findData(sheet.value))
        self.draw()

    def draw(self, *_what: object) -> None:
        """Draw the pages anew."""
        self.preview.show_printout(self._make(self.sheet, self.naming))
        self.count.setText(translate("PrintSheet", "%n page(s)", None, self.preview.count))

    def write_pdf(self, path: str) -> bool:
        """Everything into a PDF that only this person can read; False where it can't be written."""
        file = QFile(path)
        if not file.open(QFile.OpenModeFlag.WriteOnly, _OWNER):
            return False
        file.setPermissions(_OWNER)  # of a file that was there before
        writer = QPdfWriter(file)
        writer.setPageSize(self._paper)
        printout = self._make(self.sheet, self.naming)
        writer.setTitle(printout.title())
        printout.lay(writer)
        pages = printout.paint(writer)
        del writer  # the file is whole once the writer is gone
        file.close()
        return pages > 0 and file.error() is QFile.FileError.NoError

    def _save(self) -> None:
        name = f"{self._make(self.sheet, self.naming).title()}.pdf".replace("/", "-")
        path, _ = QFileDialog.getSaveFileName(self, translate("PrintSheet", "Save as PDF"), name, "PDF (*.pdf)")
        if not path:
            return
        if self.write_pdf(path):
            self.accept()
        else:
            self.note.setText(translate("PrintSheet", "The file can't be written there. Choose another place."))
            self.note.show()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printout = self._make(self.sheet, self.naming)
        printout.lay(printer)
        asked = QPrintDialog(printer, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if asked.exec():
            printout.paint(printer)
            self.accept()

    @staticmethod
    def _namings() -> tuple[tuple[Naming, str], ...]:
        return (
            (Naming.FULL, translate("PrintSheet", "Everything, with names")),
            (Naming.INITIALS, translate("PrintSheet", "Initials for names")),
            (Naming.VISITS, translate("PrintSheet", "Kind of visit, no names")),
            (Naming.BUSY, translate("PrintSheet", "Only that I am busy")),
        )

    @property
    def sheet(self) -> Sheet:
        """What is to be printed."""
        return Sheet(self._sheet.currentData())

    @property
    def naming(self) -> Naming:
        """How much of each event is to be said."""
        return Naming(self._naming.currentData())


def paper(locale: QLocale) -> QPageSize:
    """What the locale's printers usually hold."""
    imperial = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
