"""Publishing in one window: the line on each account's card, its dialogs, and what it has to say to the person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from storage.records.ids import AccountId
from storage.records.managed import Managed
from ui.dialogs.open_once import open_once
from ui.panes.matters import Matter
from ui.ports import AccountRow, Act, Outcome, Sources
from ui.publishing.allowing import Allowing
from ui.publishing.dialog import PublishingDialog
from ui.publishing.left_behind import LeftBehind
from ui.publishing.line import PublishingLine
from ui.publishing.matters import matters
from ui.publishing.port import Publication, Publishing
from ui.shoulder import Shoulder
from ui.theme import Theme


class Desk(QObject):
    """At most one dialog of each kind is open."""

    def __init__(
        self,
        publishing: Publishing,
        sources: Sources,
        theme: Theme,
        zone: tzinfo,
        clock: Callable[[], int],
        shoulder: Shoulder,
        window: QWidget,
        *,
        managed: Managed,
        open_link: Callable[[str], object],
        sign_in_again: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._publishing, self._sources, self._theme, self._zone = publishing, sources, theme, zone
        self._clock, self._shoulder, self._window, self._managed = clock, shoulder, window, managed
        self._open_link, self._sign_in_again = open_link, sign_in_again
        self._lines: dict[AccountId, PublishingLine] = {}
        self.dialog: PublishingDialog | None = None
        self.allowing: Allowing | None = None
        publishing.changed.connect(self._refresh)
        publishing.finished.connect(self._take_outcome)

    def line(self, row: AccountRow) -> QWidget | None:
        """The foot of an account's card, None for an account that can't be written to."""
        one = self._find(row.account.id)
        if one is None:
            return None
        id = one.account.id
        line = PublishingLine(self._theme, self._clock, managed=self._managed)
        line.turned.connect(partial(self.turn, id))
        line.settings_wanted.connect(partial(self.open, id))
        line.again_wanted.connect(partial(self._publishing.bring_up, id))
        line.sign_in_wanted.connect(partial(self._sign_in_again, id))
        line.destroyed.connect(partial(self._forget, id, line))
        self._lines[id] = line
        line.take(one)
        return line

    def turn(self, account: AccountId, on: bool) -> None:
        """The switch: at once, or after the service's own page where leave to write is missing."""
        one = self._find(account)
        if one is None:
            return
        if not on or not one.asks_there:
            self._publishing.turn(account, on)
            return
        if self.allowing is None:
            self.allowing = Allowing(one, self._theme, self._front())
            self.allowing.wanted.connect(partial(self._publishing.turn, account, on=True))
            self.allowing.cancelled.connect(self._publishing.cancel)
            self.allowing.finished.connect(self._allowed)
        open_once(self.allowing)

    def open(self, account: AccountId) -> None:
        """What is written there, with its preview."""
        one = self._find(account)
        if one is None or self.dialog is not None:
            return
        self.dialog = PublishingDialog(
            one,
            self._publishing,
            self._theme,
            self._zone,
            self._clock,
            self._shoulder,
            self._front(),
            by=self._managed.by,
        )
        self.dialog.installEventFilter(self._shoulder)
        self.dialog.link_wanted.connect(self._open_link)
        self.dialog.recall_wanted.connect(partial(self._publishing.recall, account))
        self.dialog.finished.connect(self._closed)
        open_once(self.dialog)

    def matters(self) -> tuple[Matter, ...]:
        """What of it needs the person."""
        return matters(self._publishing.publications(), self._clock())

    def _refresh(self) -> None:
        for one in self._publishing.publications():
            if one.account.id in self._lines:
                self._lines[one.account.id].take(one)

    def _take_outcome(self, outcome: Outcome) -> None:
        if self.allowing is not None:
            self.allowing.take_outcome(outcome)
        if outcome.act is Act.PUBLISH and outcome.code and self.dialog is not None:
            self.dialog.tell(outcome)
        if outcome.act is Act.DISCONNECT and outcome.code == "StillPublished":
            facts = dict(outcome.facts)
            row = next((one for one in self._sources.accounts() if one.account.id == facts.get("account")), None)
            if row is None:
                return
            left = LeftBehind(row, facts, self._theme, self._front())
            left.confirmed.connect(partial(self._publishing.leave_behind, row.account.id))
            open_once(left)

    def _find(self, account: str) -> Publication | None:
        return next((one for one in self._publishing.publications() if one.account.id == account), None)

    def _forget(self, account: AccountId, line: PublishingLine) -> None:
        if self._lines.get(account) is line:
            del self._lines[account]

    def _allowed(self) -> None:
        self.allowing = None

    def _closed(self) -> None:
        self.dialog = None

    def _front(self) -> QWidget:
        """The window that is in front: the settings, if they are."""
        active = self._window.window()
        for widget in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget.isWindow() and widget.isActiveWindow():
                return widget
        return active
