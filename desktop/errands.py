"""What is done with the hosted service beside the schedule: choices, surveys, offers, counts.

Each is done only under the accepted agreement and the consent that it rests on. What leaves without a name leaves at a
moment of chance, each thing over a connection of its own.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Final

from desktop import passes
from storage.book import accounts, anonymous, consent_feed, ledger, offers, settings, surveys, usage
from storage.book.anonymous import Parcel
from storage.book.consent_feed import Due
from storage.database import Writer
from storage.records.accounts import Account
from storage.records.grants import AgreementGrant, SurveyGrant
from storage.records.ids import AccountId
from storage.records.pending import NEVER_LEFT
from storage.records.usage import Counter
from sync import anonymous as nameless
from sync import publishing_book
from sync.anonymous import Place
from sync.consent_exchange import exchange
from sync.errors import Offline, SyncError
from sync.providers import practice_asking
from sync.providers.practice import Practice
from sync.usage_report import KIND, report

CarryOn = Callable[[Due], Awaitable[None]]
"""Lets a decision of another computer hold here, with all that it brings."""

SPREAD_SURVEYS: Final = (20 * 60, 12 * 3600)
"""Seconds between the answer and its leaving: long enough to hide among others, short enough for a working day."""
SPREAD_COUNTS: Final = (0, 36 * 3600)
SPREAD_APART: Final = (7 * 60, 75 * 60)
"""Seconds between two things that were due at one moment."""
ASK_EVERY: Final = 20 * 3600
"""Seconds between two requests for surveys and offers."""
MOST_TRIES: Final = 12
_ASKED: Final = "errands.asked."
_chance = random.SystemRandom()


async def everything(book: Writer, now: int, *, asked: bool = False) -> list[SyncError]:
    """Surveys, offers, counts, and what is due to leave; what could not be asked."""
    errors = await ask_all(book, now, asked=asked)
    await deliver(book, now)
    return errors


async def ask_all(book: Writer, now: int, *, asked: bool = False) -> list[SyncError]:
    """Surveys and offers, and the counts of weeks that are over put up to leave; what could not be asked."""
    errors = []
    for account in accounts.practices(book):
        try:
            await ask(book, account, now=now, asked=asked)
        except SyncError as error:
            errors.append(error)
        close_weeks(book, account.id, today(), now)
    return errors


async def exchange_decisions(book: Writer, account: Account, carry_on: CarryOn) -> bool:
    """Hand our decisions over, take the other computers' in, and let them hold; False where nothing may be asked, since
    the agreement is not accepted. Raises `SyncError`."""
    grant = _agreed(book, account.id)
    if grant is None:
        return False
    practice = _opened(book, account)
    try:
        await exchange(book, account, grant, practice, passes.now)
    finally:
        await practice.aclose()
    for one in consent_feed.due(book, account.id, publishing_book.missed(book, passes.now())):
        await carry_on(one)
    return True


async def ask(book: Writer, account: Account, *, now: int, asked: bool = False) -> None:
    """Surveys and offers, where they may be asked for; once a day unless a person `asked`. Raises `SyncError`."""
    grant = _agreed(book, account.id)
    key = f"{_ASKED}{account.id}"
    if grant is None or (not asked and 0 <= now - int(settings.get(book, key) or 0) < ASK_EVERY):
        return
    survey = ledger.granted(ledger.survey_grant, book, account.id)
    if survey is not None:
        practice = _opened(book, account)
        try:
            await _ask_for_surveys(book, survey, practice)
        finally:
            await practice.aclose()
    if offers.shown_to(book) == account:
        offers.relist(book, account.id, await practice_asking.offers(place(account)))
    with book.transaction():
        settings.put(book, key, str(now))


async def _ask_for_surveys(book: Writer, grant: SurveyGrant, practice: Practice) -> None:
    found = await practice_asking.surveys(grant, practice.wire)
    # Consent may have been withdrawn while the answer came in
    surveys.relist(book, ledger.survey_grant(book, grant.account), found)


def close_weeks(book: Writer, account: AccountId, today: date, now: int) -> int:
    """Put the counts of weeks that are over up to leave; how many weeks."""
    grant = ledger.granted(ledger.usage_grant, book, account)
    over = [one for one in usage.weeks(book, account) if one < usage.week_of(today)] if grant else []
    for monday in over:
        body = nameless.packed(report(monday, usage.counted(book, account, monday)))
        if grant is not None:
            with book.transaction():
                anonymous.put(book, grant, KIND, body, now + _chance.randint(*SPREAD_COUNTS))
                usage.close(book, account, monday)
    return len(over)


def answer(book: Writer, grant: SurveyGrant, body: bytes, now: int) -> None:
    """Put the answer to a survey up to leave, at a moment that says nothing of when it was given."""
    anonymous.put(book, grant, "QuestionnaireResponse", body, now + _chance.randint(*SPREAD_SURVEYS))


async def deliver(book: Writer, now: int, *, everything: bool = False) -> int:
    """Send one of what is due, picked by chance, and give the rest another moment: two that leave together could be
    told to be of one person. `everything` sends all there is. How many left. Never raises `SyncError`."""
    due = [one for one in anonymous.waiting(book) if everything or one.due_at <= now]
    _chance.shuffle(due)
    left = 0
    for parcel in due:
        account = accounts.get(book, parcel.account)
        if account is None or not _may_leave(book, parcel):
            anonymous.gone(book, parcel.id)
        elif _agreed(book, parcel.account) is None or (left and not everything):
            anonymous.move(book, parcel.id, now + _chance.randint(*SPREAD_APART))
        elif await _left(book, account, parcel, now):
            left += 1
    return left


async def _left(book: Writer, account: Account, parcel: Parcel, now: int) -> bool:
    try:
        await nameless.post(place(account), parcel.kind, parcel.body)
    except Offline as error:
        if error.code in NEVER_LEFT:
            _put_off(book, parcel, now)
            return False
        # It may have arrived; told twice it would count twice, and it has no name to be known again by
    except SyncError:
        _put_off(book, parcel, now)
        return False
    anonymous.gone(book, parcel.id)
    return True


def next_due(book: Writer, now: int) -> float:
    """Seconds until something is due to leave, at most an hour, and never so soon that it shows what went before."""
    return float(min([3600, *(max(one.due_at - now, 0) for one in anonymous.waiting(book))])) + _chance.uniform(20, 240)


def place(account: Account) -> Place:
    """The account's service as anybody can reach it."""
    return Place(account.base, account.ca_pem)


def today() -> date:
    """The day by this computer's calendar."""
    return date.today()


def _opened(book: Writer, account: Account) -> Practice:
    """Raises `Refused` for a service that the practice's IT does not allow."""
    provider = passes.allowed_of(book)(account)
    if not isinstance(provider, Practice):
        raise TypeError("not an account of a practice")
    return provider


def _put_off(book: Writer, parcel: Parcel, now: int) -> None:
    if parcel.tries + 1 >= MOST_TRIES:
        anonymous.gone(book, parcel.id)
        return
    wait = timedelta(hours=min(2**parcel.tries, 24)).total_seconds()
    anonymous.later(book, parcel.id, now + int(wait * _chance.uniform(0.7, 1.3)))


def _may_leave(book: Writer, parcel: Parcel) -> bool:
    return parcel.account in ledger.live(book, parcel.purpose)


def _agreed(book: Writer, account: AccountId) -> AgreementGrant | None:
    return ledger.granted(ledger.agreement_grant, book, account)


def count(book: Writer, what: Counter) -> None:
    """One more, for every practice whose practitioner lets it be counted; switched off, nothing is written."""
    for account in accounts.practices(book):
        grant = ledger.granted(ledger.usage_grant, book, account.id)
        if grant is not None:
            usage.count(book, grant, what, today())
