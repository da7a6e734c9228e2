"""Documents as services may send them: what can't be read is set aside, and nothing in a text is more than text."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest

from storage.records.documents import DocumentKind
from sync.errors import Malformed
from sync.http import Answer, Http
from sync.providers import practice_documents
from sync.providers.practice_wire import Wire

pytestmark = pytest.mark.anyio
BASE = "https://practice.example/fhir"


class Service(Http):
    """Answers from a table of paths; whatever else is asked for is a failure of the test."""

    def __init__(self, answers: dict[str, dict[str, Any]]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    async def send(self, method: str, url: str, **_how: Any) -> Answer:
        path = url.removeprefix(f"{BASE}/")
        self.asked.append(path)
        body = json.dumps(self.answers[path.partition("?")[0]]).encode()
        return Answer(200, {}, body, "practice.example")


def attachment(text: str | bytes, kind: str = "text/plain", **more: Any) -> dict[str, Any]:
    raw = text.encode() if isinstance(text, str) else text
    return {"contentType": kind, "data": base64.b64encode(raw).decode(), **more}


async def read(made: dict[str, Any]) -> str:
    return await practice_documents.attachment_text(Wire(BASE, Service({})), made)


async def test_a_page_becomes_its_words_and_loads_nothing() -> None:
    page = "<html><head><title>x</title><script>steal()</script></head><body><h1>Rules</h1><p>Be kind.<img src=x></p>"
    assert (await read(attachment(page, "text/html; charset=utf-8"))).split("\n") == ["Rules", "Be kind."]


async def test_text_keeps_its_lines_and_loses_what_hides() -> None:
    assert await read(attachment("One.\r\n\r\nTwo\u202e.\x07")) == "One.\n\nTwo."
    assert await read(attachment("<b>as it stands</b>")) == "<b>as it stands</b>"


async def test_the_hash_is_checked_where_there_is_one() -> None:
    right = base64.b64encode(hashlib.sha1(b"Words.", usedforsecurity=False).digest()).decode()
    assert await read(attachment("Words.", hash=right)) == "Words."
    with pytest.raises(Malformed):
        await read(attachment("Other words.", hash=right))


@pytest.mark.parametrize(
    "made",
    [
        attachment("%PDF-1.7", "application/pdf"),
        attachment(b"\xff\xfe\x00", "text/plain"),
        attachment("   "),
        attachment("x" * (practice_documents.MOST_BYTES + 1)),
        {"contentType": "text/plain", "data": "no base64!"},
        {"contentType": "text/plain"},
        {"contentType": "text/plain", "url": "https://elsewhere.example/fhir/Binary/1"},
        {"contentType": "text/plain", "url": "Patient/1"},
        {"contentType": "text/plain", "url": "../../etc/passwd"},
        {"contentType": "text/plain", "url": f"{BASE}.evil.example/Binary/1"},
    ],
)
async def test_what_is_no_text_of_this_service_is_refused_before_anything_is_asked(made: dict[str, Any]) -> None:
    service = Service({})
    with pytest.raises(Malformed):
        await practice_documents.attachment_text(Wire(BASE, service), made)
    assert service.asked == []


def reference(id: str, code: str, date: str, *contents: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "DocumentReference",
        "id": id,
        "meta": {"versionId": "1", "lastUpdated": f"{date}T00:00:00Z"},
        "status": "current",
        "type": {"coding": [{"code": code}]},
        "date": f"{date}T00:00:00Z",
        "description": "A title",
        "content": [{"attachment": one} for one in contents],
        **more,
    }


def bundle(*resources: dict[str, Any]) -> dict[str, dict[str, Any]]:
    entries = [{"resource": one, "search": {"mode": "match"}} for one in resources]
    return {"DocumentReference": {"resourceType": "Bundle", "type": "searchset", "entry": entries}}


async def test_of_agreements_the_latest_holds_and_of_articles_all() -> None:
    both = [attachment("New.", language="en"), attachment("Neu.", language="de")]
    service = Service(
        bundle(
            reference("old", "agreement", "2025-01-01", attachment("Old.")),
            reference("new", "agreement", "2026-01-01", *both),
            reference("one", "education", "2026-01-01", attachment("One."), author=[{"display": "Somebody"}]),
            reference("two", "education", "2026-01-02", attachment("Two.")),
            reference("nobody", "unheard-of", "2026-01-02", attachment("?")),
        )
    )  # fmt: skip
    found = await practice_documents.offered(Wire(BASE, service), {})
    assert {name for name, _ in found.holding} == {
        "DocumentReference/new", "DocumentReference/one", "DocumentReference/two",
    }  # fmt: skip
    agreement = next(one for one in found.fresh if one.kind is DocumentKind.AGREEMENT)
    assert {one.language: one.text for one in agreement.wordings} == {"en": "New.", "de": "Neu."}
    assert {one.source for one in found.fresh if one.kind is DocumentKind.ARTICLE} == {"Somebody", ""}


async def test_one_bad_article_spoils_no_other_and_a_bad_agreement_is_told() -> None:
    service = Service(
        bundle(
            reference("bad", "education", "2026-01-01", attachment("%PDF", "application/pdf")),
            reference("good", "education", "2026-01-01", attachment("Good.")),
            reference("worse", "agreement", "2026-01-01"),
        )
    )
    found = await practice_documents.offered(Wire(BASE, service), {})
    assert [one.remote_id for one in found.fresh] == ["DocumentReference/good"]
    assert set(found.set_aside) == {"DocumentReference/bad", "DocumentReference/worse"}
    assert found.unreadable == {DocumentKind.AGREEMENT}


@pytest.mark.parametrize(
    "broken", [{"type": 7}, {"type": {"coding": "x"}}, {"content": "x"}, {"author": {"x": 1}}, {"context": []}]
)
async def test_odd_shapes_end_nothing(broken: dict[str, Any]) -> None:
    service = Service(bundle({**reference("odd", "education", "2026-01-01", attachment("Odd.")), **broken}))
    found = await practice_documents.offered(Wire(BASE, service), {})
    assert len(found.fresh) + len(found.set_aside) <= 1
