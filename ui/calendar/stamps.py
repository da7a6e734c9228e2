"""Blocks painted once and stamped wherever the same shape comes again; everything but their words.

Strokes and round corners are what a block costs to paint, and a week has many blocks of few sizes.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Final, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

from ui.calendar.blocks import Block, Cut, Dress

MOST: Final = 600_000
"""Device pixels of all stamps that are kept: two megabytes, for a full week and the one that is made ready."""
LARGEST: Final = 16_000
"""Device pixels of one stamp: larger blocks are few, and cost no more than their ground."""


Stamp = tuple[Dress, Cut, int, int, bool, bool]
"""What tells one stamp from another: also its width and height, whether it is hovered, and whether selected."""


class Paints(Protocol):
    """Paints a block without its words at a rectangle."""

    def __call__(self, painter: QPainter, block: Block, rect: QRect, *, hovered: bool, selected: bool) -> None: ...


class Stamps:
    """The stamps for one device pixel ratio; those that were not used for longest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Stamp, QPixmap] = OrderedDict()
        self._ratio = 1.0
        self._pixels = 0
        self._fits = False
        """Whether stamps did for what was painted last."""

    def of(self, block: Block, paint: Paints, *, hovered: bool, selected: bool) -> QPixmap | None:
        """The stamp of a block, painted where it is new. None for one that is too large."""
        rect = block.rect
        width, height = rect.width(), rect.height()
        stamp = (block.dress, block.cut, width, height, hovered, selected)
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
        paint(painter, block, QRect(0, 0, width, height), hovered=hovered, selected=selected)
        painter.end()
        self._kept[stamp] = made
        self._pixels += pixels
        while self._pixels > MOST:
            (_, _, wide, tall, _, _), _ = self._kept.popitem(last=False)
            self._pixels -= round(wide * tall * self._ratio**2)
        return made

    def ready(self, blocks: list[Block], paint: Paints, patience: float) -> bool:
        """Make the stamps of these blocks before they are painted, for so many seconds of processor time, and take each
        that is done off the list; False when nothing is left to do."""
        until = time.thread_time() + patience
        while self._fits and blocks and time.thread_time() < until:
            self.of(blocks.pop(), paint, hovered=False, selected=False)
        return self._fits and bool(blocks)

    def fit(self, painter: QPainter) -> bool:
        """Whether stamps give the same pixels as painting: on a screen or picture whose pixels are whole parts of
        ours, and not on paper, where everything stays an outline. Makes ready for its ratio."""
        ratio, to_device = painter.device().devicePixelRatioF(), painter.deviceTransform()
        exact = to_device.m11() == to_device.m22() == ratio == int(ratio) and not (to_device.m12() or to_device.m21())
        self._fits = exact and painter.paintEngine().type() is QPaintEngine.Type.Raster
        if not self._fits:
            return False
        if ratio != self._ratio:
            self._kept.clear()
            self._ratio, self._pixels = ratio, 0
        return True
