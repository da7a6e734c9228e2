"""What every publisher has to do, as one class of tests; each inherits it and brings a desk."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from storage.records.calendars import RemoteCalendar
from storage.records.grants import SEAL, RecallGrant, WriteGrant
from storage.records.ids import AccountId, RecordId, RemoteId
from storage.records.publishing import PublishedEvent
from sync.errors import Conflict, Gone, SyncError
from sync.providers.contract import Provider, Publisher
from tests.sync.providers.contract import ACCOUNT, list_grant
from tests.sync.providers.texts import event

NAME = "Practice <&> ☂"
KEYS = ("0a1b2c3d4e5f6g7h8i9jakblcm", "vvvvv0123456789abcdefghijk")


def write_grant(account: AccountId = ACCOUNT) -> WriteGrant:
    return WriteGrant(record=RecordId("r-test"), seal=SEAL, account=account)


def busy(start: str, **more: Any) -> PublishedEvent:
    """An event of half an hour, `start` in UTC, saying nothing unless told."""
    begin = int(datetime.fromisoformat(start).replace(tzinfo=UTC).timestamp())
    return PublishedEvent(begin, begin + 1800, **{"summary": "Busy", **more})


def recall_grant(account: AccountId = ACCOUNT) -> RecallGrant:
    return RecallGrant(record=RecordId("r-test"), seal=SEAL, account=account)


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

    async def there(self, calendar: RemoteCalendar) -> dict[str, str]:
        """Version by key of what is there of ours."""
        found = await self.publisher.published(write_grant(), calendar, {})
        return {key: one.version for key, one in found.items()}

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
        assert await desk.there(ours) == {}
        one = await desk.publisher.put(grant, ours, KEYS[0], busy("2026-11-23T09:00"), None)
        two = await desk.publisher.put(grant, ours, KEYS[1], busy("2026-11-23T10:00"), None)
        assert await desk.there(ours) == {KEYS[0]: one, KEYS[1]: two}
        later = await desk.publisher.put(grant, ours, KEYS[0], busy("2026-11-24T09:00"), one)
        assert later != one and "20261124T090000Z" in await desk.read(ours, KEYS[0])
        await desk.publisher.remove(grant, ours, KEYS[1], two)
        await desk.publisher.remove(grant, ours, KEYS[1], two)
        assert await desk.there(ours) == {KEYS[0]: later}

    async def test_what_was_changed_by_hand_is_not_overwritten_unseen(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        event_ = busy("2026-11-23T09:00")
        version = await desk.publisher.put(grant, ours, KEYS[0], event_, None)
        with pytest.raises(Conflict):
            await desk.publisher.put(grant, ours, KEYS[0], event_, None)
        await desk.meddle(ours, KEYS[0], event(KEYS[0], "By hand", "2026-11-23T09:00"))
        with pytest.raises(Conflict):
            await desk.publisher.put(grant, ours, KEYS[0], event_, version)
        with pytest.raises(Conflict):
            await desk.publisher.remove(grant, ours, KEYS[0], version)
        assert "By hand" in await desk.read(ours, KEYS[0])
        seen = (await desk.there(ours))[KEYS[0]]
        await desk.publisher.put(grant, ours, KEYS[0], event_, seen)
        assert "By hand" not in await desk.read(ours, KEYS[0])

    async def test_what_was_deleted_by_hand_can_be_put_again(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        event_ = busy("2026-11-23T09:00")
        version = await desk.publisher.put(grant, ours, KEYS[0], event_, None)
        await desk.meddle(ours, KEYS[0], "")
        with pytest.raises((Conflict, Gone)):
            await desk.publisher.put(grant, ours, KEYS[0], event_, version)
        assert await desk.there(ours) == {}
        await desk.publisher.put(grant, ours, KEYS[0], event_, None)
        assert "Busy" in await desk.read(ours, KEYS[0])

    async def test_the_calendar_can_go_by_our_hand_or_another(self, desk: Desk) -> None:
        grant = write_grant()
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        await desk.publisher.put(grant, ours, KEYS[0], busy("2026-11-23T09:00"), None)
        await desk.drop(ours)
        with pytest.raises(Gone):
            await desk.there(ours)
        again = await desk.publisher.ensure_calendar(grant, NAME, ours)
        assert await desk.there(again) == {}
        await desk.publisher.remove_calendar(grant, again)
        await desk.publisher.remove_calendar(grant, again)
        listed = await desk.provider.calendars(list_grant())
        assert not [remote for remote in listed if json.loads(remote.settings).get("ours")]

    async def test_another_accounts_grant_writes_nothing(self, desk: Desk) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        other = write_grant(AccountId("a-other"))
        event_ = busy("2026-11-23T09:00")
        with pytest.raises(PermissionError):
            await desk.publisher.ensure_calendar(other, NAME, None)
        with pytest.raises(PermissionError):
            await desk.publisher.put(other, ours, KEYS[0], event_, None)
        with pytest.raises(PermissionError):
            await desk.publisher.remove(other, ours, KEYS[0], "1")
        with pytest.raises(PermissionError):
            await desk.publisher.published(other, ours, {})
        with pytest.raises(PermissionError):
            await desk.publisher.remove_calendar(other, ours)
        assert await desk.there(ours) == {}

    async def test_no_other_calendar_is_touched(self, desk: Desk) -> None:
        grant = write_grant()
        foreign = await desk.foreign()
        event_ = busy("2026-11-23T09:00")
        ours = await desk.publisher.ensure_calendar(grant, NAME, None)
        assert ours.remote_id != foreign.remote_id
        escaping = RemoteCalendar(RemoteId(f"{ours.remote_id}../{foreign.remote_id}"), "Sly")
        for calendar in (foreign, escaping, RemoteCalendar(RemoteId(""), "None")):
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.put(grant, calendar, KEYS[0], event_, None)
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.remove(grant, calendar, KEYS[0], "1")
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.published(grant, calendar, {})
            with pytest.raises((PermissionError, SyncError)):
                await desk.publisher.remove_calendar(grant, calendar)
        assert await desk.untouched(foreign)

    @pytest.mark.parametrize("key", ["", "../other", "a/b/c/d/e", "UPPER12345", "abcde.ics", "a" * 65, "äöüäöü"])
    async def test_no_other_name_reaches_an_address(self, desk: Desk, key: str) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        with pytest.raises(PermissionError):
            await desk.publisher.put(write_grant(), ours, key, busy("2026-11-23T09:00"), None)
        with pytest.raises(PermissionError):
            await desk.publisher.remove(write_grant(), ours, key, "1")

    @pytest.mark.parametrize(
        "event_",
        [
            busy("2026-11-23T09:00"),
            busy("2026-11-23T09:00", tentative=True),
            busy("2026-11-23T09:00", summary="Ada Bright · Follow-up; 2\\, “new”", location="Room 2, first floor"),
            busy("2026-11-23T09:00", alarm=10),
            busy("2026-11-23T09:00", alarm=0, location="Römergasse ☂"),
        ],
        ids=["busy", "tentative", "full", "alarm", "alarm-at-once"],
    )
    async def test_what_was_written_is_known_again(self, desk: Desk, event_: PublishedEvent) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        version = await desk.publisher.put(write_grant(), ours, KEYS[0], event_, None)
        (found,) = (await desk.publisher.published(write_grant(), ours, {})).values()
        assert (found.event, found.version) == (event_, version)
        bare = replace(event_, location="", alarm=None, tentative=False)
        version = await desk.publisher.put(write_grant(), ours, KEYS[0], bare, version)
        (found,) = (await desk.publisher.published(write_grant(), ours, {})).values()
        assert (found.event, found.version) == (bare, version)
        (known,) = (await desk.publisher.published(write_grant(), ours, {KEYS[0]: version})).values()
        assert known.as_known and known.version == version

    async def test_what_was_changed_by_hand_is_told_apart(self, desk: Desk) -> None:
        ours = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        event_ = busy("2026-11-23T09:00")
        version = await desk.publisher.put(write_grant(), ours, KEYS[0], event_, None)
        await desk.meddle(ours, KEYS[0], event(KEYS[0], "By hand", "2026-11-23T09:00"))
        (found,) = (await desk.publisher.published(write_grant(), ours, {KEYS[0]: version})).values()
        assert not found.as_known and found.event != event_ and found.version != version

    async def test_the_calendar_is_found_again_also_to_be_taken_away(self, desk: Desk) -> None:
        assert await desk.publisher.find_calendar(recall_grant(), None) is None
        made = await desk.publisher.ensure_calendar(write_grant(), NAME, None)
        for kept in (None, made):
            found = await desk.publisher.find_calendar(recall_grant(), kept)
            assert found is not None and found.remote_id == made.remote_id
        await desk.publisher.remove_calendar(recall_grant(), made)
        assert await desk.publisher.find_calendar(recall_grant(), made) is None
        with pytest.raises(PermissionError):
            await desk.publisher.find_calendar(recall_grant(AccountId("a-other")), None)
