"""Identifiers that the program itself gives out, and the ones that a service gives."""

from __future__ import annotations

import os
from typing import NewType

AccountId = NewType("AccountId", str)
CalendarId = NewType("CalendarId", str)
RecordId = NewType("RecordId", str)
"""A consent record in the ledger."""

RemoteId = NewType("RemoteId", str)
"""What the other side calls a thing: a CalDAV href, a Google event id, a FHIR resource id."""

ANY_LENGTH = 10


def _random(prefix: str) -> str:
    from base64 import b32encode

    return prefix + b32encode(os.urandom(ANY_LENGTH)).decode("ascii").lower().rstrip("=")


def new_account_id() -> AccountId:
    """A fresh id, safe in a file name and on a command line."""
    return AccountId(_random("a-"))


def new_calendar_id() -> CalendarId:
    """A fresh id, safe in a file name and on a command line."""
    return CalendarId(_random("c-"))


def new_record_id() -> RecordId:
    """A fresh id of a consent record."""
    return RecordId(_random("r-"))
