"""The practice's hosted service: its schedule followed by a delta feed over FHIR R4 (`docs/hosted-service.md`).

One calendar, the practice schedule. Appointments and blocked time are asked for by `_lastUpdated`, from two minutes
before the newest change seen, because a server's index may lag; nothing is ever deleted there, and once a week ids and
versions are compared in full, so that whatever a feed missed is found.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from storage.records.accounts import Account
from storage.records.appointments import RemoteAppointment, RemotePatient, RemotePracticeItem
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.changes import Cursor, Known, Page
from storage.records.grants import AgreementGrant, ListGrant, ReadGrant
from storage.records.ids import RemoteId
from sync import oauth
from sync.errors import CursorLost, Gone, Refused
from sync.http import Http
from sync.providers import practice_fhir as fhir
from sync.providers.contract import Secrets, check, check_account
from sync.providers.oauth_account import OAuthProvider, connected
from sync.providers.paging import Walk
from sync.providers.practice_actors import hers
from sync.providers.practice_marks import Mark, missing, newest, went_back
from sync.providers.practice_sign_in import sign_in
from sync.providers.practice_wire import Wire
from sync.providers.practice_write import PracticeWriter

__all__ = ["Practice", "opened", "sign_in"]

NAME: Final = "Practice schedule"
OVERLAP: Final = timedelta(seconds=120)
PAGE: Final = 200
WEEK: Final = 7 * 86_400
BATCH: Final = 50
"""Ids in one `_id=` search: keeps the address well under 8,000 characters."""
WENT_BACK: Final = "went-back"
_ALWAYS: Final = "9999-12-31T00:00:00+00:00"
_KINDS: Final = ("Appointment", "Slot")


@dataclass(frozen=True, slots=True)
class _Note:
    """The cursor: the newest `lastUpdated` seen of each kind, and when everything was last compared (UTC seconds)."""

    appointments: str = ""
    slots: str = ""
    compared: int = 0
    marks: tuple[Mark, ...] = ()

    @classmethod
    def read(cls, cursor: Cursor | None) -> _Note:
        """Raises `CursorLost` for what this version did not write."""
        if cursor is None:
            return cls()
        try:
            held = json.loads(cursor)
            marks = tuple(Mark(RemoteId(str(id)), str(at), str(when)) for id, at, when in held.get("marks", ()))
            return cls(str(held["appointments"]), str(held["slots"]), int(held["compared"]), marks)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise CursorLost("other-format") from None

    def cursor(self) -> Cursor:
        marks = [[one.id, one.version, one.updated] for one in self.marks]
        since = {"appointments": self.appointments, "slots": self.slots}
        return Cursor(json.dumps({**since, "compared": self.compared, "marks": marks}))

    def since(self, kind: str) -> str:
        return self.appointments if kind == "Appointment" else self.slots

    def seen(self, kind: str, latest: str) -> _Note:
        if not latest:
            return self
        return replace(self, appointments=latest) if kind == "Appointment" else replace(self, slots=latest)

    def of(self, kind: str) -> tuple[Mark, ...]:
        return tuple(one for one in self.marks if one.id.startswith(f"{kind}/"))

    def marked(self, kind: str, seen: Iterable[Mark]) -> _Note:
        """Nothing seen: what was known stays."""
        others = tuple(one for one in self.marks if not one.id.startswith(f"{kind}/"))
        return replace(self, marks=(*others, *(newest(seen) or self.of(kind))))


class Practice(OAuthProvider[RemotePracticeItem]):
    """One practitioner at one hosted service. `clock` gives UTC seconds.

    Before `admit` it lists calendars and nothing else: what is read and written needs the accepted agreement.
    """

    def __init__(
        self,
        account: Account,
        http: Http,
        bearer: oauth.Bearer | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(account, http, bearer)
        self._clock = clock
        self.wire = Wire(account.base, http)
        self._agreed: AgreementGrant | None = None
        self._set_back = False
        """The service was found in an earlier state than it was: then versions mean nothing until all is read."""

    def admit(self, grant: AgreementGrant) -> None:
        """The agreement of this account is accepted: from now on the schedule may be read and written."""
        check_account(grant, self._account.id)
        self._agreed = grant

    @property
    def agreed(self) -> AgreementGrant:
        """The grant that `admit` was shown; raises `PermissionError` before that."""
        if self._agreed is None:
            raise PermissionError("the agreement was not accepted")
        return self._agreed

    async def calendars(self, grant: ListGrant) -> tuple[RemoteCalendar, ...]:
        check_account(grant, self._account.id)
        try:
            schedules, _ = fhir.versions(await self.wire.search("Schedule", [("actor", self._account.user)]))
        except (Refused, Gone):
            # A service that keeps no schedules has no blocked time to show
            schedules = {}
        settings = json.dumps({"schedules": sorted(schedules)})
        return (RemoteCalendar(RemoteId(self._account.user), NAME, settings=settings),)

    async def changes(
        self, grant: ReadGrant, calendar: Calendar, cursor: Cursor | None, known: Known
    ) -> AsyncIterator[Page[RemotePracticeItem]]:
        check(grant, calendar)
        _ = self.agreed
        note = _Note.read(cursor)
        # A comparison in the future was noted by a clock that has been set back since
        compare = cursor is not None and not 0 <= self._clock() - note.compared <= WEEK
        full = cursor is None or compare
        mentioned: set[RemoteId] = set()
        held = known.versions()
        for kind, actor in self._feeds(calendar):
            since = note.since(kind)
            seen: dict[RemoteId, Mark] = {}
            async for read in self._feed(calendar, kind, actor, since):
                note = note.seen(kind, fhir.later(note.since(kind), read.latest))
                seen.update((one.id, one) for one in read.marks)
                page = _sorted(read, held, "" if self._set_back else since or _ALWAYS, full=full)
                mentioned.update(item.remote_id for item in page.changed)
                mentioned.update((*page.unchanged, *page.set_aside))
                yield page
            if since and (elsewhere := await self._went_elsewhere(kind, actor, note.of(kind), seen)):
                yield Page(removed=elsewhere, full=full)
            note = note.marked(kind, seen.values())
        if compare:
            async for page in self._compared(calendar, held, mentioned):
                yield page
        if full:
            note = replace(note, compared=int(self._clock()))
        yield Page(full=full, cursor=note.cursor())

    def writer(self) -> PracticeWriter:
        """Writes over the same connections and with the same tokens; needs no closing of its own."""
        return PracticeWriter(self.agreed, self._account, self._http)

    def _feeds(self, calendar: Calendar) -> Iterable[tuple[str, tuple[str, str]]]:
        """The searches that make up the schedule: (kind, the parameter that narrows it to this practitioner)."""
        yield "Appointment", ("actor", self._account.user)
        if schedules := _schedules(calendar):
            yield "Slot", ("schedule", ",".join(schedules))

    async def _feed(
        self, calendar: Calendar, kind: str, actor: tuple[str, str], since: str
    ) -> AsyncIterator[fhir.Read]:
        whose = hers(self._account.user, _schedules(calendar))
        parameters = [actor]
        if since:
            parameters.append(("_lastUpdated", f"ge{_before(since)}"))
        parameters += [("_sort", "_lastUpdated"), ("_count", str(PAGE))]
        if kind == "Appointment":
            parameters.append(("_include", "Appointment:patient"))
        walk = Walk()
        body = await self.wire.search(kind, parameters)
        while True:
            read = fhir.bundle(body, kind, whose)
            yield read
            if not read.next:
                return
            body = await self.wire.follow(walk.on(read.next))

    async def _went_elsewhere(
        self, kind: str, actor: tuple[str, str], marks: tuple[Mark, ...], seen: Mapping[RemoteId, Mark]
    ) -> tuple[RemoteId, ...]:
        """What the feed should have told again and did not, since it is somebody else's now. Raises `CursorLost` where
        the service has lost what it had told: then it was set back, and everything is read again."""
        hers = await self._found(kind, [actor], marks, seen)
        found = await self._found(kind, [], marks, hers)
        if went_back(marks, found) or missing(marks, found):
            self._set_back = True
            raise CursorLost(WENT_BACK)
        return tuple(one.id for one in missing(marks, hers))

    async def _found(
        self, kind: str, narrowed: list[tuple[str, str]], marks: tuple[Mark, ...], seen: Mapping[RemoteId, Mark]
    ) -> Mapping[RemoteId, Mark]:
        """What was seen, and what is there of the rest, asked for by id; nothing is asked where nothing is missing."""
        gone = missing(marks, seen)
        if not gone:
            return seen
        asked = [*narrowed, ("_id", _ids([one.id for one in gone])), ("_elements", "id,meta")]
        there = fhir.marks(await self.wire.search(kind, asked))
        return {**seen, **{one.id: one for one in there}}

    async def _compared(
        self, calendar: Calendar, held: Mapping[RemoteId, str], mentioned: set[RemoteId]
    ) -> AsyncIterator[Page[RemotePracticeItem]]:
        """What the service has, by id and version: what is held as it is there, and whatever the feed did not bring."""
        there: dict[RemoteId, str] = {}
        for kind, actor in self._feeds(calendar):
            there |= await self._listed(kind, [actor])
        patients = [id for id in held if id.startswith("Patient/") and id not in mentioned]
        for batch in _batches(patients):
            there |= await self._listed("Patient", [("_id", _ids(batch))])
        yield Page(full=True, unchanged=tuple(id for id, version in there.items() if held.get(id) == version))
        missing = [id for id, version in there.items() if held.get(id) != version and id not in mentioned]
        whose = hers(self._account.user, _schedules(calendar))
        for kind in (*_KINDS, "Patient"):
            for batch in _batches([id for id in missing if id.startswith(f"{kind}/")]):
                parameters = [("_id", _ids(batch)), ("_count", str(BATCH))]
                if kind == "Appointment":
                    parameters.append(("_include", "Appointment:patient"))
                read = fhir.bundle(await self.wire.search(kind, parameters), kind, whose)
                yield _sorted(read, held, _ALWAYS, full=True)

    async def _listed(self, kind: str, parameters: list[tuple[str, str]]) -> dict[RemoteId, str]:
        found: dict[RemoteId, str] = {}
        parameters = [*parameters, ("_elements", "id,meta"), ("_count", str(PAGE * 5))]
        walk = Walk()
        body = await self.wire.search(kind, parameters)
        while True:
            versions, following = fhir.versions(body)
            found |= versions
            if not following:
                return found
            body = await self.wire.follow(walk.on(following))


def _schedules(calendar: Calendar) -> list[str]:
    """Where her blocked time is kept, `Schedule/{id}`."""
    return list(json.loads(calendar.remote.settings).get("schedules", []))


def opened(account: Account, secrets: Secrets) -> Practice:
    """The provider of an account; connects at its first request."""
    return Practice(account, *connected(account, secrets))


def _sorted(read: fhir.Read, held: Mapping[RemoteId, str], since: str, *, full: bool) -> Page[RemotePracticeItem]:
    """A page of a search as a page of changes: what is held in the same version already is only mentioned, but for
    appointments that were written after `since`. Of those the store knows better: it holds when they were, and a
    service that was set back gives versions out a second time."""

    def same(item: RemotePracticeItem) -> bool:
        if held.get(item.remote_id) != item.version:
            return False
        return isinstance(item, RemotePatient) or (bool(since) and fhir.later(since, item.last_updated) == since)

    changed = tuple(
        item
        for item in read.items
        if not same(item)
        # What came and went between two passes was never here
        and not (isinstance(item, RemoteAppointment) and item.void and item.remote_id not in held)
    )
    return Page(
        changed=changed,
        removed=read.others,
        unchanged=tuple(item.remote_id for item in read.items if same(item)),
        set_aside=read.set_aside,
        full=full,
        expected=read.total if full else None,
    )


def _before(since: str) -> str:
    """The instant from which to ask again. Raises `CursorLost` for what can't be read."""
    try:
        moment = (datetime.fromisoformat(since) - OVERLAP).astimezone(UTC)
    except (ValueError, OverflowError):
        raise CursorLost("other-format") from None
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def _batches(ids: list[RemoteId]) -> Iterable[list[RemoteId]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def _ids(batch: list[RemoteId]) -> str:
    return ",".join(id.partition("/")[2] for id in batch)
