"""Everything that leaves while the schedule is published, byte for byte at each service: no more than the chosen level,
nobody is named as a guest, nobody is notified, and no calendar but ours is written to."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from desktop.sandbox import Sandbox
from storage.book import accounts, ledger, tokens
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import RemoteId, new_account_id
from storage.records.publishing import Choice, Level
from sync import publish
from sync.account_secrets import AccountSecrets
from sync.providers.contract import SignedIn
from sync.publish import Published
from sync.publishing_book import choice, choose, state
from sync.publishing_plan import Words
from tests.servers.recorder import Recorder
from tests.storage.book_store import NOW, WORDS, Store, store
from tests.storage.visits import fill, visit
from tests.sync.providers import google_desk, graph_desk
from tests.sync.providers.google_bench import GoogleBench

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

PATIENTS = (
    RemotePatient(RemoteId("Patient/zq-7781"), "1", "Zenobia Quirrelmarch", '{"note": "canary-of-her-record"}'),
    RemotePatient(RemoteId("Patient/ov-7782"), "1", "Obadiah Vexlowe", "{}"),
)
TYPES = ("Kalmarographie", "Thurible follow-up")
PLACE = "Turmzimmer Neun"
NOTE = "canary-of-a-note, 4711"
NAMES = ("Zenobia", "Quirrelmarch", "Obadiah", "Vexlowe")
INITIALS = ("Z. Q.", "O. V.")
NEVER = (NOTE, "canary", "Patient/", "zq-7781", "ov-7782", "Appointment/", "apt-90")
ABOVE = {
    Level.BUSY: (*NAMES, *INITIALS, *TYPES, PLACE, "Turmzimmer"),
    Level.VISIT_TYPE: (*NAMES, *INITIALS, PLACE, "Turmzimmer"),
    Level.INITIALS: (*NAMES, PLACE, "Turmzimmer"),
    Level.FULL: (),
}
GUESTS = ("attendee", "organizer", "sendnotifications", "sendupdates=all", "sendupdates=external", "schedule-reply",
          "mailto:", "invite", "itip", "valarm")  # fmt: skip
SERVICES = (ProviderName.GOOGLE, ProviderName.MICROSOFT, ProviderName.CALDAV)
_REQUEST = re.compile(rb"(?:^|\r\n\r\n|[}>\n])([A-Z]{3,12}) (/\S*) HTTP/1\.1\r\n")


def appointment(number: int) -> RemoteAppointment:
    return visit(
        number,
        NOW + number * 3600,
        remote_id=RemoteId(f"Appointment/apt-90{number}"),
        patient=PATIENTS[number % 2].remote_id,
        visit_type=TYPES[number % 2],
        location=PLACE,
        note=NOTE,
        resource=json.dumps({"resourceType": "Appointment", "description": "canary-of-a-resource"}),
        status=Status.PROPOSED if number == 3 else Status.BOOKED,
    )


@dataclass(slots=True)
class Service:
    """One account at one service, signed in with leave to write."""

    store: Store
    account: Account
    host: str

    async def run(self) -> Published:
        publisher = publish.publisher_of(self.account, AccountSecrets(self.store.book, self.account.id))
        try:
            return await publish.publish(self.store.book, self.account.id, publisher, NOW, Words())
        finally:
            await publisher.aclose()

    async def recall(self) -> bool:
        publisher = publish.publisher_of(self.account, AccountSecrets(self.store.book, self.account.id))
        try:
            return await publish.recall(self.store.book, self.account.id, publisher, NOW)
        finally:
            await publisher.aclose()

    def choose(self, level: Level) -> None:
        choose(self.store.book, self.account.id, replace(choice(self.store.book, self.account.id), level=level), NOW)

    def ours(self) -> str:
        calendar = state(self.store.book, self.account.id).calendar
        assert calendar is not None
        return calendar.remote_id


async def signed_in(sandbox: Sandbox, provider: ProviderName) -> tuple[SignedIn, str]:
    places = sandbox.addresses
    match provider:
        case ProviderName.GOOGLE:
            kept = await google_desk.signed_in(sandbox, write=True)
            label, base = places.google.login.label, places.google.api_base
            return SignedIn(base, label, label, kept.secrets), urlsplit(base).netloc
        case ProviderName.MICROSOFT:
            return await graph_desk.signed_in(sandbox, write=True), urlsplit(places.microsoft.api_base).netloc
        case _:
            secrets = {"password": places.caldav_password}
            signed = SignedIn(places.caldav_url, places.caldav_user, places.caldav_user, secrets)
            return signed, urlsplit(places.caldav_url).netloc


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as opened:
        practice = opened.kept("Practice", ProviderName.PRACTICE)
        fill(opened, practice, *PATIENTS, *(appointment(number) for number in range(5)))
        yield opened


async def service(made: Store, sandbox: Sandbox, provider: ProviderName) -> Service:
    signed, host = await signed_in(sandbox, provider)
    account = Account(new_account_id(), provider, signed.base, signed.user, signed.label, sandbox.addresses.ca_pem,
                      signed.settings)  # fmt: skip
    with made.book.transaction():
        accounts.add(made.book, account)
        for name, secret in signed.secrets.items():
            tokens.put(made.book, account.id, name, secret)
    ledger.record(made.book, Scope(account.id, Purpose.WRITE), Decision.GIVEN, WORDS[Purpose.WRITE], NOW)
    return Service(made, account, host)


def sent(wire: Recorder, host: str) -> bytes:
    return b"".join(bytes(stream.sent) for stream in wire.to(host))


def leaked(wire: Recorder, words: tuple[str, ...], host: str) -> list[str]:
    return [found for word in words for found in wire.found(word) if found.startswith(host)]


def traces(id: str) -> tuple[str, ...]:
    """What somebody could make of an id of the practice's and look for among ours."""
    found = []
    for text in (id, id.partition("/")[2], f"optimantra-published\0{id}"):
        for kind in ("md5", "sha1", "sha256"):
            digest = hashlib.new(kind, text.encode()).digest()
            found += [digest.hex()[:16], base64.b32hexencode(digest[:16]).decode().lower().rstrip("=")]
    return tuple(found)


@pytest.mark.parametrize("provider", SERVICES)
async def test_no_byte_says_more_than_was_chosen(made: Store, sandbox: Sandbox, provider: ProviderName) -> None:
    there = await service(made, sandbox, provider)
    for level in Level:
        there.choose(level)
        with Recorder() as wire:
            assert (await there.run()).put == 5
            assert await there.run() == Published()
        whole = sent(wire, there.host)
        assert (whole and b"20261123T090000Z" in whole.replace(b"-", b"").replace(b":", b"")) or b"T09:00:00" in whole
        assert leaked(wire, (*ABOVE[level], *NEVER, *GUESTS), there.host) == [], level
        for one in (*(appointment(number).remote_id for number in range(5)), *(one.remote_id for one in PATIENTS)):
            assert leaked(wire, traces(one), there.host) == []
        if level is Level.FULL:
            assert "Quirrelmarch" in whole.decode(errors="replace") and PLACE in whole.decode(errors="replace")
    with Recorder() as wire:
        assert await there.recall()
    assert leaked(wire, (*NAMES, *INITIALS, *TYPES, PLACE, *NEVER, *GUESTS), there.host) == []


@pytest.mark.parametrize("provider", SERVICES)
async def test_the_preview_is_what_leaves_byte_for_byte(made: Store, sandbox: Sandbox, provider: ProviderName) -> None:
    there = await service(made, sandbox, provider)
    choose(made.book, there.account.id, Choice(Level.FULL, 30, 0, 10), NOW)
    shown = publish.preview(made.book, there.account, NOW, Words())
    with Recorder() as wire:
        await there.run()
    whole = sent(wire, there.host)
    assert len(shown) == 6
    for one in shown:
        assert one.body in whole and f"content-type: {one.kind}".lower() in whole.decode(errors="replace").lower()
    assert await there.recall()


@pytest.mark.parametrize("provider", SERVICES)
async def test_nothing_but_our_own_calendar_is_written_to_or_read(
    made: Store, sandbox: Sandbox, provider: ProviderName
) -> None:
    there = await service(made, sandbox, provider)
    with Recorder() as wire:
        await there.run()
        ours = unquote(there.ours())
        there.choose(Level.INITIALS)
        await there.run()
        assert await there.recall()
    asked = [(method.decode(), unquote(path.decode())) for method, path in _REQUEST.findall(sent(wire, there.host))]
    assert {method for method, _ in asked} & {"POST", "MKCALENDAR"}
    for method, path in asked:
        assert _allowed(provider, method, path, ours), (method, path)
        if provider is ProviderName.GOOGLE and method in ("POST", "PUT", "PATCH") and "/events" in path:
            assert "sendUpdates=none" in path


def _allowed(provider: ProviderName, method: str, path: str, ours: str) -> bool:
    bare = path.partition("?")[0]
    match provider:
        case ProviderName.GOOGLE:
            of_ours = bare.startswith(f"/calendar/v3/calendars/{ours}")
            makes = (method, bare) == ("POST", "/calendar/v3/calendars")
            return of_ours or makes or (method, bare) == ("GET", "/calendar/v3/users/me/calendarList")
        case ProviderName.MICROSOFT:
            of_ours = bare.startswith(f"/v1.0/me/calendars/{ours}")
            return of_ours or (method in ("GET", "POST") and bare == "/v1.0/me/calendars")
        case _:
            # To find the home is to ask the addresses above it; no other calendar of it is asked for.
            above = method in ("PROPFIND", "OPTIONS") and not re.fullmatch(r"/[^/]+/[^/]+/.*", bare)
            return bare.startswith(ours) or above or (method == "PROPFIND" and "/optimantra-practice" in bare)


async def test_two_services_get_keys_that_can_not_be_matched(made: Store, sandbox: Sandbox) -> None:
    told: list[set[str]] = []
    for provider in SERVICES:
        there = await service(made, sandbox, provider)
        await there.run()
        told.append({one.key for one in state(made.book, there.account.id).kept.values()})
        await there.recall()
    assert all(len(keys) == 5 for keys in told)
    assert not (told[0] & told[1] or told[0] & told[2] or told[1] & told[2])


async def test_at_google_a_second_level_replaces_the_first_whole(made: Store, sandbox: Sandbox) -> None:
    there = await service(made, sandbox, ProviderName.GOOGLE)
    there.choose(Level.FULL)
    await there.run()
    there.choose(Level.BUSY)
    await there.run()
    bench = GoogleBench(sandbox)
    listed: dict[str, Any] = await bench.ask("GET", f"calendars/{there.ours()}/events")
    text = json.dumps(listed, ensure_ascii=False)
    assert len(listed["items"]) == 5 and not [word for word in (*NAMES, *TYPES, PLACE) if word in text]
    await there.recall()
    await bench.aclose()
