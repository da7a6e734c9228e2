"""The records of consent that the hosted service lists, ours and other computers', and what is due here by them."""

from __future__ import annotations

import hmac
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from resources import texts
from storage.book import accounts, ledger, linking
from storage.consent_order import Made, in_force
from storage.database import Reader, Row, Writer
from storage.records.consents import ConsentRecord, Decision, Notice, Purpose, Scope, TakenOver
from storage.records.ids import AccountId, RecordId, RemoteId
from storage.records.terms import recipient

BEFORE: Final = "+"
"""Behind a pseudonym: this computer, before it went back to an earlier copy of its book."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One record as the service lists it. Nothing of it is believed before `wrong` was asked."""

    remote_id: RemoteId
    hash: str
    previous: str
    body: str
    """The canonical JSON that `hash` covers."""
    received_at: int
    """UTC milliseconds, by the service's clock."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A record of another computer that is believed."""

    device: str
    record: RecordId
    scope: str
    """As all computers of the person call it; empty for what concerns that computer alone."""
    decision: Decision
    decided_at: int
    """UTC seconds."""
    received_at: int
    """UTC milliseconds."""
    notice: str
    hash: str
    knew: str
    """Hash of the decision that it carries on, empty for one that was made there."""
    own_scope: str = ""
    """As that computer alone calls it."""
    recipient: str = ""
    """Who stands behind the account (`terms.recipient`)."""
    line: str = ""
    """What of that computer's counts by itself, where several of its accounts may be meant."""
    listed_by: str = ""
    """The practice account whose service lists it."""


@dataclass(frozen=True, slots=True)
class Due:
    """A decision of another computer that is to hold here: `given` are the words agreed to, None takes back."""

    scope: Scope
    given: Notice | None
    over: TakenOver


def wrong(one: Listed) -> str:
    """Why a record is not believed, as a short code; empty if it is."""
    if not one.previous or ledger.digest(one.previous, one.body) != one.hash:
        return "hash"
    try:
        body = json.loads(one.body)
        if ledger.canonical(body) != one.body:
            return "not-canonical"
        _foreign(body, one)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OverflowError):
        return "form"
    return ""


def put(w: Writer, account: AccountId, records: Iterable[Listed], *, set_back: bool = False) -> int:
    """Write down what the service listed; how many were not there before. What is there already stays as it was, also
    where a service that was `set_back` to an earlier state has something else under its id by now."""
    fresh = 0
    with w.transaction():
        for one in records:
            fault = wrong(one)
            device, record = ("", "") if fault else _names(json.loads(one.body))
            fresh += w.run(
                "INSERT OR IGNORE INTO consent_feed"
                " (account, remote_id, device, record, hash, previous, body, received_at, wrong)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    account,
                    _place(w, account, one) if set_back else one.remote_id,
                    device,
                    record,
                    one.hash,
                    one.previous,
                    one.body,
                    one.received_at,
                    fault,
                ),
            )
    return fresh


def _place(r: Reader, account: AccountId, one: Listed) -> str:
    """Its id at the service; a service that was set back gives ids out a second time, and what was there stays."""
    taken = r.value(
        "SELECT count(*) FROM consent_feed WHERE account = ? AND remote_id = ? AND hash <> ?",
        (account, one.remote_id, one.hash),
    )
    return f"{one.remote_id} {one.hash}" if taken else one.remote_id


def others(r: Reader) -> tuple[Foreign, ...]:
    """What other computers decided, as far as it is believed, in the order in which the service had it."""
    own, here = {row[0] for row in r.rows("SELECT hash FROM ledger")}, ledger.pseudonym(r)
    rows = r.rows(
        "SELECT remote_id, hash, previous, body, received_at, account FROM consent_feed WHERE wrong = ''"
        " ORDER BY received_at, remote_id"
    )
    chained = _chained(rows)
    found = []
    for row in rows:
        listed = Listed(*row[:5])
        if listed.hash in own:
            continue
        one = replace(_foreign(json.loads(listed.body), listed), listed_by=row[5])
        if one.device == here:
            # Decided on this computer and lost since, by going back to an earlier copy: another line of the same chain
            one = replace(one, device=f"{one.device}{BEFORE}")
        # A yes needs its computer's whole chain behind it, and that computer's seal where it is about a borrowed
        # calendar; a no is believed without
        if one.decision is not Decision.GIVEN or (listed.hash in chained and _sealed(r, one, listed.body)):
            found.append(one)
    return tuple(found)


def _sealed(r: Reader, one: Foreign, body: str) -> bool:
    if not one.scope.startswith(linking.BORROWED):
        return True
    said = json.loads(body)
    seal = str(said.pop("link_seal", ""))
    wanted = linking.sealed(r, ledger.canonical(said))
    return bool(wanted) and hmac.compare_digest(seal.encode(), wanted.encode())


def unbelieved(r: Reader) -> int:
    """How many records the service lists that do not hold in themselves."""
    return int(r.value("SELECT count(*) FROM consent_feed WHERE wrong <> ''"))


def due(r: Reader, account: AccountId, missed: Collection[AccountId] = ()) -> tuple[Due, ...]:
    """What has to change here so that the decision in force is the one that governs on every computer.

    On the accounts `missed` there is leave to write, and nothing of ours was found there. There a withdrawal of writing
    counts that another computer made about an account of the same service, whatever it calls it.
    """
    received = {
        row[0]: int(row[1])
        for row in r.rows("SELECT hash, received_at FROM consent_feed WHERE account = ?", (account,))
    }
    ours: dict[Scope, list[ConsentRecord]] = defaultdict(list)
    for record in ledger.history(r):
        ours[record.scope].append(record)
    theirs: dict[str, list[Foreign]] = defaultdict(list)
    for one in others(r):
        # What concerns a practice is its own service's to carry: all practices are called alike there
        if one.listed_by == account or one.scope.startswith(linking.BORROWED):
            theirs[one.scope].append(one)
    names = linking.scopes(r, account)
    named = sorted(names.items(), key=lambda item: list(Purpose).index(item[1].purpose))
    about = [(scope, theirs[name]) for name, scope in named if theirs.get(name)]
    gone = [Scope(one, Purpose.WRITE) for one in missed]
    about += [(scope, _perhaps_about(r, scope, names, theirs)) for scope in gone]
    found: dict[Scope, Due] = {}
    for scope, decisions in about:
        change = _change(scope, ours.get(scope, []), decisions, received, ledger.pseudonym(r)) if decisions else None
        if change is not None:
            found.setdefault(scope, change)
    return tuple(found.values())


def _perhaps_about(
    r: Reader, scope: Scope, names: Mapping[str, Scope], theirs: Mapping[str, list[Foreign]]
) -> list[Foreign]:
    """What other computers decided about writing to an account of this one's service, each account for itself, but for
    what is known to be about another account."""
    account = accounts.get(r, AccountId(scope.subject))
    if account is None:
        return []
    behind = recipient(account.provider)
    return [
        replace(one, line=one.own_scope)
        for name, decisions in theirs.items()
        for one in decisions
        if name.endswith(f":{Purpose.WRITE}") and names.get(name, scope) == scope and one.recipient == behind
    ]


def _change(
    scope: Scope, ours: list[ConsentRecord], theirs: list[Foreign], received: dict[str, int], device: str
) -> Due | None:
    governs = in_force([*_mine(ours, received, device), *_made(theirs)])
    if governs is None:
        return None
    holds = bool(ours) and ours[-1].decision is Decision.GIVEN
    if governs.given == holds or (not ours and not governs.given):
        return None
    source = next((one for one in theirs if one.hash == governs.hash), None)
    if source is None:
        mine = next(one for one in ours if one.hash == governs.hash)
        over, digest = TakenOver(device, mine.id, mine.hash, mine.decided_at), mine.notice
    else:
        seconds = min(source.decided_at, source.received_at // 1000)
        over, digest = TakenOver(source.device, source.record, source.hash, seconds), source.notice
    if not governs.given:
        return Due(scope, None, over)
    words = _words(digest)
    # What is written to another service is chosen on each computer, with its preview before it
    return None if words is None or scope.purpose is Purpose.WRITE else Due(scope, words, over)


def _mine(records: list[ConsentRecord], received: dict[str, int], device: str) -> list[Made]:
    made, knew = [], set()
    for one in records:
        over = one.over
        if over is not None:
            knew.add(over.hash)
            continue
        known = frozenset(knew)
        there = received.get(one.hash)
        made.append(Made(device, one.sequence, one.hash, one.decision, one.decided_at * 1000, there, known))
    return made


def _made(records: list[Foreign]) -> list[Made]:
    made: list[Made] = []
    knew: dict[str, set[str]] = defaultdict(set)
    for place, one in enumerate(records):
        device = f"{one.device} {one.line}" if one.line else one.device
        if one.knew:
            knew[device].add(one.knew)
            continue
        known = frozenset(knew[device])
        moment = one.decided_at * 1000
        made.append(Made(device, place, one.hash, one.decision, moment, one.received_at, known))
    return made


def _chained(rows: list[Row]) -> frozenset[str]:
    """The hashes of records whose chain is here from its first."""
    follows = {row[1]: row[2] for row in rows}
    known: dict[str, bool] = {ledger.GENESIS: True}
    for start in follows:
        way, at = [], start
        while at not in known and at in follows:
            known[at] = False  # a chain that comes back to itself has no first record
            way.append(at)
            at = follows[at]
        known.update(dict.fromkeys(way, known.get(at, False)))
    return frozenset(at for at, whole in known.items() if whole)


def _foreign(body: dict[str, Any], listed: Listed) -> Foreign:
    """Raises `KeyError`, `ValueError` and their like for what is no record."""
    scope = body.get("shared_scope", "")
    processing = body["pii_processing"]
    purpose = Purpose(processing["purposes"][0]["purpose_type"])
    if scope and scope.rpartition(":")[2] != purpose:
        raise ValueError("scope")
    over = body.get("taken_over")
    device, record = _names(body)
    return Foreign(
        device=device,
        record=RecordId(record),
        scope=str(scope),
        decision=Decision(body["event"]["event_state"]),
        decided_at=int(datetime.fromisoformat(body["event"]["event_time"]).timestamp()),
        received_at=listed.received_at,
        notice=str(processing["privacy_notice"]["sha256"]),
        hash=listed.hash,
        knew=str(over["hash"]) if over else "",
        own_scope=str(body.get("scope", "")),
        recipient=str(processing.get("source", "")),
    )


def _names(body: dict[str, Any]) -> tuple[str, str]:
    return str(body["pii_principal_id"]), str(body["record_id"])


def _words(digest: str) -> Notice | None:
    """The words that were agreed to, if this version of the program has them."""
    for one in texts.notices():
        notice = Notice(one.id, one.version, one.language, one.text)
        if notice.digest == digest:
            return notice
    return None
