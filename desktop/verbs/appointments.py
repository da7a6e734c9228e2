"""`optimantra appointments`: add, move, change, cancel and show appointments and blocked time of the practice.

Works offline: what is done is shown at once and sent with the next sync.
"""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import pending, place
from desktop.verbs.output import as_json, line, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("appointments", parents=[shared], help="appointments and blocked time of the practice")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    add = acts.add_parser("add", parents=[shared], help="make an appointment, or block time")
    add.add_argument("--start", metavar="T", required=True, help="when it begins: 2026-11-23T14:30, in --tz's zone")
    add.add_argument("--minutes", metavar="N", type=int, required=True, help="how long it takes")
    add.add_argument("--patient", metavar="P", help="a patient's id, or enough of the name")
    add.add_argument("--type", dest="visit_type", metavar="T", help="the kind of visit")
    add.add_argument("--location", metavar="L", help="where")
    add.add_argument("--block", action="store_true", help="block the time instead: no patient, no visit")
    move = acts.add_parser("move", parents=[shared], help="another time, the same length unless --minutes is given")
    move.add_argument("id", metavar="ID")
    move.add_argument("--start", metavar="T", required=True, help="when it begins now")
    move.add_argument("--minutes", metavar="N", type=int, help="how long it takes now")
    change = acts.add_parser("change", parents=[shared], help="other words, another patient")
    change.add_argument("id", metavar="ID")
    change.add_argument("--patient", metavar="P", help="a patient's id, or enough of the name")
    change.add_argument("--type", dest="visit_type", metavar="T", help="the kind of visit")
    change.add_argument("--location", metavar="L", help="where")
    cancel = acts.add_parser("cancel", parents=[shared], help="cancel an appointment, or free blocked time")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument("--reason", metavar="R", help="why, in words that the practice will read")
    show = acts.add_parser("show", parents=[shared], help="one appointment, or the coming two weeks with their ids")
    show.add_argument("id", metavar="ID", nargs="?")
    for act in (add, change):
        act.add_argument("--note", metavar="N", help="a note on it")
    for act in (add, move, change, cancel, show):
        act.add_argument(
            "--tz", metavar="Z", help="the zone that times are given and shown in (default: this computer's)"
        )


def run(options: argparse.Namespace) -> int:
    from desktop.verbs.times import parse_zone

    zone = parse_zone(options.tz)
    if options.act == "show":
        return _show(options, zone)
    with place.writing(options) as opened:
        entry = _done(options, opened.book, zone)
        answer = pending.object_of(entry, zone)
    if place.wants_json(options):
        as_json(answer)
    else:
        line(f"{answer['appointment']}: noted here, and sent with the next sync (change {answer['id']}).")
    return OK


def _done(options: argparse.Namespace, book: Any, zone: Any) -> Any:
    """Write the entry. Raises `Exit` for what can't be; then nothing was written."""
    from desktop import passes
    from storage.book import outbox

    calendar, now = pending.schedule_of(book), passes.now()
    match options.act:
        case "add":
            return outbox.create(book, calendar.id, _new(options, book, calendar, zone), now)
        case "move":
            shown = pending.appointment(book, calendar, options.id)
            pending.may_move(shown, calendar)
            span = _span(options, zone, shown.end - shown.start)
            return outbox.change(book, calendar.id, shown.source, span, now)
        case "change":
            shown = pending.appointment(book, calendar, options.id)
            pending.may_change(shown, calendar)
            intent = _words(options, book, calendar)
            if not intent:
                raise Exit(
                    BAD_INPUT, "nothing-to-change", "Say what to change: --patient, --type, --location or --note."
                )
            pending.fitting(intent, blocked=str(shown.status) == "blocked")
            return outbox.change(book, calendar.id, shown.source, intent, now)
        case _:
            shown = pending.appointment(book, calendar, options.id)
            pending.may_change(shown, calendar)
            reason = pending.text("reason", options.reason) if options.reason else ""
            return outbox.cancel(book, calendar.id, shown.source, now, reason)


def _new(options: argparse.Namespace, book: Any, calendar: Any, zone: Any) -> dict[str, Any]:
    pending.may_write(calendar)
    words = _words(options, book, calendar)
    pending.fitting(words, blocked=options.block)
    return {**_span(options, zone, None), **words, **({"status": "blocked"} if options.block else {})}


def _span(options: argparse.Namespace, zone: Any, length: int | None) -> dict[str, int]:
    """Start and end in UTC seconds; `length` is kept when no other is given. Raises `Exit`."""
    from desktop.verbs.times import parse_moment
    from storage import booking

    start = parse_moment(options.start, zone)
    minutes = options.minutes
    if minutes is None:
        return {"start": start, "end": start + (length or 0)}
    if booking.minutes(minutes) is not None:
        most = booking.MOST_MINUTES
        raise Exit(BAD_INPUT, "bad-length", f"--minutes {minutes}: an appointment takes 1 to {most} minutes.")
    return {"start": start, "end": start + minutes * 60}


def _words(options: argparse.Namespace, book: Any, calendar: Any) -> dict[str, Any]:
    """The fields that are words. Raises `Exit` for an unknown patient, control characters, too many letters."""
    found: dict[str, Any] = {}
    if options.patient is not None:
        found["patient"] = pending.patient(book, calendar, options.patient)
    for name in ("visit_type", "location", "note"):
        text = getattr(options, name)
        if text is None:
            continue
        found[name] = pending.text(name, text)
    return found


def _show(options: argparse.Namespace, zone: Any) -> int:
    from desktop import passes
    from storage.book import appointments
    from storage.records.times import DAY

    with place.reading(options) as opened:
        if opened is None:
            raise Exit(
                BAD_INPUT, "no-store", "There is no store here yet. It is made when the first account is connected."
            )
        calendar = pending.schedule_of(opened.book)
        if options.id:
            found = [pending.appointment(opened.book, calendar, options.id)]
        else:
            today = passes.now() // DAY * DAY
            found = [
                one for one in appointments.between(opened.book, today, today + 14 * DAY) if one.calendar == calendar.id
            ]
        notes = [pending.note_on(opened.book, calendar, one.source) for one in found]
    answers = [_object(one, note, zone) for one, note in zip(found, notes, strict=True)]
    if place.wants_json(options):
        as_json(answers[0] if options.id else answers)
    else:
        columns = ("id", "start", "patient", "visit_type", "status")
        rows = [tuple(str(answer[name] or "") for name in columns) for answer in answers]
        table([tuple(name.upper().replace("_", " ") for name in columns), *rows])
    return OK


def _object(one: Any, note: str, zone: Any) -> dict[str, Any]:
    return {
        "id": one.source,
        "start": one.start_in(zone).isoformat(),
        "end": one.end_in(zone).isoformat(),
        "status": str(one.status),
        "patient": one.patient or None,
        "visit_type": one.visit_type or None,
        "location": one.location or None,
        "note": note or None,
        "pending": one.pending,
    }
