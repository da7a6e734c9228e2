"""The reading side of the shelf: one read-only connection for each box whose calendar may be shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from storage.book import decisions
from storage.boxes.shortening import restored
from storage.cipher import Key
from storage.database import Reader, Row, open_memory_reader, open_reader
from storage.errors import StoreBusy, StoreDamaged, StoreUnwritable
from storage.home import Home
from storage.records.consents import Purpose
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import ZONE_REACH, TimeKind

if TYPE_CHECKING:
    # what is told and counted after the first picture
    from storage.records.box_runs import BoxChange, BoxRun
    from storage.records.details import Details
    from storage.records.stretches import Stretch

Answer = TypeVar("Answer")

SCHEMA: Final = 2
"""The number of the last of a box's migrations (a test holds it to that)."""
READABLE: Final = frozenset({1, SCHEMA})
"""Schemas in which what is drawn lies as now: a box is brought up to date by its next pass, and shown before it."""
_KINDS: Final = {kind.value: kind for kind in TimeKind}
_STATUSES: Final = {status.value: status for status in Status} | {"": Status.CONFIRMED}
"""A look-up costs a tenth of calling the enumeration, and a month of ten calendars is thousands of rows."""
PATIENCE: Final = 5.0
"""Seconds to wait for a write in memory: there a reader meets a locked database instead of an older state."""
DRAWN: Final = 'source, uid, recurrence_id, start, "end", kind, zone, summary, location, status, busy'
TOUCHING: Final = (
    f"SELECT {DRAWN} FROM json_each(?4) AS b CROSS JOIN occurrence AS o ON o.band = b.value"
    " AND o.start > ?1 - b.value / 2 - (b.value & 1) * ?3 AND o.start < ?2 + (b.value & 1) * ?3"
    ' WHERE "end" > ?1 - (b.value & 1) * ?3 OR start >= ?1 - (b.value & 1) * ?3'
)
"""What touches [?1, ?2), wall times within ?3 of it (UTC seconds), in the bands ?4 (`storage.boxes.expansion.band`)."""
STRETCHES: Final = TOUCHING.replace(DRAWN, 'uid, start, "end", kind, status, busy')
"""The same, of the few columns that say which time is taken."""


def memory_name(calendar: CalendarId) -> str:
    """What a box in memory is called in this process."""
    return f"box-{calendar}"


class _Opened:
    __slots__ = ("bands", "beyond", "folder", "key", "reader", "stamp", "window", "zone")

    def __init__(self, reader: Reader, key: bytes | None, zone: str) -> None:
        """`key` is None for a box in memory."""
        self.reader, self.key, self.zone = reader, key, zone
        self.window: tuple[int, int] | None = None
        self.folder = ""
        self.bands = "[]"
        self.stamp = -1
        self.beyond: dict[tuple[int, int], list[Occurrence]] = {}
        """What was expanded on the fly, outside the stored window, since the box last changed."""


class ShelfReader:
    """Reads the boxes of the calendars that may be shown now; consent is asked anew at each call."""

    def __init__(self, home: Home, book: Reader) -> None:
        self._home, self._book = home, book
        self._opened: dict[CalendarId, _Opened] = {}
        self._damaged: dict[CalendarId, bytes | None] = {}

    def between(self, lo: int, hi: int, *, whole: bool = True) -> list[Occurrence]:
        """Every occurrence that touches [lo, hi) (UTC seconds), those of wall times if they touch it in any zone.

        What recurs beyond the stored window is expanded on the fly: right, but slower than after `Shelf.extend`. Not
        `whole`: it is left out, for a picture now; `covers` tells whether that can be.
        """
        return [one for found in self._ask(partial(_between, lo=lo, hi=hi, whole=whole)) for one in found]

    def stretches(self, lo: int, hi: int) -> list[Stretch]:
        """The stored occurrences that touch [lo, hi) as stretches: what stands on several calendars counts once, as in
        `storage.twins`. What recurs beyond the stored window is left out."""
        from storage.records.stretches import Stretch, takes

        made: list[Stretch] = []
        others: set[Row] = set()
        for rows in self._ask(lambda _, opened: _stretched(opened, lo, hi)):
            here: set[Row] = set()
            for uid, start, end, kind, status, busy in rows:
                twin = (uid, start, end, kind, status == Status.CANCELLED)
                if not uid or twin not in others or twin in here:
                    made.append(Stretch(start, end, _KINDS[kind], takes(_STATUSES[status], busy=bool(busy))))
                here.add(twin)
            others |= here
        return made

    def covers(self, lo: int, hi: int) -> bool:
        """Whether every box is expanded over [lo, hi); if not, `Shelf.extend` is due."""
        return all(self._ask(lambda _, opened: _covers(_window(opened), lo, hi)))

    def search(
        self, match: str, near: int, limit: int, given_up: Callable[[], bool] = lambda: False
    ) -> list[Occurrence]:
        """From each box what is nearest to `near` (UTC seconds) and matches an FTS5 expression, unranked. Boxes are
        passed over once `given_up` says so."""
        from storage.boxes.finding import find

        def nearest(calendar: CalendarId, opened: _Opened) -> list[Occurrence]:
            if given_up():
                return []
            _window(opened)
            found = find(opened.reader, opened.zone, match, near, limit)
            return [_occurrence(calendar, opened.folder, row) for row in found]

        return [one for found in self._ask(nearest) for one in found]

    def details(self, shown: Occurrence) -> Details:
        """What else is known of an event than what is drawn; nothing where it may not be shown any more."""
        from storage.boxes import wordy
        from storage.records.details import Details

        found = self._ask(
            lambda one, opened: (
                wordy.details(opened.reader, shown.source, shown.recurrence_id, opened.zone)
                if one == shown.calendar
                else Details()
            )
        )
        return next((one for one in found if one != Details()), Details())

    def runs(self, most: int) -> list[tuple[CalendarId, BoxRun]]:
        """The last passes that changed something, of each box; those of a box that was not brought up to date: none."""
        from storage.boxes import told

        def last(calendar: CalendarId, opened: _Opened) -> list[tuple[CalendarId, BoxRun]]:
            known = int(opened.reader.value("PRAGMA user_version")) >= SCHEMA
            return [(calendar, run) for run in told.runs(opened.reader, most)] if known else []

        return [one for found in self._ask(last) for one in found]

    def changes(self, calendar: CalendarId, run: int) -> list[BoxChange]:
        """What one pass changed in one box; nothing where it may not be shown any more."""
        from storage.boxes import told

        found = self._ask(lambda one, opened: told.changes(opened.reader, run) if one == calendar else [])
        return [change for changes in found for change in changes]

    def texts(self) -> dict[CalendarId, list[str]]:
        """The iCalendar texts of every calendar that may be shown, as they came, for whoever takes theirs along."""
        sql = "SELECT text FROM raw ORDER BY resource"
        found = self._ask(lambda one, opened: [(one, [row[0] for row in opened.reader.rows(sql)])])
        return {calendar: texts for answer in found for calendar, texts in answer}

    def counts(self) -> dict[CalendarId, int]:
        """How many events each calendar that may be shown holds here."""
        found = self._ask(lambda one, opened: (one, int(opened.reader.value("SELECT count(*) FROM resource"))))
        return dict(found)

    def damaged(self) -> frozenset[CalendarId]:
        """Boxes that a page could not be read of; `Shelf.mend` throws them away, `refresh` looks again."""
        return frozenset(self._damaged)

    def unsound(self) -> frozenset[CalendarId]:
        """Kept calendars whose box is not there, can't be opened, or has a damaged page: each page is read."""
        sound = {one for one, wrong in self._ask(lambda one, opened: (one, opened.reader.damaged_pages())) if not wrong}
        kept = decisions.live(self._book, Purpose.KEEP) & decisions.live(self._book, Purpose.SHOW)
        return (
            frozenset(CalendarId(one) for (one,) in self._book.rows("SELECT calendar FROM box_key") if one in kept)
            - sound
        )

    def refresh(self) -> None:
        """Let go of every connection; the next call opens what may be shown then."""
        self.close()
        self._damaged.clear()

    def close(self) -> None:
        for opened in self._opened.values():
            opened.reader.close()
        self._opened.clear()

    def _ask(self, ask: Callable[[CalendarId, _Opened], Answer]) -> list[Answer]:
        """Each box's answer. One that is damaged is left out, like one that is not filled yet: it will be anew."""
        answers = []
        for calendar, opened in list(self._open().items()):
            try:
                answers.append(self._patiently(partial(ask, calendar, opened)))
            except StoreDamaged:
                self._damaged[calendar] = opened.key
                self._opened.pop(calendar).reader.close()
        return answers

    def _open(self) -> dict[CalendarId, _Opened]:
        """The boxes that may be read now. Boxes whose consent or key changed are closed first."""
        shown = decisions.live(self._book, Purpose.SHOW)
        kept = decisions.live(self._book, Purpose.KEEP)
        keys: dict[str, bytes] = dict(self._book.rows("SELECT calendar, key FROM box_key"))
        wanted = {
            CalendarId(row[0]): (keys.get(row[0]) if row[0] in kept else None, row[1])
            for row in self._book.rows("SELECT id, zone FROM calendar")
            if row[0] in shown
        }
        for calendar in [one for one in self._opened if one not in wanted or self._opened[one].key != wanted[one][0]]:
            self._opened.pop(calendar).reader.close()
        for calendar, (key, zone) in wanted.items():
            if calendar not in self._opened and (calendar not in self._damaged or self._damaged[calendar] != key):
                self._damaged.pop(calendar, None)
                reader = self._connect(calendar, key)
                if reader is not None:
                    self._opened[calendar] = _Opened(reader, key, zone)
        return self._opened

    def _connect(self, calendar: CalendarId, key: bytes | None) -> Reader | None:
        """A connection to a box that is filled and of our schema, else None: it will be after its next pass."""
        if key is None:
            reader = open_memory_reader(memory_name(calendar))
        else:
            path = self._home.boxes / f"{calendar}.db"
            if not path.exists():
                return None
            try:
                reader = open_reader(path, Key(key))
            except (StoreDamaged, StoreUnwritable):
                return None
        if self._patiently(partial(reader.value, "PRAGMA user_version")) not in READABLE:
            reader.close()
            return None
        return reader

    def _patiently(self, ask: Callable[[], Answer]) -> Answer:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return ask()
            except StoreBusy:
                if time.monotonic() > until:
                    raise
                time.sleep(0.002)


def _between(calendar: CalendarId, opened: _Opened, lo: int, hi: int, *, whole: bool) -> list[Occurrence]:
    window = _window(opened)
    rows = opened.reader.rows(TOUCHING, (lo, hi, ZONE_REACH, opened.bands))
    found = [_occurrence(calendar, opened.folder, row) for row in rows]
    if not whole or window is None or _covers(window, lo, hi):
        return found
    if (lo, hi) not in opened.beyond:
        # Imported where it is needed: the first picture does without the expander.
        from storage.boxes.beyond import expanded

        rows = list(expanded(opened.reader, opened.zone, lo, hi))
        opened.beyond[lo, hi] = [_occurrence(calendar, opened.folder, row) for row in rows]
    seen = {(one.source, one.recurrence_id, one.start) for one in found}
    return found + [one for one in opened.beyond[lo, hi] if (one.source, one.recurrence_id, one.start) not in seen]


def _stretched(opened: _Opened, lo: int, hi: int) -> list[Row]:
    _window(opened)
    return opened.reader.rows(STRETCHES, (lo, hi, ZONE_REACH, opened.bands))


def _window(opened: _Opened) -> tuple[int, int] | None:
    """The stored window, read again when the file has changed; None for a box that was just emptied."""
    stamp = int(opened.reader.value("PRAGMA data_version"))
    if stamp != opened.stamp:
        marks: dict[str, str] = dict(opened.reader.rows("SELECT key, value FROM mark"))
        stored = marks.get("window")
        lo, _, hi = str(stored).partition(" ")
        opened.folder = marks.get("folder", "")
        opened.bands = marks.get("bands", "[]")
        opened.window = None if stored is None else (int(lo), int(hi))
        opened.stamp = stamp
        opened.beyond.clear()
    return opened.window


def _covers(window: tuple[int, int] | None, lo: int, hi: int) -> bool:
    return window is None or (window[0] <= lo and hi <= window[1])


def _occurrence(calendar: CalendarId, folder: str, row: Row) -> Occurrence:
    source, uid, recurrence_id, start, end, kind, zone, summary, location, status, busy = row
    return Occurrence(
        calendar,
        RemoteId(restored(source, folder, uid)),
        uid,
        recurrence_id,
        start,
        end,
        _KINDS[kind],
        zone,
        summary,
        location,
        _STATUSES[status],
        bool(busy),
    )
