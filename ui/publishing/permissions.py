"""What a service lets this program do: asked, granted and used side by side, and how to take it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from storage.records.accounts import ProviderName
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.publishing import words
from ui.publishing.port import Publication
from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class Permissions(QWidget):
    """Without lines for a service that is opened with a password; Apple has a page where that is ended."""

    link_wanted = Signal(str)
    give_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._taken: Publication | None = None
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(SPACE.xl)
        self.lines.setVerticalSpacing(SPACE.m)
        self.lines.setColumnStretch(0, 1)
        self.lines.setColumnMinimumWidth(1, 170)
        self.more = Label("", theme, Type.SMALL, "text_soft")
        self.give_back = push_button(
            translate("Publishing", "Give it back and sign in for reading only…"), self.give_back_wanted, self
        )
        self.page = push_button("", self._open, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.m, 0, 0)
        layout.setSpacing(SPACE.l)
        layout.addLayout(self.lines)
        layout.addWidget(self.more)
        layout.addWidget(self.give_back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def take(self, one: Publication) -> None:
        """Show these permissions."""
        if self._taken is not None and self._taken.scopes == one.scopes and self._taken.stands == one.stands:
            return
        self._taken = one
        empty(self.lines)
        for row, scope in enumerate(one.scopes):
            name = Label(words.scope(scope), self._theme)
            name.setToolTip(hint(scope.scope))
            odd = scope.granted and not scope.used
            self.lines.addWidget(name, row, 0)
            state = Label(words.scope_state(scope), self._theme, Type.SMALL, "warn" if odd else "text_soft")
            self.lines.addWidget(state, row, 1)
        unused = any(scope.granted and not scope.used and not scope.asked for scope in one.scopes)
        host = wording.provider(one.account.provider)
        self.more.setText(words.permissions(one))
        self.give_back.setVisible(unused and one.account.provider is ProviderName.GOOGLE and not one.stands)
        self.page.setText(wording.filled(translate("Publishing", "Open the permissions page of %1…"), host))
        self.page.setVisible(bool(one.permissions))

    def _open(self) -> None:
        if self._taken is not None:
            self.link_wanted.emit(self._taken.permissions)
