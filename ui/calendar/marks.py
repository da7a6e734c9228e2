"""Small shapes that tell a status without colour: a tick, a double tick, a cross, an arrow; and hatching."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from storage.records.events import Occurrence, Status

SIZE = 12
"""Edge of a mark, device-independent pixels."""

HATCH = 6
"""Distance of hatch lines, device-independent pixels."""


class Mark(Enum):
    """What stands in a block's corner."""

    ARRIVED = "arrived"
    FULFILLED = "fulfilled"
    NOSHOW = "noshow"
    PENDING = "pending"


def mark_of(occurrence: Occurrence) -> Mark | None:
    """The mark of an occurrence, if its status needs one; what waits to be sent comes first."""
    if occurrence.pending:
        return Mark.PENDING
    match occurrence.status:
        case Status.ARRIVED:
            return Mark.ARRIVED
        case Status.FULFILLED:
            return Mark.FULFILLED
        case Status.NOSHOW:
            return Mark.NOSHOW
        case _:
            return None


def is_hatched(occurrence: Occurrence) -> bool:
    """Blocked time and what is not yet firm."""
    return occurrence.status in (Status.BLOCKED, Status.TENTATIVE, Status.PROPOSED)


def is_dashed(occurrence: Occurrence) -> bool:
    """Not yet firm: a dashed outline."""
    return occurrence.status in (Status.TENTATIVE, Status.PROPOSED)


def is_struck(occurrence: Occurrence) -> bool:
    return occurrence.status is Status.CANCELLED


class Marks:
    """Marks and hatching drawn once per colour and device pixel ratio."""

    def __init__(self) -> None:
        self._marks: dict[tuple[Mark, str, float], QPixmap] = {}
        self._hatches: dict[tuple[str, float], QPixmap] = {}

    def pixmap(self, mark: Mark, colour: str, ratio: float) -> QPixmap:
        """A mark of `SIZE` in one colour (`#rrggbb`)."""
        key = (mark, colour, ratio)
        made = self._marks.get(key)
        if made is None:
            made = self._marks[key] = _blank(SIZE, ratio)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw(painter, mark, QColor(colour))
            painter.end()
        return made

    def hatch(self, painter: QPainter, rect: QRect, colour: str) -> None:
        """Diagonal lines in one colour over a rectangle.

        Tiles and no texture brush: after one, Qt 6.11 places laid-out text wrongly at 200 %.
        """
        ratio = painter.device().devicePixelRatioF()
        key = (colour, ratio)
        made = self._hatches.get(key)
        if made is None:
            tile = _blank(HATCH, ratio)
            pencil = QPainter(tile)
            pencil.setRenderHint(QPainter.RenderHint.Antialiasing)
            pencil.setPen(QPen(QColor(colour), 1.2))
            for shift in (-HATCH, 0, HATCH):
                pencil.drawLine(QPointF(shift - 1, HATCH + 1), QPointF(shift + HATCH + 1, -1))
            pencil.end()
            made = self._hatches[key] = tile
        painter.drawTiledPixmap(rect, made)


def _blank(edge: int, ratio: float) -> QPixmap:
    made = QPixmap(round(edge * ratio), round(edge * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _draw(painter: QPainter, mark: Mark, colour: QColor) -> None:
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    match mark:
        case Mark.ARRIVED:
            painter.drawPolyline(QPolygonF([QPointF(2, 6.5), QPointF(5, 9.5), QPointF(10.5, 3)]))
        case Mark.FULFILLED:
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(1, 1, 10, 10))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.drawPolyline(QPolygonF([QPointF(3.6, 6.2), QPointF(5.3, 8), QPointF(8.4, 4.2)]))
        case Mark.NOSHOW:
            painter.drawEllipse(QRectF(1.2, 1.2, 9.6, 9.6))
            painter.drawLine(QPointF(4, 4), QPointF(8, 8))
            painter.drawLine(QPointF(8, 4), QPointF(4, 8))
        case Mark.PENDING:
            painter.drawLine(QPointF(6, 10.5), QPointF(6, 2))
            painter.drawPolyline(QPolygonF([QPointF(2.6, 5.4), QPointF(6, 2), QPointF(9.4, 5.4)]))
