"""Qt's core, loaded with as little as it needs itself, and with Python's own `import` (docs/decisions/start.md)."""

from __future__ import annotations

import builtins
from typing import Any, Final

from desktop import late_enumerations
from desktop.late_modules import forget_if_empty, standing_empty, stands_empty

SUPPORT: Final = "shibokensupport."
"""What PySide6 writes its error messages and signatures with, in Python: nine modules of it, and what they import."""
MAPPING: Final = "shibokensupport.signature.mapping"
TAKEN: Final = {MAPPING: "update_mapping", "textwrap": "dedent"}
"""What shiboken6 takes from there before it writes an error message, and Qt's core before it gives a warning."""
ONLY_IMPORTED: Final = ("base64", "struct", "tempfile", "traceback", "zipfile")
"""What shiboken6 imports and has no use for, once its modules lie in a folder (`bootstrap.first_start`)."""


def load() -> None:
    """Load Qt's core, and import everything after it as Python does.

    shiboken6 goes first: coming after PySide6, it would put an `import` of its own in the place of Python's. For
    `from __feature__ import …`, that one reads the source of every module that comes, to see whether it may be switched
    to another naming of Qt, and keeps the text. Nothing of ours switches.
    """
    with standing_empty(_may_stand_empty, TAKEN, _before_filling):
        import shiboken6  # noqa: F401 - see above
    forget_if_empty(ONLY_IMPORTED)
    if stands_empty(MAPPING):
        late_enumerations.install()
    import PySide6.QtCore  # noqa: F401 - may still take `import` over when it is loaded

    known: Any = vars(builtins).get("__orig_import__")
    if known is not None:
        builtins.__import__ = known


def _may_stand_empty(name: str) -> bool:
    """All of the support but its loader, whose functions shiboken6 takes hold of at once."""
    return name in ONLY_IMPORTED or name in TAKEN or (name.startswith(SUPPORT) and not name.endswith(".loader"))


def _before_filling(name: str) -> None:
    """What writes messages names members as `late_enumerations.end` says; the handler of imports is always filled."""
    if name.startswith(SUPPORT) and not name.endswith(".importhandler"):
        late_enumerations.end()
