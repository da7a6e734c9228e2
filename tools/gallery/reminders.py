"""Pictures of reminders: cards in the window's corner, the page on which they are chosen, and the tray's menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import NARROW, SMALL, Scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

SCENES: Final = (
    Scene("reminders", "cards"),
    Scene("reminders-narrow-german-dark", "cards", NARROW, scheme="dark", locale="de_DE"),
    Scene("reminders-200-arabic", "cards", SMALL, scale="2", locale="ar_EG"),
    Scene("names-hidden", "hidden"),
    Scene("notifications", "page"),
    Scene("notifications-german-contrast", "page", scheme="high-dark", locale="de_DE"),
    Scene("tray", "tray"),
    Scene("tray-dark-arabic", "tray", scheme="dark", locale="ar_EG"),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """The sample practice is all they need."""


def show(window: MainWindow, scene: Scene) -> QWidget:
    """The picture of this scene, from the schedule that the window shows."""
    from PySide6.QtWidgets import QApplication

    from desktop.reminders.day import day_ahead
    from desktop.reminders.seat import Seat
    from ui.reminders import port
    from ui.tray import Lookout, Tray

    now, zone = window.clock(), window.zone
    practice = frozenset(
        row.calendar.id
        for account in window.ports.sources.accounts()
        if account.account.is_practice
        for row in account.calendars
    )
    rows = window.ports.schedule.between(window.calendar.present_day(), 1, zone)
    coming = sorted((one for one in rows if not one.all_day and one.start > now), key=lambda one: one.start)

    class Staged(port.Reminders):
        """The day at its start, and the next appointment."""

        def cards(self) -> tuple[port.Card, ...]:
            ahead = day_ahead(rows, practice, 1, window.calendar.present_day(), zone)
            one = next(one for one in coming if one.calendar in practice)
            return ahead, port.Due("staged", one.start, all_day=False, occurrence=one)

        def abilities(self) -> port.Abilities:
            return port.Abilities(system=True, actions=True, sound=True, tray=True)

    staged = Staged()
    if isinstance(window.ports.reminders, Seat):
        window.ports.reminders.take(staged)
    shown: QWidget = window
    match scene.what:
        case "page":
            window.dialogs.open_settings_at("notifications")
            settings = window.dialogs.settings
            shown = settings if settings is not None else window
        case "hidden":
            window.shoulder.choose(hidden=True)
        case "tray":
            tray = Tray(window.theme, window.shoulder, zone, window)
            tray.take(Lookout(tuple(coming[:3]), now, window.status.fresh.text()))
            tray.menu.popup(window.mapToGlobal(window.rect().center()))
            shown = tray.menu
        case _:
            pass
    QApplication.processEvents()
    return shown
