"""`optimantra backup` and `restore`: encrypted copies of the book, and the way back to one."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    backup = verbs.add_parser("backup", parents=[shared], help="copies of the book, under the book's own key")
    acts = backup.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("take", parents=[shared], help="make one now")
    acts.add_parser("list", parents=[shared], help="the newest first")
    restore = acts.add_parser("restore", parents=[shared], help="go back to one; what was withdrawn stays withdrawn")
    restore.add_argument("name", metavar="NAME")
    restore.add_argument("--yes", action="store_true", help="do it; without this it only says what would happen")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "take":
            return _take(options)
        case "restore":
            return _restore(options)
        case _:
            return _list(options)


def _take(options: argparse.Namespace) -> int:
    from storage import backups, vault

    home, key = place.home(options), place.key(options)
    with closing(vault.open_book(home, key)) as book:
        made = backups.take(home, book, key, datetime.now(UTC))
    _say(options, {"name": made.name, "taken_at": made.taken_at.isoformat()}, made.name)
    return OK


def _list(options: argparse.Namespace) -> int:
    from storage import backups

    found = backups.every(place.home(options))
    if place.wants_json(options):
        as_json([{"name": one.name, "taken_at": one.taken_at.isoformat()} for one in found])
    else:
        table([("NAME", "TAKEN AT (UTC)"), *((one.name, f"{one.taken_at:%Y-%m-%d %H:%M}") for one in found)])
    return OK


def _restore(options: argparse.Namespace) -> int:
    from storage import backups, restoring

    home = place.home(options)
    wanted = next((one for one in backups.every(home) if one.name == options.name), None)
    if wanted is None:
        raise Exit(NOT_FOUND, "not-found", f"There is no backup {options.name!r}. See: optimantra backup list")
    key = place.key(options)
    if not options.yes:
        waiting = restoring.unsent(home, key)
        known = "we can't tell how much" if waiting is None else str(waiting)
        raise Exit(
            BAD_INPUT,
            "not-confirmed",
            f"This goes back to {wanted.taken_at:%Y-%m-%d %H:%M} UTC; what waits to be sent ({known}) is kept as "
            "it can be read now. Nothing was changed yet: say --yes to do it.",
        )
    done = restoring.restore(home, key, wanted)
    answer = {
        "present_read": done.present_read,
        "decisions": done.decisions,
        "unsent": done.unsent,
        "held": done.held,
    }
    words = f"Restored. Carried over: newer decisions, {done.decisions}; changes that waited, {done.unsent}"
    _say(options, answer, f"{words}; edits to decide, {done.held}.")
    return OK


def _say(options: argparse.Namespace, answer: dict[str, Any], words: str) -> None:
    if place.wants_json(options):
        as_json(answer)
    else:
        line(words)
