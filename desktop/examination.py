"""What `doctor` looks at: one finding per part, each with what to do where it is not well."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from desktop import crash_reports, exits, session
from desktop.managed import reading
from storage import vault
from storage.book import accounts, calendars, ledger, sources
from storage.boxes.reader import ShelfReader
from storage.database import Reader
from storage.errors import LedgerBroken, StoreError
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.records.accounts import Account, Health
from storage.records.managed import Managed
from sync.errors import SyncError
from sync.http import Http, Origin
from sync.providers import ics_file
from sync.trust import trust

CLOCK_TOLERANCE: Final = 120
"""Seconds that this clock may differ from a service's before sign-ins begin to fail."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One part, whether it is well, and what to do if not."""

    check: str
    ok: bool
    says: str
    do: str = ""


async def examine(home: Home, passphrase: bytes | None) -> list[Finding]:
    """Every finding, cheapest first. Reads only; nothing of a calendar is asked for."""
    findings = [_keyring(passphrase), _tls(), *_managed(reading.read()), *_failures(home)]
    if not vault.exists(home):
        return [*findings, Finding("store", True, "there is none yet; it is made when the first account is connected.")]
    try:
        with session.reading(home, passphrase) as opened:
            assert opened is not None
            findings += [_store(opened.book), _ledger(opened.book)]
            offsets: dict[str, float] = {}
            reached = await asyncio.gather(*(_reach(account, offsets) for account in accounts.every(opened.book)))
            findings += [*reached, _clock(opened.book, offsets), *_sources(opened.book, opened.shelf)]
    except StoreError as error:
        findings.append(Finding("store", False, exits.of(error).sentence))
    return findings


def _keyring(passphrase: bytes | None) -> Finding:
    try:
        backend = ProcessKeyring().backend()
    except StoreError as error:
        if passphrase is not None:
            return Finding("keyring", True, "none here; the passphrase opens the store.")
        return Finding("keyring", False, type(error).__name__, exits.of(error).sentence)
    return Finding("keyring", True, backend)


def _managed(managed: Managed) -> list[Finding]:
    if not managed.origin:
        return []
    who = managed.by or "IT"
    if managed.trouble:
        words = f"{managed.origin} can't be read ({managed.trouble}); the strictest settings hold."
        return [Finding("managed settings", False, words, f"Have {who} correct it.")]
    return [Finding("managed settings", True, f"{managed.origin}, set by {who}.")]


def _failures(home: Home) -> list[Finding]:
    reports = crash_reports.kept(home)
    if not reports:
        return []
    last = reports[-1]
    words = f"{len(reports)} reports in {crash_reports.place(home)}, the last from {last.get('at')} UTC."
    return [Finding("failures", True, words, "Read them, and send them to support if you like.")]


def _tls() -> Finding:
    return Finding("tls", True, f"{ssl.OPENSSL_VERSION}; TLS 1.2 and later only, the system's authorities.")


def _store(book: Reader) -> Finding:
    found = book.damaged_pages()
    if found:
        return Finding("store", False, f"{len(found)} pages of the book are damaged.", "Restore a backup.")
    return Finding("store", True, "the book opens and every page of it is whole.")


def _ledger(book: Reader) -> Finding:
    try:
        records = ledger.verify(book)
    except LedgerBroken as error:
        return Finding("consent ledger", False, f"it breaks at {error}.", "Restore a backup.")
    return Finding("consent ledger", True, f"{records} records, chain unbroken.")


async def _reach(account: Account, offsets: dict[str, float]) -> Finding:
    """Whether the account's host answers over TLS. No credential is sent. By how many seconds its clock differs from
    this one goes into `offsets`."""
    name = f"{account.provider} {account.label}"
    if account.base.startswith(f"{ics_file.SCHEME}:"):
        return Finding(name, True, "a file on this computer.")
    try:
        http = Http({Origin.of(account.base)}, trust(account.ca_pem))
    except SyncError as error:
        return Finding(name, False, type(error).__name__, "Connect this account again.")
    try:
        answer = await http.send("GET", account.base, credential=False)
    except SyncError as error:
        return Finding(name, False, f"{type(error).__name__}: {error.code}", "Check the network, then try again.")
    finally:
        await http.aclose()
    with suppress(KeyError, ValueError, TypeError):
        offsets[answer.host] = (datetime.now(UTC) - parsedate_to_datetime(answer.headers["date"])).total_seconds()
    facts = next(iter(http.tls.values()), None)
    return Finding(
        name, True, f"answers over {facts.version if facts else 'TLS'}, shown by {facts.issuer if facts else '?'}."
    )


def _clock(book: Reader, offsets: Mapping[str, float]) -> Finding:
    """By the services that answered; without them, by what the store remembers of the past."""
    now = datetime.now(UTC)
    if offsets:
        host, off = max(offsets.items(), key=lambda one: abs(one[1]))
        if abs(off) > CLOCK_TOLERANCE:
            return Finding("clock", False, f"differs from {host} by {abs(off):.0f} s.", "Set this computer's clock.")
        return Finding("clock", True, f"agrees with {', '.join(sorted(offsets))}.")
    last = max((sources.state(book, one.id).last_attempt for one in calendars.every(book)), default=0)
    if last > now.timestamp() + CLOCK_TOLERANCE:
        return Finding("clock", False, "shows a time before the last sync.", "Set this computer's clock.")
    return Finding("clock", True, f"shows {now:%Y-%m-%d %H:%M} UTC; no service told another.")


def _sources(book: Reader, shelf: ShelfReader) -> list[Finding]:
    """Calendars whose last pass went wrong or whose file can't be read; one line where there is none of them."""
    findings, unsound, every = [], shelf.unsound(), calendars.every(book)
    for calendar in every:
        state = sources.state(book, calendar.id)
        if calendar.id in unsound and state.last_success:
            words = "its file here is gone or damaged; it is filled anew."
            findings.append(Finding(f"calendar {calendar.id}", False, words, "Sync: optimantra sync"))
        if state.health in (Health.WELL, Health.NEVER):
            continue
        detail = json.loads(state.detail) if state.detail else {}
        words = f"{state.health}: {detail.get('code', '')}"
        findings.append(Finding(f"calendar {calendar.id}", False, words, "See: optimantra calendars"))
    return findings or [Finding("calendars", True, f"{len(every)} known; every page of those kept here is whole.")]
