"""The frame of every dialog: a heading, a column of contents, and equal buttons at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type


class DialogFrame(QDialog):
    """Add contents to `column` and buttons with `button`. It blocks its own window only.

    `grows`: the contents take what room there is (a list), else it stays under them.
    """

    def __init__(
        self, heading: str, theme: Theme, parent: QWidget | None = None, *, width: int = 480, grows: bool = False
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._grows, self._width = grows, width
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(width)
        self.heading = Label(heading, theme, Type.HEADING)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.l)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.m)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.xxl, SPACE.xxl, SPACE.xxl, SPACE.xl)
        layout.setSpacing(SPACE.l)
        layout.addWidget(self.heading)
        layout.addLayout(self.column, 1 if grows else 0)
        if not grows:
            layout.addStretch(1)
        layout.addSpacing(SPACE.s)
        layout.addLayout(self._buttons)

    def event(self, event: QEvent) -> bool:
        """Wrapped words change their height with what is said: the dialog is as high as they need."""
        handled = super().event(event)
        if event.type() not in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            return handled  # and touch nothing: it may have been the deletion
        layout = self.layout()
        if layout is None:
            return handled
        self.setMinimumWidth(max(self._width, layout.minimumSize().width()))  # no button is cut short
        height = layout.heightForWidth(self.width())
        if self._grows:
            self.setMinimumHeight(max(layout.minimumHeightForWidth(self.width()), 0))  # else Qt's, at its narrowest
        elif height > 0:
            self.setMinimumHeight(height)
            self.resize(self.width(), height)
        return handled

    def text(self, words: str, tone: str = "text_soft", role: Type = Type.BODY) -> Label:
        """A paragraph at the end of the column."""
        made = Label(words, self.theme, role, tone)
        self.column.addWidget(made)
        return made

    def button(self, words: str, *, default: bool = False) -> QPushButton:
        """A button after the others."""
        made = QPushButton(words, self)
        made.setAutoDefault(default)
        made.setDefault(default)
        self._buttons.addWidget(made)
        return made
