"""Margins named by the way one reads: Qt mirrors what is in a layout, never the margins around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(of: QWidget | QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Pixels before the first letter of a line, above, after its last letter, and below."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    of.setContentsMargins(trailing if mirrored else leading, top, leading if mirrored else trailing, bottom)
