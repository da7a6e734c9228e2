"""What a view paints on: a viewport whose class Python knows.

Qt's own is a widget of unknown kind to Python, which makes every kind of widget known to find out which: a tenth of
what a start takes above Qt itself.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def paper(view: QWidget) -> QWidget:
    """A viewport for `view` that is like Qt's own."""
    made = QWidget(view)
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    return made
