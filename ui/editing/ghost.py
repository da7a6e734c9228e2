"""The times of the open form, drawn on the grid while they are being chosen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRect

from ui.calendar.drafting import Drafting
from ui.calendar.view import CalendarView


def show(view: CalendarView, start: datetime, end: datetime) -> None:
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
