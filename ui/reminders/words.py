"""What a reminder and the day's summary say, as far as who looks on may read it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import TimeKind
from ui.models.phrases import Naming, Phrases, qdate
from ui.reminders.level import Level
from ui.reminders.port import Answer, Card, DayAhead, Due, Together
from ui.said import filled

translate = QCoreApplication.translate

SAMPLE = "sample"
"""The key of the reminder that only shows how reminders look."""


def told(card: Card, level: Level, phrases: Phrases) -> tuple[str, tuple[str, ...]]:
    """A title and the lines under it. `phrases` gives zone, formats and words; its naming is set by `level`."""
    match card:
        case DayAhead():
            return day(card, phrases)
        case Together(_, number, start):
            title = translate("Reminders", "%n appointment(s) coming up", None, number)
            return title, (filled(translate("Reminders", "The first at %1"), clock(start, phrases)),)
        case Due():
            return _due(card, level, phrases)


def _due(due: Due, level: Level, phrases: Phrases) -> tuple[str, tuple[str, ...]]:
    when = clock(due.start, phrases)
    if due.all_day:
        day = datetime.fromtimestamp(due.start, phrases.zone).date()
        when = phrases.locale.toString(qdate(day), phrases.locale.dateFormat(phrases.locale.FormatType.ShortFormat))
    if due.borrowed and level is Level.VISITS:
        if due.all_day:
            return filled(translate("Reminders", "You have something planned on %1"), when), ()
        return filled(translate("Reminders", "You have something of your own at %1"), when), ()
    if due.occurrence is None or level is Level.TIME:
        if due.all_day:
            return filled(translate("Reminders", "You have something planned on %1"), when), ()
        return filled(translate("Reminders", "You have an appointment at %1"), when), ()
    naming = Naming.FULL if level is Level.NAMES else Naming.VISITS
    said = Phrases(phrases.locale, phrases.zone, naming)
    title = filled(translate("Reminders", "%1, %2"), said.title(due.occurrence), when)
    detail, place = said.detail(due.occurrence), said.place(due.occurrence)
    return title, tuple(dict.fromkeys(line for line in (detail, place) if line))


def day(ahead: DayAhead, phrases: Phrases) -> tuple[str, tuple[str, ...]]:
    """The day in one title and a few lines; it names nobody."""
    number = ahead.appointments
    title = (
        translate("Reminders", "%n appointment(s) today", None, number)
        if number
        else translate("Reminders", "No appointments today")
    )
    lines = []
    if ahead.first is not None:
        lines.append(filled(translate("Reminders", "First %1"), clock(ahead.first, phrases)))
    if ahead.free:
        spans = [_span(start, end, phrases) for start, end in ahead.free]
        lines.append(filled(translate("Reminders", "Free %1"), phrases.locale.createSeparatedList(spans)))
    if ahead.changes:
        lines.append(translate("Reminders", "%n change(s) since yesterday", None, ahead.changes))
    return title, tuple(lines)


def clock(seconds: int, phrases: Phrases) -> str:
    """The time of day of an instant (UTC seconds), as the person's clock writes it."""
    return phrases.clock(datetime.fromtimestamp(seconds, phrases.zone))


def _span(start: int, end: int, phrases: Phrases) -> str:
    return phrases.times(datetime.fromtimestamp(start, phrases.zone), datetime.fromtimestamp(end, phrases.zone))


def answers(due: Due, now: int) -> tuple[tuple[Answer, str], ...]:
    """The ways to put a reminder off that make sense `now` (UTC seconds)."""
    offered = [
        (Answer.FIVE, translate("Reminders", "In 5 minutes")),
        (Answer.TEN, translate("Reminders", "In 10 minutes")),
    ]
    if due.start > now and not due.all_day:
        offered.append((Answer.START, translate("Reminders", "At the start")))
    return tuple(offered)


def invented(now: int) -> Due:
    """A reminder of nobody, a quarter of an hour from `now` (UTC seconds)."""
    start = (now // 900 + 1) * 900
    visit = translate("Reminders", "Acupuncture")
    occurrence = Occurrence(
        CalendarId(SAMPLE), RemoteId(SAMPLE), SAMPLE, "", start, start + 2700, TimeKind.TIMED, "", visit,
        location=translate("Reminders", "Room 2"), status=Status.BOOKED, visit_type=visit,
        patient=translate("Reminders", "Alex Sample"),
    )  # fmt: skip
    return Due(SAMPLE, start, all_day=False, occurrence=occurrence)
