"""The bundle's first lines. No `python` lies beside it, so it also answers where the program starts `python -m …`."""

from __future__ import annotations

import multiprocessing
import runpy
import sys
from pathlib import Path
from typing import Final

OWN_PROCESSES: Final = ("desktop.sandbox.", "radicale")
"""Modules that the program runs as processes of their own, besides the keyring's helper."""


def main() -> int:
    """Be the program, or the one of its processes that the arguments name."""
    multiprocessing.freeze_support()
    match sys.argv[1:]:
        case ["-I", helper, *_] if Path(helper).name == "keyring_process.py":
            runpy.run_module("storage.keyring_process", run_name="__main__", alter_sys=True)
            return 0
        case ["-m", module, *rest] if module.startswith(OWN_PROCESSES):
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
            return 0
        case _:
            from desktop.__main__ import main as program

            return program()


if __name__ == "__main__":
    sys.exit(main())
