"""Publishing turned on and off, brought in step, recalled; and the sign-ins that leave to write needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import passes, publishing, widening
from desktop.telling import Ended, StoreChanged, outcome
from storage import consent
from storage.book import accounts
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId
from storage.records.publishing import Choice
from sync import publish, publishing_book
from sync.errors import Refused, SyncError
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def turn(stage: Backstage, account_id: AccountId, on: bool) -> None:
    """Give or withdraw the consent to write. Where the service has not allowed it yet, its page is asked first, and the
    consent is given only once it has: a sign-in that is cancelled leaves everything as it was."""
    scope = Scope(account_id, Purpose.WRITE)
    account = accounts.get(stage.book, account_id)
    if account is None:
        return
    asks_there = on and not publish.may_publish(stage.book, account_id) and widening.lacks_writing(account)
    if asks_there and not await _signed_in(stage, account_id, Act.CONSENT, write=True):
        return
    async with stage.deciding, stage.reporting(Act.CONSENT) as facts:
        if on:
            passes.check_allowed(publishing.managed(), account.provider, account.base)
            consent.give(stage.book, scope, stage.words, passes.now())
        else:
            await stage.stop_publishing()
            consent.withdraw(stage.book, stage.shelf, scope, stage.words, passes.now(), stage.forget)
        facts["scope"] = scope.id
    await bring_up(stage, account_id)


async def choose(stage: Backstage, account_id: AccountId, choice: Choice) -> None:
    """From the next write on; a run that is under way stops before it."""
    await stage.stop_publishing()
    publishing_book.choose(stage.book, account_id, choice, passes.now())
    stage.tell(StoreChanged())
    if publish.may_publish(stage.book, account_id):
        await bring_up(stage, account_id)


async def bring_up(stage: Backstage, account_id: AccountId) -> None:
    """Bring the account's calendar in step, or take it away where consent is not there any more; now, because it was
    asked for. How it ended is told, and kept in the book where it did not end well."""
    before = publishing_book.state(stage.book, account_id)
    try:
        done = (await stage.publish(only=account_id)).get(account_id)
    finally:
        stage.tell(StoreChanged())
    if isinstance(done, SyncError):
        stage.tell(Ended(outcome(Act.PUBLISH, done)))
        return
    facts: tuple[tuple[str, str], ...] = ()
    if before.stands and not publishing_book.state(stage.book, account_id).stands:
        facts = (("recalled", str(len(before.kept))),)
    elif done is not None and (done.put or done.removed):
        facts = (("put", str(done.put)), ("removed", str(done.removed)))
    stage.tell(Ended(Outcome(Act.PUBLISH, "", facts)))


async def sign_in_again(stage: Backstage, account_id: AccountId) -> None:
    """Renew the sign-in, with leave to write where the consent is given, or where something of ours is to be taken
    away there."""
    stands = publishing_book.state(stage.book, account_id).stands
    write = stands or publish.may_publish(stage.book, account_id)
    if await _signed_in(stage, account_id, Act.CONNECT, write=write):
        stage.tell(Ended(Outcome(Act.CONNECT, "", (("account", account_id),))))
        await stage.round(account_id)


async def give_back(stage: Backstage, account_id: AccountId) -> None:
    """End the whole permission at the service, and sign in again for reading only."""

    async def act() -> None:
        async with stage.reporting(Act.PUBLISH) as facts:
            account = accounts.get(stage.book, account_id)
            if account is not None and not await widening.give_back(stage.book, account, stage.open_browser):
                raise Refused("only-there", "")
            facts["account"] = account_id

    await stage.cancellable(act())


async def _signed_in(stage: Backstage, account_id: AccountId, kind: Act, *, write: bool) -> bool:
    """Whether the sign-in in the browser went well; anything else is told as the end of the act `kind`."""
    went_well = False

    async def act() -> None:
        nonlocal went_well
        try:
            account = accounts.get(stage.book, account_id)
            if account is not None:
                await widening.sign_in_again(stage.book, account, stage.open_browser, write=write)
                went_well = True
        except SyncError as error:
            stage.tell(Ended(outcome(kind, error)))

    if not await stage.cancellable(act()):
        stage.tell(Ended(Outcome(kind, "Cancelled")))
    stage.tell(StoreChanged())
    return went_well
