"""What people did and a service has not accepted yet: entries of the outbox, conflicts, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from storage.records.ids import CalendarId, RemoteId

Fields = Mapping[str, int | str | None]
"""Of an appointment, by name: those of `FIELDS` that are meant. `start` and `end` are UTC seconds."""

FIELDS: Final = ("start", "end", "status", "patient", "visit_type", "location", "note")
"""What a person can set, and what history and conflicts compare. `status` is a `Status`, `patient` a `Patient/{id}`."""

UNITS: Final = (("start", "end"), ("status",), ("patient",), ("visit_type",), ("location",), ("note",))
"""Fields that mean something only together: they clash together, and one waits for the other."""

OVERTAKEN: Final = "overtaken"
"""Reason of a parked entry that waited for a person while a later cancel of the appointment went ahead of it."""

HELD: Final = "held"
"""Reason of a parked entry whose appointment's own creation waits for a person."""

REASON: Final = "reason"
"""What a cancel may carry beside `FIELDS`: why, in the person's own words. It is sent, and compared with nothing."""

SIGN_IN: Final = ("unauthorized", "signed-out", "no-tokens", "no-refresh-token", "tokens-unreadable")
"""Codes of `sync.errors.Reconnect`: the practice opens for a new sign-in only."""

NEVER_LEFT: Final = ("no-connection", "proxy", *SIGN_IN)
"""Codes of `sync.errors` after which a try surely did nothing at the service."""


class Action(StrEnum):
    """What an entry asks of the service."""

    CREATE = "create"
    CHANGE = "change"
    CANCEL = "cancel"


class PendingState(StrEnum):
    """Where an entry stands."""

    WAITING = "waiting"
    SENDING = "sending"
    """On its way; after a crash it is sent again under the same id."""
    PARKED = "parked"
    """Refused, or held for a person: nothing sends it until they say so."""
    CONFLICT = "conflict"
    """Somebody else changed it first: it waits in the inbox."""


class Fate(StrEnum):
    """How an entry left the outbox."""

    ACCEPTED = "accepted"
    DISCARDED = "discarded"
    OVERRULED = "overruled"
    """A person decided a conflict for the other side."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One act of a person's. `id` is what makes sending it twice harmless (the identifier of `If-None-Exist`)."""

    sequence: int
    id: str
    calendar: CalendarId
    subject: RemoteId
    """The appointment's remote id, or a local one (`new-…`) until the service has given it one."""
    action: Action
    intent: Fields
    """Only what was set."""
    base: Fields
    """What the service had when it was set (all of `FIELDS`); empty for what is new."""
    base_version: str
    """The version of that, for `If-Match`; empty for what is new."""
    created_at: int
    state: PendingState = PendingState.WAITING
    tries: int = 0
    """How often it was sent since it was made, or laid over another version: after the first nobody knows whether it
    has arrived."""
    retry_at: int = 0
    """UTC seconds; not sent before."""
    reason: str = ""
    """A code of `sync.errors` for what is parked or tried again."""


@dataclass(frozen=True, slots=True)
class PastEntry:
    """An entry that left the outbox. Nothing a person did is thrown away."""

    entry: Entry
    fate: Fate
    ended_at: int


class Choice(StrEnum):
    """How a person decides a conflict."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    FIELDS = "fields"
    """Field by field: `Conflict.picked` are mine, the others theirs."""
    MERGED = "merged"
    """Nobody had to decide: the two changed different things, and were put together and told."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An edit that met somebody else's: three versions of all fields, until a person decides and after that too."""

    id: str
    entry: str
    calendar: CalendarId
    subject: RemoteId
    base: Fields
    mine: Fields
    theirs: Fields
    met_at: int
    decided: Choice | None = None
    decided_at: int = 0
    picked: tuple[str, ...] = ()
    """Decided by field: those taken from mine."""
    made: str = ""
    """The entry that the decision sends, by its id; empty where it sends none."""


def may_have_arrived(entry: Entry) -> bool:
    """Whether a try of it may have reached the service although no answer came: then it can't be forgotten, only
    followed by its opposite."""
    match entry.state:
        case PendingState.SENDING:
            return True
        case PendingState.WAITING:
            return entry.tries > 0 and entry.reason not in NEVER_LEFT
        case PendingState.PARKED | PendingState.CONFLICT:
            return False
