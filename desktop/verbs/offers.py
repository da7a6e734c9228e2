"""`optimantra offers`: the offer of the day, the list that it was chosen from here, and the topics it is chosen by."""

from __future__ import annotations

import argparse
import json
from typing import Any

from desktop.exits import CONSENT_MISSING, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("offers", parents=[shared], help="offers, which are shown to who does not pay")
    acts = verb.add_subparsers(dest="act", metavar="ACT")
    acts.add_parser("list", parents=[shared], help="the list, the same for everyone, and today's offer")
    topics = acts.add_parser("topics", parents=[shared], help="name topics to choose offers by; needs the consent")
    topics.add_argument("topic", nargs="*", metavar="TOPIC")


def run(options: argparse.Namespace) -> int:
    return _topics(options) if options.act == "topics" else _list(options)


def _list(options: argparse.Namespace) -> int:
    from desktop import errands
    from storage.book import offers

    with place.reading(options) as opened:
        account = None if opened is None else offers.shown_to(opened.book)
        listed = () if opened is None or account is None else offers.listed(opened.book, account.id)
        today = None if opened is None else offers.chosen(opened.book, errands.today())
        named = sorted(offers.topics(opened.book)) if opened else []
    rows = [
        {"supplier": one.supplier, "title": one.title, "link": one.link, "topics": list(one.topics),
         "today": one == today}
        for one in listed
    ]  # fmt: skip
    if place.wants_json(options):
        as_json({"shown": account is not None, "topics": named, "offers": rows})
    elif account is None:
        line("No offers are shown: they are for accounts on a free plan only.")
    else:
        table([("TODAY", "SUPPLIER", "OFFER"), *(("*" if one == today else "", one.supplier, one.title)
                                                 for one in listed)])  # fmt: skip
    return OK


def _topics(options: argparse.Namespace) -> int:
    from storage.book import ledger, offers, settings
    from storage.records.consents import Purpose

    with place.writing(options) as opened:
        if options.topic:
            if not ledger.live(opened.book, Purpose.INTERESTS):
                raise Exit(CONSENT_MISSING, "consent-missing", "Give consent to `interests` first; see consent list.")
            with opened.book.transaction():
                settings.put(opened.book, offers.TOPICS, json.dumps(sorted(set(options.topic))))
        named = sorted(offers.topics(opened.book))
    if place.wants_json(options):
        as_json({"topics": named})
    else:
        line(", ".join(named) or "No topic is named.")
    return OK
