"""The "+n more" of the all-day row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QPainter

from ui.calendar.blocks import INSET
from ui.calendar.scene import Scene
from ui.theme import Theme
from ui.tokens import Type


def more_label(count: int, locale: QLocale) -> str:
    """`+3 more`, for a count of events that are hidden."""
    return QCoreApplication.translate("Calendar", "+{count} more").format(count=locale.toString(count))


def draw_more(painter: QPainter, theme: Theme, scene: Scene, locale: QLocale) -> None:
    """The counts of the days that hide bars, in the all-day row's last lane."""
    painter.setFont(theme.font(Type.CAPTION))
    painter.setPen(theme.paint(theme.colours.text_soft))
    for day, count in enumerate(scene.hidden):
        if count:
            rect = scene.frame.more_rect(day).adjusted(INSET, 0, -INSET, 0)
            side = Qt.AlignmentFlag.AlignRight if scene.frame.rtl else Qt.AlignmentFlag.AlignLeft
            label = painter.fontMetrics().elidedText(
                more_label(count, locale), Qt.TextElideMode.ElideRight, rect.width()
            )
            painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, label)
