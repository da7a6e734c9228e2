"""The hosted service beside the schedule, on the worker: choices of other computers, surveys, counts, offers."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desktop import errands, passes
from desktop.telling import Ended, StoreChanged, outcome
from storage import answers as answering
from storage import consent, questionnaire
from storage.book import accounts, consent_post, ledger, settings, surveys
from storage.book.consent_feed import Due
from storage.book.offers import TOPICS
from storage.errors import StoreError
from storage.records.consents import Purpose
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.surveys import Answers, SurveyState
from storage.records.usage import Counter
from sync.anonymous import packed
from sync.errors import SyncError
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def keep_up(stage: Backstage) -> None:
    """Everything that is due, again and again, until cancelled. What has no name never leaves beside what has one."""
    while True:
        with suppress(StoreError):  # a full disk: what could not be noted now is tried at the next turn
            await errands.ask_all(stage.book, passes.now())
            stage.tell(StoreChanged())
        await asyncio.sleep(errands.next_due(stage.book, passes.now()))
        with suppress(StoreError):
            if await errands.deliver(stage.book, passes.now()):
                stage.tell(StoreChanged())


async def everything(stage: Backstage, *, asked: bool = False) -> SyncError | None:
    """Surveys and offers now; the first error."""
    errors = await errands.ask_all(stage.book, passes.now(), asked=asked)
    stage.tell(StoreChanged())
    return errors[0] if errors else None


OFTEN: Final = 120
"""Seconds between two exchanges in rounds that follow close on each other, where nothing of ours waits."""


async def all_choices(stage: Backstage) -> bool:
    """Exchange them with every practice, before something is written to another service; False where what the person
    decided on her other computers can't be known now."""
    known = [await exchange_decisions(stage, one.id) for one in accounts.practices(stage.book)]
    return all(known)


async def exchange_decisions(stage: Backstage, account_id: AccountId, *, within: int = 0) -> bool:
    """Ours go, the other computers' come and hold here; whether that was done. Without a network nothing is lost: it
    waits for the next.

    Where that was done `within` so many seconds and nothing of ours waits, nothing is asked.
    """
    account = next((one for one in accounts.practices(stage.book) if one.id == account_id), None)
    last = stage.exchanged.get(account_id)
    if last is not None and 0 <= passes.now() - last < within and not consent_post.owed(stage.book).count:
        return True
    if account is None:
        return False
    carried: list[str] = []

    async def carry_on(due: Due) -> None:
        if due.given is None and due.scope.subject.startswith("c-"):
            await stage.engine.stop(CalendarId(due.scope.subject))
        elif due.given is None and due.scope.purpose is Purpose.WRITE:
            await stage.stop_publishing()
        decided = consent.carry_on(stage.book, stage.shelf, due, stage.words, passes.now(), stage.forget)
        carried.extend(one.id for one in decided.scopes)

    try:
        done = await errands.exchange_decisions(stage.book, account, carry_on)
    except (SyncError, StoreError):
        return False
    stage.exchanged[account_id] = passes.now()
    if carried:
        stage.tell(Ended(Outcome(Act.CONSENT, "", (("elsewhere", str(len(carried))),))))
        stage.tell(StoreChanged())
    return done


async def refresh(stage: Backstage) -> None:
    """A person asks for surveys and offers now."""
    stage.tell(Ended(outcome(Act.SURVEYS, await everything(stage, asked=True))))


async def answer(stage: Backstage, remote_id: RemoteId, answers: Answers) -> None:
    """Put the answers up to leave; what was answered is not kept beside them."""
    async with stage.reporting(Act.SURVEYS) as facts:
        offered = surveys.get(stage.book, remote_id)
        grant = ledger.survey_grant(stage.book, offered.account)
        body = packed(answering.response(questionnaire.read(offered.resource), answers))
        with stage.book.transaction():
            errands.answer(stage.book, grant, body, passes.now())
            surveys.mark(stage.book, offered, SurveyState.ANSWERED)
        facts["answered"] = "1"


async def decline(stage: Backstage, remote_id: RemoteId) -> None:
    """Not to be asked again."""
    async with stage.reporting(Act.SURVEYS):
        surveys.mark(stage.book, surveys.get(stage.book, remote_id), SurveyState.DECLINED)


async def count(stage: Backstage, what: Counter) -> None:
    """One more, where it may be counted."""
    errands.count(stage.book, what)


async def choose_topics(stage: Backstage, topics: str) -> None:
    """The topics that the person named, as a JSON list; kept only while offers may be chosen by them."""
    if not ledger.live(stage.book, Purpose.INTERESTS):
        return
    with stage.book.transaction():
        settings.put(stage.book, TOPICS, topics)
    stage.tell(StoreChanged())
