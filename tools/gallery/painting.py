"""One scene as a file: the real window over its chapter's store, furnished, staged and grabbed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final
from unittest.mock import patch
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from desktop.feeds.publishing import Publishing
from desktop.feeds.sharing import Sharing
from desktop.notices import notice
from desktop.program import Program
from desktop.wiring import ports
from storage import vault
from storage.home import Home
from storage.keyring import ProcessKeyring
from tools.gallery.scene import EMPTY, NOW, PASSPHRASE, TODAY, ZONE, Chapter, Scene
from ui.calendar.modes import Mode
from ui.languages import speak
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

TURNS: Final = 50
"""Of the event loop: what a window does in idle moments (a year is filled month by month) is done by then."""


@patch("desktop.errands.today", lambda: date.fromisoformat(TODAY))
@patch("desktop.passes.now", lambda: NOW)
def paint(chapter: Chapter, scene: Scene, directory: Path, folder: Path) -> bool:
    """Whether the picture was written."""
    app = QApplication([])
    speak(app)
    theme = Theme()
    theme.choose(Scheme(scene.scheme))
    theme.wear(app)
    home = Home(directory / scene.store)
    program = Program(home, lambda: vault.create(home, ProcessKeyring(), PASSPHRASE), notice)
    if scene.store != EMPTY:
        program.show(vault.unlock(home, ProcessKeyring(("false",)), PASSPHRASE))
    plain = ports(program)
    seen = plain._replace(
        publishing=Publishing(program, plain.managed, clock=lambda: NOW),
        sharing=Sharing(program, today=lambda: date.fromisoformat(TODAY)),
    )
    window = MainWindow(seen, theme, ZoneInfo(ZONE), clock=lambda: NOW)
    window.calendar.grid.wait_for_words()
    window.calendar.set_mode(Mode.WEEK)
    window.resize(*scene.size)
    window.show()
    while not window.furnished:
        app.processEvents()
    _settle(app)
    shown = chapter.show(window, scene)
    _settle(app)
    painted = shown.grab().save(str(folder / f"{scene.name}.png"))
    program.close()
    return painted


def _settle(app: QApplication) -> None:
    for _ in range(TURNS):
        app.processEvents()
