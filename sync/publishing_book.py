"""What the book keeps of publishing, per account: what was chosen, and what stands there. No text of an appointment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from storage.book import accounts, settings
from storage.database import Reader, Writer
from storage.errors import NotFound
from storage.records.calendars import RemoteCalendar
from storage.records.ids import AccountId, RemoteId
from storage.records.publishing import Choice, Level
from storage.records.times import DAY
from sync.errors import Reconnect, SyncError, Throttled
from sync.publishing_plan import Kept


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the last run or recall did not end well; kept until one does. `kind` is the class name of the error."""

    kind: str
    code: str
    host: str
    at: int
    """UTC seconds, as `retry_at`, before which nothing is asked again."""
    retry_at: int = 0

    @classmethod
    def of(cls, error: SyncError, now: int) -> Trouble:
        wait = int(error.wait) if isinstance(error, Throttled) else 0
        return cls(type(error).__name__, error.code, error.host, now, now + wait if wait else 0)

    @property
    def needs_the_person(self) -> bool:
        """Nothing but another sign-in mends it."""
        return self.kind == Reconnect.__name__ or self.code == "write-scope-missing"


@dataclass(frozen=True, slots=True)
class State:
    """What is known to stand on one account."""

    calendar: RemoteCalendar | None = None
    may_exist: bool = False
    """A calendar of ours was asked for; if the answer was lost, it stands there without our knowing its id."""
    kept: Mapping[str, Kept] = field(default_factory=dict)
    """What we wrote, by our own key of the appointment."""
    runs: int = 0
    last_success: int = 0
    """UTC seconds of the last run that brought everything in step, 0 for never."""
    trouble: Trouble | None = None
    yielded: int = 0
    """Events that say less than was chosen here, since another computer of the person's wrote them so."""
    missed: int = 0
    """UTC seconds at which something was to be written and no calendar of ours was there, 0 for never."""

    @property
    def stands(self) -> bool:
        """Whether something of ours is there, or may be."""
        return self.calendar is not None or self.may_exist


def choice(r: Reader, account: AccountId) -> Choice:
    """What the person chose; the least where nothing was."""
    text = settings.get(r, _choice_name(account))
    if text is None:
        return Choice()
    held = json.loads(text)
    return Choice(Level(held["level"]), int(held["days"]), int(held["since"]), held.get("alarm"))


def choose(book: Writer, account: AccountId, chosen: Choice, now: int) -> None:
    """From the next write on; a run that is under way stops before it. Raises `NotFound`."""
    _must_be_there(book, account)
    held = replace(chosen, since=now)
    record = {"level": str(held.level), "days": held.days, "since": held.since, "alarm": held.alarm}
    settings.put(book, _choice_name(account), json.dumps(record))


def state(r: Reader, account: AccountId) -> State:
    """What is kept; the defaults where nothing is."""
    text = settings.get(r, _state_name(account))
    if text is None:
        return State()
    held = json.loads(text)
    calendar, trouble = held["calendar"], held["trouble"]
    return State(
        None if calendar is None else RemoteCalendar(RemoteId(calendar["id"]), calendar["name"]),
        may_exist=bool(held["may_exist"]),
        kept={own: Kept(*one) for own, one in held["kept"].items()},
        runs=int(held["runs"]),
        last_success=int(held["last_success"]),
        trouble=None if trouble is None else Trouble(**trouble),
        yielded=int(held.get("yielded", 0)),
        missed=int(held.get("missed", 0)),
    )


def keep(book: Writer, account: AccountId, held: State) -> None:
    """Raises `NotFound` for an account that was forgotten."""
    _must_be_there(book, account)
    calendar, trouble = held.calendar, held.trouble
    record: dict[str, Any] = {
        "calendar": None if calendar is None else {"id": calendar.remote_id, "name": calendar.name},
        "may_exist": held.may_exist,
        "kept": {own: [one.key, one.version, one.digest] for own, one in held.kept.items()},
        "runs": held.runs,
        "last_success": held.last_success,
        "yielded": held.yielded,
        "missed": held.missed,
        "trouble": None if trouble is None else {name: getattr(trouble, name) for name in trouble.__dataclass_fields__},
    }
    settings.put(book, _state_name(account), json.dumps(record))


MISSED_FOR: Final = 7 * DAY
"""So long after that, a withdrawal elsewhere that arrives late may be what took our calendar away."""


def missed(r: Reader, now: int) -> tuple[AccountId, ...]:
    """The accounts where of late no calendar of ours was found, although there was leave to write one."""
    found = ((one.id, state(r, one.id).missed) for one in accounts.every(r))
    return tuple(id for id, at in found if at and abs(now - at) <= MISSED_FOR)


def forget(book: Writer, account: AccountId) -> None:
    """Keep nothing of an account's publishing any more."""
    with book.transaction():
        settings.remove(book, _choice_name(account))
        settings.remove(book, _state_name(account))


def _must_be_there(book: Reader, account: AccountId) -> None:
    if accounts.get(book, account) is None:
        raise NotFound(account)


def _state_name(account: AccountId) -> str:
    return f"publish:{account}"


def _choice_name(account: AccountId) -> str:
    return f"publish.choice:{account}"
