"""What `doctor` looks at: one finding per part, each with what to do where it is not well."""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from desktop import crash_reports, exits, session
from desktop.managed import reading
from storage import vault
from storage.book import accounts, calendars, ledger, sources
from storage.database import Reader
from storage.errors import LedgerBroken, StoreError
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.records.accounts import Account, Health
from storage.records.managed import Managed
from sync.errors import SyncError
from sync.http import Http, Origin
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
            for account in accounts.every(opened.book):
                findings += await _reach(account)
            findings += _sources(opened.book)
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


async def _reach(account: Account) -> list[Finding]:
    """Whether the account's host answers over TLS, and whether the clocks agree. No credential is sent."""
    name = f"{account.provider} {account.label}"
    try:
        http = Http({Origin.of(account.base)}, trust(account.ca_pem))
    except (SyncError, ssl.SSLError) as error:
        return [Finding(name, False, type(error).__name__, "Connect this account again.")]
    try:
        answer = await http.send("GET", account.base, credential=False)
    except SyncError as error:
        return [Finding(name, False, f"{type(error).__name__}: {error.code}", "Check the network, then try again.")]
    finally:
        await http.aclose()
    facts = next(iter(http.tls.values()), None)
    findings = [
        Finding(
            name, True, f"answers over {facts.version if facts else 'TLS'}, shown by {facts.issuer if facts else '?'}."
        )
    ]
    try:
        off = abs((datetime.now(UTC) - parsedate_to_datetime(answer.headers["date"])).total_seconds())
    except (KeyError, ValueError, TypeError):
        return findings
    if off > CLOCK_TOLERANCE:
        findings.append(
            Finding("clock", False, f"differs from {answer.host} by {off:.0f} s.", "Set this computer's clock.")
        )
    return findings


def _sources(book: Reader) -> list[Finding]:
    findings = []
    for calendar in calendars.every(book):
        state = sources.state(book, calendar.id)
        if state.health in (Health.WELL, Health.NEVER):
            continue
        detail = json.loads(state.detail) if state.detail else {}
        findings.append(
            Finding(
                f"calendar {calendar.id}",
                False,
                f"{state.health}: {detail.get('code', '')}",
                "See: optimantra calendars",
            )
        )
    return findings
