"""Opens the dialogs of one window, keeps them in step with the store, and carries their answers to the commands.

Each dialog is imported when it is first wanted: none of them is needed for the first picture of the schedule.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from storage.records.accounts import ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId
from ui import wording
from ui.actions import Actions
from ui.dialogs.open_once import open_once
from ui.ports import AccountRow, Act, CalendarRow, Outcome, Ports
from ui.shoulder import Shoulder
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.calendar.view import CalendarView
    from ui.dialogs.choose_calendars import ChooseCalendars
    from ui.dialogs.connecting import Connecting
    from ui.dialogs.remove_account import RemoveAccount
    from ui.dialogs.suddenly_empty import SuddenlyEmpty
    from ui.first_start.flow import FirstStart
    from ui.settings.dialog import SettingsDialog


class Dialogs(QObject):
    """At most one of each kind is open."""

    lock_wanted = Signal()
    agreement_wanted = Signal()
    settings_made = Signal(object)
    """The `SettingsDialog`, when it is made: for who answers its buttons."""
    surveys_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        ports: Ports,
        theme: Theme,
        clock: Callable[[], int],
        shoulder: Shoulder,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._clock, self._shoulder, self._ports = window, theme, clock, shoulder, ports
        self._sources, self._commands, self._links = ports.sources, ports.commands, ports.links
        self.first_start: FirstStart | None = None
        """What stands before the schedule does; given by the window."""
        self.foot_of: Callable[[AccountRow], QWidget | None] = lambda _row: None
        """What stands at the foot of an account's consents; given by whoever furnishes the window with it."""
        self.settings: SettingsDialog | None = None
        self.connecting: Connecting | None = None
        self.choosing: ChooseCalendars | None = None
        self.answering: SuddenlyEmpty | None = None
        self.removing: RemoveAccount | None = None
        ports.sources.changed.connect(self._refresh)
        ports.commands.finished.connect(self._take_outcome)

    def take_ports(self, ports: Ports) -> None:
        """All of them, where those of the first picture were given before."""
        self._ports, self._links = ports, ports.links

    def open_settings(self) -> None:
        """The settings, at the page where they were left."""
        self.open_settings_at("")

    def open_settings_at(self, page: str) -> None:
        """The settings, at the page that goes by this name (`ui.deep_links.Place`); where they were left for none."""
        settings = self._settings()
        settings.show_page(settings.named(page))

    def open_consent(self, _account: str) -> None:
        """The settings, at the consents."""
        from ui.deep_links import Place

        self.open_settings_at(Place.CONSENT)

    def _settings(self) -> SettingsDialog:
        if self.settings is None:
            from ui.settings.dialog import SettingsDialog

            self.settings = SettingsDialog(
                self._ports, self._shoulder, self._theme, self._clock, self._window, foot_of=self.foot_of
            )
            self.settings.sharing.surveys_wanted.connect(self.surveys_wanted)
            self.settings.security.lock_wanted.connect(self.lock_wanted)
            self.settings.decided.connect(self.decide)
            page = self.settings.accounts
            page.add_wanted.connect(self.open_add)
            page.choose_wanted.connect(self.open_choose)
            page.sign_in_wanted.connect(self.sign_in_again)
            page.remove_wanted.connect(self.open_remove)
            page.answer_wanted.connect(self.open_answer)
            self.settings_made.emit(self.settings)
        self.settings.take(self._sources.accounts())
        return self.settings

    def open_add(self) -> None:
        """Which kind of account to add."""
        from ui.dialogs.add_account import AddAccount

        chooser = AddAccount(self._theme, self._front(), self._ports.managed)
        chooser.chosen.connect(lambda kind: self.open_connect(ProviderName(kind)))
        open_once(chooser)

    def open_connect(self, kind: ProviderName, url: str = "", user: str = "", again: str = "") -> None:
        """Connect an account of this kind, or sign in again with what is known of it (`again`: the account's id)."""
        if self.connecting is None:
            self.connecting = self._connecting(kind, url, user, again)
            self.connecting.cancelled.connect(self._commands.cancel)
            self.connecting.finished.connect(self._connected)
        open_once(self.connecting)

    def _connecting(self, kind: ProviderName, url: str, user: str, again: str = "") -> Connecting:
        match kind:
            case ProviderName.ICLOUD:
                from ui.dialogs.connect_apple import ConnectApple

                apple = ConnectApple(self._theme, self._front(), user)
                apple.wanted.connect(self._commands.connect_icloud)
                apple.link_wanted.connect(self.open_link)
                return apple
            case ProviderName.ICS:
                from ui.dialogs.subscribe import Subscribe

                subscribe = Subscribe(self._theme, self._front())
                subscribe.wanted.connect(self._commands.connect_subscription)
                return subscribe
            case ProviderName.GOOGLE | ProviderName.MICROSOFT | ProviderName.PRACTICE:
                from ui.dialogs.via_browser import ViaBrowser

                practice = kind is ProviderName.PRACTICE
                browser = ViaBrowser(wording.provider(kind), self._theme, self._front(), asks_address=practice)
                browser.wanted.connect(lambda address: self._via_browser(kind, address, again))
                return browser
            case ProviderName.CALDAV | ProviderName.MEMORY:
                from ui.dialogs.connect_calendar import ConnectCalendar

                calendar = ConnectCalendar(self._theme, self._front(), url, user)
                calendar.wanted.connect(self._commands.connect_caldav)
                return calendar

    def _via_browser(self, kind: ProviderName, address: str, again: str = "") -> None:
        if again and self._ports.publishing is not None:
            self._ports.publishing.sign_in_again(AccountId(again))
            return
        match kind:
            case ProviderName.GOOGLE:
                self._commands.connect_google()
            case ProviderName.MICROSOFT:
                self._commands.connect_microsoft()
            case _:
                self._commands.connect_practice(address, "")

    def _connected(self) -> None:
        self.connecting = None

    def open_choose(self, account: str) -> None:
        """Which calendars of this account may be shown and kept."""
        row = self._account(account)
        if row is None or self.choosing is not None:
            return
        from ui.dialogs.choose_calendars import ChooseCalendars

        self.choosing = ChooseCalendars(row, self._theme, self._front())
        self.choosing.decided.connect(self.decide)
        self.choosing.finished.connect(self._chosen)
        open_once(self.choosing)

    def _chosen(self) -> None:
        self.choosing = None

    def decide(self, scope: Scope, given: bool) -> None:
        """Carry out a decision on a consent; ask first where changes that were not sent yet would go with it."""
        row = self._calendar(scope.subject) if scope.purpose in (Purpose.SHOW, Purpose.KEEP) and not given else None
        waiting = self._waiting_of(row.calendar.account) if row is not None else 0
        if not waiting:
            self._commands.set_consent(scope, given)
            return
        from ui.dialogs.lose_changes import LoseChanges

        asked = LoseChanges(waiting, self._theme, self._front())
        asked.send_wanted.connect(self._commands.sync_now)
        asked.confirmed.connect(lambda: self._commands.set_consent(scope, given))
        asked.rejected.connect(self._sources.changed)
        open_once(asked)

    def _waiting_of(self, account: str) -> int:
        return self._ports.editing.waiting_of(account) if self._ports.editing is not None else 0

    def open_remove(self, account: str) -> None:
        """Remove this account, after a yes."""
        row = self._account(account)
        if row is None or self.removing is not None:
            return
        from ui.dialogs.remove_account import RemoveAccount

        self.removing = RemoveAccount(row, self._theme, self._front(), self._waiting_of(account))
        self.removing.confirmed.connect(self._commands.disconnect_account)
        self.removing.finished.connect(self._removed)
        open_once(self.removing)

    def _removed(self) -> None:
        self.removing = None

    def open_answer(self, calendar: str) -> None:
        """Was this calendar emptied on purpose?"""
        row = self._calendar(calendar)
        if row is None or self.answering is not None:
            return
        from ui.panes.matters import waits_for_agreement

        if waits_for_agreement(row):
            self.agreement_wanted.emit()
            return
        try:
            facts = json.loads(row.state.detail or "{}")
            before, removed = int(facts.get("before", 0)), int(facts.get("removed", 0))
        except (ValueError, TypeError, AttributeError):
            before = removed = 0
        when = wording.moment(row.state.last_success, self._clock()) if row.state.last_success else ""
        from ui.dialogs.suddenly_empty import SuddenlyEmpty

        self.answering = SuddenlyEmpty(row, before, when, self._theme, self._front(), removed)
        self.answering.answered.connect(self._commands.confirm_empty)
        self.answering.finished.connect(self._answered)
        open_once(self.answering)

    def _answered(self) -> None:
        self.answering = None

    def open_sharing(self) -> None:
        """What is shared beside the schedule: counts, surveys, offers, mail."""
        from ui.deep_links import Place

        self.open_settings_at(Place.SHARING)

    def open_promises(self) -> None:
        """The promise map."""
        from ui.deep_links import Place

        self.open_settings_at(Place.PROMISES)

    def open_print(self, calendar: CalendarView, *, names_hidden: bool) -> None:
        """What to print, with its pages as they will be."""
        from ui.calendar.printing import sheet_of
        from ui.dialogs.print_sheet import PrintSheet

        asked = PrintSheet(calendar.printout, self._theme, self._front(), names_hidden=names_hidden)
        asked.choose(sheet_of(calendar.mode))
        self._shoulder.changed.connect(asked.hide_names)
        open_once(asked)

    def open_link(self, address: str) -> None:
        """The only way out of the program: our own hosts at once, every other after the notice (P15)."""
        from ui.dialogs.outside_link import OutsideLink
        from ui.links import outside

        link = outside(address)
        if link is None or self._links is None:
            return
        if self._links.own(link.address):
            self._links.open(link.address)
            return
        links = self._links
        notice = OutsideLink(link, self._theme, self._front())
        notice.accepted.connect(lambda: links.open(link.address))
        open_once(notice)

    def open_shortcuts(self, actions: Actions) -> None:
        """Every shortcut on one page."""
        from ui.dialogs.shortcuts import Shortcuts

        groups = [
            (name.replace("&", ""), [one for one in group if one is not None]) for name, group in actions.groups()
        ]
        open_once(Shortcuts(groups, self._theme, self._front()))

    def sign_in_again(self, account: str) -> None:
        """Renew the sign-in of an account that is there; its calendars and consents stay."""
        row = self._account(account)
        if row is None:
            return
        if row.account.is_practice:
            self._commands.connect_practice(row.account.base, row.account.ca_pem)
        elif row.account.provider in (ProviderName.GOOGLE, ProviderName.MICROSOFT) and self._ports.publishing:
            # With leave to write where that consent is given, and without it where it is not.
            self.open_connect(row.account.provider, row.account.base, row.account.user, again=row.account.id)
        else:
            self.open_connect(row.account.provider, row.account.base, row.account.user)

    def _front(self) -> QWidget:
        return self.settings if self.settings is not None and self.settings.isActiveWindow() else self._window

    def _account(self, account: str) -> AccountRow | None:
        return next((row for row in self._sources.accounts() if row.account.id == account), None)

    def _calendar(self, calendar: str) -> CalendarRow | None:
        rows = (one for row in self._sources.accounts() for one in row.calendars)
        return next((one for one in rows if one.calendar.id == calendar), None)

    def _refresh(self) -> None:
        accounts = self._sources.accounts()
        if self.settings is not None:
            self.settings.take(accounts)
        if self.choosing is not None:
            self.choosing.take(accounts)

    def _take_outcome(self, outcome: Outcome) -> None:
        if self.connecting is not None:
            self.connecting.take_outcome(outcome)
        # In the first start the calendars are a step of their own.
        settled = self.first_start is None or self.first_start.step is None
        if outcome.act is Act.CONNECT and not outcome.code and settled:
            self.open_choose(dict(outcome.facts).get("account", ""))
