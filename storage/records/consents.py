"""Consent: scopes, the words that were shown, and decisions. What a decision lets move are `storage.records.grants`."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum

from storage.digests import digest
from storage.named_tuple import NamedTuple
from storage.records.ids import AccountId, CalendarId, RecordId


class Purpose(StrEnum):
    """What a scope allows; the last part of its id."""

    LIST = "list"
    """See which calendars the account has, by name. Given by the act of connecting the account."""
    SHOW = "show"
    """Read a calendar's events and show them on the schedule."""
    KEEP = "keep"
    """Keep them on this computer, encrypted, for use offline."""
    WRITE = "write"
    """Create one calendar of ours on the account and keep it in step with the practice schedule."""
    AGREEMENT = "agreement"
    """The practice's user agreement: nothing of the service is used before its words that hold now are accepted."""
    POLICY = "policy"
    """The privacy policy was shown and read."""
    ACCOUNT_MAIL = "account-mail"
    """Mail about the account and its appointments."""
    MARKETING_MAIL = "marketing-mail"
    """Mail about products and services."""
    USAGE = "usage"
    """Count how often the program is used, by the day, and tell the practice's service the numbers of a week."""
    SURVEYS = "surveys"
    """Show the surveys of the practice's service, and send the answers without a name."""
    INTERESTS = "interests"
    """Choose among the offers, on this computer, by topics that the person named."""


class Scope(NamedTuple):
    """What is decided about: an account's listing or writing, or a calendar's showing or keeping."""

    subject: AccountId | CalendarId
    purpose: Purpose

    @property
    def id(self) -> str:
        """`<subject>:<purpose>`, as the command line and the ledger write it."""
        return f"{self.subject}:{self.purpose}"


class Decision(StrEnum):
    """ISO/IEC TS 27560:2023 event states that this program uses."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Notice(NamedTuple):
    """The exact words that stood beside a switch; what a person agreed to."""

    id: str
    version: int
    language: str
    """BCP 47."""
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the words, hexadecimal; a record carries it, so that the words can't be changed afterwards."""
        return digest(self.text.encode()).hex()


class ConsentRecord(NamedTuple):
    """One record of the ledger. `body` is the canonical JSON (ISO/IEC TS 27560:2023 fields) that `hash` covers."""

    sequence: int
    id: RecordId
    scope: Scope
    decision: Decision
    decided_at: int
    """UTC seconds."""
    notice: str
    """SHA-256 of the words shown."""
    body: str
    previous: str
    """Hash of the record before, 64 zeros for the first."""
    hash: str

    @property
    def over(self) -> TakenOver | None:
        """The decision that this record carries on; None for one that was made on this computer."""
        told = json.loads(self.body).get("taken_over")
        if not isinstance(told, dict):
            return None
        decided_at = int(datetime.fromisoformat(told["event_time"]).timestamp())
        return TakenOver(told["device"], RecordId(told["record_id"]), told["hash"], decided_at)


class TakenOver(NamedTuple):
    """Where a decision was made that a record here carries on: another computer of the same person."""

    device: str
    """Its pseudonym."""
    record: RecordId
    hash: str
    decided_at: int
    """UTC seconds, by that computer's clock and not after the service had it."""
