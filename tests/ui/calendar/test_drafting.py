"""Making, moving and stretching by pointer and keys, over clock changes too; and why some events don't move."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.records.events import Occurrence, Status
from tests.ui.calendar.practice_week import HOME, PRACTICE, FakeSchedule, FakeSources, all_day, timed, visit
from ui.calendar.clashes import Clash, clashes, stretches
from ui.calendar.drafting import Drafting
from ui.calendar.drafts import Grip, begun, dragged, moments, nudged, taken
from ui.calendar.layout import split
from ui.calendar.permits import why_fixed
from ui.calendar.time_grid import TimeGrid
from ui.calendar.view import CalendarView
from ui.models.looks import Look
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
ADA = visit(BERLIN, MONDAY, "09:00", 45, "Ada Lindqvist", "Acupuncture")
DENTIST = timed(BERLIN, MONDAY + timedelta(days=2), "09:00", 60, "Dentist")


class Desk:
    """An editable calendar that notes what is asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = CalendarView(
            FakeSchedule((ADA, DENTIST)), FakeSources(), Theme(), BERLIN, locale=QLocale("en_GB"),
            now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        )  # fmt: skip
        qtbot.addWidget(self.view)
        self.view.set_editable(True)
        self.view.resize(1280, 800)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.created: list[tuple[datetime, datetime]] = []
        self.moved: list[tuple[Occurrence, datetime, datetime]] = []
        self.opened: list[Occurrence] = []
        self.view.create_asked.connect(lambda start, end: self.created.append((start, end)))
        self.view.move_asked.connect(lambda one, start, end: self.moved.append((one, start, end)))
        self.view.activated.connect(self.opened.append)
        self.grid.setFocus()

    @property
    def grid(self) -> TimeGrid:
        return self.view.grid

    def spot(self, day: int, clock: str) -> QPoint:
        """The viewport's point at a day and a time."""
        scene = self.grid.scene
        assert scene is not None
        hour, minute = map(int, clock.split(":"))
        y = scene.frame.y(hour * 60 + minute) - self.grid.verticalOffset() + scene.frame.top
        return QPoint(scene.frame.day_left(day) + 40, y)

    def carry(self, stop: QPoint) -> None:
        """Move the pointer with the button held."""
        port = self.grid.viewport()
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(stop), QPointF(port.mapToGlobal(stop)), left, left,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
        QApplication.processEvents()

    def drag(self, start: QPoint, *stops: QPoint) -> None:
        port, none = self.grid.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(port, Qt.MouseButton.LeftButton, none, start)
        for stop in stops:
            self.carry(stop)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, none, stops[-1])


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def test_an_appointment_is_carried_to_another_day_and_time(desk: Desk) -> None:
    """It would land elsewhere than shown, or lose its length."""
    desk.drag(desk.spot(0, "09:20"), desk.spot(2, "11:00"), desk.spot(3, "13:52"))
    assert desk.moved == [(ADA, berlin(26, 13, 30), berlin(26, 14, 15))]
    assert not desk.opened


def test_its_end_can_be_drawn(desk: Desk) -> None:
    """A longer treatment could only be typed."""
    desk.drag(desk.spot(0, "09:43"), desk.spot(0, "10:00"), desk.spot(0, "10:17"))
    assert desk.moved == [(ADA, berlin(23, 9), berlin(23, 10, 15))]


def test_free_time_can_be_drawn_upwards_too(desk: Desk) -> None:
    """A new event would begin where the pointer ended."""
    desk.drag(desk.spot(4, "14:00"), desk.spot(4, "13:30"), desk.spot(4, "12:31"))
    assert desk.created == [(berlin(27, 12, 30), berlin(27, 14))]


def test_a_click_or_a_small_tremble_moves_nothing(desk: Desk) -> None:
    """A trembling hand would reschedule patients."""
    start = desk.spot(0, "09:20")
    desk.drag(start, start + QPoint(1, 1))
    assert not desk.moved
    assert not desk.created
    assert desk.opened == [ADA]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_escape_lets_go(desk: Desk) -> None:
    """There would be no way back from a wrong drag."""
    port, none = desk.grid.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, Qt.MouseButton.LeftButton, none, desk.spot(0, "09:20"))
    desk.carry(desk.spot(2, "12:00"))
    QTest.keyClick(desk.grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, none, desk.spot(2, "12:00"))
    assert not desk.moved
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_what_is_only_read_stays_and_says_why(desk: Desk) -> None:
    """A private appointment would seem to move and snap back."""
    desk.drag(desk.spot(2, "09:20"), desk.spot(3, "12:00"))
    assert not desk.moved
    assert not desk.created


def test_keys_move_and_stretch(desk: Desk) -> None:
    """Who has no mouse could not reschedule."""
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    desk.grid.make_current(0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(desk.grid, key, alt)
    QTest.keyClick(desk.grid, Qt.Key.Key_Down, alt | shift)
    QTest.keyClick(desk.grid, Qt.Key.Key_Return)
    assert desk.moved == [(ADA, berlin(24, 9, 30), berlin(24, 10, 30))]
    QTest.keyClick(desk.grid, Qt.Key.Key_Down, alt)
    QTest.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert len(desk.moved) == 1


def test_kept_times_stay_drawn_while_the_hand_does_something_else(desk: Desk) -> None:
    """A form would be filled for a time that is nowhere to be seen."""
    drafting = desk.grid.findChild(Drafting)
    scene = desk.grid.scene
    assert drafting is not None and scene is not None
    assert drafting.rect(scene.frame).isEmpty()
    drafting.keep(berlin(25, 10), berlin(25, 11, 15))
    rect = drafting.rect(scene.frame)
    assert scene.frame.day_at(rect.center().x()) == 2
    assert (rect.top(), rect.bottom() + 1) == (scene.frame.y(600), scene.frame.y(675))
    desk.drag(desk.spot(0, "09:20"), desk.spot(3, "13:52"))
    assert drafting.rect(scene.frame) == rect
    drafting.let_go()
    assert drafting.rect(scene.frame).isEmpty()


def test_enter_and_a_double_click_change_what_may_be_changed_and_show_the_rest(desk: Desk) -> None:
    asked: list[Occurrence] = []
    desk.view.edit_asked.connect(asked.append)
    rows = {one.patient or one.summary: at for at, one in enumerate(desk.view.model.occurrences)}
    desk.grid.make_current(rows["Ada Lindqvist"])
    QTest.keyClick(desk.grid, Qt.Key.Key_Return)
    assert asked == [ADA] and not desk.opened
    QTest.mouseClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.spot(0, "09:20"))
    QTest.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.spot(0, "09:20"))
    assert asked == [ADA, ADA] and desk.opened == [ADA]
    desk.grid.make_current(rows["Dentist"])
    QTest.keyClick(desk.grid, Qt.Key.Key_Return)
    assert asked == [ADA, ADA] and desk.opened == [ADA, DENTIST]


def test_alt_and_arrows_belong_to_the_event_in_the_hand(desk: Desk) -> None:
    """The window would go a week back instead of moving the appointment a day."""

    def overrides(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.AltModifier)
        event.ignore()
        QApplication.sendEvent(desk.grid, event)
        return event.isAccepted()

    desk.grid.clear_current()
    assert not overrides(Qt.Key.Key_Left)
    desk.grid.make_current(0)
    assert overrides(Qt.Key.Key_Left)


def test_a_calendar_that_is_only_looked_at_lets_nothing_be_made(desk: Desk) -> None:
    """Drafts would lead nowhere."""
    desk.view.set_editable(False)
    desk.drag(desk.spot(0, "09:20"), desk.spot(3, "13:50"))
    desk.drag(desk.spot(4, "14:00"), desk.spot(4, "15:00"))
    assert not desk.moved
    assert not desk.created


@given(
    st.integers(0, 6), st.integers(0, 1439), st.integers(0, 6), st.floats(0, 1440), st.booleans(),
    st.sampled_from([Grip.WHOLE, Grip.START, Grip.END]),
)  # fmt: skip
def test_no_drag_gives_an_event_that_ends_before_it_begins(
    day: int, start: int, to_day: int, minute: float, fine: bool, grip: Grip
) -> None:
    """The practice would get an appointment of negative length."""
    clock = f"{start // 60:02}:{start % 60:02}"
    event = visit(BERLIN, MONDAY + timedelta(days=day), clock, 45, "Ada", "Acupuncture")
    draft = dragged(taken(event, grip, MONDAY, BERLIN, (day, start + 5)), to_day, minute, fine=fine)
    begin, end = moments(draft, MONDAY, BERLIN)
    assert begin < end
    if grip is Grip.WHOLE:
        assert end - begin == timedelta(minutes=45)


def test_moving_over_a_clock_change_keeps_the_length() -> None:
    """A night of eight hours would become seven or nine."""
    saturday = date(2026, 10, 24)
    night = visit(BERLIN, saturday - timedelta(days=1), "22:00", 480, "Ada", "Night watch")
    draft = nudged(taken(night, Grip.WHOLE, saturday - timedelta(days=1), BERLIN, None), days=1)
    start, end = moments(draft, saturday - timedelta(days=1), BERLIN)
    assert (end.astimezone(UTC) - start.astimezone(UTC)) == timedelta(hours=8)
    assert end.hour == 5


def test_a_night_event_taken_on_its_second_day_stays_under_the_pointer() -> None:
    """It would jump by a day at the first touch."""
    night = visit(BERLIN, MONDAY, "23:00", 120, "Ada", "Night watch")
    held = taken(night, Grip.WHOLE, MONDAY, BERLIN, (1, 30))
    same = dragged(held, 1, 30)
    assert (same.day, same.start, same.end) == (0, 1380, 1500)


def test_a_new_event_snaps() -> None:
    """Appointments at 9:07 would come out."""
    draft = dragged(begun(2, 547), 2, 601)
    assert (draft.start, draft.end) == (540, 600)
    assert dragged(begun(2, 547), 2, 603, fine=True).end == 605


@pytest.mark.parametrize(
    ("event", "look", "fixed"),
    [
        (ADA, Look("Practice", "#000000", practice=True, read_only=False), False),
        (ADA, Look("Practice", "#000000", practice=True, read_only=True), True),
        (DENTIST, Look("Family {name}", "#000000", practice=False, read_only=False), True),
        (all_day(MONDAY, 1, "x", PRACTICE), Look("Practice", "#000000", practice=True, read_only=False), True),
        *(
            (
                visit(BERLIN, MONDAY, "09:00", 30, "Ada", "x", status),
                Look("Practice", "#000000", practice=True, read_only=False),
                status not in (Status.BOOKED, Status.PROPOSED, Status.BLOCKED, Status.TENTATIVE, Status.CONFIRMED),
            )
            for status in Status
        ),
    ],
)
def test_who_may_move_and_who_may_not(event: Occurrence, look: Look, fixed: bool) -> None:
    """The past would be rewritten, or a foreign calendar."""
    assert bool(why_fixed(event, look)) == fixed


def test_practice_and_own_time_clash_only_when_both_are_taken() -> None:
    """Margins full of marks are looked at by no one."""
    events = (
        visit(BERLIN, MONDAY, "09:00", 60, "Ada", "x"),
        timed(BERLIN, MONDAY, "09:30", 60, "Dentist"),
        timed(BERLIN, MONDAY, "10:00", 30, "touching"),
        timed(BERLIN, MONDAY, "09:00", 30, "free", busy=False),
        visit(BERLIN, MONDAY, "09:30", 30, "Ben", "x", Status.CANCELLED),
        timed(BERLIN, MONDAY, "09:40", 10, "own beside own"),
    )
    pieces, _ = split(events, MONDAY, 7, BERLIN)
    found = clashes(pieces, events, lambda one: one.calendar != HOME)
    assert set(found) == {Clash(0, 570, 600, 0, 1), Clash(0, 580, 590, 0, 5)}
    assert stretches(found) == ((0, 570, 600),)
