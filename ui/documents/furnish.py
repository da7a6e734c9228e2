"""What a window gets of documents, library, support and leaving: entries of the Help menu, and quiet reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from storage.records.consents import Purpose
from storage.records.documents import DocumentKind
from ui.dialogs.open_once import open_once
from ui.nudges import LATER, Goal, Nudge, document_nudge, key_nudge, number, password_nudge
from ui.panes.nudge import NudgeBar
from ui.settings import keys

if TYPE_CHECKING:
    from storage.records.documents import Standing
    from ui.settings.dialog import SettingsDialog
    from ui.window import MainWindow

_MENTIONED = frozenset(
    {
        keys.KEYRING_LOST,
        keys.DOCUMENT_TOLD,
        keys.PASSWORD_CHANGED,
        keys.PASSWORD_DAYS,
        keys.PASSWORD_LATER,
        keys.FIRST_START,
    }
)
"""Settings that what is mentioned depends on."""


def furnish(window: MainWindow) -> None:
    """Nothing of it is offered without its port."""
    shelf = Shelf(window)
    actions, ports = window.actions_, window.ports
    for action, port, act in (
        (actions.documents, ports.documents, shelf.open_documents),
        (actions.library, ports.documents, shelf.open_library),
        (actions.support, ports.support, shelf.open_support),
    ):
        action.setVisible(port is not None)
        action.triggered.connect(lambda _on=False, act=act: act())
    window.dialogs.settings_made.connect(shelf.join_settings)
    window.dialogs.agreement_wanted.connect(shelf.read_agreement)


class Shelf(QObject):
    """At most one dialog of each kind is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: dict[str, QDialog] = {}
        self._practices: frozenset[str] = frozenset()
        self._since = 0
        self.bar = NudgeBar(window.theme, window)
        self.bar.acted.connect(self._act)
        self.bar.put_off.connect(self._put_off)
        holder = window.attention.parentWidget()
        layout = None if holder is None else holder.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(window.attention) + 1, self.bar)
        if window.ports.documents is not None:
            window.ports.documents.changed.connect(self.refresh)
        window.ports.sources.changed.connect(self.refresh)
        window.ports.settings.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Look what may be mentioned now."""
        window = self._window
        ports, settings = window.ports, window.ports.settings
        if window.first_start.step is not None:
            self.bar.take(None)
            return
        standings = () if ports.documents is None else ports.documents.standings()
        nudge = key_nudge(settings.get(keys.KEYRING_LOST))
        if nudge is None:
            nudge = document_nudge(standings, settings.get(keys.DOCUMENT_TOLD) or "")
        if nudge is None:
            nudge = password_nudge(
                number(settings.get(keys.PASSWORD_CHANGED)) or self._signed_in(),
                number(settings.get(keys.PASSWORD_DAYS), keys.PASSWORD_DAYS_OTHERWISE),
                number(settings.get(keys.PASSWORD_LATER)),
                window.clock(),
            )
        self.bar.take(nudge)

    def open_documents(self) -> None:
        """Every version of agreement and policy."""
        documents = self._window.ports.documents
        if documents is not None and not self._forward("documents"):
            from ui.documents.dialog import DocumentsDialog

            made = DocumentsDialog(documents, self._window.theme, self._window)
            made.wanted.connect(self.read)
            self._show("documents", made)

    def open_library(self) -> None:
        """The articles."""
        documents = self._window.ports.documents
        if documents is not None and not self._forward("library"):
            from ui.library.dialog import LibraryDialog

            made = LibraryDialog(documents, self._window.theme, self._window)
            made.link_wanted.connect(self._window.dialogs.open_link)
            self._show("library", made)

    def open_support(self) -> None:
        """Address and bundle."""
        support = self._window.ports.support
        if support is not None and not self._forward("support"):
            from ui.support.dialog import SupportDialog

            made = SupportDialog(support, self._window.theme, self._window)
            made.link_wanted.connect(self._window.dialogs.open_link)
            self._show("support", made)

    def open_leave(self) -> None:
        """Leaving with everything."""
        leaving = self._window.ports.leaving
        if leaving is not None and not self._forward("leave"):
            from ui.leaving.leave import LeaveDialog

            made = LeaveDialog(leaving, self._window.theme, self._window)
            made.left.connect(QCoreApplication.quit)
            self._show("leave", made)

    def open_sign_out(self, account: str) -> None:
        """Sign out of this account, after a yes."""
        leaving = self._window.ports.leaving
        row = next((row for row in self._window.ports.sources.accounts() if row.account.id == account), None)
        if leaving is not None and row is not None and not self._forward("sign-out"):
            from ui.leaving.sign_out import SignOutDialog

            editing = self._window.ports.editing
            waiting = 0 if editing is None else editing.waiting_of(account)
            made = SignOutDialog(row, waiting, self._window.theme, self._window)
            made.confirmed.connect(leaving.sign_out)
            self._show("sign-out", made)

    def read_agreement(self) -> None:
        """The agreement that somebody waits for."""
        documents = self._window.ports.documents
        standings = () if documents is None else documents.standings()
        wanted = next((one for one in standings if one.kind is DocumentKind.AGREEMENT and not one.accepted), None)
        if wanted is not None:
            self.read(wanted)

    def read(self, standing: Standing) -> None:
        """Old and new side by side, and the question; without a text, whether it can be fetched."""
        documents = self._window.ports.documents
        if documents is None:
            return
        if standing.current is None:
            documents.refresh()
            self.open_documents()
            return
        if self._forward("revised"):
            return
        from ui.documents.revised import RevisedDialog

        made = RevisedDialog(standing, self._window.theme, self._window)
        made.answered.connect(self._answer)
        made.rejected.connect(lambda: self._told(standing))
        self._show("revised", made)

    def join_settings(self, settings: SettingsDialog) -> None:
        """The buttons of the settings that lead here."""
        settings.accounts.sign_out_wanted.connect(self.open_sign_out)
        settings.privacy.leave_wanted.connect(self.open_leave)
        settings.privacy.consent_wanted.connect(lambda: settings.show_page(settings.consent))
        settings.about.support_wanted.connect(self.open_support)
        settings.about.documents_wanted.connect(self.open_documents)
        settings.about.link_wanted.connect(self._window.dialogs.open_link)

    def _answer(self, standing: Standing) -> None:
        documents = self._window.ports.documents
        if documents is not None and standing.current is not None:
            documents.accept(standing.account, standing.kind, standing.current.digest)

    def _told(self, standing: Standing) -> None:
        """A policy is asked about once; it stays to be answered under Help."""
        if standing.kind is DocumentKind.POLICY and standing.current is not None:
            self._window.ports.settings.put(keys.DOCUMENT_TOLD, standing.current.digest)

    def _act(self, nudge: Nudge) -> None:
        match nudge.goal:
            case Goal.READ if nudge.standing is not None:
                self.read(nudge.standing)
            case Goal.KEY:
                from ui.deep_links import Place

                self._window.dialogs.open_settings_at(Place.SECURITY)
            case _:
                self._window.ports.settings.put(keys.PASSWORD_CHANGED, str(self._window.clock()))

    def _put_off(self, nudge: Nudge) -> None:
        if nudge.standing is not None:
            self._told(nudge.standing)
        else:
            self._window.ports.settings.put(keys.PASSWORD_LATER, str(self._window.clock() + LATER))

    def _signed_in(self) -> int:
        """When the practice's account was first connected: the password is at least as old; 0 without one."""
        ledger = self._window.ports.ledger
        rows = self._window.ports.sources.accounts()
        practices = frozenset(row.account.id for row in rows if row.account.is_practice)
        if ledger is None or not practices:
            return 0
        if practices != self._practices:  # the ledger grows for years: it is read once for the accounts that are there
            told = [
                one.decided_at
                for one in ledger.history()
                if one.scope.purpose is Purpose.LIST and one.scope.subject in practices
            ]
            self._practices, self._since = practices, min(told, default=0)
        return self._since

    def _follow(self, key: str) -> None:
        if key in _MENTIONED:
            self.refresh()

    def _forward(self, name: str) -> bool:
        """Whether this dialog is open; then it has come to the front."""
        there = self._dialogs.get(name)
        if there is not None:
            there.raise_()
            there.activateWindow()
        return there is not None

    def _show(self, name: str, dialog: QDialog) -> None:
        self._dialogs[name] = dialog
        dialog.finished.connect(lambda _result: self._dialogs.pop(name, None))
        if name == "library":
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()
        else:
            open_once(dialog)
