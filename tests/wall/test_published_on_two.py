"""Two computers of one person publish to one account: what she takes back on one is not made again by the other, which
asks for her choices before it writes; linked or not, and however each spells the account."""

from __future__ import annotations

import pytest

from desktop import passes, publishing, signing_in
from desktop.notices import notice
from storage.book import accounts, appointments, ledger, linking, tokens
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId
from storage.records.publishing import Choice
from sync import joining, publish, publishing_book
from sync.account_secrets import AccountSecrets
from sync.errors import Offline, SyncError
from sync.publish import Published
from sync.publishing_plan import span
from tests.wall.practice import Computer

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.usefixtures("nothing_decided_before"),
]
OURS = "optimantra-practice"


async def _at_work(who: Computer, *, spelled: str = "") -> Account:
    """Signed in to the practice and to a calendar server (`spelled`: by that address), with leave to write there."""
    await who.sign_in()
    who.give(who.scope(Purpose.SHOW))
    await passes.engine(who.book, who.shelf).run()
    places = who.sandbox.addresses
    way = signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem)
    joined = (await signing_in.join(who.book, way)).account
    if spelled:
        with who.book.transaction():
            who.book.run("UPDATE account SET base = ? WHERE id = ?", (spelled, joined.id))
    account = accounts.get(who.book, joined.id)
    assert account is not None
    publishing_book.choose(who.book, account.id, Choice(days=7), who.now())
    who.give(Scope(account.id, Purpose.WRITE))
    return account


def _account(who: Computer) -> Account:
    return next(one for one in accounts.every(who.book) if one.provider is ProviderName.CALDAV)


async def _published(who: Computer) -> Published | SyncError:
    """One round of publishing as the program makes it."""

    async def elsewhere() -> bool:
        try:
            await who.exchange()
        except SyncError:
            return False
        return True

    done = await publishing.keep_up(who.book, only=_account(who).id, elsewhere=elsewhere)
    return done.get(_account(who).id, Published())


async def _withdrawn(who: Computer) -> None:
    """She takes it back here: the record first, then what stands there."""
    who.withdraw(Scope(_account(who).id, Purpose.WRITE))
    await publishing.recall(who.book, _account(who))


def _allowed(who: Computer) -> bool:
    return who.on(Scope(_account(who).id, Purpose.WRITE))


def _in_the_schedule(who: Computer) -> int:
    found = appointments.between(who.book, *span(who.now(), Choice(days=7), publishing.zone()))
    return sum(one.status not in ("cancelled", "noshow") for one in found)


async def _stands(who: Computer) -> int | None:
    """How many events of ours another device sees there, None where there is no calendar of ours."""
    account = _account(who)
    publisher = publish.publisher_of(account, AccountSecrets(who.book, account.id))
    try:
        grant = ledger.recall_grant(who.book, account.id)
        found = await publisher.find_calendar(grant, None)
        if found is None:
            return None
        hands = ledger.write_grant(who.book, account.id) if _allowed(who) else None
        return -1 if hands is None else len(await publisher.published(hands, found, {}))
    finally:
        await publisher.aclose()


async def _both_publish(here: Computer, there: Computer, *, spelled: str = "") -> None:
    await _at_work(here)
    await _at_work(there, spelled=spelled)
    for who in (here, there):
        await who.exchange()
        done = await _published(who)
        assert isinstance(done, Published)
    assert await _stands(there) == _in_the_schedule(there) > 3


async def _away(*computers: Computer) -> None:
    """Rounds on both: it stays away, and nothing is owed."""
    for _ in range(2):
        for who in computers:
            await _published(who)
            assert not _allowed(who)
            assert publish.owed(who.book) == ()
            assert await _stands(who) is None
    for who in computers:
        assert ledger.verify(who.book) == len(ledger.history(who.book))


async def test_linked_computers_take_it_back_together(here: Computer, there: Computer) -> None:
    for who in (here, there):
        await who.sign_in()
    linking.link(there.book, linking.link(here.book))
    await _both_publish(here, there)
    await _withdrawn(here)
    await here.exchange()
    assert _allowed(there), "not known there yet"
    assert await _published(there) == Published(), "it asked before it wrote"
    await _away(here, there)


async def test_a_withdrawal_that_could_not_be_carried_out_is_paid_by_the_other(here: Computer, there: Computer) -> None:
    for who in (here, there):
        await who.sign_in()
    linking.link(there.book, linking.link(here.book))
    await _both_publish(here, there)
    here.withdraw(Scope(_account(here).id, Purpose.WRITE))
    await here.exchange()
    with there.book.transaction():  # something is to be written, so that it asks
        publishing_book.choose(there.book, _account(there).id, Choice(days=7, alarm=5), there.now() + 1)
    await _published(there)
    assert not _allowed(there) and publish.owed(there.book) == ()
    await _published(here)
    await _away(here, there)


async def test_without_a_link_a_calendar_that_went_with_a_withdrawal_is_not_made_again(
    here: Computer, there: Computer
) -> None:
    await _both_publish(here, there)
    await _withdrawn(here)
    await here.exchange()
    assert await there.exchange() == [], "which account it was, the service was not told"
    await _published(there)
    await _away(here, there)
    record = ledger.in_force(there.book, Scope(_account(there).id, Purpose.WRITE))
    assert record is not None and record.over is not None
    assert record.over.device == ledger.pseudonym(here.book)
    there.give(Scope(_account(there).id, Purpose.WRITE))
    assert isinstance(done := await _published(there), Published) and done.put > 3, "given again, knowing of it"
    assert await _published(there) == Published()
    assert (await _stands(there) or 0) > 3
    await _withdrawn(there)


async def test_linked_by_two_spellings_of_one_account(here: Computer, there: Computer) -> None:
    for who in (here, there):
        await who.sign_in()
    linking.link(there.book, linking.link(here.book))
    await _both_publish(here, there, spelled=f"{here.sandbox.addresses.caldav_url.rstrip('/')}//")
    await _withdrawn(here)
    await here.exchange()
    await _published(there)
    await _away(here, there)


async def test_a_calendar_deleted_by_hand_is_made_again_once_it_is_known_that_nobody_withdrew(
    here: Computer, there: Computer
) -> None:
    await _both_publish(here, there)
    before = await _stands(there)
    account = _account(there)
    publisher = publish.publisher_of(account, AccountSecrets(there.book, account.id))
    held = publishing_book.state(there.book, account.id).calendar
    assert held is not None
    await publisher.remove_calendar(ledger.write_grant(there.book, account.id), held)
    await publisher.aclose()
    there.sandbox.fault("practice", "cut", where="/fhir/Consent")
    try:
        held_back = await _published(there)
        assert isinstance(held_back, Offline) and held_back.code == "choices-unknown"
        assert await _stands(there) is None
        assert _allowed(there)
    finally:
        there.sandbox.mend("practice")
    assert isinstance(done := await _published(there), Published) and done.put == before
    assert await _stands(there) == before
    assert await _published(here) == Published(), "what the other made is taken over"
    for who in (here, there):
        await _withdrawn(who)


async def test_a_withdrawal_that_arrives_late_takes_away_what_was_made_again(here: Computer, there: Computer) -> None:
    await _both_publish(here, there)
    await _withdrawn(here)
    assert isinstance(done := await _published(there), Published) and done.put > 3, "nobody can know yet"
    await here.exchange()
    there.clock = 600
    assert await there.exchange() == [Scope(_account(there).id, Purpose.WRITE).id]
    await _published(there)
    await _away(here, there)


async def test_taking_the_account_off_one_computer_leaves_the_other_publishing(here: Computer, there: Computer) -> None:
    await _both_publish(here, there)
    gone = _account(here)
    await publishing.recall(here.book, gone)
    joining.leave(here.book, here.shelf, gone, notice, here.now(), lambda _: None)
    await here.exchange()
    assert isinstance(done := await _published(there), Published) and done.put > 3
    assert _allowed(there)
    await _withdrawn(there)


async def test_a_withdrawal_about_another_service_or_account_takes_nothing_away(
    here: Computer, there: Computer
) -> None:
    await _both_publish(here, there)
    other = Account(AccountId("a-another-google"), ProviderName.GOOGLE, "https://g.example", "mara", "mara")
    accounts.add(here.book, other)
    with here.book.transaction():
        tokens.put(here.book, other.id, "password", "x")
    here.give(Scope(other.id, Purpose.WRITE))
    here.withdraw(Scope(other.id, Purpose.WRITE))
    await here.exchange()
    await publishing.recall(here.book, _account(here))
    assert isinstance(done := await _published(there), Published) and done.put > 3
    assert _allowed(there)
    assert await _stands(there) == _in_the_schedule(there)
    for who in (here, there):
        await _withdrawn(who)


async def test_the_service_is_told_no_account(here: Computer, there: Computer) -> None:
    await _both_publish(here, there)
    await _withdrawn(here)
    told = b"".join(record.body.encode() for record in ledger.history(here.book))
    assert b'"shared_scope":"caldav:write"' in told
    for word in (here.sandbox.addresses.caldav_user, _account(here).base, OURS):
        assert word.encode() not in told
    await _withdrawn(there)
