"""What is printed says what it may and no more, and its pages break between rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.events import Occurrence
from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, timed, typical_week, visit
from ui.calendar.hours import usual_hours
from ui.calendar.printing import Printout, Sheet
from ui.calendar.sheet_rows import SheetRow, paginate, sheet_rows
from ui.models.occurrences import OccurrenceModel
from ui.models.phrases import Naming, Phrases, initials

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
WEEKS = tuple(one for week in range(-4, 5) for one in typical_week(MONDAY + timedelta(weeks=week), BERLIN))
DAY = SheetRow(True, MONDAY, title="Monday")
EVENT = SheetRow(False, MONDAY, title="event")


@given(
    st.lists(st.one_of(st.none(), st.floats(5, 60)), max_size=60).map(lambda made: [None, *made] if made else []),
    st.floats(100, 400),
)
def test_pages_hold_every_row_once_and_none_is_cut(made: list[float | None], room: float) -> None:
    """A patient would be missing between two pages, or half on each."""
    rows = [DAY if height is None else EVENT for height in made]
    heights = [20.0 if height is None else height for height in made]
    pages = paginate(rows, heights, room)
    assert [place for page in pages for place in range(page.first, page.last)] == list(range(len(rows)))
    for page in pages:
        repeated = 20.0 if page.repeats is not None else 0.0
        assert repeated + sum(heights[page.first : page.last]) <= room
        if page is not pages[-1]:
            assert not rows[page.last - 1].heading or rows[page.last].heading
        if page.first and not rows[page.first].heading:
            assert page.repeats is not None


def test_a_day_that_goes_on_names_itself_again() -> None:
    """The second page would not say which day it is of."""
    pages = paginate([DAY, *[EVENT] * 6], [20.0, *[30.0] * 6], 120)
    assert [(page.first, page.last, page.repeats) for page in pages] == [(0, 4, None), (4, 7, DAY)]


def printed(sheet: Sheet, naming: Naming, locale: str = "en_GB") -> tuple[int, bytes]:
    printout = Printout(
        FakeSchedule(WEEKS), FakeSources(), BERLIN, QLocale(locale), lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        usual_hours(QLocale(locale)), sheet=sheet, day=MONDAY, naming=naming,
    )  # fmt: skip
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printout.lay(writer)
    pages = printout.paint(writer)
    del writer
    buffer.close()
    return pages, bytes(store.data())


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("locale", ["en_GB", "ar_EG"])
def test_every_sheet_becomes_a_pdf_of_so_many_pages(qtbot: QtBot, sheet: Sheet, locale: str) -> None:
    """A sheet would come out empty or lose pages."""
    pages, pdf = printed(sheet, Naming.FULL, locale)
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") == pages
    assert pages == 1 or sheet is Sheet.LIST
    assert len(pdf) > 15_000


def week_of(*events: Occurrence) -> Printout:
    made = Printout(
        FakeSchedule(events), FakeSources(), BERLIN, QLocale("en_GB"), lambda: datetime(2026, 11, 24, tzinfo=UTC),
        usual_hours(QLocale("en_GB")), sheet=Sheet.WEEK, day=MONDAY, naming=Naming.FULL, note="Place: Room 2",
    )  # fmt: skip
    made._model.show(MONDAY, 7)
    return made


def test_a_few_events_of_the_night_are_said_in_words(qapp: QApplication) -> None:
    """One night train would shrink the whole week on paper."""
    night = timed(BERLIN, MONDAY, "23:00", 120, "Night train")
    dawn = timed(BERLIN, MONDAY, "05:30", 120, "Early run")
    opening, closing, said = week_of(night, dawn)._hours()
    assert (opening, closing) == (5, 18)
    assert said == ("Mon 23:00 – 01:00 Night train",)
    shifts = [timed(BERLIN, MONDAY + timedelta(days=day), "23:00", 60, "Shift") for day in range(6)]
    assert week_of(*shifts)._hours() == (8, 24, ()), "many of them get their hours"


@pytest.mark.parametrize(
    ("naming", "title", "detail"),
    [
        (Naming.FULL, "Ada Lindqvist", "Acupuncture"),
        (Naming.INITIALS, "A.\u00a0L.", "Acupuncture"),
        (Naming.VISITS, "Acupuncture", "Room 2"),
        (Naming.BUSY, "Busy", ""),
    ],
)
def test_paper_says_no_more_than_was_chosen(qapp: QApplication, naming: Naming, title: str, detail: str) -> None:
    """A sheet left on a desk would name patients."""
    phrases = Phrases(QLocale("en_GB"), BERLIN, naming)
    events = (visit(BERLIN, MONDAY, "08:30", 45, "Ada Lindqvist", "Acupuncture"),
              timed(BERLIN, MONDAY, "10:00", 30, "Dentist", location="Dr. Weber"))  # fmt: skip
    model = OccurrenceModel(FakeSchedule(events), FakeSources(), phrases)
    model.show(MONDAY, 1)
    rows = sheet_rows(model.occurrences, MONDAY, 1, phrases, model)
    assert (rows[1].title, rows[1].detail) == (title, detail)
    assert rows[1].time == "08:30 – 09:15"
    everything = " ".join(f"{row.title} {row.detail} {row.place} {row.calendar}" for row in rows[1:])
    assert ("Lindqvist" in everything) == (naming is Naming.FULL)
    assert ("Weber" in everything) == (naming is not Naming.BUSY)


@pytest.mark.parametrize(
    ("name", "expected"), [("Ada Lindqvist", "A.\u00a0L."), ("Ada", "A."), ("", ""), ("Jan van der Berg", "J.\u00a0B.")]
)
def test_initials(name: str, expected: str) -> None:
    """A name of one word would crash the print."""
    assert initials(name) == expected
