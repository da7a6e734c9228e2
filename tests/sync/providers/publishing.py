"""What every publisher has to do, as one class of tests; each inherits it and brings a desk."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod

import pytest

from storage.records.calendars import RemoteCalendar
from storage.records.consents import SEAL, WriteGrant
from storage.records.ids import AccountId, RecordId, RemoteId
from sync.errors import Conflict, Gone, SyncError
from sync.providers.contract import Provider, Publisher
from tests.sync.providers.contract import ACCOUNT, list_grant
from tests.sync.providers.texts import event

NAME = "Practice <&> ☂"
KEYS = ("0a1b2c3d4e5f6g7h8i9jakblcm", "vvvvv0123456789abcdefghijk")


def write_grant(account: AccountId = ACCOUNT) -> WriteGrant:
    return WriteGrant(record=RecordId("r-test"), seal=SEAL, account=account)


class Desk(ABC):
    """A publisher, somebody else's hands on the same account, and a provider that lists its calendars."""

    publisher: Publisher
    provider: Provider[object]

    @abstractmethod
    async def read(self, calendar: RemoteCalendar, key: str) -> str:
        """The text of a published event, empty when it is not there."""

    @abstractmethod
    async def meddle(self, calendar: RemoteCalendar, key: str, text: str) -> None:
        """Change or create an event by hand; with an empty text, delete it."""

    @abstractmethod
    async def drop(self, calendar: RemoteCalendar) -> None:
        """Delete the calendar by hand."""

    @abstractmethod
    async def foreign(self) -> RemoteCalendar:
        """Another calendar of the account, not of our making, with one event in it."""

    @abstractmethod
    async def untouched(self, calendar: RemoteCalendar) -> bool:
        """Whether `foreign` is still as it was."""


@pytest.mark.anyio
class PublisherContract:
    """Inherit, and give a fixture `desk`."""

    async def test_one_calendar_however_often_it_is_asked_for(self, desk: Desk) -> None:
        first = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        again = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        kept = await desk.publisher.ensure_calendar(write_grant(), NAME, first)
        assert first.remote_id == again.remote_id == kept.remote_id
        listed = await desk.provider.calendars(list_grant())
        ours = [remote for remote in listed if json.loads(remote.settings).get("ours")]
        assert [(remote.remote_id, remote.name) for remote in ours] == [(first.remote_id, NAME)]

    async def test_put_change_and_remove(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        assert await desk.publisher.published(grant, ours) == {}
        one = await desk.publisher.put(grant, ours, KEYS[0], event(KEYS[0], "Busy", "2026-11-23T09:00"), None)
        two = await desk.publisher.put(grant, ours, KEYS[1], event(KEYS[1], "Busy", "2026-11-23T10:00"), None)
        assert await desk.publisher.published(grant, ours) == {KEYS[0]: one, KEYS[1]: two}
        later = await desk.publisher.put(grant, ours, KEYS[0], event(KEYS[0], "Busy", "2026-11-24T09:00"), one)
        assert later != one and "20261124T090000Z" in await desk.read(ours, KEYS[0])
        await desk.publisher.remove(grant, ours, KEYS[1], two)
        await desk.publisher.remove(grant, ours, KEYS[1], two)
        assert await desk.publisher.published(grant, ours) == {KEYS[0]: later}

    async def test_what_was_changed_by_hand_is_not_overwritten_unseen(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        text = event(KEYS[0], "Busy", "2026-11-23T09:00")
        version = await desk.publisher.put(grant, ours, KEYS[0], text, None)
        with pytest.raises(Conflict):
            await desk.publisher.put(grant, ours, KEYS[0], text, None)
        await desk.meddle(ours, KEYS[0], event(KEYS[0], "By hand", "2026-11-23T09:00"))
        with pytest.raises(Conflict):
            await desk.publisher.put(grant, ours, KEYS[0], text, version)
        with pytest.raises(Conflict):
            await desk.publisher.remove(grant, ours, KEYS[0], version)
        assert "By hand" in await desk.read(ours, KEYS[0])
        seen = (await desk.publisher.published(grant, ours))[KEYS[0]]
        await desk.publisher.put(grant, ours, KEYS[0], text, seen)
        assert "By hand" not in await desk.read(ours, KEYS[0])

    async def test_what_was_deleted_by_hand_can_be_put_again(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        text = event(KEYS[0], "Busy", "2026-11-23T09:00")
        version = await desk.publisher.put(grant, ours, KEYS[0], text, None)
        await desk.meddle(ours, KEYS[0], "")
        with pytest.raises((Conflict, Gone)):
            await desk.publisher.put(grant, ours, KEYS[0], text, version)
        assert await desk.publisher.published(grant, ours) == {}
        await desk.publisher.put(grant, ours, KEYS[0], text, None)
        assert "Busy" in await desk.read(ours, KEYS[0])

    async def test_the_calendar_can_go_by_our_hand_or_another(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        await desk.publisher.put(grant, ours, KEYS[0], event(KEYS[0], "Busy", "2026-11-23T09:00"), None)
        await desk.drop(ours)
        with pytest.raises(Gone):
            await desk.publisher.published(grant, ours)
        again = await desk.publisher.ensure_calendar(grant, NAME, ours)
        assert await desk.publisher.published(grant, again) == {}
        await desk.publisher.remove_calendar(grant, again)
        await desk.publisher.remove_calendar(grant, again)
        listed = await desk.provider.calendars(list_grant())
        assert not [remote for remote in listed if json.loads(remote.settings).get("ours")]

    async def test_another_accounts_grant_writes_nothing(self, desk: Desk) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        other = write_grant(AccountId("a-other"))
        text = event(KEYS[0], "Busy", "2026-11-23T09:00")
        with pytest.raises(PermissionError):
            await desk.publisher.ensure_calendar(other, NAME, None)
        with pytest.raises(PermissionError):
            await desk.publisher.put(other, ours, KEYS[0], text, None)
        with pytest.raises(PermissionError):
            await desk.publisher.remove(other, ours, KEYS[0], "1")
        with pytest.raises(PermissionError):
            await desk.publisher.published(other, ours)
        with pytest.raises(PermissionError):
            await desk.publisher.remove_calendar(other, ours)
        assert await desk.publisher.published(write_grant(), ours) == {}

    async def test_no_other_calendar_is_touched(self, desk: Desk) -> None:
        grant = write_grant()
        foreign = await desk.foreign()
        text = event(KEYS[0], "Busy", "2026-11-23T09:00")
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        assert ours.remote_id != foreign.remote_id
        escaping = RemoteCalendar(RemoteId(f"{ours.remote_id}../{foreign.remote_id}"), "Sly")
        for calendar in (foreign, escaping, RemoteCalendar(RemoteId(""), "None")):
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.put(grant, calendar, KEYS[0], text, None)
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.remove(grant, calendar, KEYS[0], "1")
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.published(grant, calendar)
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.remove_calendar(grant, calendar)
        assert await desk.untouched(foreign)

    @pytest.mark.parametrize("key", ["", "../other", "a/b/c/d/e", "UPPER12345", "abcde.ics", "a" * 65, "äöüäöü"])
    async def test_no_other_name_reaches_an_address(self, desk: Desk, key: str) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        with pytest.raises(PermissionError):
            await desk.publisher.put(write_grant(), ours, key, event("u", "Busy", "2026-11-23T09:00"), None)
        with pytest.raises(PermissionError):
            await desk.publisher.remove(write_grant(), ours, key, "1")

    @pytest.mark.parametrize("line", ["ATTENDEE:mailto:a@b.test", "organizer;CN=x:mailto:a@b.test", "ATT\r\n ENDEE:x"])
    async def test_a_text_that_names_somebody_is_not_sent(self, desk: Desk, line: str) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        text = event(KEYS[0], "Busy", "2026-11-23T09:00").replace("END:VEVENT", f"{line}\r\nEND:VEVENT")
        with pytest.raises(PermissionError):
            await desk.publisher.put(write_grant(), ours, KEYS[0], text, None)
        assert await desk.publisher.published(write_grant(), ours) == {}
