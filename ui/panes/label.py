"""A label in one of the theme's roles of type and tones of colour, which follows the theme while it changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.tokens import Type


class Label(QLabel):
    """Plain text, wrapped. `tone` names a colour token (`text`, `text_soft`, `warn` …)."""

    def __init__(
        self, text: str, theme: Theme, role: Type = Type.BODY, tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._role, self._tone = theme, role, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a button it would take another
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lead()
        self._dress()
        theme.changed.connect(self._dress)

    def set_tone(self, tone: str) -> None:
        """Take another colour token."""
        self._tone = tone
        self._dress()

    def minimumSizeHint(self) -> QSize:
        """Wrapped text can be as narrow as its longest word; Qt's own guess is wider."""
        guess = super().minimumSizeHint()
        if not self.wordWrap() or not self.text():
            return guess
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split() or [""])
        return QSize(min(guess.width(), longest + 2 * self.margin() + 2), guess.height())

    def changeEvent(self, event: QEvent) -> None:
        """Keep to the leading side when the reading direction turns."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            self._lead()

    def _lead(self) -> None:
        """To the side where reading starts in the program's language, whatever the script of the text is."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.paint(getattr(self._theme.colours, self._tone)))
        self.setPalette(palette)
