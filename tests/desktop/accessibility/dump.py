"""What a screen reader finds: the tree of one process over AT-SPI, as JSON lines. Run by the system's own Python.

`python3 dump.py PID`. Each line is one object that is showing, or an entry of a list that is:
depth, role, name, description, states.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore]  # of the system's Python, not of the project's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found, unused-ignore]  # noqa: E402 - the version comes first

STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "VISIBLE", "CHECKED", "ENABLED", "SELECTED", "ACTIVE", "MODAL")
MOST = 5000
"""Objects of one window: a tree without an end would be a fault as well."""
PATIENCE = 60.0


def of_process(process: int) -> Any:
    """The application object of a process."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found is not None and found.get_process_id() == process:
                return found
        time.sleep(0.1)
    raise SystemExit("the program is not on the accessibility bus")


def told(one: Any, depth: int) -> tuple[dict[str, object], list[str]]:
    """One object in words, and its states."""
    held = one.get_state_set()
    states = [name.lower() for name in STATES if held.contains(getattr(Atspi.StateType, name))]
    return {
        "depth": depth, "role": one.get_role_name(), "name": one.get_name() or "",
        "description": one.get_description() or "", "states": states,
    }, states  # fmt: skip


def main() -> None:
    waiting: list[tuple[Any, int, str]] = [(of_process(int(sys.argv[1])), 0, "")]
    count = 0
    while waiting:
        one, depth, role = waiting.pop()
        found, states = told(one, depth)
        count += 1
        if count > MOST:
            raise SystemExit("more objects than a window has")
        if depth > 1 and "showing" not in states and role != "list":
            continue
        print(json.dumps(found, ensure_ascii=False))
        for place in reversed(range(one.get_child_count())):
            child = one.get_child_at_index(place)
            if child is not None:
                waiting.append((child, depth + 1, str(found["role"])))


main()
