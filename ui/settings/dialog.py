"""The settings: a list of pages, the page, and a search over all of them. Everything holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storage.records.consents import Scope
from ui.deep_links import Place
from ui.icons import icon
from ui.panes.matching import plain
from ui.panes.title_list import TitleList
from ui.ports import AccountRow, Ports
from ui.settings.about_page import AboutPage
from ui.settings.history_page import HistoryPage
from ui.settings.names import page_name
from ui.settings.notifications_page import NotificationsPage
from ui.settings.own_pages import AppearancePage, LanguagePage, SecurityPage
from ui.settings.pages import AccountsPage, ConsentPage, Page
from ui.settings.privacy_page import PrivacyPage
from ui.settings.promises_page import PromisesPage
from ui.settings.sharing_page import SharingPage
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate


class SettingsDialog(QDialog):
    """Not modal: the schedule behind it shows at once what a switch does."""

    decided = Signal(Scope, bool)

    def __init__(
        self,
        ports: Ports,
        shoulder: Shoulder,
        theme: Theme,
        now: Callable[[], int],
        parent: QWidget | None = None,
        *,
        foot_of: Callable[[AccountRow], QWidget | None] = lambda _row: None,
    ) -> None:
        super().__init__(parent)
        settings, ledger = ports.settings, ports.ledger
        self._theme = theme
        self.setWindowTitle(translate("SettingsDialog", "Settings"))
        self.setMinimumSize(780, 540)
        self.resize(960, 680)
        self.accounts = AccountsPage(theme, now, self)
        self.consent = ConsentPage(theme, self, foot_of=foot_of)
        self.consent.decided.connect(self.decided)
        self.history = HistoryPage(ledger, theme, self) if ledger is not None else None
        self.notifications = NotificationsPage(settings, ports.reminders, theme, self)
        self.security = SecurityPage(settings, shoulder, theme, self, ways=ports.keys, managed=ports.managed)
        self.appearance = AppearancePage(settings, theme, self)
        self.language = LanguagePage(settings, theme, self)
        self.privacy = PrivacyPage(ports.privacy, theme, self)
        self.sharing = SharingPage(ports.sharing, theme, now, self)
        self.sharing.decided.connect(self.decided)
        self.about = AboutPage(ports, theme, now, self)
        self.promises = PromisesPage(theme, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("SettingsDialog", "Search"))
        self.search.setAccessibleName(translate("SettingsDialog", "Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.list = TitleList(translate("SettingsDialog", "Pages"), theme, self, "padding-left: 8px;")
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(1)
        self.pages = QStackedWidget(self)
        self._signs: list[str] = []
        self._add(Place.ACCOUNTS, "calendar", self.accounts)
        self._add(Place.CONSENT, "consent", self.consent)
        if self.history is not None:
            self._add(Place.HISTORY, "history", self.history)
        self._add(Place.PRIVACY, "keep", self.privacy)
        self._add(Place.SHARING, "mail", self.sharing)
        self._add(Place.SECURITY, "lock", self.security)
        self._add(Place.NOTIFICATIONS, "bell", self.notifications)
        self._add(Place.APPEARANCE, "appearance", self.appearance)
        self._add(Place.LANGUAGE, "language", self.language)
        self._add(Place.PROMISES, "document", self.promises)
        self._add(Place.ABOUT, "information", self.about)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._arrange()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        theme.changed.connect(self._dress)
        self._dress()
        self.list.setFocus()

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(SPACE.m, SPACE.l, SPACE.m, SPACE.m)
        side.setSpacing(SPACE.m)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        holder = QWidget(self)
        holder.setFixedWidth(232)
        holder.setLayout(side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(holder)
        layout.addWidget(self.pages, 1)

    def _add(self, place: Place, sign: str, page: Page) -> None:
        item = QListWidgetItem(page_name(place), self.list)
        item.setSizeHint(QSize(0, 36))
        self._signs.append(sign)
        self.pages.addWidget(page)

    def _search(self, typed: str) -> None:
        """Keep the pages on which every typed word stands, and turn to the first of them."""
        parts = plain(typed).split()
        first = -1
        for row in range(self.list.count()):
            words = plain(f"{self.list.item(row).text()} {_words(self.pages.widget(row))}")
            found = all(part in words for part in parts)
            self.list.item(row).setHidden(not found)
            if found and first < 0:
                first = row
        if parts and first >= 0 and self.list.item(self.list.currentRow()).isHidden():
            self.list.setCurrentRow(first)

    def show_page(self, page: Page) -> None:
        """Turn to this page and come to the front."""
        self.list.setCurrentRow(self.pages.indexOf(page))
        self.show()
        self.raise_()
        self.activateWindow()

    def page(self) -> Page:
        """The page that is shown."""
        current = self.pages.currentWidget()
        return current if isinstance(current, Page) else self.accounts

    def named(self, name: str) -> Page:
        """The page with this name (`ui.deep_links.Place`); the present one where there is none."""
        found = getattr(self, name, None)
        return found if isinstance(found, Page) else self.page()

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts on the pages that are about them."""
        self.accounts.take(accounts)
        self.consent.take(accounts)
        if self.history is not None:
            self.history.take(accounts)

    def _dress(self) -> None:
        for row, sign in enumerate(self._signs):
            self.list.item(row).setIcon(icon(sign, self._theme, edge=18))


def _words(page: QWidget | None) -> str:
    """What stands on a page, its buttons and everything that can be chosen in its lists."""
    if page is None:
        return ""
    said = [label.text() for label in page.findChildren(QLabel)]
    for button in page.findChildren(QAbstractButton):
        said += (button.text(), button.accessibleName())
    for chooser in page.findChildren(QComboBox):
        said += (chooser.itemText(place) for place in range(chooser.count()))
    return " ".join(said)
