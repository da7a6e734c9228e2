"""The line that says that something is left out, how much, and how to see it again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.icons import pixmap
from ui.panes.elided import Elided
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class FilterBar(QFrame):
    """Between header and schedule; hidden while nothing is left out."""

    save_asked = Signal()
    clear_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel(self)
        self.what = Elided(theme, (Type.BODY,), "on_accent_soft", self)
        self.count = Label("", theme, Type.STRONG, "on_accent_soft", self)
        self.count.setWordWrap(False)
        self.save = QPushButton(translate("Filters", "Save as a view…"), self)
        self.save.clicked.connect(self.save_asked)
        self.clear = QPushButton(translate("Filters", "Show everything"), self)
        self.clear.clicked.connect(self.clear_asked)
        layout = QHBoxLayout(self)
        set_margins(layout, SPACE.l, SPACE.s, SPACE.m, SPACE.s)
        layout.setSpacing(SPACE.m)
        layout.addWidget(self._sign)
        layout.addWidget(self.what, 1)
        layout.addWidget(self.count)
        layout.addWidget(self.save)
        layout.addWidget(self.clear)
        for button in (self.save, self.clear):
            button.setAutoDefault(False)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, name: str, parts: tuple[str, ...], hidden: int | None) -> None:
        """The view's name (empty: it has none), what it shows, and how many events of the seen days it hides (None:
        they are too many days to be counted)."""
        summary = translate("Filters", " · ").join(parts)
        self.what.setText(name or summary)
        self.what.set_detail(summary if name else "")
        words = "" if hidden is None else translate("Filters", "%n hidden", None, hidden)
        self.count.setText(words)
        self.save.setVisible(not name)
        whole = translate("Filters", "Filtered: {filter}. {hidden}").format(filter=name or summary, hidden=words)
        self.setAccessibleName(whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), self._theme.paint(colours.accent_soft))
        painter.setPen(self._theme.paint(colours.edge if self._theme.scheme.high else colours.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _dress(self) -> None:
        self._sign.setPixmap(pixmap("filter", self._theme.colours.on_accent_soft, 18, self.devicePixelRatioF()))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.update()
