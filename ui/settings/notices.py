"""The words of consent, as they are hashed: what is read, for what only, where it is kept, how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from resources.texts import notice
from ui import wording
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type


class Notices(QWidget):
    """The newest notice of each purpose, side by side."""

    def __init__(self, purposes: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE.xxl)
        layout.setVerticalSpacing(SPACE.xs)
        for column, purpose in enumerate(purposes):
            words = notice(purpose, wording.language())
            layout.addWidget(Label(words.title, theme, Type.STRONG), 0, column)
            layout.addWidget(Label(words.body, theme, Type.SMALL, "text_soft"), 1, column, Qt.AlignmentFlag.AlignTop)
            layout.setColumnStretch(column, 1)
