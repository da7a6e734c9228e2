"""The ways to the key, copies of the book, and an eye on the keyring while the program runs."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.telling import CodeMade, StoreChanged
from storage import backups, slots, vault
from storage.book import settings
from storage.errors import KeyMissing, KeyringAbsent, KeyringChanged, KeyringLocked, KeyringSilent
from storage.recovery_code import new_recovery_code
from ui.ports import Act
from ui.settings.keys import KEYRING_LOST

if TYPE_CHECKING:
    from desktop.backstage import Backstage
    from storage.keyring import ProcessKeyring

LOOK_SECONDS: Final = 3600.0
"""Between two looks whether the keyring still has the key."""


async def watch_keyring(stage: Backstage, keyring: ProcessKeyring) -> None:
    """Look whether the keyring still has the key for as long as the book is open: a key that it lost is put back, for
    nobody else has it any more. Where that can't be, and there is no other way in, the person is told.

    A keyring that is locked, or waits for an answer, has lost nothing, and is not asked again: it may prompt.
    """
    while True:
        if not settings.get(stage.book, KEYRING_LOST):
            await asyncio.sleep(LOOK_SECONDS)
        try:
            lost = await _lost(stage, keyring)
        except (KeyringLocked, KeyringSilent):
            return
        await _note_lost(stage, lost=lost)
        if lost:
            await asyncio.sleep(LOOK_SECONDS)


async def _lost(stage: Backstage, keyring: ProcessKeyring) -> bool:
    """Whether the keyring was the only way in and is none any more. Raises `KeyringLocked`, `KeyringSilent`."""
    slot = vault.ways(stage.home).keyring
    if slot is None:
        return False
    try:
        keyring.begin(slot.entry, slot.backend)
        try:
            while not keyring.ready():  # noqa: ASYNC110 -- a process that ends; a lock need not wait for it
                await asyncio.sleep(0.1)
        except asyncio.CancelledError:
            keyring.close()
            raise
        await asyncio.to_thread(slots.put_back, slot, stage.key, keyring)
    except (KeyringAbsent, KeyringChanged, KeyMissing):
        ways = vault.ways(stage.home)
        return ways.passphrase is None and ways.recovery is None
    return False


async def _note_lost(stage: Backstage, *, lost: bool) -> None:
    told = "1" if lost else ""
    if (settings.get(stage.book, KEYRING_LOST) or "") != told:
        await stage.remember(KEYRING_LOST, told)
        stage.tell(StoreChanged())


async def back_up(stage: Backstage) -> None:
    """A copy of the book, now."""
    async with stage.reporting(Act.KEYS):
        backups.take(stage.home, stage.book, stage.key, datetime.now(UTC))


async def change_passphrase(stage: Backstage, new: bytes) -> None:
    """From now on the book opens with this one."""
    async with stage.reporting(Act.KEYS):
        slots.change_passphrase(stage.home, stage.book, stage.key, new)
        await _note_lost(stage, lost=False)


async def make_recovery_code(stage: Backstage) -> None:
    """Make one and tell it this once."""
    async with stage.reporting(Act.KEYS):
        code = new_recovery_code()
        slots.keep_recovery_code(stage.home, stage.book, stage.key, code)
        await _note_lost(stage, lost=False)
        stage.tell(CodeMade(code))
