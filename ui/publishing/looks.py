"""What would stand in the calendar, as a list by day: the look of the events, not their bytes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from itertools import groupby

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from storage.records.publishing import PublishedEvent
from storage.records.times import seconds_instant
from ui import wording
from ui.models.phrases import qdate
from ui.panes.elided import draw_elided
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

MOST: int = 60
"""Events shown; how many more there are is said."""
_PLACE = Qt.ItemDataRole.UserRole
_TIME = Qt.ItemDataRole.UserRole + 1


class Looks(QListWidget):
    """Each event is an item with its time, its title and its place."""

    def __init__(self, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setAccessibleName(translate("Publishing", "How it looks"))
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Row(theme, self)
        self.setItemDelegate(self._delegate)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"QListWidget {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-radius: {SPACE.radius_large}px; }}"
        )
        self.viewport().update()

    def show_events(self, events: Sequence[PublishedEvent]) -> None:
        """Show these, by start."""
        self.clear()
        locale = QLocale()
        shown = events[:MOST]
        self._delegate.times = tuple({self._times(one) for one in shown})
        for day, group in groupby(shown, key=lambda one: self._at(one.start).date()):
            heading = QListWidgetItem(locale.toString(qdate(day), QLocale.FormatType.LongFormat), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for one in group:
                times = self._times(one)
                title = one.summary
                if one.tentative:
                    title = wording.filled(translate("Publishing", "%1 (tentative)"), title)
                item = QListWidgetItem(title, self)
                item.setData(_TIME, times)
                item.setData(_PLACE, one.location)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                spoken = [times, title, one.location]
                item.setData(Qt.ItemDataRole.AccessibleTextRole, wording.listed([part for part in spoken if part]))
        if len(events) > MOST:
            more = QListWidgetItem(translate("Publishing", "and %n more", "events", len(events) - MOST), self)
            more.setFlags(Qt.ItemFlag.NoItemFlags)
        if not events:
            nothing = QListWidgetItem(translate("Publishing", "There are no appointments in this time."), self)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _times(self, one: PublishedEvent) -> str:
        return wording.filled(translate("Publishing", "%1–%2"), self._clock(one.start), self._clock(one.end))

    def _at(self, seconds: int) -> datetime:
        return seconds_instant(seconds, self._zone)

    def _clock(self, seconds: int) -> str:
        at = self._at(seconds)
        return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


class _Row(QStyledItemDelegate):
    """A heading, or an event: time, a bar, the title, and the place in soft ink."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.times: tuple[str, ...] = ()
        """Every span of time that is shown: they line up."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._theme.line_height(Type.BODY)) + SPACE.l)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        rect = QRectF(option.rect).adjusted(SPACE.m, 0, -SPACE.m, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        lead = QStyle.visualAlignment(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight,
            Qt.AlignmentFlag.AlignLeading,
        )
        flags = int(lead | Qt.AlignmentFlag.AlignVCenter)
        times = index.data(_TIME)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if times is None:
            painter.setFont(self._theme.font(Type.STRONG))
            painter.setPen(self._theme.paint(colours.text_soft))
            painter.drawText(rect, flags, str(index.data()))
            painter.restore()
            return
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.paint(colours.text_soft))
        widest = max((painter.fontMetrics().horizontalAdvance(one) for one in self.times), default=0)
        clock = min(widest + 2.0, rect.width() / 2)
        room = QRectF(rect.right() - clock if mirrored else rect.left(), rect.top(), clock, rect.height())
        painter.drawText(room, flags, str(times))
        body = rect.adjusted(0, 2, -clock - SPACE.m, -2) if mirrored else rect.adjusted(clock + SPACE.m, 2, 0, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(colours.accent_soft))
        painter.drawRoundedRect(body, SPACE.radius, SPACE.radius)
        painter.setBrush(self._theme.paint(colours.accent))
        painter.drawRoundedRect(
            QRectF(body.right() - 3 if mirrored else body.left(), body.top(), 3, body.height()), 1.5, 1.5
        )
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.paint(colours.on_accent_soft))
        place = str(index.data(_PLACE) or "")
        said = str(index.data())
        if place:
            said = wording.filled(translate("Publishing", "%1 · %2"), said, place)
        inner = body.adjusted(SPACE.m + 2, 0, -SPACE.m - 2, 0)
        draw_elided(painter, inner, lead | Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()
