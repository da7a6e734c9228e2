"""`optimantra` or `optimantra window`: the window; where no display is, the sample practice without one."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.verbs import place


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verbs.add_parser("window", parents=[shared], help="open the window (the default)")


def run(options: argparse.Namespace) -> int:
    from desktop import startup

    if not startup.has_display():
        from desktop.headless import run_sample

        return run_sample()
    home = place.home(options)
    return startup.run_window(home, getattr(options, "passphrase_file", None))
