"""Names, titles and places that look like markup are shown as they are written, in every pane: nothing of what they
name is loaded, for nothing takes them for rich text (a tooltip would, by itself)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from tests.desktop.crowded import crowded
from tests.desktop.panes import PANES
from tests.desktop.shown_program import shown
from tests.ui.everything_said import everything_said
from ui.window import MainWindow

PICTURE = "<img src='file:////host.example/share/a.png'>"
TURNED = "\u202eyad\u0007"


@pytest.fixture
def gui(qtbot: QtBot, tmp_path: Path) -> Iterator[Gui]:
    words = {"label": f"Linden{PICTURE}{TURNED}", "name": f"Work{PICTURE}{TURNED}", "visit": f"Acupuncture{PICTURE}"}
    with shown(qtbot, *crowded(tmp_path / "store", f"Lind{PICTURE}", **words)) as made:
        yield made


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_no_pane_takes_words_for_markup(qtbot: QtBot, gui: Gui, pane: Callable[[MainWindow], None]) -> None:
    assert gui.window is not None
    pane(gui.window)
    qtbot.wait(30)
    said = list(everything_said())
    assert any(PICTURE in words for _, words in said), "else this would see nothing"
    assert [(where, words) for where, words in said if "\u202e" in words or "\u0007" in words] == []
    tips = [(where, words) for where, words in said if where.endswith(("toolTip", "ToolTipRole"))]
    # What an action says of itself is shown by a button's own tooltip, which is looked at too
    assert [one for one in tips if not one[0].startswith("QAction") and Text.mightBeRichText(one[1])] == []
    assert list(_rich()) == []


def _rich() -> Iterator[str]:
    for window in QApplication.topLevelWidgets():
        for label in window.findChildren(QLabel):
            if label.textFormat() is not Qt.TextFormat.PlainText and Text.mightBeRichText(label.text()):
                yield label.text()
        yield from (edit.toHtml() for edit in window.findChildren(QTextEdit) if PICTURE[:4] in edit.toHtml())
