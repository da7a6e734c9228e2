"""The status line keeps its height, whatever joins it after the first picture."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.editing.quiet_line import LINK, QuietLine
from ui.panes.status import StatusLine
from ui.theme import Theme
from ui.tokens import Type


def test_what_joins_the_line_does_not_make_it_taller(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme()
    theme.wear(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    line = StatusLine(theme, window)
    rows.addWidget(QWidget(window), 1)
    rows.addWidget(line)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    before = line.height()
    link = QToolButton(line)
    link.setProperty("quiet", True)
    link.setStyleSheet(LINK)
    link.setFont(theme.font(Type.SMALL))
    link.setText("3 changes waiting")
    told = QuietLine(theme, line)
    line.add(told, 2)
    line.add(link)
    told.say("Moved to 10:00", "Undo")
    link.show()
    qapp.processEvents()
    assert line.height() == before
