"""`optimantra accounts`: connect, list and remove sign-ins."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import NOT_FOUND, OK, SIGN_IN_FAILED, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.connecting import add_kinds, way_of
from desktop.verbs.output import as_json, line, note, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("accounts", parents=[shared], help="connect, list and remove accounts")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="every account")
    out = acts.add_parser("sign-out", parents=[shared], help="end the sign-in; what is kept here stays")
    out.add_argument("id", metavar="ID")
    remove = acts.add_parser("remove", parents=[shared], help="withdraw everything of an account and forget it")
    remove.add_argument("id", metavar="ID")
    remove.add_argument(
        "--leave-published", action="store_true", help="even if what we wrote there can't be taken away now"
    )
    add_kinds(acts, shared)


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "list":
            return _list(options)
        case "remove":
            return _remove(options)
        case "sign-out":
            return _sign_out(options)
        case _:
            return _add(options)


def _add(options: argparse.Namespace) -> int:
    from desktop import signing_in
    from sync.errors import SyncError

    way = way_of(options)
    with place.writing(options) as opened:
        try:
            joined = asyncio.run(signing_in.join(opened.book, way))
        except SyncError as error:
            raise Exit(SIGN_IN_FAILED, f"sign-in-{error.code}", _why(error)) from error
        waits = _agreed(opened.book, joined.account, accepting=getattr(options, "accept_agreement", False))
        if place.wants_json(options):
            ids = [calendar.id for calendar in joined.calendars]
            as_json({"id": joined.account.id, "calendars": ids, "agreement_waits": waits, **_leave(joined.account)})
        else:
            line(joined.account.id)
            note(
                f"{len(joined.calendars)} calendars. Nothing of them is read before you say so: optimantra consent list"
            )
            for said in _leave_in_words(joined.account):
                note(said)
            if waits:
                note("Its service is used once you have agreed: optimantra documents show agreement, documents accept")
    return OK


def _leave(account: Any) -> dict[str, list[str]]:
    """What the practice's service withheld and granted besides at the last sign-in; nothing where it was not noted."""
    from storage.records.leave import leave_of

    found = leave_of(account.settings) if account.is_practice else None
    return {} if found is None else {"withheld": list(found.withheld), "granted_besides": list(found.besides)}


def _leave_in_words(account: Any) -> list[str]:
    found, said = _leave(account), []
    if found.get("withheld"):
        said.append(f"Its service allows less than was asked for. Withheld: {', '.join(found['withheld'])}.")
    if found.get("granted_besides"):
        said.append(f"It also allows what was not asked for and is not used: {', '.join(found['granted_besides'])}.")
    return said


def _agreed(book: Any, account: Any, *, accepting: bool) -> bool:
    """Accept the practice's agreement if that was asked for; whether it still waits to be."""
    from desktop import passes
    from storage import agreements
    from storage.records.documents import DocumentKind

    if not account.is_practice:
        return False
    if accepting:
        agreements.accept_all(book, account.id, passes.now())
    return not agreements.standing(book, account.id, DocumentKind.AGREEMENT).accepted


def _why(error: Any) -> str:
    where = f" ({error.host})" if error.host else ""
    match type(error).__name__, error.code:
        case "Untrusted", "bad-address":
            return "That is not an address that we can connect to. It looks like https://calendar.example.org."
        case "Untrusted", "not-https":
            return f"The address has to begin with https://, so that nothing travels readable{where}. Nothing was sent."
        case "Untrusted", "user-in-address":
            return "Leave user name and password out of the address. Nothing was sent."
        case "Untrusted", "bad-authority":
            return "The file that --ca-file names holds no certificate that can be used. Nothing was sent."
        case "Refused", "managed":
            return f"{error.host or 'IT'} has decided which accounts may be used on this computer. Nothing was sent."
        case "Gone", "no-such-file":
            return "There is no such file."
        case "Refused", "unreadable-file":
            return "That is not a file that can be read."
        case "Malformed", "not-a-calendar":
            return f"What is there is no calendar{where}. Nothing was changed."
        case "Reconnect", _:
            return f"The service refused this sign-in{where}. Check the user name and the (app) password."
        case "Untrusted", _:
            return f"The service could not prove who it is{where}: {error.code}. If it is yours, use --ca-file."
        case "Offline", _:
            return f"The service can't be reached{where}: {error.code}. Nothing was changed."
        case _:
            return f"The sign-in did not work{where}: {error.code}. Nothing was changed."


def _list(options: argparse.Namespace) -> int:
    from desktop.verbs.calendars import listed
    from storage.book import accounts

    with place.reading(options) as opened:
        every = [] if opened is None else accounts.every(opened.book)
        found = [] if opened is None else listed(opened.book)
    answers = [
        {
            "id": account.id,
            "provider": str(account.provider),
            "base": account.base if account.provider != "ics" else None,
            "user": account.user,
            "label": account.label,
            "plan": account.plan or None,
            **_leave(account),
            "calendars": [calendar for calendar in found if calendar["account"] == account.id],
        }
        for account in every
    ]
    if place.wants_json(options):
        as_json(answers)
    else:
        table(
            [("ID", "KIND", "ACCOUNT"), *((str(one["id"]), str(one["provider"]), str(one["label"])) for one in answers)]
        )
    return OK


def named(book: Any, id: str) -> Any:
    """The account of this id. Raises `Exit`."""
    from storage.book import accounts
    from storage.records.ids import AccountId

    account = accounts.get(book, AccountId(id))
    if account is None:
        raise Exit(NOT_FOUND, "not-found", f"There is no account {id!r}. See: optimantra accounts list")
    return account


def _remove(options: argparse.Namespace) -> int:
    from desktop import passes, publishing
    from desktop.notices import notice
    from sync import publishing_book
    from sync.errors import SyncError
    from sync.joining import leave

    with place.writing(options) as opened:
        account = named(opened.book, options.id)
        held = publishing_book.state(opened.book, account.id)
        try:
            if not options.leave_published:
                asyncio.run(publishing.recall(opened.book, account))
        except SyncError as error:
            words = "The practice calendar on it can't be removed now, so the account stays. Try again when it answers"
            by_hand = "or remove it there by hand and use --leave-published"
            raise Exit(SOME_SOURCES_FAILED, "still-published", f"{words} ({error.code}), {by_hand}.") from error
        revoked = asyncio.run(passes.revoked(opened.book, account))
        destroyed = leave(opened.book, opened.shelf, account, notice, passes.now(), opened.forget)
    answer = {
        "id": account.id,
        "revoked": revoked,
        "left_there": held.calendar.name if options.leave_published and held.calendar is not None else None,
        "destroyed": {name: {"events": one.events, "files": one.files} for name, one in destroyed.items()},
    }
    if place.wants_json(options):
        as_json(answer)
    else:
        for name, one in destroyed.items():
            line(f"{name}: {one.events} events and {one.files} files destroyed here")
        line(f"{account.label} is forgotten." + ("" if revoked else " Its permission could not be revoked there now."))
    return OK if revoked else SOME_SOURCES_FAILED


def _sign_out(options: argparse.Namespace) -> int:
    from desktop import passes
    from storage.book import outbox
    from sync.joining import sign_out

    with place.writing(options) as opened:
        account = named(opened.book, options.id)
        waiting = outbox.count(opened.book, account.id)
        revoked = asyncio.run(passes.revoked(opened.book, account))
        sign_out(opened.book, account, passes.now())
    if place.wants_json(options):
        as_json({"id": account.id, "revoked": revoked, "waiting_changes": waiting})
    else:
        waits = f"Changes that wait for the next sign-in: {waiting}." if waiting else "Nothing waits to be sent."
        line(f"Signed out of {account.label}. What is kept here stays. {waits}")
        if not revoked:
            note("The service could not be told now; the sign-in is forgotten here and can't be used again.")
    return OK if revoked else SOME_SOURCES_FAILED
