"""The ways to the key, and copies of the book."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.telling import CodeMade
from storage import backups, slots
from storage.recovery_code import new_recovery_code
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def back_up(stage: Backstage) -> None:
    """A copy of the book, now."""
    async with stage.reporting(Act.KEYS):
        backups.take(stage.home, stage.book, stage.key, datetime.now(UTC))


async def change_passphrase(stage: Backstage, new: bytes) -> None:
    """From now on the book opens with this one."""
    async with stage.reporting(Act.KEYS):
        slots.change_passphrase(stage.home, stage.book, stage.key, new)


async def make_recovery_code(stage: Backstage) -> None:
    """Make one and tell it this once."""
    async with stage.reporting(Act.KEYS):
        code = new_recovery_code()
        slots.keep_recovery_code(stage.home, stage.book, stage.key, code)
        stage.tell(CodeMade(code))
