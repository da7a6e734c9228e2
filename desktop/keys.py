"""The window's port onto the ways to the book's key: each act is a job for the worker, which has the book open."""

from __future__ import annotations

from desktop import acts
from desktop.program import Program
from storage import vault
from storage.errors import StoreError
from ui import ports
from ui.ports import Act, Outcome


class Keys(ports.Keys):
    """Passphrase, recovery code and copies."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.finished.connect(self._take)
        program.code_made.connect(self.code_made)

    def ways(self) -> tuple[str, ...]:
        try:
            slots = vault.ways(self._program.home)
        except StoreError:
            return ()
        there = {"keyring": slots.keyring, "passphrase": slots.passphrase, "recovery": slots.recovery}
        return tuple(name for name, slot in there.items() if slot is not None)

    def change_passphrase(self, new: str) -> None:
        self._program.act(lambda stage: acts.keys.change_passphrase(stage, new.encode()))

    def new_recovery_code(self) -> None:
        self._program.act(lambda stage: acts.keys.make_recovery_code(stage))

    def back_up(self) -> None:
        self._program.act(lambda stage: acts.keys.back_up(stage))

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is Act.KEYS:
            self.finished.emit(outcome)
