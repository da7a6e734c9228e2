"""Fails a test in which the event loop stood still for longer than a frame may take.

The budget is stated in processor time of the GUI thread, not in wall time: on a shared machine the wall also counts
what other programs did. It is a multiple of what one bare repaint of the same size costs in the same run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

FRAME = 0.016
"""Seconds of processor time that one step of the event loop may take: a frame at 60 Hz."""
BARE = 0.004
"""On a machine where a bare repaint takes longer than this, the budget grows with it."""
TIMES_BARE = 4


@dataclass(frozen=True, slots=True)
class Stall:
    """How long the worst and the typical step took, seconds of processor time, and what they were allowed."""

    worst: float
    typical: float
    budget: float


def bare_repaint(width: int, height: int, rounds: int = 5) -> float:
    """Seconds of processor time of filling a picture of this size once, the best of some rounds."""
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    best = float("inf")
    for _ in range(rounds):
        begin = time.thread_time()
        painter = QPainter(picture)
        painter.fillRect(QRect(0, 0, width, height), QColor("#ffffff"))
        painter.end()
        best = min(best, time.thread_time() - begin)
    return best


def budget(widget: QWidget) -> float:
    """What one step may cost on this machine, seconds of processor time."""
    ratio = widget.devicePixelRatioF()
    return max(
        FRAME, TIMES_BARE * max(BARE, bare_repaint(round(widget.width() * ratio), round(widget.height() * ratio)))
    )


def at_once() -> bool:
    """There is nothing to wait for."""
    return True


def repaints(widget: QWidget, step: Callable[[int], None], rounds: int, arrived: Callable[[], bool] = at_once) -> float:
    """The worst turn of the event loop of so many steps, each with what it asks to paint, counted in whole repaints of
    the widget as it stands: the usual one of those made in between, so that a slow moment of the machine meets both.
    A step goes on until it has `arrived`."""
    ratio = widget.devicePixelRatioF()
    picture = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    whole, spent = [], []
    for turn in range(rounds):
        begin = time.thread_time()
        widget.render(picture)
        between = time.thread_time()
        step(turn)
        QApplication.processEvents()
        whole.append(between - begin)
        spent.append(time.thread_time() - between)
        while not arrived():
            between = time.thread_time()
            QApplication.processEvents()
            spent.append(time.thread_time() - between)
            time.sleep(0.0005)
    return max(spent) / sorted(whole)[rounds // 2]


def watch(widget: QWidget, step: Callable[[int], None], rounds: int) -> Stall:
    """Do `step` so often, painting what it asks for after each, and say how long the GUI thread was busy."""
    spent = []
    for turn in range(rounds):
        begin = time.thread_time()
        step(turn)
        QApplication.processEvents()
        spent.append(time.thread_time() - begin)
    spent.sort()
    return Stall(spent[int(len(spent) * 0.99) - 1 if len(spent) >= 100 else -1], spent[len(spent) // 2], budget(widget))
