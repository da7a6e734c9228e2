"""The merged schedule: which days an occurrence touches depends on the zone it is looked at from."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from storage import schedule
from storage.book import appointments, ledger
from storage.boxes.shelf import Shelf
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose
from storage.records.events import Occurrence, Status
from storage.records.ids import RemoteId
from tests.storage.book_store import NOW, Store, event

UTC = ZoneInfo("UTC")
KIRITIMATI = ZoneInfo("Pacific/Kiritimati")
HONOLULU = ZoneInfo("Pacific/Honolulu")
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


def on(here: Store, first: date, zone: ZoneInfo, days: int = 1) -> tuple[Occurrence, ...]:
    reader = here.shelf_reader()
    found = schedule.between(here.book, reader, first, days, zone)
    reader.close()
    return found


def titles(here: Store, first: date, zone: ZoneInfo, days: int = 1) -> list[str]:
    return [one.summary for one in on(here, first, zone, days)]


@pytest.mark.parametrize("zone", [UTC, KIRITIMATI, HONOLULU, BERLIN], ids=str)
def test_a_date_is_that_date_everywhere(here: Store, shelf: Shelf, calendar: Calendar, zone: ZoneInfo) -> None:
    here.fill(shelf, calendar, [event("d", "20261123", "20261124", summary="Date")])
    days = [date(2026, 11, day) for day in (22, 23, 24)]
    assert [titles(here, day, zone) for day in days] == [[], ["Date"], []]


@pytest.mark.parametrize("zone", [UTC, KIRITIMATI, HONOLULU], ids=str)
def test_a_floating_time_is_that_wall_time_everywhere(
    here: Store, shelf: Shelf, calendar: Calendar, zone: ZoneInfo
) -> None:
    here.fill(shelf, calendar, [event("f", "20261123T233000", "20261124T003000", summary="Late")])
    days = [date(2026, 11, day) for day in (22, 23, 24, 25)]
    assert [titles(here, day, zone) for day in days] == [[], ["Late"], ["Late"], []]
    (one,) = on(here, MONDAY, zone)
    assert one.start_in(zone).isoformat().startswith("2026-11-23T23:30:00")


def test_an_instant_is_on_other_dates_elsewhere(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    here.fill(shelf, calendar, [event("t", "20261123T110000Z", "20261123T120000Z", summary="Call")])
    assert [titles(here, MONDAY, zone) for zone in (UTC, KIRITIMATI, HONOLULU)] == [["Call"], [], ["Call"]]
    assert titles(here, date(2026, 11, 24), KIRITIMATI) == ["Call"]


def test_ends_are_exclusive_and_a_moment_counts_at_its_start(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    here.fill(
        shelf,
        calendar,
        [
            event("before", "20261122T230000Z", "20261123T000000Z", summary="ends at midnight"),
            event("moment", "20261123T000000Z", "20261123T000000Z", summary="moment at midnight"),
            event("after", "20261124T000000Z", "20261124T000000Z", summary="the next midnight"),
        ],
    )
    assert titles(here, MONDAY, UTC) == ["moment at midnight"]


def test_a_day_of_25_hours_is_a_whole_day(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    here.fill(shelf, calendar, [event("t", "20261025T223000Z", "20261025T224500Z", summary="Late")])
    assert titles(here, date(2026, 10, 25), BERLIN) == ["Late"]
    assert schedule.span(date(2026, 10, 25), 1, BERLIN)[1] - schedule.span(date(2026, 10, 25), 1, BERLIN)[0] == 90_000


def test_the_schedule_is_in_order_of_start_in_its_zone(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    here.fill(
        shelf,
        calendar,
        [
            event("float", "20261123T090000", "20261123T100000", summary="floating nine"),
            event("timed", "20261123T073000Z", "20261123T080000Z", summary="half past eight in Berlin"),
            event("day", "20261123", "20261124", summary="all day"),
        ],
    )
    assert titles(here, MONDAY, BERLIN) == ["all day", "half past eight in Berlin", "floating nine"]
    assert titles(here, MONDAY, UTC) == ["all day", "half past eight in Berlin", "floating nine"]
    assert titles(here, MONDAY, HONOLULU) == ["all day", "floating nine"]
    assert titles(here, date(2026, 11, 22), HONOLULU) == ["half past eight in Berlin"]


def test_the_practice_and_borrowed_calendars_come_together(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    practice = here.kept("Practice", ProviderName.PRACTICE)
    intake = appointments.intake(here.book, ledger.keep_grant(here.book, practice.id), practice, lambda: here.now)
    intake.add(
        Page(
            (
                RemotePatient(RemoteId("Patient/1"), "1", "Ada Bright", "{}"),
                RemoteAppointment(
                    RemoteId("Appointment/1"),
                    "1",
                    "",
                    NOW,
                    NOW + 1800,
                    Status.BOOKED,
                    RemoteId("Patient/1"),
                    "Follow-up",
                    "Room 2",
                    "",
                    "{}",
                ),
            ),
            full=True,
        )
    )
    intake.commit(Cursor("1"))
    here.fill(shelf, calendar, [event("t", "20261123T073000Z", "20261123T080000Z", summary="School")])
    found = on(here, MONDAY, UTC, 7)
    assert [(one.summary, one.patient, one.calendar) for one in found] == [
        ("School", "", calendar.id),
        ("Follow-up", "Ada Bright", practice.id),
    ]
    here.decide(practice, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert titles(here, MONDAY, UTC) == ["School"]
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert titles(here, MONDAY, UTC) == []


def test_the_last_days_of_the_calendar_do_not_overflow(here: Store) -> None:
    assert titles(here, date.max, UTC) == []
    assert titles(here, date.min, UTC) == []


def test_an_event_on_two_calendars_is_drawn_once(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    other = here.kept("Work")
    same = event("same", "20261123T090000Z", "20261123T100000Z", "LOCATION:Hall", summary="Board")
    here.fill(shelf, calendar, [event("same", "20261123T090000Z", "20261123T100000Z", summary="Board")])
    here.fill(shelf, other, [same, event("else", "20261123T090000Z", "20261123T100000Z", summary="Board")])
    found = on(here, MONDAY, UTC)
    assert sorted((one.uid, one.location, one.also) for one in found) == [
        ("else", "", ()),
        ("same", "Hall", (calendar.id,)),
    ]
