"""What the window needs for publishing. Reads come from the store and answer at once; acts return at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from storage.records.accounts import Account
from storage.records.ids import AccountId
from storage.records.publishing import EVERY_LEVEL, Choice, Level, Outgoing, PublishedEvent
from ui.ports import Outcome


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """One permission at a service: whether we ask for it now, whether it was granted, whether it is used now."""

    scope: str
    asked: bool
    granted: bool
    used: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the last run did not end well, as an `Outcome` says it, until one does."""

    code: str
    facts: tuple[tuple[str, str], ...]
    at: int
    retry_at: int = 0
    needs_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """One account that can be written to. Counts are of events, as far as they are known without asking."""

    account: Account
    on: bool
    since: int
    """UTC seconds of the decision in force, 0 if never decided."""
    stands: bool
    """Something of ours is there, or may be."""
    choice: Choice
    level: Level
    """What is written, which is less than was chosen where not every level is allowed here."""
    levels: frozenset[Level] = EVERY_LEVEL
    """What is allowed on this computer."""
    allowed: bool = True
    """Whether this kind of account may be used on this computer at all."""
    asks_there: bool = False
    """Turning it on opens the service's own page first, which asks for leave to write."""
    calendar: str = ""
    there: int = 0
    to_put: int = 0
    to_remove: int = 0
    last_success: int = 0
    yielded: int = 0
    """Events that say less than was chosen here, since another computer of the person's wrote them so."""
    trouble: Trouble | None = None
    scopes: tuple[ScopeRow, ...] = ()
    permissions: str = ""
    """The service's page where permissions are taken back, empty where there are none."""

    @property
    def owed(self) -> bool:
        """Consent was withdrawn, and a calendar of ours still stands."""
        return self.stands and not self.on


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave: the requests in their exact bytes, and the events that they make, by start."""

    calendar: str
    outgoing: tuple[Outgoing, ...]
    events: tuple[PublishedEvent, ...]


class Publishing(QObject):
    """Every account that can be written to."""

    changed = Signal()
    finished = Signal(Outcome)

    def publications(self) -> tuple[Publication, ...]:
        """In the order of the accounts."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def preview(self, account: AccountId, choice: Choice) -> Preview:
        """What would leave if an empty calendar were filled now."""
        raise NotImplementedError  # as above

    def choose(self, account: AccountId, choice: Choice) -> None:
        """From the next write on, and write at once where it may."""
        raise NotImplementedError  # as above

    def turn(self, account: AccountId, on: bool) -> None:
        """Give or withdraw the consent to write; asks the service for leave first where that is missing."""
        raise NotImplementedError  # as above

    def bring_up(self, account: AccountId) -> None:
        """Bring it in step now, or take away what is owed."""
        raise NotImplementedError  # as above

    def recall(self, account: AccountId) -> None:
        """Withdraw, and take everything away now."""
        raise NotImplementedError  # as above

    def sign_in_again(self, account: AccountId) -> None:
        """Renew the sign-in in the browser, with leave to write where the consent is given."""
        raise NotImplementedError  # as above

    def give_back(self, account: AccountId) -> None:
        """End the whole permission at the service, and sign in again for reading only."""
        raise NotImplementedError  # as above

    def leave_behind(self, account: AccountId) -> None:
        """Remove the account although what we wrote there could not be taken away."""
        raise NotImplementedError  # as above

    def cancel(self) -> None:
        """Stop the sign-in that waits for the browser."""
        raise NotImplementedError  # as above
