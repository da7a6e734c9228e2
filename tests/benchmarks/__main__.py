"""`python3 run.py bench [FOLDER] [NAME …]`: measure, and write the tables and plots into FOLDER as they grow."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from tests.benchmarks.child import NOT_HERE
from tests.benchmarks.measuring import ROOT, python
from tests.benchmarks.report import NAME, machine, write
from tests.benchmarks.sections import Section, read

ORDER: Final = (
    "start", "views", "work", "queries", "growth", "fill", "recurrence", "sync", "sources", "day", "size", "opened",
)  # fmt: skip
"""Of the tables; each is `bench_NAME.py`, whose first line says what it measures."""
INTERRUPTED: Final = 130
PATIENCE: Final = 30
"""Seconds that an interrupted benchmark has for ending the servers that it started."""
BROKE: Final = "it broke"


def main(arguments: list[str]) -> int:
    """0 when every benchmark ran, whether or not its goal is met; 1 when one broke; 2 for a name that there is not."""
    if {"-h", "--help"} & set(arguments):
        print(f"{__doc__}\nNAME: {', '.join(ORDER)}; all of them where none is named.")
        return 0
    folder = Path(arguments[0] if arguments else "build/benchmarks").absolute()
    wanted = set(arguments[1:]) or set(ORDER)
    if unknown := sorted(wanted - set(ORDER)):
        print(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(ORDER)}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    on = machine()
    found = {section.name: section for section in read(folder / f"{NAME}.json", on)}
    ended = 0
    paths: tuple[Path, ...] = ()
    for name in [one for one in ORDER if one in wanted]:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            found[name] = _measured(name, found.get(name))
        except KeyboardInterrupt:
            found[name] = _without(found.get(name), name, "interrupted")
            ended = INTERRUPTED
        if found[name].trouble.startswith(BROKE):
            ended = 1
        # After each: whoever ends the run has what was found until then.
        paths = write(folder, [found[one] for one in ORDER if one in found], on)
        if ended == INTERRUPTED:
            break
    for path in paths:
        print(path)
    return ended


def _measured(name: str, before: Section | None) -> Section:
    """In a process of its own: a benchmark finds neither the memory nor the modules that another one left."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        file = Path(folder, "found.json")
        child = subprocess.Popen(
            python("-m", "tests.benchmarks.child", name, str(file)), cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
        )
        try:
            said = child.communicate()[0].strip()
        except KeyboardInterrupt:
            # It was interrupted too, and ends what it started.
            child.communicate(timeout=PATIENCE)
            raise
        if child.returncode == 0:
            return read(file, {})[0]
        if child.returncode == NOT_HERE:
            return _without(before, name, said)
        return _without(before, name, f"{BROKE} ({(said or 'no word').splitlines()[-1]})")


def _without(before: Section | None, name: str, why: str) -> Section:
    """What there was before, marked as such, or nothing."""
    return replace(before or Section(name, "", "", 0.0), trouble=why)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
