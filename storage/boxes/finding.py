"""Search in one box: the words are kept for each series, and its occurrence nearest in time stands for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final, NamedTuple

from storage.boxes.beyond import drawn
from storage.boxes.box import texts_of
from storage.boxes.expansion import expand_series
from storage.boxes.reader import DRAWN
from storage.database import Reader, Row
from storage.records.times import DAY
from storage.recurrence import Instance, Span

FEW: Final = 300
"""Up to so many series are each looked up; more are met by walking outwards from the asked time."""
STRIDE: Final = 500
MOST_STRIDES: Final = 20
REACHES: Final = tuple(365 * DAY * years for years in (10, 40, 160))
"""How far around the asked time a series is expanded that has no stored occurrence, until one is met."""
MOST_EXPANDED: Final = 50

SEEK: Final = (
    "WITH hit AS (SELECT value AS series FROM json_each(?1)), nearest AS ("
    "SELECT series, (SELECT start FROM occurrence AS o WHERE o.series = hit.series AND start >= ?2"
    " ORDER BY start LIMIT 1) AS start FROM hit UNION ALL "
    "SELECT series, (SELECT start FROM occurrence AS o WHERE o.series = hit.series AND start < ?2"
    " ORDER BY start DESC LIMIT 1) AS start FROM hit)"
    " SELECT series, start, min(abs(start - ?2)) AS distance FROM nearest WHERE start IS NOT NULL"
    " GROUP BY series ORDER BY distance, series LIMIT ?3"
)
FORWARD: Final = (
    "SELECT start, series, recurrence_id FROM occurrence WHERE band = ? AND (start, series, recurrence_id) > (?, ?, ?)"
    f" ORDER BY start, series, recurrence_id LIMIT {STRIDE}"
)
BACKWARD: Final = (
    "SELECT start, series, recurrence_id FROM occurrence WHERE band = ? AND (start, series, recurrence_id) < (?, ?, ?)"
    f" ORDER BY start DESC, series DESC, recurrence_id DESC LIMIT {STRIDE}"
)
_UNSTORED: Final = (
    "WHERE s.recurs = 1 AND s.id IN (SELECT value FROM json_each('{0}'))"
    " AND NOT EXISTS (SELECT 1 FROM occurrence WHERE series = s.id)"
)


class _Nearest(NamedTuple):
    distance: int
    series: int
    start: int


def find(reader: Reader, zone: str, match: str, near: int, limit: int) -> list[Row]:
    """The rows of the nearest occurrences (as `storage.boxes.reader` draws them) of at most `limit` series whose words
    match the FTS5 expression `match`; `near` is UTC seconds, `zone` the calendar's own."""
    hits = [row[0] for row in reader.rows("SELECT rowid FROM words WHERE words MATCH ?", (match,))]
    chosen = _by_walking(reader, frozenset(hits), near, limit) if len(hits) > FEW else None
    if chosen is None:
        chosen = [
            _Nearest(distance, series, start)
            for series, start, distance in reader.rows(SEEK, (json.dumps(hits), near, limit))
        ]
    found = [
        row
        for one in chosen
        for row in reader.rows(
            f"SELECT {DRAWN} FROM occurrence WHERE series = ? AND start = ? LIMIT 1", (one.series, one.start)
        )
    ]
    return found if len(found) >= limit else found + _unstored(reader, zone, hits, near)


def _by_walking(reader: Reader, hits: frozenset[int], near: int, limit: int) -> list[_Nearest] | None:
    """The nearest of many: from the asked time outwards through each band. None if they are too thinly sown."""
    best: dict[int, _Nearest] = {}
    for (band,) in reader.rows("SELECT value FROM json_each((SELECT value FROM mark WHERE key = 'bands'))"):
        for sql, edge in ((FORWARD, (near, -1, "")), (BACKWARD, (near, -1, ""))):
            met: set[int] = set()
            for count, stride in enumerate(_strides(reader, sql, band, edge)):
                for start, series, _ in stride:
                    if series in hits and series not in met:
                        met.add(series)
                        one = _Nearest(abs(start - near), series, start)
                        best[series] = min(best.get(series, one), one)
                if len(met) >= limit:
                    break
                if count == MOST_STRIDES:
                    return None
    return sorted(best.values())[:limit]


def _strides(reader: Reader, sql: str, band: int, edge: tuple[int, int, str]) -> Iterator[list[Row]]:
    while stride := reader.rows(sql, (band, *edge)):
        yield stride
        edge = stride[-1][0], stride[-1][1], stride[-1][2]


def _unstored(reader: Reader, zone: str, hits: list[int], near: int) -> list[Row]:
    """What recurs only outside the stored window, such as a course that ended years ago."""
    found: list[Row] = []
    for count, (_, name, members) in enumerate(texts_of(reader, _UNSTORED.format(json.dumps(hits)))):
        if count == MOST_EXPANDED:
            break
        one = _nearest([text for _, text in members], zone, near)
        if one is not None:
            found.append(drawn(name, one))
    return found


def _nearest(texts: list[str], zone: str, near: int) -> Instance | None:
    for reach in REACHES:
        instances = expand_series(texts, Span(near - reach, near + reach), zone).instances
        if instances:
            return min(instances, key=lambda one: abs(one.start - near))
    return None
