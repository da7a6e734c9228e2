"""Paints blocks. Few Python calls per block: they are what a frame costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ui.calendar.blocks import BAR, INSET, NEAR, Block, Cut, mark_place
from ui.calendar.marks import Marks
from ui.calendar.stamps import Stamps
from ui.theme import Theme
from ui.tokens import SPACE, Type

Worn = tuple[Block, bool, bool]
"""A block, whether the pointer is over it, and whether it is selected."""


class BlockBrush:
    """Draws blocks in the theme's paints, with hover, selection and focus."""

    def __init__(self, theme: Theme, strong: Type = Type.STRONG) -> None:
        self._theme = theme
        self._marks = Marks()
        self._stamps = Stamps()
        self._strong = theme.font(strong)
        self._soft = theme.font(Type.CAPTION)
        self._middle = QFontMetricsF(self._strong).ascent() - QFontMetricsF(self._strong).strikeOutPos()

    def draw(self, painter: QPainter, wearing: Sequence[Worn]) -> None:
        """Blocks that don't cover each other. First what they stand on, then one pass for each font: switching costs
        more than drawing. The painter's font, pen and brush are left as they fall."""
        stamped = self._stamps.fit(painter)
        for block, hovered, selected in wearing:
            rect = block.rect
            made = self._stamps.of(block, self._shape, hovered=hovered, selected=selected) if stamped else None
            if made is None:
                self._shape(painter, block, rect, hovered=hovered, selected=selected)
            else:
                painter.drawPixmap(rect.x(), rect.y(), made)
        upright = [block for block, _, _ in wearing if block.lines and not block.cut.sideways]
        for strong in (True, False):
            painter.setFont(self._strong if strong else self._soft)
            ink = ""
            for block in upright:
                dress, rect = block.dress, block.rect
                wanted = dress.tint.text if strong and not dress.faded else dress.tint.text_soft
                if wanted != ink:
                    ink = wanted
                    painter.setPen(self._theme.paint(ink))
                self._text(painter, block, rect.x(), rect.y(), strong=strong)
        for block, _, _ in wearing:
            if block.lines and block.cut.sideways:
                self._sideways(painter, block)

    def ready(self, blocks: list[Block], patience: float) -> bool:
        """Do what painting these blocks for the first time costs, for so many seconds of processor time, and take each
        that is done off the list; False when nothing is left to do."""
        return self._stamps.ready(blocks, self._shape, patience)

    def _shape(self, painter: QPainter, block: Block, rect: QRect, *, hovered: bool, selected: bool) -> None:
        """A block without its words, at `rect`."""
        self._ground(painter, block, rect, hovered=hovered, selected=selected)
        self._bar(painter, block, rect)
        dress, cut = block.dress, block.cut
        at = None if dress.mark is None or cut.sideways else mark_place(rect, rtl=cut.mirrored)
        if dress.mark is not None and at is not None:
            mark = self._marks.pixmap(dress.mark, dress.tint.text, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.topLeft() + at, mark)

    def _bar(self, painter: QPainter, block: Block, rect: QRect) -> None:
        height = rect.height() - 6
        if height <= 2:
            return
        inset = NEAR if block.cut.sideways else INSET
        x = rect.right() + 1 - inset - BAR if block.cut.mirrored else rect.x() + inset
        ink, y = self._theme.paint(block.dress.tint.bar), rect.y() + 3
        # two plain rectangles look like one with round ends at this width, and cost a tenth of it
        painter.fillRect(x, y + 1, BAR, height - 2, ink)
        painter.fillRect(x + 1, y, BAR - 2, height, ink)
        if block.dress.more_bars:
            painter.setPen(Qt.PenStyle.NoPen)
            self._share(painter, QRect(x, y, BAR, height), block.dress.more_bars)

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

    def _ground(self, painter: QPainter, block: Block, rect: QRect, *, hovered: bool, selected: bool) -> None:
        theme, dress, cut, colours = self._theme, block.dress, block.cut, self._theme.colours
        tint = dress.tint
        if cut.bare and not (hovered or selected or dress.dashed or dress.hatched):
            return
        fill = tint.fill_selected if selected else tint.fill_hover if hovered else tint.fill
        if dress.faded and not selected:
            fill = colours.hover if hovered else colours.surface
        painter.setBrush(theme.paint(fill))
        if dress.faded or dress.outlined or dress.dashed or theme.scheme.high or selected:
            line = tint.bar if selected or theme.scheme.high else tint.line
            pen = QPen(theme.paint(line), 1)
            if dress.dashed:
                pen = QPen(theme.paint(tint.bar), 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            outline = QRectF(rect)
        if cut.open_start or cut.open_end:
            painter.drawPath(_open(outline, cut))
        else:
            painter.drawRoundedRect(outline, SPACE.radius, SPACE.radius)
        if dress.hatched:
            self._marks.hatch(painter, rect.adjusted(2, 2, -2, -2), tint.fill_selected)

    def _text(self, painter: QPainter, block: Block, x: int, y: int, *, strong: bool) -> None:
        for text, at, is_strong, width in block.lines or ():
            if is_strong is strong:
                left, top = x + at.x(), y + at.y()
                painter.drawStaticText(QPointF(left, top), text)
                if strong and block.dress.struck:
                    middle = round(top + self._middle)
                    painter.fillRect(QRectF(left, middle, width, 1.0), painter.pen().color())

    def _sideways(self, painter: QPainter, block: Block) -> None:
        rect, dress = block.rect, block.dress
        painter.save()
        # read from top to bottom: the first line nearest to the block's right edge
        painter.translate(rect.right() + 1 - (NEAR + BAR if block.cut.mirrored else 0), rect.y())
        painter.rotate(90)
        for strong in (True, False):
            painter.setFont(self._strong if strong else self._soft)
            painter.setPen(self._theme.paint(dress.tint.text if strong and not dress.faded else dress.tint.text_soft))
            self._text(painter, block, 0, 0, strong=strong)
        painter.restore()


def _open(outline: QRectF, cut: Cut) -> QPainterPath:
    """The outline of a block that comes from before or goes on: square corners there, and round ones elsewhere."""
    path = QPainterPath()
    path.addRoundedRect(outline, SPACE.radius, SPACE.radius)
    depth = 2.0 * SPACE.radius
    near, far = QRectF(outline), QRectF(outline)
    if cut.across:
        near.setWidth(depth)
        far.setLeft(far.right() - depth)
        if cut.mirrored:
            near, far = far, near
    else:
        near.setHeight(depth)
        far.setTop(far.bottom() - depth)
    for corner, is_open in ((near, cut.open_start), (far, cut.open_end)):
        if is_open:
            square = QPainterPath()
            square.addRect(corner)
            path = path.united(square)
    return path
