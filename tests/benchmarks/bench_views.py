"""The calendar on screen: a frame of 200 events against a blank fill and against 200 labels, dragging one of them, and
stepping through weeks of a real encrypted store of 100,000 events: read, laid out and painted."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.collecting import Collector
from storage import schedule, vault
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.home import Home
from storage.records.events import Occurrence
from tests.benchmarks.measuring import cpu_seconds, interleaved
from tests.benchmarks.row import Row, Unit
from tests.benchmarks.sizes import SIZES
from tests.benchmarks.stores import build
from tests.storage.keyrings import MemoryKeyring
from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, overfull_week
from tests.ui.hand import carry
from tests.ui.watchdog import BARE, FRAME, TIMES_BARE, bare_repaint
from ui.calendar.ahead import Ahead
from ui.calendar.drafting import Drafting
from ui.calendar.modes import Mode
from ui.calendar.permits import why_fixed
from ui.calendar.view import CalendarView
from ui.ports import Schedule
from ui.theme import Theme

SIZE: Final = (1280, 800)
EVENTS: Final = SIZES.views
STEPS: Final = SIZES.steps
MOVES: Final = SIZES.moves
PACES: Final = {"each looked at": 0.2, "key held down": 1 / 30}
"""Seconds between two steps."""
REST: Final = 0.0005
_ZONE: Final = ZoneInfo("Europe/Berlin")
_MONDAY: Final = date(2026, 11, 23)
_SUMMER: Final = date(2026, 6, 1)


class Blank(QWidget):
    """What any widget costs: one fill."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#ffffff"))
        painter.end()


class StoredSchedule(Schedule):
    """The port over a real store, as `desktop.feeds` gives it."""

    def __init__(self, book: Reader, shelf: ShelfReader) -> None:
        super().__init__()
        self._book, self._shelf = book, shelf

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        return schedule.between(self._book, self._shelf, first, days, zone, whole=False)


def run() -> list[Row]:
    """CPU time of the GUI thread, the least of interleaved rounds; the steps' 99th percentile."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.wear(app)
    return [*_frames(theme), *_drag(theme), *_steps(theme)]


def _view(source: Schedule, theme: Theme, day: date) -> CalendarView:
    now = datetime(day.year, day.month, day.day, 9, 42, tzinfo=UTC)
    view = CalendarView(source, FakeSources(), theme, _ZONE, locale=QLocale("en_GB"), now=lambda: now)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    return view


def _frames(theme: Theme) -> list[Row]:
    view = _view(FakeSchedule(overfull_week(_MONDAY, _ZONE)[:200]), theme, _MONDAY)
    picture = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    labels, blank = _labels(view), Blank()
    blank.resize(*SIZE)

    found = interleaved(
        {
            "frame": lambda: view.grid.viewport().render(picture),
            "labels": lambda: labels.render(picture),
            "blank": lambda: blank.render(picture),
            "lay out": view.grid.rebuild,
        },
        15,
    )
    events = len(view.model.occurrences)
    note = f"{events} events in one week, {SIZE[0]} x {SIZE[1]}"
    labels.deleteLater()
    view.close()
    return [
        Row("a frame with 200 events", found["frame"], found["blank"], Unit.CPU_SECONDS, "a blank fill", note=note),
        Row("a frame with 200 events", found["frame"], found["labels"], Unit.CPU_SECONDS, "200 QLabels", 1.0, note),
        Row("lay 200 events out again", found["lay out"], found["labels"], Unit.CPU_SECONDS, "painting 200 QLabels",
            note=note),
    ]  # fmt: skip


def _drag(theme: Theme) -> list[Row]:
    """An event of an overfull week drawn over the days: each movement with the frame that follows it."""
    view = _view(FakeSchedule(overfull_week(_MONDAY, _ZONE)[:200]), theme, _MONDAY)
    view.set_editable(True)
    grid, model = view.grid, view.model
    held = next(row for row, one in enumerate(model.occurrences)
                if not one.all_day and not why_fixed(one, model.look(one)) and grid.rects_of(row))  # fmt: skip
    grid.reveal(held)
    QApplication.processEvents()
    page, spot = grid.viewport(), grid.rects_of(held)[0].center()
    blank = Blank()
    blank.resize(*SIZE)
    picture = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=spot)
    spent, bare = [], []
    for number in range(MOVES):
        begun = time.thread_time()
        carry(page, spot + QPoint(number * 3 % 400 - 200, number * 5 % 160 - 80))
        QApplication.processEvents()
        between = time.thread_time()
        blank.render(picture)
        spent.append(between - begun)
        bare.append(time.thread_time() - between)
    drafting = grid.findChild(Drafting)
    assert drafting is not None and drafting.draft is not None
    drafting.cancel()
    view.close()
    spent.sort()
    note = f"{MOVES} movements over {model.rowCount()} events"
    usual = sorted(bare)[MOVES // 2]
    return [
        Row("drag: a frame, p50", spent[MOVES // 2], usual, Unit.CPU_SECONDS, "a blank fill", note=note),
        Row("drag: a frame, p99", spent[int(MOVES * 0.99) - 1], None, Unit.CPU_SECONDS,
            goal=max(FRAME, TIMES_BARE * usual), note=note),
    ]  # fmt: skip


def _labels(view: CalendarView) -> QWidget:
    """The plain way: a label for each event, at the same places."""
    page = QWidget()
    page.resize(*SIZE)
    for row, one in enumerate(view.model.occurrences):
        label = QLabel(f"{view.model.phrases.title(one)}\n{one.visit_type}", page)
        label.setStyleSheet("background: #dfe8fb; border-radius: 4px; padding: 3px;")
        rects = view.grid.rects_of(row)
        if rects:
            label.setGeometry(rects[0])
    page.show()
    QApplication.processEvents()
    return page


def _steps(theme: Theme) -> list[Row]:
    folder = Path(tempfile.mkdtemp(prefix="bench-views-"))
    try:
        key = build(folder, EVENTS, MemoryKeyring())
        home = Home(folder)
        book = vault.read_book(home, key)
        shelf = ShelfReader(home, book)
        try:
            return _stepped(StoredSchedule(book, shelf), theme)
        finally:
            shelf.close()
            book.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _stepped(source: Schedule, theme: Theme) -> list[Row]:
    """Forward and back through the last summer of the corpus, which every store holds expanded: as a person does who
    looks at each range, and as with a key that is held down."""
    view = _view(source, theme, _SUMMER)
    Ahead(view)
    collector = Collector(lambda: 0.0, view)  # as the program does while somebody works
    ratio = view.devicePixelRatioF()
    allowed = max(FRAME, TIMES_BARE * max(BARE, bare_repaint(round(SIZE[0] * ratio), round(SIZE[1] * ratio))))
    rows = []
    for mode, turn in ((Mode.WEEK, 12), (Mode.DAY, 60), (Mode.MONTH, 2)):
        view.set_mode(mode)
        view.show_day(_SUMMER)
        _pump(1.0)
        for pace, pause in PACES.items():
            walked = _walk(view, turn, pause)
            note = f"{EVENTS:,} events stored, {walked.shown} shown; the worst turn of the event loop of {STEPS} steps"
            rows += [
                Row(f"step by a {mode}, {pace}: p50", walked.usual, walked.bare, Unit.CPU_SECONDS, "a blank fill",
                    note=note),
                Row(f"step by a {mode}, {pace}: p99", walked.worst, None, Unit.CPU_SECONDS, goal=allowed, note=note),
            ]  # fmt: skip
    reading = cpu_seconds(lambda: source.between(_SUMMER, 7, _ZONE))
    rows.append(Row("of it: read a week", reading, None, Unit.CPU_SECONDS, note="through the port, warm"))
    view.close()
    collector.close()
    return rows


@dataclass(frozen=True, slots=True)
class Walked:
    """Seconds of processor time of the GUI thread: the usual and the 99th percentile of the steps' worst turns of the
    event loop, and a blank fill of the same size in the same run. `shown` is how many events a step showed."""

    usual: float
    worst: float
    bare: float
    shown: int


def _walk(view: CalendarView, turn: int, pause: float) -> Walked:
    """Step forward so often as `turn` says, and back, with so many seconds between two steps."""
    spent, bare, shown = [], [], 0
    blank, picture = Blank(), QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    blank.resize(*SIZE)
    for number in range(STEPS):
        begun = time.thread_time()
        view.step(1 if number % (2 * turn) < turn else -1)
        QApplication.processEvents()
        stepped = time.thread_time() - begun
        spent.append(max(stepped, _pump(pause)))
        shown += view.model.rowCount()
        begun = time.thread_time()
        blank.render(picture)
        bare.append(time.thread_time() - begun)
    spent.sort()
    return Walked(spent[STEPS // 2], spent[int(STEPS * 0.99) - 1], sorted(bare)[STEPS // 2], round(shown / STEPS))


def _pump(seconds: float) -> float:
    """Let the event loop turn for so long as it seems to a program that has the machine to itself: its own processor
    time and its rests. What its worst turn cost."""
    passed, worst = 0.0, 0.0
    while passed < seconds:
        begun = time.thread_time()
        QApplication.processEvents()
        cost = time.thread_time() - begun
        worst = max(worst, cost)
        passed += cost + REST
        time.sleep(REST)
    return worst
