"""`optimantra sandbox serve`: a whole invented practice on this machine, kept up for other programs."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from desktop.exits import OK
from desktop.verbs import place


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("sandbox", parents=[shared], help="an invented practice on this machine")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    serve = acts.add_parser("serve", parents=[shared], help="keep it up and print its addresses; Ctrl+C ends it")
    serve.add_argument("--directory", metavar="DIR", help="keep its data here (default: a folder that goes with it)")


def run(options: argparse.Namespace) -> int:
    from desktop.sandbox.serve import serve

    wants_json = place.wants_json(options)
    if options.directory:
        directory = Path(options.directory).absolute()
        directory.mkdir(parents=True, exist_ok=True)
        serve(directory, as_json=wants_json)
        return OK
    with tempfile.TemporaryDirectory(prefix="optimantra-sandbox-") as directory_name:
        serve(Path(directory_name), as_json=wants_json)
    return OK
