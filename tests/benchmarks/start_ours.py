"""The program's own start on a store, until the week is painted. Prints JSON; arguments: when executed, store."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

from desktop.startup import run_window
from storage.home import Home

TOO_EARLY = ("httpx", "icalendar", "keyring", "cryptography", "asyncio", "authlib", "dateutil", "recurring_ical_events")


def main() -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    import desktop.gui
    from ui.models.occurrences import OccurrenceModel

    class Watch(QObject):
        """Tells the cost when the first paint of a window that shows events is over."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and self._events():
                QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it runs
                early = [name for name in TOO_EARLY if name in sys.modules]
                QTimer.singleShot(0, lambda: self.tell(early))
            return False

        def _events(self) -> int:
            models = [m for window in QApplication.topLevelWidgets() for m in window.findChildren(OccurrenceModel)]
            return max((model.rowCount() for model in models), default=0)

        def tell(self, early: list[str]) -> None:
            cost = {
                "cpu": time.process_time(),
                "wall": time.monotonic() - float(sys.argv[1]),
                "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "events": self._events(),
                "early": early,
            }
            print(json.dumps(cost), flush=True)
            sys.stdout.flush()
            os._exit(0)  # what comes after the first paint is not measured here

    watch = Watch()
    execute = desktop.gui.Gui.execute

    def watched(gui: desktop.gui.Gui) -> int:
        gui.app.installEventFilter(watch)
        return execute(gui)

    desktop.gui.Gui.execute = watched  # type: ignore[method-assign, assignment]  # the one place to stand between start and loop
    return run_window(Home(Path(sys.argv[2])), None)


if __name__ == "__main__":
    sys.exit(main())
