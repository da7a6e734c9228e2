"""`optimantra outbox`: what was done here and the practice does not have yet; try again, or take back."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, OK, Exit
from desktop.verbs import pending, place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("outbox", parents=[shared], help="changes that wait to be sent")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="every change that waits, and why")
    for act, words in (
        ("retry", "send it again with the next sync"),
        ("discard", "take it back before it is sent"),
        ("undo", "take it back, or send the opposite of what was sent already"),
    ):
        acts.add_parser(act, parents=[shared], help=words).add_argument("id", metavar="ID")


def run(options: argparse.Namespace) -> int:
    from desktop.verbs.times import local_zone

    zone = local_zone()
    if options.act == "list":
        return _list(options, zone)
    from desktop import passes
    from storage.book import outbox

    if options.act == "undo":
        return _undo(options, zone)
    with place.writing(options) as opened:
        if options.act == "retry":
            changed = [outbox.retry(opened.book, options.id)]
        else:
            _sure(outbox.get(opened.book, options.id))
            changed = list(outbox.discard(opened.book, options.id, passes.now()))
        answers = [pending.object_of(entry, zone) for entry in changed]
    if place.wants_json(options):
        as_json(answers)
    elif options.act == "retry":
        line(f"{options.id} is sent again with the next sync.")
    else:
        line(f"Taken back: {len(answers)}. The history keeps what was wanted.")
    return OK


def _sure(entry: Any) -> None:
    """Raises `Exit` for a change that may have arrived: forgetting it would leave it at the practice."""
    from storage.records.pending import may_have_arrived

    if entry is not None and may_have_arrived(entry):
        raise Exit(
            BAD_INPUT,
            "may-have-arrived",
            f"{entry.id} may have arrived at the practice already. See: optimantra outbox undo {entry.id}",
        )


def _undo(options: argparse.Namespace, zone: Any) -> int:
    """Undo the change of this id, whether it waits or was sent."""
    from desktop import passes
    from storage.book import undo

    with place.writing(options) as opened:
        undone = undo.take_back(opened.book, [options.id], passes.now())
        taken = [pending.object_of(entry, zone) for entry in undone.discarded]
        sends = [pending.object_of(entry, zone) for entry in undone.made]
    if undone.nothing:
        raise Exit(NOT_FOUND, "nothing-to-undo", f"Nothing of {options.id} is left to undo: it was changed since.")
    if place.wants_json(options):
        as_json({"taken_back": taken, "sends": sends})
    elif sends:
        line(f"{options.id} may have been sent already: its opposite is sent with the next sync.")
    else:
        line(f"Taken back: {len(taken)}. The history keeps what was wanted.")
    return OK


def _list(options: argparse.Namespace, zone: Any) -> int:
    from storage.book import outbox

    with place.reading(options) as opened:
        entries = () if opened is None else outbox.every(opened.book)
        held = frozenset() if opened is None else outbox.held(opened.book)
        answers = [{**pending.object_of(entry, zone), "held": entry.id in held} for entry in entries]
    if place.wants_json(options):
        as_json(answers)
    elif not answers:
        line("Nothing waits: the practice has everything.")
    else:
        rows = [
            (one["id"], one["action"], one["appointment"], "held" if one["held"] else one["state"], one["reason"] or "")
            for one in answers
        ]
        table([("ID", "ACTION", "APPOINTMENT", "STATE", "REASON"), *rows])
        if any(one["held"] for one in answers):
            line("What is held waits for your decision on an earlier change to the same appointment.")
    return OK
