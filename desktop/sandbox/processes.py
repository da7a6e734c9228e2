"""How the sandbox starts its processes: this very Python, a module of ours, pipes for its words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def start(module: str, arguments: Sequence[str], *, stdin: int, own_group: bool = False) -> subprocess.Popen[str]:
    """`python -m module arguments`, its standard output readable as text."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        start_new_session=own_group,
    )
