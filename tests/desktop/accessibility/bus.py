"""A screen, a session bus and the accessibility bus of their own, and a program on them that is pressed and read."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tests.servers.session_bus import session_bus

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[2]
SYSTEM_PYTHON: Final = "/usr/bin/python3"
LAUNCHERS: Final = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Object:
    """One object of the tree, as a screen reader is told of it."""

    depth: int
    role: str
    name: str
    description: str
    states: tuple[str, ...]

    @property
    def focusable(self) -> bool:
        return "focusable" in self.states


@cache
def missing() -> str:
    """What of the system is not installed; empty when a tree can be read."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            return f"not installed: {program}"
    if not any(Path(one).exists() for one in LAUNCHERS):
        return "not installed: at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode
    ):
        return "not installed: gir1.2-atspi-2.0"
    return ""


class Shown:
    """The program in its window."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str], kept: Path) -> None:
        self._process, self._environment, self._kept = process, environment, kept
        self._hear("shown")

    def press(self, keys: str) -> None:
        """A key in the window that has the focus."""
        assert self._process.stdin is not None
        print(keys, file=self._process.stdin, flush=True)
        self._hear("pressed")

    def tree(self) -> tuple[Object, ...]:
        """Everything that shows, in the order of the tree."""
        done = subprocess.run(
            [SYSTEM_PYTHON, HERE / "dump.py", str(self._process.pid)],
            env=self._environment, capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        lines = map(json.loads, done.stdout.splitlines())
        return tuple(
            Object(one["depth"], one["role"], one["name"], one["description"], tuple(one["states"])) for one in lines
        )

    def heard(self) -> tuple[tuple[str, str, str], ...]:
        """Everything that was said since the start: whether it is a focus or was told, the role, the words."""
        lines = map(json.loads, self._kept.read_text("utf-8").splitlines()) if self._kept.exists() else ()
        return tuple((one["kind"], one["role"], one["words"]) for one in lines)

    def _hear(self, wanted: str) -> None:
        assert self._process.stdout is not None
        heard = self._process.stdout.readline().strip()
        assert heard == wanted, f"the program said {heard!r}"


@contextlib.contextmanager
def shown(folder: Path) -> Iterator[Shown]:
    """Everything started, and ended again."""
    environment = os.environ | {
        "HOME": str(folder), "LANG": "en_GB.UTF-8", "TZ": "UTC",
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT), "GTK_A11Y": "none",
    }  # fmt: skip
    with contextlib.ExitStack() as ends:
        environment |= ends.enter_context(session_bus())

        def start(*words: str, errors: int | None = subprocess.DEVNULL) -> subprocess.Popen[str]:
            made = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=environment, text=True
            )
            ends.callback(_end, made)
            return made

        screen = start("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
        environment["DISPLAY"] = f":{_line(screen)}"
        start(next(one for one in LAUNCHERS if Path(one).exists()), "--launch-immediately")
        _wait_for_accessibility(environment)
        kept = folder / "heard.jsonl"
        _line(start(SYSTEM_PYTHON, str(HERE / "listen.py"), str(kept)))
        program = start(sys.executable, "-m", "tests.desktop.accessibility.shown", str(folder), errors=None)
        yield Shown(program, environment, kept)


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _wait_for_accessibility(environment: dict[str, str]) -> None:
    asked = (
        "import gi; gi.require_version('Gio', '2.0'); from gi.repository import Gio, GLib; import time\n"
        "bus = Gio.bus_get_sync(Gio.BusType.SESSION)\n"
        "def owned():\n"
        "    answer = bus.call_sync('org.freedesktop.DBus', '/', 'org.freedesktop.DBus', 'NameHasOwner',\n"
        "        GLib.Variant('(s)', ('org.a11y.Bus',)), None, 0, 2000)\n"
        "    return answer.unpack()[0]\n"
        "while not owned(): time.sleep(0.05)\n"
    )
    subprocess.run([SYSTEM_PYTHON, "-c", asked], env=environment, check=True, timeout=PATIENCE)
