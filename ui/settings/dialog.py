"""The settings: a list of pages and the page. Everything holds at once, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storage.records.consents import Scope
from ui.icons import icon
from ui.ports import AccountRow
from ui.settings.pages import AccountsPage, ConsentPage, Page
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate


class SettingsDialog(QDialog):
    """Not modal: the schedule behind it shows at once what a switch does."""

    decided = Signal(Scope, bool)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(translate("SettingsDialog", "Settings"))
        self.setMinimumSize(760, 520)
        self.resize(920, 640)
        self.accounts = AccountsPage(theme, now, self)
        self.consent = ConsentPage(theme, self)
        self.consent.decided.connect(self.decided)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("SettingsDialog", "Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(212)
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(1)
        self.pages = QStackedWidget(self)
        self._signs: list[str] = []
        self._add(translate("SettingsDialog", "Accounts & calendars"), "calendar", self.accounts)
        self._add(translate("SettingsDialog", "Consent"), "consent", self.consent)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(SPACE.m, SPACE.l, SPACE.m, SPACE.m)
        side.addWidget(self.list)
        layout.addLayout(side)
        layout.addWidget(self.pages, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        theme.changed.connect(self._dress)
        self._dress()

    def _add(self, name: str, sign: str, page: Page) -> None:
        item = QListWidgetItem(name, self.list)
        item.setSizeHint(QSize(0, 36))
        self._signs.append(sign)
        self.pages.addWidget(page)

    def show_page(self, page: Page) -> None:
        """Turn to this page and come to the front."""
        self.list.setCurrentRow(self.pages.indexOf(page))
        self.show()
        self.raise_()
        self.activateWindow()

    def page(self) -> Page:
        """The page that is shown."""
        return self.accounts if self.pages.currentWidget() is self.accounts else self.consent

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts on the pages that are about them."""
        self.accounts.take(accounts)
        self.consent.take(accounts)

    def _dress(self) -> None:
        colours = self._theme.colours
        for row, sign in enumerate(self._signs):
            self.list.item(row).setIcon(icon(sign, self._theme, edge=18))
        self.list.setStyleSheet(
            "QListWidget { background: transparent; outline: none; }"
            f"QListWidget::item {{ color: {colours.text}; border-radius: 6px; padding-left: 8px; }}"
            f"QListWidget::item:hover {{ background: {colours.hover}; }}"
            f"QListWidget::item:selected {{ background: {colours.accent_soft}; color: {colours.on_accent_soft}; }}"
        )
