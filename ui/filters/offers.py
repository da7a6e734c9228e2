"""What a filter can be made of: every value that is met, with how often and whether it is shown. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from storage.filters import EVERYTHING, Accounts, Choice, Facet, Filter, values_of
from storage.records.events import Occurrence, Status
from ui.models.phrases import status_word
from ui.ports import AccountRow

MOST = 14
"""Values of one facet that are offered; the rarest ones give way, unless they are chosen."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One value. `words` is what a person calls it."""

    value: str
    words: str
    count: int
    shown: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The values of one facet, in the order to show them."""

    facet: Facet
    words: str
    offers: tuple[Offer, ...]

    @property
    def known(self) -> frozenset[str]:
        return frozenset(offer.value for offer in self.offers)


def sections(
    occurrences: Sequence[Occurrence], rows: Sequence[AccountRow], accounts: Accounts, chosen: Filter
) -> tuple[Section, ...]:
    """Status, kind of visit, place, calendar and account; a facet with one value only is left out unless chosen."""
    made = []
    for facet in (Facet.STATUS, Facet.VISIT, Facet.PLACE, Facet.CALENDAR, Facet.ACCOUNT):
        choice = chosen.of(facet)
        counts = Counter(value for one in occurrences for value in values_of(one, facet, accounts))
        names = names_of(facet, rows)
        values = dict.fromkeys([*names, *_order(facet, counts, choice)])
        offers = tuple(
            Offer(value, names.get(value) or said(facet, value), counts[value], choice.takes(value)) for value in values
        )
        if len(offers) > 1 or choice.narrows:
            made.append(Section(facet, heading(facet), offers))
    return tuple(made)


def _order(facet: Facet, counts: Counter[str], choice: Choice) -> list[str]:
    if facet in (Facet.CALENDAR, Facet.ACCOUNT):
        return []  # what is listed under the accounts, in that order
    if facet is Facet.STATUS:
        met = set(counts) | set(choice.values)
        return [status.value for status in Status if status.value in met]
    often = [value for value, _ in counts.most_common(MOST)]
    chosen = sorted(set(choice.values) - set(often))
    return sorted(often + chosen, key=lambda value: (not value, value.casefold()))


def names_of(facet: Facet, rows: Sequence[AccountRow]) -> dict[str, str]:
    """What calendars or accounts are called, by id; nothing for the other facets."""
    if facet is Facet.ACCOUNT:
        return {row.account.id: row.account.label for row in rows if any(one.show for one in row.calendars)}
    if facet is Facet.CALENDAR:
        return {one.calendar.id: one.calendar.name for row in rows for one in row.calendars if one.show}
    return {}


def heading(facet: Facet) -> str:
    """What a facet is called."""
    match facet:
        case Facet.STATUS:
            return QCoreApplication.translate("Filters", "Status")
        case Facet.VISIT:
            return QCoreApplication.translate("Filters", "Kind of visit")
        case Facet.PLACE:
            return QCoreApplication.translate("Filters", "Place")
        case Facet.CALENDAR:
            return QCoreApplication.translate("Filters", "Calendar")
        case Facet.ACCOUNT:
            return QCoreApplication.translate("Filters", "Account")


def said(facet: Facet, value: str) -> str:
    """What a person calls a value that is no id."""
    if facet is Facet.STATUS:
        return status_word(Status(value)) if value in set(Status) else value
    if value:
        return value
    if facet is Facet.VISIT:
        return QCoreApplication.translate("Filters", "No visit")
    if facet is Facet.PLACE:
        return QCoreApplication.translate("Filters", "No place")
    return QCoreApplication.translate("Filters", "Unknown")


def turned(choice: Choice, value: str, known: frozenset[str], *, on: bool) -> Choice:
    """The choice after one value was switched on or off; one that leaves nothing out is everything."""
    grows = on is choice.only
    values = choice.values | {value} if grows else choice.values - {value}
    made = Choice(values, choice.only)
    if not made.values and not made.only:
        return EVERYTHING
    return EVERYTHING if all(made.takes(one) for one in known) else made


def only(value: str) -> Choice:
    """This value and no other."""
    return Choice(frozenset({value}), only=True)


def nothing() -> Choice:
    """No value at all."""
    return Choice(only=True)


def summary(chosen: Filter, rows: Sequence[AccountRow]) -> tuple[str, ...]:
    """What the filter shows, a few words for each facet that leaves something out."""
    parts = []
    for facet in (Facet.STATUS, Facet.VISIT, Facet.PLACE, Facet.CALENDAR, Facet.ACCOUNT):
        choice = chosen.of(facet)
        if not choice.narrows:
            continue
        names = names_of(facet, rows)
        values = sorted((names.get(value) or said(facet, value) for value in choice.values), key=str.casefold)
        form = (
            QCoreApplication.translate("Filters", "{facet}: {values}")
            if choice.only
            else QCoreApplication.translate("Filters", "{facet}: not {values}")
        )
        none = QCoreApplication.translate("Filters", "none")
        separator = QCoreApplication.translate("Filters", ", ")
        parts.append(form.format(facet=heading(facet), values=separator.join(values) or none))
    return tuple(parts)
