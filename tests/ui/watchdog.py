"""How long the event loop stands still, counted in repaints.

What is counted is processor time of the GUI thread, not wall time: on a shared machine the wall also counts what other
programs did. A test asks for a multiple of what painting the same widget costs in the same run, on whatever machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

FRAME = 0.016
"""Seconds of processor time that one step of the event loop may take where it is measured: a frame at 60 Hz."""
BARE = 0.004
"""On a machine where a bare repaint takes longer than this, the budget grows with it."""
TIMES_BARE = 4


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


def at_once() -> bool:
    """There is nothing to wait for."""
    return True


def repaints(widget: QWidget, step: Callable[[int], None], rounds: int, arrived: Callable[[], bool] = at_once) -> float:
    """The worst turn of the event loop of so many steps, each with what it asks to paint, counted in whole repaints of
    the widget as it stands: the usual one, or the one made before or after that step, so that a slow moment of the
    machine meets both. A step goes on until it has `arrived`."""
    whole, ratios = [_whole(widget)], []
    for turn in range(rounds):
        begin = time.thread_time()
        step(turn)
        QApplication.processEvents()
        spent = [time.thread_time() - begin]
        while not arrived():
            begin = time.thread_time()
            QApplication.processEvents()
            spent.append(time.thread_time() - begin)
            time.sleep(0.0005)
        whole.append(_whole(widget))
        usual = sorted(whole)[len(whole) // 2]
        ratios.append(max(spent) / max(usual, *whole[-2:]))
    return max(ratios)


def typical(widget: QWidget, step: Callable[[int], None], rounds: int) -> float:
    """The middle one of so many steps, each with what it asks to paint, counted in whole repaints of the widget: both
    grow on a slow machine."""
    whole, spent = [], []
    for turn in range(rounds):
        whole.append(_whole(widget))
        begin = time.thread_time()
        step(turn)
        QApplication.processEvents()
        spent.append(time.thread_time() - begin)
    return sorted(spent)[rounds // 2] / sorted(whole)[rounds // 2]


def _whole(widget: QWidget) -> float:
    """Seconds of processor time of painting all of it once."""
    ratio = widget.devicePixelRatioF()
    picture = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    begin = time.thread_time()
    widget.render(picture)
    return time.thread_time() - begin
