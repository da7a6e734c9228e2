"""The practice schedule on somebody's own calendar: with consent only, no more than was chosen, healed, recalled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import ConsentMissing
from storage.records.accounts import ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision
from storage.records.events import Status
from storage.records.ids import RemoteId
from storage.records.publishing import Choice, Level, allowed_level
from storage.records.times import DAY
from sync import publish
from sync.errors import Offline, Refused, Throttled
from sync.providers.caldav_write import CalDavPublisher
from sync.providers.memory_write import OURS
from sync.publish import Published
from sync.publishing_book import State, choice, forget, state
from sync.publishing_status import status
from tests.servers.caldav import CalDavServer
from tests.storage.book_store import NOW, store
from tests.storage.visits import fill, visit
from tests.sync.offices import BUSY, Office
from tests.sync.providers.dav_bench import account_at, client_of

pytestmark = pytest.mark.anyio


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with store(tmp_path / "store") as made:
        yield Office(made)


async def test_without_consent_nothing_is_made(office: Office) -> None:
    with pytest.raises(ConsentMissing):
        await office.run()
    office.decide(Decision.REFUSED)
    with pytest.raises(ConsentMissing):
        await office.run()
    assert office.service.calendars == {} and publish.owed(office.book) == ()


async def test_a_schedule_is_written_once_and_kept_in_step(office: Office) -> None:
    office.decide()
    assert await office.run() == Published(put=3)
    before = office.there()
    assert await office.run() == Published() and office.there() == before
    moved = visit(1, NOW + 5 * 3600, version="2")
    cancelled = visit(2, NOW + 2 * 3600, version="2", status=Status.CANCELLED)
    fill(office.store, office.practice, moved, cancelled, visit(7, NOW + 7 * 3600))
    assert await office.run() == Published(put=2, removed=1)
    told = "".join(office.there().values())
    assert "DTSTART:20261123T130000Z" in told and "DTSTART:20261123T090000Z" not in told


@pytest.mark.parametrize(
    ("level", "summary", "never"),
    [
        (Level.BUSY, "SUMMARY:Busy\r\n", ["Follow-up", "Ada", "A. B.", "Room"]),
        (Level.VISIT_TYPE, "SUMMARY:Follow-up\r\n", ["Ada", "A. B.", "Room"]),
        (Level.INITIALS, "SUMMARY:A. B. · Follow-up\r\n", ["Ada", "Bright", "Room"]),
        (Level.FULL, "SUMMARY:Ada Bright · Follow-up\r\n", []),
    ],
)
async def test_no_more_leaves_than_was_chosen(office: Office, level: Level, summary: str, never: list[str]) -> None:
    fill(office.store, office.practice, visit(0, version="2", note="Private matters"))
    office.choose(level=level, days=30)
    office.decide()
    await office.run()
    for text in office.there().values():
        assert summary in text
        assert ("LOCATION:Room 2" in text) == (level is Level.FULL)
        assert not [word for word in [*never, "Private", "Appointment", "ATTENDEE", "VALARM"] if word in text]


@pytest.mark.parametrize("provider", [ProviderName.CALDAV, ProviderName.ICLOUD])
async def test_the_preview_is_what_leaves(office: Office, provider: ProviderName) -> None:
    office.choose(level=Level.FULL, alarm=10)
    office.decide()
    shown = publish.preview(office.book, office.account._replace(provider=provider), NOW, BUSY)
    await office.run()
    assert shown[0].method == "MKCALENDAR" and shown[0].address.endswith("/optimantra-practice/")
    assert {one.body.decode() for one in shown[1:]} == set(office.there().values())
    assert {one.address.rpartition("/")[2].removesuffix(".ics") for one in shown[1:]} == set(office.there())


async def test_another_level_rewrites_what_is_there(office: Office) -> None:
    office.decide()
    office.choose(level=Level.FULL)
    await office.run()
    office.choose(level=Level.BUSY)
    assert await office.run() == Published(put=3)
    assert "Ada" not in "".join(office.there().values())


async def test_a_level_chosen_while_it_runs_holds_from_the_next_write_on(office: Office) -> None:
    office.decide()
    office.choose(level=Level.FULL)
    calls = 0

    def change() -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            office.choose(level=Level.BUSY)

    office.service.before_page = change
    assert await office.run() == Published(put=2, left=1)
    assert choice(office.book, office.account.id).level is Level.BUSY
    assert await office.run() == Published(put=3)
    assert "Ada" not in "".join(office.there().values())


async def test_where_a_level_is_not_allowed_the_most_that_is_gets_written(office: Office) -> None:
    office.decide()
    office.choose(level=Level.FULL)
    allowed = frozenset({Level.BUSY, Level.VISIT_TYPE})
    await publish.publish(office.book, office.account.id, office.publisher, NOW, BUSY, allowed)
    told = "".join(office.there().values())
    assert "Follow-up" in told and "Ada" not in told and "A. B." not in told
    how = status(office.book, office.account, NOW, BUSY, allowed)
    assert (how.choice.level, how.level) == (Level.FULL, Level.VISIT_TYPE)
    assert allowed_level(Level.VISIT_TYPE, frozenset({Level.FULL})) is Level.BUSY, "fails closed"


async def test_it_rings_only_if_asked(office: Office) -> None:
    office.decide()
    await office.run()
    assert "VALARM" not in "".join(office.there().values())
    office.choose(alarm=15)
    assert await office.run() == Published(put=3)
    assert all("TRIGGER:-PT15M" in text for text in office.there().values())


async def test_the_horizon_bounds_what_is_written(office: Office) -> None:
    far = [visit(number, NOW + number * DAY) for number in (10, 40, 400)]
    fill(office.store, office.practice, *far, visit(50, NOW - 2 * DAY))
    office.decide()
    office.choose(days=20)
    assert await office.run() == Published(put=4)
    office.choose(days=366)
    await office.run()
    assert len(office.there()) == 5
    for days in (0, 367):
        with pytest.raises(ValueError, match="days"):
            Choice(days=days)


async def test_what_was_meddled_with_by_hand_is_healed(office: Office) -> None:
    office.decide()
    await office.run()
    right = office.there()
    changed, deleted, _ = right
    office.service.put(OURS, RemoteId(changed), "BEGIN:VCALENDAR by hand")
    office.service.delete(OURS, RemoteId(deleted))
    office.service.put(OURS, RemoteId("0123456789abcdefghijklmnop"), "BEGIN:VCALENDAR stray")
    assert await office.run() == Published(put=2, removed=1)
    assert office.there() == right


async def test_a_calendar_deleted_by_hand_is_made_again(office: Office) -> None:
    office.decide()
    await office.run()
    right = office.there()
    office.service.calendars.clear()
    assert await office.run() == Published(put=3)
    assert office.there() == right


@pytest.mark.parametrize("after", range(1, 6))
async def test_a_run_cut_off_anywhere_ends_in_the_same_calendar(office: Office, after: int) -> None:
    office.decide()
    calls = 0

    def cut() -> None:
        nonlocal calls
        calls += 1
        if calls == after:
            raise Offline("cut-off")

    office.service.before_page = cut
    with pytest.raises(Offline):
        await office.run()
    done = await office.run()
    assert len(office.there()) == 3 and done.put == 3 - max(after - 3, 0)
    assert await office.run() == Published()


async def test_consent_withdrawn_in_the_middle_stops_the_next_write(office: Office) -> None:
    office.decide()
    calls = 0

    def withdraw() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            office.decide(Decision.WITHDRAWN)

    office.service.before_page = withdraw
    with pytest.raises(ConsentMissing):
        await office.run()
    assert len(office.there()) == 1
    assert [account.id for account in publish.owed(office.book)] == [office.account.id]


async def test_a_withdrawal_is_a_debt_until_the_calendar_is_recalled(office: Office) -> None:
    office.decide()
    await office.run()
    assert publish.owed(office.book) == ()
    office.decide(Decision.WITHDRAWN)
    assert [account.id for account in publish.owed(office.book)] == [office.account.id]

    def offline() -> None:
        raise Offline("no-connection")

    office.service.before_page = offline
    with pytest.raises(Offline):
        await office.recall()
    assert publish.owed(office.book) != ()
    how = status(office.book, office.account, NOW, BUSY)
    assert how.owed and (how.there, how.to_remove) == (3, 3)
    assert how.trouble is not None and how.trouble.kind == "Offline"
    office.service.before_page = lambda: None
    assert await office.recall()
    assert OURS not in office.service.calendars and publish.owed(office.book) == ()
    assert status(office.book, office.account, NOW, BUSY).trouble is None
    assert not await office.recall()


async def test_a_calendar_whose_making_nobody_answered_is_owed_and_recalled(office: Office) -> None:
    office.decide()

    def lost() -> None:
        office.service.before_page = lambda: None
        office.service.add(RemoteCalendar(OURS, "Practice"))
        raise Offline("cut-off")

    office.service.before_page = lost
    with pytest.raises(Offline):
        await office.run()
    assert state(office.book, office.account.id).calendar is None
    office.decide(Decision.WITHDRAWN)
    assert [account.id for account in publish.owed(office.book)] == [office.account.id]
    assert await office.recall()
    assert OURS not in office.service.calendars and publish.owed(office.book) == ()


@pytest.mark.parametrize("code", ["write-scope-missing", "cannot-make-calendar"])
async def test_where_no_calendar_could_be_made_nothing_is_owed(office: Office, code: str) -> None:
    office.decide()

    def refuse() -> None:
        raise Refused(code, "x.test", 403)

    office.service.before_page = refuse
    with pytest.raises(Refused):
        await office.run()
    held = state(office.book, office.account.id)
    assert not held.stands and held.trouble is not None and held.trouble.code == code
    office.decide(Decision.WITHDRAWN)
    assert publish.owed(office.book) == ()


async def test_one_event_that_is_refused_keeps_no_other_away(office: Office) -> None:
    office.decide()
    calls = 0

    def refuse() -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise Refused("too-odd", "x.test", 422)

    office.service.before_page = refuse
    assert await office.run() == Published(put=2, refused=1)
    how = status(office.book, office.account, NOW, BUSY)
    assert how.trouble is not None and (how.trouble.kind, how.trouble.code) == ("Refused", "too-odd")
    assert (how.there, how.to_put, how.last_success) == (2, 1, 0)
    assert await office.run() == Published(put=1)
    how = status(office.book, office.account, NOW, BUSY)
    assert (how.trouble, how.there, how.to_put, how.last_success) == (None, 3, 0, NOW)


async def test_asked_to_wait_it_is_kept_until_when(office: Office) -> None:
    office.decide()

    def wait() -> None:
        raise Throttled("status-429", "x.test", 90)

    office.service.before_page = wait
    with pytest.raises(Throttled):
        await office.run()
    trouble = state(office.book, office.account.id).trouble
    assert trouble is not None and trouble.retry_at == NOW + 90


async def test_leaving_an_account_forgets_what_was_kept_of_publishing(office: Office) -> None:
    office.decide()
    office.choose(level=Level.FULL)
    await office.run()
    forget(office.book, office.account.id)
    assert state(office.book, office.account.id) == State() and choice(office.book, office.account.id) == Choice()


def test_a_kind_of_account_that_cannot_be_written_to_says_so(office: Office) -> None:
    with pytest.raises(Refused) as raised:
        publish.publisher_of(office.account._replace(provider=ProviderName.ICS), _NoSecrets())
    assert raised.value.code == "cannot-publish"
    with pytest.raises(Refused):
        publish.preview(office.book, office.account._replace(provider=ProviderName.ICS), NOW, BUSY)
    for provider in (ProviderName.CALDAV, ProviderName.ICLOUD):
        made = publish.publisher_of(office.account._replace(provider=provider), _NoSecrets())
        assert isinstance(made, CalDavPublisher)


def test_choices_default_to_the_least() -> None:
    assert (Choice().level, Choice().alarm) == (Level.BUSY, None)
    assert [level.nameable for level in Level] == [False, False, True, True]


class _NoSecrets:
    def get(self, name: str) -> str | None:
        return "x"

    def put(self, name: str, secret: str) -> None:
        raise AssertionError("a password is not renewed")


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> CalDavServer:
    found: CalDavServer = request.getfixturevalue(f"{request.param}_server")
    return found


@pytest.mark.slow
async def test_the_whole_story_on_a_real_server(office: Office, server: CalDavServer) -> None:
    account = account_at(server)._replace(id=office.account.id)
    publisher = CalDavPublisher(account, client_of(server))
    hands = server.hands()
    office.decide()
    book, id = office.book, office.account.id
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published(put=3)
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published()
    held = state(book, id)
    assert held.calendar is not None
    keys = [one.key for one in held.kept.values()]
    hands.delete(f"{held.calendar.remote_id}{keys[0]}.ics")
    status_, text = hands.ask("GET", f"{held.calendar.remote_id}{keys[1]}.ics")
    assert status_ == 200
    hands.put(f"{held.calendar.remote_id}{keys[1]}.ics", text.decode().replace("Busy", "By hand"))
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published(put=2)
    assert await publish.publish(book, id, publisher, NOW, BUSY) == Published()
    office.decide(Decision.WITHDRAWN)
    assert await publish.recall(book, id, publisher, NOW)
    assert hands.ask("GET", f"{held.calendar.remote_id}{keys[2]}.ics")[0] == 404
    await publisher.aclose()
