"""The diagnostic bundle: what helps to find a fault, and nothing of whose computer it is (P17).

It is made of counts, versions, codes of this program's own and choices from lists. Nothing that a person or a service
has written goes in: no name, title, address, host, token, key, path or time of a visit. What is a text is checked
against the codes that are known; another is left out, and that it was is told.
"""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import ssl
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from desktop import crash_reports, passes
from resources.release import VERSION
from resources.translations import LANGUAGES
from storage import backups
from storage.book import accounts, calendars, ledger, settings, sources
from storage.cipher import version as cipher_version
from storage.database import Reader
from storage.errors import StoreError
from storage.files import files_of
from storage.home import Home
from storage.records.consents import Decision
from storage.schema import schema_of

_KIND: Final = re.compile(r"[A-Z][A-Za-z]{2,30}")
_CHOICES: Final = {
    "language": ("", *LANGUAGES),
    "appearance.scheme": ("", "light", "dark", "high-light", "high-dark"),
    "lock.idle-minutes": ("0", "2", "5", "10", "15", "30", "60"),
    "lock.glance": ("0", "1"),
}
"""Settings that are told, with every value that they can have; no other setting is looked at."""
_TABLES: Final = ("appointment", "patient", "outbox", "past", "conflict", "ledger", "document", "run")


def written(home: Home, book: Reader | None, window: Mapping[str, Any] | None = None) -> str:
    """The bundle as JSON that a person can read; `book` is None while the store is shut."""
    return json.dumps(bundle(home, book, window), indent=2, ensure_ascii=True)


def bundle(home: Home, book: Reader | None, window: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The bundle. A store that can't be read makes it shorter, never fails it."""
    made: dict[str, Any] = {"program": _program(), "system": _system(), "window": dict(window or {})}
    made["files"] = _files(home)
    made["failures"] = list(crash_reports.kept(home))
    if book is None:
        made["store"] = "shut"
        return made
    try:
        made["store"] = {"schema": schema_of(book), "counts": _counts(book), "consents": _consents(book)}
        made["sources"] = _sources(book)
        made["choices"] = _choices(book)
    except StoreError as error:
        made["store"] = type(error).__name__
    return made


def _program() -> dict[str, str]:
    return {
        "version": VERSION,
        "python": platform.python_version(),
        "qt": _qt(),
        "sqlite": sqlite3.sqlite_version,
        "sqlcipher": cipher_version(),
        "openssl": ssl.OPENSSL_VERSION,
        "bundled": str(bool(getattr(sys, "frozen", False))).lower(),
    }


def _qt() -> str:
    found = sys.modules.get("PySide6")
    return str(getattr(found, "__version__", "")) if found is not None else "not loaded"


def _system() -> dict[str, str]:
    # Not platform.node(), not the user: a computer's name is often its owner's.
    return {"name": platform.system(), "release": platform.release(), "machine": platform.machine()}


def _files(home: Home) -> dict[str, Any]:
    """Sizes in bytes, without names: a box's file is called by its calendar's id."""
    boxes = sorted(one.stat().st_size for one in home.boxes.glob("*.db")) if home.boxes.is_dir() else []
    return {
        "book": sum(one.stat().st_size for one in files_of(home.book) if one.exists()),
        "boxes": boxes,
        "backups": [one.path.stat().st_size for one in backups.every(home)] if home.backups.is_dir() else [],
    }


def _counts(book: Reader) -> dict[str, Any]:
    counts: dict[str, Any] = {name: int(book.value(f"SELECT count(*) FROM {name}")) for name in _TABLES}
    counts["accounts"] = dict(Counter(str(one.provider) for one in accounts.every(book)))
    counts["calendars"] = len(calendars.every(book))
    counts["waiting"] = dict(Counter(state for (state,) in book.rows("SELECT state FROM outbox")))
    counts["waiting_reasons"] = dict(
        Counter(_known(reason) for (reason,) in book.rows("SELECT reason FROM outbox WHERE reason <> ''"))
    )
    return counts


def _consents(book: Reader) -> dict[str, Any]:
    newest = {one.scope: one for one in ledger.history(book)}
    given = Counter(str(one.scope.purpose) for one in newest.values() if one.decision is Decision.GIVEN)
    return {"in_force": dict(given), "seal_holds": ledger.holds(book)}


def _sources(book: Reader) -> list[dict[str, Any]]:
    """How each calendar fares, by its kind of account; ages in minutes, so that no time of day is told."""
    now, told = passes.now(), []
    kinds = {account.id: str(account.provider) for account in accounts.every(book)}
    for calendar in calendars.every(book):
        state = sources.state(book, calendar.id)
        told.append(
            {
                "kind": kinds.get(calendar.account, ""),
                "health": str(state.health),
                "minutes_since_success": (now - state.last_success) // 60 if state.last_success else None,
                "minutes_since_try": (now - state.last_attempt) // 60 if state.last_attempt else None,
                "set_aside": state.set_aside,
                **_detail(state.detail),
            }
        )
    return told


def _detail(detail: str) -> dict[str, str]:
    """Kind and code of an error; its host is whose server it is, and stays."""
    try:
        found = json.loads(detail) if detail else {}
        kind, code = str(found.get("kind", "")), str(found.get("code", ""))
    except (ValueError, AttributeError):
        return {"error": "unreadable"}
    if not kind:
        return {}
    return {"error": kind if _KIND.fullmatch(kind) else "other", "code": _known(code)}


def _choices(book: Reader) -> dict[str, str]:
    found = {}
    for key, values in _CHOICES.items():
        value = settings.get(book, key)
        if value is not None:
            found[key] = value if value in values else "other"
    return found


_CODES: Final = frozenset(
    "timeout refused cut-off proxy dns network certificate certificate-unknown certificate-expired certificate-not-yet "
    "certificate-other-host tls tls-too-old not-tls not-https bad-address user-in-address wrong-password cancelled "
    "access-denied access_denied signed-out scope-missing not-app-password sign-in-timeout no-client-id suddenly-empty "
    "suddenly-fewer agreement not-json not-a-searchset no-cursor endless-pages too-large too-long throttled restored "
    "conflict not-found forbidden login invalid required value business-rule code-invalid exception".split()
)
"""Codes that this program gives itself, or that FHIR's IssueType names; `status-…` and `AADSTS…` besides."""


def _known(code: str) -> str:
    """The code if it is one of ours; a service may write its own words where a code belongs."""
    if code in _CODES or re.fullmatch(r"status-[1-5]\d\d|AADSTS\d{3,8}", code):
        return code
    return "" if not code else "other"
