"""Icons in the colours that are worn, mirrored where reading runs right to left."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from resources.icons import svg
from ui.theme import Theme

_DIRECTED = frozenset({"previous", "next", "undo", "sidebar", "outside"})
"""Icons that mean a side of the page, and so turn with the reading direction."""


def icon(name: str, theme: Theme, colour: str = "", edge: int = 20) -> QIcon:
    """The icon in `colour` (`#rrggbb`; the soft text colour if empty), faint where it is disabled.

    Drawn for the sharpest screen there is, so that it stays crisp when the window moves to another.
    """
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    made = QIcon(pixmap(name, colour or theme.colours.text_soft, edge, ratio))
    made.addPixmap(pixmap(name, theme.colours.edge, edge, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, edge: int, ratio: float) -> QPixmap:
    """The icon as a picture, `edge` device-independent pixels wide, for a screen of this pixel ratio."""
    mirrored = name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _pixmap(name, colour, round(edge * ratio), ratio, mirrored)


@cache
def _pixmap(name: str, colour: str, pixels: int, ratio: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg(name).replace("currentColor", colour).encode()))
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if mirrored:
        made = made.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    made.setDevicePixelRatio(ratio)
    return made
