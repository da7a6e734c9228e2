"""The one model under every calendar view: the occurrences of a range of days, one row each.

A range that moves is a reset. A change in the store is not: rows that stay keep their place in the selection, and
only rows that differ are announced.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from storage.records.events import Occurrence
from storage.records.ids import CalendarId
from ui.models.identity import Key, identity
from ui.models.looks import UNKNOWN, Look, looks
from ui.models.phrases import Phrases
from ui.ports import Schedule, Sources
from ui.said import hint

_Numbered = tuple[Key, int]

_ROOT = QModelIndex()


class OccurrenceModel(QAbstractListModel):
    """Reads `Schedule.soon` for its range and keeps step with it; `Schedule.between` if it has to be whole at once."""

    looks_changed = Signal()
    """Names or colours of calendars changed; rows did not."""

    def __init__(
        self,
        schedule: Schedule,
        sources: Sources,
        phrases: Phrases,
        parent: QObject | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self.phrases = phrases
        self._schedule = schedule
        self._sources = sources
        self._first = date.min
        self._days = 0
        self._rows: tuple[Occurrence, ...] = ()
        self._looks: dict[CalendarId, Look] = looks(sources.accounts())
        schedule.changed.connect(self.reload)
        sources.changed.connect(self._reload_looks)

    @property
    def first(self) -> date:
        """The first day of the range."""
        return self._first

    @property
    def days(self) -> int:
        return self._days

    @property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """The rows, by start."""
        return self._rows

    def occurrence(self, index: QModelIndex) -> Occurrence:
        return self._rows[index.row()]

    def look(self, occurrence: Occurrence) -> Look:
        """How its calendar looks."""
        return self._looks.get(occurrence.calendar, UNKNOWN)

    def others(self, occurrence: Occurrence) -> tuple[Look, ...]:
        """How the other calendars look that hold the same event."""
        if not occurrence.also:
            return ()
        return tuple(self._looks.get(calendar, UNKNOWN) for calendar in occurrence.also)

    def listed(self) -> tuple[tuple[CalendarId, Look], ...]:
        """The calendars that are shown, in the order of their accounts."""
        return tuple((calendar, look) for calendar, look in self._looks.items() if look.shown)

    def show(self, first: date, days: int) -> None:
        """Move to these days."""
        if (first, days) == (self._first, self._days):
            return
        self.beginResetModel()
        self._first, self._days = first, days
        self._rows = self._read()
        self.endResetModel()

    def reload(self) -> None:
        """Read the range again and announce only what differs."""
        if not self._days:
            return
        fresh = self._read()
        if fresh == self._rows:
            return
        self._drop(set(_keys(fresh)))
        self._append(fresh)
        self._arrange(fresh)

    def retell(self) -> None:
        """The words changed (names hidden or shown): every row is told anew."""
        self.layoutChanged.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and spoken name (`AccessibleTextRole`, also the tool tip)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        occurrence = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.phrases.title(occurrence)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(occurrence)
            case Qt.ItemDataRole.ToolTipRole:
                return hint(self._spoken(occurrence))
            case _:
                return None

    def _spoken(self, occurrence: Occurrence) -> str:
        return self.phrases.spoken(occurrence, self.look(occurrence), self.others(occurrence))

    def _read(self) -> tuple[Occurrence, ...]:
        read = self._schedule.between if self._whole else self._schedule.soon
        return tuple(read(self._first, self._days, self.phrases.zone))

    def _reload_looks(self) -> None:
        fresh = looks(self._sources.accounts())
        if fresh != self._looks:
            self._looks = fresh
            self.looks_changed.emit()

    def _drop(self, staying: set[_Numbered]) -> None:
        keys = _keys(self._rows)
        row = len(keys) - 1
        while row >= 0:
            last = row
            while row >= 0 and keys[row] not in staying:
                row -= 1
            if row < last:
                self.beginRemoveRows(_ROOT, row + 1, last)
                self._rows = self._rows[: row + 1] + self._rows[last + 1 :]
                self.endRemoveRows()
            row -= 1

    def _append(self, fresh: tuple[Occurrence, ...]) -> None:
        present = set(_keys(self._rows))
        new = tuple(row for row, key in zip(fresh, _keys(fresh), strict=True) if key not in present)
        if new:
            at = len(self._rows)
            self.beginInsertRows(_ROOT, at, at + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def _arrange(self, fresh: tuple[Occurrence, ...]) -> None:
        old, order = _keys(self._rows), _keys(fresh)
        if old != order:
            places = {key: row for row, key in enumerate(order)}
            before = dict(zip(old, self._rows, strict=True))
            self.layoutAboutToBeChanged.emit()
            self._rows = tuple(before[key] for key in order)
            held = self.persistentIndexList()
            self.changePersistentIndexList(held, [self.index(places[old[index.row()]]) for index in held])
            self.layoutChanged.emit()
        changed = [row for row, occurrence in enumerate(fresh) if self._rows[row] != occurrence]
        self._rows = fresh
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))


def _keys(rows: tuple[Occurrence, ...]) -> list[_Numbered]:
    """Each row's identity, numbered where a broken calendar holds the same instance more than once."""
    seen: dict[Key, int] = {}
    keys = []
    for row in rows:
        key = identity(row)
        seen[key] = seen.get(key, -1) + 1
        keys.append((key, seen[key]))
    return keys
