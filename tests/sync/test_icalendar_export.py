"""An exported schedule says the same when it is read back, by us and by a parser that others wrote."""

from __future__ import annotations

from datetime import UTC, datetime

from icalendar import Calendar

from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.times import DAY, TimeKind, instant_seconds, wall_seconds
from storage.recurrence import Span, expand
from sync.icalendar_export import exported
from sync.icalendar_split import split

STAMP = datetime(2026, 11, 22, 12, tzinfo=UTC)
NINE = instant_seconds(datetime(2026, 11, 23, 9, tzinfo=UTC))
ONE = Occurrence(
    CalendarId("c-a"), RemoteId("r"), "u1", "20261123T090000Z", NINE, NINE + 1800, TimeKind.TIMED, "Europe/Berlin",
    "Choir; altos, tenors\nand basses", "Hall 1",
)  # fmt: skip


def read(*occurrences: Occurrence, busy_only: str = "") -> list[tuple[int, int, TimeKind, str, str, Status, bool]]:
    text = exported(occurrences, "Mine", STAMP, busy_only=busy_only)
    found = [one for part in split(text).events for one in expand([part.text], Span(0, 2**33), "")]
    return [(one.start, one.end, one.kind, one.summary, one.location, one.status, one.busy) for one in found]


def test_times_words_and_marks_survive() -> None:
    day = wall_seconds(datetime(2026, 11, 24))
    dated = ONE._replace(kind=TimeKind.ALL_DAY, start=day, end=day + 2 * DAY, recurrence_id="", uid="u2", busy=False)
    floating = ONE._replace(kind=TimeKind.FLOATING, uid="u3", status=Status.TENTATIVE)
    assert read(ONE, dated, floating) == [
        (ONE.start, ONE.end, TimeKind.TIMED, "Choir; altos, tenors and basses", "Hall 1", Status.CONFIRMED, True),
        (day, day + 2 * DAY, TimeKind.ALL_DAY, "Choir; altos, tenors and basses", "Hall 1", Status.CONFIRMED, False),
        (ONE.start, ONE.end, TimeKind.FLOATING, "Choir; altos, tenors and basses", "Hall 1", Status.TENTATIVE, True),
    ]


def test_instances_of_one_series_are_all_there() -> None:
    later = ONE._replace(start=ONE.start + DAY, end=ONE.end + DAY, recurrence_id="20261124T090000Z")
    assert [one[0] for one in read(ONE, later)] == [ONE.start, later.start]


def test_an_appointment_is_called_by_its_patient_and_marked_private() -> None:
    visit = ONE._replace(patient="Mara Quell", visit_type="Follow-up", status=Status.BOOKED)
    assert read(visit)[0][3] == "Mara Quell – Follow-up"
    assert "CLASS:PRIVATE" in exported([visit], "Mine", STAMP)


def test_busy_times_say_nothing_else() -> None:
    free, gone = ONE._replace(busy=False, uid="u2"), ONE._replace(status=Status.CANCELLED, uid="u3")
    text = exported([ONE._replace(patient="Mara Quell"), free, gone], "Mine", STAMP, busy_only="Busy")
    assert text.count("BEGIN:VEVENT") == 1
    assert not any(word in text for word in ("Mara", "Choir", "Hall"))


def test_others_can_read_it() -> None:
    parsed = Calendar.from_ical(exported([ONE], "Mine", STAMP))
    assert isinstance(parsed, Calendar)
    (event,) = parsed.events
    assert (str(parsed["X-WR-CALNAME"]), event.start, event.DTSTAMP) == (
        "Mine",
        datetime(2026, 11, 23, 9, tzinfo=UTC),
        STAMP,
    )
    assert event.errors == []
    assert "ATTENDEE" not in event and not event.alarms.times
