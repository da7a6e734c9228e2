"""Google against the sandbox's Calendar API over TLS."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop.sandbox import Sandbox
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar
from storage.records.ids import RemoteId
from sync.client_settings import ClientSettings
from sync.errors import Reconnect, Refused
from sync.providers import google, scopes
from sync.providers.google import Google
from tests.servers.sandbox import running
from tests.servers.sign_ins import opening, registered
from tests.sync.kept import Kept
from tests.sync.providers.contract import ACCOUNT, CALENDAR, Held, ProviderContract, list_grant
from tests.sync.providers.google_bench import ZONE, GoogleBench

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("google"))) as started:
        yield started


@pytest.fixture
async def bench(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[GoogleBench]:
    small = tuple((name, "100" if name == "maxResults" else value) for name, value in google._ASKED)
    monkeypatch.setattr(google, "_ASKED", small)
    made = await GoogleBench(sandbox).begin()
    yield made
    await made.aclose()


class TestGoogle(ProviderContract):
    """Every test of the contract."""


async def test_nothing_new_and_one_change_are_one_question(bench: GoogleBench) -> None:
    await bench.put("one", "Alpha", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    for _ in range(2):
        bench.http.asked.clear()
        before = bench.http.traffic.received
        await held.pull(held.cursor)
        assert bench.http.asked == ["GET"] and bench.http.traffic.received - before < 1000
        await bench.put("two", "Beta", "2026-11-24T09:00")
    assert "two" in held


async def test_a_cancelled_instance_of_a_series_held_already_goes_by_its_uid(bench: GoogleBench) -> None:
    await bench.series("weekly", "Supervision")
    held = Held(bench)
    await held.pull(None)
    master = bench.remote_id("weekly")
    await bench.ask("DELETE", f"calendars/{bench.id}/events/{master}_20261207T090000Z")
    bench.http.asked.clear()
    await held.pull(held.cursor)
    assert bench.http.asked == ["GET", "GET"], "the change, and the UID of its series"
    hole = held.items[RemoteId(f"{master}_20261207T090000Z")]
    uid = next(line for line in held.items[master].text.splitlines() if line.startswith("UID:"))
    assert hole.series == master and uid in hole.text and "STATUS:CANCELLED" in hole.text
    assert "RECURRENCE-ID:20261207T090000Z" in hole.text


async def test_with_a_series_its_exceptions_go(bench: GoogleBench) -> None:
    await bench.series("weekly", "Supervision")
    await bench.put("other", "Stays", "2026-11-23T09:00")
    held = Held(bench)
    await held.pull(None)
    assert len(held.items) == 4
    await bench.delete("weekly")
    await held.pull(held.cursor)
    assert list(held.items) == [bench.remote_id("other")]


async def test_calendars_are_listed_the_hidden_ones_last(bench: GoogleBench) -> None:
    listed = await bench.provider.calendars(list_grant())
    found = {remote.name: remote for remote in listed}
    assert found["Public holidays"].read_only and not found["Study group"].read_only
    assert found["Study group"].colour == "#fbd75b" and found["Study group"].zone == ZONE
    assert listed[-1].name == "Old clinic" and json.loads(listed[-1].settings) == {"hidden": True}


async def test_an_account_without_the_list_scope_shows_its_own_calendar(bench: GoogleBench) -> None:
    held = bench.provider._account  # type: ignore[attr-defined]  # Google's
    account = held._replace(settings=json.dumps({"scopes": [scopes.GOOGLE_READ]}))
    bench.provider = Google(account, bench.http)
    listed = await bench.provider.calendars(list_grant())
    assert [remote.remote_id for remote in listed] == [bench.place.login.label]
    assert bench.http.asked == []


class TestSignIn:
    """In the sandbox's browser, over its own page."""

    @pytest.fixture
    def client(self, sandbox: Sandbox) -> ClientSettings:
        return registered(ClientSettings.google, sandbox.addresses.google)

    async def test_from_the_browser_to_events_and_back_out(self, sandbox: Sandbox, client: ClientSettings) -> None:
        login = sandbox.addresses.google.login
        signed = await google.sign_in(
            registered(ClientSettings.google, sandbox.addresses.google),
            sandbox.addresses.ca_pem,
            opening(sandbox.browser(login)),
            hint=login.label,
        )
        assert (signed.user, signed.label) == (login.label, login.label)
        assert set(json.loads(signed.settings)["scopes"]) >= {scopes.GOOGLE_LIST, scopes.GOOGLE_READ}
        account = Account(
            ACCOUNT, ProviderName.GOOGLE, signed.base, signed.user, "", sandbox.addresses.ca_pem, signed.settings
        )
        provider = google.opened(account, Kept(signed.secrets))
        listed = await provider.calendars(list_grant())
        bench = GoogleBench(sandbox)
        bench.provider = provider
        bench.calendar = Calendar(CALENDAR, ACCOUNT, next(one for one in listed if one.remote_id == login.label))
        held = Held(bench)
        await held.pull(None)
        told = "".join(bench.says(item) for item in held.items.values())
        assert "SUMMARY:Piano lesson" in told and "RRULE:FREQ=WEEKLY;BYDAY=TH" in told
        assert "SUMMARY:Home" not in told, "where she works is no event"
        declined = next(item.text for item in held.items.values() if "council" in item.text)
        assert "TRANSP:TRANSPARENT" in declined and "ATTENDEE" not in declined
        assert await provider.revoke()
        with pytest.raises(Reconnect):
            await held.pull(held.cursor)
        await bench.aclose()

    async def test_without_leave_to_read_there_is_no_account(self, sandbox: Sandbox, client: ClientSettings) -> None:
        browser = sandbox.browser(sandbox.addresses.google.login, unticked=frozenset({f"grant:{scopes.GOOGLE_READ}"}))
        with pytest.raises(Refused) as raised:
            await google.sign_in(client, sandbox.addresses.ca_pem, opening(browser))
        assert raised.value.code == "scope-missing"
