"""`optimantra sandbox serve`: a whole invented practice on this machine, kept up for other programs."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from desktop.exits import BAD_INPUT, OK, UNWRITABLE, Exit
from desktop.verbs import place


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("sandbox", parents=[shared], help="an invented practice on this machine")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    serve = acts.add_parser("serve", parents=[shared], help="keep it up and print its addresses; Ctrl+C ends it")
    serve.add_argument("--directory", metavar="DIR", help="keep its data here (default: a folder that goes with it)")
    serve.add_argument(
        "--faults",
        metavar="SERVICE:KIND[:TIMES[:WHERE]]",
        action="append",
        default=[],
        help="make practice, google or microsoft fail, for example google:throttle:2:/events (may be repeated)",
    )


def run(options: argparse.Namespace) -> int:
    from desktop.sandbox.serve import serve

    faults = [_checked(text) for text in options.faults]
    wants_json = place.wants_json(options)
    if options.directory:
        directory = Path(options.directory).absolute()
        try:
            directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Exit(UNWRITABLE, "unwritable", f"{directory} can't be made: {error.strerror}.") from None
        serve(directory, as_json=wants_json, faults=faults)
        return OK
    with tempfile.TemporaryDirectory(prefix="optimantra-sandbox-") as directory_name:
        serve(Path(directory_name), as_json=wants_json, faults=faults)
    return OK


def _checked(text: str) -> str:
    """A fault as it was typed. Raises `Exit` for one that there is not."""
    from desktop.sandbox.faults import Fault
    from desktop.sandbox.host import SERVICES

    service, _, kind = text.partition(":")
    try:
        Fault.parse(kind)
    except ValueError as error:
        raise Exit(BAD_INPUT, "no-such-fault", f"--faults {text}: {error}.") from None
    if service not in SERVICES:
        raise Exit(BAD_INPUT, "no-such-fault", f"--faults {text}: the services are {', '.join(SERVICES)}.")
    return text
