"""Paints a value of the filter: its box, its words, and how often it is met; boxes are seen in every scheme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.panes.elided import draw_elided
from ui.panes.tick import paint_box
from ui.theme import Theme
from ui.tokens import SPACE, Type

EDGE = 16
Index = QModelIndex | QPersistentModelIndex


class ValueDelegate(QStyledItemDelegate):
    """The box stands where the base class answers clicks on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + SPACE.m, round(self._theme.line_height(Type.BODY)) + SPACE.m - SPACE.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, theme = self._theme.colours, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.paint(colours.accent_soft if chosen else colours.hover))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        room = option.rect.adjusted(SPACE.s, 0, -SPACE.s, 0)
        if state is not None:
            self.initStyleOption(option, index)
            style = option.widget.style()
            place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
            box = QRectF(0, 0, EDGE, EDGE)
            box.moveCenter(QRectF(place).center())
            paint_box(painter, box, theme, Qt.CheckState(state))
            lead = EDGE + SPACE.m + SPACE.s
            room = option.rect.adjusted(SPACE.s if mirrored else lead, 0, -lead if mirrored else -SPACE.s, 0)
        heading = not index.parent().isValid() and state is not None
        painter.setFont(theme.font(Type.STRONG if heading else Type.BODY))
        soft = state is None
        painter.setPen(theme.paint(colours.text_soft if soft and not chosen else colours.text))
        side = Qt.AlignmentFlag.AlignTrailing if soft else Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(option.direction, side)
        draw_elided(painter, room, align | Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        painter.restore()
