"""The window's port onto the ways to the book's key: each act is a job for the worker, which has the book open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.program import Program
from storage import vault
from storage.errors import StoreError
from ui import ports
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


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
        async def change(stage: Backstage) -> None:
            from desktop.acts import keys

            await keys.change_passphrase(stage, new.encode())

        self._program.act(change)

    def new_recovery_code(self) -> None:
        async def make(stage: Backstage) -> None:
            from desktop.acts import keys

            await keys.make_recovery_code(stage)

        self._program.act(make)

    def back_up(self) -> None:
        async def copy(stage: Backstage) -> None:
            from desktop.acts import keys

            await keys.back_up(stage)

        self._program.act(copy)

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is Act.KEYS:
            self.finished.emit(outcome)
