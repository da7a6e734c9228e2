"""The card says everything about one event, beside its block and on the screen."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from storage.records.details import Details
from storage.records.events import Occurrence, Status
from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, timed, visit
from ui.calendar.card import MOST_LINES, NOTHING, EventCard, beside
from ui.calendar.ways_out import MAP, joined_at, link_in, on_map
from ui.links import outside
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Naming, Phrases
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


def card_of(
    qtbot: QtBot, event: Occurrence, *clashing: Occurrence, naming: Naming = Naming.FULL, details: Details = NOTHING
) -> EventCard:
    phrases = Phrases(QLocale("en_GB"), BERLIN, naming)
    model = OccurrenceModel(FakeSchedule((event,)), FakeSources(), phrases)
    card = EventCard(Theme(), phrases)
    qtbot.addWidget(card)
    card.fill(event, model, clashing, details)
    return card


def said(card: EventCard) -> list[str]:
    """Every line that can be seen."""
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_it_says_what_is_known_and_nothing_empty(qtbot: QtBot) -> None:
    """Empty lines, or a status that is not told."""
    card = card_of(qtbot, visit(BERLIN, MONDAY, "09:00", 45, "Ada Lindqvist", "Acupuncture", Status.ARRIVED))
    lines = said(card)
    assert lines[0] == "Ada Lindqvist"
    assert "09:00 – 09:45" in lines[1]
    assert lines[2:] == ["Acupuncture", "Room 2", "Arrived", "Practice"]


def test_the_events_own_zone_is_told_when_its_clock_differs(qtbot: QtBot) -> None:
    """A call with London would be missed by an hour, on one side or the other."""
    london = timed(BERLIN, MONDAY, "09:00", 60, "Call", zone="Europe/London")
    assert "08:00 – 09:00 in London" in said(card_of(qtbot, london))
    assert not any(" in " in line for line in said(card_of(qtbot, timed(BERLIN, MONDAY, "09:00", 60, "Call"))))
    nowhere = timed(BERLIN, MONDAY, "09:00", 60, "Call", zone="Nowhere/At all")
    assert said(card_of(qtbot, nowhere))[0] == "Call"


def test_what_takes_the_same_time_is_named(qtbot: QtBot) -> None:
    """The mark in the margin would not say what clashes."""
    dentist = timed(BERLIN, MONDAY, "09:30", 60, "Dentist")
    lines = said(card_of(qtbot, visit(BERLIN, MONDAY, "09:00", 45, "Ada", "Acupuncture"), dentist))
    assert "At the same time: Dentist (09:30 – 10:30)" in lines


def test_hidden_names_stay_hidden_here_too(qtbot: QtBot) -> None:
    """Shoulder mode would end at the first click."""
    event = visit(BERLIN, MONDAY, "09:00", 45, "Ada Lindqvist", "Acupuncture")
    card = card_of(qtbot, event, naming=Naming.VISITS)
    assert not any("Lindqvist" in line for line in [*said(card), card.accessibleName()])


def test_a_meeting_address_asks_and_never_opens_by_itself(qtbot: QtBot) -> None:
    """A link would lead outside without the notice."""
    card = card_of(qtbot, timed(BERLIN, MONDAY, "09:00", 60, "Call", location="https://video.example.test/room/7"))
    asked: list[str] = []
    card.link_asked.connect(asked.append)
    button = card.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Open video.example.test"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["https://video.example.test/room/7"]


def test_a_note_is_said_while_names_may_be_seen(qtbot: QtBot) -> None:
    """“Interpreter booked” is of no use behind two clicks; over a shoulder it may name somebody."""
    event = visit(BERLIN, MONDAY, "09:00", 45, "Ada Lindqvist", "Acupuncture")
    known = Details("Interpreter booked.\nAsk Ada about her knee.")
    assert known.note in said(card_of(qtbot, event, details=known))
    assert not any("Ada" in line for line in said(card_of(qtbot, event, naming=Naming.VISITS, details=known)))
    long = Details("\n".join(f"Line {number}" for number in range(60)))
    (told,) = [line for line in said(card_of(qtbot, event, details=long)) if line.startswith("Line 0")]
    assert told.count("\n") == MOST_LINES - 1
    assert told.endswith("…")


def test_a_visit_from_afar_is_joined_from_its_card(qtbot: QtBot) -> None:
    """Where the address stands: stated by itself, in the place, in the note."""
    room, other = "https://video.example.test/7", "https://other.example.test/8"
    assert joined_at("Video visit", Details("Bring it", room)) == room
    assert joined_at(room, Details(f"or {other}")) == room
    assert joined_at("Video visit", Details(f"Join at {other}.")) == other
    assert joined_at("Room 2", Details("No address", "javascript:alert(1)")) == ""
    card = card_of(qtbot, visit(BERLIN, MONDAY, "09:00", 45, "Ada", "Telehealth"), details=Details("", room))
    asked: list[str] = []
    card.link_asked.connect(asked.append)
    (button,) = [one for one in card.findChildren(QPushButton) if one.isVisibleTo(card)]
    assert button.text() == "Open video.example.test"
    button.click()
    assert asked == [room]


def test_a_postal_address_is_shown_on_a_map_after_asking(qtbot: QtBot) -> None:
    place = "Hafenstr. 5, 20457 Hamburg"
    card = card_of(qtbot, timed(BERLIN, MONDAY, "09:00", 60, "Dentist", location=place))
    asked: list[str] = []
    card.link_asked.connect(asked.append)
    (button,) = [one for one in card.findChildren(QPushButton) if one.isVisibleTo(card)]
    assert button.text() == "Show on a map"
    button.click()
    assert asked == [f"{MAP}Hafenstr.%205%2C%2020457%20Hamburg"]
    assert outside(asked[0]) is not None


@pytest.mark.parametrize("place", ["", "Room 2", "Video visit", "Orchard Row rooms", "https://a.test/1,2", "x, 1" * 99])
def test_what_is_no_postal_address_is_on_no_map(place: str) -> None:
    assert on_map(place) == ""


def test_text_from_outside_is_only_text(qtbot: QtBot) -> None:
    """A title could load pictures or fake a link."""
    title = "<img src='https://tracker.example.test/x.png'><b>now</b>"
    card = card_of(qtbot, timed(BERLIN, MONDAY, "09:00", 60, title))
    assert said(card)[0] == title
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel))


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("Room 2", ""),
        ("see https://a.example.test/x.", "https://a.example.test/x"),
        ("(http://b.example.test)", "http://b.example.test"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_only_web_addresses_are_links(place: str, link: str) -> None:
    """A calendar could make the program open files."""
    assert link_in(place) == link


@given(st.integers(-200, 2000), st.integers(-200, 1200), st.integers(5, 600), st.integers(5, 900), st.booleans())
def test_it_is_always_on_the_screen(x: int, y: int, width: int, height: int, rtl: bool) -> None:
    """A card of an event at the edge would be cut."""
    screen, size = QRect(0, 0, 1440, 900), QSize(320, 260)
    assert screen.contains(QRect(beside(QRect(x, y, width, height), size, screen, rtl=rtl), size))


def test_it_covers_its_block_only_when_there_is_no_room_beside() -> None:
    """One could not see what the card is about."""
    screen, size = QRect(0, 0, 1440, 900), QSize(320, 260)
    block = QRect(700, 300, 150, 60)
    for rtl in (False, True):
        assert not QRect(beside(block, size, screen, rtl=rtl), size).intersects(block)
