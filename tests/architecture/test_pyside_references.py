"""The pinned PySide6 keeps `None` alive: 6.12.0 on Python 3.11 takes one reference per void call, until it aborts."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.architecture.tree import ROOT

CALLS = 5_000
NOISE = 500
"""The interpreter itself borrows and returns some; a leak of one per call is ten times this."""


def _pin() -> Requirement:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (found,) = (Requirement(line) for line in project["dependencies"] if line.startswith("PySide6"))
    return found


def test_the_pin_shuts_out_the_broken_release() -> None:
    assert _pin().name == "PySide6-Essentials"
    assert not _pin().specifier.contains("6.12.0")
    assert _pin().specifier.contains(version("PySide6-Essentials"))


def _drift(call: Callable[[], object]) -> int:
    call()  # what is loaded at the first call is no leak
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_take_no_reference_of_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour, sizes = QColor("#204060"), [QSize(40, 40), QSize(41, 41)]
    try:
        drifts = {
            "update": _drift(widget.update),
            "resize": _drift(lambda: widget.resize(sizes[0])),
            "setPen": _drift(lambda: painter.setPen(colour)),
            "fillRect": _drift(lambda: painter.fillRect(0, 0, 4, 4, colour)),
            "drawRect": _drift(lambda: painter.drawRect(1, 1, 2, 2)),
        }
    finally:
        painter.end()
    assert {name: drift for name, drift in drifts.items() if abs(drift) > NOISE} == {}


def test_a_painting_widget_survives_many_repaints(qtbot: QtBot) -> None:
    class Busy(QWidget):
        painted = 0

        def paintEvent(self, event: object) -> None:
            painter = QPainter(self)
            for x in range(100):
                painter.setPen(QColor(x, x, x))
                painter.drawRect(x, 0, 1, 1)
            painter.end()
            Busy.painted += 1

    widget = Busy()
    qtbot.addWidget(widget)
    widget.grab()  # what is loaded at the first paint is no leak
    before = sys.getrefcount(None)
    for _ in range(60):
        widget.grab()
    assert Busy.painted >= 60
    assert abs(sys.getrefcount(None) - before) < NOISE
