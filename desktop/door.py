"""What each button of the doorway does: try again, unlock, choose a passphrase, bring the other window forward."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from desktop.program import Program
from storage import slots, vault
from storage.cipher import Key
from storage.errors import KeyringAbsent, NotOpened, PassphraseNeeded, StoreError
from storage.keyring import Keyring
from storage.recovery_code import new_recovery_code
from ui.panes.doorway import Doorway
from ui.theme import Theme


class Door(QObject):
    """Stands while the store is shut. `enter` is called with the key once there is one."""

    def __init__(
        self,
        program: Program,
        keyring: Keyring,
        theme: Theme,
        enter: Callable[[Key], None],
        show_other: Callable[[], None],
    ) -> None:
        super().__init__(program)
        self._program, self._keyring, self._theme, self._enter = program, keyring, theme, enter
        self._show_other = show_other
        self._key: Key | None = None
        self._code = ""
        self.doorway: Doorway | None = None
        program.unlocked.connect(self._unlocked)

    def stand(self, error: StoreError) -> None:
        """Say why the store stays shut, and offer what can be done about it."""
        home = self._program.home
        if isinstance(error, (KeyringAbsent, PassphraseNeeded)) and not vault.exists(home):
            self._page().show_new_passphrase()
        else:
            facts = {name: str(getattr(error, name)) for name in ("was", "now", "found", "known", "which", "why")
                     if hasattr(error, name)}  # fmt: skip
            self._page().show_state(type(error).__name__, facts)
        self._page().show()

    def stand_locked(self, glance: tuple[str, ...] = ()) -> None:
        """The lock page, with a field for the passphrase where no keyring has the key, and what may be read on it."""
        try:
            passphrase = vault.ways(self._program.home).keyring is None
        except StoreError:
            passphrase = True
        self._page().show_lock(passphrase=passphrase, glance=glance)
        self._page().show()

    def offer_backups(self, key: Key) -> None:
        """Which copy to go back to. The store must be closed; `key` opens it and its copies."""
        from storage import backups, restoring

        home, self._key = self._program.home, key
        when = QLocale()
        rows = tuple(
            (
                one.name,
                when.toString(
                    QDateTime.fromSecsSinceEpoch(int(one.taken_at.timestamp())), QLocale.FormatType.ShortFormat
                ),
            )
            for one in backups.every(home)
        )
        self._page().show_backups(rows, restoring.unsent(home, key))
        self._page().show()

    def leave(self) -> None:
        """The store is open: the doorway goes."""
        doorway, self.doorway = self.doorway, None
        if doorway is not None:
            doorway.close()
            doorway.deleteLater()

    def _page(self) -> Doorway:
        if self.doorway is None:
            doorway = Doorway(self._theme)
            doorway.retry_wanted.connect(self._retry)
            doorway.passphrase_given.connect(self._try_words)
            doorway.unlock_wanted.connect(lambda words: self._try_words(words) if words else self._retry())
            doorway.passphrase_chosen.connect(self._make)
            doorway.code_written_down.connect(self._written_down)
            doorway.show_other_wanted.connect(self._show_other)
            doorway.quit_wanted.connect(QCoreApplication.quit)
            doorway.restore_wanted.connect(self._look_for_backups)
            doorway.backup_chosen.connect(self._restore)
            doorway.back_wanted.connect(self._written_down)
            self.doorway = doorway
        return self.doorway

    def _look_for_backups(self) -> None:
        """From the page of a damaged store: the key was found, the book behind it was not."""
        key = self._key
        if key is not None:
            self.offer_backups(key)

    def _restore(self, name: str) -> None:
        from storage import backups, restoring

        home, key = self._program.home, self._key
        chosen = next((one for one in backups.every(home) if one.name == name), None)
        if key is None or chosen is None:
            return

        def go_back() -> Key:
            restoring.restore(home, key, chosen)
            return key

        self._program.unlock(go_back)

    def _retry(self) -> None:
        home, keyring = self._program.home, self._keyring
        self._program.unlock(lambda: vault.unlock(home, keyring, None))

    def _try_words(self, words: str) -> None:
        home, keyring = self._program.home, self._keyring
        self._program.unlock(lambda: vault.unlock(home, keyring, words.encode()))

    def _make(self, passphrase: str) -> None:
        """A new store without a keyring: two ways to its key, the passphrase and a code shown this once."""
        home, keyring, code = self._program.home, self._keyring, new_recovery_code()

        def make() -> Key:
            key = vault.create(home, keyring, passphrase.encode())
            book = vault.open_book(home, key)
            try:
                slots.keep_recovery_code(home, book, key, code)
            finally:
                book.close()
            return key

        self._code = code
        self._program.unlock(make)

    def _unlocked(self, key: Key) -> None:
        code, self._code = self._code, ""
        if self.doorway is None:
            key.forget()  # asked for twice, and in by now
            return
        if code:
            self._key = key
            self._page().show_recovery_code(code)
            return
        self._go_in(key)

    def _written_down(self) -> None:
        key, self._key = self._key, None
        if key is not None:
            self._go_in(key)

    def _go_in(self, key: Key) -> None:
        try:
            self._enter(key)
        except NotOpened as error:
            self._key = key
            self.stand(error)
            return
        self._key = None
        self.leave()
