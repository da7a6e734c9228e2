"""One full run of a free practitioner with every switch on, over four services with a word in every field."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any, Final

from desktop import errands, passes, publishing, signing_in
from desktop.sandbox.addresses import Place
from storage import answers, questionnaire
from storage.book import accounts, calendars, ledger, linking, outbox, surveys, usage
from storage.records.accounts import ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.publishing import Choice, Level
from storage.records.usage import Counter
from sync import publishing_book
from sync.anonymous import packed
from sync.client_settings import ClientSettings
from tests.servers.sign_ins import registered
from tests.wall import canaries
from tests.wall.practice import Computer

SOURCES: Final = "cgm"
EVERY: Final = [word for source in SOURCES for word in canaries.words(source).values()]


async def everything(who: Computer) -> None:
    """Sign in, sync, edit, publish in full words, share, answer, be counted, and keep anew."""
    await _sign_in(who)
    for calendar in calendars.every(who.book):
        for purpose in (Purpose.SHOW, Purpose.KEEP):
            who.give(Scope(calendar.id, purpose))
    linking.link(who.book)
    for purpose in (Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS):
        who.give(who.scope(purpose))
    for account in accounts.every(who.book):
        if account.provider is not ProviderName.PRACTICE:
            who.give(Scope(account.id, Purpose.WRITE))
            publishing_book.choose(who.book, account.id, Choice(Level.FULL, since=who.now()), who.now())
    engine = passes.engine(who.book, who.shelf)
    results = await engine.run()
    assert [one.error for one in results if one.error] == []
    await publishing.keep_up(who.book)
    await _edit(who)
    await engine.run()
    await publishing.keep_up(who.book)
    await who.exchange()
    await errands.ask(who.book, who.practice, now=who.now(), asked=True)
    _answer_and_count(who)
    assert await errands.deliver(who.book, who.now(), everything=True) == 2
    for calendar in calendars.every(who.book):
        if calendar.account != who.practice.id:
            who.withdraw(Scope(calendar.id, Purpose.KEEP))
            who.give(Scope(calendar.id, Purpose.KEEP))
    await who.exchange()
    await engine.run()


async def _sign_in(who: Computer) -> None:
    places, sandbox = who.sandbox.addresses, who.sandbox
    await who.sign_in(places.free_login)
    clicks: list[asyncio.Future[None]] = []

    def at(place: Place) -> Any:
        return lambda url: clicks.append(asyncio.ensure_future(sandbox.click_through(url, place.login)))

    google = registered(ClientSettings.google, places.google)
    microsoft = registered(ClientSettings.microsoft, places.microsoft)
    ways: list[signing_in.Way] = [
        signing_in.ToCalDav(places.caldav_url, places.caldav_user, places.caldav_password, places.ca_pem),
        signing_in.ToGoogle(google, at(places.google), places.ca_pem),
        signing_in.ToMicrosoft(microsoft, at(places.microsoft), places.ca_pem),
    ]
    for way in ways:
        await signing_in.join(who.book, way)
    await asyncio.gather(*clicks)


async def _edit(who: Computer) -> None:
    """A change of an appointment, which goes to the practice."""
    row = who.book.row("SELECT remote_id FROM appointment WHERE calendar = ? AND status = 'booked' LIMIT 1",
                       (who.schedule.id,))  # fmt: skip
    assert row is not None
    outbox.change(who.book, who.schedule.id, row[0], {"note": "Bring lab results"}, who.now())


def _answer_and_count(who: Computer) -> None:
    offered = next(one for one in surveys.every(who.book) if one.remote_id == "survey-rooms")
    body = packed(answers.response(questionnaire.read(offered.resource), {"sites": (2,)}))
    errands.answer(who.book, ledger.survey_grant(who.book, who.practice.id), body, who.now())
    grant = ledger.usage_grant(who.book, who.practice.id)
    usage.count(who.book, grant, Counter.STARTS, date(2026, 11, 17))
    assert errands.close_weeks(who.book, who.practice.id, date(2026, 11, 24), who.now()) == 1
