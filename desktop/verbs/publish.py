"""`optimantra publish`: the practice schedule on a calendar of one's own: choose, preview, run, status, recall."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, OK, SIGN_IN_FAILED, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.connecting import announced
from desktop.verbs.output import as_json, line, table

_ACTS = (
    ("preview", "the exact requests that would leave"),
    ("level", "how much an event says: busy, visit-type, initials, full"),
    ("choose", "set the level of detail, how far ahead, and whether it rings"),
    ("status", "what stands there and what is still owed"),
    ("allow", "give the write consent, asking the service's own page for leave where it is missing"),
    ("run", "bring the calendar to the schedule"),
    ("recall", "remove our calendar and everything in it"),
    ("give-back", "end the whole permission at the service, and sign in again for reading only"),
)
_LEVELS = ("busy", "visit-type", "initials", "full")


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("publish", parents=[shared], help="your practice schedule on a calendar of your own")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    for act, words in _ACTS:
        one = acts.add_parser(act, parents=[shared], help=words)
        every = {"nargs": "?", "default": None} if act == "status" else {}
        one.add_argument("id", metavar="ID", help="the account's id", **every)
        if act == "level":
            one.add_argument("level", metavar="LEVEL", choices=_LEVELS, nargs="?", help=", ".join(_LEVELS))
        if act in ("allow", "give-back"):
            one.add_argument("--no-browser", action="store_true", help="print the address to open, and wait")
        if act in ("preview", "choose"):
            one.add_argument("--level", "--detail", dest="level", choices=_LEVELS)
            one.add_argument("--days", type=int, metavar="N", help="how far ahead, 1 to 366")
            one.add_argument("--alarm", metavar="MINUTES", help="ring so long before each, or: never")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "preview":
            return _preview(options)
        case "status":
            return _status(options)
        case "level" | "choose":
            return _choose(options)
        case "allow" | "give-back":
            return _ask_there(options)
        case _:
            return _act(options)


def _account(book: Any, id: str) -> Any:
    from storage.book import accounts
    from storage.records.ids import AccountId

    account = accounts.get(book, AccountId(id))
    if account is None:
        raise Exit(NOT_FOUND, "not-found", f"There is no account {id!r}. See: optimantra accounts list")
    return account


def _choice(options: argparse.Namespace, book: Any, account: Any) -> Any:
    """What is chosen for the account, with what the options say instead. Raises `Exit`."""
    from dataclasses import replace

    from storage.records.publishing import MOST_DAYS, MOST_MINUTES, Level
    from sync.publishing_book import choice

    kept = choice(book, account)
    level = Level(options.level) if options.level else kept.level
    days = kept.days if getattr(options, "days", None) is None else options.days
    if not 1 <= days <= MOST_DAYS:
        raise Exit(BAD_INPUT, "days", f"--days is from 1 to {MOST_DAYS}. Nothing was changed.")
    alarm = kept.alarm
    if (asked := getattr(options, "alarm", None)) is not None:
        if asked != "never" and not (asked.isdecimal() and int(asked) <= MOST_MINUTES):
            raise Exit(BAD_INPUT, "alarm", f"--alarm is minutes, 0 to {MOST_MINUTES}, or never. Nothing was changed.")
        alarm = None if asked == "never" else int(asked)
    return replace(kept, level=level, days=days, alarm=alarm)


def _told(choice: Any, written: Any) -> dict[str, Any]:
    return {
        "level": str(choice.level),
        "written": str(written),
        "nameable": written.nameable,
        "days": choice.days,
        "alarm": choice.alarm,
    }


def _choose(options: argparse.Namespace) -> int:
    from desktop import passes, publishing
    from storage.records.publishing import allowed_level
    from sync import publishing_book

    with place.writing(options) as opened:
        account = _account(opened.book, options.id)
        choice = _choice(options, opened.book, account.id)
        if options.act == "choose" or options.level:
            publishing_book.choose(opened.book, account.id, choice, passes.now())
        written = allowed_level(choice.level, publishing.bounds().levels)
    rings = "silent" if choice.alarm is None else f"rings {choice.alarm} minutes before"
    words = [f"{choice.level}, {choice.days} days ahead, {rings}, from the next run on"]
    if written is not choice.level:
        words.append(f"On this computer no more than {written} may be written, so that is what is.")
    if written.nameable:
        words.append("Patients become nameable to whoever can read that calendar and to the service that runs it.")
    return _say(options, {"id": account.id, **_told(choice, written)}, *words)


def _preview(options: argparse.Namespace) -> int:
    from desktop import passes, publishing
    from storage.records.publishing import allowed_level
    from sync import publish
    from sync.errors import Refused

    with place.reading(options) as opened:
        if opened is None:
            raise Exit(NOT_FOUND, "no-store", "There is no store here yet.")
        account = _account(opened.book, options.id)
        choice = _choice(options, opened.book, account.id)
        levels = publishing.bounds().levels
        words = publishing.words(opened.book, _system())
        try:
            requests = publish.preview(opened.book, account, passes.now(), words, choice, levels, publishing.zone())
        except Refused as error:
            raise _cannot(account) from error
        written = allowed_level(choice.level, levels)
    if place.wants_json(options):
        asked = [
            {"method": one.method, "address": one.address, "type": one.kind, "body": one.body.decode()}
            for one in requests
        ]
        as_json({"id": account.id, **_told(choice, written), "requests": asked})
    else:
        for one in requests:
            line(f"{one.method} {one.address}\nContent-Type: {one.kind}\n\n{one.body.decode()}\n")
    return OK


def _status(options: argparse.Namespace) -> int:
    from desktop import passes, publishing
    from storage.book import accounts
    from sync import publish
    from sync.publishing_status import status

    answers = []
    with place.reading(options) as opened:
        if opened is not None:
            chosen = [_account(opened.book, options.id)] if options.id else accounts.every(opened.book)
            words, levels = publishing.words(opened.book, _system()), publishing.bounds().levels
            answers = [
                _as_told(status(opened.book, one, passes.now(), words, levels, publishing.zone()))
                for one in chosen
                if one.provider in publish.MODULES or options.id
            ]
    if place.wants_json(options):
        as_json(answers[0] if options.id and answers else answers)
    else:
        rows = [("ID", "ACCOUNT", "WRITES", "LEVEL", "THERE", "TO WRITE", "TO TAKE AWAY", "TROUBLE")]
        for one in answers:
            counts = (str(one["there"]), str(one["to_put"]), str(one["to_remove"]))
            on = "yes" if one["on"] else "owed" if one["owed"] else "no"
            rows.append(
                (one["id"], one["account"], on, one["written"], *counts, (one["trouble"] or {}).get("code", ""))
            )
        table(rows)
    return OK


def _as_told(one: Any) -> dict[str, Any]:
    from desktop.verbs.calendars import moment

    trouble = one.trouble
    return {
        "id": one.account.id,
        "account": one.account.label,
        "on": one.on,
        "owed": one.owed,
        **_told(one.choice, one.level),
        "calendar": one.calendar or None,
        "there": one.there,
        "to_put": one.to_put,
        "to_remove": one.to_remove,
        "yielded": one.yielded,
        "last_success": moment(one.last_success),
        "trouble": None
        if trouble is None
        else {
            "kind": trouble.kind,
            "code": trouble.code,
            "host": trouble.host,
            "at": moment(trouble.at),
            "retry_at": moment(trouble.retry_at),
        },
    }


def _act(options: argparse.Namespace) -> int:
    from functools import partial

    from desktop import publishing
    from desktop.verbs.sync import choices
    from sync import publish
    from sync.errors import SyncError

    with place.writing(options) as opened:
        account = _account(opened.book, options.id)
        if account.provider not in publish.MODULES:
            raise _cannot(account)
        try:
            if options.act == "recall":
                gone = asyncio.run(publishing.recall(opened.book, account))
                words = "The calendar and everything in it is removed." if gone else "Nothing of ours stands there."
                return _say(options, {"id": account.id, "recalled": gone}, words)
            asked = partial(choices, opened)
            done = asyncio.run(publishing.publish_once(opened.book, account, _system(), elsewhere=asked))
        except SyncError as error:
            where = f" ({error.host})" if error.host else ""
            raise Exit(SOME_SOURCES_FAILED, error.code, f"It did not work: {error.code}{where}.") from error
    counts = {"put": done.put, "removed": done.removed, "left": done.left, "refused": done.refused}
    words = f"{done.put} written, {done.removed} removed, {done.left} left for the next run, {done.refused} refused."
    return _say(options, {"id": account.id, **counts}, words)


def _ask_there(options: argparse.Namespace) -> int:
    """What the service's own page has to allow, or takes back, in the person's browser."""
    from desktop import passes, signing_in, widening
    from desktop.notices import notice
    from storage import consent
    from storage.records.consents import Purpose, Scope
    from sync import publish
    from sync.errors import SyncError

    open_browser = announced(options) if options.no_browser else signing_in.system_browser
    with place.writing(options) as opened:
        account = _account(opened.book, options.id)
        if account.provider not in publish.MODULES:
            raise _cannot(account)
        try:
            if options.act == "allow":
                if widening.lacks_writing(account):
                    asyncio.run(widening.sign_in_again(opened.book, account, open_browser, write=True))
                decided = consent.give(opened.book, Scope(account.id, Purpose.WRITE), notice, passes.now())
                answer = {"id": account.id, "recorded": [one.id for one in decided.scopes]}
                return _say(options, answer, "The write consent is given. Bring it up: optimantra publish run")
            given_back = asyncio.run(widening.give_back(opened.book, account, open_browser))
        except SyncError as error:
            where = f" ({error.host})" if error.host else ""
            words = f"It did not work: {error.code}{where}. The consents are as they were."
            raise Exit(SIGN_IN_FAILED, error.code, words) from error
    page = widening.PERMISSIONS.get(account.provider, "")
    words = "The permission is given back." if given_back else f"Only you can take it back, on its own page: {page}"
    return _say(options, {"id": account.id, "given_back": given_back, "page": page or None}, words)


def _cannot(account: Any) -> Exit:
    return Exit(BAD_INPUT, "cannot-publish", f"{account.label} can't be written to. Nothing was changed.")


def _system() -> str:
    """The language of this session, for words where the person chose none."""
    import locale

    return (locale.getlocale()[0] or "").replace("-", "_").partition("_")[0]


def _say(options: argparse.Namespace, answer: dict[str, Any], *words: str) -> int:
    if place.wants_json(options):
        as_json(answer)
    else:
        for one in words:
            line(one)
    return OK
