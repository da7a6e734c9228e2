"""Whether the machine has a network and whether it is paid by volume, as the system tells Qt.

Qt asks Windows' network list manager, macOS' reachability and Linux' NetworkManager. Where none answers, the network
counts as there and free: a request that fails says so by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from desktop.scheduler import Conditions


class NetworkConditions(QObject):
    """Tells each change as `Conditions`. Lives on the GUI thread; made after the first paint."""

    changed = Signal(Conditions)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system: QNetworkInformation | None = None
        if QNetworkInformation.loadDefaultBackend():
            self._system = QNetworkInformation.instance()
        if self._system is not None:
            self._system.reachabilityChanged.connect(self._tell)
            self._system.isMeteredChanged.connect(self._tell)

    def now(self) -> Conditions:
        """What the machine is like just now."""
        if self._system is None:
            return Conditions()
        gone = self._system.reachability() is QNetworkInformation.Reachability.Disconnected
        return Conditions(online=not gone, sparing=self._system.isMetered())

    def _tell(self) -> None:
        self.changed.emit(self.now())
