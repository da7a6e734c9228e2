"""What waits: counted in the status line, each entry in words with what can be done, and never lost without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from storage.records.consents import Purpose, Scope
from storage.records.pending import Action, Fields, PendingState
from tests.ui.editing.stand_in import ADA, BERLIN, PRACTICE, Desk, waiting
from ui.dialogs.lose_changes import LoseChanges
from ui.editing import waiting_words
from ui.editing.port import Did, Waiting
from ui.editing.words import name
from ui.languages import speak
from ui.models.phrases import Naming, Phrases
from ui.panes.label import Label

MOVED: Fields = {"start": ADA.start + 86_400, "end": ADA.end + 86_400}
NEW: Fields = {**MOVED, "visit_type": "Follow-up", "patient": "Patient/2"}


def pressed(there: Desk, words: str) -> None:
    next(one for one in there.bench.pane.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()


def read(there: Desk) -> str:
    return "\n".join(one.text() for one in there.bench.pane.findChildren(Label) if one.isVisible())


def test_the_status_line_counts_and_leads_to_the_pane(there: Desk, qtbot: QtBot) -> None:
    bench = there.bench
    assert not bench.count.isVisible()
    there.port.wait_with(waiting(Action.CHANGE, MOVED), waiting(Action.CHANGE, {"note": "x"}))
    assert bench.count.isVisible() and bench.count.text().startswith("2 ")
    bench.count.click()
    qtbot.waitUntil(bench.pane.isVisible)
    assert there.window.actions_.waiting.isChecked()
    qtbot.waitUntil(lambda: "Move to Tue 24 Nov, 09:00" in read(there) and "Ada Lindqvist" in read(there))
    pressed(there, "Take back")
    pressed(there, "Send all now")
    assert [one[0] for one in there.port.asked] == ["discard", "retry"]
    assert len(there.port.asked[1]) == 3
    there.port.wait_with()
    assert "the practice has everything" in read(there)
    assert not bench.count.isVisible()


def test_a_refused_one_says_why_and_what_waits_behind_it(there: Desk, qtbot: QtBot) -> None:
    refused = waiting(Action.CREATE, NEW, PendingState.PARKED, "too-long", 1, subject="new-1")
    behind = waiting(Action.CHANGE, {"note": "x"}, PendingState.PARKED, "held", held=True, subject="new-1")
    there.port.wait_with(refused, behind)
    there.window.actions_.waiting.trigger()
    qtbot.waitUntil(there.bench.pane.isVisible)
    qtbot.waitUntil(lambda: "a text is too long" in read(there))
    assert "Waits behind an earlier change" in read(there)
    pressed(there, "Try again")
    assert there.port.asked == [("retry", refused.entry.id)]


def test_names_are_hidden_in_the_pane(there: Desk, qtbot: QtBot) -> None:
    there.port.wait_with(waiting(Action.CHANGE, MOVED))
    there.window.actions_.waiting.trigger()
    qtbot.waitUntil(lambda: "Ada" in read(there))
    there.window.shoulder.choose(hidden=True)
    qtbot.waitUntil(lambda: "Acupuncture" in read(there))
    assert "Ada" not in read(there)


@pytest.mark.parametrize(
    ("one", "what", "state"),
    [
        (waiting(Action.CREATE, {**NEW, "status": "blocked"}), "Block time from Tue 24 Nov, 09:00", "Sent in a moment"),
        (waiting(Action.CHANGE, {"start": ADA.start, "end": ADA.end + 60}), "Other length, Mon 23", "Sent in a moment"),
        (waiting(Action.CHANGE, {"note": "x"}, reason="no-connection", tries=3), "Note, Mon 23", "can't be reached"),
        (waiting(Action.CHANGE, {"location": "x"}, reason="timeout", tries=1), "Change, Mon 23", "may have arrived"),
        (waiting(Action.CANCEL, {"status": "cancelled"}, PendingState.CONFLICT), "Cancel, Mon 23", "Somebody else"),
        (waiting(Action.CANCEL, {"status": "cancelled"}, PendingState.SENDING), "Cancel, Mon 23", "On its way"),
        (waiting(Action.CHANGE, MOVED, PendingState.PARKED, "strange"), "Move to Tue 24", "(strange)"),
        (waiting(Action.CHANGE, MOVED, PendingState.PARKED, "business-rule"), "Move to Tue 24", "time may be taken"),
        (waiting(Action.CHANGE, MOVED, PendingState.PARKED, "invalid"), "Move to Tue 24", "not accept these details"),
        (waiting(Action.CHANGE, MOVED, reason="unauthorized", tries=1), "Move to Tue 24", "Sign in again"),
        (waiting(Action.CHANGE, MOVED, reason="certificate-expired", tries=1), "Move to Tue 24", "could not prove"),
        (waiting(Action.CHANGE, MOVED, reason="status-503", tries=1), "Move to Tue 24", "asked us to wait"),
        (waiting(Action.CHANGE, MOVED, reason="not-json", tries=1), "Move to Tue 24", "was not understood"),
    ],
)
def test_every_entry_has_its_words(one: Waiting, what: str, state: str) -> None:
    said = waiting_words.of(one, Phrases(QLocale("en_GB"), BERLIN, Naming.FULL))
    assert said.what.startswith(what)
    assert state in said.state
    assert said.undoing


def test_taking_back_what_may_have_arrived_says_so() -> None:
    sure = waiting_words.undoing(waiting(Action.CREATE, NEW, reason="no-connection", tries=2))
    doubtful = waiting_words.undoing(waiting(Action.CREATE, NEW, reason="cut-off", tries=2))
    assert "Nothing is sent" in sure and "opposite" in doubtful


def test_removing_the_account_says_how_much_is_lost(there: Desk) -> None:
    there.port.wait_with(waiting(Action.CHANGE, MOVED), waiting(Action.CHANGE, {"note": "x"}))
    there.window.dialogs.open_remove("a-practice")
    dialog = there.window.dialogs.removing
    assert dialog is not None
    assert any(one.text().startswith("2 change") for one in dialog.findChildren(Label))
    dialog.reject()
    there.window.dialogs.open_remove("a-home")
    dialog = there.window.dialogs.removing
    assert dialog is not None
    assert not any("lost" in one.text() for one in dialog.findChildren(Label))
    dialog.reject()


def test_switching_the_practice_off_asks_only_where_something_would_be_lost(there: Desk, qtbot: QtBot) -> None:
    scope = Scope(PRACTICE, Purpose.SHOW)
    commands = there.window.ports.commands
    there.port.wait_with(waiting(Action.CHANGE, MOVED))
    there.window.sources.decided.emit(scope, False)
    asked = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LoseChanges) and one.isVisible())
    asked.send.click()
    assert commands.asked == [("sync",)]  # type: ignore[attr-defined]  # the fake's note
    there.window.sources.decided.emit(scope, False)
    asked = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LoseChanges) and one.isVisible())
    asked.lose.click()
    assert commands.asked[-1] == ("consent", scope.id, False)  # type: ignore[attr-defined]  # the fake's note
    there.window.sources.decided.emit(Scope(PRACTICE, Purpose.SHOW), True)
    there.port.wait_with()
    there.window.sources.decided.emit(scope, False)
    assert not any(isinstance(one, LoseChanges) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_an_act_has_a_name_in_every_language(qapp: QApplication) -> None:
    for language in ("en", "de", "es", "fr", "ar"):
        speak(qapp, language)
        assert len({name(did) for did in Did}) == len(Did)
    speak(qapp, "en")
