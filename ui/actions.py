"""Everything a person can do in the window, each once: its words, its shortcut, its place in the menus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from ui.calendar.modes import Mode
from ui.icons import icon
from ui.said import hint
from ui.shoulder import hiding_key
from ui.theme import Theme

translate = QCoreApplication.translate


class Actions:
    """The window's actions; menus, header, palette and shortcuts page all show these."""

    def __init__(self, window: QWidget) -> None:
        """The actions are owned by `window` and live in all of it."""
        key = QKeySequence.StandardKey
        group = QActionGroup(window)

        def action(text: str, *keys: QKeySequence | QKeySequence.StandardKey | str, short: str = "") -> QAction:
            made = QAction(text, window)
            made.setShortcuts(
                list(dict.fromkeys(one for one in (QKeySequence(key) for key in keys) if not one.isEmpty()))
            )
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            if short:
                made.setIconText(short)
            window.addAction(made)
            _describe(made)
            return made

        def view(text: str, short: str, *keys: str) -> QAction:
            made = action(text, *keys, short=short)
            made.setCheckable(True)
            group.addAction(made)
            return made

        self.add_account = action(translate("Actions", "&Add account…"), "Ctrl+Shift+A")
        self.sync = action(translate("Actions", "&Sync now"), "F5", "Ctrl+R")
        self.print = action(translate("Actions", "&Print…"), key.Print)
        self.backup = action(translate("Actions", "Back &up now"))
        self.restore = action(translate("Actions", "&Restore a backup…"))
        self.new_window = action(translate("Actions", "New &window"), "Ctrl+Shift+N")
        self.settings = action(translate("Actions", "Se&ttings…"), "Ctrl+,")
        self.lock = action(translate("Actions", "&Lock"), "Ctrl+L")
        self.close = action(translate("Actions", "&Close window"), key.Close)
        self.quit = action(translate("Actions", "&Quit"), key.Quit)
        self.views = {
            Mode.DAY: view(translate("Actions", "Show one &day"), translate("Actions", "Day"), "Ctrl+1"),
            Mode.WORK_WEEK: view(
                translate("Actions", "Show the &work week"), translate("Actions", "Work week"), "Ctrl+2"
            ),
            Mode.WEEK: view(translate("Actions", "Show the wee&k"), translate("Actions", "Week"), "Ctrl+3"),
            Mode.MONTH: view(translate("Actions", "Show the &month"), translate("Actions", "Month"), "Ctrl+4"),
            Mode.AGENDA: view(translate("Actions", "Show the &agenda"), translate("Actions", "Agenda"), "Ctrl+5"),
            Mode.YEAR: view(translate("Actions", "Show the &year"), translate("Actions", "Year"), "Ctrl+6"),
        }
        self.undo = action(translate("Actions", "&Undo"), key.Undo)
        self.redo = action(translate("Actions", "&Redo"), key.Redo, "Ctrl+Y")
        self.new_appointment = action(translate("Actions", "&New appointment…"), "Ctrl+N", "N")
        self.block_time = action(translate("Actions", "&Block time…"), "Ctrl+B")
        self.continue_draft = action(translate("Actions", "C&ontinue the draft"))
        self.change_appointment = action(translate("Actions", "&Change appointment…"), "F2")
        self.move_appointment = action(translate("Actions", "&Move to…"), "Ctrl+M")
        self.write_note = action(translate("Actions", "&Write a note…"), "Ctrl+Shift+O")
        self.cancel_appointment = action(translate("Actions", "Ca&ncel appointment…"), key.Delete)
        self.waiting = action(translate("Actions", "Changes &waiting to be sent"), "Ctrl+Shift+U")
        self.beside_calendars = action(translate("Actions", "Day side by side by ca&lendar"), "Ctrl+7")
        self.beside_places = action(translate("Actions", "Day side by side by &place"), "Ctrl+8")
        self.larger = action(translate("Actions", "&Larger hours"), key.ZoomIn)
        self.smaller = action(translate("Actions", "S&maller hours"), key.ZoomOut)
        self.usual_size = action(translate("Actions", "&Usual hours"), "Ctrl+0")
        self.filter = action(translate("Actions", "&Filter…"), "Ctrl+Shift+F")
        self.find = action(translate("Actions", "&Find…"), key.Find)
        self.free_time = action(translate("Actions", "F&ree time…"), "Ctrl+Shift+T")
        self.go_to = action(translate("Actions", "&Date…"), "Ctrl+G")
        self.sidebar = action(translate("Actions", "A&ccounts and calendars"), "F9", "Ctrl+Shift+L")
        self.story = action(translate("Actions", "W&hat happened"), "Ctrl+Shift+H")
        self.conflicts = action(translate("Actions", "&Edits to decide…"))
        self.hide_names = action(translate("Actions", "Hide patients' &names"))
        self.palette = action(translate("Actions", "Do a&nything…"), "Ctrl+K")
        self.today = action(translate("Actions", "&Today"), "Ctrl+T")
        self.previous = action(translate("Actions", "&Back"), "Alt+Left", "Ctrl+PgUp")
        self.next = action(translate("Actions", "&Forward"), "Alt+Right", "Ctrl+PgDown")
        self.shortcuts = action(translate("Actions", "&Keyboard shortcuts"), "F1")
        self.surveys = action(translate("Actions", "S&urveys…"))
        self.library = action(translate("Actions", "&Library"))
        self.documents = action(translate("Actions", "A&greement and privacy policy"))
        self.support = action(translate("Actions", "&Contact support…"))
        self.promises = action(translate("Actions", "&Promises"))
        self.about = action(translate("Actions", "&About OptiMantra Desktop"))
        for one in (self.sidebar, self.story, self.hide_names, self.waiting, self.beside_calendars, self.beside_places,
                    self.filter, self.find, self.free_time):  # fmt: skip
            one.setCheckable(True)
        tap = QKeySequence(hiding_key()).toString(QKeySequence.SequenceFormat.NativeText)
        hold = translate("Actions", "Tap %1 to hide patients' names or show them; hold it to look for a moment")
        self.hide_names.setToolTip(hint(hold.replace("%1", tap)))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def groups(self) -> tuple[tuple[str, tuple[QAction | None, ...]], ...]:
        """The menus with their names, in the order that the platforms are used to; None parts."""
        return (
            (
                translate("Actions", "&File"),
                (self.add_account, self.sync, None, self.print, self.new_window, None, self.backup, self.restore, None,
                 self.settings, self.lock, None, self.close, self.quit),
            ),
            (
                translate("Actions", "&Edit"),
                (self.undo, self.redo, None, self.new_appointment, self.block_time, self.continue_draft, None,
                 self.change_appointment, self.move_appointment, self.write_note, self.cancel_appointment, None,
                 self.waiting),
            ),
            (
                translate("Actions", "&View"),
                (*self.views.values(), None, self.beside_calendars, self.beside_places, self.filter, None,
                 self.larger, self.smaller, self.usual_size, None,
                 self.sidebar, self.story, self.conflicts, self.hide_names, None, self.palette),
            ),
            (
                translate("Actions", "&Go"),
                (self.today, self.previous, self.next, self.go_to, None, self.find, self.free_time),
            ),
            (
                translate("Actions", "&Help"),
                (self.shortcuts, self.library, self.surveys, None, self.documents, self.promises, None,
                 self.support, self.about),
            ),
        )  # fmt: skip

    def answered_later(self) -> tuple[QAction, ...]:
        """Those that a feature answers, once the window is furnished with it."""
        return (
            self.undo, self.redo, self.new_appointment, self.block_time, self.continue_draft, self.change_appointment,
            self.move_appointment, self.write_note, self.cancel_appointment, self.waiting, self.beside_calendars,
            self.beside_places, self.larger, self.smaller, self.usual_size, self.filter, self.find, self.free_time,
            self.go_to, self.conflicts, self.surveys, self.library, self.documents, self.support,
        )  # fmt: skip

    def every(self) -> tuple[QAction, ...]:
        """All of them, in the order of the menus."""
        return tuple(action for _, group in self.groups() for action in group if action is not None)


HEADER = {
    "sidebar": "sidebar",
    "previous": "previous",
    "next": "next",
    "find": "search",
    "filter": "filter",
    "sync": "sync",
    "story": "history",
    "settings": "settings",
}
"""The icons that a window shows from its first picture on, by the names of the actions."""

REST = {
    "add_account": "add",
    "lock": "lock",
    "print": "print",
    "today": "calendar",
    "hide_names": "hide",
    "palette": "search",
    "undo": "undo",
    "new_appointment": "add",
    "free_time": "clock",
    "beside_calendars": "columns",
}
"""Those that come after it."""


def plain(action: QAction) -> str:
    """The action's words without mnemonic and dots, as the palette and screen readers say them."""
    return action.text().replace("&", "").rstrip("…")


def _describe(action: QAction) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(hint(f"{plain(action)}  {keys}" if keys else plain(action)))


def dress(actions: Actions, theme: Theme, icons: Mapping[str, str]) -> None:
    """Give actions these icons, by name, in the colours that are worn."""
    for name, sign in icons.items():
        getattr(actions, name).setIcon(icon(sign, theme))


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """The native menu bar. Icons stay out of menus."""
    for name, group in actions.groups():
        menu = bar.addMenu(name)
        for entry in group:
            if entry is None:
                menu.addSeparator()
            else:
                entry.setIconVisibleInMenu(False)
                menu.addAction(entry)
