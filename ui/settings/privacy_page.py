"""Privacy & data: what is kept where and how much of it, taking it along, and leaving with everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from storage.records.holdings import CalendarHolding, Holdings, Where
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.card import Card
from ui.panes.label import Label
from ui.ports import Outcome
from ui.settings.choices import Choice
from ui.settings.choices import card as choices
from ui.settings.pages import Page
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.privacy.port import Privacy

translate = QCoreApplication.translate


class PrivacyPage(Page):
    """Everything here is counted when the page is shown, from the store itself."""

    leave_wanted = Signal()
    consent_wanted = Signal()

    def __init__(self, privacy: Privacy | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PrivacyPage", "Privacy & data"),
            translate("PrivacyPage", "All of it is encrypted here and can't be read without your key."),
            theme,
            parent,
        )
        self._privacy = privacy
        self._held: Holdings | None = None
        self.table = Card(theme)
        self.cards.addWidget(self.table)
        self._grid: QWidget | None = None
        self.manage = push_button(translate("PrivacyPage", "Open consents"), self.consent_wanted)
        self.take = push_button(translate("PrivacyPage", "Save a copy…"), self._choose_folder)
        self.leave = push_button(translate("PrivacyPage", "Leave…"), self.leave_wanted)
        self.said = Label("", theme, Type.SMALL, "text_soft")
        self.said.hide()
        acts = choices(
            theme,
            Choice(
                translate("PrivacyPage", "Stop keeping a calendar"),
                translate("PrivacyPage", "Turn it off under Consent: its key and its file are destroyed at once."),
                self.manage,
                theme,
            ),
            Choice(
                translate("PrivacyPage", "Take everything along"),
                translate(
                    "PrivacyPage", "Calendars, appointments and consents as plain files. The copy is not encrypted."
                ),
                self.take,
                theme,
            ),
            Choice(
                translate("PrivacyPage", "Leave with everything"),
                translate(
                    "PrivacyPage",
                    "Takes everything along, takes back every consent, signs out everywhere, and erases all here.",
                ),
                self.leave,
                theme,
            ),
        )
        acts.body.addWidget(self.said)
        self.cards.addWidget(acts)
        for button in (self.take, self.leave):
            button.setEnabled(privacy is not None)
        if privacy is not None:
            privacy.changed.connect(self._stale)
            privacy.finished.connect(self._told)
        self._fill()

    def showEvent(self, event: object) -> None:
        """Count anew: another page may have been open for hours."""
        super().showEvent(event)  # type: ignore[arg-type] # Qt hands over the event that it made
        self._fill()

    def _stale(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        held = Holdings() if self._privacy is None else self._privacy.holdings()
        if held == self._held:
            return
        self._held = held
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget(self.table)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.m)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        rows = [(one.name, _where(one), _size(one.size)) for one in held.calendars]
        rows += [
            (
                translate("PrivacyPage", "Your book"),
                wording.listed(
                    [
                        translate("PrivacyPage", "%n patient(s)", None, held.patients),
                        translate("PrivacyPage", "%n consent record(s)", None, held.records),
                        translate("PrivacyPage", "%n document(s)", None, held.documents),
                        translate("PrivacyPage", "%n change(s) that wait", None, held.waiting)
                        if held.waiting
                        else translate("PrivacyPage", "no changes waiting"),
                    ]
                ),
                _size(held.book),
            ),
            (
                translate("PrivacyPage", "Copies of the book"),
                translate("PrivacyPage", "%n encrypted cop(ies), without tokens and passwords", None, held.backups),
                _size(held.backups_size),
            ),
            (translate("PrivacyPage", "All together"), "", _size(held.size)),
        ]
        for number, (name, words, size) in enumerate(rows):
            role = Type.STRONG if number == len(rows) - 1 else Type.BODY
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(name, self.theme, role), number, 0, top)
            grid.addWidget(Label(words, self.theme, Type.SMALL, "text_soft"), number, 1, top)
            amount = Label(size, self.theme, Type.SMALL)
            amount.setWordWrap(False)
            grid.addWidget(amount, number, 2, top | Qt.AlignmentFlag.AlignTrailing)
        self.table.body.addWidget(self._grid)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("PrivacyPage", "Where to save the copy"))
        if folder and self._privacy is not None:
            self._privacy.take_along(folder)

    def _told(self, outcome: Outcome) -> None:
        facts = dict(outcome.facts)
        if outcome.code:
            self.said.set_tone("bad")
            self.said.setText(wording.of_outcome(outcome).whole)
        else:
            files = int(facts.get("files", "0"))
            self.said.set_tone("good")
            self.said.setText(
                wording.filled(
                    translate("PrivacyPage", "%n file(s) are in %1. They are not encrypted.", None, files),
                    facts.get("folder", ""),
                )
            )
        self.said.show()


def _where(one: CalendarHolding) -> str:
    match one.where:
        case Where.BOOK:
            return translate("PrivacyPage", "%n appointment(s), in your book", None, one.events)
        case Where.BOX:
            return translate("PrivacyPage", "%n event(s), in a file and under a key of its own", None, one.events)
        case Where.MEMORY:
            return translate("PrivacyPage", "%n event(s) in memory only, gone when the program ends", None, one.events)
        case Where.NOWHERE:
            return translate("PrivacyPage", "Nothing is kept")


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat) if size else "–"
