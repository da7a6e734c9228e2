"""Calendars as a service lists them and as the program keeps them."""

from __future__ import annotations

from storage.named_tuple import NamedTuple
from storage.records.ids import AccountId, CalendarId, RemoteId


class RemoteCalendar(NamedTuple):
    """A calendar as its service lists it."""

    remote_id: RemoteId
    name: str
    colour: str = ""
    """`#rrggbb`, or empty."""
    read_only: bool = False
    zone: str = ""
    """The calendar's own IANA zone for floating times, or empty."""
    settings: str = "{}"
    """What the provider learned about this calendar (JSON object: sync reports it supports, …)."""


class Calendar(NamedTuple):
    """A calendar that an account lists, with the id that consents and boxes go by."""

    id: CalendarId
    account: AccountId
    remote: RemoteCalendar
    position: int = 0
    listed: bool = True
    """False when its service no longer lists it; what is kept of it stays until the person says otherwise."""

    @property
    def name(self) -> str:
        return self.remote.name
