"""What a card says beside what is drawn: notes, descriptions and where one joins from afar."""

from __future__ import annotations

import json

import pytest

from storage import details, telehealth
from storage.boxes.wordy import joined_at
from storage.records.consents import Decision, Purpose
from storage.records.details import Details
from storage.records.events import Occurrence
from storage.records.ids import RemoteId
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, event

ROOM = "https://video.example.test/room/7"


def shown(here: Store) -> list[Occurrence]:
    return sorted(here.shelf_reader().between(NOW - 60 * DAY, NOW + 60 * DAY), key=lambda one: one.start)


@pytest.mark.parametrize("keep", [True, False])
def test_a_borrowed_event_tells_its_description_and_its_meeting(here: Store, keep: bool) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW, *([Purpose.KEEP] if keep else []))
    shelf = here.shelf()
    plain = event("plain", "20261124T090000Z", "20261124T100000Z")
    told = event(
        "told", "20261125T090000Z", "20261125T100000Z", "DESCRIPTION:<p>Bring <b>two</b> things</p>\\\\nand more",
        f'CONFERENCE;VALUE=URI;LABEL="a:b":{ROOM}', "URL:https://page.example.test/",
    )  # fmt: skip
    here.fill(shelf, calendar, [plain, told], keep=keep)
    reader = here.shelf_reader()
    first, second = shown(here)
    assert details.of(here.book, reader, first) == Details()
    found = details.of(here.book, reader, second)
    assert "Bring two things" in found.note
    assert "<" not in found.note
    assert found.link == ROOM
    assert details.of(here.book, reader, second._replace(source=RemoteId("/gone.ics"))) == Details()
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert details.of(here.book, reader, second) == Details(), "without consent nothing is read"


def test_one_of_a_series_that_was_written_anew_tells_its_own_words(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    override = (
        "END:VEVENT", "BEGIN:VEVENT", "UID:s", "DTSTAMP:20261101T000000Z",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261125T100000", "DTSTART:20261125T110000Z", "DTEND:20261125T120000Z",
        "SUMMARY:Yoga", "DESCRIPTION:Upstairs this time",
    )  # fmt: skip
    series = event(
        "s", "20261124T090000Z", "20261124T100000Z", "RRULE:FREQ=DAILY;COUNT=3", "DESCRIPTION:Bring a mat", *override
    )
    here.fill(shelf, calendar, [series])
    reader = here.shelf_reader()
    assert [details.of(here.book, reader, one).note for one in shown(here)] == [
        "Bring a mat", "Upstairs this time", "Bring a mat",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (f"URL:{ROOM}", ROOM),
        (f"url;VALUE=URI:{ROOM}", ROOM),
        (f"X-GOOGLE-CONFERENCE:{ROOM}", ROOM),
        (f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{ROOM[:20]}\r\n {ROOM[20:]}", ROOM),
        ("URL:mailto:somebody@example.test", ""),
        ("URL:file:///etc/passwd", ""),
        (f"SUMMARY:URL:{ROOM}", ""),
        ("", ""),
    ],
)
def test_where_a_meeting_is_joined(line: str, address: str) -> None:
    assert joined_at([f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"]) == address


@pytest.mark.parametrize(
    ("appointment", "address"),
    [
        ({"virtualService": [{"addressUrl": ROOM}]}, ROOM),
        ({"extension": [{"url": "urn:practice:virtualService", "valueUrl": ROOM}]}, ROOM),
        (
            {
                "extension": [
                    {
                        "url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.virtualService",
                        "extension": [{"url": "address[x]", "valueUrl": ROOM}],
                    }
                ]
            },
            ROOM,
        ),
        ({"virtualService": [{"addressUrl": "ftp://elsewhere.example.test"}]}, ""),
        ({"virtualService": "odd", "extension": [7, {"url": 3}]}, ""),
        ([1], ""),
    ],
)
def test_where_a_visit_from_afar_is_joined(appointment: object, address: str) -> None:
    assert telehealth.joined_at(json.dumps(appointment)) == address


def test_a_resource_that_is_no_json_names_nothing() -> None:
    assert telehealth.joined_at("{") == ""
