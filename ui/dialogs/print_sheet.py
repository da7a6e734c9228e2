"""What to print, and how much of each event is said; then the system's preview."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.calendar.printing import Sheet
from ui.dialogs.frame import DialogFrame
from ui.models.phrases import Naming
from ui.settings.choices import Choice, Chooser, card
from ui.theme import Theme

translate = QCoreApplication.translate

NAMED = (Naming.FULL, Naming.INITIALS)
"""What tells who a patient is."""


class PrintSheet(DialogFrame):
    """Accepted when the preview is wanted. While names are hidden on screen, none goes to paper
    or into the preview."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, names_hidden: bool) -> None:
        super().__init__(translate("PrintSheet", "Print"), theme, parent)
        self._sheet = Chooser(theme)
        for sheet, words in (
            (Sheet.DAY, translate("PrintSheet", "Day sheet, with room for notes")),
            (Sheet.WEEK, translate("PrintSheet", "Week")),
            (Sheet.MONTH, translate("PrintSheet", "Month")),
            (Sheet.LIST, translate("PrintSheet", "List of two weeks")),
        ):
            self._sheet.addItem(words, sheet.value)
        self._naming = Chooser(theme)
        for naming, words in self._namings():
            if not (names_hidden and naming in NAMED):
                self._naming.addItem(words, naming.value)
        self.column.addWidget(
            card(
                theme,
                Choice(translate("PrintSheet", "What"), "", self._sheet, theme),
                Choice(
                    translate("PrintSheet", "How much of it"),
                    translate("PrintSheet", "Names are hidden now. Show them first to print them.")
                    if names_hidden
                    else translate("PrintSheet", "Paper can be read by whoever finds it."),
                    self._naming,
                    theme,
                ),
            )
        )
        self.button(translate("PrintSheet", "Cancel")).clicked.connect(self.reject)
        self.go = self.button(translate("PrintSheet", "Preview…"), default=True)
        self.go.clicked.connect(self.accept)

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
