"""Where managed settings stand: places that only an administrator may write, one kind for each platform.

Nothing in a person's own folders or environment is looked at, so what is fixed can't be loosened there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

LINUX: Final = Path("/etc/optimantra/managed.toml")
MACOS: Final = Path("/Library/Managed Preferences")
MACOS_NAME: Final = "com.optimantra.desktop.plist"
WINDOWS: Final = r"SOFTWARE\Policies\OptiMantra\Desktop"


class Unreadable(Exception):
    """Something is there and can't be read; the text is a code without its content."""


def found() -> tuple[str, Mapping[str, Any]] | None:
    """Where the settings of this computer stand, and what they say; None where nothing is managed.
    Raises `Unreadable`."""
    if sys.platform == "win32":
        return from_registry(WINDOWS)
    if sys.platform == "darwin":
        return from_plists((MACOS / _user() / MACOS_NAME, MACOS / MACOS_NAME))
    return from_file(LINUX)


def from_file(path: Path) -> tuple[str, Mapping[str, Any]] | None:
    """A TOML file. A file that somebody else than its administrator may write is not believed."""
    try:
        stands = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(f"{path}: {type(error).__name__}") from None
    if stands.st_mode & 0o022:
        raise Unreadable(f"{path}: others may write it")
    import tomllib

    try:
        return str(path), tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Unreadable(f"{path}: {type(error).__name__}") from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path}: not TOML, {_place(error)}") from None


def from_plists(paths: tuple[Path, ...]) -> tuple[str, Mapping[str, Any]] | None:
    """Preferences that a configuration profile forces on macOS: the person's own first, then the computer's."""
    import plistlib

    for path in paths:
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise Unreadable(f"{path}: {type(error).__name__}") from None
        try:
            table = plistlib.loads(raw)
        except Exception:  # noqa: BLE001 -- it lets expat's errors through, and its own stumbling over what is broken
            raise Unreadable(f"{path}: not a property list") from None
        if not isinstance(table, dict):
            raise Unreadable(f"{path}: not a table")
        return str(path), {key: value for key, value in table.items() if not key.startswith(("Payload", "com.apple"))}
    return None


def from_registry(key: str) -> tuple[str, Mapping[str, Any]] | None:
    """Policies in the Windows registry: the computer's before the person's; below it a key for each table."""
    from importlib import import_module

    winreg: Any = import_module("winreg")  # there on Windows only
    for name, hive in (("HKLM", winreg.HKEY_LOCAL_MACHINE), ("HKCU", winreg.HKEY_CURRENT_USER)):
        try:
            with winreg.OpenKey(hive, key) as opened:
                return f"{name}\\{key}", _table(winreg, opened)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise Unreadable(f"{name}\\{key}: {type(error).__name__}") from None
    return None


def _table(winreg: Any, opened: Any) -> dict[str, Any]:
    keys, values, _ = winreg.QueryInfoKey(opened)
    table: dict[str, Any] = {}
    for at in range(values):
        name, value, _ = winreg.EnumValue(opened, at)
        table[name] = value
    for at in range(keys):
        name = winreg.EnumKey(opened, at)
        with winreg.OpenKey(opened, name) as below:
            table[name] = _table(winreg, below)
    return table


def _user() -> str:
    """By the system's own list: the environment is the person's to change."""
    if sys.platform == "win32":
        return ""
    import pwd

    return pwd.getpwuid(os.getuid()).pw_name


def _place(error: Exception) -> str:
    """The line of a TOML error, without the text that stands there."""
    said = str(error)
    at = said.rfind("(at ")
    return said[at + 1 : -1] if at >= 0 else "somewhere"
