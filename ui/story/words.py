"""The story in words: counts, what differs between two versions of an event, and why something can't be put back.

Names follow `Phrases.naming`; where names are hidden, a note is named but not quoted, since it may hold one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence
from storage.records.pending import UNITS, Choice
from storage.records.runs import Happened, Why
from ui.models.phrases import Phrases, qdate, status_word
from ui.said import filled
from ui.story.port import Chapter, Settled, Shift, Side, Version

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Difference:
    """One unit of fields in which two versions differ, in words; empty where there is nothing."""

    fields: tuple[str, ...]
    name: str
    before: str
    after: str


def headline(chapter: Chapter, phrases: Phrases) -> str:
    """`2 moved and 1 cancelled by the front desk`."""
    counts = phrases.locale.createSeparatedList([_count(kind, number) for kind, number in chapter.counts])
    match chapter.side:
        case Side.DESK:
            return filled(translate("Story", "%1 by the front desk"), counts)
        case Side.YOU:
            return filled(translate("Story", "%1 by you"), counts)
        case Side.SOURCE:
            return counts


def settled(item: Settled, phrases: Phrases) -> str:
    """How an edit that met somebody else's ended."""
    return _ended(item.choice, units(item.ours, phrases), units(item.others, phrases))


def _ended(choice: Choice, ours: str, others: str) -> str:
    match choice:
        case Choice.MERGED:
            return filled(translate("Story", "Put together: %1 from you, %2 from the front desk."), ours, others)
        case Choice.MINE:
            return translate("Story", "Two edits met, and you kept yours.")
        case Choice.THEIRS:
            return translate("Story", "Two edits met, and you kept the front desk's.")
        case Choice.BOTH:
            return translate("Story", "Two edits met, and you kept both: yours became an appointment of its own.")
        case Choice.FIELDS:
            return filled(translate("Story", "Two edits met, and you chose by field: %1 from you."), ours)


def both(item: Settled, phrases: Phrases) -> list[str]:
    """What an edit and the one that it met had, field by field; for what was put together, whose it is now."""
    if item.theirs is None:
        return [translate("Story", "The appointment was not there any more.")]
    nothing = translate("Story", "nothing")
    made = []
    for one in differences(item.theirs, item.mine, phrases):
        mine, theirs = one.after or nothing, one.before or nothing
        if item.choice not in (Choice.MERGED, Choice.FIELDS):
            form = translate("Story", "%1: %2 from you, %3 from the front desk")
            made.append(filled(form, one.name, mine, theirs))
        elif set(one.fields) & set(item.ours):
            made.append(filled(translate("Story", "%1: %2, from you"), one.name, mine))
        else:
            made.append(filled(translate("Story", "%1: %2, from the front desk"), one.name, theirs))
    return made


def unit_name(unit: Sequence[str]) -> str:
    """What a person calls these fields."""
    match unit[0]:
        case "start" | "end":
            return translate("Story", "time")
        case "status":
            return translate("Story", "status")
        case "patient":
            return translate("Story", "patient")
        case "visit_type":
            return translate("Story", "kind of visit")
        case "location":
            return translate("Story", "place")
        case _:
            return translate("Story", "note")


def unit_heading(unit: Sequence[str]) -> str:
    """The same at the beginning of a line."""
    match unit[0]:
        case "start" | "end":
            return translate("Story", "Time")
        case "status":
            return translate("Story", "Status")
        case "patient":
            return translate("Story", "Patient")
        case "visit_type":
            return translate("Story", "Kind of visit")
        case "location":
            return translate("Story", "Place")
        case _:
            return translate("Story", "Note")


def units(fields: Iterable[str], phrases: Phrases) -> str:
    """The names of the units that these fields belong to, as a list in the person's language."""
    named = set(fields)
    return phrases.locale.createSeparatedList([unit_name(unit) for unit in UNITS if named & set(unit)])


def value(version: Version, unit: Sequence[str], phrases: Phrases) -> str:
    """One unit of a version in words; empty where there is nothing."""
    event = version.event
    match unit[0]:
        case "start" | "end":
            return span(event, phrases)
        case "status":
            return status_word(event.status)
        case "patient":
            return phrases.title(event) if event.patient else ""
        case "visit_type":
            return event.visit_type or ("" if event.patient or version.note else event.summary)
        case "location":
            return event.location
        case _:
            if version.note and phrases.names_hidden:
                return translate("Story", "a note (hidden)")
            return version.note


def differences(before: Version, after: Version, phrases: Phrases) -> tuple[Difference, ...]:
    """Where two versions differ, in the order of `UNITS`."""
    return tuple(
        Difference(unit, _heading(unit, before, after), value(before, unit, phrases), value(after, unit, phrases))
        for unit in UNITS
        if _raw(before, unit) != _raw(after, unit)
    )


def _heading(unit: Sequence[str], before: Version, after: Version) -> str:
    """An event that is no visit has a title instead of a kind."""
    if unit == ("visit_type",) and not before.event.visit_type and not after.event.visit_type:
        return translate("Story", "Title")
    return unit_heading(unit)


def kind(shift: Shift) -> str:
    """What happened to one event, in a word or two."""
    match shift.happened:
        case Happened.ADDED:
            return translate("Story", "added")
        case Happened.MOVED:
            return translate("Story", "moved")
        case Happened.RESIZED:
            return translate("Story", "length changed")
        case Happened.CANCELLED:
            return translate("Story", "cancelled")
        case Happened.RESTORED:
            return translate("Story", "booked again")
        case Happened.ARRIVED:
            return translate("Story", "arrived")
        case Happened.FULFILLED:
            return translate("Story", "completed")
        case Happened.NOSHOW:
            return translate("Story", "did not come")
        case Happened.CHANGED:
            return translate("Story", "changed")
        case Happened.REMOVED:
            return translate("Story", "gone")


def title(version: Version, phrases: Phrases) -> str:
    """What the event is called."""
    return phrases.title(version.event)


def span(event: Occurrence, phrases: Phrases) -> str:
    """Day and times in short: `Tue 24 Nov, 09:00 – 09:50`; empty where they are not known."""
    if not event.end:
        return ""
    start, end = event.start_in(phrases.zone), event.end_in(phrases.zone)
    if event.all_day:
        last = end - timedelta(days=1)
        first = _day(start, phrases)
        return first if last <= start else filled(translate("Story", "%1 – %2"), first, _day(last, phrases))
    if end.date() != start.date():
        ends = [filled(translate("Story", "%1, %2"), _day(one, phrases), phrases.clock(one))
                for one in (start, end)]  # fmt: skip
        return filled(translate("Story", "%1 – %2"), *ends)
    return filled(translate("Story", "%1, %2"), _day(start, phrases), phrases.times(start, end))


def arrow(before: str, after: str) -> str:
    """From what to what, at a glance; each side keeps its own direction of writing."""
    nothing = translate("Story", "nothing")
    sides = (f"\u2068{side or nothing}\u2069" for side in (before, after))
    return filled(translate("Story", "%1 → %2", "from what to what"), *sides)


def spoken(before: str, after: str) -> str:
    """The same for a screen reader."""
    nothing = translate("Story", "nothing")
    return filled(translate("Story", "from %1 to %2"), before or nothing, after or nothing)


def why(reason: Why) -> str:
    """Why something is not put back."""
    match reason:
        case Why.BACK:
            return translate("Story", "It is already as it was before.")
        case Why.GONE:
            return translate("Story", "The appointment is not there any more.")
        case Why.SINCE:
            return translate("Story", "It was changed again since, and that stays.")
        case Why.WAITS:
            return translate("Story", "A change of yours waits to be sent, and that stays.")
        case Why.UNDECIDED:
            return translate("Story", "A change of yours needs you first.")
        case Why.OVER:
            return translate("Story", "It was cancelled before it went.")


def _count(kind: Happened, number: int) -> str:
    match kind:
        case Happened.ADDED:
            return translate("Story", "%n added", None, number)
        case Happened.MOVED:
            return translate("Story", "%n moved", None, number)
        case Happened.RESIZED:
            return translate("Story", "%n with another length", None, number)
        case Happened.CANCELLED:
            return translate("Story", "%n cancelled", None, number)
        case Happened.RESTORED:
            return translate("Story", "%n booked again", None, number)
        case Happened.ARRIVED:
            return translate("Story", "%n marked as arrived", None, number)
        case Happened.FULFILLED:
            return translate("Story", "%n marked as completed", None, number)
        case Happened.NOSHOW:
            return translate("Story", "%n marked as not come", None, number)
        case Happened.CHANGED:
            return translate("Story", "%n changed", None, number)
        case Happened.REMOVED:
            return translate("Story", "%n removed", None, number)


def _raw(version: Version, unit: Sequence[str]) -> object:
    event = version.event
    match unit[0]:
        case "start" | "end":
            return event.start, event.end, event.kind
        case "status":
            return event.status
        case "patient":
            return event.patient
        case "visit_type":
            return event.visit_type or ("" if version.note else event.summary)
        case "location":
            return event.location
        case _:
            return version.note


def _day(moment: datetime, phrases: Phrases) -> str:
    form = translate("Story", "ddd d MMM", "a day in short, as QDate writes it")
    return phrases.locale.toString(qdate(moment.date()), form)
