"""What a screen reader hears: each focus and each announcement, as JSON lines. Run by the system's own Python.

`python3 listen.py FILE`. Says `listening` once it does.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore]  # of the system's Python, not of the project's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found, unused-ignore]  # noqa: E402 - the version comes first

FOCUS, ANNOUNCED = "object:state-changed:focused", "object:announcement"


def hear(event: Any) -> None:
    """Write it down."""
    if event.type.startswith(FOCUS):
        if not event.detail1:
            return
        said = {"kind": "focus", "role": event.source.get_role_name(), "words": event.source.get_name() or ""}
    else:
        said = {"kind": "told", "role": event.source.get_role_name(), "words": str(event.any_data)}
    with Path(sys.argv[1]).open("a", encoding="utf-8") as kept:
        kept.write(json.dumps(said, ensure_ascii=False) + "\n")


listener = Atspi.EventListener.new(hear)
listener.register(FOCUS)
listener.register(ANNOUNCED)
print("listening", flush=True)
Atspi.event_main()
