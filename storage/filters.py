"""Which occurrences are looked at: by place, kind of visit, status, calendar and account. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from storage.records.ids import AccountId, CalendarId

Accounts = Mapping[CalendarId, AccountId]
"""Which account each calendar belongs to."""


class Facet(StrEnum):
    """What an occurrence can be told apart by. The values are the names of the fields of `Filter`."""

    PLACE = "place"
    VISIT = "visit"
    STATUS = "status"
    CALENDAR = "calendar"
    ACCOUNT = "account"


class Choice(NamedTuple):
    """Values of one facet: only these, or all but these. An empty value stands for occurrences that say nothing."""

    values: frozenset[str] = frozenset()
    only: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return self.only or bool(self.values)

    def takes(self, value: str) -> bool:
        return (value in self.values) is self.only


EVERYTHING = Choice()


class Filter(NamedTuple):
    """What is shown: whatever every facet takes."""

    place: Choice = EVERYTHING
    visit: Choice = EVERYTHING
    status: Choice = EVERYTHING
    calendar: Choice = EVERYTHING
    account: Choice = EVERYTHING

    @property
    def narrows(self) -> bool:
        """Whether it may leave anything out."""
        return any(choice.narrows for _, choice in self.choices())

    def choices(self) -> tuple[tuple[Facet, Choice], ...]:
        return tuple((facet, getattr(self, facet.value)) for facet in Facet)

    def of(self, facet: Facet) -> Choice:
        found: Choice = getattr(self, facet.value)
        return found


def values_of(one: Occurrence, facet: Facet, accounts: Accounts) -> tuple[str, ...]:
    """What an occurrence says of a facet; several where the same event stands on several calendars."""
    match facet:
        case Facet.PLACE:
            return (one.location.strip(),)
        case Facet.VISIT:
            return (one.visit_type.strip(),)
        case Facet.STATUS:
            return (one.status.value,)
        case Facet.CALENDAR:
            return (one.calendar, *one.also)
        case Facet.ACCOUNT:
            return tuple(accounts.get(calendar, AccountId("")) for calendar in (one.calendar, *one.also))


def passes(chosen: Filter, one: Occurrence, accounts: Accounts) -> bool:
    """Whether the occurrence is shown: of several calendars that hold it, one is enough."""
    return all(
        any(choice.takes(value) for value in values_of(one, facet, accounts))
        for facet, choice in chosen.choices()
        if choice.narrows
    )


def as_json(chosen: Filter) -> dict[str, Any]:
    """The filter as JSON has it; facets that leave nothing out are not said."""
    return {
        facet.value: {"only" if choice.only else "not": sorted(choice.values)}
        for facet, choice in chosen.choices()
        if choice.narrows
    }


def from_json(told: object) -> Filter:
    """The filter that `as_json` wrote. What makes no sense counts as nothing left out."""
    if not isinstance(told, dict):
        return Filter()
    return Filter(**{name: _choice(told.get(name)) for name in Filter._fields})


def _choice(told: object) -> Choice:
    if not isinstance(told, dict):
        return EVERYTHING
    for word in ("only", "not"):
        values = told.get(word)
        if isinstance(values, list) and all(isinstance(value, str) for value in values):
            return Choice(frozenset(values), only=word == "only")
    return EVERYTHING


def dumps(chosen: Filter) -> str:
    """One line of JSON, empty when nothing is left out."""
    return json.dumps(as_json(chosen), ensure_ascii=False, sort_keys=True) if chosen.narrows else ""


def loads(text: str) -> Filter:
    """What `dumps` wrote; forgives everything."""
    try:
        return from_json(json.loads(text)) if text else Filter()
    except (ValueError, RecursionError):
        return Filter()
