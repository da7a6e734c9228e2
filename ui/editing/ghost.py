"""The times of the open form, drawn on the grid while they are being chosen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRect

from storage.records.events import Occurrence
from storage.records.times import seconds_instant
from ui.calendar.drafting import Drafting
from ui.calendar.view import CalendarView
from ui.editing import overlaps, span
from ui.editing.form import Form
from ui.editing.form_words import Asks


def draw(view: CalendarView, form: Form, shown: Occurrence | None) -> None:
    """The times of the form where they are settled and differ from those of what is `shown`; and the form says what
    takes the same time."""
    zone, phrases = view.model.phrases.zone, view.model.phrases
    match span.settled(form.when.span, zone):
        case (first, last) if form.asks in (Asks.NEW, Asks.WHOLE, Asks.TIME):
            if shown is None or (first, last) != (shown.start, shown.end):
                _show(view, seconds_instant(first, zone), seconds_instant(last, zone))
            else:
                hide(view)
            found = overlaps.overlapping(first, last, view.model.occurrences, shown, phrases)
            form.when.say_overlap(overlaps.said(found, phrases))
        case _:
            hide(view)
            form.when.say_overlap("")


def _show(view: CalendarView, start: datetime, end: datetime) -> None:
    """Draw them, and go to their day if it is out of sight."""
    drafting = _drafting(view)
    if drafting is not None:
        drafting.keep(start, end)
    model = view.model
    if not model.first.toordinal() <= start.date().toordinal() < model.first.toordinal() + model.days:
        view.show_day(start.date())


def hide(view: CalendarView) -> None:
    drafting = _drafting(view)
    if drafting is not None:
        drafting.let_go()


def place(view: CalendarView) -> QRect:
    """Where they are drawn, in global coordinates; the middle of the view where they are not."""
    grid, drafting = view.grid, _drafting(view)
    if drafting is not None and grid.isVisible() and grid.scene is not None:
        frame = grid.scene.frame
        rect = drafting.rect(frame)
        if not rect.isEmpty():
            down = frame.top - grid.verticalOffset()
            if not frame.hours_area.intersects(rect.translated(0, down)):
                grid.verticalScrollBar().setValue(rect.top() - frame.hours_area.height() // 4)
                down = frame.top - grid.verticalOffset()
            return QRect(grid.viewport().mapToGlobal(rect.topLeft() + QPoint(0, down)), rect.size())
    centre = view.mapToGlobal(view.rect().center())
    return QRect(centre - QPoint(200, 160), centre - QPoint(199, 159))


def _drafting(view: CalendarView) -> Drafting | None:
    found = view.grid.findChildren(Drafting)
    return found[-1] if found else None
