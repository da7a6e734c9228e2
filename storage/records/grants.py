"""The grants that let anything move.

A grant is an object that only the ledger can issue (`storage.book.ledger`): provider calls and stores take it as an
argument, so that a call without consent does not type-check and does not run.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from storage.records.ids import AccountId, CalendarId, RecordId


class _Seal:
    """Held by the ledger alone (an architecture test sees to it)."""


SEAL = _Seal()


@dataclass(frozen=True, slots=True)
class _Grant:
    record: RecordId
    """The ledger record that this grant rests on."""
    seal: _Seal = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.seal is not SEAL:
            raise TypeError("a grant is issued by the ledger only")


@dataclass(frozen=True, slots=True)
class ListGrant(_Grant):
    """Consent to see which calendars `account` has."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class ReadGrant(_Grant):
    """Consent to read and show `calendar`."""

    calendar: CalendarId


@dataclass(frozen=True, slots=True)
class KeepGrant(_Grant):
    """Consent to keep `calendar` on this computer."""

    calendar: CalendarId


@dataclass(frozen=True, slots=True)
class WriteGrant(_Grant):
    """Consent to write the practice's own calendar to `account`."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class AgreementGrant(_Grant):
    """The practice's agreement, in the words that hold now, was accepted for `account`: its service may be used."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class RecallGrant(_Grant):
    """Leave to take away again what was written to `account`: consent to write was given once, and may be withdrawn."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class UsageGrant(_Grant):
    """Consent to count how `account`'s practitioner uses the program, and to send the counts without a name."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class SurveyGrant(_Grant):
    """Consent to ask `account`'s service for surveys, and to send the answers without a name."""

    account: AccountId
