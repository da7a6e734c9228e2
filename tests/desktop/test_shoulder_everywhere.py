"""While names are hidden, no patient's name stands anywhere: every widget of every window, read word by word.

A store full of patients of one family name, a history, an edit that waits and a conflict; each pane is opened over it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui import Gui
from storage.home import Home
from tests.desktop.crowded import crowded
from tests.desktop.panes import PANES, a_card, the_story
from tests.desktop.shown_program import shown
from tests.storage.keyrings import StartingKeyring
from tests.ui.everything_said import everything_said
from ui.calendar.modes import Mode
from ui.dialogs.print_sheet import PrintSheet
from ui.ports import Act, Outcome
from ui.settings import keys
from ui.window import MainWindow

FAMILY = "Kanarienvogel"


@pytest.fixture
def home(tmp_path: Path) -> tuple[Home, StartingKeyring]:
    return crowded(tmp_path / "store", FAMILY)


@pytest.fixture
def gui(qtbot: QtBot, home: tuple[Home, StartingKeyring]) -> Iterator[Gui]:
    with shown(qtbot, *home) as made:
        yield made


def named(qtbot: QtBot) -> list[tuple[str, str]]:
    """Where a patient is named."""
    qtbot.wait(30)
    return [(where, words) for where, words in everything_said() if FAMILY in words]


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_no_pane_names_a_patient_while_names_are_hidden(
    qtbot: QtBot, gui: Gui, pane: Callable[[MainWindow], None]
) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=True)
    pane(window)
    assert named(qtbot) == []


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_each_pane_follows_when_names_are_hidden_while_it_stands(
    qtbot: QtBot, gui: Gui, pane: Callable[[MainWindow], None]
) -> None:
    window = gui.window
    assert window is not None
    pane(window)
    assert named(qtbot), "shown, patients are named: else this test would see nothing"
    gui.shoulder.choose(hidden=True)
    assert named(qtbot) == []
    QApplication.processEvents()
    gui.shoulder.choose(hidden=False)
    assert named(qtbot)


def test_a_name_that_is_typed_finds_nobody_while_names_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=True)
    window.actions_.palette.trigger()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    palette.field.setText(FAMILY[:6])  # type: ignore[attr-defined]  # the palette's
    qtbot.wait(50)
    said = [words for where, words in everything_said() if where.startswith("Palette") or "QListWidget" in where]
    assert not any("Acupuncture" in words for words in said)


def test_a_copied_event_names_nobody_while_names_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    from ui.calendar.menus import EventMenus

    window = gui.window
    assert window is not None
    qtbot.waitUntil(lambda: window.findChild(EventMenus) is not None)
    menus = window.findChild(EventMenus)
    assert menus is not None
    window.calendar.set_mode(Mode.DAY)
    told = []
    for hidden in (False, True):
        gui.shoulder.choose(hidden)
        told.append(FAMILY in "".join(menus.details(one) for one in window.calendar.model.occurrences))
    assert told == [True, False]


def test_the_preview_before_printing_has_no_names_while_they_are_hidden(qtbot: QtBot, gui: Gui) -> None:
    window = gui.window
    assert window is not None
    gui.shoulder.choose(hidden=False)
    window.dialogs.open_print(window.calendar, names_hidden=False)
    asked = window.findChildren(PrintSheet)[-1]
    seen = []
    for hidden in (False, True, False):
        gui.shoulder.choose(hidden)
        seen.append([asked._naming.itemData(row) for row in range(asked._naming.count())])
        assert not hidden or asked.naming.value == "visits"
    everything = ["full", "initials", "visits", "busy"]
    assert seen == [everything, ["visits", "busy"], everything]
    asked.reject()


def test_locked_nothing_of_the_schedule_is_left_on_the_screen(qtbot: QtBot, gui: Gui) -> None:
    gui.program.feeds.settings.put(keys.GLANCE, "1")
    for pane in (a_card, the_story):
        assert gui.window is not None
        pane(gui.window)
    gui._lock()
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert seen == [gui.door.doorway]
    spoken = [words for widget in seen for words in _words(widget)]
    assert not any(FAMILY in words for words in spoken)


def _words(widget: QWidget) -> Iterator[str]:
    for one in (widget, *widget.findChildren(QWidget)):
        for name in ("text", "windowTitle", "toolTip", "accessibleName"):
            value = one.property(name)
            if isinstance(value, str):
                yield value


@pytest.fixture(autouse=True)
def no_dialogs_left() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def test_the_status_line_names_nobody_after_an_edit(qtbot: QtBot, gui: Gui) -> None:
    gui.shoulder.choose(hidden=True)
    gui.program.finished.emit(Outcome(Act.SYNC))
    assert named(qtbot) == []
