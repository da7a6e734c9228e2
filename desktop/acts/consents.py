"""Consent given and withdrawn, and the answer to a calendar that suddenly emptied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes
from desktop.acts import hosted, publishing
from desktop.telling import Answered, Ended, LinkMade, StoreChanged, Verdict
from storage import consent
from storage.book import accounts, calendars, ledger, linking
from storage.errors import LedgerBroken, NotFound
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, CalendarId
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def set_consent(stage: Backstage, scope: Scope, given: bool) -> None:
    """Give or withdraw; a withdrawal first ends the pass that runs under it."""
    if scope.purpose is Purpose.WRITE:
        await publishing.turn(stage, AccountId(scope.subject), on=given)
    else:
        await _decide(stage, scope, given=given)
    # What was decided is told to the person's other computers at once, if there is a network, else at the next round
    for account in accounts.practices(stage.book):
        await hosted.exchange_decisions(stage, account.id)


async def _decide(stage: Backstage, scope: Scope, *, given: bool) -> None:
    async with stage.deciding, stage.reporting(Act.CONSENT) as facts:
        if given:
            consent.give(stage.book, scope, stage.words, passes.now())
        else:
            await stage.engine.stop(CalendarId(scope.subject))
            decided = consent.withdraw(stage.book, stage.shelf, scope, stage.words, passes.now(), stage.forget)
            gone = decided.destroyed
            facts["events"] = str(gone.events if gone else 0)
        facts["scope"] = scope.id
    calendar = calendars.get(stage.book, CalendarId(scope.subject))
    if given and calendar is not None:
        await stage.round(calendar.account, (calendar.id,))
    elif given and scope.purpose is Purpose.SURVEYS:
        await hosted.everything(stage, asked=True)


async def confirm_empty(stage: Backstage, calendar: CalendarId, yes: bool) -> None:
    """The answer to a calendar that suddenly emptied; a no keeps everything and asks again at the next pass."""
    found = calendars.get(stage.book, calendar)
    if yes and found is not None:
        await stage.round(found.account, (calendar,), agreed=True)
    stage.tell(Ended(Outcome(Act.CONFIRM_EMPTY)))


async def check_chain(stage: Backstage) -> None:
    """Check every record, the chain, the words and the seal."""
    try:
        ledger.verify(stage.book)
    except LedgerBroken:
        stage.tell(Answered(Verdict(holds=False)))
    else:
        stage.tell(Answered(Verdict(holds=True)))


async def link(stage: Backstage, code: str) -> None:
    """Share names for borrowed calendars with the person's other computers, by their code or by a new one."""
    try:
        made = linking.link(stage.book, code)
    except NotFound:
        made = ""
    stage.tell(Answered(LinkMade(made)))
    stage.tell(StoreChanged())


async def unlink(stage: Backstage) -> None:
    """Choices about borrowed calendars stay here from now on."""
    linking.unlink(stage.book)
    stage.tell(StoreChanged())
