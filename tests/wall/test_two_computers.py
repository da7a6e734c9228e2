"""Choices made on one computer arrive at another as records, are checked, and hold there."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.notices import notice
from storage import consent
from storage.book import accounts, calendars, consent_feed, ledger, linking, receipts
from storage.errors import NotFound
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import CalendarId, RemoteId, new_account_id
from sync import joining
from sync.errors import Offline
from tests.architecture.tree import ROOT
from tests.servers.sandbox import client, fhir
from tests.wall.practice import Computer

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.usefixtures("nothing_decided_before"),
]


VERIFIER = ROOT / "tools" / "verify_ledger.py"


def _verifies(file: Path) -> bool:
    done = subprocess.run([sys.executable, "-I", "-S", str(VERIFIER), str(file)], check=False, capture_output=True)
    return done.returncode == 0


async def _both(here: Computer, there: Computer) -> None:
    for who in (here, there):
        await who.sign_in()


@pytest.mark.parametrize("purpose", [Purpose.SURVEYS, Purpose.USAGE, Purpose.INTERESTS])
async def test_a_choice_travels_and_so_does_taking_it_back(here: Computer, there: Computer, purpose: Purpose) -> None:
    await _both(here, there)
    ours, theirs = here.scope(purpose), there.scope(purpose)
    here.give(ours)
    await here.exchange()
    assert await there.exchange() == [theirs.id]
    assert there.on(theirs)
    there.withdraw(theirs)
    assert here.on(ours), "not known here yet"
    await there.exchange()
    assert await here.exchange() == [ours.id]
    assert not here.on(ours)
    here.give(ours)
    await here.exchange()
    await there.exchange()
    assert there.on(theirs)
    for who in (here, there):
        assert ledger.verify(who.book) == len(ledger.history(who.book))
        assert await who.exchange() == [], "nothing comes back by itself"


async def test_the_record_says_on_which_computer_it_was_decided(here: Computer, there: Computer) -> None:
    await _both(here, there)
    here.give(here.scope(Purpose.SURVEYS))
    await here.exchange()
    await there.exchange()
    record = ledger.in_force(there.book, there.scope(Purpose.SURVEYS))
    assert record is not None
    over = record.over
    original = ledger.in_force(here.book, here.scope(Purpose.SURVEYS))
    assert over is not None
    assert original is not None
    assert (over.device, over.record, over.hash) == (ledger.pseudonym(here.book), original.id, original.hash)
    assert over.decided_at == original.decided_at
    assert ledger.words(there.book, record.notice) == ledger.words(here.book, original.notice)


async def test_withdrawing_the_schedule_there_destroys_it_here(here: Computer, there: Computer) -> None:
    await _both(here, there)
    here.give(here.scope(Purpose.SHOW))
    await here.exchange()
    await there.exchange()
    assert there.on(there.scope(Purpose.SHOW))
    assert there.on(there.scope(Purpose.KEEP))
    there.book.run(
        'INSERT INTO appointment (calendar, remote_id, version, last_updated, start, "end", status, visit_type,'
        " location, note, resource) VALUES (?, 'Appointment/1', '1', '', 1, 2, 'booked', '', '', '', '{}')",
        (there.schedule.id,),
    )
    here.withdraw(here.scope(Purpose.SHOW))
    await here.exchange()
    assert there.scope(Purpose.SHOW).id in await there.exchange()
    assert there.book.value("SELECT count(*) FROM appointment") == 0


async def test_without_a_network_a_choice_holds_here_and_leaves_later(here: Computer, there: Computer) -> None:
    await _both(here, there)
    scope = here.scope(Purpose.SURVEYS)
    here.give(scope)
    await here.exchange()
    await there.exchange()
    here.sandbox.fault("practice", "cut", where="/fhir/Consent")
    try:
        here.withdraw(scope)
        with pytest.raises(Offline):
            await here.exchange()
        assert not here.on(scope)
    finally:
        here.sandbox.mend("practice")
    there.withdraw(there.scope(Purpose.SURVEYS))
    there.give(there.scope(Purpose.SURVEYS))
    await there.exchange()
    await here.exchange()
    assert not here.on(scope), "a yes that did not know of the no"
    await there.exchange()
    assert not there.on(there.scope(Purpose.SURVEYS))


async def test_a_wrong_clock_undoes_no_withdrawal(here: Computer, there: Computer) -> None:
    await _both(here, there)
    here.clock = 10 * 365 * 86_400
    here.give(here.scope(Purpose.USAGE))
    await here.exchange()
    await there.exchange()
    there.clock = -3600
    there.withdraw(there.scope(Purpose.USAGE))
    await there.exchange()
    await here.exchange()
    assert not here.on(here.scope(Purpose.USAGE))
    assert await there.exchange() == []
    assert not there.on(there.scope(Purpose.USAGE))


async def _forged(who: Computer, change: Any, status: str) -> None:
    """Puts a changed copy of a Consent of the practitioner that has this status at the service."""
    base = who.sandbox.addresses.practice_base
    http = client(who.sandbox)
    try:
        query = f"consentor={who.practice.user}&status={status}&_count=1"
        _, found, _ = await fhir(http, "GET", f"{base}/Consent?{query}")
        resource = found["entry"][0]["resource"]
        del resource["id"], resource["meta"]
        change(resource)
        created, _, _ = await fhir(http, "POST", f"{base}/Consent", resource)
        assert created == 201
    finally:
        await http.aclose()


def _body(resource: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(base64.b64decode(resource["sourceAttachment"]["data"])))


async def test_a_record_that_was_changed_is_not_believed(here: Computer, there: Computer) -> None:
    await _both(here, there)
    here.give(here.scope(Purpose.SURVEYS))
    here.withdraw(here.scope(Purpose.SURVEYS))
    await here.exchange()
    await there.exchange()
    before = consent_feed.unbelieved(there.book)

    def give_again(resource: dict[str, Any]) -> None:
        body = _body(resource)
        body["event"]["event_state"] = "given"
        resource["sourceAttachment"]["data"] = base64.b64encode(ledger.canonical(body).encode()).decode()

    await _forged(here, give_again, "inactive")
    assert await there.exchange() == []
    assert not there.on(there.scope(Purpose.SURVEYS))
    assert consent_feed.unbelieved(there.book) == before + 1


async def test_a_yes_without_its_chain_is_not_believed_and_a_no_is(here: Computer, there: Computer) -> None:
    await _both(here, there)
    there.give(there.scope(Purpose.USAGE))
    await there.exchange()

    def of_nowhere(decision: str, scope: str) -> Any:
        def change(resource: dict[str, Any]) -> None:
            body = _body(resource)
            body["event"]["event_state"] = decision
            body["shared_scope"] = scope
            body["record_id"] = f"r-{decision}"
            body["pii_principal_id"] = "p-unheard-of"
            body["pii_processing"]["purposes"][0]["purpose_type"] = scope.rpartition(":")[2]
            text = ledger.canonical(body)
            previous = "7" * 64
            resource["identifier"][0]["value"] = f"r-{decision}:{ledger.digest(previous, text)}"
            resource["identifier"][1]["value"] = previous
            resource["sourceAttachment"]["data"] = base64.b64encode(text.encode()).decode()

        return change

    await _forged(there, of_nowhere("given", "practice:surveys"), "active")
    assert await there.exchange() == []
    assert not there.on(there.scope(Purpose.SURVEYS))
    await _forged(there, of_nowhere("withdrawn", "practice:usage"), "active")
    assert await there.exchange() == [there.scope(Purpose.USAGE).id]
    assert not there.on(there.scope(Purpose.USAGE))


def _borrowed(who: Computer, name: str) -> CalendarId:
    account = Account(new_account_id(), ProviderName.CALDAV, "https://dav.example/", "mara", "mara@dav.example")
    accounts.add(who.book, account)
    return calendars.relist(who.book, account.id, [RemoteCalendar(RemoteId(f"/{name}/"), name)])[0].id


async def test_borrowed_calendars_travel_only_between_linked_computers_and_under_no_name(
    here: Computer, there: Computer
) -> None:
    await _both(here, there)
    ours, theirs = (Scope(_borrowed(who, "choir"), Purpose.SHOW) for who in (here, there))
    here.give(ours)
    await here.exchange()
    assert await there.exchange() == []
    code = linking.link(here.book)
    with pytest.raises(NotFound):
        linking.link(there.book, "not a code")
    linking.link(there.book, code.lower())
    here.withdraw(ours)
    here.give(ours)
    await here.exchange()
    assert await there.exchange() == [theirs.id]
    told = b"".join(record.body.encode() for record in ledger.history(here.book))
    assert b"choir" not in told
    assert b"dav.example" not in told
    there.withdraw(theirs)
    await there.exchange()
    assert await here.exchange() == [ours.id]


async def test_a_yes_about_a_borrowed_calendar_that_the_service_made_up_is_not_believed(
    here: Computer, there: Computer
) -> None:
    await _both(here, there)
    linking.link(there.book, linking.link(here.book))
    ours, theirs = (Scope(_borrowed(who, "choir"), Purpose.SHOW) for who in (here, there))
    here.give(ours)
    here.withdraw(ours)
    await here.exchange()
    await there.exchange()
    last = ledger.history(here.book)[-1]
    shared = json.loads(last.body)["shared_scope"]

    def follow(resource: dict[str, Any]) -> None:
        """A whole record right behind the last: the name is known to the service, the key is not."""
        body = json.loads(last.body) | {"record_id": "r-made-up", "shared_scope": shared}
        body["event"]["event_state"] = "given"
        text = ledger.canonical(body)
        resource["identifier"][0]["value"] = f"r-made-up:{ledger.digest(last.hash, text)}"
        resource["identifier"][1]["value"] = last.hash
        resource["sourceAttachment"]["data"] = base64.b64encode(text.encode()).decode()

    await _forged(here, follow, "active")
    assert await there.exchange() == []
    assert consent_feed.unbelieved(there.book) == 0, "it holds in itself"
    assert not there.on(theirs)


async def test_writing_elsewhere_is_chosen_on_each_computer_but_taken_back_on_all(
    here: Computer, there: Computer
) -> None:
    await _both(here, there)
    code = linking.link(here.book)
    linking.link(there.book, code)
    ours, theirs = (
        Scope(calendars.get(who.book, _borrowed(who, "own")).account, Purpose.WRITE)  # type: ignore[union-attr]  # it is there
        for who in (here, there)
    )
    here.give(ours)
    await here.exchange()
    assert await there.exchange() == []
    there.give(theirs)
    await there.exchange()
    here.withdraw(ours)
    await here.exchange()
    assert await there.exchange() == [theirs.id]


async def test_taking_the_account_off_one_computer_says_nothing_about_the_other(
    here: Computer, there: Computer
) -> None:
    await _both(here, there)
    here.give(here.scope(Purpose.SURVEYS))
    await here.exchange()
    await there.exchange()
    gone = here.practice
    joining.leave(here.book, here.shelf, gone, notice, here.now(), lambda _: None)
    assert here.on(Scope(gone.id, Purpose.SURVEYS)) is False
    await here.sign_in()
    await here.exchange()
    assert await there.exchange() == []
    assert there.on(there.scope(Purpose.SURVEYS))


async def test_the_chain_holds_before_a_verifier_that_shares_no_code_with_us(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    await _both(here, there)
    here.give(here.scope(Purpose.SURVEYS))
    await here.exchange()
    await there.exchange()
    file = tmp_path / "ledger.jsonl"
    file.write_text("".join(f"{line}\n" for line in receipts.export(there.book)), "utf-8")
    assert _verifies(file)
    record = ledger.in_force(there.book, there.scope(Purpose.SURVEYS))
    assert record is not None
    assert ledger.pseudonym(here.book) in receipts.page(there.book, record.id)


async def test_a_scope_is_read_from_the_command_line(here: Computer) -> None:
    await here.sign_in()
    assert consent.parse_scope(here.book, f"{here.practice.id}:surveys") == here.scope(Purpose.SURVEYS)
    with pytest.raises(NotFound):
        consent.parse_scope(here.book, f"{here.practice.id}:list")
    assert ledger.in_force(here.book, Scope(here.practice.id, Purpose.LIST)) is not None
    assert Decision.GIVEN in {record.decision for record in ledger.history(here.book)}
