"""A window and everything that it talks to."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.stand_ins import NOW, FakeCommands, FakeLedger, FakeLinks, FakeSettings, FakeSources
from ui.panes.source_model import Column
from ui.ports import AccountRow, Ports
from ui.theme import Theme
from ui.window import MainWindow

ZONE = ZoneInfo("UTC")


class Desk:
    """A window and everything it talks to."""

    def __init__(self, qtbot: QtBot, accounts: tuple[AccountRow, ...], settings: FakeSettings | None = None) -> None:
        self.sources = FakeSources(accounts)
        self.commands = FakeCommands(self.sources)
        self.settings = settings or FakeSettings()
        schedule = FakeSchedule(typical_week(date(2026, 11, 23), ZONE))
        self.theme = Theme()
        self.links = FakeLinks()
        ports = Ports(schedule, self.sources, self.settings, self.commands, ledger=FakeLedger(), links=self.links)
        self.window = MainWindow(ports, self.theme, ZONE, clock=lambda: NOW)
        for signal in (self.window.new_window_wanted, self.window.backup_wanted, self.window.restore_wanted):
            signal.connect(lambda: None)
        self.window.lock_wanted.connect(lambda: self.commands.asked.append(("lock",)))
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        assert self.window.calendar.window() is self.window, "what is asked for is made"

    def toggle(self, account: int, calendar: int, column: Column) -> None:
        """Turn a switch of the tree by keyboard."""
        tree = self.window.sources.tree
        model = self.window.sources.model
        tree.setFocus()
        tree.setCurrentIndex(model.index(calendar, Column.NAME, model.index(account, 0)))
        while tree.currentIndex().column() < column:
            QTest.keyClick(tree, Qt.Key.Key_Right)
        QTest.keyClick(tree, Qt.Key.Key_Space)
