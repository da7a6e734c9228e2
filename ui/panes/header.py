"""The bar over the schedule: which days are shown, and the way to others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.actions import Actions, plain
from ui.panes.elided import Elided
from ui.panes.segments import Segments
from ui.theme import Theme
from ui.tokens import SPACE, Type

TITLE_ROOM = 190
"""Device-independent pixels that the title keeps before the views give way to one button."""

ROOM_FOR_ALL = 620
"""Pixels from which on sync, story and settings have buttons."""


class Header(QWidget):
    """Sidebar · title … back, today, forward · the views · find, filter · sync, what happened, settings."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = Elided(theme, (Type.DISPLAY, Type.HEADING), "text", self)
        views = tuple(actions.views.values())
        self.views = Segments(views, theme, self)
        self.view = QToolButton(self)
        self.view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.view)
        menu.addActions(list(views))
        self.view.setMenu(menu)
        for action in views:
            action.changed.connect(self._name_view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
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
        layout.addWidget(self.view)
        layout.addSpacing(SPACE.s)
        layout.addWidget(self._quiet(actions.find))
        self.filter = self._quiet(actions.filter)
        self.filter.setProperty("marked", True)
        layout.addWidget(self.filter)
        self.sync = self._quiet(actions.sync)
        self.story = self._quiet(actions.story)
        self.last = self._quiet(actions.settings)
        for button in (self.sync, self.story, self.last):
            layout.addWidget(button)
        self._name_view()
        self._give_way()

    def _quiet(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("quiet", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(plain(action))
        return button

    def _name_view(self) -> None:
        for action in self._actions.views.values():
            if action.isChecked():
                self.view.setText(f"{action.iconText()} ▾")
                self.view.setAccessibleName(plain(action))
        self.view.setEnabled(any(action.isEnabled() for action in self._actions.views.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the row of views becomes one button with a menu; in a very narrow one what the menus
        have too leaves its room to the title."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        for button in (self.sync, self.story, self.last):
            button.setVisible(self.width() >= ROOM_FOR_ALL)
        shown = self.views if not self.views.isHidden() else self.view
        others = layout.sizeHint().width() - shown.sizeHint().width()
        fits = others + self.views.sizeHint().width() + TITLE_ROOM <= self.width()
        self.views.setVisible(fits)
        self.view.setVisible(not fits)
