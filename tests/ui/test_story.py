"""The story in the window: what needs the person, chapters opened to before and after, undo, names hidden, history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage.records.accounts import Health
from storage.records.events import Status
from storage.records.pending import Action, Choice, PendingState
from storage.records.runs import Happened, Why
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.editing.stand_in import desk, waiting
from tests.ui.happenings import (
    BACKWARD,
    CLASH,
    DESK,
    HISTORY,
    NINE,
    PRIVATE,
    PUT_TOGETHER,
    YOURS,
    FakeConflicts,
    FakeStory,
    private,
    visit,
)
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner, with_state
from ui.calendar.card import EventCard
from ui.calendar.modes import Mode
from ui.models.phrases import Naming, Phrases
from ui.panes.label import Label
from ui.panes.matters import Goal, every_matter, first_matter
from ui.ports import Ports
from ui.settings.keys import AGE_STATED
from ui.story import history, words
from ui.story.disclosure import Disclosure
from ui.story.port import Line, Settled, Shift, Side
from ui.story.shifts import shifts
from ui.story.undo import UndoChapter
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
BRITISH = QLocale("en_GB")


@pytest.fixture
def phrases() -> Phrases:
    return Phrases(BRITISH, BERLIN)


class Room:
    """A window with a story, open beside the schedule."""

    def __init__(self, qtbot: QtBot) -> None:
        self.sources = FakeSources(practitioner())
        self.story, self.conflicts = FakeStory(), FakeConflicts(CLASH)
        self.commands = FakeCommands(self.sources)
        settings = FakeSettings()
        settings.put(AGE_STATED, "1")
        ports = Ports(
            FakeSchedule((visit(NINE).event,)), self.sources, settings, self.commands,
            story=self.story, conflicts=self.conflicts,
        )  # fmt: skip
        self.window = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(lambda: self.window.furnished)
        self.window.actions_.story.trigger()

    def rows(self) -> list[Disclosure]:
        return [one for one in self.window.story.findChildren(Disclosure) if one.isVisible()]

    def said(self, widget: QWidget | None = None) -> list[str]:
        inside = widget or self.window.story
        return [one.text() for one in inside.findChildren(Label) if one.isVisibleTo(inside)]

    def press(self, text: str) -> None:
        buttons = [one for one in self.window.story.findChildren(QPushButton) if one.text() == text and one.isVisible()]
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    previous = QLocale()
    QLocale.setDefault(BRITISH)
    yield Room(qtbot)
    QLocale.setDefault(previous)


def test_what_happened_is_told_by_day_and_in_words(room: Room) -> None:
    said = room.said()
    assert [one for one in said if one in ("Needs you", "Today", "Yesterday")] == ["Needs you", "Today", "Yesterday"]
    assert [one.line.text() for one in room.rows()] == [
        "2 moved and 1 cancelled by the front desk",
        "Put together: note from you, time from the front desk.",
        "1 changed by you",
        "2 added and 1 removed",
    ]


def test_a_chapter_opens_to_each_event_before_and_after(room: Room) -> None:
    row = room.rows()[0]
    QTest.keyClick(row.line, Qt.Key.Key_Space)
    assert row.inner is not None
    said = room.said(row.inner)
    assert said[0] == "Ada Lindqvist — moved"
    assert next(one for one in said if "→" in one).replace("\u2068", "").replace("\u2069", "") == (
        "Tue 24 Nov, 09:00 – 09:50 → Wed 25 Nov, 09:00 – 09:50"
    )
    heard = [one.accessibleName() for one in row.inner.findChildren(Label) if one.accessibleName()]
    assert "Time: from Tue 24 Nov, 09:00 – 09:50 to Wed 25 Nov, 09:00 – 09:50" in heard
    QTest.keyClick(row.line, Qt.Key.Key_Space)
    assert not row.inner.isVisible()


def test_what_was_open_stays_open_when_more_happens(room: Room) -> None:
    room.rows()[0].open(True)
    room.story.items = (replace(YOURS, key="run-9", at=NOW), *room.story.items)
    room.story.changed.emit()
    assert [one.line.isChecked() for one in room.rows()] == [False, True, False, False, False]


def test_the_keyboard_stays_where_it_was_when_more_happens(room: Room) -> None:
    room.window.activateWindow()
    room.rows()[1].line.setFocus()
    room.story.items = (replace(YOURS, key="run-9", at=NOW), *room.story.items)
    room.story.changed.emit()
    assert room.rows()[2].line.text().startswith("Put together")
    assert room.window.focusWidget() is room.rows()[2].line


def test_only_a_borrowed_calendar_says_that_it_is_undone_elsewhere(room: Room) -> None:
    for row in room.rows():
        row.open(True)
    undo = [one for one in room.window.story.findChildren(QPushButton) if one.text() == "Undo this…"]
    assert len(undo) == 2
    assert sum("only read here" in one for one in room.said()) == 1
    assert any(one.startswith("and 3 more date") for one in room.said())


def test_undo_shows_what_goes_back_and_what_stays_before_anything_is_done(room: Room, qtbot: QtBot) -> None:
    room.rows()[0].open(True)
    room.press("Undo this…")
    dialog = room.window.findChild(UndoChapter)
    assert isinstance(dialog, UndoChapter)
    said = room.said(dialog)
    assert {"Goes back", "Stays as it is", "time — It was changed again since, and that stays."} <= set(said)
    assert room.story.undone == []
    assert dialog.yes is not None
    assert dialog.yes.text() == "Put 2 back"
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert room.story.undone == [DESK.key]


def test_nothing_is_offered_where_nothing_can_go_back(qtbot: QtBot, phrases: Phrases) -> None:
    plan = tuple(replace(one, back=(), why=why) for one, why in zip(BACKWARD, Why, strict=False))
    dialog = UndoChapter(DESK, plan, phrases, Theme())
    qtbot.addWidget(dialog)
    assert dialog.yes is None
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)


def test_no_name_and_no_note_is_told_while_names_are_hidden(room: Room) -> None:
    for row in room.rows():
        row.open(True)
    room.window.shoulder.choose(hidden=True)
    told = " ".join([*room.said(), *(one.accessibleName() for one in room.window.story.findChildren(Label))])
    visible = [one for one in room.window.story.findChildren(QWidget) if one.isVisible()]
    told += " ".join(f"{one.accessibleName()} {one.accessibleDescription()} {one.toolTip()}" for one in visible)
    shown = [label for label in room.window.story.findChildren(Label) if label.isVisible()]
    told_now = " ".join(f"{one.text()} {one.accessibleName()}" for one in shown)
    for name in ("Ada", "Lindqvist", "Priya", "Jonah", "window seat", "Bring the report"):
        assert name not in told_now
    assert "Acupuncture — moved" in told_now
    assert "Note: a note (hidden), from you" in told_now
    assert told


def test_a_hidden_panel_reads_nothing(room: Room) -> None:
    room.window.actions_.story.trigger()
    before = room.story.reads
    room.story.changed.emit()
    assert room.story.reads == before
    room.window.actions_.story.trigger()
    assert room.story.reads == before + 1


def test_older_chapters_come_when_they_are_asked_for(room: Room) -> None:
    room.story.items = tuple(replace(DESK, key=f"run-{n}", at=NOW - n * 3600) for n in range(45))
    room.story.changed.emit()
    assert len(room.rows()) == 20
    room.press("Show older ones")
    assert len(room.rows()) == 40
    room.press("Show older ones")
    assert len(room.rows()) == 45
    assert any("90 days" in one for one in room.said())


def test_in_a_narrow_window_the_accounts_give_way_to_what_was_asked_for_last(room: Room) -> None:
    window, actions = room.window, room.window.actions_
    window.resize(1400, 800)
    assert (window.sources.isVisible(), window.story.isVisible()) == (True, True)
    window.resize(900, 600)
    assert (window.sources.isVisible(), window.story.isVisible()) == (False, True)
    actions.sidebar.trigger()
    assert (window.sources.isVisible(), window.story.isVisible()) == (True, False)
    assert actions.sidebar.isChecked()
    actions.story.trigger()
    assert (window.sources.isVisible(), window.story.isVisible()) == (False, True)
    window.resize(1400, 800)
    assert (window.sources.isVisible(), window.story.isVisible()) == (True, True)
    window.resize(900, 600)
    actions.story.trigger()
    assert (window.sources.isVisible(), window.story.isVisible()) == (True, False)


def test_an_empty_story_says_so(room: Room) -> None:
    room.story.items = ()
    room.story.changed.emit()
    assert "Nothing has changed since the calendars were first read." in room.said()


def test_edits_to_decide_are_a_matter_that_leads_to_the_inbox(room: Room) -> None:
    assert "met somebody else's change" in room.window.attention.what.text()
    matter = first_matter(room.sources.accounts(), NOW, 1)
    assert matter is not None
    assert matter.goal is Goal.DECIDE
    asking = with_state(practitioner(), "c-home", Health.ASKS, before=9, removed=6)
    goals = [one.goal for one in every_matter(with_state(asking, "c-team", Health.RECONNECT), NOW, 2)]
    assert goals == [Goal.ANSWER, Goal.DECIDE, Goal.SIGN_IN]
    question = first_matter(asking, NOW)
    assert question is not None
    assert "far fewer" in question.said.what
    room.conflicts.met.clear()
    room.conflicts.changed.emit()
    assert not room.window.attention.isVisible()
    assert not room.window.actions_.conflicts.isEnabled()


def test_what_waits_is_told_quietly_and_what_was_refused_needs_the_person(qtbot: QtBot) -> None:
    there = desk(qtbot)
    qtbot.waitUntil(lambda: there.window.furnished)
    there.window.actions_.story.trigger()
    refused = waiting(Action.CREATE, {"note": "x"}, PendingState.PARKED, "too-long", 1, subject="new-1")
    behind = waiting(Action.CHANGE, {"note": "y"}, PendingState.PARKED, "held", held=True, subject="new-1")
    there.port.wait_with(waiting(Action.CHANGE, {"note": "z"}), refused, behind)
    there.window.retell()
    said = [one.text() for one in there.window.story.findChildren(Label) if one.isVisible()]
    assert any(one.startswith("1 change") and "wait" in one for one in said)
    assert "not taken by the practice" in there.window.attention.what.text()
    assert not there.window.actions_.waiting.isChecked()
    there.window.attention.acted.emit()
    assert there.window.actions_.waiting.isChecked()


def test_the_card_tells_an_appointment_s_history(room: Room) -> None:
    room.window.calendar.set_mode(Mode.DAY)
    assert room.window.calendar.open_event(lambda one: one.patient == "Ada Lindqvist")
    card = room.window.findChild(EventCard)
    assert isinstance(card, EventCard)
    told = card.findChild(history.History)
    assert isinstance(told, history.History)
    assert told.isVisible()
    said = room.said(told)
    assert said[0] == "History"
    assert len(said) == 1 + history.AT_ONCE
    (more,) = [one for one in told.findChildren(QAbstractButton) if one.text() == "2 earlier"]
    height = card.height()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert card.height() > height
    assert any("Made by the front desk" in one for one in room.said(told))
    card.close()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (HISTORY[0], "Made by the front desk"),
        (replace(HISTORY[0], side=Side.SOURCE), "Made"),
        (
            HISTORY[1],
            "Moved from Tue 24 Nov, 09:00 – 09:50 to Tue 24 Nov, 10:00 – 10:50 by the front desk",
        ),
        (HISTORY[2], "Your change and the front desk's were put together"),
        (HISTORY[3], "Changed by you: note"),
        (HISTORY[4], "You changed it and took that back before it was sent"),
        (
            Line(0, Side.YOU, Shift(Happened.MOVED, visit(NINE), visit(NINE + 3600, note="x"))),
            "Moved from Tue 24 Nov, 09:00 – 09:50 to Tue 24 Nov, 10:00 – 10:50 by you; also changed: note",
        ),
    ],
)
def test_history_in_sentences(line: Line, sentence: str, phrases: Phrases) -> None:
    assert history.sentence(line, phrases) == sentence


def test_a_borrowed_event_has_a_title_and_perhaps_nothing_to_show(qtbot: QtBot, phrases: Phrases) -> None:
    was, now = private(NINE, "Yoga"), private(NINE, "Running")
    (one,) = words.differences(was, now, phrases)
    assert (one.name, one.before, one.after) == ("Title", "Yoga", "Running")
    chapter = replace(PRIVATE, counts=((Happened.CHANGED, 1),))
    made = shifts(chapter, (Shift(Happened.CHANGED, was, was),), phrases, Theme(), None)
    qtbot.addWidget(made)
    assert "in something that is not shown here" in [one.text() for one in made.findChildren(Label)]


@pytest.mark.parametrize("happened", Happened)
@pytest.mark.parametrize("side", [Side.DESK, Side.YOU])
def test_every_kind_has_its_words(happened: Happened, side: Side, phrases: Phrases) -> None:
    shift = Shift(happened, visit(NINE), visit(NINE + 3600, status=Status.CANCELLED))
    assert words.kind(shift)
    assert history.sentence(Line(NOW, side, shift), phrases)
    chapter = replace(DESK, side=side, counts=((happened, 2),))
    assert words.headline(chapter, phrases).startswith("2 ")


@pytest.mark.parametrize("choice", Choice)
def test_every_end_of_a_meeting_has_its_words(choice: Choice, phrases: Phrases) -> None:
    item: Settled = replace(PUT_TOGETHER, choice=choice)
    assert words.settled(item, phrases)
    assert words.both(item, phrases)
    assert words.both(replace(item, theirs=None), phrases) == ["The appointment was not there any more."]
    line = Line(NOW, Side.YOU, Shift(Happened.MOVED, visit(NINE), visit(NINE)), choice)
    assert history.sentence(line, phrases)


@pytest.mark.parametrize("reason", Why)
def test_every_reason_has_its_words(reason: Why) -> None:
    assert words.why(reason).endswith(".")


def test_where_nothing_is_named_the_story_names_nothing(phrases: Phrases) -> None:
    phrases.naming = Naming.VISITS
    assert words.title(visit(NINE), phrases) == "Acupuncture"
    assert words.headline(PRIVATE, phrases) == "2 added and 1 removed"
