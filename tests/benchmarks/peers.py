"""Other programs to measure beside, each in an environment of its own; None where none can be had."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.benchmarks.measuring import ROOT
from tests.benchmarks.sizes import SIZES

VERSIONS: Final = {"vdirsyncer": "0.21.0", "khal": "0.14.1"}


def peer(name: str) -> Path | None:
    """The program's executable, installed on first use from the package index that pip is set to."""
    home = ROOT / "build" / "peers" / name
    program = home / ("Scripts" if sys.platform == "win32" else "bin") / name
    if not SIZES.peers:
        return None
    if program.exists():
        return program
    try:
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True, capture_output=True)
        subprocess.run(
            [str(program.with_name("python")), "-m", "pip", "install", "-q", f"{name}=={VERSIONS[name]}"],
            check=True, capture_output=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return None
    return program
