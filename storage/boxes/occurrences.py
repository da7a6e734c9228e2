"""Occurrences as they are written: in the order of their cluster, and the first ones of a large box in full pages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from storage.boxes.expansion import band
from storage.boxes.marks import mark, put
from storage.boxes.shortening import folder_of, shortened
from storage.database import Row, Writer
from storage.records.events import Status
from storage.recurrence import Instance

MANY: Final = 2_000
"""From so many on, a fifth fewer pages for each view is worth gathering them first."""
_INSERT: Final = (
    'INSERT OR REPLACE INTO {} (band, start, series, recurrence_id, "end", kind, busy, status, zone, source,'
    " uid, summary, location) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TABLE: Final = "occurrence"
_GATHERED: Final = "temp.occurrence_gathered"


def write(w: Writer, rows: Sequence[tuple[int, str, Instance]]) -> None:
    """Write instances, each with its series' number and remote id; inside a transaction."""
    if not rows:
        return
    folder = _folder(w, rows[0][1])
    drawn: list[Row] = [
        (
            band(one.start, one.end, one.kind),
            one.start,
            series,
            one.recurrence_id,
            one.end,
            int(one.kind),
            int(one.busy),
            "" if one.status is Status.CONFIRMED else one.status.value,
            one.zone,
            shortened(name, folder, one.uid),
            one.uid,
            one.summary,
            one.location,
        )
        for series, name, one in rows
    ]
    bands: set[int] = set(json.loads(mark(w, "bands") or "[]"))
    wanted = bands.union(row[0] for row in drawn)
    if wanted != bands:
        put(w, "bands", json.dumps(sorted(wanted)))
    # In the order of the cluster: in any other order each row costs a page.
    drawn.sort()
    if len(drawn) >= MANY and w.value(f"SELECT 1 FROM {_TABLE} LIMIT 1") is None:
        _in_full_pages(w, drawn)
    else:
        w.many(_INSERT.format(_TABLE), drawn)


def _in_full_pages(w: Writer, drawn: Sequence[Row]) -> None:
    """Row after row leaves pages four fifths full, also in order. SQLite fills them when it moves the whole of a table
    into an empty one that is made alike (its "transfer optimization"); temporary tables are in memory only."""
    made = w.rows("SELECT type, sql FROM sqlite_schema WHERE tbl_name = ? AND sql <> '' ORDER BY type DESC", (_TABLE,))
    for number, (kind, sql) in enumerate(made):
        columns = sql[sql.index("(") :]
        if kind == "table":
            w.run(f"CREATE TABLE {_GATHERED} {columns}")
        else:
            w.run(f"CREATE INDEX {_GATHERED}_{number} ON {_GATHERED.removeprefix('temp.')} {columns}")
    w.many(_INSERT.format(_GATHERED), drawn)
    w.run(f"INSERT INTO main.{_TABLE} SELECT * FROM {_GATHERED}")
    w.run(f"DROP TABLE {_GATHERED}")


def _folder(w: Writer, name: str) -> str:
    """What the remote ids of the calendar begin with; the first one decides."""
    found = mark(w, "folder")
    if found is None:
        found = folder_of(name)
        put(w, "folder", found)
    return found
