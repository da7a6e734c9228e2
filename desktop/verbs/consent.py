"""`optimantra consent`: what may be decided, what is decided, and deciding it."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import CONSENT_MISSING, OK, Exit
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

    acts.add_parser("history", parents=[shared], help="every decision ever made, and on which computer")
    link = acts.add_parser("link", parents=[shared], help="let choices about borrowed calendars hold on two computers")
    link.add_argument("code", nargs="?", default="", metavar="CODE", help="what the other computer showed")
    link.add_argument("--end", action="store_true", help="end the link")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "list":
            return _list(options)
        case "history":
            return _history(options)
        case "link":
            return _link(options)
        case _:
            return _decide(options)


def _history(options: argparse.Namespace) -> int:
    from desktop.verbs.calendars import moment
    from storage.book import consent_feed, ledger

    answers: list[dict[str, Any]] = []
    unbelieved = 0
    with place.reading(options) as opened:
        for one in ledger.history(opened.book) if opened else ():
            assert opened is not None
            words = ledger.words(opened.book, one.notice)
            answers.append(
                {
                    "sequence": one.sequence,
                    "record": one.id,
                    "scope": one.scope.id,
                    "decision": str(one.decision),
                    "at": moment(one.decided_at),
                    "computer": one.over.device if one.over else "this",
                    "decided_there_at": moment(one.over.decided_at) if one.over else None,
                    "words": words.text if words else None,
                    "hash": one.hash,
                }
            )
        unbelieved = consent_feed.unbelieved(opened.book) if opened else 0
    if place.wants_json(options):
        as_json({"records": answers, "not_believed": unbelieved})
        return OK
    table(
        [
            ("NO", "AT", "DECISION", "SCOPE", "COMPUTER"),
            *(
                (str(one["sequence"]), one["at"] or "", one["decision"], one["scope"], one["computer"])
                for one in answers
            ),
        ]
    )
    if unbelieved:
        line(f"{unbelieved} records at the practice's service do not hold in themselves; they are not followed.")
    return OK


def _link(options: argparse.Namespace) -> int:
    from storage.book import linking

    with place.writing(options) as opened:
        if options.end:
            linking.unlink(opened.book)
            code = ""
        else:
            code = linking.link(opened.book, options.code)
    if place.wants_json(options):
        as_json({"linked": not options.end, "code": None if options.code or options.end else code})
    elif not options.code and not options.end:
        line(f"On your other computer: optimantra consent link {code}")
    return OK


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
    from storage.records.consents import Purpose, Scope

    scopes = [(Scope(account.id, Purpose.WRITE), account.label) for account in accounts.every(book)]
    for account in accounts.practices(book):
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
            _check_leave(opened.book, scope)
            decided = consent.give(opened.book, scope, notice, passes.now())
        else:
            decided = consent.withdraw(opened.book, opened.shelf, scope, notice, passes.now(), opened.forget)
        owed = _owed(opened.book, scope)
    gone = decided.destroyed
    if place.wants_json(options):
        counts = None if gone is None else {"events": gone.events, "occurrences": gone.occurrences, "files": gone.files}
        answer = {"id": options.id, "recorded": [one.id for one in decided.scopes], "destroyed": counts}
        as_json(answer if owed is None else {**answer, "owed": owed})
    else:
        line("Recorded: " + (", ".join(one.id for one in decided.scopes) or "nothing, it already was so"))
        if gone is not None:
            line(f"{gone.events} events in {gone.files} files were destroyed on this computer.")
        if owed:
            line("What we wrote there could not be taken away now. It is owed, and tried again at each sync.")
    return OK


def _check_leave(book: Any, scope: Any) -> None:
    """To write needs leave at some services: their own page is asked first. Raises `Exit`."""
    from desktop import widening
    from storage.book import accounts
    from storage.records.consents import Purpose

    account = accounts.get(book, scope.subject) if scope.purpose is Purpose.WRITE else None
    if account is not None and widening.lacks_writing(account):
        words = f"{account.label} has not allowed this yet. Ask it: optimantra publish allow {account.id}"
        raise Exit(CONSENT_MISSING, "leave-missing", words)


def _owed(book: Any, scope: Any) -> bool | None:
    """Take away what was written under a consent that is no more; whether that is still owed, None for other scopes."""
    import asyncio

    from desktop import publishing
    from storage.book import accounts
    from storage.records.consents import Purpose
    from sync import publish
    from sync.errors import SyncError

    account = accounts.get(book, scope.subject) if scope.purpose is Purpose.WRITE else None
    if account is None or publish.may_publish(book, account.id):
        return None
    try:
        asyncio.run(publishing.recall(book, account))
    except SyncError:
        return True
    return False
