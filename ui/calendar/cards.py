"""The card of an event, opened beside it: at most one, made when the first is wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from storage.records.details import Details
from ui.calendar.clashes import clashing
from ui.models.occurrences import OccurrenceModel
from ui.theme import Theme

if TYPE_CHECKING:
    from storage.records.events import Occurrence
    from ui.calendar.card import EventCard
    from ui.story.port import Story


class Cards(QObject):
    """`parent` is the widget that the card belongs to; `now` gives the aware present."""

    link_asked = Signal(str)
    change_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, model: OccurrenceModel, theme: Theme, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._model, self._theme, self._now = model, theme, now
        self._card: EventCard | None = None
        self.story: Story | None = None
        """Who tells what happened to an appointment."""
        self.details: Callable[[Occurrence], Details] | None = None
        """Who knows more of an event than what is drawn."""

    def open(self, row: int, beside: QRect, *, may_change: bool) -> None:
        """The card of a row of the model, beside a rectangle of the screen."""
        if self._card is None:
            from ui.calendar.card import EventCard

            self._card = EventCard(
                self._theme, self._model.phrases, self._parent, now=lambda: int(self._now().timestamp())
            )
            self._card.link_asked.connect(self.link_asked)
            self._card.change_asked.connect(self.change_asked)
            self._card.cancel_asked.connect(self.cancel_asked)
        occurrence = self._model.occurrences[row]
        told = self.story if self._model.look(occurrence).practice else None
        history = told.history(occurrence.calendar, occurrence.source) if told is not None else ()
        known = self.details(occurrence) if self.details is not None else Details()
        self._card.show_beside(
            occurrence, self._model, beside, clashing(self._model, row), history, change=may_change, details=known
        )

    def close_card(self) -> None:
        """Away with it, if there is one."""
        if self._card is not None:
            self._card.close()
