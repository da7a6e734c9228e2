"""Ways to open each pane that tells of appointments. Whoever adds such a pane adds one here."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.calendar.modes import Mode
from ui.story.disclosure import Disclosure
from ui.story.furnish import ask_undo
from ui.story.port import Chapter
from ui.window import MainWindow


def nothing(_window: MainWindow) -> None:
    """The window as it stands."""


def every_view(window: MainWindow) -> None:
    for mode in Mode:
        window.calendar.set_mode(mode)
        QApplication.processEvents()
    window.calendar.set_mode(Mode.DAY)


def a_card(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    assert window.calendar.open_event(lambda one: one.source == "Appointment/1")


def the_story(window: MainWindow) -> None:
    window.actions_.story.trigger()


def the_inbox(window: MainWindow) -> None:
    window.actions_.conflicts.trigger()


def what_waits(window: MainWindow) -> None:
    window.actions_.waiting.trigger()


def an_edit(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    window.calendar.open_event(lambda one: one.source == "Appointment/1")
    window.actions_.change_appointment.trigger()


def the_palette(window: MainWindow) -> None:
    window.actions_.palette.trigger()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    palette.field.setText("Acup")  # type: ignore[attr-defined]  # the palette's


def finding(window: MainWindow) -> None:
    window.actions_.find.trigger()


def printing(window: MainWindow) -> None:
    window.actions_.print.trigger()


def the_settings(window: MainWindow) -> None:
    window.actions_.settings.trigger()


def a_further_window(window: MainWindow) -> None:
    window.actions_.new_window.trigger()


def an_undo(window: MainWindow) -> None:
    window.actions_.undo.trigger()


def free_time(window: MainWindow) -> None:
    window.actions_.free_time.trigger()


def side_by_side(window: MainWindow) -> None:
    window.calendar.set_mode(Mode.DAY)
    window.actions_.beside_places.trigger()


def filtering(window: MainWindow) -> None:
    window.actions_.filter.trigger()


def the_shortcuts(window: MainWindow) -> None:
    window.actions_.shortcuts.trigger()


def a_question_before_cancelling(window: MainWindow) -> None:
    a_card(window)
    window.actions_.cancel_appointment.trigger()


def a_chapter(window: MainWindow) -> None:
    """Opened to its events, with the question whether to undo it."""
    if not window.story.isVisible():
        window.actions_.story.trigger()
    for row in window.story.findChildren(Disclosure):
        row.open(True)
    assert window.ports.story is not None
    told = [one for one in window.ports.story.told(10) if isinstance(one, Chapter)]
    assert told
    ask_undo(window, told[0])


PANES = (nothing, every_view, a_card, the_story, a_chapter, the_inbox, what_waits, an_edit, the_palette, finding,
         printing, the_settings, a_further_window, an_undo, free_time, side_by_side, filtering, the_shortcuts,
         a_question_before_cancelling)  # fmt: skip
