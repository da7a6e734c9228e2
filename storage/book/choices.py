"""What a new appointment is likely to be: patients, kinds of visit with their usual length, places, from past ones."""

from __future__ import annotations

from collections import Counter
from statistics import multimode
from typing import Final

from storage.database import Reader
from storage.records.choices import Choices, Person, VisitKind
from storage.records.ids import CalendarId, RemoteId

LATEST: Final = 400
"""So many of the latest appointments are looked at: what was usual years ago is not usual now."""
MOST: Final = 60
"""Of kinds of visit and of places."""


def read(r: Reader, calendar: CalendarId) -> Choices:
    """What may be chosen in this calendar."""
    # by start and not by calendar: the index of one appointment's identity would have all of them sorted
    rows = r.rows(
        'SELECT visit_type, location, "end" - start FROM appointment'
        " WHERE +calendar = ? AND status <> 'blocked' ORDER BY start DESC LIMIT ?",
        (calendar, LATEST),
    )
    lengths: dict[str, list[int]] = {}
    places: Counter[str] = Counter()
    for visit, place, seconds in rows:
        if visit:
            lengths.setdefault(visit, []).append(seconds // 60)
        if place:
            places[place] += 1
    usual = sorted(lengths, key=lambda name: -len(lengths[name]))[:MOST]
    return Choices(
        people(r, calendar),
        tuple(VisitKind(name, multimode(lengths[name])[0]) for name in usual),
        tuple(place for place, _ in places.most_common(MOST)),
    )


def people(r: Reader, calendar: CalendarId) -> tuple[Person, ...]:
    """The patients that are known of, by name. They come with their appointments."""
    rows = r.rows(
        "SELECT remote_id, name, coalesce(json_extract(resource, '$.active'), 1) FROM patient WHERE calendar = ?"
        " ORDER BY name, remote_id",
        (calendar,),
    )
    return tuple(Person(RemoteId(row[0]), row[1] or row[0], bool(row[2])) for row in rows)
