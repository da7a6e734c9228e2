"""The nights in which clocks change, in zones where they do it at one, at two, at midnight and by half an hour: what
stands in the hour that is left out, or comes twice, is shown, edited, told once, printed and published as itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop.reminders.plan import Kind, Quiet, due, next_look, planned
from storage import booking, schedule
from storage.book import outbox
from storage.boxes.reader import ShelfReader
from storage.records.accounts import ProviderName
from storage.records.calendars import Calendar
from storage.records.events import Occurrence
from storage.records.ids import RemoteId
from storage.records.publishing import Choice
from storage.records.times import TimeKind, instant_seconds, seconds_instant
from sync import publishing_plan
from sync.publishing_plan import Words
from tests.storage.book_store import Store, event, store
from tests.storage.visits import ADA, fill, visit
from ui.calendar.layout import split
from ui.calendar.sheet_rows import sheet_rows
from ui.models.looks import Listed
from ui.models.phrases import Phrases

HALF = 1800
NIGHTS = (
    ("Europe/Berlin", "2026-10-25", 25.0),
    ("Europe/Berlin", "2027-03-28", 23.0),
    ("America/New_York", "2026-11-01", 25.0),
    ("America/New_York", "2027-03-14", 23.0),
    ("Australia/Lord_Howe", "2027-04-04", 24.5),
    ("Australia/Lord_Howe", "2026-10-04", 23.5),
    ("America/Santiago", "2027-04-03", 25.0),
    ("America/Santiago", "2026-09-06", 23.0),
    ("Atlantic/Azores", "2026-10-25", 25.0),
    ("Africa/Cairo", "2027-04-30", 23.0),
)


class Night:
    """A visit every half hour from noon to noon, and one's own events by the wall clock, over the change."""

    def __init__(self, made: Store, zone: str, day: str, hours: float) -> None:
        self.made, self.zone, self.hours = made, ZoneInfo(zone), hours
        self.day = date.fromisoformat(day)
        self.begins = instant_seconds(datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=self.zone)) - 86_400
        self.practice = made.kept("Practice", ProviderName.PRACTICE)
        self.count = 2 * (24 + 3)
        fill(made, self.practice, ADA, *(visit(n, self.begins + n * HALF) for n in range(self.count)))
        shelf = made.shelf()
        home = made.kept("Home")
        wall = [datetime(self.day.year, self.day.month, self.day.day) + timedelta(minutes=30 * n) for n in range(8)]
        floating = [event(f"f{n}", f"{one:%Y%m%dT%H%M%S}", f"{one:%Y%m%dT%H%M}59") for n, one in enumerate(wall)]
        following = self.day + timedelta(days=1)
        made.fill(shelf, home, [*floating, event("a", f"{self.day:%Y%m%d}", f"{following:%Y%m%d}")])
        shelf.close()

    def shown(self, days: int = 3) -> tuple[Occurrence, ...]:
        """The day before, that day, the day after."""
        reader = ShelfReader(self.made.home, self.made.reader())
        try:
            return schedule.between(self.made.reader(), reader, self.day - timedelta(days=1), days, self.zone)
        finally:
            reader.close()

    def visits(self) -> list[Occurrence]:
        return [one for one in self.shown() if one.calendar == self.practice.id]


@pytest.fixture(params=NIGHTS, ids=[f"{zone} {day}" for zone, day, _ in NIGHTS])
def night(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Night]:
    with store(tmp_path / "store") as made:
        yield Night(made, *request.param)


def test_every_visit_is_shown_on_its_day_in_the_order_of_time(night: Night) -> None:
    lo, hi = schedule.span(night.day, 1, night.zone)
    assert (hi - lo) / 3600 == night.hours
    visits = night.visits()
    assert [one.start for one in visits] == [night.begins + n * HALF for n in range(night.count)]
    reader = ShelfReader(night.made.home, night.made.reader())
    that_day = schedule.between(night.made.reader(), reader, night.day, 1, night.zone)
    reader.close()
    mine = [one.start for one in that_day if one.calendar == night.practice.id]
    assert mine == [one.start for one in visits if lo - HALF < one.start < hi], "those that touch it, each once"
    own = [one for one in that_day if one.calendar != night.practice.id]
    assert Counter(one.kind for one in own) == {TimeKind.FLOATING: 8, TimeKind.ALL_DAY: 1}
    pieces, bars = split(tuple(that_day), night.day, 1, night.zone)
    assert sorted({piece.row for piece in pieces} | {bar.row for bar in bars}) == list(range(len(that_day)))
    assert all(0 <= piece.start <= piece.end <= 1440 for piece in pieces), "nothing is drawn beside its day"


def test_an_edit_says_which_of_the_two_and_is_not_taken_for_an_hour_that_is_not(night: Night) -> None:
    wall = datetime(night.day.year, night.day.month, night.day.day) - timedelta(hours=2)
    for quarter in range(28):
        moment = wall + timedelta(minutes=15 * quarter)
        place = booking.Place.START
        told = booking.instant(moment, night.zone, None, place)
        first = booking.instant(moment, night.zone, booking.Twin.FIRST, place)
        second = booking.instant(moment, night.zone, booking.Twin.SECOND, place)
        if isinstance(told, int):
            assert first == second == told
        elif told.code is booking.Code.TWICE:
            assert isinstance(first, int) and isinstance(second, int)
            assert second > first
            _moved(night, first, quarter)
            _moved(night, second, quarter)
        else:
            assert told.code is booking.Code.NO_SUCH_TIME
            lands = booking.after_gap(moment, night.zone)
            assert isinstance(booking.instant(lands, night.zone, None, place), int), "the time offered instead is one"


def _moved(night: Night, start: int, quarter: int) -> None:
    """The edit is shown where it was put."""
    book, subject = night.made.book, RemoteId(f"Appointment/{quarter}")
    outbox.change(book, night.practice.id, subject, {"start": start, "end": start + HALF}, night.made.now)
    (shown,) = [one for one in night.visits() if one.source == subject]
    assert (shown.start, shown.end, shown.pending) == (start, start + HALF, True)


@pytest.mark.parametrize("asleep", [0, 3 * 3600])
def test_each_is_told_once_however_the_clocks_go(night: Night, asleep: int) -> None:
    """`asleep`: seconds that the machine sleeps over the change."""
    every = planned(night.shown(), frozenset({night.practice.id}), {Kind.PRACTICE: 600}, night.zone)
    assert len(every) == night.count
    change = schedule.span(night.day, 1, night.zone)[0]
    told: dict[str, int] = {}
    now, quiet = night.begins - 900, Quiet(0, 0)
    while now < night.begins + night.count * HALF + 900:
        for one in due(every, told, quiet, night.zone, now):
            assert one.at <= now < one.until
            assert one.key not in told, "told twice"
            told[one.key] = 0
        sleeps = asleep and change <= now < change + 60
        later = min(next_look(every, told, quiet, night.zone, now), now + 30)
        assert later > now
        now = later + asleep if sleeps else later
        asleep = 0 if sleeps else asleep
    missed = {one.key for one in every} - set(told)
    slept = [one for one in every if change <= one.start <= change + 3 * 3600 + 60]
    assert missed <= {one.key for one in slept}, "only what was over when the machine woke"


def test_quiet_hours_end_by_the_clock_on_the_wall(night: Night) -> None:
    quiet = Quiet(22 * 60, 6 * 60)
    every = planned(night.shown(), frozenset({night.practice.id}), {Kind.PRACTICE: 600}, night.zone)
    evening = instant_seconds(datetime(night.day.year, night.day.month, night.day.day, tzinfo=night.zone)) - 3600
    look = next_look(every, {}, quiet, night.zone, evening)
    local = seconds_instant(look, night.zone)
    assert (local.date(), local.hour, local.minute) == (night.day, 6, 0)


def test_a_printed_list_has_each_once_in_the_order_of_time(night: Night) -> None:
    phrases = Phrases(QLocale("de_DE"), night.zone)
    lo, hi = schedule.span(night.day, 1, night.zone)
    that_day = [one for one in night.visits() if lo <= one.start < hi]
    rows = sheet_rows(tuple(that_day), night.day, 1, phrases, Listed(()))
    assert [row.heading for row in rows] == [True] + [False] * len(that_day)
    clock = [f"{seconds_instant(one.start, night.zone):%H:%M}" for one in that_day]
    assert [row.time[:5] for row in rows[1:]] == clock


def test_each_is_published_at_its_own_instant(night: Night) -> None:
    visits = night.visits()
    chosen = Choice(days=3)
    lo, _ = publishing_plan.span(night.begins - 12 * 3600, chosen, night.zone)
    wanted = publishing_plan.wanted(visits, chosen, Words(), b"secret", 0)
    assert sorted(one.start for one in wanted.values()) == [one.start for one in visits]
    assert len(wanted) == night.count
    assert seconds_instant(lo, night.zone).date() == seconds_instant(night.begins - 12 * 3600, night.zone).date()


def test_a_series_in_the_hour_that_is_left_out_is_there_on_that_day_too(night: Night) -> None:
    """A visit each day at the wall time of the change: each day has one (RFC 5545, 3.3.5)."""
    made = night.made
    series: Calendar = made.kept("Series")
    zone, first = str(night.zone), night.day - timedelta(days=3)
    shelf = made.shelf()
    for number, wall in enumerate(("000000", "003000", "013000", "020000", "023000")):
        start = f"{first:%Y%m%d}T{wall}"
        text = event(f"s{number}", "@", "@", "DURATION:PT15M\r\nRRULE:FREQ=DAILY;COUNT=7", remote=f"/s{number}.ics")
        body = text.text.replace("DTSTART:@", f"DTSTART;TZID={zone}:{start}").replace("DTEND:@\r\n", "")
        made.fill(shelf, series, [text._replace(text=body)], cursor=str(number))
    shelf.close()
    reader = ShelfReader(made.home, made.reader())
    for day in range(7):
        found = schedule.between(made.reader(), reader, first + timedelta(days=day), 1, night.zone)
        count = Counter(one.uid for one in found if one.calendar == series.id)
        assert count == {f"s{number}": 1 for number in range(5)}, (first + timedelta(days=day), count)
    reader.close()
