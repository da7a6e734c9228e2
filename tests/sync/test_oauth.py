"""Signing in through the sandbox's own page; tokens that expire, rotate, are refused and revoked. All over real TLS."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.sandbox import Sandbox
from desktop.sandbox.browser import Visited
from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId
from sync import oauth
from sync.client_settings import ClientSettings
from sync.errors import Gone, Malformed, Reconnect, Refused, SyncError, Untrusted
from sync.http import Http, Origin
from sync.oauth import Bearer, Endpoints, Tokens, accepted
from sync.providers import practice
from sync.providers.contract import SignedIn
from sync.trust import trust
from tests.servers.sandbox import running
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.http_harness import always
from tests.sync.kept import Kept

pytestmark = pytest.mark.anyio

HERE = Endpoints("https://a.example/authorize", "https://a.example/token", issuer="https://a.example", says_issuer=True)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(Path(tmp_path_factory.mktemp("oauth"))) as started:
        yield started


class Person:
    """Opens what the program asks to open, in a browser of the sandbox."""

    def __init__(self, visit: Callable[[str], object]) -> None:
        self.urls: list[str] = []
        self.opened = asyncio.Event()
        self._visit = visit
        self._tasks: list[asyncio.Task[object]] = []

    def __call__(self, url: str) -> None:
        self.urls.append(url)
        self.opened.set()
        self._tasks.append(asyncio.ensure_future(self._go(url)))

    async def _go(self, url: str) -> object:
        return await self._visit(url)  # type: ignore[misc]  # any coroutine function

    async def seen(self) -> Visited:
        found = await self._tasks[-1]
        assert isinstance(found, Visited)
        return found


async def signed_in(sandbox: Sandbox, person: Person | None = None) -> SignedIn:
    places = sandbox.addresses
    client = ClientSettings.practice(places.practice_client)
    who = person or Person(sandbox.browser().visit)
    return await practice.sign_in(places.practice_base, places.ca_pem, client, who)


def plain(sandbox: Sandbox) -> Http:
    return Http({Origin.of(sandbox.addresses.practice_base)}, trust(sandbox.addresses.ca_pem))


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[Http]:
    made = plain(sandbox)
    yield made
    await made.aclose()


async def reads(sandbox: Sandbox, access: str) -> int:
    http = plain(sandbox)
    url = f"{sandbox.addresses.practice_base}/Patient?_count=1"
    found = await http.send("GET", url, headers={"authorization": f"Bearer {access}"})
    await http.aclose()
    return found.status


async def test_a_sign_in_tells_who_came_and_what_may_be_done(sandbox: Sandbox) -> None:
    person = Person(sandbox.browser().visit)
    signed = await signed_in(sandbox, person)
    assert (signed.base, signed.user, signed.label) == (
        sandbox.addresses.practice_base, "Practitioner/mara", "Mara Lindqvist",
    )  # fmt: skip
    assert signed.plan == "paid"
    assert "user/Appointment.crus" in json.loads(signed.settings)["scopes"]
    tokens = Tokens.from_json(signed.secrets["tokens"])
    assert tokens.access not in repr(signed) and tokens.refresh not in repr(tokens)
    assert await reads(sandbox, tokens.access) == 200
    page = await person.seen()
    assert page.status == 200 and "close this page" in page.text
    query = parse_qs(urlsplit(person.urls[0]).query)
    assert query["code_challenge_method"] == ["S256"] and len(query["code_challenge"][0]) == 43
    assert len(query["state"][0]) >= 43 and len(query["nonce"][0]) >= 43
    assert query["aud"] == [sandbox.addresses.practice_base]
    redirect = urlsplit(query["redirect_uri"][0])
    assert (redirect.scheme, redirect.hostname, redirect.path) == ("http", "127.0.0.1", "/practice")
    for secret in (tokens.access, tokens.refresh, query["state"][0]):
        assert secret not in page.text


async def test_each_sign_in_has_secrets_of_its_own(sandbox: Sandbox) -> None:
    first, second = Person(sandbox.browser().visit), Person(sandbox.browser().visit)
    await asyncio.gather(signed_in(sandbox, first), signed_in(sandbox, second))
    one, other = (parse_qs(urlsplit(person.urls[0]).query) for person in (first, second))
    for name in ("state", "nonce", "code_challenge", "redirect_uri"):
        assert one[name] != other[name]


async def test_a_free_plan_is_told(sandbox: Sandbox) -> None:
    signed = await signed_in(sandbox, Person(sandbox.browser(sandbox.addresses.free_login).visit))
    assert (signed.user, signed.plan) == ("Practitioner/jonas", "free")


async def test_no_is_an_answer(sandbox: Sandbox) -> None:
    with pytest.raises(Refused) as caught:
        await signed_in(sandbox, Person(sandbox.browser(decision="deny").visit))
    assert caught.value.code == "access_denied"


async def test_a_program_that_is_not_registered_is_shown_the_door(sandbox: Sandbox) -> None:
    person = Person(sandbox.browser().visit)
    places = sandbox.addresses
    task = asyncio.ensure_future(
        practice.sign_in(places.practice_base, places.ca_pem, ClientSettings.practice("nobody"), person)
    )
    await person.opened.wait()
    page = await person.seen()
    assert page.status == 400 and "not registered" in page.text
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_an_authority_that_nobody_named_is_not_believed(sandbox: Sandbox) -> None:
    client = ClientSettings.practice()
    with pytest.raises(Untrusted):
        await practice.sign_in(sandbox.addresses.practice_base, Authority.new().ca_pem, client, lambda _: None)
    with pytest.raises(Untrusted):
        await practice.sign_in(sandbox.addresses.practice_base, "no certificate", client, lambda _: None)


async def test_a_base_that_is_no_practice_says_so(sandbox: Sandbox) -> None:
    places = sandbox.addresses
    with pytest.raises(Gone) as caught:
        await practice.sign_in(places.practice_base + "x", places.ca_pem, ClientSettings.practice(), lambda _: None)
    assert caught.value.code == "no-smart-configuration"
    with pytest.raises(Untrusted):
        await practice.sign_in("http://127.0.0.1:9", places.ca_pem, ClientSettings.practice(), lambda _: None)


@pytest.mark.parametrize(
    ("callback", "kind", "code"),
    [
        ({"error": "access_denied"}, Untrusted, "callback-state"),
        ({"error": "access_denied", "state": "s"}, Refused, "access_denied"),
        ({"error": "server_error", "state": "s", "code": "c"}, Refused, "server_error"),
        ({"error": "access_denied", "state": "wrong"}, Untrusted, "callback-state"),
        ({"error": "<script>", "state": "s"}, Refused, "unknown-error"),
        ({"code": "c", "iss": "https://a.example"}, Untrusted, "callback-state"),
        ({"code": "c", "state": "other", "iss": "https://a.example"}, Untrusted, "callback-state"),
        ({"code": "c", "state": "s"}, Untrusted, "callback-issuer"),
        ({"code": "c", "state": "s", "iss": "https://b.example"}, Untrusted, "callback-issuer"),
        ({"code": "", "state": "s", "iss": "https://a.example"}, Malformed, "callback-without-code"),
        ({"state": "s", "iss": "https://a.example"}, Malformed, "callback-without-code"),
    ],
)
async def test_a_callback_that_is_not_ours(callback: dict[str, str], kind: type[SyncError], code: str) -> None:
    with pytest.raises(kind) as caught:
        accepted(callback, "s", HERE)
    assert caught.value.code == code


async def test_a_callback_that_is_ours() -> None:
    assert accepted({"code": "c", "state": "s", "iss": "https://a.example"}, "s", HERE) == "c"
    assert accepted({"code": "c", "state": "s"}, "s", replace(HERE, says_issuer=False)) == "c"
    with pytest.raises(Untrusted):
        accepted({"code": "c", "state": "s", "iss": "https://b.example"}, "s", replace(HERE, says_issuer=False))


TENANTS = Endpoints(
    "https://m.example/authorize", "https://m.example/token", issuer="https://m.example/{tenantid}/v2.0"
)
NAMELESS = Endpoints("https://a.example/authorize", "https://a.example/token")


@pytest.mark.parametrize(
    ("endpoints", "issuer", "ours"),
    [
        (TENANTS, "https://m.example/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0", True),
        (TENANTS, "https://m.example/{tenantid}/v2.0", False),
        (TENANTS, "https://m.example/a/b/v2.0", False),
        (TENANTS, "https://mxexample/t/v2.0", False),
        (NAMELESS, "https://a.example/realms/practice", True),
        (NAMELESS, "https://b.example", False),
        (NAMELESS, "http://a.example", False),
        (NAMELESS, "", False),
    ],
)
async def test_another_servers_answer_is_not_handed_in(endpoints: Endpoints, issuer: str, ours: bool) -> None:
    """Mix-up (RFC 9700, 4.4): also where a server never told its name, or has one for each tenant."""
    callback = {"code": "c", "state": "s", "iss": issuer}
    if ours:
        assert accepted(callback, "s", endpoints) == "c"
        return
    with pytest.raises(Untrusted) as caught:
        accepted(callback, "s", endpoints)
    assert caught.value.code == "callback-issuer"


async def test_a_practice_that_names_anothers_page_as_its_own_is_not_signed_in_to(authority: Authority) -> None:
    found = {
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint": "token",
        "issuer": "https://honest.example",
    }
    opened: list[str] = []

    async def reply(asked: Asked, writer: asyncio.StreamWriter) -> None:
        told = found | {"authorization_endpoint": "https://honest.example/authorize"}
        writer.write(answer(200, json.dumps(told).encode()))

    async with wire(authority.server(), reply) as server:
        with pytest.raises(Untrusted) as caught:
            await practice.sign_in(server.url, authority.ca_pem, ClientSettings.practice(), opened.append)
    assert (caught.value.code, opened) == ("mixed-endpoints", [])


async def test_a_token_is_renewed_in_time_once_for_all_and_kept_before_it_is_used(sandbox: Sandbox, http: Http) -> None:
    signed = await signed_in(sandbox)
    first = Tokens.from_json(signed.secrets["tokens"])
    kept = Kept(signed.secrets)
    now = [time.time()]
    bearer = Bearer(kept, http, clock=lambda: now[0])
    assert await bearer(False) == f"Bearer {first.access}"
    now[0] = first.expires - 30
    before = http.traffic.requests
    given = await asyncio.gather(*(bearer(False) for _ in range(5)))
    assert http.traffic.requests == before + 1
    assert len(set(given)) == 1 and len(kept.puts) == 1
    renewed = Tokens.from_json(kept.puts[0])
    assert given[0] == f"Bearer {renewed.access}" and renewed.access != first.access
    assert renewed.refresh != first.refresh and renewed.scopes == first.scopes
    assert await reads(sandbox, renewed.access) == 200


async def test_after_a_401_it_is_renewed_once_for_all_requests(sandbox: Sandbox) -> None:
    signed = await signed_in(sandbox)
    first = Tokens.from_json(signed.secrets["tokens"])
    kept = Kept(tokens=replace(first, access="no longer good").to_json())
    tokens_http = plain(sandbox)
    bearer = Bearer(kept, tokens_http)
    places = sandbox.addresses
    api = Http({Origin.of(places.practice_base)}, trust(places.ca_pem), bearer)
    found = await asyncio.gather(*(api.send("GET", f"{places.practice_base}/Patient?_count=1") for _ in range(4)))
    assert [one.status for one in found] == [200] * 4
    assert tokens_http.traffic.requests == 1 and len(kept.puts) == 1
    await api.aclose()
    await bearer.aclose()


async def test_a_refresh_token_that_is_no_longer_good_asks_for_a_new_sign_in(sandbox: Sandbox, http: Http) -> None:
    signed = await signed_in(sandbox)
    tokens = Tokens.from_json(signed.secrets["tokens"])
    kept = Kept(tokens=replace(tokens, expires=1, refresh="never given").to_json())
    bearer = Bearer(kept, http)
    with pytest.raises(Reconnect) as caught:
        await bearer(False)
    assert caught.value.code == "invalid_grant" and kept.puts == []
    with pytest.raises(Reconnect):
        await Bearer(Kept(tokens=replace(tokens, expires=1, refresh="").to_json()), http)(False)
    for record in (Kept(), Kept(tokens="{}"), Kept(tokens="[1]"), Kept(tokens="?")):
        with pytest.raises(Reconnect):
            await Bearer(record, http)(False)


async def test_tokens_that_a_new_sign_in_put_there_meanwhile_are_used(sandbox: Sandbox, http: Http) -> None:
    signed = await signed_in(sandbox)
    tokens = Tokens.from_json(signed.secrets["tokens"])

    class Replaced(Kept):
        def get(self, name: str) -> str | None:
            found, self.secrets["tokens"] = self.secrets[name], tokens.to_json()
            return found

    kept = Replaced(tokens=replace(tokens, expires=1, refresh="never given").to_json())
    assert await Bearer(kept, http)(False) == f"Bearer {tokens.access}"


async def test_signing_out_revokes_everything(sandbox: Sandbox, http: Http) -> None:
    signed = await signed_in(sandbox)
    places = sandbox.addresses
    account = Account(AccountId("a-out"), ProviderName.PRACTICE, signed.base, signed.user, signed.label, places.ca_pem)
    provider = practice.opened(account, Kept(signed.secrets))
    tokens = Tokens.from_json(signed.secrets["tokens"])
    assert await reads(sandbox, tokens.access) == 200
    assert await provider.revoke()
    await provider.aclose()
    assert await reads(sandbox, tokens.access) == 401
    with pytest.raises(Reconnect):
        await oauth.renewed(tokens, http)
    assert await oauth.revoke(replace(tokens, revoke_url=""), http) is False


async def test_what_is_revoked_is_the_sign_in_and_not_the_hour_that_is_left_of_it(authority: Authority) -> None:
    """RFC 7009, 2.1: with the refresh token its access tokens end as well; the other way round need not be."""
    async with wire(authority.server(), always(answer(200))) as server:
        http = Http(set(), trust(authority.ca_pem))
        both = Tokens("access", "refresh", 1, ("s",), "client", "", f"{server.url}/token", f"{server.url}/revoke")
        assert await oauth.revoke(both, http)
        assert await oauth.revoke(replace(both, refresh=""), http)
        await http.aclose()
    sent = [{name: values[0] for name, values in parse_qs(one.body.decode()).items()} for one in server.asked]
    assert [(one["token"], one["token_type_hint"]) for one in sent] == [
        ("refresh", "refresh_token"), ("access", "access_token"),
    ]  # fmt: skip


async def test_the_token_endpoint_is_not_followed_elsewhere_and_must_make_sense(authority: Authority) -> None:
    replies = [
        answer(307, Location="https://elsewhere.invalid/token"),
        answer(200, b"<html>captive portal</html>"),
        answer(200, b'{"token_type":"Bearer"}'),
        answer(200, b'{"access_token":"t","token_type":"mac"}'),
        answer(500, b"oops"),
        answer(400, b'{"error":"invalid_client"}'),
        answer(400, b'{"error":"temporarily_unavailable"}'),
        answer(200, b'{"access_token":"t","token_type":"bearer"}'),
    ]

    async def reply(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(replies[len(server.asked) - 1])

    async with wire(authority.server(), reply) as server:
        http = Http(set(), trust(authority.ca_pem))
        tokens = Tokens("a", "r", 1, ("s",), "client", "secret", f"{server.url}/token", "")
        kinds = []
        for _ in replies[:-1]:
            with pytest.raises(SyncError) as caught:
                await oauth.renewed(tokens, http)
            kinds.append((type(caught.value).__name__, caught.value.code))
        assert kinds == [
            ("Malformed", "token-answer"), ("Malformed", "token-answer"), ("Malformed", "token-answer"),
            ("Malformed", "token-answer"), ("Throttled", "status-500"), ("Refused", "invalid_client"),
            ("Throttled", "temporarily_unavailable"),
        ]  # fmt: skip
        fresh = await oauth.renewed(tokens, http)
        assert (fresh.access, fresh.refresh, fresh.expires, fresh.scopes) == ("t", "r", 0, ("s",))
        sent = parse_qs(server.asked[0].body.decode())
        assert sent == {
            "grant_type": ["refresh_token"], "refresh_token": ["r"],
            "client_id": ["client"], "client_secret": ["secret"],
        }  # fmt: skip
        assert "authorization" not in server.asked[0].headers
        await http.aclose()
