"""The command line: what can be asked, and which verb answers. Only the verb that is asked for is imported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Final

from desktop.exits import BAD_INPUT, BUG, INTERRUPTED, OK, Exit, of
from desktop.verbs.output import as_json, bear_every_letter, note
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


def _asked_for(arguments: list[str]) -> Iterable[str]:
    """The verb that these arguments name, the window's where they name none; every verb where the grammar of all has
    something to say (help, or what is wrong). A start waits for what this brings in."""
    _, rest = _shared().parse_known_args(arguments)
    if not rest:
        return ("window",)
    return rest[:1] if rest[0] in VERBS else VERBS


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code. Never a traceback for what is not a bug."""
    bear_every_letter()
    words = named_by_link(arguments)
    options = parser(_asked_for(words)).parse_args(words)
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
        if isinstance(error, UnicodeEncodeError) and not _are_text(words):
            return _end(Exit(BAD_INPUT, "not-text", "One of these words is not text (UTF-8)."), wants_json)
        # The type alone: a message may quote what was being read.
        note(f"OptiMantra met a bug ({type(error).__name__}); nothing more was done. Please report it.")
        if options.traceback:
            raise
        return BUG


def _are_text(words: Sequence[str]) -> bool:
    """Whether each stands for letters; a system hands over other bytes as halves of characters (PEP 383)."""
    try:
        "".join(words).encode()
    except UnicodeEncodeError:
        return False
    return True


def _end(end: Exit, wants_json: bool) -> int:
    if wants_json:
        as_json({"error": end.code_name, "message": end.sentence})
    note(end.sentence)
    return end.code
