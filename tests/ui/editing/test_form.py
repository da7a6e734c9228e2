"""The form in the window: quick by keys, what is wrong said at its field, nothing that was typed is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from storage.booking import Place
from storage.records.choices import Person
from storage.records.ids import RemoteId
from tests.ui.editing.stand_in import ADA, CHOICES, ELEVEN, PRACTICE, TEN, Desk, new, seconds
from tests.ui.watchdog import typical
from ui.editing.draft import KEY


def test_an_appointment_is_booked_by_keys_alone(there: Desk) -> None:
    form = new(there)
    assert form.isVisible() and form.patient.hasFocus()
    QTest.keyClicks(form.patient, "bj")
    QTest.keyClick(form.patient, Qt.Key.Key_Tab)
    QTest.keyClicks(form.visit, "Massage")
    QTest.keyClick(form.visit, Qt.Key.Key_Return)
    assert there.port.asked == [
        ("create", PRACTICE, {"start": seconds(2026, 11, 25, 10), "end": seconds(2026, 11, 25, 11),
                              "patient": "Patient/2", "visit_type": "Massage"}),
    ]  # fmt: skip
    assert not form.isVisible()
    assert there.settings.get(KEY) in (None, "")
    assert "10:00" in there.bench.quiet.words.text() and there.bench.quiet.button.text() == "Undo"


def test_the_usual_length_of_a_visit_is_taken_until_a_length_is_chosen(there: Desk) -> None:
    form = new(there)
    form.visit.picked.emit(1)
    assert form.when.length.text() == "90 min" and form.when.end.text() == "11:30"
    form.when.length.setText("20")
    form.when.length.settle()
    form.visit.picked.emit(2)
    assert form.when.length.text() == "20 min"


def test_time_lines_follow_each_other_and_step_by_keys(there: Desk) -> None:
    when = new(there).when
    for line, typed in ((when.start, "14"), (when.end, "1545"), (when.day, "friday")):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, typed)
        line.settle()
    assert when.settled() == (seconds(2026, 11, 27, 14), seconds(2026, 11, 27, 15, 45))
    assert when.length.text() == "105 min"
    QTest.keyClick(when.start, Qt.Key.Key_Up)
    assert when.settled() == (seconds(2026, 11, 27, 14, 15), seconds(2026, 11, 27, 16, 0))
    QTest.keyClick(when.end, Qt.Key.Key_Down)
    assert when.settled() == (seconds(2026, 11, 27, 14, 15), seconds(2026, 11, 27, 15, 45))
    QTest.keyClick(when.day, Qt.Key.Key_Up)
    assert when.settled() == (seconds(2026, 11, 28, 14, 15), seconds(2026, 11, 28, 15, 45))


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(there: Desk) -> None:
    form = new(there)
    form.patient.setText("Haddad")
    form.note.setPlainText("Bring \u202eX-rays")
    form.when.end.setText("9:00")
    form.when.end.settle()
    form.submit()
    assert not there.port.asked and form.isVisible()
    assert form.notices[Place.PATIENT].words.startswith("2 ")
    assert "before it starts" in form.when.notice.words
    assert "U+202E" in form.notices[Place.NOTE].words
    assert (form.patient.text(), form.note.toPlainText()) == ("Haddad", "Bring \u202eX-rays")
    form.notices[Place.NOTE].offers[0].click()
    assert form.note.toPlainText() == "Bring X-rays"
    form.when.notice.offers[0].click()
    form.patient.picked.emit(5)
    form.patient.setText("Noor Haddad · 6")
    form.submit()
    ((_, _, intent),) = there.port.asked
    assert isinstance(intent, dict)
    assert (intent["patient"], intent["note"]) == ("Patient/6", "Bring X-rays")
    assert intent["end"] == seconds(2026, 11, 26, 9)


@pytest.mark.parametrize(
    ("name", "place", "said"),
    [("Emeka Zuidervaart", Place.PATIENT, "not a patient"), ("Nobody", Place.PATIENT, "No patient here"),
     ("Abendrath", Place.PATIENT, "2 patients")],
)  # fmt: skip
def test_a_patient_who_can_not_be_meant(there: Desk, name: str, place: Place, said: str) -> None:
    form = new(there)
    form.patient.setText(name)
    form.submit()
    assert said in form.notices[place].words
    assert form.patient.hasFocus() and not there.port.asked


@pytest.mark.parametrize(("line", "typed"), [("day", "someday"), ("start", "25:00"), ("end", "x"), ("length", "long")])
def test_what_can_not_be_read_stays_and_is_said(there: Desk, line: str, typed: str) -> None:
    form = new(there)
    field = getattr(form.when, line)
    field.setText(typed)
    form.submit()
    assert field.text() == typed and field.hasFocus()
    assert form.when.notice.words and not there.port.asked


def test_the_hours_of_a_clock_change_are_offered(there: Desk) -> None:
    form = new(there)
    when = form.when
    for day, first in (("2027-03-28", "3:30"), ("2027-10-31", "")):
        for line, typed in ((when.day, day), (when.start, "2:30")):
            line.setText(typed)
            line.settle()
        form.submit()
        assert not there.port.asked
        assert len(when.notice.offers) == (1 if first else 2)
        if first:
            when.notice.offers[0].click()
            assert when.settled() == (seconds(2027, 3, 28, 3, 30), seconds(2027, 3, 28, 4, 30))
        else:
            when.notice.offers[1].click()
            assert when.settled() == (1824946200, 1824946200 + 3600)  # 01:30 UTC, the second 2:30 of that night
    form.submit()
    assert len(there.port.asked) == 1


def test_too_long_a_text_says_by_how_much(there: Desk) -> None:
    form = new(there)
    form.note.setPlainText("x" * 4_003)
    form.submit()
    assert form.notices[Place.NOTE].words.startswith("3 ")
    assert len(form.note.toPlainText()) == 4_003


def test_blocked_time_asks_for_no_patient(there: Desk) -> None:
    there.bench.editor.create(TEN, ELEVEN, blocked=True)
    form = there.bench.editor.form
    assert not form.patient.isVisible() and not form.visit.isVisible() and form.note.hasFocus()
    QTest.keyClicks(form.note, "Dentist")
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((_, _, intent),) = there.port.asked
    assert intent == {"start": seconds(2026, 11, 25, 10), "end": seconds(2026, 11, 25, 11), "note": "Dentist",
                      "status": "blocked"}  # fmt: skip


def test_only_what_was_changed_is_asked_for(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    assert (form.patient.text(), form.visit.text(), form.note.toPlainText()) == (
        "Ada Lindqvist", "Acupuncture", "Left knee")  # fmt: skip
    form.visit.setText("Massage")
    form.submit()
    assert there.port.asked == [("change", ADA.source, {"visit_type": "Massage"})]
    there.bench.editor.edit(ADA)
    form.submit()
    assert len(there.port.asked) == 1, "nothing was changed, and something was sent"


def test_an_appointment_can_be_given_another_patient_and_none(there: Desk) -> None:
    there.bench.editor.edit(ADA)
    form = there.bench.editor.form
    form.patient.setText("Carys")
    form.submit()
    there.bench.editor.edit(ADA)
    form.patient.setText("")
    form.submit()
    assert [one[2] for one in there.port.asked] == [{"patient": "Patient/3"}, {"patient": None}]


def test_tab_goes_round_within_the_form(there: Desk) -> None:
    form = new(there)
    seen: list[QWidget] = []
    for _ in range(12):
        here = QApplication.focusWidget()
        assert here is not None and form.isAncestorOf(here)
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert {form.patient, form.visit, form.when.day, form.place, form.note, form.save} <= set(seen)


def test_letters_in_a_field_are_letters(there: Desk) -> None:
    """N in a name would begin another appointment."""
    form = new(there)
    QTest.keyClicks(form.patient, "Noor n")
    assert form.patient.text() == "Noor n"


def test_the_choices_are_those_of_the_practice(there: Desk) -> None:
    form = new(there)
    assert form.patient.answers("haddad") == ["Noor Haddad · 5", "Noor Haddad · 6"]
    assert form.patient.answers("a")[0] == "Ada Lindqvist"
    assert len(form.patient.answers("")) == 6
    there.window.shoulder.choose(hidden=True)
    assert form.patient.answers("haddad") == []
    there.window.shoulder.choose(hidden=False)
    assert len(CHOICES.patients) == 6


def test_typing_a_name_among_thousands_never_stands_still(there: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters would come late in a practice of many years."""
    many = tuple(Person(RemoteId(f"Patient/{at}"), f"Given{at % 4000} Family{at % 997}") for at in range(5_000))
    monkeypatch.setattr(there.port, "choices", lambda _calendar: replace(CHOICES, patients=many))
    form = new(there)

    def letter(turn: int) -> None:
        if turn % 7 == 0:
            form.patient.clear()
        QTest.keyClicks(form.patient, "family9"[turn % 7])

    assert typical(form, letter, 70) < 20
