"""Whether the machine runs low on its battery, as each system says it. Unknown counts as no."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

LOW_PERCENT: Final = 20
SUPPLIES: Final = Path("/sys/class/power_supply")


def runs_low() -> bool:
    """True when the machine is on its battery and less than a fifth of it is left. Takes some milliseconds."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return says_low(_macos())
    return supplies_low(SUPPLIES)


def supplies_low(supplies: Path) -> bool:
    """Linux: every battery that discharges, from its files (power supply class of the kernel)."""
    levels = []
    for battery in sorted(supplies.glob("*")):
        try:
            if (battery / "type").read_text().strip() != "Battery":
                continue
            if (battery / "scope").exists() and (battery / "scope").read_text().strip() == "Device":
                continue  # a mouse's
            if (battery / "status").read_text().strip() != "Discharging":
                return False
            levels.append(int((battery / "capacity").read_text()))
        except (OSError, ValueError):
            continue
    return bool(levels) and max(levels) < LOW_PERCENT


def says_low(said: str) -> bool:
    """macOS: what `pmset -g batt` prints."""
    level = re.search(r"(\d{1,3})%; discharging", said)
    return level is not None and int(level[1]) < LOW_PERCENT


def _macos() -> str:
    try:
        done = subprocess.run(["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _windows() -> bool:
    class Status(ctypes.Structure):
        """SYSTEM_POWER_STATUS."""

        _fields_ = [
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds", ctypes.c_ulong),
            ("full", ctypes.c_ulong),
        ]

    status = Status()
    known = ctypes.WinDLL("kernel32").GetSystemPowerStatus(ctypes.byref(status))  # type: ignore[attr-defined]  # Windows only
    on_battery, has_battery = status.line == 0, not status.flag & 128
    return bool(known) and on_battery and has_battery and status.percent < LOW_PERCENT
