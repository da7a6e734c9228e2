"""One day side by side: which columns it has, and in which of them an event stands. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from storage.records.ids import CalendarId
from ui.models.looks import Look, LookBook

if TYPE_CHECKING:
    from ui.models.occurrences import OccurrenceModel

LEAST_COLUMN = 128
"""Pixels that a column should have; where there are more columns than have this room, those without events go."""


class Split(StrEnum):
    """What a day is split by. The values are what settings remember."""

    NONE = "none"
    CALENDAR = "calendar"
    PLACE = "place"


class Column(NamedTuple):
    """One column: its heading, the colour of its calendar (empty for places), and the rows that stand in it."""

    key: str
    name: str
    colour: str
    rows: frozenset[int]


def by_calendar(
    occurrences: Sequence[Occurrence], listed: Sequence[tuple[CalendarId, Look]], room: int
) -> tuple[Column, ...]:
    """A column for each listed calendar, in that order, as far as `room` (how many columns) goes: calendars without
    events give way first. What is on several calendars stands in each of their columns."""
    rows: dict[str, set[int]] = {calendar: set() for calendar, _ in listed}
    for row, one in enumerate(occurrences):
        for calendar in (one.calendar, *one.also):
            if calendar in rows:
                rows[calendar].add(row)
    columns = [Column(calendar, look.name, look.colour, frozenset(rows[calendar])) for calendar, look in listed]
    if len(columns) > max(room, 1):
        columns = [column for column in columns if column.rows] or columns[:1]
    return tuple(columns)


def by_place(occurrences: Sequence[Occurrence], looks: LookBook) -> tuple[Column, ...]:
    """A column for each place of the practice's appointments, the busiest first, and one for everything else."""
    places = Counter(one.location.strip() for one in occurrences if looks.look(one).practice and one.location.strip())
    order = [place for place, _ in sorted(places.items(), key=lambda item: (-item[1], item[0].casefold()))]
    columns = [
        Column(place, place, "", frozenset(row for row, one in enumerate(occurrences) if one.location.strip() == place))
        for place in order
    ]
    rest = frozenset(range(len(occurrences))) - frozenset(row for column in columns for row in column.rows)
    if rest or not columns:
        columns.append(Column("", QCoreApplication.translate("Calendar", "Elsewhere"), "", rest))
    return tuple(columns)


def columns_of(
    split: Split, model: OccurrenceModel, takes: Callable[[CalendarId], bool], width: int
) -> tuple[Column, ...]:
    """The columns of the model's one day in a grid of this width, in pixels; calendars as far as `takes` takes them."""
    if split is Split.PLACE:
        return by_place(model.occurrences, model)
    listed = [(calendar, look) for calendar, look in model.listed() if takes(calendar)]
    return by_calendar(model.occurrences, listed, width // LEAST_COLUMN)
