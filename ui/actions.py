"""Everything a person can do in the window, each once: its words, its shortcut, its place in the menus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from ui.icons import icon
from ui.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Actions:
    """The window's actions; menus, toolbar, palette and shortcuts page all show these."""

    add_account: QAction
    sync: QAction
    settings: QAction
    close: QAction
    quit: QAction
    today: QAction
    previous: QAction
    next: QAction
    day: QAction
    work_week: QAction
    week: QAction
    sidebar: QAction
    about: QAction

    def every(self) -> tuple[QAction, ...]:
        """All of them, in the order of the menus."""
        return tuple(getattr(self, name) for name in self.__slots__)


_ICONS = {
    "add_account": "add",
    "sync": "sync",
    "settings": "settings",
    "today": "calendar",
    "previous": "previous",
    "next": "next",
    "sidebar": "sidebar",
}


def make_actions(window: QWidget) -> Actions:
    """The actions, owned by `window` and live in all of it."""
    Key = QKeySequence.StandardKey  # noqa: N806 - an enumeration's short name

    def action(text: str, *keys: QKeySequence | QKeySequence.StandardKey | str, short: str = "") -> QAction:
        made = QAction(text, window)
        made.setShortcuts([one for one in (QKeySequence(key) for key in keys) if not one.isEmpty()])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if short:
            made.setIconText(short)
        plain = made.iconText() if short else text.replace("&", "").rstrip("…")
        first = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{plain}  {first}" if first else plain)
        window.addAction(made)
        return made

    views = QActionGroup(window)

    def view(text: str, short: str, *keys: str) -> QAction:
        made = action(text, *keys, short=short)
        made.setCheckable(True)
        views.addAction(made)
        return made

    made = Actions(
        add_account=action(translate("Actions", "&Add account…"), "Ctrl+Shift+A"),
        sync=action(translate("Actions", "&Sync now"), "F5", "Ctrl+R"),
        settings=action(translate("Actions", "Se&ttings…"), QKeySequence(Key.Preferences), "Ctrl+,"),
        close=action(translate("Actions", "&Close window"), Key.Close),
        quit=action(translate("Actions", "&Quit"), Key.Quit),
        today=action(translate("Actions", "&Today"), "Ctrl+T"),
        previous=action(translate("Actions", "&Back"), "Alt+Left", "Ctrl+PgUp"),
        next=action(translate("Actions", "&Forward"), "Alt+Right", "Ctrl+PgDown"),
        day=view(translate("Actions", "Show one &day"), translate("Actions", "Day"), "Ctrl+1"),
        work_week=view(translate("Actions", "Show the &work week"), translate("Actions", "Work week"), "Ctrl+2"),
        week=view(translate("Actions", "Show the wee&k"), translate("Actions", "Week"), "Ctrl+3"),
        sidebar=action(translate("Actions", "Accounts and ca&lendars"), "Ctrl+Shift+L", "F9"),
        about=action(translate("Actions", "&About OptiMantra Desktop")),
    )
    made.sidebar.setCheckable(True)
    made.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    made.quit.setMenuRole(QAction.MenuRole.QuitRole)
    made.about.setMenuRole(QAction.MenuRole.AboutRole)
    return made


def dress(actions: Actions, theme: Theme) -> None:
    """Give the actions their icons in the colours that are worn."""
    for name, sign in _ICONS.items():
        getattr(actions, name).setIcon(icon(sign, theme))


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """The menus, in the order that the platforms are used to. Icons stay out of menus."""
    file = bar.addMenu(translate("Actions", "&File"))
    view = bar.addMenu(translate("Actions", "&View"))
    go = bar.addMenu(translate("Actions", "&Go"))
    help_ = bar.addMenu(translate("Actions", "&Help"))
    for menu, entries in (
        (file, (actions.add_account, actions.sync, None, actions.settings, None, actions.close, actions.quit)),
        (view, (actions.day, actions.work_week, actions.week, None, actions.sidebar)),
        (go, (actions.today, actions.previous, actions.next)),
        (help_, (actions.about,)),
    ):
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                entry.setIconVisibleInMenu(False)
                menu.addAction(entry)
