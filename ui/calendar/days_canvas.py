"""The base of the views that days can be worked on: hours and months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.calendar.canvas import Canvas
from ui.calendar.hours import WorkingHours
from ui.models.occurrences import OccurrenceModel
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.calendar.begun import Begun


class DaysCanvas(Canvas):
    """A canvas that knows when the practice works, and keeps what it laid out until names, colours or words change."""

    create_asked = Signal(object, object)
    """Start and end of a new event, aware datetimes."""
    move_asked = Signal(object, object, object)
    """An `Occurrence` with its wished start and end, aware datetimes."""

    def __init__(
        self,
        model: OccurrenceModel,
        theme: Theme,
        working: WorkingHours,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        begun: Begun | None = None,
    ) -> None:
        """`begun`: what a picture of the days made already, to go on with."""
        super().__init__(model, theme, now, parent)
        self._begun = begun
        self._working = working
        for told in (model.looks_changed, model.layoutChanged):
            told.connect(self._forget)
        self._make()
        self.begin()

    def set_working(self, working: WorkingHours) -> None:
        """Shade other hours or days."""
        self._working = working
        self.viewport().update()

    # what a subclass answers

    def _make(self) -> None:
        """Make what is needed before the model is followed."""

    def _forget(self) -> None:
        """What is kept of other ranges does not hold any more."""
