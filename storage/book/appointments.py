"""The practice's appointments and patients: filled by passes, read with what waits in the outbox laid over them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from storage.database import Reader, Row, Writer
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import DAY, TimeKind

if TYPE_CHECKING:  # needed by passes and edits only: the first picture does without
    from storage.book.practice_intake import PracticeIntake
    from storage.records.appointments import RemoteAppointment, RemotePatient
    from storage.records.calendars import Calendar
    from storage.records.changes import Destroyed
    from storage.records.grants import KeepGrant
    from storage.records.pending import Fields

_PROJECTED: Final = 'calendar, remote_id, start, "end", status, patient_name, visit_type, location, note, pending'
_KEPT: Final = 'remote_id, version, last_updated, start, "end", status, patient, visit_type, location, note, resource'


def intake(w: Writer, keep: KeepGrant, calendar: Calendar, clock: Callable[[], float] = time.time) -> PracticeIntake:
    """One pass over the practice's schedule (`storage.records.changes.Intake`). Raises `PermissionError` for a grant
    that is for another calendar."""
    from storage.book.practice_intake import PracticeIntake

    if keep.calendar != calendar.id:
        raise PermissionError("grant is for another calendar")
    return PracticeIntake(w, calendar.id, clock)


def between(r: Reader, lo: int, hi: int) -> list[Occurrence]:
    """Every appointment that touches [lo, hi) (UTC seconds), by start, with unsent changes laid over.

    One that has no length counts at its start. Consent is asked by `storage.schedule`, not here.
    """
    rows = r.rows(
        f'SELECT {_PROJECTED} FROM projected WHERE start > ?1 - {DAY} AND start < ?2 AND "end" - start <= {DAY}'
        ' AND ("end" > ?1 OR (start = "end" AND start = ?1))'
        f" UNION ALL SELECT {_PROJECTED} FROM projected"
        f' WHERE "end" - start > {DAY} AND "end" > ?1 AND start < ?2'
        " ORDER BY 3, 2",
        (lo, hi),
    )
    return [_occurrence(row) for row in rows]


def get(r: Reader, calendar: CalendarId, subject: RemoteId) -> Occurrence | None:
    """One appointment as the schedule shows it, None if there is none."""
    row = r.row(f"SELECT {_PROJECTED} FROM projected WHERE calendar = ? AND remote_id = ?", (calendar, subject))
    return None if row is None else _occurrence(row)


def fields(r: Reader, calendar: CalendarId, subject: RemoteId) -> Fields | None:
    """Everything a person can set of one appointment, as the schedule shows it; None if there is none."""
    from storage.records.pending import FIELDS

    row = r.row(
        'SELECT start, "end", status, patient, visit_type, location, note FROM projected'
        " WHERE calendar = ? AND remote_id = ?",
        (calendar, subject),
    )
    return None if row is None else dict(zip(FIELDS, row, strict=True))


def server_row(r: Reader, calendar: CalendarId, remote_id: RemoteId) -> RemoteAppointment | None:
    """One appointment as its service last stated it, nothing laid over."""
    from storage.records.appointments import RemoteAppointment

    row = r.row(f"SELECT {_KEPT} FROM appointment WHERE calendar = ? AND remote_id = ?", (calendar, remote_id))
    if row is None:
        return None
    remote, version, last_updated, start, end, status, patient, visit_type, location, note, resource = row
    return RemoteAppointment(
        remote_id=RemoteId(remote),
        version=version,
        last_updated=last_updated,
        start=start,
        end=end,
        status=Status(status),
        patient=None if patient is None else RemoteId(patient),
        visit_type=visit_type,
        location=location,
        note=note,
        resource=resource,
    )


def patient_name(r: Reader, calendar: CalendarId, remote_id: str) -> str:
    """The name of a patient (`Patient/{id}`), empty if nobody here goes by this id."""
    return str(r.value("SELECT name FROM patient WHERE calendar = ? AND remote_id = ?", (calendar, remote_id)) or "")


def patients(r: Reader, calendar: CalendarId) -> tuple[RemotePatient, ...]:
    """The patients that are known of, by name."""
    from storage.records.appointments import RemotePatient

    rows = r.rows(
        "SELECT remote_id, version, name, resource FROM patient WHERE calendar = ? ORDER BY name, remote_id",
        (calendar,),
    )
    return tuple(RemotePatient(RemoteId(row[0]), *row[1:]) for row in rows)


def forget(w: Writer, calendar: CalendarId) -> Destroyed:
    """Destroy what the book holds of the practice's schedule: appointments, patients, history, cursor, state.

    Unsent changes go too; a caller that asks a person first names them (`storage.book.outbox.count`).
    """
    from storage.records.changes import Destroyed

    with w.transaction():
        events = w.run("DELETE FROM appointment WHERE calendar = ?", (calendar,))
        for table in (
            "patient",
            "practice_cursor",
            "practice_aside",
            "outbox",
            "past",
            "conflict",
            "run",
            "source_state",
        ):
            w.run(f"DELETE FROM {table} WHERE calendar = ?", (calendar,))
        w.run("INSERT INTO appointment_words (appointment_words) VALUES ('optimize')")
    w.checkpoint()
    return Destroyed(events=events, occurrences=events)


def _occurrence(row: Row) -> Occurrence:
    calendar, source, start, end, status, patient, visit_type, location, note, pending = row
    return Occurrence(
        calendar=CalendarId(calendar),
        source=RemoteId(source),
        uid=source,
        recurrence_id="",
        start=start,
        end=end,
        kind=TimeKind.TIMED,
        zone="",
        summary=visit_type or note,
        location=location,
        status=Status(status),
        busy=status not in (Status.CANCELLED, Status.NOSHOW),
        visit_type=visit_type,
        patient=patient,
        pending=bool(pending),
    )
