"""What a window gets of surveys: one dialog at a time, from the Help menu, the palette and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ui.window import MainWindow


class _Opener(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QDialog | None = None

    def open(self) -> None:
        """The surveys, in front."""
        ports = self._window.ports
        if ports.surveys is None or ports.sharing is None:
            return
        if self._dialog is None:
            from ui.surveys.dialog import SurveysDialog

            made = SurveysDialog(ports.surveys, ports.sharing, self._window.theme, self._window)
            made.decided.connect(ports.commands.set_consent)
            # It stays until its window goes: what was answered and not sent is there again
            self._dialog = made
        self._dialog.open()
        self._dialog.raise_()


def furnish(window: MainWindow) -> None:
    """The action is not offered where there is no port."""
    opener = _Opener(window)
    window.actions_.surveys.setVisible(window.ports.surveys is not None)
    window.actions_.surveys.triggered.connect(opener.open)
    window.dialogs.surveys_wanted.connect(opener.open)
