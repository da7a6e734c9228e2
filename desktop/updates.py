"""The window's port onto new versions: asks on the worker, once a day where the person wishes it."""

from __future__ import annotations

import time
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer

from desktop import acts
from desktop.program import Program
from resources.release import VERSION, Channel, channel
from storage.records.managed import Managed
from ui.updates import port
from ui.updates.port import Looked, Standing

WISHED: Final = "updates.wished"
"""Setting: `1` where the person lets the program look once a day."""
LOOKED_AT: Final = "updates.looked"
DAY: Final = 86_400
HOUR_MILLISECONDS: Final = 3_600_000


class Updates(port.Updates):
    """Asks this build's channel, or the one that whoever looks after the computer names."""

    def __init__(self, program: Program, managed: Managed) -> None:
        super().__init__(program)
        self._program = program
        found = channel()
        if found is not None and managed.manifest:
            found = Channel(managed.manifest, found.key)
        self._channel = found
        shut = Standing.LOCKED if not managed.updates else Standing.NOT_HERE if found is None else None
        self._looked = Looked(shut or Standing.IDLE)
        if shut is not None:
            return
        program.answered.connect(self._take)
        program.store_opened.connect(self._look_if_due)
        self._daily = QTimer(self)
        self._daily.setInterval(HOUR_MILLISECONDS)
        self._daily.timeout.connect(self._look_if_due)
        self._daily.start()

    def running(self) -> str:
        return VERSION

    def looked(self) -> Looked:
        return self._looked

    def host(self) -> str:
        return "" if self._channel is None else urlsplit(self._channel.manifest).hostname or ""

    def wished(self) -> bool:
        return self._program.feeds.settings.get(WISHED) == "1"

    def wish(self, *, on: bool) -> None:
        self._program.feeds.settings.put(WISHED, "1" if on else "0")
        self.changed.emit()
        self._look_if_due()

    def look(self) -> None:
        own = self._channel
        if own is None or self._looked.standing in (Standing.LOOKING, Standing.LOCKED):
            return
        self._looked = Looked(Standing.LOOKING, at=self._looked.at)
        self.changed.emit()
        self._program.act(lambda stage: acts.updates.look(stage, own))

    def _look_if_due(self) -> None:
        last = self._program.feeds.settings.get(LOOKED_AT) or "0"
        if self.wished() and time.time() - int(last) >= DAY:
            self.look()

    def _take(self, answer: object) -> None:
        if isinstance(answer, Looked):
            self._looked = answer
            self.changed.emit()
