"""In an event's menu: copy the link that leads to it. The link names nobody; it works on this computer's schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from storage.records.marks import mark
from ui.deep_links import event_link

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from storage.records.events import Occurrence
    from ui.window import MainWindow

translate = QCoreApplication.translate


def furnish(window: MainWindow) -> None:
    """Once for each window."""

    def offer(menu: QMenu, occurrence: Occurrence) -> None:
        address = event_link(occurrence.start_in(window.zone).date(), mark(occurrence))
        copy = menu.addAction(translate("CopyLink", "Copy link"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))

    window.calendar.event_menu.connect(offer)
