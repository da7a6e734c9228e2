"""One box: the tables of one borrowed calendar, written series by series."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from storage.boxes import occurrences, told
from storage.boxes.expansion import RULES, Expanded, expand_series, zone_data_version
from storage.boxes.marks import mark, put
from storage.database import Reader, Writer
from storage.migrator import migrate, steps_of
from storage.records.box_runs import BoxChange
from storage.records.changes import Cursor
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId
from storage.records.runs import Happened
from storage.records.times import DAY
from storage.recurrence import Span

BACK: Final = 400 * DAY
AHEAD: Final = 400 * DAY
"""How far a fresh box is expanded from now; it grows with use, a year at a time."""
STEP: Final = 366 * DAY
FEW: Final = 2
LOT: Final = 100
"""How many names a statement is asked for at once, in a pass of few changes and in one of many."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a box holds."""

    events: int
    occurrences: int
    set_aside: int


class Box:
    """The writing side of one box. `zone` is the calendar's own for floating defaults, `now` UTC seconds.

    Opening brings the schema up to date and expands everything anew when the time-zone data, the calendar's zone or
    the rules of reading have changed since.
    """

    def __init__(self, writer: Writer, zone: str, now: int) -> None:
        self._writer, self._zone = writer, zone
        writer.run("PRAGMA cache_size = -32000")
        migrate(writer, steps_of("box"))
        self._stamp = f"{RULES} {zone_data_version()} {zone}"
        if mark(self._writer, "window") is None:
            day = now - now % DAY
            self._window = Span(day - BACK, day + AHEAD)
            with writer.transaction():
                put(self._writer, "window", f"{self._window.start} {self._window.end}")
                put(self._writer, "stamp", self._stamp)
        else:
            self._window = window_of(writer)
        if mark(self._writer, "stamp") != self._stamp:
            self._expand_anew(self._stamp)

    @property
    def window(self) -> Span:
        """Where recurring series are expanded."""
        return self._window

    def let_go_of_pages(self) -> None:
        """Keep nothing of the file in memory that the next pass may do without."""
        self._writer.let_go_of_pages()

    def expand(self, texts: Sequence[str]) -> Expanded:
        return expand_series(texts, self._window, self._zone)

    def cursor(self) -> Cursor | None:
        found = mark(self._writer, "cursor")
        return None if found is None else Cursor(found)

    def versions(self) -> dict[RemoteId, str]:
        return {RemoteId(row[0]): row[1] for row in self._writer.rows("SELECT remote_id, version FROM resource")}

    def events(self) -> int:
        """How many resources are held."""
        return int(self._writer.value("SELECT count(*) FROM resource"))

    def held(self, remote_id: RemoteId) -> Held | None:
        """What is held under this id."""
        return self.held_of([remote_id]).get(remote_id)

    def held_of(self, remote_ids: Sequence[RemoteId]) -> dict[RemoteId, Held]:
        """What is held under these ids."""
        return {
            RemoteId(remote): Held(number, version, RemoteId(series))
            for places, asked in _lots(remote_ids)
            for remote, number, version, series in self._writer.rows(
                "SELECT r.remote_id, r.id, r.version, s.remote_id FROM resource AS r"
                f" JOIN series AS s ON s.id = r.series WHERE r.remote_id IN ({places})",
                asked,
            )
        }

    def staying(
        self, series: Sequence[RemoteId], leaving: Container[RemoteId]
    ) -> dict[RemoteId, list[tuple[RemoteId, str]]]:
        """The resources of these series and their texts, without those that are `leaving`; series with any."""
        rows = [
            row
            for places, asked in _lots(series)
            for row in self._writer.rows(
                "SELECT s.remote_id, r.id, r.remote_id FROM series AS s JOIN resource AS r ON r.series = s.id"
                f" WHERE s.remote_id IN ({places})",
                asked,
            )
        ]
        found: dict[RemoteId, list[tuple[RemoteId, str]]] = {}
        for name, resource, remote in sorted(rows, key=itemgetter(1)):
            if remote not in leaving:
                text = str(self._writer.value("SELECT text FROM raw WHERE resource = ?", (resource,)))
                found.setdefault(RemoteId(name), []).append((RemoteId(remote), text))
        return found

    def counts(self) -> Counts:
        return counts_of(self._writer)

    def write(self, done: Pass, cursor: Cursor, now: int) -> None:
        """Carry out a pass in one transaction with its cursor, and tell what it changed (`now` in UTC seconds)."""
        w = self._writer
        with w.transaction():
            fresh = self.events() == 0
            known = {} if fresh else self._known(done.groups)
            told.note(w, [] if fresh else self._told(done, known, now), now)
            ids = known | self._add_series({name: one for name, one in done.groups.items() if name not in known})
            self._many("DELETE FROM resource WHERE remote_id = ?", [(one,) for one in done.gone])
            self._write_resources(done.changed, ids)
            if done.settled is None:
                w.run("DELETE FROM unread")
            elif w.value("SELECT 1 FROM unread LIMIT 1"):
                self._many("DELETE FROM unread WHERE remote_id = ?", [(one,) for one in done.settled])
            self._many(
                "INSERT INTO unread (remote_id) VALUES (?) ON CONFLICT DO NOTHING", [(one,) for one in done.unread]
            )
            put(self._writer, "cursor", cursor)
            gone = list(known.values())
            self._forget(gone)
            self._write_groups([(ids[name], name, group) for name, group in done.groups.items()], gone)

    def _told(self, done: Pass, known: Mapping[RemoteId, int], now: int) -> Iterator[BoxChange | Happened]:
        """What the pass changes, series by series, before it is written. What can't be read is no change.

        Of a flood only the first are compared; the others are told as what can be known without reading them.
        """
        arrived: dict[RemoteId, list[tuple[RemoteEvent, Held | None]]] = {}
        for item, held in done.changed:
            arrived.setdefault(item.series, []).append((item, held))
        for place, (name, group) in enumerate(done.groups.items()):
            if group.expanded.aside:
                continue
            if place >= told.MOST:
                if name not in known:
                    yield Happened.ADDED
                elif not group.members:
                    yield Happened.REMOVED
                elif self._is_rewritten(arrived.get(name, ())):
                    yield Happened.CHANGED
                continue
            before = told.drawn(self._writer, known[name]) if name in known else []
            after = [told.of_instance(one) for one in group.expanded.instances]
            change = told.compared(before, after, now)
            if change is None and before and self._is_rewritten(arrived.get(name, ())):
                change = BoxChange(before[0], before[0])  # something that no view draws
            if change is not None:
                yield change

    def _is_rewritten(self, arrived: Iterable[tuple[RemoteEvent, Held | None]]) -> bool:
        """Whether what arrived of a series says anything else than before, but for when it was written."""
        text = "SELECT text FROM raw WHERE resource = ?"
        return any(
            held is None or not told.same_text(self._writer.value(text, (held.id,)), item.text)
            for item, held in arrived
        )

    def extend(self, lo: int, hi: int) -> bool:
        """Make the window reach over [lo, hi) (UTC seconds); whether it had to grow."""
        start, end = self._window.start, self._window.end
        if lo >= start and hi <= end:
            return False
        wanted = Span(
            start if lo >= start else min(start - STEP, lo - lo % DAY),
            end if hi <= end else max(end + STEP, hi + DAY - hi % DAY),
        )
        added = [Span(wanted.start, start)] if wanted.start < start else []
        added += [Span(end, wanted.end)] if wanted.end > end else []
        rows = [
            (series, name, instance)
            for series, name, members in self._texts("WHERE s.recurs = 1")
            for part in added
            for instance in expand_series([text for _, text in members], part, self._zone).instances
        ]
        with self._writer.transaction():
            occurrences.write(self._writer, rows)
            put(self._writer, "window", f"{wanted.start} {wanted.end}")
        self._window = wanted
        return True

    def adopt(self, other: Box) -> None:
        """Take over all that another box of the same calendar holds, into this fresh one, with its cursor."""
        w = self._writer
        with w.transaction():
            tables = (("series", 4), ("resource", 4), ("raw", 2), ("unread", 1), ("run", 3), ("change", 4))
            for table, columns in tables:
                places = ", ".join("?" * columns)
                self._many(f"INSERT INTO {table} VALUES ({places})", other._writer.rows(f"SELECT * FROM {table}"))
            self._window = other._window
            put(self._writer, "window", f"{self._window.start} {self._window.end}")
            cursor = other.cursor()
            if cursor is not None:
                put(self._writer, "cursor", cursor)
            # Words can't be read back from an index, so everything is expanded once more.
            self._expand_anew(self._stamp)

    def empty(self) -> None:
        """Take everything out, so that whoever still has it open sees nothing."""
        with self._writer.transaction():
            for table in ("occurrence", "raw", "set_aside", "unread", "resource", "series", "mark", "run"):
                self._writer.run(f"DELETE FROM {table}")
            self._writer.run("INSERT INTO words (words) VALUES ('delete-all')")

    def close(self) -> None:
        self._writer.close()

    def _expand_anew(self, stamp: str) -> None:
        rows = [
            (series, name, Group(tuple(remote for remote, _ in members), self.expand([text for _, text in members])))
            for series, name, members in self._texts("")
        ]
        with self._writer.transaction():
            put(self._writer, "stamp", stamp)
            gone = [series for series, _, _ in rows]
            self._forget(gone)
            self._write_groups(rows, gone)

    def _texts(self, where: str) -> Iterator[tuple[int, str, list[tuple[RemoteId, str]]]]:
        return texts_of(self._writer, where)

    def _known(self, names: Collection[RemoteId]) -> dict[RemoteId, int]:
        return {
            RemoteId(name): series
            for places, asked in _lots(list(names))
            for name, series in self._writer.rows(
                f"SELECT remote_id, id FROM series WHERE remote_id IN ({places})", asked
            )
        }

    def _add_series(self, groups: Mapping[RemoteId, Group]) -> dict[RemoteId, int]:
        free = self._writer.value("SELECT coalesce(max(id), 0) + 1 FROM series")
        ids = {name: free + count for count, name in enumerate(groups)}
        self._many(
            "INSERT INTO series (id, remote_id, uid, recurs) VALUES (?, ?, ?, ?)",
            [(ids[name], name, one.expanded.uid, int(one.expanded.recurs)) for name, one in groups.items()],
        )
        return ids

    def _write_resources(self, changed: Sequence[tuple[RemoteEvent, Held | None]], ids: Mapping[RemoteId, int]) -> None:
        w = self._writer
        new = [item for item, held in changed if held is None]
        old = [(item, held.id) for item, held in changed if held is not None]
        free = w.value("SELECT coalesce(max(id), 0) + 1 FROM resource")
        self._many(
            "INSERT INTO resource (id, series, remote_id, version) VALUES (?, ?, ?, ?)",
            [(free + count, ids[item.series], item.remote_id, item.version) for count, item in enumerate(new)],
        )
        self._many(
            "INSERT INTO raw (resource, text) VALUES (?, ?)",
            [(free + count, item.text) for count, item in enumerate(new)],
        )
        self._many(
            "UPDATE resource SET series = ?, version = ? WHERE id = ?",
            [(ids[item.series], item.version, resource) for item, resource in old],
        )
        self._many("UPDATE raw SET text = ? WHERE resource = ?", [(item.text, resource) for item, resource in old])

    def _forget(self, series: Sequence[int]) -> None:
        """Take away what was expanded of these series."""
        ids = [(one,) for one in series]
        self._many("DELETE FROM occurrence WHERE series = ?", ids)
        if ids and self._writer.value("SELECT 1 FROM set_aside LIMIT 1"):
            self._many("DELETE FROM set_aside WHERE resource IN (SELECT id FROM resource WHERE series = ?)", ids)

    def _write_groups(self, groups: Sequence[tuple[int, str, Group]], gone: Sequence[int]) -> None:
        """Write what series expand to, after `_forget(gone)`; inside a transaction and as its last part.

        Series that are not in `gone` are new, and just written.
        """
        held = set(gone)
        live = [one for one in groups if one[2].members]
        self._many("DELETE FROM series WHERE id = ?", [(one,) for one, _, group in groups if not group.members])
        self._many(
            "UPDATE series SET uid = ?, recurs = ? WHERE id = ?",
            [(group.expanded.uid, int(group.expanded.recurs), series) for series, _, group in live if series in held],
        )
        self._many(
            "INSERT INTO set_aside (resource, reason) SELECT id, ?2 FROM resource WHERE remote_id = ?1",
            [(group.members[i], why) for _, _, group in live for i, why in group.expanded.aside.items()],
        )
        rows = [(series, name, one) for series, name, group in live for one in group.expanded.instances]
        occurrences.write(self._writer, rows)
        # Last: once a transaction has touched a full-text table, every later statement has it flush its words.
        self._many("DELETE FROM words WHERE rowid = ?", [(series,) for series in gone])
        self._many(
            "INSERT INTO words (rowid, summary, location, description) VALUES (?, ?, ?, ?)",
            [(series, *group.expanded.words) for series, _, group in live if any(group.expanded.words)],
        )

    def _many(self, sql: str, rows: Sequence[Sequence[int | str]]) -> None:
        # A statement that has nothing to do still takes its place among the prepared ones, and of the connection's
        # quick memory: enough of them, and each row of the others asks the system for memory.
        if rows:
            self._writer.many(sql, rows)


class Held(NamedTuple):
    """One resource that is held: its row, its version, its series."""

    id: int
    version: str
    series: RemoteId


class Group(NamedTuple):
    """One series as it is after a pass: its resources in the order of their texts, and what they expand to."""

    members: tuple[RemoteId, ...]
    expanded: Expanded


@dataclass(frozen=True, slots=True)
class Pass:
    """All that a pass does to a box. `groups` are the series that it touches, as they are after it."""

    gone: AbstractSet[RemoteId]
    changed: Sequence[tuple[RemoteEvent, Held | None]]
    """What arrived, each with what is held under its id."""
    groups: Mapping[RemoteId, Group]
    unread: AbstractSet[RemoteId] = frozenset()
    settled: AbstractSet[RemoteId] | None = frozenset()
    """What is no longer unread: it was read, is unchanged, or is gone. None: whatever is not in `unread`."""


def _lots(names: Sequence[str]) -> Iterator[tuple[str, list[str | None]]]:
    """Names as a statement asks for them together: its places, and what is bound there. There are two sizes, the last
    lot is filled up with NULL, which equals nothing: so there are two statements, and each is prepared once."""
    lot = LOT if len(names) > FEW else FEW
    places = ", ".join("?" * lot)
    for first in range(0, len(names), lot):
        asked = names[first : first + lot]
        yield places, [*asked, *[None] * (lot - len(asked))]


def counts_of(r: Reader) -> Counts:
    """What a box holds."""
    return Counts(
        r.value("SELECT count(*) FROM resource"),
        r.value("SELECT count(*) FROM occurrence"),
        r.value("SELECT (SELECT count(*) FROM set_aside) + (SELECT count(*) FROM unread)"),
    )


def window_of(r: Reader) -> Span:
    """Where the recurring series of a box are expanded."""
    start, end = str(r.value("SELECT value FROM mark WHERE key = 'window'")).split()
    return Span(int(start), int(end))


def texts_of(r: Reader, where: str) -> Iterator[tuple[int, str, list[tuple[RemoteId, str]]]]:
    """The raw texts of series, grouped: series' number, its remote id, its resources. `where` is about series `s`."""
    rows = r.rows(
        "SELECT s.id, s.remote_id, r.remote_id, raw.text FROM series AS s JOIN resource AS r ON r.series = s.id"
        f" JOIN raw ON raw.resource = r.id {where} ORDER BY s.id, r.id"
    )
    for (series, name), members in groupby(rows, key=lambda row: (row[0], row[1])):
        yield series, name, [(RemoteId(row[2]), row[3]) for row in members]
