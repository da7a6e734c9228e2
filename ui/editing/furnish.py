"""Puts editing into a window: its actions, the quiet line, what waits, and the entries of context menus."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolButton

from storage.records.events import Occurrence, Status
from storage.records.times import seconds_instant
from ui.calendar.drafting import Drafting
from ui.editing import words
from ui.editing.editor import Editor
from ui.editing.port import Editing, Ended, Turn, Waiting
from ui.editing.quiet_line import LINK, QuietLine
from ui.panes.beside import Beside
from ui.tokens import Type

if TYPE_CHECKING:
    from ui.editing.waiting_pane import WaitingPane
    from ui.window import MainWindow

translate = QCoreApplication.translate


def furnish(window: MainWindow) -> None:
    """Offer editing where there is a port for it."""
    port = window.ports.editing
    if port is None:
        for action in _actions(window):
            action.setVisible(False)
        return
    Bench(window, port)


def _actions(window: MainWindow) -> tuple[QAction, ...]:
    made = window.actions_
    return (
        made.undo, made.redo, made.new_appointment, made.block_time, made.continue_draft, made.change_appointment,
        made.move_appointment, made.write_note, made.cancel_appointment, made.waiting,
    )  # fmt: skip


class Bench(QObject):
    """Editing in one window: the editor, and everything that shows what it did and what waits."""

    def __init__(self, window: MainWindow, port: Editing) -> None:
        super().__init__(window)
        self._window, self._port = window, port
        self.editor = Editor(window, port)
        self.quiet = QuietLine(window.theme, window.status)
        self.count = QToolButton(window.status)
        self.count.setProperty("quiet", True)
        self.count.setStyleSheet(LINK)
        self.count.setFont(window.theme.font(Type.SMALL))
        self.count.hide()
        self._pane: WaitingPane | None = None
        self._hand: Drafting | None = None
        self._hinted = False
        self._on_button = self._port.undo
        window.status.add(self.quiet, 2)
        window.status.add(self.count)
        self._connect()
        self.refresh()

    @property
    def pane(self) -> WaitingPane:
        """Made when it is first wanted."""
        if self._pane is None:
            from ui.editing.waiting_pane import WaitingPane

            window = self._window
            pane = self._pane = WaitingPane(window.calendar.phrases, window.theme, window.clock, window)
            pane.retry_wanted.connect(lambda entries: self._port.retry(*entries))
            pane.discard_wanted.connect(self._port.discard)
            pane.decide_wanted.connect(self._decide)
            pane.show_wanted.connect(self._show)
        return self._pane

    def refresh(self) -> None:
        """The store has changed: what may be done, and what waits."""
        port, actions = self._port, self._window.actions_
        editable = bool(port.calendars())
        # also where nothing may be written: whoever tries to move something is told why it stays
        self._window.calendar.set_editable(bool(self._window.ports.sources.accounts()))
        self._watch_hand()
        for action in (actions.new_appointment, actions.block_time, actions.change_appointment,
                       actions.move_appointment, actions.write_note, actions.cancel_appointment):  # fmt: skip
            action.setEnabled(editable)
        actions.continue_draft.setVisible(editable and bool(self.editor.drafts.every()))
        undoable, redoable = port.undoable(), port.redoable()
        actions.undo.setText(words.undo(undoable))
        actions.undo.setEnabled(undoable is not None)
        actions.redo.setText(words.redo(redoable))
        actions.redo.setEnabled(redoable is not None)
        waiting = port.waiting()
        actions.waiting.setEnabled(bool(waiting) or actions.waiting.isChecked())
        self.count.setText(words.changes_waiting(len(waiting)))
        self.count.setVisible(bool(waiting))
        if self._pane is not None and actions.waiting.isChecked():
            self._pane.take(waiting)

    def _watch_hand(self) -> None:
        """Whoever moves an event by keys is told how it ends."""
        drafting = self._window.calendar.grid.findChild(Drafting)
        if drafting is not None and drafting is not self._hand:
            self._hand = drafting
            drafting.changed.connect(self._hint)

    def _hint(self) -> None:
        hand = self._hand
        held = hand is not None and hand.by_keys and hand.draft is not None
        if held and not self._hinted:
            self.quiet.say(translate("Editing", "Enter puts it there, Escape leaves it where it was."))
        elif self._hinted and not held:
            self.quiet.hide()
        self._hinted = held

    def _connect(self) -> None:
        window, editor, actions = self._window, self.editor, self._window.actions_
        self._port.changed.connect(self.refresh)
        self._port.ended.connect(self._told)
        editor.said.connect(self.quiet.say)
        editor.drafts_changed.connect(self.refresh)
        window.shoulder.changed.connect(self._retell)
        self.quiet.acted.connect(self._press)
        self.count.clicked.connect(actions.waiting.trigger)
        actions.undo.triggered.connect(self._port.undo)
        actions.redo.triggered.connect(self._port.redo)
        actions.new_appointment.triggered.connect(lambda _on=False: editor.create_next(blocked=False))
        actions.block_time.triggered.connect(lambda _on=False: editor.create_next(blocked=True))
        actions.continue_draft.triggered.connect(editor.continue_draft)
        for action, ask in (
            (actions.change_appointment, editor.edit),
            (actions.move_appointment, editor.ask_time),
            (actions.write_note, editor.ask_note),
            (actions.cancel_appointment, editor.ask_cancel),
        ):
            action.triggered.connect(lambda _on=False, ask=ask: self._of_selected(ask))
        beside = Beside(window, actions.waiting, lambda: self.pane)
        beside.shown.connect(self.refresh)
        beside.shown.connect(self._enter_pane)
        beside.hidden.connect(self.refresh)
        window.calendar.event_menu.connect(self._fill_event_menu)
        window.calendar.time_menu.connect(self._fill_time_menu)

    def _enter_pane(self) -> None:
        """The keys go along: from the schedule it is many Tabs away."""
        pane = self.pane
        (pane.retry_all if pane.retry_all.isVisible() and pane.retry_all.isEnabled() else pane.close_button).setFocus()

    def _press(self) -> None:
        """Undo, or redo: what the quiet line offers."""
        self._on_button()

    def _of_selected(self, ask: Callable[[Occurrence], None]) -> None:
        shown = self._window.calendar.selected()
        if shown is None:
            self.quiet.say(translate("Editing", "Choose an appointment first."))
        else:
            ask(shown)

    def _told(self, ended: Ended) -> None:
        if ended.code:
            return  # the window says what went wrong with the store
        front = QApplication.activeWindow()
        if isinstance(front, QMainWindow) and front is not self._window:
            return  # one window tells it: the one in which it was done
        if ended.nothing:
            self.quiet.say(words.nothing_left())
            return
        undone = ended.turn is Turn.UNDONE
        self._on_button = self._port.redo if undone else self._port.undo
        self.quiet.say(
            words.told(ended.deed, ended.turn, self._window.calendar.model.phrases),
            translate("Editing", "Redo") if undone else translate("Editing", "Undo"),
        )

    def _fill_event_menu(self, menu: QMenu, shown: Occurrence) -> None:
        """What can be done with an own appointment."""
        editor = self.editor
        if editor.why_not(shown):
            return
        blocked = shown.status is Status.BLOCKED
        menu.addSeparator()
        menu.addAction(translate("Editing", "Change…"), lambda: editor.edit(shown))
        if not editor.why_not(shown, time=True):
            menu.addAction(translate("Editing", "Move to…"), lambda: editor.ask_time(shown))
        menu.addAction(translate("Editing", "Write a note…"), lambda: editor.ask_note(shown))
        menu.addAction(
            translate("Editing", "Free this time…") if blocked else translate("Editing", "Cancel appointment…"),
            lambda: editor.ask_cancel(shown),
        )

    def _fill_time_menu(self, menu: QMenu, start: datetime, end: datetime) -> None:
        """What can be done with free time; a new appointment is offered by the view itself."""
        if self._port.calendars():
            menu.addAction(
                translate("Editing", "Block this time…"), lambda: self.editor.create(start, end, blocked=True)
            )

    def _retell(self) -> None:
        if self._pane is not None and not self._pane.isHidden():
            self._pane.take(self._port.waiting())

    def _decide(self, entry: str) -> None:
        """The inbox of edits that met somebody else's."""
        from ui.conflicts.furnish import open_inbox

        open_inbox(self._window, entry)

    def _show(self, one: Waiting) -> None:
        """Look at the appointment of an entry."""
        calendar = self._window.calendar
        start = int(one.fields.get("start") or 0)
        calendar.show_day(seconds_instant(start, calendar.model.phrases.zone).date())
        calendar.open_event(lambda shown: (shown.calendar, shown.source) == (one.entry.calendar, one.entry.subject))
