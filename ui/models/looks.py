"""How each calendar looks on the schedule: its name, its colour, and whether it is the practice's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from storage.records.ids import CalendarId
from ui.ports import AccountRow
from ui.tints import own_colour


class Look(NamedTuple):
    """One calendar as the views draw it."""

    name: str
    colour: str
    """`#rrggbb`, always valid."""
    practice: bool
    read_only: bool
    account: str = ""
    """The account's label, to tell two calendars of one name apart."""
    shown: bool = True
    """Whether it may be shown on the schedule."""


class LookBook(Protocol):
    """Who knows how the calendars of an occurrence look."""

    def look(self, occurrence: Occurrence) -> Look:
        """The look of the calendar it is drawn for."""

    def others(self, occurrence: Occurrence) -> tuple[Look, ...]:
        """The looks of the other calendars that hold the same event."""


class Listed:
    """The looks of the calendars of some accounts, as they are now."""

    def __init__(self, accounts: Iterable[AccountRow]) -> None:
        self._looks = looks(accounts)

    def look(self, occurrence: Occurrence) -> Look:
        return self._looks.get(occurrence.calendar, UNKNOWN)

    def others(self, occurrence: Occurrence) -> tuple[Look, ...]:
        return tuple(self._looks.get(calendar, UNKNOWN) for calendar in occurrence.also)


UNKNOWN = Look(name="", colour="#7a828c", practice=False, read_only=True)
"""For an occurrence whose calendar is no longer listed, until the next read drops it."""


def looks(accounts: Iterable[AccountRow]) -> dict[CalendarId, Look]:
    """Every listed calendar's look, by id."""
    made: dict[CalendarId, Look] = {}
    for account in accounts:
        practice = account.account.is_practice
        for row in account.calendars:
            remote = row.calendar.remote
            made[row.calendar.id] = Look(
                name=remote.name,
                colour=own_colour(remote.colour, row.calendar.position),
                practice=practice,
                read_only=remote.read_only,
                account=account.account.label,
                shown=row.show,
            )
    return made
