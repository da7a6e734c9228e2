"""Blocks painted once and stamped wherever the same shape comes again; everything but their words.

Strokes and round corners are what a block costs to paint, and a week has many blocks of few sizes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

from ui.calendar.blocks import Block, Cut, Dress

MOST: Final = 300_000
"""Device pixels of all stamps that are kept: little more than a megabyte."""
LARGEST: Final = 16_000
"""Device pixels of one stamp: larger blocks are few, and cost no more than their ground."""


class Stamp(NamedTuple):
    """What tells one stamp from another."""

    dress: Dress
    cut: Cut
    width: int
    height: int
    hovered: bool
    selected: bool


class Stamps:
    """The stamps for one device pixel ratio; those that were not used for longest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Stamp, QPixmap] = OrderedDict()
        self._ratio = 1.0
        self._pixels = 0

    def of(self, block: Block, paint: Callable[[QPainter], None], *, hovered: bool, selected: bool) -> QPixmap | None:
        """The stamp of a block; `paint` paints it at the origin where it is new. None for one that is too large."""
        rect = block.rect
        width, height = rect.width(), rect.height()
        stamp = Stamp(block.dress, block.cut, width, height, hovered, selected)
        known = self._kept.get(stamp)
        if known is not None:
            self._kept.move_to_end(stamp)
            return known
        pixels = round(width * height * self._ratio**2)
        if not 0 < pixels <= LARGEST:
            return None
        made = QPixmap(round(width * self._ratio), round(height * self._ratio))
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        self._kept[stamp] = made
        self._pixels += pixels
        while self._pixels > MOST:
            old, _ = self._kept.popitem(last=False)
            self._pixels -= round(old.width * old.height * self._ratio**2)
        return made

    def fit(self, painter: QPainter) -> bool:
        """Whether stamps give the same pixels as painting: on a screen or picture whose pixels are whole parts of
        ours, and not on paper, where everything stays an outline. Makes ready for its ratio."""
        ratio, to_device = painter.device().devicePixelRatioF(), painter.deviceTransform()
        exact = to_device.m11() == to_device.m22() == ratio == int(ratio) and not (to_device.m12() or to_device.m21())
        if not exact or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
            return False
        if ratio != self._ratio:
            self._kept.clear()
            self._ratio, self._pixels = ratio, 0
        return True
