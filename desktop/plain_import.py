"""The plain `import`, given back after PySide6 took it over (docs/decisions/start.md)."""

from __future__ import annotations

import builtins
from typing import Any


def restore() -> None:
    """Load Qt's core, and import everything after it as Python does.

    PySide6 replaces `import`, for `from __feature__ import …`: it then reads the source of every module that comes, to
    see whether it may be switched to another naming of Qt, and keeps the text. Nothing of ours switches.
    """
    import PySide6.QtCore  # noqa: F401 - takes over when it is loaded

    known: Any = vars(builtins).get("__orig_import__")
    if known is not None:
        builtins.__import__ = known
