"""The inbox of edits that met somebody else's: every version in words, equal choices, nothing decided by itself."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from storage.records.events import Status
from storage.records.pending import Choice
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.happenings import CLASH, GONE, NINE, SPAN, TIMES_ONLY, FakeConflicts, FakeStory, visit
from tests.ui.stand_ins import NOW, FakeCommands, FakeSettings, FakeSources, practitioner
from ui.conflicts import words
from ui.conflicts.furnish import open_inbox
from ui.conflicts.inbox import Inbox
from ui.conflicts.port import Met
from ui.models.phrases import Phrases
from ui.panes.label import Label
from ui.ports import Act, Outcome, Ports
from ui.settings.keys import AGE_STATED
from ui.theme import Theme
from ui.window import MainWindow

BERLIN = ZoneInfo("Europe/Berlin")
CANCELLED = replace(
    TIMES_ONLY, mine=visit(NINE, status=Status.CANCELLED), base=visit(NINE), theirs=visit(NINE + 3600),
    set_here=("status",), units=(SPAN, ("status",)),
)  # fmt: skip


pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def phrases() -> Phrases:
    return Phrases(QLocale("en_GB"), BERLIN)


def opened(qtbot: QtBot, phrases: Phrases, *met: Met) -> tuple[Inbox, FakeConflicts]:
    conflicts = FakeConflicts(*met)
    inbox = Inbox(conflicts, phrases, Theme(), lambda: NOW)
    qtbot.addWidget(inbox)
    inbox.show()
    return inbox, conflicts


def said(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if one.isVisible() and one.text()]


def test_all_three_versions_stand_side_by_side_and_what_differs_is_marked(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, _ = opened(qtbot, phrases, CLASH)
    assert inbox.comparison is not None
    told = said(inbox.comparison)
    assert told[:3] == ["Before", "Yours", "Front desk's"]
    assert told[3:] == [
        "Time", "Tue 24 Nov, 09:00 – 09:50", "Tue 24 Nov, 10:00 – 10:50", "Tue 24 Nov, 14:00 – 14:50",
        "Place", "Room 2", "Room 2", "Room 4",
        "Note", "nothing", "Needs more time", "Moved after a call",
        "Everything else is the same.",
    ]  # fmt: skip
    marks = [one for one in inbox.comparison.findChildren(QLabel) if one.accessibleName() == "These differ"]
    assert len(marks) == 3
    assert "Ada Lindqvist, Tue 24 Nov, 09:00 – 09:50" in said(inbox)


def test_the_choices_are_equal_and_each_says_what_it_does(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, conflicts = opened(qtbot, phrases, CLASH)
    assert list(inbox.choices) == [Choice.MINE, Choice.THEIRS, Choice.BOTH, Choice.FIELDS]
    assert len({card.width() for card in inbox.choices.values()}) == 1
    assert all(card.accessibleDescription() for card in inbox.choices.values())
    assert not any(card.hasFocus() for card in inbox.choices.values())
    inbox.reject()
    assert conflicts.asked == []  # closing decides nothing


@pytest.mark.parametrize("choice", [Choice.MINE, Choice.THEIRS, Choice.BOTH])
def test_a_choice_is_carried_out_told_and_can_be_taken_back(qtbot: QtBot, phrases: Phrases, choice: Choice) -> None:
    inbox, conflicts = opened(qtbot, phrases, CLASH, TIMES_ONLY)
    QTest.mouseClick(inbox.choices[choice], Qt.MouseButton.LeftButton)
    assert conflicts.asked == [("k-1", choice, ())]
    assert "Priya Raman, Wed 25 Nov, 09:00 – 09:50" in said(inbox)  # the next one
    assert inbox.said.text().startswith("Ada Lindqvist, Tue 24 Nov, 09:00 – 09:50: You kept")
    QTest.mouseClick(inbox.take_back, Qt.MouseButton.LeftButton)
    assert conflicts.asked[-1] == ("k-1", "reopen")
    assert not inbox.take_back.isVisible()
    assert len(conflicts.waiting()) == 2


def test_fields_are_picked_one_by_one(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, conflicts = opened(qtbot, phrases, CLASH)
    assert inbox.comparison is not None
    # What she set is hers and what only they set is theirs, until she picks.
    assert inbox.comparison.picked == ("start", "end", "note")
    buttons = {one.accessibleName(): one for one in inbox.comparison.findChildren(QRadioButton)}
    QTest.keyClick(buttons["Note, the front desk's: Moved after a call"], Qt.Key.Key_Space)
    conflicts.changed.emit()  # a sync came and went meanwhile
    assert (
        inbox.choices[Choice.FIELDS].accessibleDescription() == "From you: time. Everything else from the front desk."
    )
    QTest.mouseClick(inbox.choices[Choice.FIELDS], Qt.MouseButton.LeftButton)
    assert conflicts.asked == [("k-1", Choice.FIELDS, ("start", "end"))]
    assert "Nothing waits for a decision." in said(inbox)


def test_all_of_it_by_keyboard(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, conflicts = opened(qtbot, phrases, CLASH)
    inbox.activateWindow()
    qtbot.waitUntil(inbox.later.hasFocus)
    met: list[str] = []
    while not inbox.choices[Choice.BOTH].hasFocus():
        QTest.keyClick(inbox.focusWidget(), Qt.Key.Key_Tab)
        met.append(inbox.focusWidget().accessibleName())
        assert len(met) < 30, met
    assert [name for name in met if name.startswith("Keep")] == ["Keep mine", "Keep theirs", "Keep both"]
    assert "Time, yours: Tue 24 Nov, 10:00 – 10:50" in met
    QTest.keyClick(inbox.focusWidget(), Qt.Key.Key_Space)
    assert conflicts.asked == [("k-1", Choice.BOTH, ())]


@pytest.mark.parametrize(
    ("met", "offered"),
    [
        (TIMES_ONLY, (Choice.MINE, Choice.THEIRS, Choice.BOTH)),  # one field: there is nothing to mix
        (GONE, (Choice.MINE, Choice.THEIRS)),
        (CANCELLED, (Choice.MINE, Choice.THEIRS, Choice.FIELDS)),  # a cancelled second one is no appointment
        (replace(CANCELLED, theirs=None, units=()), (Choice.THEIRS,)),
    ],
)
def test_only_what_means_something_is_offered(met: Met, offered: tuple[Choice, ...], phrases: Phrases) -> None:
    assert words.choices(met) == offered
    effects = [words.effect(choice, met, (), phrases) for choice in offered]
    assert len(set(effects)) == len(effects)


def test_what_is_gone_there_is_said(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, _ = opened(qtbot, phrases, GONE)
    assert "not there any more" in said(inbox)
    assert any("removed it" in one for one in said(inbox))


def test_several_are_turned_and_one_is_gone_to_by_its_entry(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, _ = opened(qtbot, phrases, CLASH, TIMES_ONLY, GONE)
    assert "1 of 3" in said(inbox)
    QTest.mouseClick(inbox.back, Qt.MouseButton.LeftButton)
    assert "3 of 3" in said(inbox)
    QTest.mouseClick(inbox.forward, Qt.MouseButton.LeftButton)
    assert "1 of 3" in said(inbox)
    inbox.show_entry("e-2")
    assert "2 of 3" in said(inbox)
    inbox.show_entry("no such entry")
    assert "2 of 3" in said(inbox)


def test_a_decision_that_failed_says_why_and_is_offered_again(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, conflicts = opened(qtbot, phrases, CLASH)
    conflicts.decide = lambda *_: None  # type: ignore[method-assign]  # the store refuses
    QTest.mouseClick(inbox.choices[Choice.MINE], Qt.MouseButton.LeftButton)
    assert not inbox.choices[Choice.MINE].isEnabled()
    inbox.take_outcome(Outcome(Act.CONFLICT, "NotPending"))
    assert inbox.trouble.isVisible()
    assert inbox.choices[Choice.MINE].isEnabled()
    inbox.take_outcome(Outcome(Act.CONFLICT))
    assert not inbox.trouble.isVisible()


def test_no_name_and_no_note_while_names_are_hidden(qtbot: QtBot, phrases: Phrases) -> None:
    inbox, _ = opened(qtbot, phrases, CLASH)
    phrases.names_hidden = True
    inbox.retell()
    told = " ".join(
        f"{one.text() if isinstance(one, QLabel) else ''} {one.accessibleName()} {one.accessibleDescription()}"
        for one in inbox.findChildren(QWidget)
        if one.isVisible()
    )
    assert not [name for name in ("Ada", "Lindqvist", "Needs more", "Moved after") if name in told]
    assert "Acupuncture" in told


def windowed(qtbot: QtBot, *met: Met) -> tuple[MainWindow, FakeConflicts]:
    sources, settings, conflicts = FakeSources(practitioner()), FakeSettings(), FakeConflicts(*met)
    settings.put(AGE_STATED, "1")
    ports = Ports(FakeSchedule(), sources, settings, FakeCommands(sources), story=FakeStory(), conflicts=conflicts)
    window = MainWindow(ports, Theme(), BERLIN, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.furnished)
    return window, conflicts


def test_the_bar_leads_there_also_in_the_moment_before_the_action_is_offered(qtbot: QtBot) -> None:
    window, conflicts = windowed(qtbot)
    conflicts.met.append(CLASH)
    window.retell()
    assert not window.actions_.conflicts.isEnabled()
    window.attention.acted.emit()
    assert [one for one in window.findChildren(Inbox) if one.isVisible()]


def test_the_window_leads_there_by_action_link_bar_and_entry(qtbot: QtBot) -> None:
    window, _ = windowed(qtbot, CLASH, TIMES_ONLY)
    ways = (
        window.actions_.conflicts.trigger,
        lambda: window.open_link("optimantra://conflicts"),
        window.attention.acted.emit,
        lambda: open_inbox(window, "e-2"),
    )
    assert not window.actions_.story.isChecked()
    assert window.open_link("optimantra://story")
    assert window.open_link("optimantra://story")
    assert window.story.isVisible()
    for way in ways:
        way()
        (inbox,) = [one for one in window.findChildren(Inbox) if one.isVisible()]
        count = "2 of 2" if way is ways[-1] else "1 of 2"
        assert count in said(inbox)
        inbox.close()
        qtbot.waitUntil(lambda: not [one for one in window.findChildren(Inbox) if one.isVisible()])
