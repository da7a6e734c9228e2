"""What a window gets of the record of consents: it is checked at the start, and a broken one is said above all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from ui.hearing import hear
from ui.said import Said

if TYPE_CHECKING:
    from ui.window import MainWindow

translate = QCoreApplication.translate


def broken() -> Said:
    """What a broken record means, what we do about it, what the person can do."""
    return Said(
        translate("Consents", "Consent record broken"),
        translate(
            "Consents", "The record of your consents is broken: something in it was changed or taken away from outside."
        ),
        translate("Consents", "To be safe we act as if you had consented to nothing: no calendar is read or written."),
        translate("Consents", "Restore a backup, or write to support before you go on."),
    )


def furnish(window: MainWindow) -> None:
    """Nothing without the port."""
    ledger = window.ports.ledger
    above = window.attention.parentWidget()
    column = above.layout() if above is not None else None
    if ledger is None or not isinstance(column, QVBoxLayout):
        return
    from ui.panes.callout import Callout

    bar = Callout(window.theme, above)
    bar.acted.connect(window.restore_wanted)
    column.insertWidget(1, bar)
    said = broken()
    action = translate("Consents", "Restore a backup…")
    hear(ledger.checked, bar, lambda holds: bar.say(None) if holds else bar.say(said, action))
    ledger.check()
