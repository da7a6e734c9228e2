"""What Google says, read: errors by their reason, items as they are seen in the wild."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor
from storage.records.ids import RemoteId
from sync.errors import CursorLost, Gone, Malformed, Refused, SyncError, Throttled
from sync.http import Http, Origin
from sync.providers import google
from sync.providers.google import Google
from sync.trust import trust
from tests.servers.tls import Asked, Authority, Handler, answer, wire
from tests.sync.http_harness import always, says, scripted
from tests.sync.providers.contract import ACCOUNT, CALENDAR, Held
from tests.sync.providers.google_bench import ZONE, GoogleBench

pytestmark = pytest.mark.anyio


def refusal(status: int, reason: str, domain: str = "global", **headers: str) -> bytes:
    body = {"error": {"errors": [{"domain": domain, "reason": reason, "message": "x"}], "code": status}}
    return answer(status, json.dumps(body).encode(), **headers)


async def pulled(handler: Handler, authority: Authority, cursor: Cursor | None = None) -> tuple[Held[Any], list[Asked]]:
    """One pass over a calendar `me@x.test` at a server that answers as told."""
    async with wire(authority.server(), handler) as server:
        account = Account(ACCOUNT, ProviderName.GOOGLE, server.url + "/v3", "me@x.test", "Me")
        bench = object.__new__(GoogleBench)
        bench.provider = Google(account, Http({Origin.of(server.url)}, trust(authority.ca_pem), says))
        bench.calendar = Calendar(CALENDAR, ACCOUNT, RemoteCalendar(RemoteId("me@x.test"), "Me", zone=ZONE))
        held = Held(bench)
        try:
            await held.pull(cursor)
        finally:
            await bench.provider.aclose()
        return held, server.asked


KNOWN = Cursor(json.dumps({"asked": google.ASKED_SINCE, "token": "t1"}))


class TestErrors:
    """The reason decides."""

    @pytest.mark.parametrize(
        ("told", "kind", "code"),
        [
            (refusal(403, "rateLimitExceeded", "usageLimits"), Throttled, "rateLimitExceeded"),
            (refusal(403, "somethingNew", "usageLimits"), Throttled, "somethingNew"),
            (refusal(403, "insufficientPermissions"), Refused, "scope-missing"),
            (refusal(403, "forbiddenForNonOrganizer"), Refused, "forbiddenForNonOrganizer"),
            (refusal(404, "notFound"), Gone, "notFound"),
            (refusal(410, "fullSyncRequired", "calendar"), CursorLost, "fullSyncRequired"),
            (answer(410), CursorLost, "token-refused"),
            (refusal(400, "invalid"), CursorLost, "token-refused"),
            (refusal(500, "backendError"), Throttled, "backendError"),
            (answer(500, b"<html>"), Throttled, "status-500"),
            (answer(200, b"[]"), Malformed, "not-json"),
            (answer(200, b'{"items": 1}'), Malformed, "items"),
            (answer(200, b'{"items": []}'), Malformed, "no-sync-token"),
            (answer(302, Location="/elsewhere"), Malformed, "status-302"),
            (refusal(403, "bad reason: a b c\\n"), Refused, "status-403"),
        ],
        ids=range(15),
    )
    async def test_each(self, authority: Authority, told: bytes, kind: type[SyncError], code: str) -> None:
        with pytest.raises(kind) as raised:
            await pulled(always(told), authority, KNOWN)
        assert type(raised.value) is kind and raised.value.code == code

    async def test_how_long_to_wait_is_handed_on(self, authority: Authority) -> None:
        with pytest.raises(Throttled) as raised:
            await pulled(always(refusal(403, "quotaExceeded", "usageLimits", Retry_After="77")), authority)
        assert raised.value.wait == 77


def page(*items: dict[str, Any], **more: str) -> bytes:
    return answer(200, json.dumps({"items": items, **more}).encode())


TIMED = {"dateTime": "2026-11-23T09:00:00+01:00", "timeZone": ZONE}
UNTIL = {"dateTime": "2026-11-23T09:30:00+01:00", "timeZone": ZONE}
TOKYO = {"dateTime": "2026-11-23T09:00:00", "timeZone": "Asia/Tokyo"}


class TestAnswers:
    """Items as they are seen in the wild."""

    async def test_every_question_of_a_pass_has_the_same_parameters(self, authority: Authority) -> None:
        first = page({"id": "aaaaa", "start": TIMED, "end": UNTIL}, nextPageToken="p2")
        held, asked = await pulled(scripted(first, page(nextSyncToken="t2")), authority, KNOWN)
        one, two = (parse_qs(urlsplit(each.target).query) for each in asked)
        assert urlsplit(asked[0].target).path == "/v3/calendars/me%40x.test/events"
        assert two.pop("pageToken") == ["p2"] and one == two and one["syncToken"] == ["t1"]
        assert held.cursor == Cursor(json.dumps({"asked": google.ASKED_SINCE, "token": "t2"}))

    async def test_exceptions_before_their_master_and_sparse_ones(self, authority: Authority) -> None:
        hole = {"id": "aaaaa_20261130T080000Z", "status": "cancelled"}
        whole = {"id": "bbbbb_20261130", "status": "cancelled", "recurringEventId": "bbbbb"}
        master = {"id": "aaaaa", "iCalUID": "u@x", "start": TIMED, "end": UNTIL}
        days = {"id": "bbbbb", "start": {"date": "2026-11-23"}, "end": {"date": "2026-11-24"}}
        rule = {"recurrence": ["RRULE:FREQ=WEEKLY", "BEGIN:VALARM", "EXDATE;TZID=Europe/Berlin:20261207T090000"]}
        answers = scripted(
            page(hole, whole, nextPageToken="p"), page({**master, **rule}, {**days, **rule}, nextSyncToken="t")
        )
        held, asked = await pulled(answers, authority)
        assert len(asked) == 2, "both series were told of in the same pass"
        assert "UID:u@x" in held.items[RemoteId(hole["id"])].text
        assert "RECURRENCE-ID:20261130T080000Z" in held.items[RemoteId(hole["id"])].text
        assert "UID:bbbbb@google.com" in held.items[RemoteId(whole["id"])].text
        assert "RECURRENCE-ID;VALUE=DATE:20261130" in held.items[RemoteId(whole["id"])].text
        text = held.items[RemoteId("aaaaa")].text
        assert "DTSTART;TZID=Europe/Berlin:20261123T090000" in text and "VALARM" not in text
        assert "EXDATE;TZID=Europe/Berlin:20261207T090000" in text

    async def test_a_hole_in_a_series_that_is_no_more_is_nothing(self, authority: Authority) -> None:
        hole = {"id": "aaaaa_20261130T080000Z", "status": "cancelled"}
        held, _ = await pulled(scripted(page(hole, nextSyncToken="t"), refusal(404, "notFound")), authority)
        assert held.items == {}

    @pytest.mark.parametrize(
        ("more", "told"),
        [
            ({}, "DTEND;TZID=Europe/Berlin:20261123T093000"),
            ({"end": None}, "DTEND;TZID=Europe/Berlin:20261123T090000"),
            ({"status": "tentative"}, "STATUS:TENTATIVE"),
            ({"transparency": "transparent"}, "TRANSP:TRANSPARENT"),
            ({"visibility": "confidential"}, "CLASS:PRIVATE"),
            ({"summary": "One; two\nthree"}, "SUMMARY:One\\; two\\nthree"),
            ({"start": {"date": "2026-11-23"}, "end": {}}, "DTEND;VALUE=DATE:20261124"),
            ({"start": {**TIMED, "timeZone": "Nowhere/City"}}, "DTSTART;TZID=Europe/Berlin:20261123T090000"),
            ({"start": TOKYO, "end": None}, "DTSTART;TZID=Asia/Tokyo:20261123T090000"),
        ],
        ids=range(9),
    )  # fmt: skip  # one item a line
    async def test_what_an_item_becomes(self, authority: Authority, more: dict[str, Any], told: str) -> None:
        item = {"id": "aaaaa", "etag": '"1"', "start": TIMED, "end": UNTIL, **more}
        held, _ = await pulled(always(page(item, nextSyncToken="t")), authority)
        assert told in held.items[RemoteId("aaaaa")].text

    async def test_what_cannot_be_read_is_set_aside(self, authority: Authority) -> None:
        good = {"id": "aaaaa", "start": TIMED, "end": UNTIL}
        odd: list[dict[str, Any]] = [
            {"id": "bbbbb"},
            {"id": "ccccc", "start": {"date": "soon"}},
            {"start": TIMED},
            {"id": 7},
        ]
        held, _ = await pulled(always(page(good, *odd, nextSyncToken="t")), authority)
        assert list(held.items) == ["aaaaa"]
