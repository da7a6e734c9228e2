"""The command line: what can be asked, and which verb answers. Nothing heavy is imported before a verb is chosen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from desktop.exits import BUG, INTERRUPTED, OK, Exit, of
from desktop.verbs.output import as_json, note
from desktop.verbs.window import named_by_link
from storage.errors import StoreError

VERBS: Final = {
    "window": "desktop.verbs.window",
    "sync": "desktop.verbs.sync",
    "agenda": "desktop.verbs.agenda",
    "export": "desktop.verbs.export",
    "calendars": "desktop.verbs.calendars",
    "accounts": "desktop.verbs.accounts",
    "consent": "desktop.verbs.consent",
    "appointments": "desktop.verbs.appointments",
    "outbox": "desktop.verbs.outbox",
    "conflicts": "desktop.verbs.conflicts",
    "story": "desktop.verbs.story",
    "undo": "desktop.verbs.undo",
    "publish": "desktop.verbs.publish",
    "search": "desktop.verbs.search",
    "free": "desktop.verbs.free",
    "reminders": "desktop.verbs.reminders",
    "ledger": "desktop.verbs.ledger",
    "backup": "desktop.verbs.backup",
    "key": "desktop.verbs.key",
    "sandbox": "desktop.verbs.sandbox",
    "documents": "desktop.verbs.documents",
    "library": "desktop.verbs.library",
    "leave": "desktop.verbs.leave",
    "surveys": "desktop.verbs.surveys",
    "usage": "desktop.verbs.usage",
    "offers": "desktop.verbs.offers",
    "doctor": "desktop.verbs.doctor",
}


def parser() -> argparse.ArgumentParser:
    """The whole grammar. Options that choose the store may stand before or after the verb."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--profile", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")
    shared.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="read the store's passphrase from here (also OPTIMANTRA_PASSPHRASE_FILE)",
    )
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
    root = argparse.ArgumentParser(
        prog="optimantra",
        description="Your practice's schedule merged with your own calendars, on this computer, encrypted.",
        parents=[shared],
    )
    root.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)
    verbs = root.add_subparsers(dest="verb", metavar="COMMAND")
    for module in VERBS.values():
        import_module(module).add_to(verbs, shared)
    return root


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code. Never a traceback for what is not a bug."""
    options = parser().parse_args(named_by_link(arguments))
    wants_json = getattr(options, "json", False)
    try:
        module = import_module(VERBS[options.verb or "window"])
        return int(module.run(options))
    except Exit as end:
        return _end(end, wants_json)
    except StoreError as error:
        return _end(of(error), wants_json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    except Exception as error:
        # The type alone: a message may quote what was being read.
        note(f"OptiMantra met a bug ({type(error).__name__}); nothing more was done. Please report it.")
        if options.traceback:
            raise
        return BUG


def _end(end: Exit, wants_json: bool) -> int:
    if wants_json:
        as_json({"error": end.code_name, "message": end.sentence})
    note(end.sentence)
    return end.code
