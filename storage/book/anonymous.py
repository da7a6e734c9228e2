"""What waits to leave without a name: the exact bytes of a body, and when. Each leaves on a connection of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from storage.database import Reader, Writer
from storage.records.consents import Purpose
from storage.records.grants import SurveyGrant, UsageGrant
from storage.records.ids import AccountId


@dataclass(frozen=True, slots=True)
class Parcel:
    """One body that waits. `kind` is the FHIR type that it is posted to."""

    id: int
    account: AccountId
    purpose: Purpose
    kind: str
    body: bytes = field(repr=False)
    due_at: int
    """UTC seconds, not before which it leaves."""
    tries: int = 0


def put(w: Writer, grant: SurveyGrant | UsageGrant, kind: str, body: bytes, due_at: int) -> None:
    """Have these bytes leave at `due_at` (UTC seconds) or later."""
    purpose = Purpose.SURVEYS if isinstance(grant, SurveyGrant) else Purpose.USAGE
    with w.transaction():
        # A free number drawn by chance: the order of numbers would tell the order of answers
        w.run(
            "INSERT INTO anonymous (id, account, purpose, kind, body, due_at)"
            " VALUES (abs(random()) % 9007199254740991, ?, ?, ?, ?, ?)",
            (grant.account, purpose, kind, body, due_at),
        )


def waiting(r: Reader) -> tuple[Parcel, ...]:
    """Everything that waits, what is due first at the start."""
    rows = r.rows("SELECT id, account, purpose, kind, body, due_at, tries FROM anonymous ORDER BY due_at, id")
    return tuple(Parcel(row[0], AccountId(row[1]), Purpose(row[2]), row[3], bytes(row[4]), *row[5:]) for row in rows)


def gone(w: Writer, parcel: int) -> None:
    """It has left, or is given up: nothing of it stays."""
    with w.transaction():
        w.run("DELETE FROM anonymous WHERE id = ?", (parcel,))


def later(w: Writer, parcel: int, due_at: int) -> None:
    """It could not leave now."""
    with w.transaction():
        w.run("UPDATE anonymous SET due_at = ?, tries = tries + 1 WHERE id = ?", (due_at, parcel))


def move(w: Writer, parcel: int, due_at: int) -> None:
    """It leaves at another moment."""
    with w.transaction():
        w.run("UPDATE anonymous SET due_at = ? WHERE id = ?", (due_at, parcel))


def forget(w: Writer, account: AccountId, purpose: Purpose) -> None:
    """The consent is withdrawn: what has not left stays here, and is deleted."""
    with w.transaction():
        w.run("DELETE FROM anonymous WHERE account = ? AND purpose = ?", (account, purpose))
