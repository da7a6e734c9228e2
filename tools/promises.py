"""The promise map outside the program.

    python -m tools.promises          # writes docs/privacy.md
    python -m tools.promises prove    # runs every test of the map

Proving writes the day to `resources/promises/proved.toml`, for each promise whose tests all passed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from resources.promises import PROVED, Promise, digest, promises

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = ROOT / "docs" / "privacy.md"
_HEAD: Final = """\
# What we promise, and what keeps it

Made by `python -m tools.promises` from `resources/promises`; change it there. The program shows the same under
Help → Promises, with the day on which each was last proved. A test fails when a promise has no gate in the code, no
test, or names one that is not there.
"""


def page() -> str:
    """docs/privacy.md."""
    return _HEAD + "".join(_section(one) for one in promises())


def _section(one: Promise) -> str:
    gates = "".join(f"- `{gate}`\n" for gate in one.gates)
    tests = "".join(f"- `{test}`\n" for test in one.tests)
    return (
        f"\n## {one.id} · {one.title}\n\n{one.words}\n\nWhere you see it: {one.seen}.\n\n"
        f"Kept by\n\n{gates}\nProved by\n\n{tests}"
    )


def prove() -> int:
    """Run every test of the map; the exit code of the run. Promises whose tests all passed are noted with today."""
    tests = sorted({test for one in promises() for test in one.tests})
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", f"--junitxml={report}", *tests]
        code = subprocess.run(command, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=False)
        passed = _passed(report)
    today = datetime.now(UTC).date()
    lines = ["# Made by `python -m tools.promises prove`: the day on which every test of a promise last passed.\n"]
    for one in promises():
        day = today if all(test in passed for test in one.tests) else one.proved
        if day is not None:
            lines.append(f'[{one.id}]\nday = {day.isoformat()}\nrow = "{digest(one.gates, one.tests)}"\n')
    PROVED.write_text("\n".join(lines), "utf-8")
    return code.returncode


def _passed(report: Path) -> frozenset[str]:
    """`path::test` of every test that ran and passed with all its parameters."""
    good: dict[str, bool] = {}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - as above
        path = case.get("classname", "").replace(".", "/") + ".py"
        name = f"{path}::{case.get('name', '').partition('[')[0]}"
        fine = not any(part.tag in ("failure", "error", "skipped") for part in case)
        good[name] = good.get(name, True) and fine
    return frozenset(name for name, fine in good.items() if fine)


def main(words: list[str]) -> int:
    """The exit code. Words that ask for neither are answered with how to ask, and nothing is written or run."""
    match words:
        case []:
            PAGE.write_text(page(), "utf-8")
            return 0
        case ["prove"]:
            return prove()
        case ["-h" | "--help"]:
            print(__doc__)
            return 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
