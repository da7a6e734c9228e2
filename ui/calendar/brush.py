"""Paints blocks. Few Python calls per block: they are what a frame costs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from ui.calendar.blocks import BAR, INSET, Block
from ui.calendar.marks import SIZE, Marks
from ui.theme import Theme
from ui.tokens import SPACE, Type


class BlockBrush:
    """Draws blocks in the theme's paints, with hover, selection and focus."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marks = Marks()
        self._strong = theme.font(Type.STRONG)
        self._soft = theme.font(Type.CAPTION)
        self._struck = QFont(self._strong)
        self._struck.setStrikeOut(True)

    def draw(
        self, painter: QPainter, block: Block, *, rtl: bool, hovered: bool = False, selected: bool = False
    ) -> None:
        """One block. The painter's font, pen and brush are left as they fall."""
        theme, tint, rect = self._theme, block.tint, block.rect
        self._ground(painter, block, hovered=hovered, selected=selected)
        bar = QRect(
            rect.right() + 1 - INSET - BAR if rtl else rect.x() + INSET, rect.y() + 3, BAR, rect.height() - 6
        )
        if bar.height() > 2:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.paint(tint.bar))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        if block.sideways:
            self._sideways(painter, block, rtl=rtl)
        else:
            self._text(painter, block, QPointF(rect.topLeft()))
        if block.mark is not None:
            x = rect.x() + INSET if rtl else rect.right() + 1 - INSET - SIZE
            y = rect.y() + min(4, (rect.height() - SIZE) // 2)
            painter.drawPixmap(x, y, self._marks.pixmap(block.mark, tint.text, painter.device().devicePixelRatioF()))

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
            painter.drawRoundedRect(
                QRectF(block.rect).adjusted(0.5, 0.5, -0.5, -0.5), SPACE.radius, SPACE.radius
            )
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(block.rect, SPACE.radius, SPACE.radius)
        if block.hatched:
            ratio = painter.device().devicePixelRatioF()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._marks.hatch(tint.fill_selected, ratio))
            painter.setBrushOrigin(block.rect.topLeft())
            painter.drawRoundedRect(block.rect.adjusted(1, 1, -1, -1), SPACE.radius - 1, SPACE.radius - 1)

    def _text(self, painter: QPainter, block: Block, origin: QPointF) -> None:
        tint, theme = block.tint, self._theme
        strong = None
        for line in block.lines:
            if line.strong is not strong:
                strong = line.strong
                painter.setFont((self._struck if block.struck else self._strong) if strong else self._soft)
                painter.setPen(theme.paint(tint.text if strong and not block.faded else tint.text_soft))
            painter.drawStaticText(origin + line.at, line.text)

    def _sideways(self, painter: QPainter, block: Block, *, rtl: bool) -> None:
        rect = block.rect
        painter.save()
        # read from top to bottom: the first line nearest to the block's right edge
        painter.translate(rect.right() + 1 - (INSET + BAR if rtl else 0), rect.y())
        painter.rotate(90)
        self._text(painter, block, QPointF(0, 0))
        painter.restore()
