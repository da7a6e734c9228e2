"""Search in the window: asked when the typing rests, told by days in time order with the match marked, names hidden."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage.filters import Choice, Filter
from storage.records.details import Details
from storage.records.events import Occurrence
from storage.words import excerpt, spans, words
from tests.ui.calendar.practice_week import FakeSchedule, typical_week
from tests.ui.search.stand_in import FakeSearch
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from tests.ui.watchdog import typical
from ui.calendar.modes import Mode
from ui.panes.palette import Palette
from ui.ports import Ports
from ui.search.furnish import SearchDesk
from ui.search.pane import SearchPane
from ui.settings import keys
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEK = typical_week(MONDAY, BERLIN)


@pytest.fixture
def search() -> FakeSearch:
    return FakeSearch()


@pytest.fixture
def window(qtbot: QtBot, search: FakeSearch) -> MainWindow:
    settings, sources = FakeSettings(), FakeSources(practitioner())
    settings.put(keys.AGE_STATED, "1")
    ports = Ports(FakeSchedule(WEEK), sources, settings, FakeCommands(sources), search=search)
    made = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(SearchDesk) is not None)
    return made


@pytest.fixture
def pane(window: MainWindow) -> SearchPane:
    window.actions_.find.trigger()
    desk = window.findChild(SearchDesk)
    assert isinstance(desk, SearchDesk)
    assert desk.pane is not None
    return desk.pane


def named(name: str) -> Occurrence:
    return next(one for one in WEEK if name in (one.patient, one.summary))


def lines(pane: SearchPane) -> list[str]:
    return [pane.model.data(pane.model.index(row)) for row in range(pane.model.rowCount())]


def test_it_asks_once_the_typing_rests_and_tells_by_days_in_time_order(
    pane: SearchPane, search: FakeSearch, qtbot: QtBot
) -> None:
    QTest.keyClicks(pane.field, "acu")
    assert search.asked == []
    qtbot.waitUntil(lambda: search.asked == [("acu", True)])
    search.answer(named("Ada Lindqvist"), named("Clara Benedetti"), named("Leo Fontaine"), more=True)
    assert lines(pane) == [
        "Monday, 23 November 2026",
        "Ada Lindqvist",
        "Clara Benedetti",
        "Wednesday, 25 November 2026",
        "Leo Fontaine",
    ]
    assert "3" in pane.told.text()
    chosen = pane.model.line(pane.list.currentIndex()).occurrence
    assert chosen == named("Leo Fontaine"), "the first one that is not over comes into view"


def test_an_answer_to_an_older_question_is_dropped(pane: SearchPane, search: FakeSearch) -> None:
    pane.field.setText("ada")
    pane.ask()
    pane.field.setText("adam")
    pane.ask()
    search.answer(named("Ada Lindqvist"), ticket=1)
    assert lines(pane) == []
    search.answer(ticket=2)
    assert pane.told.text() == "Nothing was found."


def test_keys_go_from_the_field_through_the_finds_to_the_day(
    pane: SearchPane, search: FakeSearch, window: MainWindow
) -> None:
    window.calendar.show_day(MONDAY + timedelta(weeks=8))
    pane.field.setText("acu")
    pane.ask()
    pane._quiet.stop()
    search.answer(named("Ada Lindqvist"), named("Leo Fontaine"))
    QTest.keyClick(pane.field, Qt.Key.Key_Up)
    QTest.keyClick(pane.field, Qt.Key.Key_Up)
    assert pane.list.currentIndex().data() == "Ada Lindqvist"
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert window.calendar.day == MONDAY + timedelta(days=2)
    grid = window.calendar.grid
    assert window.calendar.model.occurrence(grid.currentIndex()).patient == "Leo Fontaine"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.isHidden()
    assert not window.actions_.find.isChecked()


def test_a_find_that_the_filter_hides_takes_the_filter_away(
    pane: SearchPane, search: FakeSearch, window: MainWindow
) -> None:
    window.calendar.filtered.choose(Filter(status=Choice(frozenset({"booked"}))))
    window.calendar.set_mode(Mode.YEAR)
    pane.chosen.emit(named("Clara Benedetti"))
    assert window.calendar.filtered.filter == Filter()
    assert window.calendar.mode is Mode.WEEK


def test_names_are_neither_looked_for_nor_shown_while_they_are_hidden(
    pane: SearchPane, search: FakeSearch, window: MainWindow
) -> None:
    pane.field.setText("lindqvist")
    pane.ask()
    search.answer(named("Ada Lindqvist"))
    window.shoulder.choose(hidden=True)
    assert pane.field.text() == "", "what was typed is a name, too"
    assert lines(pane) == []
    search.answer(named("Ada Lindqvist"))
    assert lines(pane) == [], "an answer to what was asked before is dropped"
    pane.field.setText("acu")
    pane.ask()
    assert search.asked[-1] == ("acu", False)
    search.answer(named("Ada Lindqvist"))
    assert lines(pane)[1] == "Acupuncture"
    assert "Lindqvist" not in pane.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    window.shoulder.choose(hidden=False)
    assert search.asked[-1] == ("acu", True)


def test_finds_are_painted_in_both_directions_and_say_their_state(
    pane: SearchPane, search: FakeSearch, window: MainWindow
) -> None:
    pane.field.setText("e")
    pane.ask()
    search.answer(named("Elif Demir"), named("Farid Aziz"))
    assert "cancelled" in pane.model.said(pane.model.index(1)).detail
    for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        pane.setLayoutDirection(direction)
        assert not pane.grab().isNull()


def test_one_pane_at_a_time_stands_beside_the_schedule(pane: SearchPane, window: MainWindow) -> None:
    window.actions_.story.trigger()
    assert pane.isHidden()
    assert not window.actions_.find.isChecked()
    window.actions_.find.trigger()
    assert not pane.isHidden()
    assert not window.actions_.story.isChecked()


def test_the_palette_finds_events_without_moving_what_can_be_done(
    window: MainWindow, search: FakeSearch, qtbot: QtBot
) -> None:
    window.actions_.palette.trigger()
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "se")
    qtbot.waitUntil(lambda: search.asked == [("se", True)])
    first = palette.list.item(0).text()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    search.answer(named("Ada Lindqvist"))
    assert palette.list.item(0).text() == first
    assert palette.list.currentRow() == 1
    assert palette.list.item(palette.list.count() - 1).text() == "Ada Lindqvist — Acupuncture"
    palette.list.setCurrentRow(palette.list.count() - 1)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.calendar.model.occurrence(window.calendar.grid.currentIndex()).patient == "Ada Lindqvist"


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Ada Lindqvist", "ada", ["Ada"]),
        ("Café Linden", "cafe lin", ["Café", "Lin"]),
        ("Straße", "strass", ["Straß"]),
        ("İstanbul", "istan", ["İstan"]),
        ("Study group", "tudy", []),
        ("anna Anna", "an anna", ["anna", "Anna"]),
        ("Müller-Lüdenscheid", "lud", ["Lüd"]),
        ("", "x", []),
    ],
)
def test_the_match_is_marked_whatever_its_accents(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, words(typed))] == marked


@pytest.mark.parametrize(
    ("text", "typed", "quoted"),
    [
        ("Bring lab results", "lab", "Bring lab results"),
        ("Bring lab results", "lunch", ""),
        ("", "lab", ""),
        ("one two three four five six\nseven eight nine ten", "seven", "… four five six seven eight …"),
        ("supercalifragilistic" * 4, "super", "supercalifragilistic" * 3 + " …"),
    ],
)
def test_a_quotation_is_cut_at_words_and_holds_the_match(text: str, typed: str, quoted: str) -> None:
    assert excerpt(text, words(typed), 30 if "\n" in text else 60) == quoted


def test_what_answers_in_a_note_alone_is_quoted(
    window: MainWindow, pane: SearchPane, search: FakeSearch, qtbot: QtBot
) -> None:
    """A find with nothing marked in it looks like a mistake; while names are hidden no note is read."""
    read: list[Occurrence] = []

    def details(one: Occurrence) -> Details:
        read.append(one)
        return Details("Interpreter booked, ask for the blue folder")

    pane.model.details = details
    one = named("Ada Lindqvist")
    row = pane.model.index(1)
    pane.field.setText("ada")
    pane.ask()
    search.answer(one)
    assert "folder" not in pane.model.said(row).detail and not read, "what is shown answers"
    pane.field.setText("folder")
    pane.ask()
    search.answer(one)
    pane.model.said(row)
    qtbot.waitUntil(lambda: "blue folder" in pane.model.said(row).detail)
    window.shoulder.choose(hidden=True)
    read.clear()
    pane.field.setText("folder")
    pane.ask()
    search.answer(one)
    assert "folder" not in pane.model.said(row).detail
    qtbot.wait(20)
    assert read == []


def test_typing_and_long_answers_never_hold_up_the_window(
    window: MainWindow, pane: SearchPane, search: FakeSearch
) -> None:
    """A hundred and fifty finds after each letter: the thread of the window paints them within its frame."""
    one = named("Ada Lindqvist")
    many = tuple(one._replace(start=one.start + day * 86_400, end=one.end + day * 86_400) for day in range(150))

    def step(turn: int) -> None:
        pane.field.setText("acupuncture"[: turn % 9 + 1])
        pane.ask()
        search.answer(*many)

    assert typical(window, step, 12) < 3
    assert pane.model.rowCount() == 300
