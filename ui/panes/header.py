"""The bar over the schedule: which days are shown, and the way to others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.actions import Actions
from ui.panes.segments import Segments
from ui.panes.title import Title
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate


class Header(QWidget):
    """Sidebar · title … back, today, forward · day, work week, week · sync, settings."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Title(theme, self)
        self.views = Segments((actions.day, actions.work_week, actions.week), theme, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.m, SPACE.m, SPACE.l, SPACE.m)
        layout.setSpacing(SPACE.s)
        layout.addWidget(self._quiet(actions.sidebar))
        layout.addSpacing(SPACE.s)
        layout.addWidget(self.title, 1)
        layout.addWidget(self._quiet(actions.previous))
        today = QToolButton(self)
        today.setDefaultAction(actions.today)
        today.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        layout.addWidget(today)
        layout.addWidget(self._quiet(actions.next))
        layout.addSpacing(SPACE.s)
        layout.addWidget(self.views)
        layout.addSpacing(SPACE.s)
        self.sync = self._quiet(actions.sync)
        layout.addWidget(self.sync)
        layout.addWidget(self._quiet(actions.settings))

    def _quiet(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("quiet", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(action.text().replace("&", ""))
        return button
