"""`optimantra library`: articles from the practice's service, readable and searchable offline."""

from __future__ import annotations

import argparse
from typing import Any, Final

from desktop.exits import NOT_FOUND, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, table

DISCLAIMER: Final = "For information only. It is no medical advice, and we do not endorse what others offer."


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("library", parents=[shared], help="articles for your information, also offline")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    find = acts.add_parser("list", parents=[shared], help="every article, or those with these words")
    find.add_argument("words", nargs="*", metavar="WORD", help="beginnings of words")
    show = acts.add_parser("show", parents=[shared], help="read one")
    show.add_argument("id", metavar="ID")


def run(options: argparse.Namespace) -> int:
    from storage.book import documents
    from storage.words import words

    wanted = words(" ".join(options.words)) if options.act == "list" else ()
    with place.reading(options) as opened:
        found = () if opened is None else documents.library(opened.book, wanted)
    if options.act == "show":
        return _show(options, found)
    if place.wants_json(options):
        as_json([_object(one) for one in found])
    else:
        rows = [(one.remote_id.rpartition("/")[2], one.effective, one.title, _source(one)) for one in found]
        table([("ID", "DATE", "TITLE", "BY"), *rows])
    return OK


def _show(options: argparse.Namespace, found: Any) -> int:
    one = next((one for one in found if one.remote_id.rpartition("/")[2] == options.id), None)
    if one is None:
        raise Exit(NOT_FOUND, "not-found", "There is no such article here. See: optimantra library list")
    if place.wants_json(options):
        as_json({**_object(one), "text": one.text, "disclaimer": DISCLAIMER})
    else:
        line(f"{one.title}\n{DISCLAIMER}\nBy {_source(one)}, {one.effective}\n\n{one.text}")
    return OK


def _object(one: Any) -> dict[str, Any]:
    return {
        "id": one.remote_id.rpartition("/")[2],
        "title": one.title,
        "language": one.language,
        "date": one.effective,
        "source": one.source or None,
        "address": one.source_url or None,
    }


def _source(one: Any) -> str:
    return f"{one.source} (not ours)" if one.source else "OptiMantra"
