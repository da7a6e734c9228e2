"""Days over their hours: all-day row, sticky header, now line, zoom, and one day side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion, QWheelEvent

from ui.calendar.blocks import Block
from ui.calendar.canvas import REACH
from ui.calendar.days import Days, know_days
from ui.calendar.days_canvas import DaysCanvas
from ui.calendar.frame import Frame
from ui.calendar.hours import LEAST_HOUR, MOST_HOUR
from ui.calendar.hours_picture import HoursPicture, Layer, Seen, opening_offset
from ui.calendar.moves import Stand
from ui.calendar.prepared import Prepared, Range
from ui.calendar.scene import Placed, Scene, View, difference
from ui.calendar.split import Column

MOST_DAYS = 7
PATIENCE = 0.003
"""Seconds of processor time for words never seen before; a very full week gets the rest of them a moment later, so
that paging never stands still."""
REST = 16
"""Milliseconds until owed words are laid out: a key that is held down goes on to the next range instead."""
ZOOM_STEP = 1.15


class HourGrid(DaysCanvas):
    """Days side by side over their hours, to be looked at."""

    zoomed = Signal(int)
    """The new height of an hour in pixels."""

    _scene: Scene | None = None

    def _make(self) -> None:
        self._hour = 0
        self._all_lanes = False
        self._shows_now = True
        self._other_zone: tzinfo | None = None if self._begun is None else self._begun.other_zone
        self._layer: Layer | None = None
        self._columns: tuple[Column, ...] = ()
        self._split_into: Callable[[int], tuple[Column, ...]] | None = None
        self._scrolled_to_work = False
        self._patience = PATIENCE
        self.rest = REST
        """Milliseconds until the next owed words are laid out; long where somebody else calls `go_on`."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.go_on)
        self._unpainted: tuple[Scene | None, list[Block]] = None, []
        """A scene that is made ready, and its blocks that were never painted."""
        self._make_tools()
        self._hour = self._begun.view.hour if self._begun is not None else self._maker.usual_hour
        self._days = self._know_days()
        self.setAccessibleName(self.tr("Schedule by hours"))
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tick)
        self._await_minute()

    @property
    def scene(self) -> Scene | None:
        """What is shown; None before the first range."""
        return self._scene

    @property
    def hour_height(self) -> int:
        """The height of an hour that the person chose, pixels."""
        return self._hour

    @property
    def usual_height(self) -> int:
        """The height of an hour until somebody zooms, pixels."""
        return self._maker.usual_hour

    def zoom(self, hour: int, anchor: int | None = None) -> None:
        """Make an hour this tall (within bounds), holding still what is at `anchor` (viewport y; None: the middle)."""
        if self._scene is None:
            return
        frame = self._scene.frame
        held = (anchor if anchor is not None else frame.top + self.page_height() // 2) - frame.top
        minute = frame.minute_at(self.verticalOffset() + held)
        self._hour = min(max(hour, LEAST_HOUR), MOST_HOUR)
        self.rebuild()
        self.verticalScrollBar().setValue(self._scene.frame.y(minute) - held)
        self.zoomed.emit(self._hour)

    def split_by(self, columns: Callable[[int], tuple[Column, ...]] | None) -> None:
        """Split one day into columns, worked out anew from the width in pixels; None shows it whole."""
        self._split_into = columns
        self.rebuild()

    def set_other_zone(self, zone: tzinfo | None) -> None:
        """Show the hours of another zone beside ours; None takes the column away."""
        if zone != self._other_zone:
            self._other_zone = zone
            self.rebuild()

    def set_layer(self, layer: Layer | None) -> None:
        """Paint this between the hours and their events from now on; None paints nothing there."""
        self._layer = layer
        self.viewport().update()

    def wait_for_words(self) -> None:
        """Lay every word out at once, however long it takes: for paper."""
        self._patience = float("inf")
        self.rebuild()

    def set_hour(self, hour: int) -> None:
        """Make an hour this tall, whatever the zoom's bounds: paper has its own."""
        self._hour = hour
        self.rebuild()

    def show_now(self, *, visible: bool) -> None:
        """Mark the present, or leave it out: paper has none."""
        self._shows_now = visible
        self.rebuild()

    def show_minute(self, minute: int) -> None:
        """Scroll so that a minute of the day is at the top."""
        if self._scene is not None:
            self.verticalScrollBar().setValue(self._scene.frame.y(minute))

    # where things are

    def rects_of(self, row: int) -> list[QRect]:
        if self._scene is None:
            return []
        shift = self._shift()
        return [rect.translated(0, shift) if scrolls else rect for rect, scrolls in self._scene.rects(row)]

    def row_at(self, point: QPoint) -> int:
        if self._scene is None:
            return -1
        in_hours = self._scene.frame.hours_area.contains(point)
        spot = point - QPoint(0, self._shift()) if in_hours else point
        placed = self._scene.hours if in_hours else self._scene.bars
        return next((one.row for one in reversed(placed) if one.block.rect.contains(spot)), -1)

    def content_height(self) -> int:
        return self._scene.frame.content if self._scene is not None else 0

    def page_height(self) -> int:
        return self._scene.frame.hours_area.height() if self._scene is not None else super().page_height()

    def updateGeometries(self) -> None:
        if self._scene is not None:
            super().updateGeometries()

    def line_step(self) -> int:
        return max(8, self._hour // 4)

    def reveal(self, row: int) -> None:
        """A block of the hours comes into view with a little room around it; one behind "+n more" opens the row."""
        if self._scene is None:
            return
        found = self._scene.rects(row)
        if not found and not self._all_lanes and any(self._scene.hidden):
            self._show_all_lanes(True)
            return
        rects = [rect for rect, scrolls in found if scrolls]
        if not rects:
            return
        bar, page, margin = self.verticalScrollBar(), self.page_height(), 8
        top, bottom = rects[0].top() - margin, rects[0].bottom() + margin
        if top < bar.value() or bottom - top > page:
            bar.setValue(top)
        elif bottom > bar.value() + page:
            bar.setValue(bottom - page)

    def moment_at(self, point: QPoint) -> tuple[date, int | None] | None:
        """In the hours to the minute; in header and all-day row the day alone."""
        if self._scene is None:
            return None
        frame = self._scene.frame
        beside = point.x() >= frame.width - frame.gutter if frame.rtl else point.x() < frame.gutter
        if beside or not self._days.dates:
            return None
        minute = int(frame.minute_at(point.y() - self._shift())) if frame.hours_area.contains(point) else None
        return self._days.dates[frame.day_at(point.x())], minute

    def free_pressed(self, point: QPoint) -> None:
        """A day's header opens the day; "+n more" opens the all-day row, and closes it again."""
        if self._scene is None:
            return
        frame = self._scene.frame
        beside = point.x() >= frame.width - frame.gutter if frame.rtl else point.x() < frame.gutter
        day = frame.day_at(point.x())
        if frame.all_day_area.contains(point) and (beside or self._scene.hidden[day] or self._all_lanes):
            self._show_all_lanes(not self._all_lanes)
        elif point.y() < frame.header and not beside and frame.days > 1 and not frame.split:
            self.day_asked.emit(self._days.dates[day])

    def places(self) -> tuple[Stand, ...]:
        """Where a day is split, left and right go from column to column."""
        found = super().places()
        if not self._columns:
            return found
        beside = {row: place for place, column in reversed(tuple(enumerate(self._columns))) for row in column.rows}
        return tuple(sorted(one._replace(day=beside[one.row]) for one in found if one.row in beside))

    # input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(round(self._hour * ZOOM_STEP))
            case Qt.Key.Key_Minus:
                self.zoom(round(self._hour / ZOOM_STEP))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Control and wheel zoom around the pointer; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.zoom(round(self._hour * ZOOM_STEP**notches), round(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        painter = QPainter(self.viewport())
        seen = Seen(self._scene, self._days, self._working, self._zones(), self.verticalOffset())
        self._picture.paint(painter, event.region(), seen, self._paint_placed, below=self._layer, above=self._over)
        painter.end()
        if self.owes and event.rect() == self.viewport().rect():
            self._rest.start(self.rest)  # from now on: the picture took its time of this turn

    def _paint_placed(self, painter: QPainter, placed: Sequence[Placed], exposed: QRegion) -> None:
        self.paint_placed(painter, self._brush, placed, exposed)

    def _over(self, painter: QPainter, frame: Frame, _days: Days) -> None:
        self.paint_over(painter, frame)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """Paint what lies over the events of the hours, in content coordinates: a subclass's to use."""

    # keeping the scene

    def redress(self) -> None:
        self._make_tools()
        self._scene = None
        self.rebuild()

    def rebuild(self) -> None:
        if not 0 < self._source.days <= MOST_DAYS or self.viewport().width() < 1:
            return
        before, days_before = self._scene, self._days
        into = self._split_into if self._source.days == 1 else None
        self._columns = into(self.viewport().width()) if into is not None else ()
        self._days = self._know_days()
        self._scene = self._prepared.scene(self._range(), self._view(), self._patience)
        if self._scene.owed:
            self._rest.start(self.rest)
        self.updateGeometries()
        if not self._scrolled_to_work and self.isVisible():
            self._scrolled_to_work = True
            self.verticalScrollBar().setValue(opening_offset(self._scene.frame, self._working))
        same = before is not None and before.frame == self._scene.frame and before.hidden == self._scene.hidden
        same = same and before is not None and before.clashes == self._scene.clashes
        if before is not None and same and days_before == self._days:
            self.viewport().update(difference(before, self._scene, self._shift(), REACH))
        else:
            self.viewport().update()

    @property
    def owes(self) -> bool:
        """Whether words of what is shown are still to be laid out."""
        return self._scene is not None and bool(self._scene.owed)

    def go_on(self) -> None:
        """Lay out more of the words that the scene is owed; all of it again where something else has changed."""
        scene, shown, view = self._scene, self._range(), self._view()
        if scene is None or not self.isVisible():
            return
        if self._prepared.scene(shown, view, self._patience) is not scene:
            self.rebuild()
            return
        scene, got = self._maker.further(scene, self._seen(), self._patience)
        self._prepared.keep(shown, view, scene)
        self._scene = scene
        if scene.owed:
            self._rest.start(self.rest)
        shift, region = self._shift(), QRegion()
        for place in got:
            region += scene.hours[place].block.rect.translated(0, shift)
        self.viewport().update(region)

    def prepare(self, shown: Range, patience: float) -> bool:
        """A piece of the work on a range that may be shown next; False when nothing is left to do."""
        if not 0 < shown.days <= MOST_DAYS or self._scene is None or self._split_into is not None:
            return False
        view, seen = self._view(), self._seen()
        if self._prepared.further(shown, view, seen, patience):
            return True
        scene = self._prepared.known(shown, view)
        if scene is None:
            return False
        if self._unpainted[0] is not scene:
            self._unpainted = scene, [one.block for one in scene.hours if one.block.rect.intersects(seen)]
        return self._brush.ready(self._unpainted[1], patience)

    def has(self, shown: Range) -> bool:
        """Whether a range can be shown without laying it out."""
        return self._prepared.known(shown, self._view()) is not None

    def _range(self) -> Range:
        return Range(self._source.first, self._source.days, self._source.occurrences)

    def _view(self) -> View:
        size = self.viewport().size()
        return View(
            width=size.width(),
            height=size.height(),
            rtl=self.isRightToLeft(),
            hour=self._hour,
            all_lanes=self._all_lanes,
            zone_columns=len(self._zones()),
            columns=self._columns,
        )

    def _seen(self) -> QRect:
        """What is in sight of the hours, in content coordinates."""
        return QRect(0, self.verticalOffset(), self.viewport().width(), self.page_height())

    def _forget(self) -> None:
        """Names, colours or words have changed."""
        self._prepared.forget()
        self._unpainted = None, []

    def _make_tools(self) -> None:
        phrases = self._source.phrases
        begun = self._begun if self._scene is None else None
        self._picture = HoursPicture(self._theme, phrases) if begun is None else begun.picture
        self._backdrop, self._maker, self._brush = self._picture.backdrop, self._picture.maker, self._picture.brush
        self._prepared = Prepared(self._maker, self._source)
        if begun is not None:
            self._prepared.keep(begun.shown, begun.view, begun.scene)
            self.verticalScrollBar().setMaximum(begun.scene.frame.beyond)  # its room is taken at once

    def _shift(self) -> int:
        """From content to viewport coordinates."""
        return self._scene.frame.top - self.verticalOffset() if self._scene is not None else 0

    def _zones(self) -> tuple[tzinfo, ...]:
        """Ours, and the other one if it is shown."""
        own = self._source.phrases.zone
        return (own,) if self._other_zone is None else (own, self._other_zone)

    def _show_all_lanes(self, every: bool) -> None:
        self._all_lanes = every
        self.rebuild()

    def _know_days(self) -> Days:
        source = self._source
        zone = source.phrases.zone
        return know_days(source.first, source.days, self._now(), zone, self._columns, shows_now=self._shows_now)

    def _await_minute(self) -> None:
        moment = self._now()
        self._minute.start(60_000 - moment.second * 1000 - moment.microsecond // 1000 + 50)

    def tick(self) -> None:
        """A minute has passed: repaint the strips of the old and the new now line, or all when the day turned."""
        self._await_minute()
        before = self._days
        self._days = self._know_days()
        if self._scene is None or before.today != self._days.today:
            self.viewport().update()
            return
        if self._days.today < 0:
            return
        for days in (before, self._days):
            top, bottom = self._backdrop.now_reach(self._scene.frame, days.now)
            strip = QRect(0, top + self._shift(), self.viewport().width(), bottom - top)
            self.viewport().update(strip.intersected(self._scene.frame.hours_area))
