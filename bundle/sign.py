"""The program's sign as the files that systems show it from: `.ico` on Windows, `.icns` on a Mac, `.png` elsewhere."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

EDGE: Final = 256
"""Pixels of the picture that the systems make smaller ones of."""
NAMES: Final = ("optimantra.ico", "optimantra.icns", "optimantra.png")


def paint(folder: Path) -> None:
    """Write each of `NAMES` into `folder`, which is made. Raises `OSError` for one that could not be written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.theme import Theme
    from ui.tray_icon import window_icon

    app = QApplication.instance() or QApplication(["sign"])
    picture = window_icon(Theme()).pixmap(EDGE, EDGE)
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        if not picture.save(str(folder / name)):
            raise OSError(f"{name} can't be written")
    del app
