"""A quarter of an invented integrative practice: two practitioners, two sites and telehealth, as FHIR R4 resources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from random import Random
from typing import Any, Final
from uuid import UUID

from desktop.sandbox.seed.people import patients

Resource = dict[str, Any]
WEEKS_BACK: Final = 4
WEEKS_AHEAD: Final = 9
PATIENTS: Final = 96


@dataclass(frozen=True, slots=True)
class Visit:
    """A kind of visit: its length in minutes, how often it is booked against the others, and whether it is remote."""

    code: str
    display: str
    minutes: int
    weight: int
    remote: bool = False


VISITS: Final = (
    Visit("initial", "Initial consultation", 60, 3),
    Visit("follow-up", "Follow-up", 30, 9),
    Visit("acupuncture", "Acupuncture", 45, 5),
    Visit("telehealth", "Telehealth", 20, 4, remote=True),
    Visit("nutrition", "Nutrition counselling", 45, 3),
    Visit("lab-review", "Lab review", 15, 3),
    Visit("manual", "Manual therapy", 50, 4),
)
PRACTITIONERS: Final = (
    ("mara", "Mara", "Lindqvist"),
    ("jonas", "Jonas", "Adebayo-Frey"),
    ("desk", "Robin", "Ashgrove"),
)
LOCATIONS: Final = (
    ("harbour", "Harbour Street clinic"),
    ("orchard", "Orchard Row rooms"),
    ("video", "Video visit"),
)
_COMMENTS: Final = (
    "",
    "",
    "",
    "",
    "",
    "Bring lab results",
    "Interpreter booked",
    "Running late, called ahead",
    "Ground floor",
)
_VIDEO: Final = "https://video.samplehaven.example/"
_VIRTUAL_SERVICE: Final = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.virtualService"
_NO_MARKS: Final = str.maketrans("", "", "-:T")


def practice(seed: int, today: date, zone: tzinfo) -> Iterator[tuple[Resource, datetime]]:
    """Resources with the moment each was last updated (aware, UTC); equal arguments give equal resources."""
    random = Random(f"{seed}:{today.isoformat()}")
    founded = datetime.combine(today, time(9), UTC) - timedelta(days=90)
    people = list(patients(random, PATIENTS, today))
    for resource in (*_staff(), *_places(), *people):
        yield resource, founded
    for name, given, family in PRACTITIONERS[:2]:
        yield _schedule(name, given, family, today), founded
    monday = today - timedelta(days=today.weekday(), weeks=WEEKS_BACK)
    number = 0
    for practitioner, busy in (("mara", 0.84), ("jonas", 0.5)):
        for offset in range((WEEKS_BACK + WEEKS_AHEAD) * 7):
            day = monday + timedelta(days=offset)
            if day.weekday() > 4 or (practitioner == "jonas" and day.weekday() == 4):
                continue
            fill = busy * (1.0 if day <= today + timedelta(days=14) else 0.6)
            for resource in _day(random, practitioner, day, today, zone, people, fill):
                number += 1
                kind = str(resource["resourceType"])
                resource["id"] = f"{'ap' if kind == 'Appointment' else 'sl'}-{number:05d}"
                booked = datetime.combine(day, time(8), UTC) - timedelta(minutes=random.randint(600, 60 * 24 * 24))
                yield resource, min(booked, datetime.combine(today, time(0), UTC) - timedelta(minutes=number % 900))


def _staff() -> Iterator[Resource]:
    for name, given, family in PRACTITIONERS:
        yield {
            "resourceType": "Practitioner",
            "id": name,
            "active": True,
            "name": [{"family": family, "given": [given], "text": f"{given} {family}"}],
        }


def _places() -> Iterator[Resource]:
    for name, display in LOCATIONS:
        yield {"resourceType": "Location", "id": name, "status": "active", "name": display}


def _schedule(name: str, given: str, family: str, today: date) -> Resource:
    return {
        "resourceType": "Schedule",
        "id": f"schedule-{name}",
        "active": True,
        "actor": [{"reference": f"Practitioner/{name}", "display": f"{given} {family}"}],
        "planningHorizon": {
            "start": (today - timedelta(weeks=WEEKS_BACK)).isoformat(),
            "end": (today + timedelta(weeks=WEEKS_AHEAD)).isoformat(),
        },
    }


def _day(
    random: Random, practitioner: str, day: date, today: date, zone: tzinfo, people: list[Resource], fill: float
) -> Iterator[Resource]:
    """One working day: morning, lunch, afternoon; gaps where nothing was booked; now and then blocked time."""
    place = LOCATIONS[1 if day.weekday() in (1, 3) else 0]
    blocks = [(time(12, 30), 60, "Lunch")]
    if day.weekday() == 0:
        blocks.append((time(8), 30, "Team huddle"))
    if day.weekday() == 2:
        blocks.append((time(15, 30), 90, "Notes and letters"))
    if random.random() < 0.08:
        blocks.append((time(9, 30), 60, "Supplier visit"))
    taken = []
    for begins, minutes, why in blocks:
        start = datetime.combine(day, begins, zone)
        taken.append((start, start + timedelta(minutes=minutes)))
        yield _slot(practitioner, *taken[-1], why)
    moment, closing, seen = datetime.combine(day, time(8, 30), zone), datetime.combine(day, time(17, 45), zone), 0
    while moment < closing:
        visit = random.choices(VISITS, [visit.weight for visit in VISITS])[0]
        end = moment + timedelta(minutes=visit.minutes)
        hit = next((until for since, until in taken if since < end and until > moment), None)
        if hit is not None:
            moment = hit
            continue
        if end > closing:
            break
        if random.random() < fill:
            status = _status(random, day, today, seen)
            where = LOCATIONS[2] if visit.remote else place
            yield _appointment(random, practitioner, visit, moment, end, status, random.choice(people), where)
            seen += 1
            # Somebody else often gets a cancelled place
            if status == "cancelled" and random.random() < 0.6:
                other = _status(random, day, today, seen, steady=True)
                yield _appointment(random, practitioner, visit, moment, end, other, random.choice(people), where)
            moment = end + timedelta(minutes=random.choice((0, 0, 5, 10, 15)))
        else:
            moment += timedelta(minutes=random.choice((15, 30, 45)))
        moment = _to_five(moment)


def _to_five(moment: datetime) -> datetime:
    return moment + timedelta(minutes=-moment.minute % 5)


def _status(random: Random, day: date, today: date, seen: int, *, steady: bool = False) -> str:
    roll = random.random()
    if day < today:
        if steady:
            return "fulfilled"
        return "noshow" if roll < 0.05 else "cancelled" if roll < 0.12 else "fulfilled"
    if day == today and seen < 4:
        return ("fulfilled", "fulfilled", "arrived", "arrived")[seen]
    if steady:
        return "booked"
    return "cancelled" if roll < 0.06 else "proposed" if roll < 0.11 else "booked"


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _slot(practitioner: str, start: datetime, end: datetime, why: str) -> Resource:
    return {
        "resourceType": "Slot",
        "schedule": {"reference": f"Schedule/schedule-{practitioner}"},
        "status": "busy-unavailable",
        "start": _instant(start),
        "end": _instant(end),
        "comment": why,
    }


def _appointment(
    random: Random,
    practitioner: str,
    visit: Visit,
    start: datetime,
    end: datetime,
    status: str,
    patient: Resource,
    where: tuple[str, str],
) -> Resource:
    given, family = next((given, family) for name, given, family in PRACTITIONERS if name == practitioner)
    answer = {"proposed": "needs-action", "cancelled": "declined"}.get(status, "accepted")
    resource: Resource = {
        "resourceType": "Appointment",
        "identifier": [
            {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{UUID(int=random.getrandbits(128), version=4)}"}
        ],
        "status": status,
        "serviceType": [
            {
                "coding": [{"system": "urn:optimantra:visit-type", "code": visit.code, "display": visit.display}],
                "text": visit.display,
            }
        ],
        "start": _instant(start),
        "end": _instant(end),
        "minutesDuration": visit.minutes,
        "participant": [
            {
                "actor": {"reference": f"Patient/{patient['id']}", "display": patient["name"][0]["text"]},
                "required": "required",
                "status": answer,
            },
            {
                "actor": {"reference": f"Practitioner/{practitioner}", "display": f"{given} {family}"},
                "required": "required",
                "status": "accepted",
            },
            {"actor": {"reference": f"Location/{where[0]}", "display": where[1]}, "status": "accepted"},
        ],
    }
    if status == "cancelled":
        resource["cancelationReason"] = {
            "text": random.choice(("Patient asked", "Feeling unwell", "Moved to another day"))
        }
    comment = random.choice(_COMMENTS)
    if comment:
        resource["comment"] = comment
    if visit.remote:
        room = f"{_VIDEO}{_instant(start)[5:16].translate(_NO_MARKS)}-{practitioner}"
        resource["extension"] = [{"url": _VIRTUAL_SERVICE, "extension": [{"url": "address[x]", "valueUrl": room}]}]
    return resource
