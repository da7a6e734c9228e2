r"""The consent ledger: append-only, hash-chained, its head sealed; and the grants that only it can issue.

Each record is the canonical JSON of a consent record (ISO/IEC TS 27560:2023): UTF-8, keys sorted, no blanks. Its hash
is SHA-256 over `<hash of the record before>\n<JSON>`, hexadecimal; the first record follows 64 zeros. The seal is
HMAC-SHA-256 over `<number of records>:<hash of the last>` under a key in the book, so that a cut tail is noticed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, TypeVar

from storage.book import documents, linking
from storage.book.decisions import COLUMNS, as_record, holds, in_force, live, mac
from storage.database import Reader, Writer
from storage.errors import ConsentMissing, LedgerBroken
from storage.records.accounts import ProviderName
from storage.records.consents import (
    ConsentRecord,
    Decision,
    Notice,
    Purpose,
    Scope,
    TakenOver,
)
from storage.records.documents import DocumentKind
from storage.records.grants import (
    SEAL,
    AgreementGrant,
    KeepGrant,
    ListGrant,
    ReadGrant,
    RecallGrant,
    SurveyGrant,
    UsageGrant,
    WriteGrant,
)
from storage.records.ids import AccountId, CalendarId, RecordId, new_record_id

__all__ = ["holds", "in_force", "live"]
"""Of `storage.book.decisions`: whoever has the ledger reads them here. The first picture reads them there."""

GENESIS: Final = "0" * 64
Of = TypeVar("Of")
G = TypeVar("G")


def record(
    w: Writer,
    scope: Scope,
    decision: Decision,
    notice: Notice,
    now: int,
    over: TakenOver | None = None,
    *,
    here_only: bool = False,
) -> ConsentRecord:
    """Append a decision made at `now` (UTC seconds) on the words of `notice`; `over` where it was made on another
    computer and is carried on here, `here_only` where it says nothing about the person's other computers.

    When showing a calendar ends, keeping it ends too, as a record of its own right behind.
    """
    with w.transaction():
        made = _append(w, scope, decision, notice, now, over, here_only=here_only)
        if scope.purpose is Purpose.SHOW and decision is not Decision.GIVEN:
            keep = Scope(scope.subject, Purpose.KEEP)
            kept = in_force(w, keep)
            if kept is not None and kept.decision is Decision.GIVEN:
                _append(w, keep, decision, notice, now, over, here_only=here_only)
        return made


def history(r: Reader) -> tuple[ConsentRecord, ...]:
    """Every record, oldest first."""
    return tuple(as_record(row) for row in r.rows(f"SELECT {COLUMNS} FROM ledger ORDER BY sequence"))


def was_decided(r: Reader, purpose: Purpose) -> bool:
    """Whether anything was ever decided about a purpose, for whatever subject."""
    return r.row("SELECT 1 FROM ledger WHERE purpose = ? LIMIT 1", (purpose.value,)) is not None


def get(r: Reader, record: RecordId) -> ConsentRecord | None:
    """One record by its id."""
    row = r.row(f"SELECT {COLUMNS} FROM ledger WHERE id = ?", (record,))
    return None if row is None else as_record(row)


def after(r: Reader, sequence: int) -> tuple[ConsentRecord, ...]:
    """The records behind the one with this number, oldest first: what is still to be told to somebody."""
    rows = r.rows(f"SELECT {COLUMNS} FROM ledger WHERE sequence > ? ORDER BY sequence", (sequence,))
    return tuple(as_record(row) for row in rows)


def words(r: Reader, digest: str) -> Notice | None:
    """The words that a record's `notice` stands for."""
    row = r.row("SELECT id, version, language, text FROM notice WHERE digest = ?", (digest,))
    return None if row is None else Notice(*row)


def list_grant(r: Reader, account: AccountId) -> ListGrant:
    """Raises `ConsentMissing`, as all of these do; also when the ledger's seal is broken."""
    return ListGrant(_given(r, Scope(account, Purpose.LIST)), SEAL, account)


def read_grant(r: Reader, calendar: CalendarId) -> ReadGrant:
    return ReadGrant(_given(r, Scope(calendar, Purpose.SHOW)), SEAL, calendar)


def keep_grant(r: Reader, calendar: CalendarId) -> KeepGrant:
    """Keeping rests on showing: both must be given."""
    _given(r, Scope(calendar, Purpose.SHOW))
    return KeepGrant(_given(r, Scope(calendar, Purpose.KEEP)), SEAL, calendar)


def write_grant(r: Reader, account: AccountId) -> WriteGrant:
    return WriteGrant(_given(r, Scope(account, Purpose.WRITE)), SEAL, account)


def usage_grant(r: Reader, account: AccountId) -> UsageGrant:
    return UsageGrant(_given(r, Scope(account, Purpose.USAGE)), SEAL, account)


def survey_grant(r: Reader, account: AccountId) -> SurveyGrant:
    return SurveyGrant(_given(r, Scope(account, Purpose.SURVEYS)), SEAL, account)


def agreement_grant(r: Reader, account: AccountId) -> AgreementGrant:
    """The very words that hold now must have been accepted; an agreement that is not here was not."""
    scope = Scope(account, Purpose.AGREEMENT)
    given = _given(r, scope)
    accepted = in_force(r, scope)
    if accepted is None or accepted.notice not in documents.current_digests(r, account, DocumentKind.AGREEMENT):
        raise ConsentMissing(scope.id)
    return AgreementGrant(given, SEAL, account)


def granted(grant: Callable[[Reader, Of], G], r: Reader, of: Of) -> G | None:
    """What one of the grants above gives; None without the consent that it needs."""
    try:
        return grant(r, of)
    except ConsentMissing:
        return None


def recall_grant(r: Reader, account: AccountId) -> RecallGrant:
    """For taking away what was written: consent was given once, whether or not it still is."""
    scope = Scope(account, Purpose.WRITE)
    found = in_force(r, scope)
    if found is None or found.decision is Decision.REFUSED:
        raise ConsentMissing(scope.id)
    return RecallGrant(found.id, SEAL, account)


def verify(r: Reader) -> int:
    """Check every record, the chain, the words and the seal; how many records there are. Raises `LedgerBroken`."""
    previous, expected = GENESIS, 0
    for one in history(r):
        expected += 1
        if one.sequence != expected:
            raise LedgerBroken(expected, "missing")
        if one.previous != previous:
            raise LedgerBroken(one.sequence, "does not follow the record before")
        if one.hash != digest(one.previous, one.body):
            raise LedgerBroken(one.sequence, "was changed")
        if not _says_the_same(one):
            raise LedgerBroken(one.sequence, "its columns contradict it")
        shown = words(r, one.notice)
        if shown is None or shown.digest != one.notice:
            raise LedgerBroken(one.sequence, "the words shown were changed")
        previous = one.hash
    if not holds(r):
        raise LedgerBroken(expected, "the seal does not fit the last record")
    return expected


def digest(previous: str, body: str) -> str:
    """The hash of a record whose canonical JSON is `body`."""
    return hashlib.sha256(f"{previous}\n{body}".encode()).hexdigest()


def canonical(value: object) -> str:
    """JSON with sorted keys and no blanks, the form that is hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def pseudonym(r: Reader) -> str:
    """How this computer is called in its records; empty before the first."""
    return str(r.value("SELECT pseudonym FROM seal") or "")


def _append(
    w: Writer,
    scope: Scope,
    decision: Decision,
    notice: Notice,
    now: int,
    over: TakenOver | None,
    *,
    here_only: bool,
) -> ConsentRecord:
    if not holds(w):
        raise LedgerBroken(0, "the seal does not fit the last record")
    key, pseudonym, length = _seal(w)
    previous = w.value("SELECT hash FROM ledger WHERE sequence = ?", (length,)) or GENESIS
    made = new_record_id()
    said = _body(w, made, pseudonym, scope, decision, notice, now)
    shared = "" if here_only else linking.shared_scope(w, scope)
    if shared:
        said["shared_scope"] = shared
    if over is not None:
        said["taken_over"] = {
            "device": over.device, "record_id": over.record, "hash": over.hash, "event_time": _instant(over.decided_at),
        }  # fmt: skip
    if shared.startswith(linking.BORROWED):
        said["link_seal"] = linking.sealed(w, canonical(said))
    body = canonical(said)
    chained = digest(previous, body)
    w.run(
        "INSERT INTO notice (digest, id, version, language, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (notice.digest, notice.id, notice.version, notice.language, notice.text),
    )
    row = (length + 1, made, scope.subject, scope.purpose.value, decision.value, now, notice.digest, body)
    w.run(f"INSERT INTO ledger ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, previous, chained))
    w.run("UPDATE seal SET length = ?, mac = ?", (length + 1, mac(key, length + 1, chained)))
    return as_record((*row, previous, chained))


def _body(
    r: Reader, made: RecordId, pseudonym: str, scope: Scope, decision: Decision, notice: Notice, now: int
) -> dict[str, object]:
    from storage.records.terms import CONTROLLER, JURISDICTION, SCHEMA_VERSION, recipient, terms

    said = terms(scope.purpose)
    provider = _provider(r, scope)
    others = [recipient(provider)] if provider is not None and said.shares else []
    return {
        "schema_version": SCHEMA_VERSION,
        "record_id": made,
        "pii_principal_id": pseudonym,
        "scope": scope.id,
        "pii_processing": {
            "privacy_notice": {"id": notice.id, "version": notice.version, "sha256": notice.digest},
            "language": notice.language,
            "purposes": [
                {
                    "purpose": said.purpose,
                    "purpose_type": scope.purpose.value,
                    "lawful_basis": said.basis,
                    "pii_information": [{"pii_type": one, "pii_optional": True} for one in said.pii],
                    "pii_controllers": [CONTROLLER],
                    "recipients": others,
                    "storage_locations": [said.storage],
                    "retention_period": said.retention,
                    "withdrawal_method": said.withdrawal,
                    "jurisdiction": JURISDICTION,
                }
            ],
            "source": None if provider is None else recipient(provider),
        },
        "party_identification": [
            {"party_id": CONTROLLER, "party_name": CONTROLLER, "party_type": "controller"},
            *({"party_id": one, "party_name": one, "party_type": "recipient"} for one in others),
        ],
        "event": {
            "event_time": _instant(now),
            "validity_duration": "until withdrawn",
            "entity_id": pseudonym,
            "event_type": "explicit",
            "event_state": decision.value,
        },
    }


def _instant(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _says_the_same(one: ConsentRecord) -> bool:
    body = json.loads(one.body)
    event = body["event"]
    return (
        body["record_id"] == one.id
        and body["scope"] == one.scope.id
        and event["event_state"] == one.decision.value
        and datetime.fromisoformat(event["event_time"]) == datetime.fromtimestamp(one.decided_at, UTC)
        and body["pii_processing"]["privacy_notice"]["sha256"] == one.notice
    )


def _provider(r: Reader, scope: Scope) -> ProviderName | None:
    found = r.value(
        "SELECT provider FROM account WHERE id = coalesce((SELECT account FROM calendar WHERE id = ?1), ?1)",
        (scope.subject,),
    )
    return None if found is None else ProviderName(found)


def _given(r: Reader, scope: Scope) -> RecordId:
    """The record that gives consent to `scope`; raises `ConsentMissing` where there is none that holds."""
    found = in_force(r, scope)
    if found is None or found.decision is not Decision.GIVEN:
        raise ConsentMissing(scope.id)
    if found.hash != digest(found.previous, found.body) or not _says_the_same(found) or not holds(r):
        raise ConsentMissing(scope.id)
    return found.id


def _seal(w: Writer) -> tuple[bytes, str, int]:
    """Key, the practitioner's pseudonym and the length of the chain; made when the first record is."""
    row = w.row("SELECT key, pseudonym, length FROM seal")
    if row is None:
        key, pseudonym = secrets.token_bytes(32), f"p-{secrets.token_hex(10)}"
        w.run("INSERT INTO seal (one, key, pseudonym, length, mac) VALUES (1, ?, ?, 0, '')", (key, pseudonym))
        return key, pseudonym, 0
    return row[0], row[1], row[2]


def derived(r: Reader, label: str) -> bytes:
    """A secret of this book (32 bytes) for the use that `label` names: the same at every call, told to nobody.

    Raises `ConsentMissing` before the first record, when there is nothing yet that it could be for.
    """
    key = r.value("SELECT key FROM seal")
    if key is None:
        raise ConsentMissing(label)
    return hmac.new(key, f"derived:{label}".encode(), hashlib.sha256).digest()
