"""`optimantra publish`: the practice schedule on a calendar of one's own: choose, preview, run, recall."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, OK, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line

_ACTS = (
    ("preview", "the exact texts that would leave"),
    ("choose", "set the level of detail and how far ahead"),
    ("run", "bring the calendar to the schedule"),
    ("recall", "remove our calendar and everything in it"),
)


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("publish", parents=[shared], help="your practice schedule on a calendar of your own")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    for act, words in _ACTS:
        one = acts.add_parser(act, parents=[shared], help=words)
        one.add_argument("id", metavar="ID", help="the account's id")
        if act in ("preview", "choose"):
            one.add_argument("--detail", choices=("busy", "visit-type", "initials", "full"))
            one.add_argument("--days", type=int, metavar="N", help="how far ahead, 1 to 366")


def run(options: argparse.Namespace) -> int:
    from desktop import passes
    from storage.book import accounts
    from storage.records.ids import AccountId
    from sync import publish
    from sync.errors import SyncError

    with place.writing(options) as opened:
        account = accounts.get(opened.book, AccountId(options.id))
        if account is None:
            raise Exit(NOT_FOUND, "not-found", f"There is no account {options.id!r}. See: optimantra accounts list")
        match options.act:
            case "preview":
                return _preview(options, opened.book, account.id)
            case "choose":
                choice = _choice(options, opened.book, account.id)
                publish.choose(opened.book, account.id, choice.detail, choice.days, passes.now())
                answer = {"id": account.id, "detail": str(choice.detail), "days": choice.days}
                return _say(options, answer, f"{choice.detail}, {choice.days} days ahead, from the next run on")
            case act:
                try:
                    return _say(options, *asyncio.run(_carried_out(opened.book, account, act)))
                except SyncError as error:
                    where = f" ({error.host})" if error.host else ""
                    raise Exit(SOME_SOURCES_FAILED, error.code, f"It did not work: {error.code}{where}.") from error


def _choice(options: argparse.Namespace, book: Any, account: Any) -> Any:
    """What is chosen for the account, with what the options say instead."""
    from sync import publish
    from sync.publishing_plan import MOST_DAYS, Choice, Detail

    kept = publish.state(book, account).choice
    days = kept.days if options.days is None else options.days
    if not 1 <= days <= MOST_DAYS:
        raise Exit(BAD_INPUT, "days", f"--days is from 1 to {MOST_DAYS}. Nothing was changed.")
    return Choice(Detail(options.detail) if options.detail else kept.detail, days, kept.since)


def _preview(options: argparse.Namespace, book: Any, account: Any) -> int:
    from desktop import passes
    from sync import publish
    from sync.publishing_plan import Words

    choice = _choice(options, book, account)
    texts = publish.preview(book, account, passes.now(), Words(), choice)
    if place.wants_json(options):
        as_json({"detail": str(choice.detail), "days": choice.days, "texts": list(texts)})
    else:
        for text in texts:
            line(text)
    return OK


async def _carried_out(book: Any, account: Any, act: str) -> tuple[dict[str, Any], str]:
    """Run or recall; the answer for programs and the one for people. Raises `SyncError`, `ConsentMissing`."""
    from desktop import passes
    from sync import publish
    from sync.joining import AccountSecrets
    from sync.publishing_plan import Words

    publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
    try:
        if act == "recall":
            gone = await publish.recall(book, account.id, publisher)
            words = "The calendar and everything in it is removed." if gone else "Nothing of ours stands there."
            return {"id": account.id, "recalled": gone}, words
        done = await publish.publish(book, account.id, publisher, passes.now(), Words())
    finally:
        await publisher.aclose()
    answer = {"id": account.id, "put": done.put, "removed": done.removed, "left": done.left}
    return answer, f"{done.put} written, {done.removed} removed, {done.left} left for the next run."


def _say(options: argparse.Namespace, answer: dict[str, Any], words: str) -> int:
    if place.wants_json(options):
        as_json(answer)
    else:
        line(words)
    return OK
