"""Reads for the story, on the GUI thread: chapters of practice and boxes, what an undo would do, histories."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from desktop.feeds.versions import of_drawn, of_fields
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Choice, Fate
from storage.records.runs import Happened, counted, happened
from ui.story.port import Backward, Chapter, Item, Line, Settled, Shift, Side, Version

if TYPE_CHECKING:
    from desktop.feeds.store import Open
    from storage.database import Reader
    from storage.records.pending import Conflict, Fields
    from storage.records.runs import Change, Reversal
    from storage.records.runs import Chapter as Runs

_SIDES: Final = {"pull": Side.DESK, "push": Side.YOU}


def told(opened: Open, most: int) -> tuple[Item, ...]:
    """The last chapters and meetings of every calendar that may be shown, newest first."""
    from storage.book import calendars, inbox, ledger, story
    from storage.records.consents import Purpose

    shown = ledger.live(opened.book, Purpose.SHOW)
    names = {one.id: one.name for one in calendars.every(opened.book) if one.id in shown}
    made: list[Item] = [
        Chapter(
            f"run-{one.id}", one.finished_at, _SIDES[one.origin], one.calendar, names[one.calendar],
            tuple(counted(one.changes).items()),
        )
        for one in story.chapters(opened.book, most)
        if one.calendar in names
    ]  # fmt: skip
    made += [
        Chapter(f"box-{calendar}/{run.id}", run.finished_at, Side.SOURCE, calendar, names[calendar], run.counts)
        for calendar, run in opened.shelf.runs(most)
        if calendar in names
    ]
    made += [
        _settled(opened.book, one, names[one.calendar])
        for one in inbox.decided(opened.book, most)
        if one.calendar in names
    ]
    return tuple(sorted(made, key=lambda one: (one.at, _place(one)), reverse=True)[:most])


def shifts(opened: Open, key: str) -> tuple[Shift, ...]:
    """What a chapter did, event by event, by time; nothing for one that is told no more."""
    kind, _, rest = key.partition("-")
    if kind == "box":
        calendar, _, run = rest.rpartition("/")
        if not run.isdecimal():
            return ()
        return tuple(
            Shift(
                one.happened,
                None if one.before is None else of_drawn(CalendarId(calendar), one.before),
                None if one.after is None else of_drawn(CalendarId(calendar), one.after),
                one.more,
            )
            for one in opened.shelf.changes(CalendarId(calendar), int(run))
        )
    chapter = chapter_of(opened.book, key)
    if chapter is None:
        return ()
    made = [_shift(opened.book, change) for change in chapter.changes]
    return tuple(sorted(made, key=_start))


def backward(opened: Open, key: str) -> tuple[Backward, ...]:
    """What undoing a chapter would do now."""
    from storage.book import reversal

    chapter = chapter_of(opened.book, key)
    return (
        () if chapter is None else tuple(_backward(opened.book, one) for one in reversal.preview(opened.book, chapter))
    )


def chapter_of(book: Reader, key: str) -> Runs | None:
    """The practice's chapter of this key."""
    from storage.book import story

    kind, _, run = key.partition("-")
    return story.chapter_of(book, int(run)) if kind == "run" and run.isdecimal() else None


def history(opened: Open, calendar: CalendarId, subject: RemoteId) -> tuple[Line, ...]:
    """Everything that happened to one appointment, oldest first: made, changed by whom, taken back, decided."""
    from storage.book import appointments, conflicts, outbox, runs

    book = opened.book
    lines = [
        Line(run.finished_at, _SIDES[run.origin], _shift(book, change))
        for run, change in runs.history(book, calendar, subject)
    ]
    if not any(line.shift.happened is Happened.ADDED for line in lines):
        row = appointments.server_row(book, calendar, subject)
        made_at = created(row.resource) if row is not None else 0
        if row is not None and made_at:
            now = of_fields(book, calendar, subject, {"start": row.start, "end": row.end, "patient": row.patient})
            lines.append(Line(made_at, Side.SOURCE, Shift(Happened.ADDED, None, now)))  # nobody says by whom
    lines += [
        _given_up(book, calendar, subject, past.entry.base, past.entry.intent, past.ended_at)
        for past in outbox.past(book, calendar, subject)
        if past.fate is Fate.DISCARDED
    ]
    lines += [_meeting(book, one) for one in conflicts.of(book, calendar, subject) if one.decided is not None]
    return tuple(sorted(lines, key=lambda line: (line.at, line.side is Side.YOU, line.choice is None)))


def created(resource: str) -> int:
    """When an appointment was made by its own account (FHIR R4 Appointment.created), UTC seconds; 0 if unknown."""
    with suppress(ValueError, TypeError, AttributeError):
        return int(datetime.fromisoformat(str(json.loads(resource).get("created", ""))).timestamp())
    return 0


def _shift(book: Reader, change: Change) -> Shift:
    before, after = (
        None if side is None else of_fields(book, change.calendar, change.subject, side)
        for side in (change.before, change.after)
    )
    return Shift(happened(change.before, change.after), before, after)


def _given_up(book: Reader, calendar: CalendarId, subject: RemoteId, base: Fields, intent: Fields, at: int) -> Line:
    """What was wanted and taken back before it was sent: from there back to what was."""
    wanted = {**base, **intent}
    was = None if not base else of_fields(book, calendar, subject, base)
    shift = Shift(happened(base or None, wanted), was, of_fields(book, calendar, subject, wanted))
    return Line(at, Side.YOU, shift, taken_back=True)


def _meeting(book: Reader, one: Conflict) -> Line:
    mine = of_fields(book, one.calendar, one.subject, one.mine)
    shift = Shift(happened(one.base, one.mine), of_fields(book, one.calendar, one.subject, one.base), mine)
    return Line(one.decided_at, Side.YOU, shift, one.decided)


def _settled(book: Reader, one: Conflict, name: str) -> Settled:
    others = tuple(field for field in one.theirs if one.theirs[field] != one.base.get(field))
    return Settled(
        key=f"met-{one.id}",
        at=one.decided_at,
        calendar=one.calendar,
        name=name,
        choice=one.decided or Choice.MERGED,
        mine=of_fields(book, one.calendar, one.subject, one.mine),
        theirs=of_fields(book, one.calendar, one.subject, one.theirs) if one.theirs else None,
        ours=one.picked,
        others=others,
    )


def _backward(book: Reader, one: Reversal) -> Backward:
    from storage.book import outbox

    place = one.change.calendar, one.change.subject
    current = outbox.server_fields(book, *place)
    now = None if current is None else of_fields(book, *place, current)
    then: Version | None = None
    if one.action is not None:
        then = of_fields(book, *place, {**(current or {}), **one.intent})
    elif one.change.before is not None:
        then = of_fields(book, *place, one.change.before)
    now = now or (None if one.change.after is None else of_fields(book, *place, one.change.after))
    whole = one.change.before is None or one.change.after is None
    back = () if one.action is None else ("status",) if whole else tuple(one.intent)
    return Backward(now, then, back, one.kept, one.why)


def _place(item: Item) -> int:
    """Of what one sync did: first what came in, then what was put together with it, then what was sent."""
    match item:
        case Chapter(side=Side.YOU):
            return 2
        case Settled():
            return 1
        case Chapter():
            return 0


def _start(shift: Shift) -> int:
    version = shift.after or shift.before
    return 0 if version is None else version.event.start
