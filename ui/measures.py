"""How tall the bars of a window are, from the type alone: its first picture leaves room for them before they are made,
and they are never lower."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QFontMetrics

from ui.theme import Theme
from ui.tokens import SPACE, Type

SIDE: Final = 236
"""Width of the accounts' column until somebody drags its edge, pixels."""
HANDLE: Final = 1
"""Width of the line between two columns, pixels."""
SCROLL_BAR: Final = 12
"""Width of a scroll bar, pixels; its handle keeps away from its edges by `SCROLL_MARGIN`. As the style sheet has it
(`resources/themes/controls.qss`), like what stands around menus and buttons."""
SCROLL_MARGIN: Final = 3
AROUND_LINKS: Final = 6
"""Pixels by which a link in the status line is taller than its line."""
_AROUND_MENUS: Final = 10
_ICON_BUTTON: Final = 33
_AROUND_BUTTONS: Final = 13
_AROUND_SEGMENTS: Final = 14


def menu_height(theme: Theme) -> int:
    """Of the menu bar; a Mac has it outside of the window."""
    return 0 if sys.platform == "darwin" else _line(theme, Type.BODY) + _AROUND_MENUS


def header_height(theme: Theme) -> int:
    """Of the bar over the schedule: its title, its buttons or its row of views, whichever is the tallest."""
    tallest = max(
        round(theme.line_height(Type.DISPLAY)),
        _ICON_BUTTON,
        _line(theme, Type.BODY) + _AROUND_BUTTONS,
        _line(theme, Type.STRONG) + _AROUND_SEGMENTS,
    )
    return tallest + 2 * SPACE.m


def status_height(theme: Theme) -> int:
    """Of the line under the schedule, with the links that join it later."""
    return link_height(theme) + 2 * SPACE.xs


def link_height(theme: Theme) -> int:
    """Of a link in the status line."""
    return round(theme.line_height(Type.SMALL)) + AROUND_LINKS


def _line(theme: Theme, role: Type) -> int:
    """A line as widgets measure it, in whole pixels."""
    return QFontMetrics(theme.font(role)).height()
