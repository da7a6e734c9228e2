"""The floor of a start: PySide6, one empty window, its first paint. Prints JSON; argument: when it was executed."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.peak import own, peak


class Watch(QObject):
    """Tells the cost when the first paint is over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it runs
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        cost: dict[str, float | None] = {
            "cpu": time.process_time(),
            "wall": time.monotonic() - float(sys.argv[1]),
            "memory": peak(),
            "own": own(),
        }
        print(json.dumps(cost), flush=True)
        QApplication.exit(0)


if __name__ == "__main__":
    app = QApplication(["bare"])
    watch = Watch()
    app.installEventFilter(watch)
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    sys.exit(app.exec())
