"""Everything that is a person's own, in plain files that other programs read: calendars, practice, consents.

The files are not encrypted and readable by their owner alone. Secrets are not among them: no token, password or key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from storage import schedule
from storage.book import accounts, appointments, calendars, ledger, outbox, receipts
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.files import write_whole, writing
from storage.records.accounts import ProviderName
from storage.records.ids import CalendarId
from sync.icalendar_export import exported

YEARS_BACK: Final = 5
YEARS_AHEAD: Final = 2
"""How far recurring events are written out; the rules themselves are in the calendars' own files."""
_UNSAFE: Final = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """What was written where."""

    folder: Path
    files: int
    events: int
    appointments: int
    records: int
    waiting: int


def take_along(book: Reader, shelf: ShelfReader, folder: Path, today: date) -> TakenAlong:
    """Write everything into `folder`, which is made; files of an earlier try are replaced. Raises `StoreUnwritable`."""
    written = _Folder(folder)
    first = today - timedelta(days=365 * YEARS_BACK)
    days = 365 * (YEARS_BACK + YEARS_AHEAD)
    shown = schedule.between(book, shelf, first, days, UTC)
    written.text("schedule.ics", exported(shown, "OptiMantra", datetime.now(UTC)))
    names = {calendar.id: calendar for calendar in calendars.every(book)}
    for calendar, texts in shelf.texts().items():
        # A stream may hold several iCalendar objects (RFC 5545, 3.4): each is left as it came.
        written.text(f"calendars/{_name(names[calendar].name, calendar)}.ics", "".join(map(_ended, texts)))
    held = list(_practice(book))
    written.json("practice.json", held)
    written.json("accounts.json", list(_accounts(book)))
    waiting = outbox.every(book)
    written.json("waiting-changes.json", [_waiting(one) for one in waiting])
    records = ledger.history(book)
    with book.snapshot():
        written.text("consents.jsonl", "".join(f"{line}\n" for line in receipts.export(book)))
    for one in records:
        purpose = one.scope.purpose.value
        written.text(f"receipts/{one.sequence:05d}-{purpose}.json", receipts.receipt(book, one.id))
    count = sum(len(one["appointments"]) for one in held)
    return TakenAlong(folder, written.count, len(shown), count, len(records), len(waiting))


class _Folder:
    """A folder of plain files for its owner alone."""

    def __init__(self, path: Path) -> None:
        self._path, self.count = path, 0

    def text(self, name: str, content: str) -> None:
        write_plain(self._path / name, content)
        self.count += 1

    def json(self, name: str, content: object) -> None:
        self.text(name, json.dumps(content, ensure_ascii=False, indent=1))


def write_plain(path: Path, content: str) -> None:
    """Write a file that only its owner reads, in place of what was there, also of one that others could read. Raises
    `StoreUnwritable`."""
    with writing():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, content.encode())


def _practice(book: Reader) -> Iterator[dict[str, Any]]:
    """Each practice's appointments and patients as its service last stated them (FHIR R4)."""
    for account in accounts.every(book):
        if not account.is_practice:
            continue
        for calendar in calendars.of(book, account.id):
            rows = book.rows("SELECT resource FROM appointment WHERE calendar = ? ORDER BY start", (calendar.id,))
            people = appointments.patients(book, calendar.id)
            yield {
                "calendar": calendar.name,
                "service": account.base,
                "appointments": [json.loads(row[0]) for row in rows],
                "patients": [json.loads(one.resource) for one in people],
            }


def _accounts(book: Reader) -> Iterator[dict[str, Any]]:
    for account in accounts.every(book):
        # The address of a subscription is its secret.
        base = account.base if account.provider is not ProviderName.ICS else ""
        listed = [{"id": one.id, "name": one.name} for one in calendars.of(book, account.id)]
        yield {
            "id": account.id,
            "provider": str(account.provider),
            "base": base,
            "label": account.label,
            "calendars": listed,
        }


def _waiting(one: Any) -> dict[str, Any]:
    return {
        "subject": one.subject,
        "action": str(one.action),
        "intent": dict(one.intent),
        "state": str(one.state),
        "made_at": datetime.fromtimestamp(one.created_at, UTC).isoformat(),
    }


def _name(name: str, calendar: CalendarId) -> str:
    """A file name that tells the calendar and clashes with no other."""
    return f"{_UNSAFE.sub('-', name).strip('-')[:60] or 'calendar'}-{calendar[-6:]}"


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\r\n"
