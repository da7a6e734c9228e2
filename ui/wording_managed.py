"""The words beside a choice that the practice's IT has made: that it is locked, and by whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.managed import Managed
from ui.said import filled

translate = QCoreApplication.translate


def locked(managed: Managed) -> str:
    """Who made this choice; where their settings can't be read, that the strictest holds until they can."""
    if managed.trouble:
        return translate("Managed", "Locked: the settings of your IT can't be read, so the strictest hold for now.")
    if managed.by:
        return filled(translate("Managed", "Set by %1 for this computer."), managed.by)
    return translate("Managed", "Set by your IT for this computer.")
