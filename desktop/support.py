"""The window's port onto support: the address, and the bundle as text."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from desktop.program import Program
from resources.contact import SUPPORT
from ui.support import port


class Support(port.Support):
    """Reads the open store; with none open the bundle tells of the program and the computer alone."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def address(self) -> str:
        return SUPPORT

    def bundle(self) -> str:
        from desktop import diagnostics

        opened = self._program.feeds.opened
        screens = [
            {"width": one.size().width(), "height": one.size().height(), "scale": one.devicePixelRatio()}
            for one in QGuiApplication.screens()
        ]
        window = {"locale": QLocale().name(), "style": QGuiApplication.platformName(), "screens": screens}
        return diagnostics.written(self._program.home, None if opened is None else opened.book, window)
