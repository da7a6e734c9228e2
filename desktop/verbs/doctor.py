"""`optimantra doctor`: is everything here that the program needs, and what to do where it is not."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import OK, SOME_SOURCES_FAILED
from desktop.verbs import place
from desktop.verbs.output import as_json, line, new_file


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("doctor", parents=[shared], help="check keyring, store, clock, TLS and every source")
    verb.add_argument(
        "--bundle", metavar="FILE", help="write what helps support to FILE instead, a new one (- prints it)"
    )


def run(options: argparse.Namespace) -> int:
    from desktop import examination

    if options.bundle:
        return _bundle(options)
    home = place.home(options)
    passphrase = place.passphrase(options)
    findings = asyncio.run(examination.examine(home, passphrase))
    if place.wants_json(options):
        as_json([{"check": one.check, "ok": one.ok, "says": one.says, "do": one.do or None} for one in findings])
    else:
        for one in findings:
            line(f"{'ok  ' if one.ok else 'NOT '} {one.check}: {one.says}" + (f" {one.do}" if one.do else ""))
    return OK if all(one.ok for one in findings) else SOME_SOURCES_FAILED


def _bundle(options: argparse.Namespace) -> int:
    """Counts, versions and codes; no name, title, address, token or key. Read it before you send it."""
    from pathlib import Path

    from desktop import diagnostics, session
    from resources.contact import SUPPORT
    from storage.errors import StoreError

    home = place.home(options)
    try:
        with session.reading(home, place.passphrase(options)) as opened:
            text = diagnostics.written(home, None if opened is None else opened.book)
    except StoreError:
        text = diagnostics.written(home, None)
    if options.bundle == "-":
        line(text)
    else:
        new_file(Path(options.bundle), f"{text}\n".encode())
        if place.wants_json(options):
            as_json({"file": options.bundle, "send_to": SUPPORT})
            return OK
        line(f"{options.bundle}: read it, then send it to {SUPPORT} if you like.")
    return OK
