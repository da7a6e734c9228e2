"""Before the agreement is accepted the errands ask the hosted service for nothing and tell it nothing (P4)."""

from __future__ import annotations

import asyncio

import pytest

from desktop import errands, signing_in
from storage.book import anonymous, ledger
from storage.errors import ConsentMissing
from storage.records.consents import Purpose
from sync.client_settings import ClientSettings
from tests.servers.recorder import Recorder
from tests.wall.practice import Computer

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(900)]


async def test_before_the_agreement_the_errands_ask_for_nothing(here: Computer) -> None:
    places, clicks = here.sandbox.addresses, set()

    def click(url: str) -> None:
        clicks.add(asyncio.ensure_future(here.sandbox.click_through(url, places.free_login)))

    client = ClientSettings.practice(places.practice_client)
    await signing_in.join(here.book, signing_in.ToPractice(places.practice_base, client, click, places.ca_pem))
    await asyncio.gather(*clicks)
    with pytest.raises(ConsentMissing):
        ledger.agreement_grant(here.book, here.practice.id)
    for purpose in (Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS):
        here.give(here.scope(purpose))
    anonymous.put(here.book, ledger.survey_grant(here.book, here.practice.id), "QuestionnaireResponse", b"{}", 0)
    with Recorder() as wire:
        assert await here.exchange() == []
        assert await errands.everything(here.book, here.now(), asked=True) == []
    assert wire.streams == []
    assert len(anonymous.waiting(here.book)) == 1
