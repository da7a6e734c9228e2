"""`python3 run.py bench [FOLDER] [NAME …]`: run every `bench_*.py`, write the tables, say which goals are met."""

from __future__ import annotations

import sys
import traceback
from importlib import import_module
from pathlib import Path

from tests.benchmarks.report import machine, write
from tests.benchmarks.row import Row


def main(arguments: list[str]) -> int:
    """0 when every benchmark ran, whether or not its goal is met; 1 when one broke."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    folder = Path(arguments[0] if arguments else "build/benchmarks").absolute()
    wanted = set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    tables: dict[str, list[Row]] = {}
    broken: list[str] = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        name = path.stem.removeprefix("bench_")
        if wanted and name not in wanted:
            continue
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            tables[name] = import_module(f"tests.benchmarks.{path.stem}").run()
        except Exception:  # noqa: BLE001 - one broken benchmark must not cost the others
            traceback.print_exc()
            broken.append(name)
    for written in write(folder, tables, broken, machine()):
        print(written)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
