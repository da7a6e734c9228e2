"""One pass into the practice's appointments: collected in memory, written in one transaction with its cursor."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from storage.book import runs
from storage.database import Writer
from storage.records.appointments import RemoteAppointment, RemotePatient, RemotePracticeItem
from storage.records.changes import Cursor, Outlook, Page, PassSummary
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import FIELDS, Fields


class PracticeIntake:
    """`storage.records.changes.Intake` of practice items. `outlook` and summaries count appointments, not patients."""

    def __init__(self, writer: Writer, calendar: CalendarId, clock: Callable[[], float]) -> None:
        self._writer, self._calendar, self._clock = writer, calendar, clock
        self._held: Mapping[RemoteId, tuple[str, str]] | None = None
        self._changed: dict[RemoteId, RemotePracticeItem] = {}
        self._removed: set[RemoteId] = set()
        self._mentioned: set[RemoteId] = set()
        self._aside: set[RemoteId] = set()
        self._full = False

    def versions(self) -> Mapping[RemoteId, str]:
        return {remote_id: version for remote_id, (version, _) in self._stated().items()}

    def _stated(self) -> Mapping[RemoteId, tuple[str, str]]:
        """Version, and when it was written: a service that was set back gives versions out a second time."""
        if self._held is None:
            rows = self._writer.rows(
                "SELECT remote_id, version, last_updated FROM appointment WHERE calendar = ?1"
                " UNION ALL SELECT remote_id, version, '' FROM patient WHERE calendar = ?1",
                (self._calendar,),
            )
            self._held = {RemoteId(row[0]): (row[1], row[2]) for row in rows}
        return self._held

    def cursor(self) -> Cursor | None:
        found = self._writer.value("SELECT cursor FROM practice_cursor WHERE calendar = ?", (self._calendar,))
        return None if found is None else Cursor(found)

    def add(self, page: Page[RemotePracticeItem]) -> None:
        held = self._stated()
        for item in page.changed:
            self._mentioned.add(item.remote_id)
            self._aside.discard(item.remote_id)
            self._removed.discard(item.remote_id)
            self._changed.pop(item.remote_id, None)
            if isinstance(item, RemoteAppointment) and item.void:
                self._removed.add(item.remote_id)
            elif not item.version or held.get(item.remote_id) != _statement(item):
                self._changed[item.remote_id] = item
        for remote_id in page.removed:
            self._changed.pop(remote_id, None)
            self._removed.add(remote_id)
        self._mentioned.update(page.unchanged)
        self._aside = (self._aside - set(page.removed)) | set(page.set_aside)
        self._removed -= self._aside
        self._full = self._full or page.full

    def outlook(self) -> Outlook:
        before = self._appointments()
        gone = self._gone(before)
        arriving = {one for one, item in self._changed.items() if isinstance(item, RemoteAppointment)}
        return Outlook(len(before), len((before - gone) | arriving), len(gone))

    def commit(self, cursor: Cursor) -> PassSummary:
        w = self._writer
        with w.transaction():
            before = self._appointments()
            first = self.cursor() is None and not before
            gone = self._gone(before)
            arriving = [item for item in self._changed.values() if isinstance(item, RemoteAppointment)]
            touched = [*gone, *(item.remote_id for item in arriving)]
            was = {} if first else self._fields(touched)
            self._write_patients()
            w.many(
                "DELETE FROM appointment WHERE calendar = ? AND remote_id = ?", [(self._calendar, one) for one in gone]
            )
            self._void_versions(arriving)
            write(w, self._calendar, arriving)
            if self._full:
                self._drop_unnamed_patients()
            else:
                w.many(
                    "DELETE FROM patient WHERE calendar = ? AND remote_id = ?",
                    [(self._calendar, one) for one in self._removed],
                )
            if not first:
                now = {item.remote_id: fields(item) for item in arriving}
                story = [
                    runs.Change(0, self._calendar, one, was.get(one), now.get(one)) for one in dict.fromkeys(touched)
                ]
                runs.note(w, self._calendar, "pull", story, int(self._clock()))
            w.run("INSERT OR REPLACE INTO practice_cursor (calendar, cursor) VALUES (?, ?)", (self._calendar, cursor))
            aside = self._write_aside()
        self._held = None
        added = sum(1 for item in arriving if item.remote_id not in before)
        return PassSummary(added=added, changed=len(arriving) - added, removed=len(gone), set_aside=aside)

    def _void_versions(self, arriving: list[RemoteAppointment]) -> None:
        """What waits was made over a version that now means another text: it is judged before it is sent."""
        stated = self._stated()
        twice = [one for one in arriving if stated.get(one.remote_id, ("", ""))[0] == one.version]
        self._writer.many(
            "UPDATE outbox SET base_version = '' WHERE calendar = ? AND subject = ? AND base_version = ?",
            [(self._calendar, one.remote_id, one.version) for one in twice],
        )

    def _write_aside(self) -> int:
        """Note what could not be read; how much of the calendar that is now."""
        w = self._writer
        settled = (self._mentioned | self._removed) - self._aside
        if self._full:
            w.run("DELETE FROM practice_aside WHERE calendar = ?", (self._calendar,))
        w.many(
            "DELETE FROM practice_aside WHERE calendar = ? AND remote_id = ?",
            [(self._calendar, one) for one in settled],
        )
        w.many(
            "INSERT INTO practice_aside (calendar, remote_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(self._calendar, one) for one in self._aside],
        )
        return int(w.value("SELECT count(*) FROM practice_aside WHERE calendar = ?", (self._calendar,)))

    def _appointments(self) -> set[RemoteId]:
        rows = self._writer.rows("SELECT remote_id FROM appointment WHERE calendar = ?", (self._calendar,))
        return {RemoteId(row[0]) for row in rows}

    def _gone(self, held: set[RemoteId]) -> set[RemoteId]:
        gone = self._removed & held
        return gone | (held - self._mentioned - self._aside) if self._full else gone

    def _fields(self, subjects: list[RemoteId]) -> dict[RemoteId, Fields]:
        found: dict[RemoteId, Fields] = {}
        for one in subjects:
            row = self._writer.row(
                'SELECT start, "end", status, patient, visit_type, location, note FROM appointment'
                " WHERE calendar = ? AND remote_id = ?",
                (self._calendar, one),
            )
            if row is not None:
                found[one] = dict(zip(FIELDS, row, strict=True))
        return found

    def _write_patients(self) -> None:
        self._writer.many(
            "INSERT INTO patient (calendar, remote_id, version, name, resource) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (calendar, remote_id) DO UPDATE SET version = ?3, name = ?4, resource = ?5",
            [
                (self._calendar, item.remote_id, item.version, item.name, item.resource)
                for item in self._changed.values()
                if isinstance(item, RemotePatient)
            ],
        )

    def _drop_unnamed_patients(self) -> None:
        """After a full pass: patients whom neither a page, an appointment nor an unsent change names."""
        rows = self._writer.rows(
            "SELECT remote_id FROM patient AS p WHERE calendar = ?1"
            " AND NOT EXISTS (SELECT 1 FROM appointment WHERE calendar = ?1 AND patient = p.remote_id)"
            " AND NOT EXISTS"
            " (SELECT 1 FROM outbox WHERE calendar = ?1 AND json_extract(intent, '$.patient') = p.remote_id)",
            (self._calendar,),
        )
        self._writer.many(
            "DELETE FROM patient WHERE calendar = ? AND remote_id = ?",
            [(self._calendar, row[0]) for row in rows if row[0] not in self._mentioned | self._aside],
        )


def _statement(item: RemotePracticeItem) -> tuple[str, str]:
    return item.version, item.last_updated if isinstance(item, RemoteAppointment) else ""


def fields(item: RemoteAppointment) -> Fields:
    """What history and conflicts compare of an appointment."""
    return {
        "start": item.start,
        "end": item.end,
        "status": item.status.value,
        "patient": item.patient,
        "visit_type": item.visit_type,
        "location": item.location,
        "note": item.note,
    }


def write(w: Writer, calendar: CalendarId, items: list[RemoteAppointment]) -> None:
    """Write appointments as the service stated them; inside a transaction of the caller's."""
    w.many(
        'INSERT INTO appointment (calendar, remote_id, version, last_updated, start, "end", status, patient,'
        " visit_type, location, note, resource) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
        ' ON CONFLICT (calendar, remote_id) DO UPDATE SET version = ?3, last_updated = ?4, start = ?5, "end" = ?6,'
        " status = ?7, patient = ?8, visit_type = ?9, location = ?10, note = ?11, resource = ?12",
        [
            (
                calendar,
                item.remote_id,
                item.version,
                item.last_updated,
                item.start,
                item.end,
                item.status.value,
                item.patient,
                item.visit_type,
                item.location,
                item.note,
                item.resource,
            )
            for item in items
        ],
    )
