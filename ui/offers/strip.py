"""The strip of the day's offer: labelled, quiet, words only. Nothing in it loads, moves or tells anybody anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from storage.records.offers import Offer
from ui import wording
from ui.panes.buttons import push_button
from ui.panes.elided import Elided
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class OfferStrip(QWidget):
    """`link_wanted` asks for the page behind it, which opens after the notice for other people's pages."""

    link_wanted = Signal(str)
    why_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer: Offer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Offers", "Advertisement"))
        sign = Label(translate("Offers", "Advertisement"), theme, Type.CAPTION, "text_soft")
        sign.setWordWrap(False)
        self.words = Elided(theme, (Type.BODY, Type.SMALL))
        self.open = push_button(translate("Offers", "Open…"), self._open, self)
        self.why = QToolButton(self)
        self.why.setText(translate("Offers", "Why this?"))
        self.why.setProperty("quiet", True)
        self.why.clicked.connect(self.why_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, SPACE.s)
        layout.setSpacing(SPACE.l)
        layout.addWidget(sign)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.why)
        layout.addWidget(self.open)
        theme.changed.connect(self.update)
        self.hide()

    def take(self, offer: Offer | None) -> None:
        """Show this one, or nothing."""
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        said = wording.filled(translate("Offers", "%1 — %2", "an offer, its supplier"), offer.title, offer.supplier)
        self.words.setText(said)
        self.open.setAccessibleName(wording.filled(translate("Offers", "Open: %1"), said))

    def _open(self) -> None:
        if self._offer is not None:
            self.link_wanted.emit(self._offer.link)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), self._theme.paint(colours.canvas))
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
