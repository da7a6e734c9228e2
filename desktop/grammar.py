"""What can be asked on the command line, and in which words. Only the verb that is asked for is imported."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from importlib import import_module
from typing import Final

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


def parser(verbs: Iterable[str] = VERBS) -> argparse.ArgumentParser:
    """The grammar of these verbs. Options that choose the store may stand before or after the verb."""
    shared = _shared()
    root = argparse.ArgumentParser(
        prog="optimantra",
        description="Your practice's schedule merged with your own calendars, on this computer, encrypted.",
        parents=[shared],
    )
    root.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)
    commands = root.add_subparsers(dest="verb", metavar="COMMAND")
    for verb in verbs:
        import_module(VERBS[verb]).add_to(commands, shared)
    return root


def _shared() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--profile", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")
    shared.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="read the store's passphrase from here (also OPTIMANTRA_PASSPHRASE_FILE)",
    )
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
    return shared


def asked_for(arguments: list[str]) -> Iterable[str]:
    """The verb that these arguments name, the window's where they name none; every verb where the grammar of all has
    something to say (help, or what is wrong). A start waits for what this brings in."""
    _, rest = _shared().parse_known_args(arguments)
    if not rest:
        return ("window",)
    return rest[:1] if rest[0] in VERBS else VERBS
