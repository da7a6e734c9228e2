"""A calendar that suddenly emptied: was that on purpose? Nothing is removed before the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.frame import DialogFrame
from ui.ports import CalendarRow
from ui.theme import Theme

translate = QCoreApplication.translate


class SuddenlyEmpty(DialogFrame):
    """Yes or no, both said in full; closing the dialog answers nothing."""

    answered = Signal(str, bool)

    def __init__(
        self, row: CalendarRow, before: int, when: str, theme: Theme, parent: QWidget | None = None, removed: int = 0
    ) -> None:
        """`before` events are held; `removed` of them are gone at the service, 0 where it is all of them."""
        fewer = 0 < removed < before
        question = (
            translate("SuddenlyEmpty", "Were events of %1 removed on purpose?")
            if fewer
            else translate("SuddenlyEmpty", "Was %1 emptied on purpose?")
        )
        super().__init__(wording.filled(question, row.calendar.name), theme, parent)
        if fewer:
            self.text(
                wording.filled(
                    translate("SuddenlyEmpty", "Of the %1 events that we hold, its service no longer lists %2."),
                    str(before),
                    str(removed),
                ),
                "text",
            )
        elif before:
            self.text(
                translate("SuddenlyEmpty", "We hold %n event(s) of it. Its service now lists none.", None, before),
                "text",
            )
        else:
            self.text(translate("SuddenlyEmpty", "Its service now lists no events."), "text")
        if when:
            self.text(
                wording.filled(
                    translate("SuddenlyEmpty", "They were last there at %1. We have removed nothing and wait for you."),
                    when,
                )
            )
        self.later = self.button(translate("SuddenlyEmpty", "Decide later"))
        self.later.clicked.connect(self.reject)
        self.no = self.button(translate("SuddenlyEmpty", "No, keep them here"))
        self.no.clicked.connect(lambda: self._answer(row, yes=False))
        self.yes = self.button(translate("SuddenlyEmpty", "Yes, remove them here too"))
        self.yes.clicked.connect(lambda: self._answer(row, yes=True))
        self.later.setFocus()

    def _answer(self, row: CalendarRow, *, yes: bool) -> None:
        self.answered.emit(row.calendar.id, yes)
        self.accept()
