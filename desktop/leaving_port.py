"""The window's port for signing out and leaving; after a leaving the store is closed and erased."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop import acts
from desktop.program import Program
from storage.keyring import Keyring, ProcessKeyring
from storage.records.ids import AccountId
from ui.leaving import port
from ui.ports import Act, Outcome


class Leaving(port.Leaving):
    """Signs out, and leaves. `keyring` gives the one that holds the store's key."""

    def __init__(self, program: Program, keyring: Callable[[], Keyring] | None = None) -> None:
        super().__init__(program)
        self._program, self.keyring = program, keyring or ProcessKeyring
        program.finished.connect(self._take)

    def stake(self) -> port.Stake:
        from storage.book import accounts, ledger, outbox
        from storage.records.consents import Decision, Purpose

        opened = self._program.feeds.opened
        if opened is None:
            return port.Stake()
        newest = {one.scope: one for one in ledger.history(opened.book)}
        given = [one for one in newest.values() if one.decision is Decision.GIVEN]
        return port.Stake(
            tuple(one.label for one in accounts.every(opened.book)),
            len(given),
            outbox.count(opened.book),
            sum(1 for one in given if one.scope.purpose is Purpose.WRITE),
        )

    def sign_out(self, account: str) -> None:
        self._program.act(lambda stage: acts.accounts.sign_out(stage, AccountId(account)))

    def leave(self, folder: str, anyway: bool) -> None:
        to = Path(folder) if folder else None
        self._program.act(lambda stage: acts.leaving.farewell(stage, to, anyway=anyway))

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is Act.SIGN_OUT or (outcome.act is Act.LEAVE and outcome.code):
            self.finished.emit(outcome)
        elif outcome.act is Act.LEAVE:
            # Not inside the worker's own signal: closing it waits for it.
            QTimer.singleShot(0, lambda: self._erase(outcome))

    def _erase(self, outcome: Outcome) -> None:
        """Close the store, and erase it: keys, files, the keyring's entry."""
        from desktop import leaving
        from storage import erasure
        from storage.errors import StoreError

        receipt = dict(outcome.facts).get("receipt", "")
        home = self._program.home
        self._program.lock()
        try:
            erasure.begin(home, Path(receipt) if receipt else None)
            erased = erasure.finish(home, self.keyring())
            if receipt:
                leaving.complete(receipt, erased)
        except StoreError as error:
            self.finished.emit(Outcome(Act.LEAVE, type(error).__name__))
            return
        facts = (("receipt", receipt), ("files", str(erased.files)), ("left", str(erased.entries_left)))
        self.finished.emit(Outcome(Act.LEAVE, "", facts))
