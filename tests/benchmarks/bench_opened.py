"""From a start to a filled week in a real window, beside GNOME Calendar and Thunderbird on the same calendar: seen on
the screen of an X server, as a person would. Each is started once to take the calendar in, then measured.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from storage.keyring import ProcessKeyring
from tests.benchmarks.corpus import texts
from tests.benchmarks.measuring import python
from tests.benchmarks.row import NotHere, Row, Unit
from tests.benchmarks.screen import SIZE, Screen, Seen, differing
from tests.benchmarks.sizes import SIZES
from tests.benchmarks.stores import build
from tests.storage.secret_service import SecretService, missing

QUIET: Final = 8.0 if SIZES.peers else 2.0
MOST: Final = 120.0
ROUNDS: Final = min(2, SIZES.rounds)
FILLED: Final = 0.01
"""A week is filled when so much of the picture is not as it is with an empty calendar."""
_WITHOUT: Final = {"TZ": "Europe/Berlin", "NO_AT_BRIDGE": "1", "GTK_A11Y": "none", "LIBGL_ALWAYS_SOFTWARE": "1"}


@dataclass(frozen=True, slots=True)
class Program:
    """How to start one, and in which surroundings."""

    command: list[str]
    environ: dict[str, str]


Maker = Callable[[Path, int], AbstractContextManager[Program]]
"""Makes a program ready in a folder, with so many events."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The best start of the rounds, and whether its week was seen filled."""

    seen: Seen
    filled: bool


def run() -> list[Row]:
    """KOrganizer is left out: it reads a calendar through Akonadi's services, which never filled its week here."""
    lacking = [*missing, *(name for name in ("Xvfb",) if shutil.which(name) is None)]
    if lacking:
        raise NotHere(f"no {', '.join(lacking)} here")
    peers: dict[str, tuple[str, Maker]] = {
        "GNOME Calendar": ("gnome-calendar", _gnome),
        "Thunderbird": ("thunderbird", _thunderbird),
    }
    there = {name: made for name, (program, made) in peers.items() if SIZES.peers and shutil.which(program)}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-opened-")))
        screen = Screen()
        stack.callback(screen.close)
        ours = _measured(screen, _ours, folder / "ours")
        theirs = {name: _measured(screen, made, folder / name) for name, made in there.items()}
    return [row for name in peers for row in _rows(ours, theirs.get(name), name)]


def _rows(ours: Opened, theirs: Opened | None, name: str) -> Iterator[Row]:
    note = f"{SIZES.opened:,} events"
    if not ours.filled:
        note += "; our own week was not seen filled"
    if theirs is None:
        note += f"; {name} is not installed here"
    elif not theirs.filled:
        note += f"; {name} showed its window, but its week was never seen filled"
    goal = 1.0 if ours.filled else None

    def row(what: str, of: Callable[[Seen], float], unit: Unit, more: str = "") -> Row:
        other = of(theirs.seen) if theirs is not None and theirs.filled else None
        return Row(what, of(ours.seen), other, unit, name, goal, note + more)

    yield row("from a start until the picture rests", lambda seen: seen.settled, Unit.SECONDS)
    yield row("CPU until then", lambda seen: seen.cpu, Unit.CPU_SECONDS, "; of all its processes")
    yield row(
        "memory then", lambda seen: seen.memory, Unit.MEGABYTES, "; of all its processes, what they share by share"
    )


def _measured(screen: Screen, made: Maker, folder: Path) -> Opened:
    empty = folder.with_name(f"{folder.name}-empty")
    with made(empty, 0) as program:
        bare = _start(screen, program)

    def filled(picture: bytes) -> bool:
        return differing(picture, bare.picture) > FILLED

    with made(folder, SIZES.opened) as program:
        starts = [_start(screen, program, filled) for _ in range(ROUNDS + 1)]
    best = min(starts[1:], key=lambda seen: (not filled(seen.picture), seen.settled))
    return Opened(best, filled(best.picture))


def _start(screen: Screen, program: Program, enough: Callable[[bytes], bool] = lambda _: True) -> Seen:
    return screen.start(program.command, program.environ, quiet=QUIET, most=MOST, enough=enough)


def _this_week() -> datetime:
    today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=today.weekday())


@contextmanager
def _ours(folder: Path, events: int) -> Iterator[Program]:
    """As it is installed: its key in a real keyring."""
    folder.mkdir()
    service = SecretService(folder / "session")
    before = dict(os.environ)
    environ = {**_WITHOUT, **service.environment, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": "",
               "PYTHONPYCACHEPREFIX": str(folder / "compiled")}  # fmt: skip
    os.environ.update(service.environment)
    try:
        build(folder / "store", max(events, 10), ProcessKeyring(), texts(events, week=_this_week()))
        yield Program(python("-m", "desktop", "--profile", str(folder / "store")), environ)
    finally:
        service.close()
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _gnome(folder: Path, events: int) -> Iterator[Program]:
    """With evolution-data-server, which it starts itself; its window as large as the screen."""
    environ = _home(folder)
    calendar = folder / ".local/share/evolution/calendar/system"
    calendar.mkdir(parents=True)
    if events:
        (calendar / "calendar.ics").write_text(_one_file(events), encoding="utf-8", newline="")
    settings = folder / ".config/glib-2.0/settings"
    settings.mkdir(parents=True)
    (settings / "keyfile").write_text(
        f"[org/gnome/calendar]\nactive-view='week'\nwindow-size={SIZE}\nwindow-maximized=false\n", encoding="utf-8"
    )
    environ |= {"GSETTINGS_BACKEND": "keyfile", "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo"}
    yield Program(["dbus-run-session", "--", "gnome-calendar"], environ)


@contextmanager
def _thunderbird(folder: Path, events: int) -> Iterator[Program]:
    """The calendar as a file with an offline cache, which it reads again at each start: the one kind that filled its
    week without a click. The calendar's tab is the one that was open last."""
    environ = _home(folder)
    profile = folder / "profile"
    profile.mkdir()
    (folder / "calendar.ics").write_text(_one_file(events), encoding="utf-8", newline="")
    ours = "calendar.registry.bench."
    preferences = {
        f"{ours}type": "ics",
        f"{ours}uri": (folder / "calendar.ics").as_uri(),
        f"{ours}name": "Bench",
        f"{ours}calendar-main-in-composite": True,
        f"{ours}cache.enabled": True,
        f"{ours}refreshInterval": "1",
        "calendar.list.sortOrder": "bench",
        "calendar.timezone.local": "Europe/Berlin",
        "mail.provider.suppress_dialog_on_startup": True,
        "mail.spotlight.firstRunDone": True,
        "mail.shell.checkDefaultClient": False,
        "mailnews.start_page.enabled": False,
        "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
        "app.donation.eoy.version.viewed": 999,
        "mail.rights.version": 1,
        "app.update.enabled": False,
    }
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    mail, calendar = {"mode": "mail3PaneTab", "state": {"firstTab": True}}, {"mode": "calendar", "state": {}}
    tabs = [{**mail, "ext": {}}, {**calendar, "ext": {}}]
    window = {"type": "3pane", "tabs": {"rev": 0, "selectedIndex": 1, "tabs": tabs}}
    (profile / "session.json").write_text(json.dumps({"rev": 0, "windows": [window]}), encoding="utf-8")
    width, height = SIZE
    place = {"width": str(width), "height": str(height), "screenX": "0", "screenY": "0", "sizemode": "maximized"}
    shown = {"chrome://messenger/content/messenger.xhtml": {"messengerWindow": place}}
    (profile / "xulstore.json").write_text(json.dumps(shown), encoding="utf-8")
    yield Program(["dbus-run-session", "--", "thunderbird", "--no-remote", "--profile", str(profile)], environ)


def _home(folder: Path) -> dict[str, str]:
    """A person's folders of their own."""
    (folder / "run").mkdir(parents=True, mode=0o700)
    return {
        **_WITHOUT,
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / ".config"),
        "XDG_DATA_HOME": str(folder / ".local/share"),
        "XDG_CACHE_HOME": str(folder / ".cache"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
    }


def _one_file(events: int) -> str:
    """The corpus as one calendar."""
    head, bodies = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//en\r\n", []
    for _, text in texts(events, week=_this_week()):
        start = text.index("BEGIN:VEVENT")
        head = text[:start]
        bodies.append(text[start : text.index("END:VCALENDAR")])
    return head + "".join(bodies) + "END:VCALENDAR\r\n"
