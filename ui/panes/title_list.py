"""A list of titles to choose from, beside what is chosen: settings' pages, documents, articles."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from ui.theme import Theme


class TitleList(QListWidget):
    """`name` is read out. On the ground of its page, in the theme's colours."""

    def __init__(self, name: str, theme: Theme, parent: QWidget, padding: str = "padding: 6px 8px;") -> None:
        super().__init__(parent)
        self._theme, self._padding = theme, padding
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            "QListWidget { background: transparent; outline: none; }"
            f"QListWidget::item {{ color: {colours.text}; border-radius: 6px; {self._padding} }}"
            f"QListWidget::item:hover {{ background: {colours.hover}; }}"
            f"QListWidget::item:selected {{ background: {colours.accent_soft}; color: {colours.on_accent_soft}; }}"
        )
