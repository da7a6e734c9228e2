"""What a scope is called by all computers of one person, so that a choice made on one can hold on the others.

What belongs to the practice has a name that its service knows anyway (`practice:surveys`). A borrowed calendar has one
only after the person linked the computers: HMAC-SHA-256 of who, where and which under a key that they share and the
service never sees, so that the name says nothing to it (P9).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Final

from storage.book import accounts, calendars
from storage.database import Reader, Writer
from storage.errors import NotFound
from storage.records.accounts import Account
from storage.records.calendars import Calendar
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, CalendarId

PRACTICE: Final = "practice"
SHARED: Final = frozenset(
    {
        Purpose.SHOW,
        Purpose.KEEP,
        Purpose.WRITE,
        Purpose.ACCOUNT_MAIL,
        Purpose.MARKETING_MAIL,
        Purpose.USAGE,
        Purpose.SURVEYS,
        Purpose.INTERESTS,
    }
)
"""Connecting an account and accepting words are acts of one computer; everything else is a choice of the person."""


def shared_scope(r: Reader, scope: Scope) -> str:
    """`<shared name>:<purpose>`, empty for what stays on this computer. Without a link the name of an account that is
    written to is its kind of service, which names no account: it tells that the choice is meant for all computers."""
    if scope.purpose not in SHARED:
        return ""
    calendar = calendars.get(r, CalendarId(scope.subject))
    account = accounts.get(r, calendar.account if calendar else AccountId(scope.subject))
    if account is None or (account.is_practice and not _one_practice(r)):
        return ""
    name = _name(_key(r), account, calendar)
    if not name and scope.purpose is Purpose.WRITE:
        # Which kind of service the record tells anyway; which account it is, the service is not told
        name = account.provider
    return f"{name}:{scope.purpose}" if name else ""


def scopes(r: Reader, account: AccountId) -> dict[str, Scope]:
    """What other computers' records can be about, by shared name, for records that this practice account lists."""
    key = _key(r)
    found: dict[str, Scope] = {}
    for one in accounts.every(r):
        if one.is_practice and (one.id != account or not _one_practice(r)):
            continue
        places: list[tuple[AccountId | CalendarId, str]] = [(one.id, _name(key, one, None))]
        places += [(calendar.id, _name(key, one, calendar)) for calendar in calendars.of(r, one.id)]
        for subject, name in places:
            for purpose in SHARED if name else ():
                if (purpose in (Purpose.SHOW, Purpose.KEEP)) == subject.startswith("c-"):
                    found.setdefault(f"{name}:{purpose}", Scope(subject, purpose))
    return found


def _one_practice(r: Reader) -> bool:
    """All practices are called alike: with several of them a choice about one could be taken for one about another, so
    there each stays on the computer where it was made."""
    return len(accounts.practices(r)) == 1


def linked(r: Reader) -> bool:
    """Whether this computer shares names for borrowed calendars with others."""
    return _key(r) is not None


def sealed(r: Reader, said: str) -> str:
    """The seal of linked computers on a record (its canonical JSON without the seal), empty where none are linked:
    the service that carries a record knows the name of its scope by then, but can't make one up."""
    key = _key(r)
    return "" if key is None else hmac.new(key, f"record\n{said}".encode(), hashlib.sha256).hexdigest()


def link(w: Writer, code: str = "") -> str:
    """Link by the code that another computer showed, or make one; the code, to be typed on the other.

    What is decided from now on has a shared name. Raises `NotFound` for what is no such code.
    """
    from storage.recovery_code import new_recovery_code, recovery_words

    code = code or new_recovery_code()
    words = recovery_words(code.encode())
    if words is None:
        raise NotFound("code")
    key = hashlib.sha256(b"optimantra link\n" + words).digest()
    with w.transaction():
        w.run("INSERT OR REPLACE INTO link (one, key) VALUES (1, ?)", (key,))
    return code


def unlink(w: Writer) -> None:
    """From now on choices about borrowed calendars stay on this computer."""
    with w.transaction():
        w.run("DELETE FROM link")


def _key(r: Reader) -> bytes | None:
    key: bytes | None = r.value("SELECT key FROM link")
    return key


BORROWED: Final = "k-"
"""Begins the shared name of a borrowed calendar."""


def _name(key: bytes | None, account: Account, calendar: Calendar | None) -> str:
    if account.is_practice:
        return PRACTICE
    if key is None:
        return ""
    which = [account.provider, account.base, account.user, calendar.remote.remote_id if calendar else ""]
    return BORROWED + hmac.new(key, json.dumps(which).encode(), hashlib.sha256).hexdigest()[:40]
