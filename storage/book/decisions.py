"""What was decided, read from the consent ledger (`storage.book.ledger`): all that showing a schedule needs of it."""

from __future__ import annotations

from typing import Final

from storage.database import Reader, Row
from storage.digests import keyed, same
from storage.records.consents import ConsentRecord, Decision, Purpose, Scope
from storage.records.ids import AccountId, CalendarId, RecordId

COLUMNS: Final = "sequence, id, subject, purpose, decision, decided_at, notice, body, previous, hash"


def in_force(r: Reader, scope: Scope) -> ConsentRecord | None:
    """The latest decision about `scope`, None if it was never decided."""
    row = r.row(
        f"SELECT {COLUMNS} FROM ledger WHERE subject = ? AND purpose = ? ORDER BY sequence DESC LIMIT 1",
        (scope.subject, scope.purpose.value),
    )
    return None if row is None else as_record(row)


def live(r: Reader, purpose: Purpose) -> frozenset[str]:
    """The subjects for which `purpose` is given and not withdrawn. Empty when the seal is broken (fail closed)."""
    if not holds(r):
        return frozenset()
    rows = r.rows(
        "SELECT subject FROM ledger AS l WHERE purpose = ?1 AND decision = 'given' AND sequence ="
        " (SELECT max(sequence) FROM ledger WHERE subject = l.subject AND purpose = ?1)",
        (purpose.value,),
    )
    return frozenset(row[0] for row in rows)


def holds(r: Reader) -> bool:
    """Whether the seal fits the last record: nothing was cut off, nothing added from outside."""
    # One statement, so that a reader never sees the head of one state and the seal of another.
    row = r.row(
        "SELECT last.sequence, last.hash, s.key, s.length, s.mac"
        " FROM (SELECT 1) LEFT JOIN (SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1) AS last"
        " LEFT JOIN seal AS s"
    )
    if row is None or row[2] is None:
        return row is None or row[0] is None
    length, head = (0, "") if row[0] is None else (row[0], row[1])
    if length == 0 and row[3] == 0:
        return True
    return bool(row[3] == length and same(str(row[4]).encode(), mac(row[2], length, head).encode()))


def mac(key: bytes, length: int, head: str) -> str:
    """The seal over a chain of this length with this hash at its end."""
    return keyed(key, f"{length}:{head}".encode()).hex()


def as_record(row: Row) -> ConsentRecord:
    """The record in a row of `COLUMNS`."""
    sequence, made, subject, purpose, decision, decided_at, notice, body, previous, chained = row
    return ConsentRecord(
        sequence=sequence,
        id=RecordId(made),
        scope=Scope(CalendarId(subject) if subject.startswith("c-") else AccountId(subject), Purpose(purpose)),
        decision=Decision(decision),
        decided_at=decided_at,
        notice=notice,
        body=body,
        previous=previous,
        hash=chained,
    )
