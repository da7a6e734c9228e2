"""Where a window may stand: on a screen that exists, with a title bar that can be taken hold of. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

GRIP_WIDTH, GRIP_HEIGHT = 160, 32
"""So much of a window's upper edge has to be on one screen, pixels."""
STEP = 28
"""How far a further window stands from the one it was made from."""


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """`place` if it can be taken hold of on one of the screens (their usable areas), else the nearest place that can,
    made smaller where the screen is. As it is where no screen is known."""
    if not screens or not place.isValid():
        return place
    screen = max(screens, key=lambda one: (_shared(place, one), -_distance(place, one)))
    size = place.size().boundedTo(screen.size())
    if _within_reach(place, screen) and size == place.size():
        return place
    return QRect(_onto(QRect(place.topLeft(), size), screen), size)


def beside(place: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a further window of the same size stands: a step down and to the side, from the corner again at the end."""
    stepped = place.translated(STEP, STEP)
    screen = next((one for one in screens if one.contains(place.topLeft())), None)
    if screen is not None and not screen.contains(stepped):
        stepped.moveTopLeft(screen.topLeft())
    return fitted(stepped, screens)


def _within_reach(place: QRect, screen: QRect) -> bool:
    grip = QRect(place.x(), place.y(), place.width(), GRIP_HEIGHT) & screen
    return grip.width() >= min(GRIP_WIDTH, place.width()) and grip.height() == GRIP_HEIGHT


def _onto(place: QRect, screen: QRect) -> QPoint:
    return QPoint(
        min(max(place.x(), screen.left()), screen.right() + 1 - place.width()),
        min(max(place.y(), screen.top()), screen.bottom() + 1 - place.height()),
    )


def _shared(place: QRect, screen: QRect) -> int:
    both = place & screen
    return both.width() * both.height() if both.isValid() else 0


def _distance(place: QRect, screen: QRect) -> int:
    return (place.center() - screen.center()).manhattanLength()
