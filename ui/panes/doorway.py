"""The window before the schedule is open, and while it is locked: it holds one page and knows nothing of the store."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panes.backups import BackupsPage
from ui.panes.key_state import KeyStatePage
from ui.panes.lock import LockPage
from ui.panes.new_passphrase import NewPassphrasePage, RecoveryCodePage
from ui.pressing import EnterPresses
from ui.theme import Theme

translate = QCoreApplication.translate


class Doorway(QWidget):
    """Shows one page at a time. Give it the geometry of the window whose place it takes."""

    retry_wanted = Signal()
    passphrase_given = Signal(str)
    """A passphrase or recovery code for a store that is there."""
    unlock_wanted = Signal(str)
    """From the lock page: the passphrase, empty when the keyring has the key."""
    passphrase_chosen = Signal(str)
    """For a store that is to be made."""
    code_written_down = Signal()
    restore_wanted = Signal()
    backup_chosen = Signal(str)
    back_wanted = Signal()
    show_other_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(translate("Doorway", "OptiMantra Desktop"))
        self.setMinimumSize(640, 480)
        self.resize(900, 600)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.page: QWidget | None = None
        EnterPresses(self)

    def show_state(self, kind: str, facts: Mapping[str, str]) -> None:
        """Why the store did not open, by the class name of the error in `storage.errors`."""
        page = KeyStatePage(kind, facts, self._theme)
        page.retry_wanted.connect(self.retry_wanted)
        page.passphrase_given.connect(self.passphrase_given)
        page.restore_wanted.connect(self.restore_wanted)
        page.show_other_wanted.connect(self.show_other_wanted)
        page.quit_wanted.connect(self.quit_wanted)
        self._turn_to(page)

    def show_lock(self, *, passphrase: bool, trouble: str = "", glance: tuple[str, ...] = ()) -> None:
        """Locked. `passphrase`: whether one has to be typed; `trouble`: why the last try did not open it, in words.

        `glance`: lines about today that the person chose to have here; none otherwise.
        """
        page = LockPage(self._theme, passphrase=passphrase, glance=glance)
        page.unlock_wanted.connect(self.unlock_wanted)
        page.say(trouble)
        self._turn_to(page)

    def show_new_passphrase(self) -> None:
        """A first start without a keyring."""
        page = NewPassphrasePage(self._theme)
        page.chosen.connect(self.passphrase_chosen)
        self._turn_to(page)

    def show_recovery_code(self, code: str) -> None:
        """The recovery code, this once."""
        page = RecoveryCodePage(code, self._theme)
        page.written_down.connect(self.code_written_down)
        self._turn_to(page)

    def show_backups(self, rows: tuple[tuple[str, str], ...], unsent: int | None) -> None:
        """Which backup to restore: its name, and when it was made in words. `unsent`: changes that would be undone."""
        page = BackupsPage(rows, unsent, self._theme)
        page.chosen.connect(self.backup_chosen)
        page.back_wanted.connect(self.back_wanted)
        self._turn_to(page)

    def _turn_to(self, page: QWidget) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self._column.addWidget(page)
        page.show()
        page.setFocus()
