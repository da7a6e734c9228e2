"""An invented, lifelike practice to look at: a typical week and an overfull one. All people are made up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from storage.records.accounts import Account, Health, ProviderName, SourceState
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.events import Occurrence, Status
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.times import TimeKind, date_seconds, instant_seconds
from ui.ports import AccountRow, CalendarRow, Schedule, Sources

PRACTICE, HOME, CHOIR, TEAM = (CalendarId(name) for name in ("c-practice", "c-home", "c-choir", "c-team"))

_CALENDARS = (
    ("a-practice", ProviderName.PRACTICE, PRACTICE, "Practice", "#2f6fde", False),
    ("a-home", ProviderName.CALDAV, HOME, "Family", "#f0a020", False),
    ("a-home", ProviderName.CALDAV, CHOIR, "Choir", "#8a4fd0", True),
    ("a-team", ProviderName.GOOGLE, TEAM, "Study group", "#16a07a", True),
)


class FakeSources(Sources):
    """Four calendars in three accounts."""

    def __init__(self, calendars: Sequence[tuple[str, ProviderName, CalendarId, str, str, bool]] = _CALENDARS) -> None:
        super().__init__()
        self.calendars = calendars

    def accounts(self) -> tuple[AccountRow, ...]:
        rows: dict[str, list[CalendarRow]] = {}
        kinds: dict[str, ProviderName] = {}
        for place, (account, kind, calendar, name, colour, read_only) in enumerate(self.calendars):
            remote = RemoteCalendar(RemoteId(name), name, colour, read_only)
            record = Calendar(calendar, AccountId(account), remote, place)
            state = SourceState(calendar, Health.WELL, 1)
            rows.setdefault(account, []).append(CalendarRow(record, True, True, state))
            kinds[account] = kind
        return tuple(
            AccountRow(Account(AccountId(name), kinds[name], "", "", name), False, tuple(calendars))
            for name, calendars in rows.items()
        )

    def last_success(self) -> int:
        return 1


class FakeSchedule(Schedule):
    """Occurrences from a list, as the store would give them."""

    def __init__(self, occurrences: Sequence[Occurrence] = ()) -> None:
        super().__init__()
        self.all = tuple(occurrences)
        self.reads = 0

    def replace(self, occurrences: Sequence[Occurrence]) -> None:
        self.all = tuple(occurrences)
        self.changed.emit()

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        self.reads += 1
        lower = datetime.combine(first, time(), zone)
        upper = datetime.combine(first + timedelta(days=days), time(), zone)
        touching = (
            one
            for one in self.all
            if one.start_in(zone) < upper and max(one.end_in(zone), one.start_in(zone) + timedelta(seconds=1)) > lower
        )
        return tuple(sorted(touching, key=lambda one: (one.start_in(zone), one.end, one.uid)))


def timed(
    here: tzinfo, day: date, start: str, minutes: int, title: str, calendar: CalendarId = HOME, **more: object
) -> Occurrence:
    """A timed occurrence at a wall time `HH:MM` in the zone `here`; `zone=` names another as the event's own."""
    begin = datetime.combine(day, time.fromisoformat(start), here)
    seconds = instant_seconds(begin)
    uid = f"{calendar}/{day}/{start}/{title}"
    fields: dict[str, object] = {
        "calendar": calendar, "source": RemoteId(uid), "uid": uid, "recurrence_id": "", "start": seconds,
        "end": seconds + minutes * 60, "kind": TimeKind.TIMED, "zone": str(here), "summary": title,
    }  # fmt: skip
    return Occurrence(**(fields | more))  # type: ignore[arg-type] # fields are named above


def visit(
    zone: tzinfo, day: date, start: str, minutes: int, patient: str, kind: str, status: Status = Status.BOOKED,
    **more: object,
) -> Occurrence:  # fmt: skip
    """An appointment of the practice."""
    place = {"location": "Room 2"} | more
    return timed(zone, day, start, minutes, kind, PRACTICE, patient=patient, visit_type=kind, status=status, **place)


def all_day(first: date, days: int, title: str, calendar: CalendarId = HOME, **more: object) -> Occurrence:
    """An all-day occurrence over so many days."""
    uid = f"{calendar}/{first}/{title}"
    start = date_seconds(first)
    fields: dict[str, object] = {
        "calendar": calendar, "source": RemoteId(uid), "uid": uid, "recurrence_id": "", "start": start,
        "end": start + days * 86_400, "kind": TimeKind.ALL_DAY, "zone": "", "summary": title,
    }  # fmt: skip
    return Occurrence(**(fields | more))  # type: ignore[arg-type] # fields are named above


def typical_week(monday: date, zone: tzinfo) -> tuple[Occurrence, ...]:
    """A week as a practitioner has it."""
    mon, tue, wed, thu, fri, sat, sun = (monday + timedelta(days=ahead) for ahead in range(7))
    acu, first, massage, tele = "Acupuncture", "First consultation", "Massage 60", "Telehealth follow-up"
    return (
        visit(zone, mon, "08:30", 45, "Ada Lindqvist", acu, Status.FULFILLED),
        visit(zone, mon, "09:30", 60, "Ben Okafor", first, Status.ARRIVED),
        visit(zone, mon, "10:45", 45, "Clara Benedetti", acu),
        visit(zone, mon, "11:30", 30, "Dmitri Vass", tele, location="https://video.example.test/room/7"),
        timed(zone, mon, "12:30", 45, "Lunch with Noor", location="Café Linden"),
        visit(zone, mon, "14:00", 60, "Elif Demir", massage, Status.CANCELLED),
        visit(zone, mon, "15:15", 45, "Farid Aziz", acu, pending=True),
        timed(zone, mon, "19:30", 105, "Choir rehearsal", CHOIR, location="St. Anne's Hall"),
        visit(zone, tue, "08:00", 45, "Gwen Parry-Jones", acu),
        visit(zone, tue, "09:00", 60, "Hana Kobayashi", first),
        timed(zone, tue, "09:30", 60, "Dentist", location="Dr. Weber", zone="Europe/London"),
        visit(zone, tue, "10:15", 15, "Ivo Marek", "Prescription"),
        visit(zone, tue, "10:30", 15, "Jun Park", "Prescription"),
        timed(zone, tue, "13:00", 120, "Admin and notes", PRACTICE, status=Status.BLOCKED),
        visit(zone, tue, "15:30", 60, "Karin Holm", massage, Status.NOSHOW),
        timed(zone, tue, "18:00", 90, "Parents' evening", status=Status.TENTATIVE, location="Oak School"),
        visit(zone, wed, "08:30", 45, "Leo Fontaine", acu),
        visit(zone, wed, "09:30", 45, "Maya Iyer", acu, Status.PROPOSED),
        visit(zone, wed, "10:30", 60, "Nils Bergström", first),
        timed(zone, wed, "10:00", 150, "Study group: pulse diagnosis", TEAM, location="Online"),
        timed(zone, wed, "11:00", 60, "Call the landlord"),
        visit(zone, wed, "14:00", 60, "Olga Petrenko", massage),
        visit(zone, wed, "15:15", 45, "Pau Ferrer", acu),
        timed(zone, wed, "23:00", 120, "Night train to Basel", location="Platform 6"),
        visit(zone, thu, "09:00", 90, "Quentin Abara-Whitfield", first, location="Room 1"),
        visit(zone, thu, "11:00", 45, "Rosa Delgado", acu),
        timed(zone, thu, "12:00", 60, "Team lunch", TEAM, also=(HOME,)),
        visit(zone, thu, "13:30", 45, "Sami Haddad", acu),
        visit(zone, thu, "14:30", 45, "Tess van Dijk", tele, location="Video"),
        visit(zone, thu, "15:30", 60, "Uma Rao", massage),
        timed(zone, thu, "17:30", 60, "Yoga", location="Studio Nord"),
        visit(zone, fri, "08:00", 60, "Viktor Sandström", massage),
        visit(zone, fri, "09:15", 45, "Wren Achebe", acu),
        visit(zone, fri, "10:15", 45, "Ximena Cruz", acu),
        visit(zone, fri, "11:15", 45, "Yusuf Kaya", acu),
        timed(zone, fri, "14:00", 30, "Pick up Mila", location="Kindergarten"),
        timed(zone, sat, "10:00", 120, "Farmers' market"),
        timed(zone, sun, "17:00", 120, "Advent concert", CHOIR, location="Cathedral"),
        all_day(wed, 3, "Conference: integrative medicine", TEAM),
        all_day(tue, 1, "Mila's birthday"),
        all_day(sat - timedelta(days=8), 5, "Parents visiting"),
        all_day(sat, 4, "Grandmother's cottage"),
        all_day(fri, 1, "Invoices due", PRACTICE),
    )


def overfull_week(monday: date, zone: tzinfo) -> tuple[Occurrence, ...]:
    """Eight in parallel on one day, many all-day events, and no free hour."""
    kinds = ("Acupuncture", "Massage 60", "First consultation", "Follow-up")
    names = ("Ada Lindqvist", "Ben Okafor", "Clara Benedetti", "Dmitri Vass", "Elif Demir", "Farid Aziz", "Gwen Parry",
             "Hana Kobayashi")  # fmt: skip
    found: list[Occurrence] = []
    for ahead in range(7):
        day = monday + timedelta(days=ahead)
        for place in range(22):
            start = f"{7 + place // 2:02d}:{place % 2 * 30:02d}"
            name, kind = names[(place + ahead) % 8], kinds[place % 4]
            found.append(visit(zone, day, start, 30 + 15 * (place % 3), name, kind))
    tuesday = monday + timedelta(days=1)
    for place, name in enumerate(names):
        found.append(visit(zone, tuesday, "13:00", 50 + 10 * place, name, kinds[place % 4]))
    for place in range(9):
        found.append(all_day(monday + timedelta(days=place % 5), 1 + place % 3, f"Course day {place + 1}", TEAM))
    return (*typical_week(monday, zone), *found)
