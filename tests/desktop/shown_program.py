"""The program in its window over a store that is there, until a test is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from storage.home import Home
from tests.storage.keyrings import StartingKeyring


@contextmanager
def shown(qtbot: QtBot, home: Home, keyring: StartingKeyring) -> Iterator[Gui]:
    """Its store is open and its window is painted; in the end nothing of it is left."""
    made = Gui(home, keyring, None)  # type: ignore[arg-type]  # the part of ProcessKeyring that a start uses
    made.open_store()
    assert made.window is not None
    with qtbot.waitSignal(made.program.store_opened):
        made.window.repaint()
    made.window.resize(1280, 820)
    yield made
    made.close()
    for window in made.windows.every():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
