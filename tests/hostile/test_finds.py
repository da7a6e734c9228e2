"""What a service could once do to the program with an answer, each as its own small story."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.ids import AccountId, RemoteId
from storage.records.publishing import PublishedEvent
from sync import identity, oauth
from sync.errors import Malformed, Untrusted
from sync.http import Answer, Http, Origin
from sync.providers import google_published, microsoft_published
from sync.providers.caldav_write import CalDavPublisher
from sync.providers.google_api import items_of
from sync.providers.google_write import GooglePublisher
from sync.providers.practice_documents import kind_of
from tests.models.network import TRUST
from tests.sync.identity_tokens import KEY, KEYS, NOW, RIGHT
from tests.sync.providers.publishing import write_grant

pytestmark = pytest.mark.anyio
BASE = "https://service.example/"
ACCOUNT = Account(AccountId("a-one"), ProviderName.GOOGLE, BASE, "mara", "mara")


class Says(Http):
    """Answers every question with the same JSON."""

    said: Any = None
    status = 200

    async def send(self, method: str, url: str, **more: Any) -> Answer:
        return Answer(self.status, {"content-type": "application/json"}, json.dumps(self.said).encode(), url)


def says(said: Any, status: int = 200) -> Says:
    made = Says({Origin.of(BASE)}, TRUST)
    made.said, made.status = said, status
    return made


@pytest.mark.parametrize("item", [None, 5, "x", [], {}, {"id": None}, {"id": "c", "description": None}])
async def test_a_list_of_calendars_with_something_else_in_it(item: Any) -> None:
    marked = {"id": "ours", "description": google_published.MARK, "accessRole": "owner"}
    publisher = GooglePublisher(ACCOUNT, says({"items": [item, marked]}))
    found = await publisher.find_calendar(write_grant(ACCOUNT.id), None)
    assert found is not None and found.remote_id == "ours"


def test_a_list_that_is_none() -> None:
    for items in (5, "abc", {"a": 1}, None):
        with pytest.raises(Malformed):
            items_of({"items": items})
    assert items_of({}) == [] and items_of({"items": [None, {"id": "1"}]}) == [{"id": "1"}]


@pytest.mark.parametrize(
    "spoiled", [5, "x", [5], [None], {"overrides": 5}, {"overrides": [5]}, {"overrides": {"a": 1}}]
)
def test_an_event_of_ours_that_is_spoiled_is_no_event(spoiled: Any) -> None:
    event = google_published.written("abcdefgh", PublishedEvent(NOW, NOW + 60, "Busy"))
    assert google_published.read({**event, "reminders": spoiled}) is None
    for place in ("start", "end"):
        for moment in (None, 5, "x", {"dateTime": 5}, {"dateTime": "9999-99-99"}, {"dateTime": [spoiled]}):
            assert google_published.read({**event, place: moment}) is None
    shown = microsoft_published.written("abcdefgh", PublishedEvent(NOW, NOW + 60, "Busy"))
    assert microsoft_published.read({**shown, "reminderMinutesBeforeStart": 1e308, "isReminderOn": True}) is not None
    assert microsoft_published.read({**shown, "reminderMinutesBeforeStart": float("inf"), "isReminderOn": True}) is None


@pytest.mark.parametrize("spoiled", [5, True, "x", {"a": 1}, [5], [None], [[]], None])
def test_properties_that_are_none_mark_nothing(spoiled: Any) -> None:
    item = {"singleValueExtendedProperties": spoiled}
    assert microsoft_published.marked(item, microsoft_published.KEY_PROPERTY) == ""


async def test_a_calendar_that_was_kept_in_a_home_that_is_no_more() -> None:
    """The account moved, or somebody says so: what is there now is looked for, and nothing else is touched."""
    account = Account(AccountId("a-one"), ProviderName.CALDAV, BASE, "mara", "mara", settings='{"homes": ["/new/"]}')
    publisher = CalDavPublisher(account, says({}, 404))
    publisher._homes = (f"{BASE}new/",)
    kept = RemoteCalendar(RemoteId("/old/optimantra-practice/"), "Practice")
    assert await publisher.find_calendar(write_grant(account.id), kept) is None
    with pytest.raises(PermissionError):
        await publisher.put(write_grant(account.id), kept, "abcdefgh", PublishedEvent(NOW, NOW + 60, "Busy"), None)


@pytest.mark.parametrize("token", ["", "\ufffd", "a\r\nX-Other: 1", "a\x00", "ä", "a" * 100_000, 5, None, ["a"]])
@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
async def test_a_token_that_could_not_be_sent_is_no_token(which: str, token: Any) -> None:
    right = {"access_token": "a.b-c_~+/=", "refresh_token": "r", "token_type": "Bearer", "expires_in": 60}
    kept = oauth.Tokens("old", "older", 0, (), "client", "", f"{BASE}token", "")
    assert (await oauth.renewed(kept, says(right))).access == "a.b-c_~+/="
    if which == "refresh_token" and not (isinstance(token, str) and token):
        assert (await oauth.renewed(kept, says({**right, which: token}))).refresh == "older"
        return
    with pytest.raises(Malformed):
        await oauth.renewed(kept, says({**right, which: token}))


def test_keys_that_can_not_be_used_are_passed_over() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        weak = RSAKey.generate_key(1024, parameters={"kid": "weak", "use": "sig"})
        forged = jwt.encode({"alg": "RS256", "kid": "weak"}, RIGHT, weak)
    right = jwt.encode({"alg": "ES256", "kid": "one"}, RIGHT, KEY)
    odd = [None, 5, {"kty": "unheard-of"}, {"kty": "RSA"}, weak.as_dict(private=False)]
    keys = json.dumps({"keys": [*odd, *json.loads(KEYS)["keys"]]}).encode()

    def judged(token: str, keys: bytes) -> Any:
        return identity.claims(
            token, keys, issuer="https://issuer.example", client_id="client", nonce="n", now=NOW
        )  # fmt: skip

    assert judged(right, keys)["sub"] == "1"
    with pytest.raises(Untrusted):
        judged(forged, keys)
    with pytest.raises(Malformed):
        judged(forged, json.dumps({"keys": odd}).encode())


@pytest.mark.parametrize("code", [None, 5, [], ["agreement"], {"a": 1}])
def test_a_kind_of_document_that_is_no_word(code: Any) -> None:
    assert kind_of({"type": {"coding": [{"code": code}]}}) is None
