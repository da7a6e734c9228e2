"""The tray's menu: three acts, and nothing of a schedule in its words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.tray import Tray


def test_each_entry_asks_for_its_act(qtbot: QtBot) -> None:
    owner = QObject()
    tray = Tray(Theme(), owner)
    entries = [action for action in tray.menu.actions() if not action.isSeparator()]
    for action, asked in zip(entries, (tray.show_wanted, tray.lock_wanted, tray.quit_wanted), strict=True):
        with qtbot.waitSignal(asked):
            action.trigger()
    tray.menu.deleteLater()
