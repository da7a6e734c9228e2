"""What a pass changed in a box, series by series, as the story tells it; and for how long that is kept. Mostly pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any, Final

from storage.database import Reader, Writer
from storage.records.box_runs import BoxChange, BoxRun, Drawn
from storage.records.events import Status
from storage.records.runs import Happened
from storage.records.times import DAY, TimeKind
from storage.recurrence import Instance

KEPT: Final = 90 * DAY
MOST: Final = 200
"""Series of one pass that are told one by one; beyond that they are counted only."""
_STAMPS: Final = tuple(
    name + mark for name in ("DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE") for mark in (":", ";")
)


def compared(before: Sequence[Drawn], after: Sequence[Drawn], now: int) -> BoxChange | None:
    """What happened to a series; None if every occurrence is drawn as it was. Of several that differ the first one
    that is not over at `now` (UTC seconds) is told."""
    if not before and not after:
        return None
    if not before or not after:
        some = before or after
        first = _coming(some, now)
        return BoxChange(first, None) if before else BoxChange(None, first)
    was, now_is = {one.recurrence_id: one for one in before}, {one.recurrence_id: one for one in after}
    pairs: list[tuple[Drawn | None, Drawn | None]] = [
        (was[key], now_is[key]) for key in was.keys() & now_is.keys() if was[key] != now_is[key]
    ]
    # What moved as a whole keeps no recurrence id: the first of what is gone became the first of what is new, and so on
    left = sorted((was[key] for key in was.keys() - now_is.keys()), key=lambda one: one.start)
    come = sorted((now_is[key] for key in now_is.keys() - was.keys()), key=lambda one: one.start)
    pairs += zip_longest(left, come)
    if not pairs:
        return None
    pairs.sort(key=lambda pair: (_over(pair, now), _start(pair)))
    return BoxChange(*pairs[0], more=len(pairs) - 1)


def same_text(one: str, other: str) -> bool:
    """Whether two iCalendar texts differ in nothing but when they were written."""
    return one == other or _undated(one) == _undated(other)


def _undated(text: str) -> list[str]:
    *lines, last = text.split("\n")
    return [line for line in lines if not line.startswith(_STAMPS)] + [last]


def drawn(r: Reader, series: int) -> list[Drawn]:
    """What is drawn of a series now."""
    rows = r.rows(
        'SELECT recurrence_id, start, "end", kind, zone, summary, location, status FROM occurrence WHERE series = ?'
        " ORDER BY start",
        (series,),
    )
    return [_drawn(row) for row in rows]


def of_instance(one: Instance) -> Drawn:
    """What is drawn of an instance."""
    return Drawn(one.recurrence_id, one.start, one.end, one.kind, one.zone, one.summary, one.location, one.status)


def note(w: Writer, found: Iterable[BoxChange | Happened], now: int) -> None:
    """Write a run down, in a transaction of the caller's; a pass that changed nothing is none. Old ones go."""
    every = list(found)
    changes = sorted(
        (one for one in every if isinstance(one, BoxChange)), key=lambda one: _start((one.before, one.after))
    )
    if every:
        counts = Counter(one.happened if isinstance(one, BoxChange) else one for one in every)
        told = {kind.value: counts[kind] for kind in Happened if counts[kind]}
        run = w.value("INSERT INTO run (finished_at, counts) VALUES (?, ?) RETURNING id", (now, json.dumps(told)))
        w.many(
            "INSERT INTO change (run, place, before, after) VALUES (?, ?, ?, ?)",
            [(run, place, _text(one.before, one.more), _text(one.after, one.more))
             for place, one in enumerate(changes[:MOST])],
        )  # fmt: skip
    w.run("DELETE FROM run WHERE finished_at < ?", (now - KEPT,))


def runs(r: Reader, most: int) -> list[BoxRun]:
    """The last runs, newest first."""
    rows = r.rows("SELECT id, finished_at, counts FROM run ORDER BY id DESC LIMIT ?", (most,))
    return [BoxRun(row[0], row[1], tuple((Happened(k), n) for k, n in json.loads(row[2]).items())) for row in rows]


def changes(r: Reader, run: int) -> list[BoxChange]:
    """What a run did, by time."""
    rows = r.rows("SELECT before, after FROM change WHERE run = ? ORDER BY place", (run,))
    return [_change(*row) for row in rows]


def _coming(some: Sequence[Drawn], now: int) -> Drawn:
    return min(some, key=lambda one: (one.end < now, one.start))


def _over(pair: tuple[Drawn | None, Drawn | None], now: int) -> bool:
    return all(one is None or one.end < now for one in pair)


def _start(pair: tuple[Drawn | None, Drawn | None]) -> int:
    return min(one.start for one in pair if one is not None)


def _text(one: Drawn | None, more: int) -> str | None:
    if one is None:
        return None
    values = (one.recurrence_id, one.start, one.end, int(one.kind), one.zone, one.summary, one.location, one.status)
    return json.dumps([*values, more], ensure_ascii=False)


def _change(before: str | None, after: str | None) -> BoxChange:
    was, now = (None if text is None else json.loads(text) for text in (before, after))
    more = int((now or was or [0])[-1])
    return BoxChange(None if was is None else _drawn(was), None if now is None else _drawn(now), more)


def _drawn(row: Sequence[Any]) -> Drawn:
    recurrence_id, start, end, kind, zone, summary, location, status = row[:8]
    return Drawn(recurrence_id, start, end, TimeKind(kind), zone, summary, location, Status(status or Status.CONFIRMED))
