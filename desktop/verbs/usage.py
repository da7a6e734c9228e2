"""`optimantra usage`: what is counted of the program's use, and the exact bytes in which it would leave."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import OK
from desktop.verbs import place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("usage", parents=[shared], help="what is counted, where you let it be counted")
    verb.add_argument("--bytes", action="store_true", help="the exact requests that wait, or would leave now")


def run(options: argparse.Namespace) -> int:
    with place.reading(options) as opened:
        answers = [] if opened is None else _reports(opened.book)
    if place.wants_json(options):
        as_json(answers)
        return OK
    for one in answers:
        line(f"{one['account']}: {'counted' if one['on'] else 'nothing is counted'}")
        if one["on"]:
            table([(name, str(number)) for name, number in one["week"].items()])
        for request in one["requests"] if options.bytes else ():
            line(request.rstrip())
    return OK


def _reports(book: Any) -> list[dict[str, Any]]:
    from desktop import errands
    from storage.book import accounts, anonymous, ledger, usage
    from storage.records.consents import Purpose
    from sync.anonymous import packed, wire_form
    from sync.usage_report import KIND, report

    live = ledger.live(book, Purpose.USAGE)
    monday = usage.week_of(errands.today())
    answers = []
    for account in accounts.practices(book):
        counts = usage.counted(book, account.id, monday)
        waiting = [one for one in anonymous.waiting(book) if one.account == account.id and one.purpose is Purpose.USAGE]
        bodies = [one.body for one in waiting]
        if account.id in live:
            bodies.append(packed(report(monday, counts)))
        answers.append(
            {
                "account": account.id,
                "on": account.id in live,
                "week": {one.value: number for one, number in counts.items()},
                "requests": [wire_form(errands.place(account), KIND, body).decode() for body in bodies],
            }
        )
    return answers
