"""Scenes of what everybody sees first: the views as they come, the consent page, the lock, the first start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import EMPTY, NARROW, SMALL, Scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

SCENES: Final = (
    Scene("week", "week"),
    Scene("week-dark", "week", scheme="dark"),
    Scene("week-contrast", "week", scheme="high-dark"),
    Scene("week-200", "week", SMALL, scale="2"),
    Scene("week-narrow", "week", NARROW),
    Scene("week-wide", "week", (2560, 1300)),
    Scene("week-german", "week", locale="de_DE"),
    Scene("week-arabic", "week", locale="ar_EG"),
    Scene("day", "day"),
    Scene("work-week", "work-week"),
    Scene("month", "month"),
    Scene("month-dark", "month", scheme="dark"),
    Scene("agenda", "agenda"),
    Scene("year", "year"),
    Scene("agenda-dark-arabic", "agenda", scheme="dark", locale="ar_EG"),
    Scene("month-narrow-german", "month", NARROW, locale="de_DE"),
    Scene("consent", "consent"),
    Scene("consent-german-dark", "consent", scheme="dark", locale="de_DE"),
    Scene("lock", "lock"),
    Scene("first-start", "first-start", store=EMPTY),
    Scene("first-start-arabic", "first-start", store=EMPTY, locale="ar_EG"),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """The sample practice is all they need."""


def show(window: MainWindow, scene: Scene) -> QWidget:
    from PySide6.QtTest import QTest

    from ui.calendar.modes import Mode
    from ui.calendar.year_view import APART, MONTHS
    from ui.panes.doorway import Doorway

    match scene.what:
        case "consent":
            window.dialogs.open_consent("")
            assert window.dialogs.settings is not None
            return window.dialogs.settings
        case "lock":
            doorway = Doorway(window.theme)
            doorway.show_lock(passphrase=True)
            doorway.resize(*scene.size)
            doorway.show()
            return doorway
        case "first-start":
            return window
        case mode:
            window.calendar.set_mode(Mode(mode))
            if mode == Mode.YEAR:  # its months are read one after the other
                QTest.qWait(20 * APART * MONTHS)
            return window
