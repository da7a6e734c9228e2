"""From the words after `run.py` to the running program: what is wished, whether the set-up still fits, and off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, NoReturn

from bootstrap import stamp
from bootstrap.troubles import SetUpFailed

ROOT: Final = Path(__file__).resolve().parent.parent

USAGE: Final = """\
python3 run.py                 set up if need be, and start the program
python3 run.py -- ARGUMENTS    the same on the command line, for example: python3 run.py -- agenda --json
python3 run.py test [ARGUMENTS OF PYTEST]    set up for tests, and run them all
python3 run.py bench [FOLDER] [NAME …]       measure (all of it, or what is named), and write the tables there
python3 run.py bundle                        make what people install on this system
"""


class Task(Enum):
    """What to start, by its first word."""

    PROGRAM = ""
    TEST = "test"
    BENCH = "bench"
    BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person typed. `arguments` go on to what is started."""

    task: Task
    arguments: tuple[str, ...] = ()

    @property
    def groups(self) -> frozenset[str]:
        """The dependency groups (PEP 735) that it needs beyond the program's own."""
        match self.task:
            case Task.PROGRAM:
                return frozenset()
            case Task.TEST | Task.BENCH:
                return frozenset({"test"})
            case Task.BUNDLE:
                return frozenset({"bundle"})

    def command(self, python: Path) -> list[str]:
        """What to execute. `-P`: a folder that happens to be the current one adds no modules."""
        match self.task:
            case Task.PROGRAM:
                return [str(python), "-P", "-m", "desktop", *self.arguments]
            case Task.TEST:
                spread = [] if any(a.startswith(("-n", "--numprocesses")) for a in self.arguments) else ["-n", "auto"]
                return [str(python), "-m", "pytest", *spread, *self.arguments]
            case Task.BENCH:
                return [str(python), "-m", "tests.benchmarks", *self.arguments]
            case Task.BUNDLE:
                return [str(python), "-m", "bundle.build", *self.arguments]


def read(words: Sequence[str]) -> Wish | None:
    """None when the words make no sense."""
    match list(words):
        case []:
            return Wish(Task.PROGRAM)
        case ["--", *rest]:
            return Wish(Task.PROGRAM, tuple(rest))
        case ["test", *rest]:
            return Wish(Task.TEST, tuple(rest))
        case ["bench", *rest]:
            return Wish(Task.BENCH, tuple(rest))
        case ["bundle"]:
            return Wish(Task.BUNDLE)
        case _:
            return None


def main(words: Sequence[str]) -> int:
    """The exit code: of what was started, 1 when set-up failed, 2 for words that make no sense."""
    if list(words) in (["-h"], ["--help"]):
        sys.stdout.write(USAGE)
        return 0
    wish = read(words)
    if wish is None:
        sys.stderr.write(USAGE)
        return 2
    environment = ROOT / ".venv"
    if not stamp.fits(environment, ROOT, wish.groups):
        # Only now: a later start has no use for any of it.
        from bootstrap.environment import set_up

        try:
            set_up(environment, ROOT, wish.groups, for_tests="test" in wish.groups)
        except SetUpFailed as failed:
            sys.stderr.write(f"\n{failed}\n")
            return 1
        except KeyboardInterrupt:
            sys.stderr.write("\nStopped. The next start begins the set-up anew.\n")
            return 130
    if wish.task is not Task.PROGRAM:
        os.chdir(ROOT)
    return become(wish.command(stamp.interpreter(environment)))


def become(command: list[str]) -> NoReturn:
    """Replace this process by `command`; Windows has no such thing, so there it is waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        _wait_for(command)
    os.execv(command[0], command)


def _wait_for(command: list[str]) -> NoReturn:
    started = subprocess.Popen(command)
    while True:
        try:
            sys.exit(started.wait())
        except KeyboardInterrupt:
            continue  # it was sent to the program too, which decides
