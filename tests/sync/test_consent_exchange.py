"""What was decided on other computers: told by the service, or not known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.book import accounts
from storage.records.accounts import Account, ProviderName
from sync.consent_exchange import exchange
from sync.errors import Refused
from sync.http import Http, Origin
from sync.providers.practice import Practice
from sync.trust import trust
from tests.servers.tls import Authority, answer, wire
from tests.storage.book_store import NOW, store
from tests.sync.http_harness import always, says
from tests.sync.providers.contract import ACCOUNT, agreement_grant

pytestmark = pytest.mark.anyio
OUTCOME = json.dumps({"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-supported"}]})


async def exchanged(tmp_path: Path, authority: Authority, said: bytes) -> int:
    """An exchange with a practice that answers so."""
    async with wire(authority.server(), always(said)) as server:
        account = Account(ACCOUNT, ProviderName.PRACTICE, server.url, "Practitioner/1", "", authority.ca_pem)
        practice = Practice(account, Http({Origin.of(server.url)}, trust(authority.ca_pem), says))
        with store(tmp_path / "store") as made:
            accounts.add(made.book, account)
            try:
                return await exchange(made.book, account, agreement_grant(), practice, lambda: NOW)
            finally:
                await practice.aclose()


async def test_a_service_that_lists_no_consents_has_none(tmp_path: Path, authority: Authority) -> None:
    said = answer(400, OUTCOME.encode(), Content_Type="application/fhir+json")
    assert await exchanged(tmp_path, authority, said) == 0


async def test_a_network_that_forbids_is_not_taken_for_nobody_withdrew(tmp_path: Path, authority: Authority) -> None:
    """Else a calendar that was taken away elsewhere would be made again."""
    said = answer(403, b"<h1>Blocked by your network</h1>", Content_Type="text/html")
    with pytest.raises(Refused):
        await exchanged(tmp_path, authority, said)
