"""Paint the pictures by one command: `python -m tools.gallery [FOLDER] [SCENE …]`.

Each scene is painted in a process of its own, since a scale factor and a language are chosen before a window is made.
The stores are filled from the sandbox once; then its services are stopped, and what is painted comes from a store.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tools.gallery import editing, moments, promises, publishing, reminders, sharing, story, views, week
from tools.gallery.scene import BEFORE, SAMPLE, TODAY, ZONE, Chapter, Scene, made, name_hosts, opened

ROOT: Final = Path(__file__).parent.parent.parent
FONTS: Final = Path(__file__).parent / "fonts.conf"
CHAPTERS: Final[tuple[Chapter, ...]] = (week, moments, views, story, editing, promises, publishing, reminders, sharing)


def main(arguments: list[str]) -> int:
    """Paint all scenes, or those that are named; the exit code."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    folder = Path(arguments[0] if arguments else ROOT / "docs" / "gallery").absolute()
    wanted = set(arguments[1:])
    scenes = [scene for chapter in CHAPTERS for scene in chapter.SCENES if not wanted or scene.name in wanted]
    if unknown := wanted - {scene.name for scene in scenes}:
        print(f"no such scene: {', '.join(sorted(unknown))}")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="optimantra-gallery-") as name:
        directory = Path(name)
        asyncio.run(_fill(directory))
        _name(directory)
        failed = [scene.name for scene in scenes if not _shoot(scene, directory, folder)]
    for name in failed:
        print(f"not painted: {name}")
    return 1 if failed else 0


async def _fill(directory: Path) -> None:
    from unittest.mock import patch

    from desktop.sample import furnish
    from desktop.sandbox import Sandbox
    from storage.boxes.shelf import Shelf
    from storage.home import Home

    home = Home(directory / SAMPLE)
    with patch("desktop.passes.now", lambda: BEFORE):
        async with Sandbox(directory / "services", today=TODAY, zone=ZONE) as sandbox:
            book = made(home)
            shelf = Shelf(home, book)
            await furnish(book, shelf, sandbox)
            shelf.close()
            book.close()
            for chapter in CHAPTERS:
                await chapter.fill(directory, sandbox)


def _name(directory: Path) -> None:
    from storage.home import Home

    for store in directory.glob(f"{SAMPLE}*"):
        book = opened(Home(store))
        name_hosts(book)
        book.close()


def _shoot(scene: Scene, directory: Path, folder: Path) -> bool:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scene.scale,
        "LC_ALL": f"{scene.locale}.UTF-8",
        "TZ": ZONE,
        "FONTCONFIG_FILE": str(FONTS),
    }
    command = [sys.executable, "-m", "tools.gallery", "--paint", scene.name, str(directory), str(folder)]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, timeout=120, check=False, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        print(done.stderr)
    return done.returncode == 0


def _paint(name: str, directory: Path, folder: Path) -> bool:
    """In the scene's own process."""
    from tools.gallery.painting import paint

    chapter, scene = next((one, scene) for one in CHAPTERS for scene in one.SCENES if scene.name == name)
    return paint(chapter, scene, directory, folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--paint"]:
        sys.exit(0 if _paint(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])) else 1)
    sys.exit(main(sys.argv[1:]))
