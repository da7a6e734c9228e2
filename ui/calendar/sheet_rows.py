"""What a printed list or day sheet says, row by row, and where its pages break. Pure: heights come from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from storage.records.events import Occurrence, Status
from storage.records.times import instant_seconds
from ui.calendar.layout import split
from ui.models.looks import LookBook
from ui.models.phrases import Naming, Phrases, status_word

_USUAL = (Status.CONFIRMED, Status.BOOKED)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: a day's heading, or an event of it."""

    heading: bool
    day: date
    time: str = ""
    title: str = ""
    detail: str = ""
    place: str = ""
    state: str = ""
    calendar: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Rows `first` to `last` (exclusive); `repeats` is the heading said again at the top when a day goes on."""

    first: int
    last: int
    repeats: SheetRow | None


def sheet_rows(
    occurrences: Sequence[Occurrence], first: date, days: int, phrases: Phrases, looks: LookBook
) -> tuple[SheetRow, ...]:
    """Days that have events, with their events: whole days first, then by time."""
    pieces, bars = split(occurrences, first, days, phrases.zone)
    by_day: dict[int, list[tuple[bool, int, int, int, int]]] = {}
    for bar in bars:
        for day in range(bar.first_day, bar.last_day + 1):
            by_day.setdefault(day, []).append((False, 0, 0, 0, bar.row))
    for piece in pieces:
        # By the instant, for in the hour that comes twice the clock does not tell which is first
        begins = 0 if piece.from_before else instant_seconds(occurrences[piece.row].start_in(phrases.zone))
        by_day.setdefault(piece.day, []).append((True, begins, piece.start, piece.end, piece.row))
    rows: list[SheetRow] = []
    for day in sorted(by_day):
        when = first + timedelta(days=day)
        rows.append(SheetRow(True, when, title=phrases.day(when)))
        rows += [
            _event(occurrences[row], when, phrases.span(start, end % 1440) if timed else "", phrases, looks)
            for timed, _, start, end, row in sorted(by_day[day])
        ]
    return tuple(rows)


def _event(occurrence: Occurrence, day: date, times: str, phrases: Phrases, looks: LookBook) -> SheetRow:
    look = looks.look(occurrence)
    place, detail = phrases.place(occurrence), phrases.detail(occurrence)
    busy = phrases.naming is Naming.BUSY
    return SheetRow(
        heading=False,
        day=day,
        time=times or QCoreApplication.translate("Calendar", "all-day"),
        title=phrases.title(occurrence),
        detail=detail,
        place=place if place != detail else "",
        state="" if occurrence.status in _USUAL else status_word(occurrence.status),
        calendar="" if busy else phrases.calendars(look, looks.others(occurrence)),
        struck=occurrence.status is Status.CANCELLED,
    )


def paginate(rows: Sequence[SheetRow], heights: Sequence[float], room: float) -> tuple[SheetPage, ...]:
    """Pages of at most `room`: no row is cut, a heading never stands last on a page, and a day that goes on repeats
    its heading. A row taller than a page gets a page of its own. There is always at least one page."""
    pages: list[SheetPage] = []
    start, filled = 0, 0.0
    repeats: SheetRow | None = None
    heading, heading_height = None, 0.0
    for place, row in enumerate(rows):
        follows = heights[place + 1] if row.heading and place + 1 < len(rows) and not rows[place + 1].heading else 0.0
        if place > start and filled + heights[place] + follows > room:
            pages.append(SheetPage(start, place, repeats))
            start = place
            repeats = None if row.heading else heading
            filled = heading_height if repeats is not None else 0.0
        filled += heights[place]
        if row.heading:
            heading, heading_height = row, heights[place]
    pages.append(SheetPage(start, len(rows), repeats))
    return tuple(pages)
