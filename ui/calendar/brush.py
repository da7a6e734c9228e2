"""Paints blocks. Few Python calls per block: they are what a frame costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ui.calendar.blocks import BAR, INSET, NEAR, Block
from ui.calendar.marks import Marks
from ui.theme import Theme
from ui.tokens import SPACE, Type

Worn = tuple[Block, bool, bool]
"""A block, whether the pointer is over it, and whether it is selected."""


class BlockBrush:
    """Draws blocks in the theme's paints, with hover, selection and focus."""

    def __init__(self, theme: Theme, strong: Type = Type.STRONG) -> None:
        self._theme = theme
        self._marks = Marks()
        self._strong = theme.font(strong)
        self._soft = theme.font(Type.CAPTION)
        self._middle = QFontMetricsF(self._strong).ascent() - QFontMetricsF(self._strong).strikeOutPos()

    def draw(self, painter: QPainter, wearing: Sequence[Worn], *, rtl: bool) -> None:
        """Blocks that don't cover each other. One pass for grounds and one for each font: switching costs more than
        drawing. The painter's font, pen and brush are left as they fall."""
        theme, ratio = self._theme, painter.device().devicePixelRatioF()
        for block, hovered, selected in wearing:
            self._ground(painter, block, hovered=hovered, selected=selected)
            self._bar(painter, block, rtl=rtl)
            if block.mark is not None and block.mark_at is not None:
                mark = self._marks.pixmap(block.mark, block.tint.text, ratio)
                painter.drawPixmap(block.rect.topLeft() + block.mark_at, mark)
        upright = [block for block, _, _ in wearing if not block.sideways]
        for strong in (True, False):
            painter.setFont(self._strong if strong else self._soft)
            ink = ""
            for block in upright:
                wanted = block.tint.text if strong and not block.faded else block.tint.text_soft
                if wanted != ink:
                    ink = wanted
                    painter.setPen(theme.paint(ink))
                self._text(painter, block, QPointF(block.rect.topLeft()), strong=strong)
        for block, _, _ in wearing:
            if block.sideways:
                self._sideways(painter, block, rtl=rtl)

    def _bar(self, painter: QPainter, block: Block, *, rtl: bool) -> None:
        rect = block.rect
        height = rect.height() - 6
        if height <= 2:
            return
        inset = NEAR if block.sideways else INSET
        x = rect.right() + 1 - inset - BAR if rtl else rect.x() + inset
        ink, y = self._theme.paint(block.tint.bar), rect.y() + 3
        # two plain rectangles look like one with round ends at this width, and cost a tenth of it
        painter.fillRect(x, y + 1, BAR, height - 2, ink)
        painter.fillRect(x + 1, y, BAR - 2, height, ink)
        if block.more_bars:
            painter.setPen(Qt.PenStyle.NoPen)
            self._share(painter, QRect(x, y, BAR, height), block.more_bars)

    def _share(self, painter: QPainter, bar: QRect, colours: tuple[str, ...]) -> None:
        """Give the lower parts of the bar to the other calendars."""
        parts = len(colours) + 1
        for place, colour in enumerate(colours, start=1):
            part = QRectF(bar)
            part.setTop(bar.top() + bar.height() * place / parts)
            part.setHeight(bar.height() / parts)
            painter.setBrush(self._theme.paint(self._theme.tint(colour).bar))
            painter.drawRoundedRect(part, BAR / 2, BAR / 2)

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """The focus ring around a block."""
        colours = self._theme.colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.paint(colours.surface), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), SPACE.radius - 1, SPACE.radius - 1)
        painter.setPen(QPen(self._theme.paint(colours.focus), 2))
        painter.drawRoundedRect(rect, SPACE.radius, SPACE.radius)

    def _ground(self, painter: QPainter, block: Block, *, hovered: bool, selected: bool) -> None:
        theme, tint, colours = self._theme, block.tint, self._theme.colours
        if block.bare and not (hovered or selected or block.dashed or block.hatched):
            return
        fill = tint.fill_selected if selected else tint.fill_hover if hovered else tint.fill
        if block.faded and not selected:
            fill = colours.hover if hovered else colours.surface
        painter.setBrush(theme.paint(fill))
        if block.faded or block.outlined or block.dashed or theme.scheme.high or selected:
            line = tint.bar if selected or theme.scheme.high else tint.line
            pen = QPen(theme.paint(line), 1)
            if block.dashed:
                pen = QPen(theme.paint(tint.bar), 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            outline = QRectF(block.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            outline = QRectF(block.rect)
        if block.open_start or block.open_end:
            painter.drawPath(_cut(outline, block))
        else:
            painter.drawRoundedRect(outline, SPACE.radius, SPACE.radius)
        if block.hatched:
            self._marks.hatch(painter, block.rect.adjusted(2, 2, -2, -2), tint.fill_selected)

    def _text(self, painter: QPainter, block: Block, origin: QPointF, *, strong: bool) -> None:
        for line in block.lines:
            if line.strong is strong:
                at = origin + line.at
                painter.drawStaticText(at, line.text)
                if strong and block.struck:
                    y = round(at.y() + self._middle)
                    painter.fillRect(QRectF(at.x(), y, line.width, 1.0), painter.pen().color())

    def _sideways(self, painter: QPainter, block: Block, *, rtl: bool) -> None:
        rect = block.rect
        painter.save()
        # read from top to bottom: the first line nearest to the block's right edge
        painter.translate(rect.right() + 1 - (NEAR + BAR if rtl else 0), rect.y())
        painter.rotate(90)
        for strong in (True, False):
            painter.setFont(self._strong if strong else self._soft)
            painter.setPen(self._theme.paint(block.tint.text if strong and not block.faded else block.tint.text_soft))
            self._text(painter, block, QPointF(0, 0), strong=strong)
        painter.restore()


def _cut(outline: QRectF, block: Block) -> QPainterPath:
    """The outline of a block that comes from before or goes on: square corners there, and round ones elsewhere."""
    path = QPainterPath()
    path.addRoundedRect(outline, SPACE.radius, SPACE.radius)
    depth = 2.0 * SPACE.radius
    near, far = QRectF(outline), QRectF(outline)
    if block.across:
        near.setWidth(depth)
        far.setLeft(far.right() - depth)
        if block.mirrored:
            near, far = far, near
    else:
        near.setHeight(depth)
        far.setTop(far.bottom() - depth)
    for corner, is_open in ((near, block.open_start), (far, block.open_end)):
        if is_open:
            square = QPainterPath()
            square.addRect(corner)
            path = path.united(square)
    return path
