"""A month as a table of six weeks, each day with how full it is: for the small month and the year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from storage.records.stretches import Stretch
from storage.records.times import TimeKind, date_seconds
from storage.records.wall_clock import wall_clock
from ui.models.phrases import Phrases, qdate
from ui.ports import Schedule
from ui.said import hint

WEEKS, WEEK = 6, 7
PART = 2 * WEEK
"""Days that are read at once."""
DAY_MINUTES = 1440
FULL_DAY = 8 * 60
"""Busy minutes that count as a full day."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Day:
    """One cell."""

    when: date
    inside: bool
    """Belongs to the month."""
    today: bool
    count: int
    """Events that touch the day."""
    minutes: int
    """Minutes of the day that are taken."""

    @property
    def load(self) -> float:
        """How full the day is, 0–1."""
        return min(1.0, self.minutes / FULL_DAY)


def loads(stretches: Iterable[Stretch], first: date, days: int, zone: tzinfo) -> list[tuple[int, int]]:
    """Events and taken minutes of each day in `zone`. Overlapping events count once in the minutes; whole-day, free
    and cancelled ones take none."""
    counts = [0] * days
    taken: list[list[tuple[int, int]]] = [[] for _ in range(days)]
    origin, clock = date_seconds(first) // 60, wall_clock(zone)
    for start, end, kind, takes in stretches:
        timed = kind is TimeKind.TIMED
        from_day, from_minute = divmod((clock.wall(start) if timed else start) // 60 - origin, DAY_MINUTES)
        to_day, to_minute = divmod((clock.wall(end) if timed else end) // 60 - origin, DAY_MINUTES)
        if to_day > from_day and to_minute == 0:
            to_day, to_minute = to_day - 1, DAY_MINUTES
        for day in range(max(from_day, 0), min(max(from_day, to_day), days - 1) + 1):
            counts[day] += 1
            if takes and kind is not TimeKind.ALL_DAY:
                begin = from_minute if day == from_day else 0
                taken[day].append((begin, to_minute if day == to_day else DAY_MINUTES))
    return [(counts[day], _union(taken[day])) for day in range(days)]


def _union(spans: list[tuple[int, int]]) -> int:
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


class MonthDays(QAbstractTableModel):
    """Six weeks from the one that the month begins in. Reads the schedule when told to, not before."""

    def __init__(
        self, schedule: Schedule, phrases: Phrases, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._schedule = schedule
        self._phrases = phrases
        self._now = now
        self._numbers = [phrases.locale.toString(number) for number in range(32)]
        self._month = self._first = date(1970, 1, 1)
        self._days: list[Day] = []
        self._empty()

    @property
    def month(self) -> date:
        """The month's first day."""
        return self._month

    @property
    def first(self) -> date:
        """The first cell's day."""
        return self._first

    def show(self, day: date) -> None:
        """Turn to the month of `day`; how full its days are is read by `reload`."""
        self.beginResetModel()
        self._month = day.replace(day=1)
        self._empty()
        self.endResetModel()

    def reload(self) -> None:
        """Read how full the days are, and tell if any differs."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same, a piece at each step: six weeks of ten calendars take longer than a frame."""
        month, found = self._month, list[tuple[int, int]]()
        for past in range(0, WEEKS * WEEK, PART):
            first, zone = self._first + timedelta(days=past), self._phrases.zone
            found += loads(self._schedule.stretches(first, PART, zone), first, PART, zone)
            yield
            if month != self._month:
                return
        today = self._today()
        days = [
            Day(one.when, one.inside, one.when == today, count, minutes)
            for one, (count, minutes) in zip(self._days, found, strict=True)
        ]
        if days != self._days:
            self._days = days
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, WEEK - 1))

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day, invalid when it is on no page of this month."""
        place = (day - self.first).days
        return self.index(place // WEEK, place % WEEK) if 0 <= place < WEEKS * WEEK else QModelIndex()

    def number(self, day: Day) -> str:
        """Its date's number, as the person writes numbers."""
        return self._numbers[day.when.day]

    def day(self, index: QModelIndex | QPersistentModelIndex) -> Day:
        return self._days[index.row() * WEEK + index.column()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else WEEK

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The date's number, its spoken name (`AccessibleTextRole`, also the tool tip)."""
        if not index.isValid():
            return None
        day = self.day(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.number(day)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(day)
            case Qt.ItemDataRole.ToolTipRole:
                return hint(self._spoken(day))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Weekdays by one letter, in full for a screen reader."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        weekday = (self.first + timedelta(days=section)).isoweekday()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._phrases.locale.standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._phrases.locale.standaloneDayName(weekday)
            case Qt.ItemDataRole.ToolTipRole:
                return hint(self._phrases.locale.standaloneDayName(weekday))
            case _:
                return None

    def _spoken(self, day: Day) -> str:
        when = self._phrases.locale.toString(qdate(day.when), QLocale.FormatType.LongFormat)
        if not day.count:
            return QCoreApplication.translate("Phrases", "{day}, no events").format(day=when)
        return QCoreApplication.translate("Phrases", "{day}, %n event(s)", "", day.count).format(day=when)

    def _empty(self) -> None:
        lead = (self._month.isoweekday() - self._phrases.locale.firstDayOfWeek().value) % WEEK
        self._first = self._month - timedelta(days=lead)
        today = self._today()
        days = (self.first + timedelta(days=place) for place in range(WEEKS * WEEK))
        self._days = [Day(when, when.month == self._month.month, when == today, 0, 0) for when in days]

    def _today(self) -> date:
        return self._now().astimezone(self._phrases.zone).date()
