"""How a row of the sources tree is drawn, and how its switches answer to mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import pixmap
from ui.panes.elided import draw_elided
from ui.panes.source_model import Column, Role
from ui.panes.switch import paint_switch
from ui.ports import AccountRow, CalendarRow
from ui.theme import Theme
from ui.tints import own_colour
from ui.tokens import SPACE, Type

Index = QModelIndex | QPersistentModelIndex

DOT = 11
WIDTH, HEIGHT = 28, 16
"""Of a switch here: smaller than where it stands alone."""
KEEP_ICON = 18
KEEP_WIDTH = 30
_TOGGLE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceDelegate(QStyledItemDelegate):
    """Draws accounts as headings and calendars as a dot, a name, what is kept, and a switch."""

    def __init__(self, theme: Theme, opened: Callable[[Index], None], parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opened = opened
        """Called with the cell of an account's menu that was asked for."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CalendarRow | None = index.data(Role.CALENDAR)
        if row is None:
            height = round(self._theme.line_height(Type.STRONG)) + SPACE.l + (SPACE.l if index.row() else SPACE.s)
            return QSize(0, height)
        height = round(self._theme.line_height(Type.BODY)) + SPACE.l
        if index.data(Role.TROUBLE) or index.sibling(index.row(), Column.NAME).data(Role.TROUBLE):
            height += round(self._theme.line_height(Type.CAPTION))
        return QSize(0, max(height, HEIGHT + SPACE.m))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        calendar: CalendarRow | None = index.data(Role.CALENDAR)
        hover = self._row_hovered(index)
        if calendar is None:
            self._paint_account(painter, option, index, index.data(Role.ACCOUNT), hover=hover)
        else:
            self._paint_calendar(painter, option, index, calendar, hover=hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.paint(self._theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), SPACE.radius, SPACE.radius)
        painter.restore()

    def _row_hovered(self, index: Index) -> bool:
        view = self.parent()
        if not isinstance(view, QAbstractItemView) or not view.underMouse():
            return False
        under = view.indexAt(view.viewport().mapFromGlobal(view.cursor().pos()))
        return under.isValid() and under.row() == index.row() and under.parent() == index.parent()

    def _paint_account(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: AccountRow, *, hover: bool
    ) -> None:
        colours = self._theme.colours
        if index.column() == Column.NAME:
            painter.setFont(self._theme.font(Type.STRONG))
            painter.setPen(self._theme.paint(colours.text_soft))
            rect = option.rect.adjusted(SPACE.s, SPACE.s if index.row() else 0, -SPACE.s, 0)
            if option.direction is Qt.LayoutDirection.RightToLeft:  # an account keeps nothing: its name has that room
                rect.setLeft(rect.left() - KEEP_WIDTH)
            else:
                rect.setRight(rect.right() + KEEP_WIDTH)
            self._text(painter, option, rect, row.account.label)
        elif index.column() == Column.SHOW:
            rect = option.rect.adjusted(0, SPACE.s if index.row() else 0, 0, 0)
            self._icon(painter, rect, "more", colours.text if hover else colours.text_faint, KEEP_ICON)

    def _paint_calendar(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: CalendarRow, *, hover: bool
    ) -> None:
        colours = self._theme.colours
        match Column(index.column()):
            case Column.NAME:
                self._paint_name(painter, option, row, index.data(Role.TROUBLE))
            case Column.KEEP:
                if index.data(Qt.ItemDataRole.CheckStateRole) is None or not row.show:
                    return
                ink = colours.text if hover else colours.text_soft if row.keep else colours.edge
                self._icon(painter, option.rect, "keep" if row.keep else "computer", ink, KEEP_ICON)
            case Column.SHOW:
                rect = QRectF(0, 0, WIDTH, HEIGHT)
                rect.moveCenter(QPointF(option.rect.center()) + QPointF(0.5, 0.5))
                paint_switch(
                    painter,
                    rect,
                    self._theme,
                    1.0 if row.show else 0.0,
                    enabled=True,
                    hover=hover,
                    mirrored=option.direction is Qt.LayoutDirection.RightToLeft,
                    calm=True,
                )

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, row: CalendarRow, trouble: str) -> None:
        colours = self._theme.colours
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        tint = self._theme.tint(own_colour(row.calendar.remote.colour, row.calendar.position))
        body, caption = self._theme.line_height(Type.BODY), self._theme.line_height(Type.CAPTION)
        top = option.rect.center().y() + 0.5 - (body + (caption if trouble else 0)) / 2
        dot = QRectF(0, 0, DOT, DOT)
        edge = option.rect.right() - SPACE.m - DOT / 2 if mirrored else option.rect.left() + SPACE.m + DOT / 2
        dot.moveCenter(QPointF(edge, top + body / 2))
        painter.setPen(QPen(self._theme.paint(tint.bar), 1.8))
        painter.setBrush(self._theme.paint(tint.bar) if row.show else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(0.9, 0.9, -0.9, -0.9))
        indent = SPACE.m + DOT + SPACE.m
        room = option.rect.adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.paint(colours.text if row.show else colours.text_faint))
        self._text(painter, option, QRect(room.left(), round(top), room.width(), round(body)), row.calendar.name)
        if trouble:
            painter.setFont(self._theme.font(Type.CAPTION))
            painter.setPen(self._theme.paint(colours.warn))
            line = QRect(room.left(), round(top + body), room.width(), round(caption))
            self._text(painter, option, line, trouble)

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        draw_elided(painter, rect, align, text)

    def _icon(self, painter: QPainter, rect: QRect, name: str, colour: str, edge: int) -> None:
        picture = pixmap(name, colour, edge, painter.device().devicePixelRatio())
        place = QRectF(0, 0, edge, edge)
        place.moveCenter(QPointF(rect.center()) + QPointF(0.5, 0.5))
        painter.drawPixmap(place.toRect(), picture)

    def editorEvent(self, event: QEvent, _model: object, _option: QStyleOptionViewItem, index: Index) -> bool:
        """A click anywhere in the cell, or Space and Return on it, turns the switch or opens the account's menu."""
        if isinstance(event, QMouseEvent):
            if event.button() is not Qt.MouseButton.LeftButton:
                return False
            if event.type() is not QEvent.Type.MouseButtonRelease:
                return index.column() != Column.NAME
        elif not (isinstance(event, QKeyEvent) and event.key() in _TOGGLE_KEYS):
            return False
        return self._turn(index)

    def _turn(self, index: Index) -> bool:
        if index.data(Role.CALENDAR) is None:
            if index.column() == Column.SHOW:
                self._opened(index)
                return True
            return False
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return False
        on = Qt.CheckState(state) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return index.model().setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)
