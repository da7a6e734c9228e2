"""`optimantra sync`: one pass over every calendar that may be read."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import OK, SOME_SOURCES_FAILED
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("sync", parents=[shared], help="fetch what has changed")
    verb.add_argument("--calendar", action="append", metavar="ID", help="only this calendar (may be repeated)")
    verb.add_argument(
        "--agree-empty",
        action="store_true",
        help="believe a calendar that suddenly lists nothing or much less, and remove here what is gone there",
    )


def run(options: argparse.Namespace) -> int:
    from desktop import passes
    from storage.book import calendars

    with place.writing(options) as opened:
        names = {calendar.id: calendar.name for calendar in calendars.every(opened.book)}
        only = options.calendar and [calendar for calendar in names if calendar in options.calendar]
        asyncio.run(_first(opened))
        engine = passes.engine(opened.book, opened.shelf)
        results, published = asyncio.run(_everything(engine, opened, only, agreed=options.agree_empty))
    failed = [error for error in published.values() if isinstance(error, Exception)]
    for error in failed:
        note(f"The practice calendar could not be written now: {getattr(error, 'code', '')}")
    answers = [_object(result, names[result.calendar]) for result in results]
    if place.wants_json(options):
        as_json(answers)
    else:
        _print(answers)
    return SOME_SOURCES_FAILED if failed or any(answer["error"] for answer in answers) else OK


async def _everything(engine: Any, opened: Any, only: Any, *, agreed: bool) -> tuple[Any, Any]:
    from storage.book import ledger
    from storage.records.consents import Purpose

    results = await engine.run(only, emptying_agreed=agreed)
    if only or not ledger.was_decided(opened.book, Purpose.WRITE):
        return results, {}  # nothing of ours stands anywhere, and none of what writes there is imported
    from functools import partial

    from desktop import publishing

    return results, await publishing.keep_up(opened.book, elsewhere=partial(choices, opened))


async def _first(opened: Any) -> None:
    """Before anything is read. Where nothing is to be said to a practice's service, none of this is imported."""
    from storage.book import accounts, anonymous

    if not accounts.practices(opened.book) and not anonymous.waiting(opened.book):
        return
    from desktop import errands, passes

    await choices(opened)  # where it failed, the pass says what is the matter with the service
    await errands.everything(opened.book, passes.now())


async def choices(opened: Any) -> bool:
    """What the person decided on other computers holds here too; False where that can't be known now."""
    from desktop import errands, passes
    from desktop.notices import notice
    from storage import consent
    from storage.book import accounts
    from sync.errors import SyncError

    async def carry_on(due: Any) -> None:
        decided = consent.carry_on(opened.book, opened.shelf, due, notice, passes.now(), opened.forget)
        for scope in decided.scopes:
            note(f"Decided on another computer: {scope.id}. See: optimantra consent history")

    known = True
    for account in accounts.practices(opened.book):
        try:
            known &= await errands.exchange_decisions(opened.book, account, carry_on)
        except SyncError:
            known = False
    return known


def _object(result: Any, name: str) -> dict[str, Any]:
    summary, error = result.summary, result.error
    return {
        "calendar": result.calendar,
        "name": name,
        "added": summary.added if summary else 0,
        "changed": summary.changed if summary else 0,
        "removed": summary.removed if summary else 0,
        "set_aside": summary.set_aside if summary else 0,
        "error": None
        if error is None
        else {"kind": type(error).__name__, "code": getattr(error, "code", ""), "host": getattr(error, "host", "")},
    }


def _print(answers: list[dict[str, Any]]) -> None:
    if not answers:
        line("Nothing may be read yet. See: optimantra consent list")
    for answer in answers:
        if answer["error"]:
            error = answer["error"]
            line(f"{answer['name']}: not synced ({error['kind']}: {error['code']} {error['host']}".rstrip() + ")")
            if error["kind"] == "AgreementNeeded":
                note("Its agreement waits for you: optimantra documents show agreement, then documents accept")
        else:
            counts = ", ".join(
                f"{answer[what]} {words}"
                for what, words in (
                    ("added", "new"),
                    ("changed", "changed"),
                    ("removed", "gone"),
                    ("set_aside", "set aside"),
                )
                if answer[what]
            )
            line(f"{answer['name']}: {counts or 'nothing new'}")
