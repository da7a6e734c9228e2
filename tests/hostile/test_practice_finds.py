"""What the practice's service could once do with ids, versions and words, each as its own small story."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from storage.book import accounts, calendars
from storage.database import Writer
from storage.display_text import MOST_TEXT, MOST_TITLE, hidden_in
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.pending import Action, Entry
from sync import oauth
from sync.errors import Malformed
from sync.http import Answer, Http, Origin
from sync.providers import practice_documents
from sync.providers import practice_fhir as fhir
from sync.providers.practice_wire import Wire
from sync.providers.practice_write import PracticeWriter
from tests.models.network import TRUST
from tests.storage.book_store import store
from tests.sync.providers.contract import agreement_grant

pytestmark = pytest.mark.anyio
BASE = "https://service.example/tenant/fhir"
ACCOUNT = Account(AccountId("a-practice"), ProviderName.PRACTICE, BASE, "Practitioner/mara", "Mara")
APPOINTMENT: dict[str, Any] = {
    "resourceType": "Appointment", "id": "1", "meta": {"versionId": "1", "lastUpdated": "2026-11-23T09:00:00Z"},
    "status": "booked", "start": "2026-11-23T09:00:00Z", "end": "2026-11-23T10:00:00Z",
}  # fmt: skip
PATHS = ("../../Consent/1", "..", ".", "a/b", "a?b", "a#b", "a%2fb", "a,b", "a b", "\u202ea", "x" * 500, "", "a\nb")


class Keeps(Http):
    """Answers every question with the same JSON, and notes what it was asked."""

    said: Any = None

    async def send(self, method: str, url: str, **more: Any) -> Answer:
        self.asked.append(f"{method} {url}")
        return Answer(200, {"content-type": "application/json"}, json.dumps(self.said).encode(), url)

    asked: list[str]


def keeps(said: Any) -> Keeps:
    made = Keeps({Origin.of(BASE)}, TRUST)
    made.said, made.asked = said, []
    return made


def page(*resources: dict[str, Any]) -> bytes:
    entries = [{"resource": one, "search": {"mode": "match"}} for one in resources]
    return json.dumps({"resourceType": "Bundle", "type": "searchset", "entry": entries}).encode()


@pytest.mark.parametrize("id", PATHS)
async def test_an_id_that_leads_elsewhere_is_no_id_and_no_address(id: str) -> None:
    with pytest.raises(Malformed):
        fhir.identity({**APPOINTMENT, "id": id})
    http = keeps(APPOINTMENT)
    for reference in (f"Appointment/{id}", f"{id}/Appointment", f"Appointment/{id}/_history"):
        with pytest.raises(Malformed):
            await Wire(BASE, http).write("PUT", reference, APPOINTMENT)
        with pytest.raises(Malformed):
            await Wire(BASE, http).read(RemoteId(reference))
    assert http.asked == [], "nothing left"


async def test_usual_addresses_are_still_reached() -> None:
    http = keeps(APPOINTMENT)
    for reference in ("Appointment/1", "Slot/f3a.b-C_9", "Binary/x/_history"):
        await Wire(BASE, http).read(RemoteId(reference))
    await Wire(BASE, http).write("POST", "Consent", {})
    assert http.asked[0] == f"GET {BASE}/Appointment/1" and len(http.asked) == 4


@pytest.mark.parametrize(
    "spoiled",
    [
        {**APPOINTMENT, "id": "2", "meta": {}},
        {**APPOINTMENT, "id": "../2"},
        {key: value for key, value in APPOINTMENT.items() if key != "id"},
        {**APPOINTMENT, "id": "2", "status": "booked?"},
        {**APPOINTMENT, "id": "2", "extension": json.loads("[" * 200 + "]" * 200)},
    ],
    ids=["no version", "a path", "no id", "no status", "deep"],
)
def test_one_spoiled_resource_costs_no_other_and_is_counted(spoiled: dict[str, Any]) -> None:
    read = fhir.bundle(page(spoiled, APPOINTMENT), "Appointment")
    assert [one.remote_id for one in read.items] == ["Appointment/1"]
    assert len(read.set_aside) == 1
    assert [one.id for one in read.marks if one.id == "Appointment/1"] == ["Appointment/1"]
    listed = ({**one, "resourceType": "Consent"} for one in (spoiled, APPOINTMENT))
    assert fhir.matches(page(*listed), "Consent")[0][-1]["id"] == "1"


def test_in_a_full_comparison_what_has_no_version_is_still_there() -> None:
    """Else what is held of it would count as gone, and be deleted here."""
    held, _ = fhir.versions(page({**APPOINTMENT, "id": "2", "meta": {}}, {"id": "../3"}, APPOINTMENT))
    assert held == {"Appointment/2": "", "Appointment/1": "1"}


async def test_an_answer_about_another_appointment_is_not_taken_down_as_this_one() -> None:
    http = keeps({**APPOINTMENT, "id": "2"})
    writer = PracticeWriter(agreement_grant(ACCOUNT.id), ACCOUNT, http)
    with pytest.raises(Malformed) as raised:
        await writer.current(RemoteId("Appointment/1"))
    assert raised.value.code == "other-id"
    stated = fhir.appointment(APPOINTMENT)
    entry = Entry(
        1, "3f2504e0-4f89-41d3-9a0c-0305e82c3301", CalendarId("c"), RemoteId("Appointment/1"), Action.CHANGE,
        {"note": "new"}, {}, "1", 0,
    )  # fmt: skip
    calendar = Calendar(CalendarId("c"), ACCOUNT.id, RemoteCalendar(RemoteId("Practitioner/mara"), "Mara"), 0)
    with pytest.raises(Malformed):
        await writer.send(entry, calendar, stated)
    assert http.asked[-1] == f"PUT {BASE}/Appointment/1"


def document(number: int, **more: Any) -> dict[str, Any]:
    words = base64.b64encode(b"Sleep well.").decode()
    return {
        "resourceType": "DocumentReference", "id": str(number), "meta": {"versionId": "1"},
        "type": {"coding": [{"code": "education"}]}, "description": "Sleep",
        "content": [{"attachment": {"contentType": "text/plain", "data": words, **more}}],
    }  # fmt: skip


async def test_a_library_without_end_is_read_to_a_point_and_the_rest_is_told() -> None:
    every = keeps(json.loads(page(*(document(number) for number in range(practice_documents.MOST_ARTICLES + 7)))))
    found = await practice_documents.offered(Wire(BASE, every), {})
    assert len(found.fresh) == practice_documents.MOST_ARTICLES and len(found.set_aside) == 7
    long = keeps(json.loads(page(*(document(number, title="x" * 1_000_000) for number in range(25)))))
    with pytest.raises(Malformed):
        await practice_documents.offered(Wire(BASE, long), {})


@pytest.mark.parametrize("language", ["\u202ede", "x" * 500, "de/../en", "de en", "<b>"])
async def test_a_language_that_is_none_sets_its_document_aside(language: str) -> None:
    found = await practice_documents.offered(Wire(BASE, keeps(json.loads(page(document(1, language=language))))), {})
    assert found.fresh == () and found.set_aside == ("DocumentReference/1",)


def test_an_appointment_as_large_as_a_book_is_set_aside() -> None:
    read = fhir.bundle(page({**APPOINTMENT, "id": "2", "extension": ["x" * 2_000_000]}, APPOINTMENT), "Appointment")
    assert [one.remote_id for one in read.items] == ["Appointment/1"] and read.set_aside == ("Appointment/2",)


async def test_a_token_that_lasts_for_ever_lasts_a_year() -> None:
    kept = oauth.Tokens("old", "older", 0, (), "client", "", f"{BASE}/token", "")
    right = {"access_token": "a", "refresh_token": "r", "token_type": "Bearer"}
    for lasts, believed in ((10**30, True), (-5, False), ("soon", False), (True, True), ([], False)):
        fresh = await oauth.renewed(kept, keeps({**right, "expires_in": lasts}))
        assert (fresh.expires > 0) is believed
        assert oauth.Tokens.from_json(fresh.to_json()) == fresh and fresh.expires < 2**53

    class Beyond(Keeps):
        async def send(self, method: str, url: str, **more: Any) -> Answer:
            body = json.dumps(right)[:-1] + ',"expires_in":1e999}'
            return Answer(200, {"content-type": "application/json"}, body.encode(), url)

    with pytest.raises(Malformed):
        await oauth.renewed(kept, Beyond({Origin.of(BASE)}, TRUST))


HOSTILE = "\u202eesaC\x07\n<img src='file:////host.example/share/a.png'>" * 2000


def test_words_of_a_service_are_shown_as_words_and_kept_as_they_came() -> None:
    resource = {
        **APPOINTMENT, "comment": HOSTILE, "serviceType": [{"text": HOSTILE}],
        "participant": [{"actor": {"type": "Location", "display": HOSTILE}}],
    }  # fmt: skip
    read = fhir.appointment(resource)
    for words in (read.note, read.visit_type, read.location):
        assert not hidden_in(words) and 0 < len(words) <= MOST_TEXT
    assert "\n" in read.note and "\n" not in read.visit_type + read.location
    assert json.loads(read.resource) == resource, "what is sent back is what was stated"
    person = {"resourceType": "Patient", "id": "p", "meta": {"versionId": "1"}, "name": [{"text": HOSTILE}]}
    named = fhir.patient(person)
    assert not hidden_in(named.name) and len(named.name) <= MOST_TITLE and "\n" not in named.name


def test_names_of_calendars_and_accounts_are_one_line_whoever_gives_them(tmp_path: Path) -> None:
    with store(tmp_path / "store") as made:
        _names_are_one_line(made.book)


def _names_are_one_line(book: Writer) -> None:
    accounts.add(book, Account(AccountId("a-one"), ProviderName.GOOGLE, BASE, "mara@example.org", HOSTILE))
    accounts.add(book, Account(AccountId("a-two"), ProviderName.GOOGLE, BASE, "mara@example.org", "\u202e\x07"))
    (calendar,) = calendars.relist(book, AccountId("a-one"), [RemoteCalendar(RemoteId("c"), HOSTILE)])
    labels = [one.label for one in accounts.every(book) if one.provider is ProviderName.GOOGLE]
    assert labels[1] == "mara@example.org"
    for words in (labels[0], calendar.remote.name):
        assert not hidden_in(words) and "\n" not in words and len(words) <= MOST_TITLE
