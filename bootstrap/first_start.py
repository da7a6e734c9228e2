"""What the first start would do while somebody waits: Qt's Python parts are unpacked, and everything is compiled."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from bootstrap import stamp
from bootstrap.troubles import SetUpFailed

if TYPE_CHECKING:
    from bootstrap.environment import Works

PACKED: Final = """\
import compileall, importlib.util, os, pathlib, shutil
folder = pathlib.Path(importlib.util.find_spec("shiboken6").origin).parent / "files.dir"
shutil.rmtree(folder, ignore_errors=True)
"""
UNPACKED: Final = f"""{PACKED}
os.environ["SBK_EMBED"] = "0"
import PySide6.QtCore
(folder / "version.txt").write_text(PySide6.__version__, encoding="ascii")
compileall.compile_dir(folder, quiet=1)
"""
"""PySide6 has some modules of its own in a zip within a library, and compiles them anew at each start. With
`SBK_EMBED=0` it lays them into a folder beside that library, and takes them from there ever after. `desktop.qt_core`
reads whose they are."""


def prepare(works: Works) -> None:
    """Once Qt loads. Starts are right without it, only slower: what fails here stays in the log."""
    python = [str(stamp.interpreter(works.environment)), "-P"]
    rooms = sorted(str(found.parent) for found in works.root.glob("*/__init__.py"))
    with suppress(SetUpFailed):
        try:
            works.run("unpacking Qt's Python parts", [*python, "-c", UNPACKED])
        except SetUpFailed:
            works.run("leaving them packed", [*python, "-c", PACKED])
        works.run("compiling", [*python, "-m", "compileall", "-q", *rooms])
