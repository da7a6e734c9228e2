"""Nothing of the form and of what waits is clipped where words are far longer than English ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from storage.records.pending import Action, PendingState
from tests.ui.editing.stand_in import ADA, BERLIN, LUNCH, Desk, desk, waiting
from tests.ui.long_words import clipped, shown
from ui.dialogs.lose_changes import LoseChanges
from ui.dialogs.remove_account import RemoveAccount
from ui.theme import Theme

pytestmark = pytest.mark.usefixtures("longer_words")


def _wrong(there: Desk) -> None:
    there.bench.editor.create(datetime(2026, 11, 25, 10, tzinfo=BERLIN), datetime(2026, 11, 25, 11, tzinfo=BERLIN))
    form = there.bench.editor.form
    form.patient.setText("Nobody")
    form.note.setPlainText("a\u202eb")
    form.when.end.setText("9:00")
    form.when.end.settle()
    form.submit()


@pytest.mark.parametrize(
    "open_it",
    [
        _wrong,
        lambda there: there.bench.editor.edit(ADA),
        lambda there: there.bench.editor.edit(LUNCH),
        lambda there: there.bench.editor.ask_time(ADA),
        lambda there: there.bench.editor.ask_note(ADA),
        lambda there: there.bench.editor.ask_cancel(ADA),
    ],
)
def test_the_form(qtbot: QtBot, open_it: Callable[[Desk], None]) -> None:
    there = desk(qtbot)
    there.window.resize(900, 600)
    open_it(there)
    qtbot.wait(20)
    assert there.bench.editor.form.isVisible()
    assert clipped(there.bench.editor.form) == []


def test_what_waits(qtbot: QtBot) -> None:
    there = desk(qtbot)
    there.window.resize(900, 600)
    there.port.wait_with(
        waiting(Action.CHANGE, {"start": ADA.start + 60, "end": ADA.end + 60}),
        waiting(Action.CANCEL, {"status": "cancelled", "reason": "Snow"}, PendingState.CONFLICT),
        waiting(Action.CHANGE, {"note": "x"}, PendingState.PARKED, "forbidden", 1),
        waiting(Action.CHANGE, {"note": "y"}, held=True),
    )
    there.window.actions_.waiting.trigger()
    qtbot.waitUntil(lambda: there.bench.pane.isVisible() and clipped(there.bench.pane) == [])


def test_what_would_be_lost(qtbot: QtBot) -> None:
    from tests.ui.stand_ins import practitioner

    for dialog in (LoseChanges(12, Theme()), RemoveAccount(practitioner()[0], Theme(), None, 12)):
        assert clipped(shown(qtbot, dialog)) == []
