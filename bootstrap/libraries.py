"""System libraries that Qt needs on Linux and its wheels don't bring: found by trying, installed where we may."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LIBRARIES: Final[Mapping[str, str]] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Library → Debian package, for any Qt window, on a screen or not."""

ON_A_SCREEN: Final[Mapping[str, str]] = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""In addition where there is an X display."""

PROGRAMS_OF_TESTS: Final[Mapping[str, str]] = {
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "Xvfb": "xvfb",
}
"""Program → Debian package: real counterparts that some tests start; without them those tests are skipped."""

TRY_QT: Final = """\
import ctypes, pathlib, sys
import PySide6
from PySide6 import QtCore, QtGui, QtWidgets, QtSvg, QtPrintSupport
import sqlcipher3
if sys.platform == "linux":
    plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    for name in sys.argv[1:]:
        ctypes.CDLL(str(plugins / name))
"""


@dataclass(frozen=True, slots=True)
class System:
    """What of the machine decides how libraries are installed."""

    apt: bool
    root: bool
    rpm: str
    """`dnf` or `zypper` where there is one, else empty."""


def this_system() -> System:
    rpm = next((name for name in ("dnf", "zypper") if shutil.which(name)), "")
    root = sys.platform != "win32" and os.geteuid() == 0
    return System(Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None, root, rpm)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(wanted: Mapping[str, str], present: Callable[[str], bool] = loads) -> dict[str, str]:
    """What of `wanted` is not there."""
    return {name: package for name, package in wanted.items() if not present(name)}


def plugins(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The Qt platform plugins that have to load here."""
    return ("libqoffscreen.so", "libqxcb.so") if environ.get("DISPLAY") else ("libqoffscreen.so",)


def wanted(environ: Mapping[str, str]) -> dict[str, str]:
    """The libraries that Qt needs here."""
    return {**LIBRARIES, **ON_A_SCREEN} if environ.get("DISPLAY") else dict(LIBRARIES)


def command(lacking: Mapping[str, str], system: System) -> str:
    """The one command with which a person installs what is lacking, empty where we don't know one."""
    if system.apt:
        return "sudo apt-get install -y " + " ".join(sorted(set(lacking.values())))
    if system.rpm:
        return f"sudo {system.rpm} install " + " ".join(f"'{name}()(64bit)'" for name in sorted(lacking))
    return ""


def install(packages: Iterable[str], log: Path) -> bool:
    """With apt, as root; whether it went well. Package lists are fetched first: a fresh machine has none."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log.open("ab") as told:
        for words in (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *sorted(set(packages))]):
            done = subprocess.run(
                ["apt-get", "-o", "DPkg::Lock::Timeout=120", *words],
                stdin=subprocess.DEVNULL, stdout=told, stderr=told, env=quiet, check=False,
            )  # fmt: skip
            if done.returncode and words[0] == "install":
                return False
    return True
