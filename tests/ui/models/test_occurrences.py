"""The model keeps step with the store and disturbs nothing that stayed."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from storage.records.events import Occurrence, Status
from tests.ui.calendar.practice_week import CHOIR, HOME, FakeSchedule, FakeSources, all_day, timed, typical_week, visit
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Phrases, qdate

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEK = typical_week(MONDAY, BERLIN)


def model_over(occurrences: tuple[Occurrence, ...], locale: str = "en_GB") -> tuple[OccurrenceModel, FakeSchedule]:
    schedule = FakeSchedule(occurrences)
    model = OccurrenceModel(schedule, FakeSources(), Phrases(QLocale(locale), BERLIN))
    model.show(MONDAY, 7)
    return model, schedule


ROWS = st.lists(st.sampled_from(WEEK), max_size=30)
"""With the same event more than once, as a broken calendar may hold it."""


@given(before=ROWS, after=ROWS, moved=st.integers(-48, 48))
def test_any_change_ends_at_what_the_store_says(
    qapp: QApplication, before: list[Occurrence], after: list[Occurrence], moved: int
) -> None:
    """The view would go on showing what is gone, or miss what is new or moved."""
    model, schedule = model_over(tuple(before))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shifted = tuple(one._replace(start=one.start + moved * 3600, end=one.end + moved * 3600) for one in after)
    schedule.replace(shifted)
    assert model.occurrences == schedule.between(MONDAY, 7, BERLIN)
    assert tester.model() is model


def test_the_selection_stays_with_its_event_when_others_come_and_it_moves(qapp: QApplication) -> None:
    """After a sync the selection would sit on another patient."""
    one, two = timed(BERLIN, MONDAY, "09:00", 30, "one"), timed(BERLIN, MONDAY, "10:00", 30, "two")
    model, schedule = model_over((one, two))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    earlier = two._replace(start=two.start - 7200, end=two.end - 7200)
    schedule.replace((timed(BERLIN, MONDAY, "07:00", 30, "new"), one, earlier))
    assert model.occurrence(selection.currentIndex()) == earlier
    assert selection.isRowSelected(1, model.index(-1))


def test_a_change_announces_only_the_rows_that_differ(qapp: QApplication) -> None:
    """Every sync would repaint everything."""
    model, schedule = model_over(WEEK)
    told: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    for signal in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: resets.append(True))
    row = 5
    changed = model.occurrences[row]._replace(summary="Something else")
    schedule.replace(tuple(changed if one == model.occurrences[row] else one for one in WEEK))
    assert told == [(row, row)]
    assert not resets
    schedule.changed.emit()
    assert told == [(row, row)]


def test_every_event_is_named_in_full(qapp: QApplication) -> None:
    """A screen reader would say only a title."""
    model, _ = model_over((visit(BERLIN, MONDAY, "09:30", 60, "Ben Okafor", "First consultation", Status.ARRIVED),))
    day = QLocale("en_GB").toString(qdate(MONDAY), QLocale.FormatType.LongFormat)
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{day}, 09:30 – 10:30, Ben Okafor, First consultation, arrived, Practice, Room 2"
    assert model.occurrence(model.index(0)) == model.occurrences[0]


@pytest.mark.parametrize("braces", ["{when}", "a {0} b", "}{", "%s {title!r}"])
def test_titles_with_braces_are_only_text(qapp: QApplication, braces: str) -> None:
    """A title from outside would break the sentence it is put into."""
    model, _ = model_over((timed(BERLIN, MONDAY, "09:00", 30, braces, location=braces, pending=True),))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.count(braces) == 2
    assert spoken.endswith("waiting to be sent")


def test_hidden_names_are_nowhere(qapp: QApplication) -> None:
    """Over the shoulder a name could be read."""
    model, _ = model_over((visit(BERLIN, MONDAY, "09:30", 60, "Ben Okafor", "Massage"),))
    model.phrases.names_hidden = True
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    assert not any("Okafor" in model.data(model.index(0), role) for role in roles)
    assert model.data(model.index(0)) == "Massage"


def test_times_follow_the_clock_of_the_locale(qapp: QApplication) -> None:
    """An American would read 14:00, a German 2 PM."""
    event = timed(BERLIN, MONDAY, "14:00", 90, "x")
    for locale, expected in (("de_DE", "14:00 – 15:30"), ("en_US", "2:00 – 3:30\u202fPM")):
        phrases = Phrases(QLocale(locale), BERLIN)
        assert phrases.times(event.start_in(BERLIN), event.end_in(BERLIN)) == expected
    assert Phrases(QLocale("en_US"), BERLIN).hour(9) == "9 AM"
    assert Phrases(QLocale("de_DE"), BERLIN).hour(9) == "09:00"


def test_whole_days_name_their_last_day(qapp: QApplication) -> None:
    """Exclusive ends would announce a day too many."""
    phrases = Phrases(QLocale("en_GB"), BERLIN)
    long = QLocale.FormatType.LongFormat
    first, last = (QLocale("en_GB").toString(qdate(MONDAY.replace(day=day)), long) for day in (23, 24))
    assert phrases.when(all_day(MONDAY, 1, "x", HOME)) == f"{first}, all day"
    assert phrases.when(all_day(MONDAY, 2, "x", HOME)) == f"{first} – {last}, all day"


def test_an_event_on_several_calendars_names_them_all(qapp: QApplication) -> None:
    """The same meeting would seem to be on one calendar only."""
    model, _ = model_over((timed(BERLIN, MONDAY, "09:00", 30, "Lunch", HOME, also=(CHOIR,)),))
    assert "Family and Choir" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
