"""Search: beginnings of words, accents, nearness in time, the whole past, and only what may be shown."""

from __future__ import annotations

import pytest

from storage.book import appointments, ledger
from storage.boxes import finding
from storage.boxes.finding import BACKWARD, FORWARD, SEEK
from storage.boxes.shelf import Shelf, ShelfReader
from storage.records.accounts import ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import Calendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose
from storage.records.events import Status
from storage.records.ids import RemoteId
from storage.search import search
from storage.words import words
from tests.storage.book_store import NOW, Store, event


def found(here: Store, reader: ShelfReader, text: str, near: int = NOW) -> list[str]:
    return [one.summary for one in search(here.book, reader, text, near)]


@pytest.mark.parametrize(
    ("typed", "hit"),
    [
        ("cafe", True),
        ("CAFÉ", True),
        ("caf", True),
        ("ludwig cafe", True),
        ("cafe ludwig", True),
        ("zur", True),
        ("Zürich", True),
        ("espresso", True),
        ("afe", False),
        ("cafe paris", False),
        ("", False),
        ('"', False),
        ("* AND (", False),
        ("cafe*", True),
        ("NEAR(cafe)", False),
        ("summary:cafe", False),
    ],
)
def test_words_are_found_by_their_beginnings(
    here: Store,
    shelf: Shelf,
    reader: ShelfReader,
    calendar: Calendar,
    typed: str,
    hit: bool,  # pytest gives it
) -> None:
    item = event(
        "a",
        "20261124T090000Z",
        "20261124T100000Z",
        "LOCATION:Zürich",
        "DESCRIPTION:bring Espresso beans",
        summary="Café with Ludwig",
    )
    here.fill(shelf, calendar, [item, event("b", "20261124T090000Z", "20261124T100000Z", summary="Other")])
    assert found(here, reader, typed) == (["Café with Ludwig"] if hit else [])


def test_the_nearest_comes_first_and_the_far_past_is_there(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    starts = {"1999": "19990301", "last year": "20251101", "yesterday": "20261122", "in spring": "20270301"}
    here.fill(
        shelf,
        calendar,
        [event(name, f"{day}T090000Z", f"{day}T100000Z", summary=f"Dentist {name}") for name, day in starts.items()],
    )
    assert found(here, reader, "dentist") == [
        "Dentist yesterday",
        "Dentist in spring",
        "Dentist last year",
        "Dentist 1999",
    ]
    assert found(here, reader, "dentist", NOW - 30 * 365 * 86_400)[0] == "Dentist 1999"
    assert len(search(here.book, reader, "dentist", NOW, limit=2)) == 2


def test_of_a_series_the_nearest_occurrence_is_found(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    here.fill(
        shelf,
        calendar,
        [
            event("now", "20200107T120000Z", "20200107T130000Z", "RRULE:FREQ=WEEKLY", summary="Choir"),
            event("then", "20010102T120000Z", "20010102T130000Z", "RRULE:FREQ=WEEKLY;COUNT=9", summary="Choir then"),
            event("trip", "20261120", "20261127", summary="Choir trip"),
        ],
    )
    hits = search(here.book, reader, "choir", NOW)
    assert [(one.uid, one.recurrence_id[:8]) for one in hits] == [
        ("now", "20261124"),
        ("trip", ""),
        ("then", "20010227"),
    ]


def test_a_changed_or_removed_event_is_no_longer_found_by_its_old_words(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar
) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z", summary="Old words")])
    newer = event("a", "20261124T090000Z", "20261124T100000Z", summary="New text", version="2")
    here.fill(shelf, calendar, [newer])
    assert (found(here, reader, "old"), found(here, reader, "new")) == ([], ["New text"])
    here.fill(shelf, calendar, removed=["/a.ics"])
    assert found(here, reader, "new") == []


def test_the_practice_is_searched_by_patient_and_by_what_is_not_sent_yet(here: Store, reader: ShelfReader) -> None:
    practice = here.kept("Practice", ProviderName.PRACTICE)
    visit = RemoteAppointment(
        RemoteId("Appointment/1"),
        "1",
        "",
        NOW,
        NOW + 60,
        Status.BOOKED,
        RemoteId("Patient/1"),
        "Follow-up",
        "",
        "",
        "{}",
    )
    intake = appointments.intake(here.book, ledger.keep_grant(here.book, practice.id), practice)
    intake.add(Page((visit, RemotePatient(RemoteId("Patient/1"), "1", "Zoë Brandt", "{}"))))
    intake.commit(Cursor("1"))
    assert found(here, reader, "zoe bra") == ["Follow-up"]
    intake = appointments.intake(here.book, ledger.keep_grant(here.book, practice.id), practice)
    intake.add(Page((RemotePatient(RemoteId("Patient/1"), "2", "Zoë Dahl", "{}"),)))
    intake.commit(Cursor("2"))
    assert (found(here, reader, "brandt"), found(here, reader, "dahl")) == ([], ["Follow-up"])
    here.book.run(
        "INSERT INTO outbox (id, calendar, subject, action, intent, base, created_at) VALUES ('o', ?, 'new', 'create',"
        " json_object('start', ?, 'end', ?, 'visit_type', 'Ökologie'), '{}', 0)",
        (practice.id, NOW, NOW + 60),
    )
    assert found(here, reader, "okol") == ["Ökologie"]
    here.decide(practice, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert found(here, reader, "okol") == found(here, reader, "dahl") == []


def test_what_may_not_be_shown_is_not_found(here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar) -> None:
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z")])
    assert found(here, reader, "dentist") == ["Dentist"]
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert found(here, reader, "dentist") == []


def test_a_box_in_memory_is_searched_too(here: Store, shelf: Shelf, reader: ShelfReader) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    here.fill(shelf, calendar, [event("a", "20261124T090000Z", "20261124T100000Z")], keep=False)
    assert found(here, reader, "dent") == ["Dentist"]


def test_search_seeks_and_never_scans(here: Store, shelf: Shelf, calendar: Calendar) -> None:
    here.fill(shelf, calendar, [])
    writer = here.begin(shelf, calendar)._box._writer  # the plan is the writer's to tell
    for sql, values in ((SEEK, ("[1]", NOW, 50)), (FORWARD, (7, NOW, 1, "")), (BACKWARD, (7, NOW, 1, ""))):
        plan = [str(row[3]) for row in writer.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert [step for step in plan if step.startswith("SCAN o")] == []
        assert [step for step in plan if "SEARCH o" in step]
        assert sql == SEEK or not [step for step in plan if "TEMP B-TREE" in step]


@pytest.mark.parametrize("few", [0, 10_000], ids=["by walking", "by looking up"])
def test_both_ways_of_searching_find_the_same(
    here: Store, shelf: Shelf, reader: ShelfReader, calendar: Calendar, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(finding, "FEW", few)
    monkeypatch.setattr(finding, "STRIDE", 7)
    made = [
        event(f"e{n}", f"20{n % 40 + 10}{n % 12 + 1:02d}{n % 28 + 1:02d}T{n % 24:02d}0000Z",
              f"20{n % 40 + 10}{n % 12 + 1:02d}{n % 28 + 1:02d}T{n % 24:02d}3000Z", summary=f"Yoga {n}")
        for n in range(200)
    ]  # fmt: skip
    made += [
        event(f"w{n}", "20260106T120000Z", "20260106T130000Z", "RRULE:FREQ=WEEKLY", summary="Yoga weekly")
        for n in range(3)
    ]
    made += [event("trip", "20261001", "20261201", summary="Yoga trip")]
    here.fill(shelf, calendar, made)
    found = search(here.book, reader, "yog", NOW, 40)
    assert len(found) == 40
    every = reader.between(NOW - 20 * 365 * 86_400, NOW + 30 * 365 * 86_400)
    nearest: dict[str, int] = {}
    for one in every:
        nearest[one.uid] = min(nearest.get(one.uid, 1 << 40), abs(one.start - NOW))
    assert [abs(one.start - NOW) for one in found] == sorted(nearest.values())[:40]
    assert len({one.uid for one in found}) == 40


def test_words() -> None:
    assert words("  Éva's 3rd-visit ﬁne_print ") == ("eva", "s", "3rd", "visit", "fine", "print")
