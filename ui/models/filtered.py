"""The schedule as far as a filter shows it: what every view of one window is over."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from storage.filters import Accounts, Filter, passes
from storage.records.events import Occurrence
from ui.models.pages import Pages
from ui.ports import Schedule, Sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.records.stretches import Stretch


class Filtered(Schedule):
    """Another `Schedule` with a filter before it."""

    def __init__(self, schedule: Schedule, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.whole = schedule
        """The schedule with nothing left out."""
        self._pages = Pages(schedule, self)
        self._sources = sources
        self._chosen = Filter()
        self._accounts: Accounts = {}
        self._hidden: dict[tuple[date, int], int] = {}
        self._pages.changed.connect(self._follow)
        sources.changed.connect(self._forget_accounts)

    @property
    def filter(self) -> Filter:
        return self._chosen

    def choose(self, chosen: Filter) -> None:
        """Show what passes this from now on."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._follow()

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        return self._seen(self.whole.between(first, days, zone), first, days)

    def soon(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        return self._seen(self._pages.soon(first, days, zone), first, days)

    def ahead(self, first: date, days: int, zone: tzinfo) -> Iterator[None]:
        """Read these days for a later `soon`, a piece at each step."""
        return self._pages.ahead(first, days, zone)

    def at_hand(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...] | None:
        """What `soon` would give of these days without reading, None where it would read."""
        found = self._pages.at_hand(first, days, zone)
        return None if found is None else self._seen(found, first, days)

    @property
    def density(self) -> float:
        """Occurrences on a day of the fullest range at hand, those that are filtered out included."""
        return self._pages.density

    def stretches(self, first: date, days: int, zone: tzinfo) -> Sequence[Stretch]:
        narrows = self._chosen.narrows
        return super().stretches(first, days, zone) if narrows else self.whole.stretches(first, days, zone)

    def _seen(self, found: tuple[Occurrence, ...], first: date, days: int) -> tuple[Occurrence, ...]:
        if not self._chosen.narrows:
            return found
        accounts = self.accounts()
        seen = tuple(one for one in found if passes(self._chosen, one, accounts))
        self._hidden[first, days] = len(found) - len(seen)
        return seen

    def hidden(self, first: date, days: int, zone: tzinfo) -> int:
        """How many occurrences of these days the filter leaves out."""
        if not self._chosen.narrows:
            return 0
        if (first, days) not in self._hidden:
            self.soon(first, days, zone)
        return self._hidden[first, days]

    def accounts(self) -> Accounts:
        """Which account each calendar belongs to."""
        if not self._accounts:
            self._accounts = {
                row.calendar.id: account.account.id for account in self._sources.accounts() for row in account.calendars
            }
        return self._accounts

    def _follow(self) -> None:
        self._hidden.clear()
        self.changed.emit()

    def _forget_accounts(self) -> None:
        self._accounts = {}
