"""`optimantra story`: what the last syncs changed, by run, with before and after; told for 90 days."""

from __future__ import annotations

import argparse
from typing import Any, Final

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import pending, place
from desktop.verbs.output import as_json, line

MOST_DAYS: Final = 90
MOST: Final = 500
_SIDES: Final = {"pull": "front desk", "push": "you"}


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("story", parents=[shared], help="what the last syncs changed, before and after")
    verb.add_argument("--days", metavar="N", type=int, default=7, help="how far back (default 7, at most 90)")
    verb.add_argument("--tz", metavar="Z", help="the zone that times are shown in (default: this computer's)")


def run(options: argparse.Namespace) -> int:
    from desktop import passes
    from desktop.verbs.times import parse_zone
    from storage.records.times import DAY

    if not 1 <= options.days <= MOST_DAYS:
        raise Exit(BAD_INPUT, "bad-days", f"--days {options.days}: 1 to {MOST_DAYS} days are told.")
    zone, since = parse_zone(options.tz), passes.now() - options.days * DAY
    with place.reading(options) as opened:
        told = [] if opened is None else _told(opened, zone)
    answers = [answer for at, answer in sorted(told, key=lambda one: -one[0]) if at >= since]
    if place.wants_json(options):
        as_json(answers)
    elif not answers:
        line("Nothing has changed.")
    else:
        for answer in answers:
            _print(answer)
    return OK


def _told(opened: Any, zone: Any) -> list[tuple[int, dict[str, Any]]]:
    from storage.book import calendars, inbox, ledger, story
    from storage.records.consents import Purpose
    from storage.records.runs import counted

    shown = ledger.live(opened.book, Purpose.SHOW)
    names = {one.id: one.name for one in calendars.every(opened.book) if one.id in shown}
    told: list[tuple[int, dict[str, Any]]] = []
    for chapter in story.chapters(opened.book, MOST):
        if chapter.calendar in names:
            answer = _answer(str(chapter.id), chapter, names, _SIDES[chapter.origin], counted(chapter.changes), zone)
            answer["changes"] = [change_of(one, zone) for one in chapter.changes]
            told.append((chapter.finished_at, answer))
    for calendar, run in opened.shelf.runs(MOST):
        if calendar in names:
            told.append((run.finished_at, _borrowed(opened.shelf, calendar, run, names[calendar], zone)))
    return told + [
        (one.decided_at, _met(one, names[one.calendar], zone))
        for one in inbox.decided(opened.book, MOST)
        if one.calendar in names
    ]


def _answer(id: str, chapter: Any, names: Any, by: str, counts: Any, zone: Any) -> dict[str, Any]:
    return {
        "run": id,
        "at": pending.moment(chapter.finished_at, zone),
        "calendar": chapter.calendar,
        "name": names[chapter.calendar],
        "by": by,
        "counts": {kind.value: number for kind, number in counts.items()},
    }


def change_of(change: Any, zone: Any) -> dict[str, Any]:
    """One appointment before and after, as the answer of a command."""
    from storage.records.runs import happened

    sides = (None if side is None else pending.fields_of(side, zone) for side in (change.before, change.after))
    before, after = sides
    kind = happened(change.before, change.after).value
    return {"appointment": change.subject, "happened": kind, "before": before, "after": after}


def _borrowed(shelf: Any, calendar: str, run: Any, name: str, zone: Any) -> dict[str, Any]:
    return {
        "run": None,
        "at": pending.moment(run.finished_at, zone),
        "calendar": calendar,
        "name": name,
        "by": "its own side",
        "counts": {kind.value: number for kind, number in run.counts},
        "changes": [
            {
                "happened": one.happened.value,
                "before": _drawn(one.before, zone),
                "after": _drawn(one.after, zone),
                "more_dates": one.more,
            }
            for one in shelf.changes(calendar, run.id)
        ],
    }


def _drawn(one: Any, zone: Any) -> dict[str, Any] | None:
    from storage.records.times import TimeKind, seconds_instant, seconds_wall

    if one is None:
        return None
    times = (
        seconds_instant(seconds, zone) if one.kind is TimeKind.TIMED else seconds_wall(seconds)
        for seconds in (one.start, one.end)
    )
    start, end = (
        moment.date().isoformat() if one.kind is TimeKind.ALL_DAY else moment.isoformat(timespec="seconds")
        for moment in times
    )
    return {
        "title": one.summary, "start": start, "end": end, "location": one.location or None, "status": str(one.status),
    }  # fmt: skip


def _met(one: Any, name: str, zone: Any) -> dict[str, Any]:
    """An edit that met somebody else's and how that ended."""
    return {
        "run": None,
        "at": pending.moment(one.decided_at, zone),
        "calendar": one.calendar,
        "name": name,
        "by": "both",
        "conflict": one.id,
        "appointment": one.subject,
        "decided": one.decided.value,
        "fields_from_you": list(one.picked),
        **{side: pending.fields_of(getattr(one, side), zone) for side in ("base", "mine", "theirs")},
    }


def _print(answer: dict[str, Any]) -> None:
    if "decided" in answer:
        line(f"{answer['at']}  {answer['name']}: two edits met, {_ENDS[answer['decided']]} ({answer['conflict']})")
        return
    counts = ", ".join(f"{number} {kind}" for kind, number in answer["counts"].items())
    undo = f"  (undo with: optimantra undo {answer['run']})" if answer["run"] else ""
    line(f"{answer['at']}  {answer['name']}: {counts} by {answer['by']}{undo}")
    for change in answer["changes"]:
        before, after = change["before"], change["after"]
        side = after or before
        title = side.get("title") or change.get("appointment", "")
        if before and after:
            parts = [f"{key} {before.get(key)!r} → {after[key]!r}" for key in after if before.get(key) != after[key]]
            line(f"    {change['happened']} {title}: {', '.join(parts) or 'something that is not shown'}")
        else:
            line(f"    {change['happened']} {title}: {side['start']}")


_ENDS: Final = {
    "merged": "and were put together",
    "mine": "yours was kept",
    "theirs": "theirs was kept",
    "both": "both were kept",
    "fields": "decided by field",
}
