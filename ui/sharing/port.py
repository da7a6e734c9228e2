"""What the window needs for counts and offers. Reads come from the store; acts return at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from storage.records.consents import Purpose, Scope
from storage.records.offers import Offer
from storage.records.usage import Counter, Counts


@dataclass(frozen=True, slots=True)
class Choice:
    """One switch about the practice's account."""

    scope: Scope
    on: bool
    since: int
    """UTC seconds of the decision that is in force, 0 if never decided."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something without a name that has not left yet."""

    purpose: Purpose
    due_at: int
    """UTC seconds, not before which it leaves."""
    request: bytes = field(repr=False)
    """The whole request in its exact bytes."""


class Sharing(QObject):
    """Everything here is about the practice's account; without one there are no choices and nothing leaves."""

    changed = Signal()

    def choice(self, purpose: Purpose) -> Choice | None:
        """The switch of this purpose, None without an account at a practice."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def counts(self) -> Counts:
        """This week's numbers as they stand."""
        raise NotImplementedError  # as above

    def counts_request(self) -> bytes:
        """The request that this week's numbers would leave in, if the week ended now."""
        raise NotImplementedError  # as above

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits to leave, in the order in which it is due."""
        raise NotImplementedError  # as above

    def count(self, what: Counter) -> None:
        """Something was used once; nothing is written where it may not be counted."""
        raise NotImplementedError  # as above

    def shows_offers(self) -> bool:
        """Whether offers may be shown at all: to nobody who pays, and to nobody whose plan is not known."""
        raise NotImplementedError  # as above

    def offer(self) -> Offer | None:
        """The offer of the day, chosen on this computer."""
        raise NotImplementedError  # as above

    def topics(self) -> tuple[str, ...]:
        """Every topic that the list of offers names."""
        raise NotImplementedError  # as above

    def chosen_topics(self) -> frozenset[str]:
        """What the person named."""
        raise NotImplementedError  # as above

    def choose_topics(self, topics: frozenset[str]) -> None:
        """Name these; kept only while offers may be chosen by them."""
        raise NotImplementedError  # as above
