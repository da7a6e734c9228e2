"""The window's port onto what is kept: counted on the GUI thread, written out on the worker."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop import acts
from desktop.program import Program
from ui.ports import Act, Outcome
from ui.privacy import port

if TYPE_CHECKING:
    from storage.records.holdings import Holdings


class Privacy(port.Privacy):
    """What the open store holds; nothing while none is open."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)
        program.finished.connect(self._take)

    def holdings(self) -> Holdings:
        from storage.holdings import holdings
        from storage.records.holdings import Holdings

        opened = self._program.feeds.opened
        return Holdings() if opened is None else holdings(self._program.home, opened.book, opened.shelf)

    def take_along(self, folder: str) -> None:
        self._program.act(lambda stage: acts.privacy.take_along(stage, Path(folder)))

    def _take(self, outcome: Outcome) -> None:
        if outcome.act is Act.TAKE_ALONG:
            self.finished.emit(outcome)
