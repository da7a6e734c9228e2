"""What the practitioner keeps at Google and at Microsoft: invented, in the words of each service's own API."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

Event = dict[str, Any]


def google_calendars(email: str, zone: str) -> Iterator[Event]:
    """`calendarList` entries."""
    yield _google(email, "Mara (private)", zone, "#9fe1e7", primary=True)
    yield _google("study@group.calendar.google.com", "Study group", zone, "#fbd75b")
    yield _google("holidays@group.v.calendar.google.com", "Public holidays", zone, "#b3dc6c", role="reader")
    yield {**_google("old@group.calendar.google.com", "Old clinic", zone, "#c2c2c2"), "hidden": True}


def google_events(email: str, today: date, zone: str) -> Iterator[tuple[str, Event]]:
    """(calendar id, event) pairs, masters before their exceptions; an id with a stamp is an instance to change."""
    monday = today - timedelta(days=today.weekday())

    def at(weekday: int, hour: int, minute: int = 0, weeks: int = 0) -> datetime:
        return datetime.combine(monday + timedelta(days=weekday, weeks=weeks), time(hour, minute))

    def timed(summary: str, start: datetime, minutes: int, **more: Any) -> Event:
        end = start + timedelta(minutes=minutes)
        return {"summary": summary, "start": _when(start, zone), "end": _when(end, zone), **more}

    def whole(summary: str, start: date, days: int, **more: Any) -> Event:
        end = start + timedelta(days=days)
        return {"summary": summary, "start": {"date": start.isoformat()}, "end": {"date": end.isoformat()}, **more}

    weekly = {"recurrence": ["RRULE:FREQ=WEEKLY;BYDAY=TH"]}
    yield email, timed("Piano lesson", at(3, 17, 0, -6), 45, id="p1ano1esson", **weekly)
    yield email, timed("Lunch with Priscilla", at(1, 12, 30), 60, id="1unch01", location="Café Vantage")
    yield email, timed("Flat viewing?", at(4, 18, 15), 30, id="f1at01", status="tentative")
    yield email, whole("Car at the garage", monday + timedelta(days=2), 1, id="garage01", transparency="transparent")
    declined = [{"email": email, "self": True, "responseStatus": "declined"}]
    yield email, timed("Neighbourhood council", at(2, 20, 0), 90, id="counci101", attendees=declined)
    home = {"eventType": "workingLocation", "workingLocationProperties": {"type": "homeOffice"}}
    yield email, whole("Home", monday + timedelta(days=4), 1, id="home01", transparency="transparent", **home)
    study = "study@group.calendar.google.com"
    rule = {"recurrence": ["RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=12"]}
    yield study, timed("Case discussion", at(1, 18, 0, -4), 90, id="cases01", location="Online", **rule)
    yield study, timed("Mock exam", at(5, 10, 0, 1), 180, id="mocktest01")
    year = today.year
    for name, day in (("Spring day", date(year, 5, 1)), ("Year’s end", date(year, 12, 31))):
        made = {"recurrence": ["RRULE:FREQ=YEARLY"], "transparency": "transparent"}
        yield "holidays@group.v.calendar.google.com", whole(name, day, 1, id=f"h{day:%m%d}00", **made)


def microsoft_events(today: date, zone: str) -> Iterator[tuple[str, Event]]:
    """(calendar name, event) pairs in Graph's words; `zone` is a Windows name."""
    monday = today - timedelta(days=today.weekday())

    def moment(weekday: int, hour: int, minute: int = 0, weeks: int = 0) -> datetime:
        return datetime.combine(monday + timedelta(days=weekday, weeks=weeks), time(hour, minute))

    def event(subject: str, start: datetime, minutes: int, **more: Any) -> Event:
        end = start + timedelta(minutes=minutes)
        return {"subject": subject, "start": _stamp(start, zone), "end": _stamp(end, zone), **more}

    def weekly(start: datetime, day: str, interval: int = 1) -> Event:
        pattern = {"type": "weekly", "interval": interval, "daysOfWeek": [day], "firstDayOfWeek": "monday"}
        return {"pattern": pattern, "range": {"type": "noEnd", "startDate": start.date().isoformat()}}

    rounds, board = moment(1, 7, 45, -8), moment(3, 16, 30, -6)
    place = {"displayName": "Ward 4, seminar room"}
    yield "Calendar", event("Morning rounds", rounds, 40, recurrence=weekly(rounds, "tuesday"), location=place)
    yield "Calendar", event("Tumour board", board, 60, recurrence=weekly(board, "thursday", 2), location=place)
    yield "Calendar", event("Budget call", moment(0, 13, 0), 30, showAs="tentative")
    yield "Calendar", event("Mandatory training", moment(4, 14, 0), 120, location={"displayName": "Online"})
    yield "Calendar", event("Focus time", moment(2, 9, 0), 90, showAs="free")
    day = monday + timedelta(days=4, weeks=1)
    midnight = datetime.combine(day, time())
    yield "Calendar", {**event("On leave", midnight, 24 * 60), "isAllDay": True, "showAs": "oof"}
    hands = moment(2, 7, 0, -4)
    yield "Trust events", event("Hand-over clinic", hands, 60, recurrence=weekly(hands, "wednesday"))
    yield "Trust events", event("Open day", moment(5, 10, 0, 2), 300, location={"displayName": "Main hall"})


def _google(id: str, summary: str, zone: str, colour: str, *, role: str = "owner", primary: bool = False) -> Event:
    made = {"id": id, "summary": summary, "timeZone": zone, "backgroundColor": colour, "foregroundColor": "#000000"}
    return {**made, "accessRole": role, "selected": True, **({"primary": True} if primary else {})}


def _when(moment: datetime, zone: str) -> dict[str, str]:
    from zoneinfo import ZoneInfo

    return {"dateTime": moment.replace(tzinfo=ZoneInfo(zone)).isoformat(), "timeZone": zone}


def _stamp(moment: datetime, zone: str) -> dict[str, str]:
    return {"dateTime": f"{moment:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": zone}
