"""A malicious service beside its passes: documents, surveys, offers, records of consent, answers to what is written,
the list of versions, discovery, tokens and identities. What comes of it is an error of ours or a whole store."""

from __future__ import annotations

import base64
import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import stamina
from joserfc import jwt

from desktop.notices import notice
from desktop.sandbox import Sandbox
from storage import agreements, answers, consent, questionnaire
from storage.book import accounts, calendars, consent_feed, documents, ledger, offers, outbox, surveys, tokens
from storage.errors import ConsentMissing
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.documents import DocumentKind
from storage.records.ids import RemoteId, new_account_id
from storage.records.pending import PendingState
from sync import consent_exchange, identity, oauth, publish, publishing_book, releases
from sync import documents as fetching
from sync.account_secrets import AccountSecrets
from sync.anonymous import Place
from sync.client_settings import ClientSettings
from sync.errors import SyncError
from sync.http import Answer, Http, Origin
from sync.providers import practice_asking, practice_sign_in
from sync.providers.practice import Practice
from sync.providers.practice_documents import Offered
from sync.publishing_plan import Words
from sync.push import push
from sync.trust import trust
from tests.hostile.middleman import Middleman
from tests.hostile.mutations import swapped, worse
from tests.hostile.rounds import ROUNDS, SEED, round_of
from tests.servers.sandbox import running
from tests.storage.book_store import NOW, WORDS, Store, store
from tests.storage.visits import fill, visit
from tests.sync import identity_tokens
from tests.sync.providers import google_desk, graph_desk
from tests.sync.providers.contract import ACCOUNT, agreement_grant
from tests.sync.release_lists import LIST
from tools.release import make_key, sign

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(900)]
DAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(tmp_path_factory.mktemp("sandbox")) as made:
        yield made


@pytest.fixture(autouse=True)
def once() -> Iterator[None]:
    """What fails is not tried again within one request."""
    with stamina.set_testing(True, attempts=1):
        yield


@dataclass(slots=True)
class At:
    """One round: a store with an account at a practice in it, and what somebody did before."""

    store: Store
    sandbox: Sandbox
    account: Account = field(init=False)
    calendar: Calendar = field(init=False)

    def __post_init__(self) -> None:
        places = self.sandbox.addresses
        self.account = Account(
            ACCOUNT,
            ProviderName.PRACTICE,
            places.practice_base,
            "Practitioner/mara",
            "Mara",
            places.ca_pem,
            plan="free",
        )
        book = self.store.book
        accounts.add(book, self.account)
        settings = json.dumps({"schedules": ["Schedule/schedule-mara"]})
        listed = [RemoteCalendar(RemoteId("Practitioner/mara"), "Mara", settings=settings)]
        (self.calendar,) = calendars.relist(book, ACCOUNT, listed)
        for scope in (Scope(self.calendar.id, Purpose.SHOW), Scope(self.calendar.id, Purpose.KEEP)):
            ledger.record(book, scope, Decision.GIVEN, WORDS[scope.purpose], NOW)
        fetching.keep(book, self.account, Offered((), ()), NOW)
        agreements.accept_all(book, ACCOUNT, NOW)
        for purpose in (Purpose.SURVEYS, Purpose.USAGE):
            ledger.record(book, Scope(ACCOUNT, purpose), Decision.GIVEN, notice(purpose), NOW)

    def practice(self) -> Practice:
        made = Practice(self.account, self.http(self.account), clock=lambda: NOW)
        made.admit(agreement_grant(ACCOUNT))
        return made

    def http(self, account: Account) -> Http:
        token = self.sandbox.addresses.desk_token

        async def says(_fresh: bool) -> str:
            return f"Bearer {token}"

        return Http({Origin.of(account.base)}, trust(account.ca_pem), says)


async def of_documents(at: At) -> None:
    practice = at.practice()
    try:
        await fetching.refresh(at.store.book, at.account, practice, NOW)
    finally:
        await practice.aclose()
        for kind in DocumentKind:
            for one in documents.versions(at.store.book, ACCOUNT, kind):
                assert one.text and len(one.text) < 10_000_000
        documents.library(at.store.book, ("sleep",))
        ledger.live(at.store.book, Purpose.AGREEMENT)


async def of_surveys(at: At) -> None:
    practice, book = at.practice(), at.store.book
    try:
        surveys.relist(book, ledger.survey_grant(book, ACCOUNT), await practice_asking.surveys(
            ledger.survey_grant(book, ACCOUNT), practice.wire
        ))  # fmt: skip
    finally:
        await practice.aclose()
        for one in surveys.every(book):
            if not one.refused:
                survey = questionnaire.read(one.resource)
                answers.asked(survey, {})
                if not answers.troubles(survey, {}):
                    answers.response(survey, {})


async def of_offers(at: At) -> None:
    book = at.store.book
    try:
        offers.relist(book, ACCOUNT, await practice_asking.offers(Place(at.account.base, at.account.ca_pem)))
    finally:
        one = offers.chosen(book, DAY)
        assert one is None or one.link.startswith("https://")


async def of_consents(at: At) -> None:
    practice, book = at.practice(), at.store.book
    grant = ledger.agreement_grant(book, ACCOUNT)
    before = ledger.live(book, Purpose.WRITE), ledger.live(book, Purpose.INTERESTS)
    try:
        for _ in range(3):
            await consent_exchange.exchange(book, at.account, grant, practice, lambda: NOW)
    finally:
        await practice.aclose()
        shelf = at.store.shelf()
        for due in consent_feed.due(book, ACCOUNT):
            consent.carry_on(book, shelf, due, notice, NOW, lambda _: None)
        shelf.close()
        assert ledger.verify(book) == len(ledger.history(book))
        now = ledger.live(book, Purpose.WRITE), ledger.live(book, Purpose.INTERESTS)
        assert all(new <= old for new, old in zip(now, before, strict=True)), "no yes is made up"


async def of_edits(at: At) -> None:
    practice, book, id = at.practice(), at.store.book, at.calendar.id
    known = [row[0] for row in book.rows("SELECT remote_id FROM appointment ORDER BY remote_id")]
    made = [
        outbox.create(book, id, {"start": NOW, "end": NOW + 1800, "note": "new", "status": "booked"}, NOW),
        outbox.change(book, id, RemoteId(known[0]), {"note": "changed"}, NOW),
        outbox.change(book, id, RemoteId(known[1]), {"start": NOW + 60, "end": NOW + 1860}, NOW),
        outbox.cancel(book, id, RemoteId(known[2]), NOW, "ill"),
    ]
    try:
        for turn in range(6):
            later = NOW + turn * 7200
            pushed = await push(book, at.calendar, practice.writer(), partial(int, later))
            assert pushed.error is None or isinstance(pushed.error, SyncError)
    finally:
        await practice.aclose()
        there = {one.id: one for one in outbox.every(book)}
        gone = {row[0] for row in book.rows("SELECT id FROM past WHERE fate = 'accepted'")}
        assert {one.id for one in made} == set(there) | gone, "each is where a person sees it, or was accepted"
        assert not set(there) & gone
        assert all(one.state is not PendingState.SENDING for one in there.values())
        assert book.rows('SELECT remote_id FROM appointment WHERE start > "end"') == []


def _publishing(provider: ProviderName) -> Callable[[At], Awaitable[None]]:
    async def run(at: At) -> None:
        book = at.store.book
        account = await _writable(at, provider)
        words = Words()
        try:
            for turn in range(2):
                publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
                try:
                    await publish.publish(book, account.id, publisher, NOW + turn, words)
                finally:
                    await publisher.aclose()
            ledger.record(book, Scope(account.id, Purpose.WRITE), Decision.WITHDRAWN, WORDS[Purpose.WRITE], NOW)
            publisher = publish.publisher_of(account, AccountSecrets(book, account.id))
            try:
                await publish.recall(book, account.id, publisher, NOW)
            finally:
                await publisher.aclose()
        finally:
            held = publishing_book.state(book, account.id)
            assert held.stands or not held.kept
            publish.owed(book)

    return run


SIGNED: dict[ProviderName, tuple[str, str, Mapping[str, str], str]] = {}
"""Base, user, secrets, settings of the sign-in that was made for the recording."""


async def _writable(at: At, provider: ProviderName) -> Account:
    places = at.sandbox.addresses
    if provider not in SIGNED:
        match provider:
            case ProviderName.GOOGLE:
                kept = await google_desk.signed_in(at.sandbox, write=True)
                SIGNED[provider] = places.google.api_base, places.google.login.label, kept.secrets, "{}"
            case ProviderName.MICROSOFT:
                signed = await graph_desk.signed_in(at.sandbox, write=True)
                SIGNED[provider] = signed.base, signed.user, signed.secrets, signed.settings
            case _:
                password = {"password": places.caldav_password}
                SIGNED[provider] = places.caldav_url, places.caldav_user, password, "{}"
    base, user, secrets, settings = SIGNED[provider]
    account = Account(new_account_id(), provider, base, user, user, places.ca_pem, settings)
    book = at.store.book
    accounts.add(book, account)
    with book.transaction():
        for name, secret in secrets.items():
            tokens.put(book, account.id, name, secret)
    ledger.record(book, Scope(account.id, Purpose.WRITE), Decision.GIVEN, WORDS[Purpose.WRITE], NOW)
    return account


async def of_discovery(at: At) -> None:
    client = ClientSettings.practice(at.sandbox.addresses.practice_client)
    http = at.http(at.account)
    try:
        found = await practice_sign_in._discovered(at.account.base, client, http)
    finally:
        await http.aclose()
    for url in (found.authorize, found.token, found.revoke, found.jwks):
        assert not url or url.startswith("https://")


SURFACES: dict[str, Callable[[At], Awaitable[None]]] = {
    "documents": of_documents,
    "surveys": of_surveys,
    "offers": of_offers,
    "consents": of_consents,
    "edits": of_edits,
    "publishing on Google": _publishing(ProviderName.GOOGLE),
    "publishing on Microsoft": _publishing(ProviderName.MICROSOFT),
    "publishing on CalDAV": _publishing(ProviderName.CALDAV),
    "discovery": of_discovery,
}


def furnished(made: Store, sandbox: Sandbox) -> At:
    """With five appointments of the service's, as it really states them."""
    at = At(made, sandbox)
    fill(made, at.calendar, *(visit(number, NOW + number * 3600) for number in range(5)))
    return at


@pytest.mark.parametrize("name", SURFACES)
async def test_whatever_is_answered_ends_in_our_error_or_a_whole_store(
    sandbox: Sandbox, tmp_path: Path, name: str
) -> None:
    surface, middle = SURFACES[name], Middleman()
    with store(tmp_path / "honest") as made, middle.recording():
        await surface(furnished(made, sandbox))
    assert middle.kept
    told: Counter[str] = Counter()
    for seed in range(ROUNDS):
        with round_of(name, seed) as dice, store(tmp_path / str(seed)) as made:
            at = furnished(made, sandbox)
            with middle.answering(dice):
                try:
                    await surface(at)
                except (SyncError, ConsentMissing) as error:
                    told[type(error).__name__] += 1
                else:
                    told["well"] += 1
            assert made.book.rows("PRAGMA integrity_check") == [("ok",)]
    assert told, told


async def test_a_token_endpoint_that_lies(sandbox: Sandbox) -> None:
    place = sandbox.addresses.google
    right = {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "token_type": "Bearer", "scope": "one two"}
    kept = oauth.Tokens("a", "r", 0, ("one", "two"), "client", "", place.token_url, place.revoke_url)
    middle = Middleman()
    http = Http({Origin.of(place.token_url)}, trust(sandbox.addresses.ca_pem))
    path = place.token_url.partition("://")[2].partition("/")[2]
    middle.kept["POST", f"/{path}"] = [
        Answer(200, {"content-type": "application/json"}, json.dumps(right).encode(), place.token_url)
    ]
    told: Counter[str] = Counter()
    for seed in range(ROUNDS * 20):
        with round_of("token", seed) as dice, middle.answering(dice, share=1.0):
            try:
                fresh = await oauth.renewed(kept, http)
            except SyncError as error:
                told[type(error).__name__] += 1
                continue
        told["well"] += 1
        assert fresh.access.isprintable()
        assert oauth.Tokens.from_json(fresh.to_json()) == fresh
        assert fresh.token_url == kept.token_url
        fresh.access.encode("ascii")
    await http.aclose()
    assert told["well"] and told["Malformed"], told


def test_identities_that_lie() -> None:
    right, told = identity_tokens.signed(), Counter[str]()
    for seed in range(ROUNDS * 20):
        dice = random.Random(f"{SEED} identity {seed}")
        token, keys = right, identity_tokens.KEYS
        match dice.randrange(3):
            case 0:
                token = worse(right.encode(), "text/plain", dice).decode("utf-8", "replace")
            case 1:
                keys = worse(keys, "application/json", dice)
            case _:
                claims = swapped(json.dumps(identity_tokens.RIGHT).encode(), dice)
                try:
                    told_claims = json.loads(claims)
                    token = jwt.encode({"alg": "ES256", "kid": "one"}, told_claims, identity_tokens.KEY)
                except (ValueError, TypeError, AttributeError, RecursionError):
                    continue
        try:
            found = identity.claims(
                token, keys, issuer="https://issuer.example", client_id="client", nonce="n", now=identity_tokens.NOW
            )
        except SyncError as error:
            told[type(error).__name__] += 1
            continue
        told["well"] += 1
        assert found["nonce"] == "n" and found["iss"] == "https://issuer.example"
    assert told["Untrusted"], told


def _signed(key: bytes, listed: bytes) -> bytes:
    """As `tools.release.sign`, which refuses what is no JSON."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signature = Ed25519PrivateKey.from_private_bytes(key).sign(listed)
    parts = {"signed": listed, "signature": signature}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()}).encode()


def test_lists_of_versions_that_lie(tmp_path: Path) -> None:
    public = bytes.fromhex(make_key(tmp_path / "release.key"))
    private = bytes.fromhex((tmp_path / "release.key").read_text("ascii"))
    right, told = sign(private, json.dumps(LIST).encode()), Counter[str]()
    for seed in range(ROUNDS * 20):
        dice = random.Random(f"{SEED} versions {seed}")
        signed = seed % 2 == 0
        # Also one that the key signed: whoever has it can put a wrong list out, but not stop the program
        envelope = (
            _signed(private, worse(json.dumps(LIST).encode(), "application/json", dice))
            if signed
            else worse(right, "application/json", dice)
        )
        try:
            found = releases.opened(envelope, public, "linux-x64")
            releases.judge(found, "1.0", 3, NOW)
        except SyncError as error:
            told[type(error).__name__] += 1
            continue
        told["well"] += 1
        assert found.package.url.startswith("https://")
        assert all(line.isprintable() for lines in found.notes.values() for line in lines)
        assert signed or found == releases.opened(right, public, "linux-x64"), "nobody else's words"
    assert told["Untrusted"] and told["Malformed"], told
