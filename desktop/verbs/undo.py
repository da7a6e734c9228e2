"""`optimantra undo RUN`: put back what a run changed in the practice's schedule, as changes sent like any other."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager
from typing import Any

from desktop.exits import NOT_FOUND, OK, Exit
from desktop.verbs import pending, place
from desktop.verbs.output import as_json, line


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("undo", parents=[shared], help="put back what a run changed (runs: optimantra story)")
    verb.add_argument("run", metavar="RUN", help="its number, as `optimantra story` gives it")
    verb.add_argument("--preview", action="store_true", help="only say what would go back, and what would not and why")


def run(options: argparse.Namespace) -> int:
    from desktop import passes
    from desktop.verbs.times import local_zone
    from storage.book import reversal

    zone = local_zone()
    opening: AbstractContextManager[Any] = place.reading(options) if options.preview else place.writing(options)
    with opening as opened:
        chapter = None if opened is None else _chapter(opened.book, options.run)
        if opened is None or chapter is None:
            raise Exit(
                NOT_FOUND, "no-run", f"There is no run {options.run!r} that can be undone. See: optimantra story"
            )
        plan = reversal.preview(opened.book, chapter)
        made = () if options.preview else reversal.undo(opened.book, chapter, passes.now())
        answer = {
            "run": str(chapter.id),
            "plan": [_planned(one, zone) for one in plan],
            "sends": [pending.object_of(entry, zone) for entry in made],
        }
    if place.wants_json(options):
        as_json(answer)
    else:
        _print(answer, preview=options.preview)
    return OK


def _chapter(book: Any, run: str) -> Any:
    from storage.book import ledger, story

    chapter = story.chapter_of(book, int(run)) if run.isdecimal() and len(run) < 18 else None
    if chapter is not None:
        ledger.read_grant(book, chapter.calendar)
    return chapter


def _planned(one: Any, zone: Any) -> dict[str, Any]:
    return {
        "appointment": one.change.subject,
        "action": one.action.value if one.action is not None else None,
        "goes_back": pending.fields_of(one.intent, zone),
        "stays": list(one.kept),
        "why": one.why.value if one.why is not None else None,
    }


def _print(answer: dict[str, Any], *, preview: bool) -> None:
    for one in answer["plan"]:
        if one["action"]:
            fields = ", ".join(f"{name} {value!r}" for name, value in one["goes_back"].items())
            line(f"{one['appointment']}: {one['action']} ({fields})")
        if one["why"]:
            stays = f" {', '.join(one['stays'])}" if one["stays"] else ""
            line(f"{one['appointment']}: stays as it is{stays} ({_WHY[one['why']]})")
    going = sum(1 for one in answer["plan"] if one["action"])
    if not going:
        line("Nothing of it can be put back.")
    elif preview:
        line(f"{going} would go back. Nothing was changed.")
    else:
        line(f"{going} noted here, and sent with the next sync. Take one back with: optimantra outbox discard ID")


_WHY = {
    "back": "it is as it was already",
    "gone": "it is not there any more",
    "since": "it was changed again since",
    "waits": "a change of yours waits to be sent",
    "undecided": "a change of yours needs you first",
    "over": "it was cancelled before it went",
}
