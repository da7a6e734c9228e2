"""`optimantra consent`: what may be decided, what is decided, and deciding it."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import OK
from desktop.verbs import place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("consent", parents=[shared], help="give and withdraw consent")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="every switch and its state")
    for act, words in (("give", "give consent"), ("withdraw", "withdraw consent, and destroy what rested on it")):
        one = acts.add_parser(act, parents=[shared], help=words)
        one.add_argument(
            "id", metavar="ID", help="<calendar id>:show, <calendar id>:keep, <account id>:write, …; see list"
        )


def run(options: argparse.Namespace) -> int:
    return _list(options) if options.act == "list" else _decide(options)


def _list(options: argparse.Namespace) -> int:

    with place.reading(options) as opened:
        answers = [] if opened is None else _switches(opened.book)
    if place.wants_json(options):
        as_json(answers)
    else:
        table([("ID", "STATE", "WHAT"), *((one["id"], one["state"], one["what"]) for one in answers)])
    return OK


def _switches(book: Any) -> list[dict[str, Any]]:
    from desktop.verbs.calendars import moment
    from storage import consent
    from storage.book import accounts, calendars, ledger
    from storage.records.accounts import ProviderName
    from storage.records.consents import Purpose, Scope

    scopes = [(Scope(account.id, Purpose.WRITE), account.label) for account in accounts.every(book)]
    for account in accounts.every(book):
        if account.provider is ProviderName.PRACTICE:
            scopes += [(Scope(account.id, purpose), account.label) for purpose in sorted(consent.OF_THE_PRACTICE)]
    for calendar in calendars.every(book):
        scopes += [(Scope(calendar.id, purpose), calendar.name) for purpose in (Purpose.SHOW, Purpose.KEEP)]
    answers = []
    for scope, what in scopes:
        record = ledger.in_force(book, scope)
        answers.append(
            {
                "id": scope.id,
                "what": what,
                "purpose": str(scope.purpose),
                "state": str(record.decision) if record else "never decided",
                "since": moment(record.decided_at) if record else None,
                "record": record.id if record else None,
            }
        )
    return answers


def _decide(options: argparse.Namespace) -> int:
    from desktop import passes
    from desktop.notices import notice
    from storage import consent

    with place.writing(options) as opened:
        scope = consent.parse_scope(opened.book, options.id)
        if options.act == "give":
            decided = consent.give(opened.book, scope, notice, passes.now())
        else:
            decided = consent.withdraw(opened.book, opened.shelf, scope, notice, passes.now(), opened.forget)
    gone = decided.destroyed
    if place.wants_json(options):
        counts = None if gone is None else {"events": gone.events, "occurrences": gone.occurrences, "files": gone.files}
        as_json({"id": options.id, "recorded": [one.id for one in decided.scopes], "destroyed": counts})
    else:
        line("Recorded: " + (", ".join(one.id for one in decided.scopes) or "nothing, it already was so"))
        if gone is not None:
            line(f"{gone.events} events in {gone.files} files were destroyed on this computer.")
    return OK
