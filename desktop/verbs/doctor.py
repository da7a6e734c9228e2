"""`optimantra doctor`: is everything here that the program needs, and what to do where it is not."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import OK, SOME_SOURCES_FAILED
from desktop.verbs import place
from desktop.verbs.output import as_json, line


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verbs.add_parser("doctor", parents=[shared], help="check keyring, store, clock, TLS and every source")


def run(options: argparse.Namespace) -> int:
    from desktop import examination

    home = place.home(options)
    passphrase = place.passphrase(options)
    findings = asyncio.run(examination.examine(home, passphrase))
    if place.wants_json(options):
        as_json([{"check": one.check, "ok": one.ok, "says": one.says, "do": one.do or None} for one in findings])
    else:
        for one in findings:
            line(f"{'ok  ' if one.ok else 'NOT '} {one.check}: {one.says}" + (f" {one.do}" if one.do else ""))
    return OK if all(one.ok for one in findings) else SOME_SOURCES_FAILED
