"""How publishing fares on one account: what stands there, what is still owed, and why, from the book alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo

from storage.database import Reader
from storage.errors import ConsentMissing
from storage.records.accounts import Account
from storage.records.publishing import EVERY_LEVEL, Choice, Level, allowed_level
from sync import publish
from sync import publishing_plan as plan
from sync.publishing_book import Trouble, choice, state
from sync.publishing_plan import Words


@dataclass(frozen=True, slots=True)
class Status:
    """Counts are of events, as far as they are known without asking the service."""

    account: Account
    on: bool
    """The write consent is in force."""
    stands: bool
    """Something of ours is there, or may be."""
    choice: Choice
    level: Level
    """What is written, which is less than was chosen where not every level is allowed on this computer."""
    calendar: str = ""
    """The name of our calendar there, empty if there is none."""
    there: int = 0
    to_put: int = 0
    to_remove: int = 0
    last_success: int = 0
    """UTC seconds, 0 for never."""
    trouble: Trouble | None = None
    yielded: int = 0
    """Events that say less than was chosen here, since another computer of the person's wrote them so."""

    @property
    def owed(self) -> bool:
        """Consent was withdrawn, and a calendar of ours still stands."""
        return self.stands and not self.on


def status(
    r: Reader,
    account: Account,
    now: int,
    words: Words,
    allowed: frozenset[Level] = EVERY_LEVEL,
    zone: tzinfo = UTC,
    *,
    counted: bool = True,
) -> Status:
    """`now` is UTC seconds, `zone` the person's; `words` are those that would be written. Not `counted`: what is to be
    written and to be taken away of a calendar that is kept up is left at 0, for it takes the whole schedule to say."""
    held, chosen = state(r, account.id), choice(r, account.id)
    on = publish.may_publish(r, account.id)
    level = allowed_level(chosen.level, allowed)
    put, remove = 0, len(held.kept) if held.stands else 0
    if on and not counted:
        remove = 0
    elif on:
        try:
            narrow = publish.narrowed(chosen, allowed)
            events = publish.wanted(r, account.id, now, words, narrow, held.runs + 1, zone)
        except ConsentMissing:
            events = {}
        put, remove = plan.due(events, held.kept)
    return Status(
        account=account,
        on=on,
        stands=held.stands,
        choice=chosen,
        level=level,
        calendar=held.calendar.name if held.calendar is not None else "",
        there=len(held.kept),
        to_put=put,
        to_remove=remove,
        last_success=held.last_success,
        trouble=held.trouble,
        yielded=held.yielded,
    )
