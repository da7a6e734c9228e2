"""Search in one box: the words are kept for each series, and its occurrence nearest in time stands for it."""

from __future__ import annotations

from typing import Final

from storage.boxes.beyond import drawn
from storage.boxes.box import texts_of
from storage.boxes.expansion import expand_series
from storage.database import Reader, Row
from storage.records.times import DAY
from storage.recurrence import Instance, Span

REACHES: Final = tuple(365 * DAY * years for years in (10, 40, 160))
"""How far around the asked time a series is expanded that has no stored occurrence, until one is met."""
MOST_EXPANDED: Final = 50

_DRAWN: Final = 'source, uid, recurrence_id, start, "end", kind, zone, summary, location, status, busy'
_NEAREST: Final = " UNION ALL ".join(
    f"SELECT series, {long} AS long, (SELECT start FROM {table} AS o WHERE o.series = hit.series AND start {way} ?2"
    f" ORDER BY start {order} LIMIT 1) AS start FROM hit"
    for long, table in ((0, "occurrence"), (1, "long_occurrence"))
    for way, order in ((">=", "ASC"), ("<", "DESC"))
)
FIND: Final = (
    f"WITH hit AS MATERIALIZED (SELECT rowid AS series FROM words WHERE words MATCH ?1), nearest AS ({_NEAREST})"
    " SELECT series, long, start, min(abs(start - ?2)) AS distance FROM nearest WHERE start IS NOT NULL"
    " GROUP BY series ORDER BY distance, series LIMIT ?3"
)
_UNSTORED: Final = (
    "WHERE s.recurs = 1 AND s.id IN (SELECT rowid FROM words WHERE words MATCH '{0}')"
    " AND NOT EXISTS (SELECT 1 FROM occurrence WHERE series = s.id)"
    " AND NOT EXISTS (SELECT 1 FROM long_occurrence WHERE series = s.id)"
)


def find(reader: Reader, zone: str, match: str, near: int, limit: int) -> list[Row]:
    """The rows of the nearest occurrences (as `storage.boxes.reader` draws them) of at most `limit` series whose words
    match the FTS5 expression `match`; `near` is UTC seconds, `zone` the calendar's own."""
    found = []
    for series, long, start, _ in reader.rows(FIND, (match, near, limit)):
        table = "long_occurrence" if long else "occurrence"
        found += reader.rows(f"SELECT {_DRAWN} FROM {table} WHERE series = ? AND start = ? LIMIT 1", (series, start))
    return found + _unstored(reader, zone, match, near)


def _unstored(reader: Reader, zone: str, match: str, near: int) -> list[Row]:
    """What recurs only outside the stored window, such as a course that ended years ago."""
    found: list[Row] = []
    for count, (_, name, members) in enumerate(texts_of(reader, _UNSTORED.format(match.replace("'", "''")))):
        if count == MOST_EXPANDED:
            break
        texts = [text for _, text in members]
        one = _nearest(texts, zone, near)
        if one is not None:
            found.append(drawn(name, one))
    return found


def _nearest(texts: list[str], zone: str, near: int) -> Instance | None:
    for reach in REACHES:
        instances = expand_series(texts, Span(near - reach, near + reach), zone).instances
        if instances:
            return min(instances, key=lambda one: abs(one.start - near))
    return None
