"""A practitioner's private calendars: family, sports, choir, a rota in an odd zone, conferences, birthdays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from desktop.sandbox.seed.calendar_text import KATHMANDU, OUTLOOK, SHIP, Event, Zone, calendar, days, minutes


@dataclass(frozen=True, slots=True)
class PrivateCalendar:
    """A calendar collection and its resources: file name → iCalendar text."""

    slug: str
    name: str
    colour: str
    resources: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every calendar is drawn from: chance, the Monday of this week, today, and the practitioner's own zone."""

    random: Random
    monday: date
    today: date
    home: Zone

    def day(self, weekday: int, weeks: int = 0) -> date:
        """A day of this week (0 = Monday), or `weeks` later."""
        return self.monday + timedelta(days=weekday, weeks=weeks)

    def at(self, weekday: int, hour: int, minute: int = 0, weeks: int = 0) -> datetime:
        """A wall-clock moment of this week, or `weeks` later."""
        return datetime.combine(self.day(weekday, weeks), time(hour, minute))


def private_calendars(seed: int, today: date, zone: str) -> list[PrivateCalendar]:
    """Equal arguments give equal calendars. `zone` is the IANA name of where the practitioner lives."""
    frame = _Frame(Random(f"private:{seed}:{today}"), today - timedelta(days=today.weekday()), today, Zone(zone))
    stamp = datetime.combine(today, time(5), UTC) - timedelta(days=30)
    made: list[tuple[str, str, str, Callable[[_Frame], Iterator[list[Event]]]]] = [
        ("family", "Family", "#c2557a", _family),
        ("sports", "Sports", "#3f8f4f", _sports),
        ("choir", "Choir", "#8a5cc7", _choir),
        ("rota", "Hospital rota (telemedicine)", "#c46a1b", _rota),
        ("boards", "Boards & study", "#2f6fb5", _boards),
        ("away", "Holidays & conferences", "#00857c", _away),
        ("birthdays", "Birthdays", "#b58a00", _birthdays),
    ]
    return [
        PrivateCalendar(
            slug, name, colour, {f"{series[0].uid}.ics": calendar(series, stamp) for series in write(frame)}
        )
        for slug, name, colour, write in made
    ]


def _family(frame: _Frame) -> Iterator[list[Event]]:
    at, home = frame.at, frame.home
    school = at(0, 7, 40, -6)
    yield [
        Event(
            "fam-school-run",
            "School run",
            school,
            minutes(35),
            zone=home,
            rule="FREQ=WEEKLY;BYDAY=MO,WE,FR",
            location="Linden primary",
            except_on=(at(2, 7, 40, 1),),
        ),
    ]
    dinner = at(6, 18, 30, -8)
    yield [
        Event(
            "fam-sunday-dinner", "Sunday dinner at Grandma Ilse’s", dinner, minutes(150), zone=home, rule="FREQ=WEEKLY"
        ),
        Event(
            "fam-sunday-dinner",
            "Sunday dinner, at ours this time",
            at(6, 17, 0, 1),
            minutes(180),
            zone=home,
            instead_of=at(6, 18, 30, 1),
        ),
        Event(
            "fam-sunday-dinner",
            "Sunday dinner at Grandma Ilse’s",
            at(6, 18, 30, 3),
            minutes(150),
            zone=home,
            instead_of=at(6, 18, 30, 3),
            status="CANCELLED",
        ),
    ]
    yield [Event("fam-dentist", "Dentist, Juno", at(1, 15, 15), minutes(45), zone=home, location="Dr. Weiß-Amparo")]
    yield [Event("fam-parents-evening", "Parents’ evening", at(3, 19, 0), minutes(90), zone=home, location="Room 2b")]
    yield [Event("fam-plumber", "Plumber between 10 and 12", at(4, 10, 0), minutes(120), zone=home, status="TENTATIVE")]
    yield [Event("fam-market", "Saturday market", at(5, 9, 0), minutes(75), zone=home, free=True)]
    yield [Event("fam-vet", "Vet: Biscuit’s jab", at(2, 17, 30), minutes(30), zone=home)]
    yield [Event("fam-bins", "Recycling out", at(3, 6, 30, -4), minutes(10), rule="FREQ=WEEKLY;INTERVAL=2", free=True)]
    for week in range(-4, 9):
        if frame.random.random() < 0.7:
            errand = frame.random.choice(
                ("Haircut", "Groceries collection", "Cinema night", "Call with Aunt Perpetua", "Playdate")
            )
            start = at(
                frame.random.randint(0, 5), frame.random.choice((12, 16, 18, 19)), frame.random.choice((0, 30)), week
            )
            yield [
                Event(f"fam-errand-{week + 4}", errand, start, minutes(frame.random.choice((45, 60, 90))), zone=home)
            ]


def _sports(frame: _Frame) -> Iterator[list[Event]]:
    at, home = frame.at, frame.home
    yield [
        Event(
            "spo-run",
            "Early run with Tindra",
            at(1, 6, 15, -10),
            minutes(50),
            zone=home,
            rule="FREQ=WEEKLY;BYDAY=TU,TH",
            except_on=(at(3, 6, 15, -1), at(1, 6, 15, 2)),
        ),
        Event("spo-run", "Early run, long one", at(3, 6, 0), minutes(75), zone=home, instead_of=at(3, 6, 15)),
    ]
    yield [
        Event(
            "spo-climb",
            "Climbing hall",
            at(2, 19, 30, -3),
            minutes(120),
            zone=home,
            rule="FREQ=WEEKLY;COUNT=14",
            also_on=(at(5, 15, 0, 1),),
        )
    ]
    match = at(5, 10, 30)
    yield [Event("spo-match", "Juno’s handball match", match, minutes(105), zone=home, location="Sports hall west")]
    yield [
        Event("spo-match-away", "Handball away game", at(5, 9, 30, 2), minutes(240), zone=home, location="Nether Quill")
    ]
    yield [
        Event("spo-yoga", "Lunch yoga", at(4, 12, 30, -5), minutes(45), zone=home, rule="FREQ=MONTHLY;BYDAY=1FR,3FR")
    ]


def _choir(frame: _Frame) -> Iterator[list[Event]]:
    at, home = frame.at, frame.home
    until = datetime.combine(frame.day(0, 12), time(22), UTC)
    yield [
        Event(
            "cho-rehearsal",
            "Choir rehearsal",
            at(0, 19, 30, -9),
            minutes(120),
            zone=home,
            rule=f"FREQ=WEEKLY;UNTIL={until:%Y%m%dT%H%M%SZ}",
            location="St Brannock’s hall",
            except_on=(at(0, 19, 30, 4),),
        ),
        Event(
            "cho-rehearsal",
            "Choir rehearsal with orchestra",
            at(1, 18, 30, 2),
            minutes(180),
            zone=home,
            instead_of=at(0, 19, 30, 2),
            location="Concert hall",
        ),
    ]
    yield [Event("cho-section", "Alto section rehearsal", at(3, 18, 0), minutes(75), zone=home)]
    yield [
        Event(
            "cho-concert",
            "Winter concert",
            at(5, 19, 0, 3),
            minutes(150),
            zone=home,
            location="Concert hall",
            description="Call time 17:30.\nBlack folder; no perfume.",
        )
    ]


def _rota(frame: _Frame) -> Iterator[list[Event]]:
    at = frame.at
    yield [
        Event(
            "rot-night",
            "Telemedicine night shift",
            at(4, 23, 45, -7),
            minutes(480),
            zone=KATHMANDU,
            rule="FREQ=WEEKLY;INTERVAL=2",
            location="Patan remote desk",
        ),
    ]
    yield [
        Event(
            "rot-handover",
            "Ward handover call",
            at(2, 19, 15, -6),
            minutes(30),
            zone=KATHMANDU,
            rule="FREQ=WEEKLY;BYDAY=MO,WE",
        ),
        Event(
            "rot-handover",
            "Ward handover call (moved)",
            at(3, 20, 0),
            minutes(30),
            zone=KATHMANDU,
            instead_of=at(2, 19, 15),
        ),
    ]
    yield [Event("rot-teaching", "Teaching: registrars", at(1, 14, 0, 1), minutes(60), zone=KATHMANDU)]
    yield [Event("rot-ship", "Ship’s doctor on call", at(3, 9, 30), minutes(90), zone=SHIP)]


def _boards(frame: _Frame) -> Iterator[list[Event]]:
    at = frame.at
    yield [
        Event(
            "brd-committee",
            "Ethics committee",
            at(1, 16, 0, -8),
            minutes(90),
            zone=OUTLOOK,
            rule="FREQ=WEEKLY;INTERVAL=2",
            location="Teams",
        ),
    ]
    yield [
        Event(
            "brd-journal",
            "Journal club",
            at(3, 13, 0, -6),
            minutes(60),
            zone=OUTLOOK,
            rule="FREQ=WEEKLY;BYDAY=TH;COUNT=20",
            description="Paper: see shared folder; bring one question, please.",
        ),
        Event(
            "brd-journal",
            "Journal club (guest speaker)",
            at(3, 14, 30, 1),
            minutes(75),
            zone=OUTLOOK,
            instead_of=at(3, 13, 0, 1),
        ),
    ]
    yield [
        Event("brd-quality", "Quality circle", at(2, 11, 0), minutes(60), zone=OUTLOOK, location="Orchard Row rooms")
    ]
    yield [Event("brd-supervision", "Supervision", at(0, 14, 0), minutes(60), zone=OUTLOOK)]
    filing = datetime.combine(frame.day(4, 1), time(15), UTC)
    yield [Event("brd-deadline", "Grant deadline", filing, minutes(30))]


def _away(frame: _Frame) -> Iterator[list[Event]]:
    day = frame.day
    yield [Event("awy-symposium", "Symposium on integrative care", day(3), days(3), location="Kestrelford")]
    yield [Event("awy-holiday", "Half-term: Isle of Mourne cottage", day(0, 5), days(5))]
    yield [Event("awy-bridge", "Bridge day", day(4, 7), days(1))]
    yield [Event("awy-market-day", "Town festival", day(5, 1), days(2), free=True)]
    year = frame.today.year
    yield [Event("awy-new-year", "New Year’s Day", date(year - 1, 1, 1), days(1), rule="FREQ=YEARLY", free=True)]
    yield [Event("awy-christmas", "Christmas", date(year - 1, 12, 25), days(2), rule="FREQ=YEARLY", free=True)]


def _birthdays(frame: _Frame) -> Iterator[list[Event]]:
    people = ("Juno", "Tindra", "Grandma Ilse", "Uncle Osric", "Cousin Marisol", "Biscuit (the dog)")
    soon = (2, 24, 47, 120, 201, 300)
    for number, (name, ahead) in enumerate(zip(people, soon, strict=True)):
        born = frame.today + timedelta(days=ahead)
        born = born.replace(year=born.year - 9 - 11 * number, day=min(born.day, 28))
        yield [Event(f"bir-{number}", f"{name}’s birthday", born, days(1), rule="FREQ=YEARLY", free=True)]
    leap = date(1992, 2, 29)
    yield [Event("bir-leap", "Leapling Aurelio’s birthday", leap, days(1), rule="FREQ=YEARLY", free=True)]
