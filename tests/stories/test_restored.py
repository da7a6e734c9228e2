"""The servers are restored from a copy: versions go back, ids come again, what we had vanishes. The program comes to
their terms: no unsent edit is lost, nobody is overruled by a version that came twice, and before much goes it asks."""

from __future__ import annotations

import shutil
import ssl
from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from http.client import HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop import passes, signing_in
from desktop.sample import consent_to_all
from desktop.sandbox.sandbox import Sandbox
from storage import schedule
from storage.book import calendars, ledger, outbox, runs, sources
from storage.boxes.reader import ShelfReader
from storage.records.accounts import Health
from storage.records.consents import Purpose
from storage.records.ids import CalendarId, RemoteId
from sync.engine import PassResult
from sync.errors import SuddenlyEmpty
from tests.servers.sandbox import client, fhir
from tests.stories.front_desk import FrontDesk
from tests.wall.practice import Computer, computer
from ui import wording

pytestmark = [pytest.mark.slow, pytest.mark.anyio, pytest.mark.timeout(900)]
HOUR = 3600


class House:
    """The practice's services, of which somebody takes copies."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.copy = folder / "services", folder / "copy"
        self.sandbox = Sandbox(self.folder, seed=7, zone="UTC")
        self.sandbox.start()

    def take_a_copy(self) -> None:
        self.sandbox.stop()
        shutil.copytree(self.folder, self.copy)
        self.sandbox.start()

    def go_back(self) -> None:
        """What was written since is gone, as if it had never been."""
        self.sandbox.stop()
        for part in self.copy.iterdir():
            if part.name.startswith("practice.db"):
                shutil.copy(part, self.folder / part.name)
        shutil.rmtree(self.folder / "radicale" / "storage")
        shutil.copytree(self.copy / "radicale" / "storage", self.folder / "radicale" / "storage")
        self.sandbox.start()

    def put(self, calendar: str, name: str, summary: str, start: datetime) -> None:
        """Another program's event on the calendar server."""
        places = self.sandbox.addresses
        parts = urlsplit(places.caldav_url)
        link = HTTPSConnection(
            parts.hostname or "", parts.port, context=ssl.create_default_context(cadata=places.ca_pem), timeout=60
        )
        pair = b64encode(f"{places.caldav_user}:{places.caldav_password}".encode()).decode()
        text = "\r\n".join(
            (
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//somebody//else//EN", "BEGIN:VEVENT", f"UID:{name}",
                "DTSTAMP:20261101T000000Z", f"DTSTART:{start:%Y%m%dT%H%M%SZ}", "DURATION:PT1H", f"SUMMARY:{summary}",
                "END:VEVENT", "END:VCALENDAR", "",
            )
        )  # fmt: skip
        headers = {"Authorization": f"Basic {pair}", "Content-Type": "text/calendar; charset=utf-8"}
        try:
            link.request("PUT", f"/{places.caldav_user}/{calendar}/{name}.ics", text, headers)
            assert link.getresponse().status in (201, 204)
        finally:
            link.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.sandbox.stop()


@pytest.fixture
def mara(tmp_path: Path, house: House) -> Iterator[Computer]:
    with computer(tmp_path / "here", house.sandbox) as made:
        yield made


async def at_work(who: Computer) -> None:
    await who.sign_in()
    places = who.sandbox.addresses
    way = signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem)
    await signing_in.join(who.book, way)
    consent_to_all(who.book)
    await round_of(who)


async def round_of(who: Computer, *, later: int = 0, agreed: bool = False) -> Sequence[PassResult]:
    """A round of passes, `later` seconds after now."""
    engine = passes.engine(who.book, who.shelf)
    engine.clock = lambda: passes.now() + later
    return await engine.run(emptying_agreed=agreed)


def seen(who: Computer) -> list[tuple[object, ...]]:
    """Five weeks as they are shown."""
    reader = ShelfReader(who.home, who.book)
    try:
        found = schedule.between(who.book, reader, date.today() - timedelta(days=7), 35, UTC)
    finally:
        reader.close()
    return sorted(
        (one.start, one.end, one.summary, one.patient, one.visit_type, one.location, one.status.value) for one in found
    )


def upcoming(who: Computer, count: int) -> list[RemoteId]:
    """Appointments that are booked and still to come, with a patient."""
    rows = who.book.rows(
        "SELECT remote_id FROM appointment WHERE status = 'booked' AND patient IS NOT NULL AND start > ?"
        " ORDER BY start LIMIT ?",
        (passes.now() + HOUR, count),
    )
    return [RemoteId(row[0]) for row in rows]


def field(who: Computer, subject: RemoteId, name: str) -> object:
    return who.book.value(f"SELECT {name} FROM projected WHERE remote_id = ?", (subject,))


async def consents_there(house: House, who: Computer) -> set[str]:
    """The ledger hashes that the service has."""
    hands = client(house.sandbox)
    base = house.sandbox.addresses.practice_base
    try:
        _, found, _ = await fhir(hands, "GET", f"{base}/Consent?consentor={who.practice.user}&_count=200")
    finally:
        await hands.aclose()
    marks = [mark["value"] for one in found.get("entry", ()) for mark in one["resource"]["identifier"]]
    return {str(mark).partition(":")[2] for mark in marks if ":" in str(mark)}


async def test_the_practice_is_set_back_and_nothing_of_hers_is_lost(
    house: House, mara: Computer, tmp_path: Path
) -> None:
    desk = FrontDesk(house.sandbox)
    await at_work(mara)
    mara.give(mara.scope(Purpose.USAGE))
    await mara.exchange()
    one, two, three, four = upcoming(mara, 4)
    before = field(mara, two, "start")
    house.take_a_copy()

    # A day's work that the copy does not have: the desk's, hers that the service took, a withdrawal
    desk.move(two, HOUR)
    desk.change(one, comment="to be lost")
    made: dict[str, int | str | None] = {
        "start": passes.now() + 9 * HOUR,
        "end": passes.now() + 10 * HOUR,
        "note": "hers, taken",
        "status": "booked",
    }
    outbox.create(mara.book, mara.schedule.id, made, passes.now())
    mara.withdraw(mara.scope(Purpose.USAGE))
    assert all(done.error is None for done in await round_of(mara))
    await mara.exchange()
    assert field(mara, two, "start") == int(str(before)) + HOUR
    assert {record.hash for record in ledger.history(mara.book)} <= await consents_there(house, mara)

    # In the lift, without a network: over a version that will come twice, and over one that will go back
    outbox.change(mara.book, mara.schedule.id, one, {"location": "Room of her own"}, passes.now())
    outbox.change(mara.book, mara.schedule.id, three, {"note": "unsent"}, passes.now())
    house.go_back()
    desk.change(one, comment="said after the restore")
    desk.move(four, 2 * HOUR)

    results = await round_of(mara, later=2 * HOUR)
    assert all(done.error is None for done in results), [done.error for done in results]
    assert outbox.every(mara.book) == (), "everything of hers has arrived"
    there = desk.read(one)
    assert there["comment"] == "said after the restore", "a version that came twice overruled nobody"
    assert field(mara, one, "location") == "Room of her own"
    assert field(mara, one, "note") == "said after the restore"
    assert desk.read(three)["comment"] == "unsent"
    assert field(mara, two, "start") == before, "back, as it is there"
    told = [one for run in runs.latest(mara.book) for one in runs.changes(mara.book, run.id) if one.after is None]
    assert len(told) == 1, "what the service has lost is told, and can be made again"

    await mara.exchange()
    assert {record.hash for record in ledger.history(mara.book)} <= await consents_there(house, mara)
    with computer(tmp_path / "there", house.sandbox) as other:
        await at_work(other)
        await other.exchange()
        assert seen(mara) == seen(other), "what went through a restore is what a fresh computer reads"
        assert not other.on(other.scope(Purpose.USAGE)), "the withdrawal is known again"
        desk.move(two, 3 * HOUR)
        for who in (mara, other):
            await round_of(who, later=3 * HOUR)
        assert seen(mara) == seen(other), "and it goes on from there"


async def test_ids_and_versions_that_come_again_are_somebody_elses(house: House, mara: Computer) -> None:
    await at_work(mara)
    house.take_a_copy()
    start = passes.now() + 9 * HOUR
    outbox.create(
        mara.book, mara.schedule.id, {"start": start, "end": start + HOUR, "note": "first", "status": "booked"}, 0
    )
    await round_of(mara)
    (first,) = [row[0] for row in mara.book.rows("SELECT remote_id FROM appointment WHERE note = 'first'")]
    house.go_back()
    hands, base = client(house.sandbox), house.sandbox.addresses.practice_base
    example = FrontDesk(house.sandbox).read(upcoming(mara, 1)[0])
    for gone in ("id", "meta", "identifier"):
        example.pop(gone, None)
    try:
        status, found, _ = await fhir(hands, "POST", f"{base}/Appointment", {**example, "comment": "second"})
    finally:
        await hands.aclose()
    assert (status, f"Appointment/{found['id']}", found["meta"]["versionId"]) == (201, first, "1"), "it comes again"
    assert all(done.error is None for done in await round_of(mara))
    assert mara.book.rows("SELECT note FROM appointment WHERE remote_id = ?", (first,)) == [("second",)]


async def test_a_calendar_that_was_set_back_is_held_until_she_agrees(
    house: House, mara: Computer, tmp_path: Path
) -> None:
    await at_work(mara)
    house.take_a_copy()
    begin = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=5)
    for number in range(30):
        house.put("choir", f"lost-{number}", f"Lost {number}", begin + timedelta(hours=number))
    await round_of(mara)
    (choir,) = [one for one in calendars.every(mara.book) if one.remote.remote_id.strip("/").endswith("choir")]
    assert sum("Lost" in str(one) for one in seen(mara)) == 30
    house.go_back()
    house.put("choir", "new", "After the restore", begin)

    held = {done.calendar: done for done in await round_of(mara, later=2 * HOUR)}
    error = held[choir.id].error
    assert isinstance(error, SuddenlyEmpty)
    assert error.removed == 30
    assert all(done.error is None for id, done in held.items() if id != choir.id), "the others go on"
    assert sum("Lost" in str(one) for one in seen(mara)) == 30, "nothing is taken away before she says so"
    state = sources.state(mara.book, CalendarId(choir.id))
    assert state.health is Health.ASKS
    said = wording.said("SuddenlyEmpty", {"code": error.code, "before": str(error.before), "removed": "30"})
    assert said.what and said.we
    agreed = await round_of(mara, later=3 * HOUR, agreed=True)
    assert all(done.error is None for done in agreed)
    assert sum("Lost" in str(one) for one in seen(mara)) == 0
    with computer(tmp_path / "there", house.sandbox) as other:
        await at_work(other)
        assert seen(mara) == seen(other)
        assert any("After the restore" in str(one) for one in seen(other))
