"""The picture of days over their hours: paper, lines, events and header, painted from a scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from storage.named_tuple import NamedTuple
from ui.calendar.backdrop import Backdrop
from ui.calendar.brush import BlockBrush
from ui.calendar.days import Days
from ui.calendar.frame import Frame
from ui.calendar.hours import WorkingHours
from ui.calendar.scene import Placed, Scene, SceneMaker
from ui.models.phrases import Phrases
from ui.theme import Theme

Layer = Callable[[QPainter, Frame, Days], None]
"""Paints something into the hours, in content coordinates."""
Places = Callable[[QPainter, Sequence[Placed], QRegion], None]
"""Paints those of the blocks that a region touches."""

OPENING_ROOM = 20
"""Minutes seen above the opening hour when hours first show."""


class Seen(NamedTuple):
    """What stands in the picture, and how far its hours are scrolled, pixels."""

    scene: Scene
    days: Days
    working: WorkingHours
    zones: tuple[tzinfo, ...]
    """Ours, and another one if it is shown."""
    scrolled: int

    @property
    def shift(self) -> int:
        """From content to viewport coordinates."""
        return self.scene.frame.top - self.scrolled


class HoursPicture:
    """The tools of one theme and one way of saying things."""

    def __init__(self, theme: Theme, phrases: Phrases) -> None:
        self._theme, self._phrases = theme, phrases
        self.backdrop = Backdrop(theme, phrases)
        self.maker = SceneMaker(theme, phrases, self.backdrop)
        self.brush = BlockBrush(theme)

    def paint(
        self,
        painter: QPainter,
        exposed: QRegion,
        seen: Seen,
        places: Places,
        *,
        below: Layer | None = None,
        above: Layer | None = None,
    ) -> None:
        """Paint what of it is exposed (viewport coordinates); `below` and `above` paint under and over the events."""
        scene, frame, whole = seen.scene, seen.scene.frame, exposed.boundingRect()
        hours = whole.intersected(frame.hours_area)
        if not hours.isEmpty():
            self._hours(painter, hours, exposed, seen, places, below, above)
        if whole.top() < frame.top:
            painter.setClipRect(whole)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.backdrop.header(painter, frame, seen.days, seen.zones, scrolled=seen.scrolled > 0)
            places(painter, scene.bars, exposed)
            if any(scene.hidden):
                from ui.calendar.more import draw_more

                draw_more(painter, self._theme, scene, self._phrases.locale)

    def _hours(
        self,
        painter: QPainter,
        area: QRect,
        exposed: QRegion,
        seen: Seen,
        places: Places,
        below: Layer | None,
        above: Layer | None,
    ) -> None:
        scene, days, backdrop, shift = seen.scene, seen.days, self.backdrop, seen.shift
        frame = scene.frame
        painter.setClipRect(area)
        painter.fillRect(area, self._theme.paint(self._theme.colours.surface_off))
        painter.translate(0, shift)
        backdrop.hours(painter, frame, days, seen.working)
        if below is not None:
            below(painter, frame, days)
        backdrop.now_line(painter, frame, days)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places(painter, scene.hours, exposed.translated(0, -shift))
        backdrop.clashes(painter, frame, scene.clashes)
        if above is not None:
            above(painter, frame, days)
        backdrop.gutter(painter, frame, days, seen.zones)
        backdrop.now_chip(painter, frame, days)
        painter.translate(0, -shift)


def opening_offset(frame: Frame, working: WorkingHours) -> int:
    """How far the hours are scrolled when they first show: to a little before the opening hour, pixels."""
    wanted = frame.y(max(0, working.opening - OPENING_ROOM))
    return min(wanted, frame.beyond)
