"""Qt's core, loaded with as little as it needs itself, and with Python's own `import` (docs/decisions/start.md)."""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import PathFinder
from typing import Any, Final

from desktop import late_enumerations
from storage.late_modules import forget_if_empty, standing_empty, stands_empty

PROVEN: Final = {((3, minor), "6.11.3") for minor in (11, 12, 13)}
"""Pythons and PySide6s with which tests/desktop/test_qt_core.py and test_late_enumerations.py were seen to hold. With
any other, PySide6 is loaded as it comes."""
UNPACKED: Final = "files.dir"
VERSION: Final = "version.txt"
"""In that folder beside shiboken6: of the PySide6 that lies unpacked there (`bootstrap.first_start`)."""

SUPPORT: Final = "shibokensupport."
"""What PySide6 writes its error messages and signatures with, in Python: nine modules of it, and what they import."""
MAPPING: Final = "shibokensupport.signature.mapping"
TAKEN: Final = {MAPPING: "update_mapping", "textwrap": "dedent"}
"""What shiboken6 takes from there before it writes an error message, and Qt's core before it gives a warning."""
ONLY_IMPORTED: Final = ("base64", "struct", "tempfile", "traceback", "zipfile")
"""What shiboken6 imports and has no use for, once its modules lie in a folder."""


def load() -> None:
    """Load Qt's core, and import everything after it as Python does.

    PySide6 puts an `import` of its own in the place of Python's. For `from __feature__ import …`, that one reads the
    source of every module that comes, to see whether it may be switched to another naming of Qt, and keeps the text.
    Nothing of ours switches.
    """
    if (sys.version_info[:2], unpacked()) in PROVEN:
        _load_lightly()
    import PySide6.QtCore  # noqa: F401 - takes `import` over when it is loaded

    known: Any = vars(builtins).get("__orig_import__")
    if known is not None:
        builtins.__import__ = known


def unpacked() -> str:
    """The version of the PySide6 whose Python parts lie unpacked; empty where none do."""
    spec = PathFinder.find_spec("shiboken6")
    places = spec.submodule_search_locations if spec is not None else None
    for place in places or ():
        try:
            with open(f"{place}/{UNPACKED}/{VERSION}", encoding="ascii") as told:  # noqa: PTH123 - a start makes few paths
                return told.read().strip()
        except OSError:
            continue
    return ""


def _load_lightly() -> None:
    """shiboken6 goes first: coming before PySide6, it leaves `import` alone."""
    with standing_empty(_may_stand_empty, TAKEN, _before_filling):
        import shiboken6  # noqa: F401 - see above
    forget_if_empty(ONLY_IMPORTED)
    if stands_empty(MAPPING):
        late_enumerations.install()


def _may_stand_empty(name: str) -> bool:
    """All of the support but its loader, whose functions shiboken6 takes hold of at once."""
    return name in ONLY_IMPORTED or name in TAKEN or (name.startswith(SUPPORT) and not name.endswith(".loader"))


def _before_filling(name: str) -> None:
    """What writes messages names members as `late_enumerations.end` says; the handler of imports is always filled."""
    if name.startswith(SUPPORT) and not name.endswith(".importhandler"):
        late_enumerations.end()
