"""Pictures of the program from the sample practice, made by one command: `python -m tools.gallery [FOLDER] [SCENE …]`.

Each scene is painted in a process of its own, since a scale factor and a language are chosen before a window is made.
The store is filled from the sandbox once; then its services are stopped, and what is painted comes from the store.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from tools import (
    gallery_editing,
    gallery_promises,
    gallery_publishing,
    gallery_reminders,
    gallery_sharing,
    gallery_story,
    gallery_views,
)

ROOT: Final = Path(__file__).parent.parent
TODAY: Final = "2026-11-25"
NOW: Final = int(datetime(2026, 11, 25, 9, 42, tzinfo=UTC).timestamp())
ZONE: Final = "Europe/Berlin"
PASSPHRASE: Final = b"gallery"


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `size` is in pixels before scaling; `what` is a view's mode or one of the other things to show."""

    name: str
    what: str = "week"
    size: tuple[int, int] = (1440, 900)
    scheme: str = "light"
    scale: str = "1"
    locale: str = "en_GB"
    empty: bool = False


SCENES: Final = (
    Scene("week"),
    Scene("week-dark", scheme="dark"),
    Scene("week-contrast", scheme="high-dark"),
    Scene("week-200", size=(1100, 700), scale="2"),
    Scene("week-narrow", size=(900, 600)),
    Scene("week-wide", size=(2560, 1300)),
    Scene("week-german", locale="de_DE"),
    Scene("week-arabic", locale="ar_EG"),
    Scene("day", "day"),
    Scene("work-week", "work-week"),
    Scene("month", "month"),
    Scene("month-dark", "month", scheme="dark"),
    Scene("agenda", "agenda"),
    Scene("year", "year"),
    Scene("agenda-dark-arabic", "agenda", scheme="dark", locale="ar_EG"),
    Scene("month-narrow-german", "month", size=(900, 600), locale="de_DE"),
    Scene("day-side-by-side", "view-beside"),
    Scene("day-side-by-side-dark-arabic", "view-beside", scheme="dark", locale="ar_EG"),
    Scene("day-by-place-german", "view-places", locale="de_DE"),
    Scene("filtered", "view-filtered"),
    Scene("filtered-narrow-german-dark", "view-filtered", size=(900, 600), scheme="dark", locale="de_DE"),
    Scene("filter", "view-filter"),
    Scene("filter-arabic-contrast", "view-filter", scheme="high-dark", locale="ar_EG"),
    Scene("find", "view-find"),
    Scene("find-narrow-german-dark", "view-find", size=(900, 600), scheme="dark", locale="de_DE"),
    Scene("free", "view-free"),
    Scene("free-200-arabic", "view-free", size=(1100, 700), scale="2", locale="ar_EG"),
    Scene("zones", "view-zones"),
    Scene("month-carry", "view-carry"),
    Scene("date", "view-date"),
    Scene("day-list", "view-day-list"),
    Scene("print", "view-print"),
    Scene("print-dark-german", "view-print", scheme="dark", locale="de_DE"),
    Scene("consent", "consent"),
    Scene("consent-german-dark", "consent", scheme="dark", locale="de_DE"),
    Scene("story", "story-pane"),
    Scene("story-dark-german", "story-pane", scheme="dark", locale="de_DE"),
    Scene("story-narrow-arabic", "story-pane", size=(900, 600), locale="ar_EG"),
    Scene("conflict", "story-inbox"),
    Scene("conflict-200-german", "story-inbox", scale="2", locale="de_DE"),
    Scene("conflict-dark-arabic", "story-inbox", scheme="dark", locale="ar_EG"),
    Scene("undo", "story-undo"),
    Scene("card-history", "story-card"),
    Scene("new-appointment", "editing-new"),
    Scene("new-appointment-200-german", "editing-new", (1100, 700), scale="2", locale="de_DE"),
    Scene("appointment-wrong", "editing-wrong"),
    Scene("appointment-wrong-narrow-arabic", "editing-wrong", (900, 600), locale="ar_EG"),
    Scene("appointment-dark-german", "editing-change", scheme="dark", locale="de_DE"),
    Scene("cancel", "editing-cancel"),
    Scene("waiting", "editing-waiting"),
    Scene("waiting-dark-arabic", "editing-waiting", scheme="dark", locale="ar_EG"),
    Scene("first-agreement", "promise-agreement"),
    Scene("first-agreement-narrow-german-dark", "promise-agreement", (900, 600), "dark", locale="de_DE"),
    Scene("first-agreement-arabic", "promise-agreement", locale="ar_EG"),
    Scene("first-calendars", "promise-calendars"),
    Scene("nudge", "promise-nudge"),
    Scene("nudge-narrow-german", "promise-nudge", (900, 600), locale="de_DE"),
    Scene("revised", "promise-revised"),
    Scene("revised-german-dark", "promise-revised", scheme="dark", locale="de_DE"),
    Scene("documents", "promise-documents"),
    Scene("library", "promise-library"),
    Scene("library-dark-200", "promise-library", scheme="dark", scale="2"),
    Scene("library-arabic", "promise-library", locale="ar_EG"),
    Scene("privacy", "promise-privacy"),
    Scene("privacy-german-dark", "promise-privacy", scheme="dark", locale="de_DE"),
    Scene("sharing", "promise-sharing"),
    Scene("sharing-200", "promise-sharing", scale="2"),
    Scene("about", "promise-about"),
    Scene("support", "promise-support"),
    Scene("leave", "promise-leave"),
    Scene("leave-german", "promise-leave", locale="de_DE"),
    Scene("sign-out", "promise-sign-out"),
    Scene("publishing", "publish-level"),
    Scene("publishing-names-german-dark", "publish-names", scheme="dark", locale="de_DE"),
    Scene("publishing-bytes", "publish-bytes"),
    Scene("publishing-permissions-arabic", "publish-permissions", locale="ar_EG"),
    Scene("publishing-200", "publish-names", scale="2"),
    Scene("publishing-consent", "publish-consent"),
    Scene("publishing-owed-narrow", "publish-owed", size=(900, 600)),
    Scene("reminders", "reminders-cards"),
    Scene("reminders-narrow-german-dark", "reminders-cards", (900, 600), "dark", locale="de_DE"),
    Scene("reminders-200-arabic", "reminders-cards", (1100, 700), scale="2", locale="ar_EG"),
    Scene("names-hidden", "reminders-hidden"),
    Scene("notifications", "reminders-page"),
    Scene("notifications-german-contrast", "reminders-page", scheme="high-dark", locale="de_DE"),
    Scene("tray", "reminders-tray"),
    Scene("tray-dark-arabic", "reminders-tray", scheme="dark", locale="ar_EG"),
    Scene("offer", "sharing-strip"),
    Scene("offer-narrow-arabic-dark", "sharing-strip", (900, 600), scheme="dark", locale="ar_EG"),
    Scene("sharing", "sharing-page"),
    Scene("sharing-german-dark", "sharing-page", scheme="dark", locale="de_DE"),
    Scene("surveys", "sharing-surveys"),
    Scene("survey", "sharing-survey"),
    Scene("survey-200-arabic", "sharing-survey", scale="2", locale="ar_EG"),
    Scene("survey-bytes-german", "sharing-bytes", locale="de_DE"),
    Scene("consent-history", "sharing-history"),
    Scene("consent-history-arabic-contrast", "sharing-history", scheme="high-dark", locale="ar_EG"),
    Scene("promises", "sharing-promises"),
    Scene("lock", "lock"),
    Scene("first-start", "first", empty=True),
    Scene("first-start-arabic", "first", empty=True, locale="ar_EG"),
)


def main(arguments: list[str]) -> int:
    """Paint all scenes, or those that are named; the exit code."""
    folder = Path(arguments[0] if arguments else ROOT / "docs" / "gallery").absolute()
    wanted = set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="optimantra-gallery-") as name:
        directory = Path(name)
        asyncio.run(_fill(directory))
        failed = [
            scene.name
            for scene in SCENES
            if (not wanted or scene.name in wanted) and not _shoot(scene, directory, folder)
        ]
    for name in failed:
        print(f"not painted: {name}")
    return 1 if failed else 0


async def _fill(directory: Path) -> None:
    from desktop.sample import furnish
    from desktop.sandbox import Sandbox
    from storage import vault
    from storage.boxes.shelf import Shelf
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.wrapping import Cost

    home = Home(directory / "store")
    async with Sandbox(directory / "services", today=TODAY, zone=ZONE) as sandbox:
        cheap = Cost(memory_kib=64, passes=1, lanes=1)
        book = vault.open_book(home, vault.create(home, ProcessKeyring(("false",)), PASSPHRASE, cheap))
        shelf = Shelf(home, book)
        await furnish(book, shelf, sandbox)
        await gallery_promises.begin(directory, sandbox, PASSPHRASE)
        shelf.close()
        book.close()
    gallery_promises.revise(directory, PASSPHRASE, NOW)
    gallery_story.happen(directory, PASSPHRASE, NOW)
    gallery_editing.happen(directory, PASSPHRASE, NOW)
    gallery_publishing.begin(directory, PASSPHRASE, NOW)
    gallery_sharing.begin(directory, PASSPHRASE, NOW)


def _shoot(scene: Scene, directory: Path, folder: Path) -> bool:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scene.scale,
        "LC_ALL": f"{scene.locale}.UTF-8",
        "TZ": ZONE,
    }
    command = [sys.executable, "-m", "tools.gallery", "--paint", json.dumps(asdict(scene)), str(directory), str(folder)]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, timeout=120, check=False, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        print(done.stderr)
    return done.returncode == 0


def _paint(scene: Scene, directory: Path, folder: Path) -> int:
    """In the scene's own process."""
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.notices import notice
    from desktop.program import Program
    from desktop.wiring import ports
    from storage import vault
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from ui.calendar.modes import Mode
    from ui.languages import speak
    from ui.panes.doorway import Doorway
    from ui.theme import Theme
    from ui.tokens import Scheme
    from ui.window import MainWindow

    app = QApplication([])
    speak(app)
    theme = Theme()
    theme.choose(Scheme(scene.scheme))
    theme.wear(app)
    kept = gallery_story.STORE if scene.what.startswith(gallery_story.PREFIX) else "store"
    if scene.what.startswith(gallery_editing.PREFIX):
        kept = gallery_editing.STORE
    if scene.what.startswith(gallery_promises.PREFIX):
        kept = gallery_promises.store_of(scene.what)
    if scene.what.startswith(gallery_publishing.PREFIX):
        kept = gallery_publishing.STORE
    if scene.what.startswith(gallery_sharing.PREFIX):
        kept = gallery_sharing.STORE
    home = Home(directory / ("none" if scene.empty else kept))
    program = Program(home, lambda: vault.create(home, ProcessKeyring(), PASSPHRASE), notice)
    if not scene.empty:
        program.show(vault.unlock(home, ProcessKeyring(("false",)), PASSPHRASE))
    shown: QWidget
    window: MainWindow | None = None
    if scene.what == "lock":
        shown = doorway = Doorway(theme)
        doorway.show_lock(passphrase=True)
    else:
        made = gallery_publishing.ports_at(ports(program), program, NOW)
        shown = window = MainWindow(made, theme, ZoneInfo(ZONE), clock=lambda: NOW)
        window.calendar.set_mode(Mode(scene.what) if scene.what in set(Mode) else Mode.WEEK)
    shown.resize(*scene.size)
    shown.show()
    app.processEvents()
    while window is not None and not window.furnished:
        app.processEvents()
    if window is not None and scene.what == "consent":
        window.dialogs.open_consent("")
        app.processEvents()
        shown = next(widget for widget in app.topLevelWidgets() if widget is not window and widget.isVisible())
    if window is not None and scene.what.startswith(gallery_views.PREFIX):
        shown = gallery_views.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_story.PREFIX):
        shown = gallery_story.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_editing.PREFIX):
        shown = gallery_editing.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_promises.PREFIX):
        shown = gallery_promises.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_publishing.PREFIX):
        shown = gallery_publishing.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_reminders.PREFIX):
        shown = gallery_reminders.show(window, scene.what)
    if window is not None and scene.what.startswith(gallery_sharing.PREFIX):
        shown = gallery_sharing.show(window, scene.what)
    app.processEvents()
    painted = shown.grab().save(str(folder / f"{scene.name}.png"))
    program.close()
    return 0 if painted else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--paint"]:
        told = json.loads(sys.argv[2])
        sys.exit(_paint(Scene(**{**told, "size": tuple(told["size"])}), Path(sys.argv[3]), Path(sys.argv[4])))
    sys.exit(main(sys.argv[1:]))
