"""The invented practice is lifelike, the same for equal arguments, and readable by others' parsers."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from desktop.sandbox.fhir.checks import check
from desktop.sandbox.seed.practice import VISITS, practice
from desktop.sandbox.seed.private import private_calendars

TODAY = date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Berlin")


def resources(kind: str, seed: int = 1, today: date = TODAY) -> list[dict[str, Any]]:
    return [resource for resource, _ in practice(seed, today, ZONE) if resource["resourceType"] == kind]


def test_equal_arguments_give_an_equal_practice() -> None:
    assert list(practice(1, TODAY, ZONE)) == list(practice(1, TODAY, ZONE))
    assert list(practice(1, TODAY, ZONE)) != list(practice(2, TODAY, ZONE))
    assert private_calendars(1, TODAY, "Europe/Berlin") == private_calendars(1, TODAY, "Europe/Berlin")


@pytest.mark.parametrize("today", [TODAY, date(2026, 3, 28), date(2028, 2, 29), date(2027, 10, 31)])
def test_every_resource_keeps_the_rules_that_the_service_itself_sets(today: date) -> None:
    ids = Counter()  # type: Counter[tuple[object, object]]
    for resource, updated in practice(1, today, ZONE):
        check(resource)
        ids[resource["resourceType"], resource["id"]] += 1
        assert updated.tzinfo is not None and updated.date() <= today
    assert set(ids.values()) == {1}


def test_nobody_sees_two_patients_at_once() -> None:
    for who in ("Practitioner/mara", "Practitioner/jonas"):
        busy = []
        for visit in resources("Appointment"):
            actors = [person["actor"]["reference"] for person in visit["participant"]]
            if who in actors and visit["status"] != "cancelled":
                busy.append((datetime.fromisoformat(str(visit["start"])), datetime.fromisoformat(str(visit["end"]))))
        busy.sort()
        assert len(busy) > 150
        assert all(end <= start for (_, end), (start, _) in pairwise(busy))


def test_a_quarter_has_what_a_practice_has() -> None:
    visits = resources("Appointment")
    statuses = Counter(str(visit["status"]) for visit in visits)
    assert {"booked", "fulfilled", "cancelled", "noshow", "arrived", "proposed"} <= set(statuses)
    assert {visit["minutesDuration"] for visit in visits} == {visit.minutes for visit in VISITS}
    days = {datetime.fromisoformat(str(visit["start"])).date() for visit in visits}
    assert not any(day.weekday() > 4 for day in days)
    assert (max(days) - min(days)).days > 80
    assert sum(1 for day in days if (day - TODAY).days in range(5)) == 5
    assert len(resources("Slot")) > 100
    names = [patient["name"][0]["text"] for patient in resources("Patient")]
    assert len(set(names)) == len(names) > 50


@pytest.mark.parametrize("today", [TODAY, date(2026, 3, 28), date(2028, 2, 29)])
def test_private_calendars_are_icalendar(today: date) -> None:
    calendars = private_calendars(1, today, "America/New_York")
    assert len(calendars) == 7
    seen = Counter[str]()
    for made in calendars:
        for name, text in made.resources.items():
            assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
            parsed = icalendar.Calendar.from_ical(text)
            assert isinstance(parsed, icalendar.Calendar)
            events = parsed.events
            assert {f"{event['UID']}.ics" for event in events} == {name}
            assert not any(event.errors for event in events)
            for event in events:
                seen["all-day"] += not isinstance(event.start, datetime)
                seen["series"] += "RRULE" in event
                seen["exception"] += "RECURRENCE-ID" in event
                seen["cancelled"] += event.get("STATUS") == "CANCELLED"
                seen["windows"] += "W. Europe" in str(event["DTSTART"].params.get("TZID", ""))
                seen["custom"] += event["DTSTART"].params.get("TZID") == "Ship time"
                seen["floating"] += isinstance(event.start, datetime) and event.start.tzinfo is None
    assert all(seen[what] for what in ("all-day", "series", "exception", "cancelled", "windows", "custom", "floating"))
