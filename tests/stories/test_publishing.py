"""A practitioner has her schedule on her own phones: on Google, Microsoft and CalDAV, saying what she chose, and takes
it back; with a browser that she can close, a network that goes, and a computer that is started again."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop import passes, signing_in
from desktop.acts import accounts as acts_of_accounts
from desktop.acts import consents
from desktop.acts import publishing as acts
from desktop.backstage import Backstage
from desktop.notices import notice
from desktop.sample import ProcessMemory, consent_to_all
from desktop.sandbox.sandbox import Sandbox
from desktop.telling import BrowserWanted, Ended, Told
from storage import vault
from storage.book import accounts, appointments, ledger
from storage.cipher import Key
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.events import Occurrence, Status
from storage.records.ids import AccountId
from storage.records.publishing import Choice, Level
from sync import publishing_book
from sync.client_settings import ClientSettings, kept_settings
from sync.providers import scopes
from sync.publishing_plan import span
from tests.servers.sign_ins import registered
from tests.sync.providers.google_bench import GoogleBench
from tests.sync.providers.graph_bench import GraphBench
from ui.ports import Act, Outcome

pytestmark = [pytest.mark.slow, pytest.mark.anyio, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    started = Sandbox(tmp_path_factory.mktemp("services"), seed=7, zone="Europe/Berlin")
    started.start()
    yield started
    started.stop()


class Person:
    """At one computer, in front of a browser: `decision` and `unticked` are what she answers there."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.sandbox, self.home = sandbox, Home(folder)
        self.key = Key(vault.create(self.home, ProcessMemory(), None).reveal())
        self.decision, self.unticked, self.closes = "allow", frozenset[str](), False
        self.ended: list[Outcome] = []
        self.opened: list[str] = []
        self._clicks: set[asyncio.Future[Any]] = set()
        self.stage = self._sit_down()

    def _sit_down(self) -> Backstage:
        return Backstage(self.home, Key(self.key.reveal()), self._told, notice)

    def start_again(self) -> None:
        """The program ends and is started again."""
        self.stage.close()
        self.stage = self._sit_down()

    def _told(self, told: Told) -> None:
        if isinstance(told, BrowserWanted):
            self.opened.append(told.url)
            if self.closes:
                self._clicks.add(asyncio.ensure_future(self.stage.cancel()))
                return
            places = self.sandbox.addresses
            place = places.google if told.url.startswith(places.google.authorize_url) else places.microsoft
            browser = self.sandbox.browser(place.login, self.decision, self.unticked)
            self._clicks.add(asyncio.ensure_future(browser.visit(told.url)))
        elif isinstance(told, Ended):
            self.ended.append(told.outcome)

    async def join(self) -> None:
        """The practice, and an account at each service, for reading."""
        places = self.sandbox.addresses

        def click(url: str) -> None:
            self._clicks.add(asyncio.ensure_future(self.sandbox.click_through(url)))

        practice = ClientSettings.practice(places.practice_client)
        book = self.stage.book
        await signing_in.join(book, signing_in.ToPractice(places.practice_base, practice, click, places.ca_pem))
        consent_to_all(book)
        for way in (signing_in.ToGoogle, signing_in.ToMicrosoft):
            place = places.google if way is signing_in.ToGoogle else places.microsoft
            made = ClientSettings.google if way is signing_in.ToGoogle else ClientSettings.microsoft
            client = registered(made, place)
            await signing_in.join(book, way(client, self.stage.open_browser, places.ca_pem))
        caldav = signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem)
        await signing_in.join(book, caldav)
        await self.stage.sync()
        for account in accounts.every(book):
            publishing_book.choose(book, account.id, Choice(days=DAYS), passes.now())

    def account(self, provider: ProviderName) -> Account:
        return next(one for one in accounts.every(self.stage.book) if one.provider is provider)

    async def turn(self, provider: ProviderName, *, on: bool) -> None:
        await consents.set_consent(self.stage, Scope(self.account(provider).id, Purpose.WRITE), on)

    def may_write(self, provider: ProviderName) -> bool:
        return self.account(provider).id in ledger.live(self.stage.book, Purpose.WRITE)

    def schedule(self, choice: Choice | None = None) -> list[Occurrence]:
        """What of the practice is to stand there."""
        found = appointments.between(self.stage.book, *span(passes.now(), choice or Choice(days=DAYS)))
        return [one for one in found if one.status not in (Status.CANCELLED, Status.NOSHOW) and one.end > one.start]


@pytest.fixture
async def mara(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Person]:
    person = Person(tmp_path / "store", sandbox)
    await person.join()
    yield person
    for provider in (ProviderName.GOOGLE, ProviderName.MICROSOFT, ProviderName.CALDAV):
        if any(one.provider is provider for one in accounts.every(person.stage.book)):
            await person.turn(provider, on=False)
    person.stage.close()
    # A yes counts from its whole second: the next person's, on a fast machine, would be older than this one's no
    await asyncio.sleep(1 - time.time() % 1)


async def on_google(sandbox: Sandbox) -> list[dict[str, Any]] | None:
    """What another device sees in our calendar, None where there is none."""
    bench = GoogleBench(sandbox)
    try:
        listed = await bench.ask("GET", "users/me/calendarList")
        ours = [one["id"] for one in listed["items"] if "optimantra" in str(one.get("description", ""))]
        if not ours:
            return None
        found = await bench.ask("GET", f"calendars/{ours[0]}/events?maxResults=2500")
        return [one for one in found["items"] if one["status"] != "cancelled"]
    finally:
        await bench.aclose()


async def on_microsoft(sandbox: Sandbox) -> list[dict[str, Any]] | None:
    bench = GraphBench(sandbox)
    try:
        listed = await bench.ask("GET", "/me/calendars?$top=50")
        ours = [one["id"] for one in listed["value"] if one["name"] == "Practice"]
        if not ours:
            return None
        return list((await bench.ask("GET", f"/me/calendars/{ours[0]}/events?$top=500"))["value"])
    finally:
        await bench.provider.aclose()
        await bench.hands.aclose()


DAYS = 10
ALL = (ProviderName.GOOGLE, ProviderName.MICROSOFT, ProviderName.CALDAV)


async def test_from_the_switch_to_three_calendars_and_back(mara: Person, sandbox: Sandbox) -> None:
    wanted = mara.schedule()
    assert len(wanted) > 10
    mara.opened.clear()
    for provider in ALL:
        await mara.turn(provider, on=True)
        assert mara.may_write(provider)
        held = publishing_book.state(mara.stage.book, mara.account(provider).id)
        assert (len(held.kept), held.trouble) == (len(wanted), None)
    assert len(mara.opened) == 2, "a password needs no further leave"
    assert "app.created" in mara.opened[0] and "Calendars.ReadWrite" in mara.opened[1]
    google, microsoft = await on_google(sandbox), await on_microsoft(sandbox)
    assert google is not None and microsoft is not None
    assert {one["summary"] for one in google} == {one["subject"] for one in microsoft} == {"Busy"}
    assert len(google) == len(microsoft) == len(wanted)
    assert not any(one.get("attendees") for one in (*google, *microsoft))

    id = mara.account(ProviderName.GOOGLE).id
    await acts.choose(mara.stage, id, Choice(Level.FULL, 8))
    google = await on_google(sandbox)
    assert google is not None and {one["summary"] for one in google} >= {
        f"{one.patient} · {one.visit_type}" for one in mara.schedule(Choice(days=8)) if one.patient and one.visit_type
    }
    await acts.turn(mara.stage, id, on=False)
    assert await on_google(sandbox) is None and not mara.may_write(ProviderName.GOOGLE)
    assert mara.ended[-1] == Outcome(Act.PUBLISH, "", (("recalled", str(len(google))),))

    # What the service still allows is more than is used: it can be given back, where the service takes it.
    assert scopes.GOOGLE_WRITE in kept_settings(mara.account(ProviderName.GOOGLE).settings)[0]
    await acts.give_back(mara.stage, id)
    assert mara.ended[-1] == Outcome(Act.PUBLISH, "", (("account", id),))
    assert scopes.GOOGLE_WRITE not in kept_settings(mara.account(ProviderName.GOOGLE).settings)[0]
    assert await mara.stage.round(id) == [], "reading goes on"
    for provider in (ProviderName.MICROSOFT, ProviderName.CALDAV):
        await mara.turn(provider, on=False)
    assert await on_microsoft(sandbox) is None
    await acts.give_back(mara.stage, mara.account(ProviderName.MICROSOFT).id)
    assert ("code", "only-there") in mara.ended[-1].facts


async def test_a_browser_that_is_closed_or_says_less_leaves_the_switch_off(mara: Person, sandbox: Sandbox) -> None:
    before = {one.id: one.settings for one in accounts.every(mara.stage.book)}
    mara.closes = True
    await mara.turn(ProviderName.GOOGLE, on=True)
    assert mara.ended[-1] == Outcome(Act.CONSENT, "Cancelled")
    mara.closes, mara.decision = False, "deny"
    await mara.turn(ProviderName.MICROSOFT, on=True)
    assert mara.ended[-1].code == "Refused"
    mara.decision, mara.unticked = "allow", frozenset({f"grant:{scopes.GOOGLE_WRITE}"})
    await mara.turn(ProviderName.GOOGLE, on=True)
    assert ("code", "write-scope-missing") in mara.ended[-1].facts
    assert not any(mara.may_write(provider) for provider in ALL)
    assert {one.id: one.settings for one in accounts.every(mara.stage.book)} == before
    assert await on_google(sandbox) is None and await on_microsoft(sandbox) is None
    assert await mara.stage.round(mara.account(ProviderName.GOOGLE).id) == [], "the old sign-in still reads"


async def test_a_withdrawal_without_a_network_is_owed_across_a_restart_until_it_is_paid(
    mara: Person, sandbox: Sandbox
) -> None:
    await mara.turn(ProviderName.MICROSOFT, on=True)
    id = mara.account(ProviderName.MICROSOFT).id
    sandbox.fault("microsoft", "unavailable")
    try:
        await mara.turn(ProviderName.MICROSOFT, on=False)
        assert not mara.may_write(ProviderName.MICROSOFT)
        assert (mara.ended[-1].act, mara.ended[-1].code) == (Act.PUBLISH, "Throttled")
        mara.start_again()
        held = publishing_book.state(mara.stage.book, id)
        assert held.stands and held.kept and held.trouble is not None
        await acts_of_accounts.disconnect(mara.stage, id)
        told = dict(mara.ended[-1].facts)
        assert mara.ended[-1].code == "StillPublished"
        assert (told["calendar"], told["events"]) == ("Practice", str(len(held.kept)))
        assert accounts.get(mara.stage.book, id) is not None, "kept, for with it we can still take it away"
    finally:
        sandbox.mend("microsoft")
    assert await on_microsoft(sandbox) is not None
    await acts.bring_up(mara.stage, id)
    assert mara.ended[-1] == Outcome(Act.PUBLISH, "", (("recalled", str(len(held.kept))),))
    assert await on_microsoft(sandbox) is None
    assert publishing_book.state(mara.stage.book, id).trouble is None
    await acts_of_accounts.disconnect(mara.stage, id)
    assert accounts.get(mara.stage.book, id) is None


async def test_an_account_can_be_left_with_what_stands_there_if_she_says_so(mara: Person, sandbox: Sandbox) -> None:
    await mara.turn(ProviderName.GOOGLE, on=True)
    id = mara.account(ProviderName.GOOGLE).id
    sandbox.fault("google", "unavailable")
    try:
        await acts_of_accounts.disconnect(mara.stage, id, leave_published=True)
    finally:
        sandbox.mend("google")
    assert accounts.get(mara.stage.book, id) is None
    left = mara.stage.book.rows("SELECT key FROM setting WHERE key LIKE 'publish%' AND key LIKE '%' || ?", (id,))
    assert left == [] and await on_google(sandbox) is not None
    bench = GoogleBench(sandbox)
    listed = await bench.ask("GET", "users/me/calendarList")
    for one in listed["items"]:
        if "optimantra" in str(one.get("description", "")):
            await bench.ask("DELETE", f"calendars/{one['id']}")
    await bench.aclose()


async def test_a_second_computer_takes_over_what_the_first_wrote(
    mara: Person, tmp_path: Path, sandbox: Sandbox
) -> None:
    await mara.turn(ProviderName.GOOGLE, on=True)
    before = await on_google(sandbox)
    assert before is not None
    other = Person(tmp_path / "other", sandbox)
    await other.join()
    await other.turn(ProviderName.GOOGLE, on=True)
    assert _versions(await on_google(sandbox)) == _versions(before), "nothing doubled, nothing written over"
    await mara.stage.publish(only=mara.account(ProviderName.GOOGLE).id)
    assert _versions(await on_google(sandbox)) == _versions(before)
    listed = {json.dumps(one.remote.settings) for one in _calendars(other)}
    assert not any("ours" in one for one in listed), "nobody is offered her own schedule twice"
    other.stage.close()


def _versions(found: list[dict[str, Any]] | None) -> dict[str, str]:
    return {str(one["id"]): str(one["etag"]) for one in found or ()}


def _calendars(person: Person) -> list[Any]:
    from storage.book import calendars

    return list(calendars.of(person.stage.book, AccountId(person.account(ProviderName.GOOGLE).id)))
