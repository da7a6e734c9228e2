"""A consent is given or withdrawn: the ledger's record and, on withdrawal, the destruction that goes with it.

The practice's own schedule lives in the book, so showing and keeping it are one decision: giving either gives both, and
withdrawing either withdraws both. A borrowed calendar can be shown without being kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from storage.book import accounts, anonymous, appointments, calendars, ledger, offers, reminders, surveys, usage
from storage.book.consent_feed import Due
from storage.boxes.shelf import Destroyed, Shelf
from storage.database import Reader, Writer
from storage.errors import ConsentMissing, NotFound
from storage.records.consents import Decision, Notice, Purpose, Scope, TakenOver
from storage.records.ids import AccountId, CalendarId

Notices = Callable[[str], Notice]
"""Gives the exact words that stood beside a switch, by purpose; `PRACTICE` is the one switch of a practice schedule."""

Forget = Callable[[CalendarId | AccountId], object]
"""Deletes what copies elsewhere (backups) hold of a calendar, or of an account that leaves."""

PRACTICE: Final = "practice"


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision did: the scopes it recorded, and what was destroyed here."""

    scopes: tuple[Scope, ...]
    destroyed: Destroyed | None = None


def parse_scope(reader: Reader, text: str) -> Scope:
    """`<calendar id>:show`, `<calendar id>:keep`, `<account id>:write`, and of a practice's account what
    `OF_THE_PRACTICE` names. Raises `NotFound`."""
    subject, _, purpose = text.rpartition(":")
    if purpose in (Purpose.SHOW, Purpose.KEEP) and calendars.get(reader, CalendarId(subject)) is not None:
        return Scope(CalendarId(subject), Purpose(purpose))
    account = accounts.get(reader, AccountId(subject))
    if account is not None:
        offered = OF_THE_PRACTICE if account.is_practice else {Purpose.WRITE}
        if purpose in offered:
            return Scope(account.id, Purpose(purpose))
    raise NotFound(text)


OF_THE_PRACTICE: Final = frozenset(
    {Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS, Purpose.ACCOUNT_MAIL, Purpose.MARKETING_MAIL}
)
"""What is decided about a practice's account as a whole."""
_OF_A_CALENDAR: Final = frozenset({Purpose.SHOW, Purpose.KEEP})


def give(book: Writer, scope: Scope, notices: Notices, now: int) -> Decided:
    """Record that consent is given. Giving what is given adds no record.

    Raises `ConsentMissing` (with the scope that is missing) when keeping is allowed before showing.
    """
    wanted = _together(book, scope)
    if wanted == (scope,) and scope.purpose is Purpose.KEEP and not _live(book, Scope(scope.subject, Purpose.SHOW)):
        raise ConsentMissing(Scope(scope.subject, Purpose.SHOW).id)
    fresh = tuple(one for one in wanted if not _live(book, one))
    with book.transaction():
        for one in fresh:
            ledger.record(book, one, Decision.GIVEN, _words(book, one, notices), now)
    return Decided(fresh)


def withdraw(
    book: Writer,
    shelf: Shelf,
    scope: Scope,
    notices: Notices,
    now: int,
    forget: Forget,
    over: TakenOver | None = None,
) -> Decided:
    """Record that consent is withdrawn and destroy what rested on it. Works offline; withdrawing twice is harmless."""
    wanted = _together(book, scope)
    if scope.purpose is Purpose.SHOW:
        wanted = tuple(dict.fromkeys((Scope(scope.subject, Purpose.KEEP), *wanted)))
    live = tuple(one for one in wanted if _live(book, one))
    if scope.purpose in _OF_A_CALENDAR:
        # Copies first: killed in between, consent is still live and the copies are clean, never the other way round.
        forget(CalendarId(scope.subject))
    with book.transaction():
        for one in live:
            ledger.record(book, one, Decision.WITHDRAWN, _words(book, one, notices), now, over)
        if scope.purpose is Purpose.ACCOUNT_MAIL and ledger.in_force(book, scope) is None:
            # It comes with the agreement, so that a first no is a decision of its own
            ledger.record(book, scope, Decision.REFUSED, _words(book, scope, notices), now, over)
        _drop(book, scope)
    if scope.purpose not in _OF_A_CALENDAR:
        return Decided(live)
    calendar = CalendarId(scope.subject)
    if _is_practice(book, calendar):
        return Decided(live, appointments.forget(book, calendar))
    return Decided(live, shelf.destroy(calendar))


def carry_on(book: Writer, shelf: Shelf, due: Due, notices: Notices, now: int, forget: Forget) -> Decided:
    """Let a decision that was made on another computer hold here, with all that it brings (`consent_feed.due`)."""
    if due.given is None:
        return withdraw(book, shelf, due.scope, notices, now, forget, due.over)
    if due.scope.purpose is Purpose.KEEP and not _live(book, Scope(due.scope.subject, Purpose.SHOW)):
        return Decided(())
    if not _live(book, due.scope):
        ledger.record(book, due.scope, Decision.GIVEN, due.given, now, due.over)
        return Decided((due.scope,))
    return Decided(())


def _drop(book: Writer, scope: Scope) -> None:
    """What the book gathered under a consent, beside the schedule itself."""
    match scope.purpose:
        case Purpose.SHOW | Purpose.KEEP:
            reminders.forget(book, CalendarId(scope.subject))
        case Purpose.USAGE:
            usage.forget(book, AccountId(scope.subject))
            anonymous.forget(book, AccountId(scope.subject), scope.purpose)
        case Purpose.SURVEYS:
            surveys.forget(book, AccountId(scope.subject))
            anonymous.forget(book, AccountId(scope.subject), scope.purpose)
        case Purpose.INTERESTS:
            offers.forget_topics(book)
        case _:
            return


def _together(book: Reader, scope: Scope) -> tuple[Scope, ...]:
    if scope.purpose in (Purpose.SHOW, Purpose.KEEP) and _is_practice(book, CalendarId(scope.subject)):
        return Scope(scope.subject, Purpose.SHOW), Scope(scope.subject, Purpose.KEEP)
    return (scope,)


def _words(book: Reader, scope: Scope, notices: Notices) -> Notice:
    if scope.purpose in (Purpose.SHOW, Purpose.KEEP) and _is_practice(book, CalendarId(scope.subject)):
        return notices(PRACTICE)
    return notices(scope.purpose)


def _is_practice(book: Reader, calendar: CalendarId) -> bool:
    found = calendars.get(book, calendar)
    account = accounts.get(book, found.account) if found else None
    return account is not None and account.is_practice


def _live(book: Reader, scope: Scope) -> bool:
    record = ledger.in_force(book, scope)
    return record is not None and record.decision is Decision.GIVEN
