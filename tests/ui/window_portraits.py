"""Pictures of the window for the eye: `python -m tests.ui.window_portraits DIRECTORY [NAME…]`.

Scale 200 % with QT_SCALE_FACTOR=2. A name may end in `@dark`, `@high` or a language (`@ar`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from resources.translations import LANGUAGES
from storage.records.accounts import Health
from storage.records.pending import Choice
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.happenings import BACKWARD, CLASH, DESK, GONE, TIMES_ONLY, FakeConflicts, FakeStory
from tests.ui.stand_ins import (
    NOW,
    FakeCommands,
    FakeLedger,
    FakeLinks,
    FakeSettings,
    FakeSources,
    practitioner,
    with_state,
)
from ui.calendar.modes import Mode
from ui.calendar.printing import Sheet
from ui.conflicts.inbox import Inbox
from ui.conflicts.port import Met
from ui.dialogs.add_account import AddAccount
from ui.dialogs.choose_calendars import ChooseCalendars
from ui.dialogs.connect_apple import ConnectApple
from ui.dialogs.connect_calendar import ConnectCalendar
from ui.dialogs.outside_link import OutsideLink
from ui.dialogs.print_sheet import PrintSheet
from ui.dialogs.remove_account import RemoveAccount
from ui.dialogs.shortcuts import Shortcuts
from ui.dialogs.subscribe import Subscribe
from ui.dialogs.suddenly_empty import SuddenlyEmpty
from ui.dialogs.via_browser import ViaBrowser
from ui.languages import speak
from ui.links import outside
from ui.panes.doorway import Doorway
from ui.panes.palette import Palette
from ui.ports import AccountRow, Act, Connection, Outcome, Ports, Progress
from ui.settings import keys
from ui.story.disclosure import Disclosure
from ui.story.undo import UndoChapter
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")


class Studio:
    """One application, many windows."""

    def __init__(self) -> None:
        self.app = QApplication(sys.argv[:1])
        self.theme = Theme()
        self.keep: QWidget | None = None
        self.theme.wear(self.app)

    def window(
        self, accounts: tuple[AccountRow, ...] | None = None, size: tuple[int, int] = (1280, 820), of_age: bool = True
    ) -> MainWindow:
        sources = FakeSources(practitioner() if accounts is None else accounts)
        if sources.rows:
            sources.facts = (Connection("my.practice.example", "TLSv1.3", "Let's Encrypt", NOW - 60),)
        schedule = FakeSchedule(typical_week(date(2026, 11, 23), BERLIN) if sources.rows else ())
        settings = FakeSettings()
        if of_age:
            settings.put(keys.AGE_STATED, "1")
        ports = Ports(schedule, sources, settings, FakeCommands(sources), ledger=FakeLedger(), links=FakeLinks(),
                      story=FakeStory(), conflicts=FakeConflicts(CLASH, TIMES_ONLY))  # fmt: skip
        made = MainWindow(ports, self.theme, BERLIN, clock=lambda: NOW)
        made.resize(*size)
        return made


def _settings(studio: Studio, page: str) -> QWidget:
    window = studio.window()
    window.show()
    window.dialogs.open_settings()
    dialog = window.dialogs.settings
    assert dialog is not None
    dialog.show_page(getattr(dialog, page))
    dialog.setParent(None, Qt.WindowType.Window)
    studio.keep = window
    return dialog


def _welcome_wrong(studio: Studio) -> QWidget:
    window = studio.window(())
    window.welcome.take_outcome(Outcome(Act.CONNECT, "Offline", (("host", "my.practice.example"),)))
    return window


def _waiting(studio: Studio) -> QWidget:
    window = studio.window(())
    window.welcome.address.setText("my.practice.example")
    window.welcome._choices._submit()
    return window


def _connect_wrong(studio: Studio) -> QWidget:
    dialog = ConnectCalendar(studio.theme, None, "https://cloud.study.example", "mira")
    dialog.password.edit.setText("x")
    dialog.submit()
    facts = (("code", "certificate-unknown"), ("host", "cloud.study.example"))
    dialog.take_outcome(Outcome(Act.CONNECT, "Untrusted", facts))
    return dialog


def _syncing(studio: Studio) -> QWidget:
    window = studio.window()
    window._take_progress(Progress(running=True, done=420, expected=1800, label="Family"))
    return window


def _story(studio: Studio) -> QWidget:
    asking = with_state(with_state(PEOPLE, "c-home", Health.ASKS, before=120), "c-team", Health.RECONNECT)
    window = studio.window(asking, size=(1440, 860))
    window.actions_.story.trigger()
    return window


def _story_open(studio: Studio) -> QWidget:
    window = studio.window(size=(1440, 860))
    window.actions_.story.trigger()
    window.show()
    for row in window.story.findChildren(Disclosure):
        row.open(True)
    return window


def _inbox(studio: Studio, *met: Met, decided: bool = False) -> QWidget:
    conflicts = FakeConflicts(*met)
    if decided:
        conflicts.decide(met[0].id, Choice.MINE)
    window = studio.window()
    studio.keep = window
    return Inbox(conflicts, window.calendar.phrases, studio.theme, lambda: NOW)


def _undo(studio: Studio) -> QWidget:
    window = studio.window()
    studio.keep = window
    return UndoChapter(DESK, BACKWARD, window.calendar.phrases, studio.theme)


def _palette(studio: Studio) -> QWidget:
    window = studio.window()
    window.show()
    window.actions_.palette.trigger()
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    palette.field.setText("s")
    studio.keep = window
    return palette


def _shortcuts(studio: Studio) -> QWidget:
    window = studio.window()
    groups = [(name.replace("&", ""), [one for one in g if one is not None]) for name, g in window.actions_.groups()]
    studio.keep = window
    return Shortcuts(groups, studio.theme)


def _mode(studio: Studio, mode: Mode) -> QWidget:
    window = studio.window()
    window.calendar.set_mode(mode)
    return window


def _outside(studio: Studio) -> QWidget:
    link = outside("https://meet.example.org/rooms/lindenhof/7f3a-22c1?display=Mira%20A.&lang=en")
    assert link is not None
    return OutsideLink(link, studio.theme)


def _print(studio: Studio) -> QWidget:
    window = studio.window()
    studio.keep = window
    made = PrintSheet(window.calendar.printout, studio.theme, names_hidden=False)
    made.choose(Sheet.WEEK)
    return made


def _doorway(studio: Studio, show: Callable[[Doorway], None]) -> QWidget:
    made = Doorway(studio.theme)
    show(made)
    return made


PEOPLE = practitioner()
NEW = tuple(
    type(row)(
        row.account,
        False,
        tuple(type(one)(one.calendar, False, False, one.state) for one in row.calendars),
    )
    for row in PEOPLE
)
PORTRAITS: dict[str, Callable[[Studio], QWidget]] = {
    "window": lambda s: s.window(),
    "window-narrow": lambda s: s.window(size=(900, 600)),
    "window-wide": lambda s: s.window(size=(2200, 1300)),
    "window-syncing": _syncing,
    "window-story": _story,
    "story-open": _story_open,
    "inbox": lambda s: _inbox(s, CLASH, TIMES_ONLY),
    "inbox-one": lambda s: _inbox(s, TIMES_ONLY),
    "inbox-gone": lambda s: _inbox(s, GONE),
    "inbox-done": lambda s: _inbox(s, CLASH, decided=True),
    "undo": _undo,
    "palette": _palette,
    "shortcuts": _shortcuts,
    "window-month": lambda s: _mode(s, Mode.MONTH),
    "window-offline": lambda s: s.window(
        with_state(with_state(PEOPLE, "c-home", Health.OFFLINE), "c-team", Health.OFFLINE)
    ),
    "window-asks": lambda s: s.window(
        with_state(with_state(PEOPLE, "c-home", Health.ASKS, before=120), "c-team", Health.RECONNECT)
    ),
    "welcome": lambda s: s.window(()),
    "welcome-narrow": lambda s: s.window((), size=(900, 600)),
    "welcome-wrong": _welcome_wrong,
    "waiting": _waiting,
    "connect": lambda s: ConnectCalendar(s.theme),
    "connect-wrong": _connect_wrong,
    "choose": lambda s: ChooseCalendars(NEW[1], s.theme),
    "choose-practice": lambda s: ChooseCalendars(NEW[0], s.theme),
    "remove": lambda s: RemoveAccount(PEOPLE[1], s.theme),
    "empty": lambda s: SuddenlyEmpty(PEOPLE[1].calendars[0], 120, "10:42", s.theme),
    "key-missing": lambda s: _doorway(s, lambda d: d.show_state("KeyMissing", {})),
    "key-busy": lambda s: _doorway(s, lambda d: d.show_state("StoreBusy", {})),
    "key-locked": lambda s: _doorway(s, lambda d: d.show_state("KeyringLocked", {})),
    "backups": lambda s: _doorway(
        s, lambda d: d.show_backups((("b", "Today, 09:00"), ("a", "Yesterday, 18:04"), ("0", "21 Nov, 18:00")), 3)
    ),
    "glance": lambda s: _doorway(
        s,
        lambda d: d.show_lock(passphrase=False, glance=("09:00  Acupuncture", "10:00  First consultation")),
    ),
    "lock": lambda s: _doorway(s, lambda d: d.show_lock(passphrase=True)),
    "new-passphrase": lambda s: _doorway(s, lambda d: d.show_new_passphrase()),
    "recovery": lambda s: _doorway(s, lambda d: d.show_recovery_code("K7QD-93MF-XW2A-HJ5T-8PNE-4RVB")),
    "settings-accounts": lambda s: _settings(s, "accounts"),
    "add": lambda s: AddAccount(s.theme),
    "apple": lambda s: ConnectApple(s.theme),
    "subscribe": lambda s: Subscribe(s.theme),
    "google": lambda s: ViaBrowser("Google", s.theme, asks_address=False),
    "print": _print,
    "age": lambda s: s.window((), of_age=False),
    "outside": _outside,
    "settings-history": lambda s: _settings(s, "history"),
    "settings-security": lambda s: _settings(s, "security"),
    "settings-language": lambda s: _settings(s, "language"),
    "settings-promises": lambda s: _settings(s, "promises"),
    "settings-consent": lambda s: _settings(s, "consent"),
}


def main(directory: str, *names: str) -> None:
    """Take the portraits."""
    studio = Studio()
    for name in names or PORTRAITS:
        plain, _, pose = name.partition("@")
        studio.theme.choose({"dark": Scheme.DARK, "high": Scheme.HIGH_DARK}.get(pose, Scheme.LIGHT))
        speak(studio.app, pose if pose in LANGUAGES else "en")
        QLocale.setDefault(QLocale({"ar": "ar_EG", "de": "de_DE"}.get(pose, "en_GB")))
        widget = PORTRAITS[plain](studio)
        widget.show()
        for _ in range(5):
            studio.app.processEvents()
        if isinstance(widget, Palette):
            widget.adjustSize()
            studio.app.processEvents()
        widget.grab().save(str(Path(directory) / f"{name}.png"))
        widget.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
