"""The status line: the lock, how fresh the schedule is, and how far the running sync has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QToolTip, QWidget

from ui import wording
from ui.icons import icon, pixmap
from ui.measures import link_height, status_height
from ui.panes.elided import Elided
from ui.panes.freshness import Freshness
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.ports import Progress
from ui.said import hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

TOLD_FOR = 20_000
"""Milliseconds for which it stays said what an act did."""


class StatusLine(QWidget):
    """One calm line under the schedule. Nothing here is modal, and nothing here blinks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._freshness = Freshness("", "")
        self.lock = QToolButton(self)
        self.lock.setProperty("quiet", True)
        self.lock.setIconSize(QSize(15, 15))
        self.lock.setStyleSheet("QToolButton { min-height: 16px; padding: 1px 3px; }")
        # As tall as with the links that join it later: else the schedule would jump after the first picture.
        self.lock.setMaximumHeight(link_height(theme))
        self.setMinimumHeight(status_height(theme))
        self.lock.setAccessibleName(translate("StatusLine", "How connections are protected"))
        self.lock.clicked.connect(self._say_connections)
        self._sign = QLabel(self)
        self.fresh = Elided(theme, (Type.SMALL,), "text_soft", self)
        self.doing = Elided(theme, (Type.SMALL,), "text_soft", self)
        self.sample = Label(translate("StatusLine", "Sample practice"), theme, Type.SMALL, "accent", self)
        self.sample.setWordWrap(False)
        self.sample.hide()
        self.told = Elided(theme, (Type.SMALL,), "good", self)
        self.told.hide()
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(TOLD_FOR)
        self._forget.timeout.connect(self.told.hide)
        self.names = Label(translate("StatusLine", "Names hidden"), theme, Type.SMALL, "accent", self)
        self.names.setWordWrap(False)
        self.names.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 6)
        layout = QHBoxLayout(self)
        set_margins(layout, SPACE.m, SPACE.xs, SPACE.l, SPACE.xs)
        layout.setSpacing(SPACE.s)
        layout.addWidget(self.lock)
        layout.addWidget(self._sign)
        layout.addWidget(self.fresh, 1)
        layout.addWidget(self.told, 1)
        for words in (self.sample, self.names):  # with their distance: what is hidden takes none
            words.setIndent(0)
            words.setContentsMargins(SPACE.m, 0, 0, 0)
            layout.addWidget(words)
        layout.addWidget(self.doing, 1)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self.take_progress(Progress(running=False))
        theme.changed.connect(self._dress)
        self._dress()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put something of a feature's into the line, before the standing words at its end."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self.sample), widget, stretch)

    def take_freshness(self, freshness: Freshness) -> None:
        """Say how fresh the schedule is."""
        self._freshness = freshness
        self.fresh.setText(freshness.text)
        self.fresh.set_detail(freshness.detail)
        self._dress()

    def take_connections(self, text: str) -> None:
        """Say how the connections are protected."""
        self.lock.setToolTip(hint(text))
        self.lock.setAccessibleDescription(text)

    def take_names(self, *, hidden: bool) -> None:
        """Say that patients' names are hidden, as long as they are."""
        self.names.setVisible(hidden)

    def take_sample(self, *, sample: bool) -> None:
        """Say that this is the invented practice, as long as it is."""
        self.sample.setVisible(sample)

    def tell(self, words: str) -> None:
        """Say once what an act did, for a while."""
        if words:
            self.told.setText(words)
            self.told.show()
            self._forget.start()

    def take_progress(self, progress: Progress) -> None:
        """Say how far the running passes are; nothing is shown when nothing runs."""
        self.bar.setVisible(progress.running)
        self.doing.setVisible(progress.running)
        if not progress.running:
            return
        self.doing.setText(doing(progress))
        self.bar.setRange(0, progress.expected)
        self.bar.setValue(min(progress.done, progress.expected))
        self.bar.setAccessibleName(self.doing.text())

    def _say_connections(self) -> None:
        QToolTip.showText(self.lock.mapToGlobal(self.lock.rect().topLeft()), self.lock.toolTip(), self.lock)

    def _dress(self) -> None:
        self.lock.setIcon(icon("lock", self._theme, edge=15))
        self._sign.setVisible(bool(self._freshness.icon))
        if self._freshness.icon:
            colour = self._theme.colours.warn
            self._sign.setPixmap(pixmap(self._freshness.icon, colour, 16, self.devicePixelRatioF()))


def doing(progress: Progress) -> str:
    """What the running sync does, in words and counts."""
    if not progress.label:
        return translate("StatusLine", "Syncing…")
    if progress.expected:
        return wording.filled(
            translate("StatusLine", "Reading %1: %2 of %3"),
            progress.label,
            str(min(progress.done, progress.expected)),
            str(progress.expected),
        )
    if progress.done:
        return wording.filled(translate("StatusLine", "Reading %1: %2"), progress.label, str(progress.done))
    return wording.filled(translate("StatusLine", "Reading %1…"), progress.label)
