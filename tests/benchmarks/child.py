"""One benchmark in a process of its own: `python -m tests.benchmarks.child NAME FILE` writes what it found to FILE."""

from __future__ import annotations

import sys
import time
import traceback
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.benchmarks.row import NotHere
from tests.benchmarks.sections import Section, written

NOT_HERE: Final = 3
"""Exit code where nothing of it can be measured on this machine; what is missing is printed."""


def main(name: str, file: Path) -> int:
    module = import_module(f"tests.benchmarks.bench_{name}")
    begun = time.monotonic()
    try:
        found = module.run()
    except NotHere as missing:
        print(missing)
        return NOT_HERE
    except Exception as error:  # noqa: BLE001 - whatever it is, its name belongs into the table
        traceback.print_exc()
        print(type(error).__name__)
        return 1
    taken = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    section = Section.of(name, about(module.__doc__), taken, time.monotonic() - begun, found)
    file.write_text(written([section], {}), encoding="utf-8")
    return 0


def about(docstring: str | None) -> str:
    """The first paragraph, on one line."""
    return " ".join((docstring or "").strip().split("\n\n")[0].split())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
