"""What becomes of a wish in the window: drafts kept, nobody overruled in silence, undo offered, reasons said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from storage.booking import Place
from storage.records.ids import RemoteId
from tests.ui.editing.stand_in import ADA, BERLIN, DENTIST, ELEVEN, LUNCH, TEN, Desk, desk, new, row, seconds
from tests.ui.stand_ins import FakeSources, practitioner
from ui.calendar.canvas import Clicks
from ui.calendar.card import EventCard
from ui.calendar.drafting import Drafting
from ui.editing.draft import KEY
from ui.editing.form_words import Asks
from ui.models.phrases import Naming


def test_escape_keeps_what_was_typed_and_it_is_there_again(there: Desk, qtbot: QtBot) -> None:
    form = new(there)
    QTest.keyClicks(form.visit, "Follow")
    QTest.keyClick(form.visit, Qt.Key.Key_Escape)  # the list that unfolded
    if form.isVisible():
        QTest.keyClick(form.visit, Qt.Key.Key_Escape)
    assert not form.isVisible() and not there.port.asked
    assert "draft" in there.bench.quiet.words.text()
    assert there.window.actions_.continue_draft.isVisible()
    another = desk(qtbot, there.settings)
    another.window.actions_.continue_draft.trigger()
    assert another.bench.editor.form.visit.text() == "Follow"
    assert another.bench.editor.form.when.settled() == form.when.settled()


def test_an_untouched_form_leaves_no_draft(there: Desk) -> None:
    form = new(there)
    QTest.keyClick(form.patient, Qt.Key.Key_Escape)
    assert not form.isVisible() and there.settings.get(KEY) in (None, "")
    assert not there.window.actions_.continue_draft.isVisible()


def test_a_press_elsewhere_closes_only_what_is_untouched(there: Desk) -> None:
    form = new(there)
    QTest.mouseClick(there.window.header, Qt.MouseButton.LeftButton, pos=QPoint(200, 5))
    assert not form.isVisible()
    new(there)
    QTest.keyClicks(form.visit, "Follow")
    QTest.mouseClick(there.window.header, Qt.MouseButton.LeftButton, pos=QPoint(200, 5))
    assert form.isVisible() and form.visit.text() == "Follow"


def test_a_draft_is_kept_while_it_is_typed(there: Desk, qtbot: QtBot) -> None:
    """A program that is killed would take half a note with it."""
    form = new(there)
    QTest.keyClicks(form.visit, "Fol")
    qtbot.waitUntil(lambda: "Fol" in (there.settings.get(KEY) or ""))
    form.visit.clear()
    form.visit.textEdited.emit("")
    qtbot.waitUntil(lambda: there.settings.get(KEY) == "")


def test_somebody_who_changed_the_same_is_not_overruled_in_silence(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    form.note.setPlainText("Mine")
    there.port.known[ADA.source] = {**there.port.known[ADA.source], "note": "Theirs", "location": "Room 9"}
    form.submit()
    assert not there.port.asked and form.isVisible()
    notice = form.notices[Place.WHOLE]
    assert "Somebody else" in notice.words and len(notice.offers) == 2
    notice.offers[0].click()
    assert there.port.asked == [("change", ADA.source, {"note": "Mine"})]


def carried(there: Desk, hours: int) -> None:
    """Ada's appointment is let go so many hours later."""
    later = timedelta(hours=hours)
    there.bench.editor.move(ADA, ADA.start_in(BERLIN) + later, ADA.end_in(BERLIN) + later)


def test_what_was_moved_elsewhere_while_it_was_in_the_hand_is_asked_about(there: Desk) -> None:
    """A sync that lands in the middle of a drag: the front desk's time is not overruled by letting go."""
    known = there.port.known[ADA.source]
    there.port.known[ADA.source] = {**known, "start": ADA.start + 86_400, "end": ADA.end + 86_400}
    carried(there, 2)
    form = there.bench.editor.form
    assert not there.port.asked and form.isVisible() and form.asks is Asks.TIME
    notice = form.notices[Place.WHOLE]
    assert "Somebody else" in notice.words and len(notice.offers) == 2
    notice.offers[0].click()  # mine
    moved = {"start": ADA.start + 7200, "end": ADA.end + 7200}
    assert there.port.asked == [("change", ADA.source, moved)]


@pytest.mark.parametrize("status", ["cancelled", "arrived", ""])
def test_what_was_cancelled_or_began_while_it_was_in_the_hand_stays(there: Desk, status: str) -> None:
    if status:
        there.port.known[ADA.source] = {**there.port.known[ADA.source], "status": status}
    else:
        del there.port.known[ADA.source]
    carried(there, 2)
    assert not there.port.asked
    assert there.bench.quiet.words.text()


def test_what_was_cancelled_meanwhile_is_said(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    form.note.setPlainText("Mine")
    there.port.known[ADA.source] = {**there.port.known[ADA.source], "status": "cancelled"}
    form.submit()
    assert not there.port.asked and "cancelled or removed" in form.notices[Place.WHOLE].words


def test_move_to_asks_for_the_time_alone(there: Desk) -> None:
    there.window.calendar.grid.make_current(row(there, "Ada Lindqvist"))
    there.window.actions_.move_appointment.trigger()
    form = there.bench.editor.form
    assert form.asks is Asks.TIME and form.when.day.hasFocus() and not form.patient.isVisible()
    form.when.day.setText("2026-11-26")
    QTest.keyClick(form.when.day, Qt.Key.Key_Return)
    (asked,) = there.port.asked
    assert asked == ("change", ADA.source, {"start": ADA.start + 3 * 86_400, "end": ADA.end + 3 * 86_400})


def test_cancelling_takes_a_reason_and_offers_undo(there: Desk) -> None:
    there.window.calendar.grid.make_current(row(there, "Ada Lindqvist"))
    QTest.keyClick(there.window.calendar.grid, Qt.Key.Key_Delete)
    form = there.bench.editor.form
    assert form.asks is Asks.REASON and form.reason.hasFocus()
    QTest.keyClicks(form.reason, "Snow")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert there.port.asked == [("cancel", ADA.source, "Snow")]
    assert "cancellation" in there.window.actions_.undo.text()
    there.bench.quiet.button.click()
    assert there.port.undone and there.bench.quiet.button.text() == "Redo"
    assert "cancellation" in there.window.actions_.redo.text()


def test_blocked_time_is_freed_without_a_reason(there: Desk) -> None:
    there.bench.editor.ask_cancel(LUNCH)
    form = there.bench.editor.form
    assert not form.reason.isVisible() and form.save.hasFocus()
    form.submit()
    assert there.port.asked == [("cancel", LUNCH.source, "")]


def test_what_is_only_read_says_why(there: Desk) -> None:
    editor = there.bench.editor
    editor.ask_time(DENTIST)
    assert "only read" in there.bench.quiet.words.text()
    editor.move(DENTIST, TEN, ELEVEN)
    assert not there.port.asked


def test_a_drag_into_a_doubled_hour_asks_which(there: Desk) -> None:
    start = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    end = (start.astimezone(UTC) + timedelta(minutes=45)).astimezone(BERLIN)
    there.bench.editor.move(ADA, start, end)
    form = there.bench.editor.form
    assert not there.port.asked and form.isVisible() and len(form.when.notice.offers) == 2
    form.when.notice.offers[1].click()
    form.submit()
    ((_, _, intent),) = there.port.asked
    assert intent == {"start": 1792891800, "end": 1792891800 + 45 * 60}


def test_names_are_hidden_in_the_form_too(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    there.window.shoulder.choose(hidden=True)
    form = there.bench.editor.form
    assert form.patient.echoMode() is QLineEdit.EchoMode.Password
    there.window.shoulder.choose(hidden=False)
    assert form.patient.echoMode() is QLineEdit.EchoMode.Normal
    assert there.window.calendar.model.phrases.naming is Naming.FULL


def test_a_lock_leaves_nothing_in_the_form(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    there.port.may_write = False
    there.port.changed.emit()
    assert not form.isVisible()
    assert form.patient.text() == form.note.toPlainText() == ""
    assert not there.window.actions_.new_appointment.isEnabled()
    assert "Ada" not in (there.settings.get(KEY) or "")


def test_a_new_appointment_by_the_key_n_takes_the_next_free_time(there: Desk) -> None:
    there.window.calendar.setFocus()
    QTest.keyClick(there.window.calendar.grid, Qt.Key.Key_N)
    form = there.bench.editor.form
    assert form.isVisible() and form.asks is Asks.NEW
    assert form.when.settled() == (seconds(2026, 11, 24, 11, 45), seconds(2026, 11, 24, 12, 30))
    QTest.keyClick(form.patient, Qt.Key.Key_Escape)
    there.window.calendar.grid.make_current(row(there, "Ada Lindqvist"))
    there.window.actions_.new_appointment.trigger()
    assert form.when.settled() == (seconds(2026, 11, 23, 9, 45), seconds(2026, 11, 23, 10, 30))


def test_the_appointments_of_a_draft_that_is_gone_are_said(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    form.note.setPlainText("Half a sentence")
    QTest.keyClick(form.note, Qt.Key.Key_Escape)
    assert there.bench.editor.drafts.of(ADA.source) is not None
    there.window.actions_.continue_draft.trigger()
    assert form.note.toPlainText() == "Half a sentence" and form.asks is Asks.WHOLE
    form.submit()
    assert there.port.asked == [("change", ADA.source, {"note": "Half a sentence"})]
    assert there.bench.editor.drafts.of(ADA.source) is None
    there.bench.editor.drafts.keep(replace(form.draft(), subject=RemoteId("Appointment/99")))
    there.window.actions_.continue_draft.trigger()
    assert "there no more" in there.bench.quiet.words.text()
    assert not there.bench.editor.drafts.every()


def test_the_card_leads_to_the_form(there: Desk) -> None:
    calendar = there.window.calendar
    calendar.grid.make_current(row(there, "Ada Lindqvist"))
    QTest.keyClick(calendar.grid, Qt.Key.Key_Space)
    card = QApplication.activePopupWidget()
    assert isinstance(card, EventCard)
    change, cancel = (one for one in card.findChildren(QPushButton) if one.isVisible())
    form = there.bench.editor.form
    for button, asks in ((cancel, Asks.REASON), (change, Asks.WHOLE)):
        if not card.isVisible():
            QTest.keyClick(calendar.grid, Qt.Key.Key_Space)
        button.click()
        assert form.asks is asks and not card.isVisible()
        QTest.keyClick(form, Qt.Key.Key_Escape)


def test_the_card_of_what_is_only_read_offers_nothing(there: Desk) -> None:
    there.window.calendar.open_event(lambda one: one == DENTIST)
    card = QApplication.activePopupWidget()
    assert isinstance(card, EventCard)
    assert not [one for one in card.findChildren(QPushButton) if one.isVisible()]
    card.close()


def test_what_takes_the_same_time_is_said(there: Desk) -> None:
    """A second patient would be booked over the first without a word."""
    there.bench.editor.create(*(datetime(2026, 11, 23, hour, 30, tzinfo=BERLIN) for hour in (9, 10)))
    when = there.bench.editor.form.when
    assert "Ada Lindqvist" in when._overlap.text() and when._overlap.isVisible()
    there.window.shoulder.choose(hidden=True)
    assert "Ada" not in when._overlap.text() and "Acupuncture" in when._overlap.text()
    there.window.shoulder.choose(hidden=False)
    when.start.setText("10:00")
    when.start.settle()
    assert not when._overlap.isVisible()
    there.bench.editor.edit(ADA)
    assert not when._overlap.isVisible(), "an appointment would clash with itself"


def test_two_clicks_are_told_from_one() -> None:
    clock = iter([0.0, 0.1, 5.0, 9.0, 9.1]).__next__
    clicks = Clicks(clock)
    assert not clicks.second(1) and clicks.first(1)
    assert clicks.second(1) and not clicks.first(1)
    assert not clicks.second(1) and clicks.first(1)
    assert not clicks.second(2) and clicks.first(2)


def test_context_menus_hold_what_can_be_done(there: Desk) -> None:
    calendar = there.window.calendar
    asked = []
    for shown in (ADA, LUNCH, DENTIST):
        menu = QMenu()
        calendar.event_menu.emit(menu, shown)
        asked.append([one.text() for one in menu.actions() if one.text().endswith("…")])
    assert asked == [
        ["Change…", "Move to…", "Write a note…", "Cancel appointment…"],
        ["Change…", "Move to…", "Write a note…", "Free this time…"],
        [],
    ]
    menu = QMenu()
    calendar.time_menu.emit(menu, datetime(2026, 11, 25, 10, tzinfo=BERLIN), datetime(2026, 11, 25, 11, tzinfo=BERLIN))
    menu.actions()[0].trigger()
    assert there.bench.editor.form.blocked


def test_moving_by_keys_says_how_it_ends(there: Desk) -> None:
    grid = there.window.calendar.grid
    grid.make_current(row(there, "Ada Lindqvist"))
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert there.bench.quiet.isVisible() and "Enter puts it there" in there.bench.quiet.words.text()
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert not there.bench.quiet.isVisible() and not there.port.asked
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert there.port.asked == [("change", ADA.source, {"start": ADA.start + 900, "end": ADA.end + 900})]
    assert there.bench.quiet.button.text() == "Undo"


def test_where_nothing_can_be_made_it_says_why(there: Desk) -> None:
    there.port.may_write = False
    there.port.changed.emit()
    there.window.calendar.create_asked.emit(TEN, ELEVEN)
    assert "read this schedule, but not change it" in there.bench.quiet.words.text()
    sources = there.window.ports.sources
    assert isinstance(sources, FakeSources)
    sources.become(practitioner()[1:])
    there.window.calendar.create_asked.emit(TEN, ELEVEN)
    assert "No practice is connected" in there.bench.quiet.words.text()
    assert there.window.calendar.grid.findChild(Drafting) is not None, "a drag would do nothing, and not say why"
    assert not there.bench.editor.form.isVisible()


def test_the_question_before_a_cancellation_names_nobody_while_names_are_hidden(there: Desk) -> None:
    there.bench.editor.ask_cancel(ADA)
    said = there.bench.editor.form._line
    assert said.text().startswith("Ada Lindqvist")
    there.window.shoulder.choose(hidden=True)
    assert said.text().startswith("Acupuncture")
    there.window.shoulder.choose(hidden=False)
    assert said.text().startswith("Ada Lindqvist")
