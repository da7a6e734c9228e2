"""Reads for editing, on the GUI thread: where one may write, what may be chosen, what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.records.ids import AccountId
from ui.editing.port import Waiting

if TYPE_CHECKING:
    from storage.database import Reader
    from storage.records.calendars import Calendar
    from storage.records.choices import Choices
    from storage.records.events import Occurrence
    from storage.records.ids import CalendarId
    from storage.records.pending import Fields


def writable(book: Reader) -> tuple[Calendar, ...]:
    """The practice's calendars that are shown and may be written."""
    from storage.book import accounts, calendars, ledger
    from storage.records.consents import Purpose

    practices = {one.id for one in accounts.practices(book)}
    shown = ledger.live(book, Purpose.SHOW)
    return tuple(
        one
        for one in calendars.every(book)
        if one.account in practices and one.listed and one.id in shown and not one.remote.read_only
    )


def choices(book: Reader, calendar: CalendarId) -> Choices:
    from storage.book.choices import read

    return read(book, calendar)


def fields(book: Reader, shown: Occurrence) -> Fields | None:
    from storage.book import appointments

    return appointments.fields(book, shown.calendar, shown.source)


def waiting(book: Reader) -> tuple[Waiting, ...]:
    """Everything in the outbox, with the whole appointment as it would be."""
    from storage.book import appointments, outbox

    entries = outbox.every(book)
    if not entries:
        return ()
    held = outbox.held(book)
    laid: dict[tuple[str, str], Fields] = {}
    made = []
    for entry in entries:
        before = laid.get((entry.calendar, entry.subject), entry.base)
        whole = laid[entry.calendar, entry.subject] = {"start": 0, "end": 0, **before, **entry.intent}
        patient = appointments.patient_name(book, entry.calendar, str(whole.get("patient") or ""))
        made.append(Waiting(entry, whole, patient, entry.id in held))
    return tuple(made)


def waiting_of(book: Reader, account: str) -> int:
    from storage.book import outbox

    return outbox.count(book, AccountId(account))
