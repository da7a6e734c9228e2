"""Appointments made, changed, cancelled, undone; entries of the outbox tried again or taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop import passes
from desktop.telling import Answered, Ended, StoreChanged
from storage.book import calendars, outbox, undo
from storage.database import Writer
from storage.errors import StoreError
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Entry, Fields, PendingState
from ui.ports import Act as Kind
from ui.ports import Outcome

if TYPE_CHECKING:
    from desktop.backstage import Backstage

QUIET: Final = 5.0
"""Seconds after the last act before it is sent: a second thought then leaves no trace at the practice."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an act came to. `token` is the asker's own number for it."""

    token: int
    entries: tuple[str, ...] = ()
    undone: undo.Undone | None = None
    code: str = ""


async def create(stage: Backstage, calendar: CalendarId, token: int, intent: Fields) -> None:
    await _write(stage, calendar, token, lambda w, now: outbox.create(w, calendar, intent, now))


async def change(stage: Backstage, calendar: CalendarId, token: int, subject: RemoteId, intent: Fields) -> None:
    await _write(stage, calendar, token, lambda w, now: outbox.change(w, calendar, subject, intent, now))


async def cancel(stage: Backstage, calendar: CalendarId, token: int, subject: RemoteId, reason: str) -> None:
    """`reason` is for the practice to read, empty for none."""
    await _write(stage, calendar, token, lambda w, now: outbox.cancel(w, calendar, subject, now, reason))


async def take_back(stage: Backstage, calendar: CalendarId, token: int, entries: tuple[str, ...]) -> None:
    """Undo the act that made these entries."""
    await _carry_out(
        stage, token, calendar, lambda: Written(token, entries, undo.take_back(stage.book, entries, passes.now()))
    )


async def do_again(
    stage: Backstage, calendar: CalendarId, token: int, entries: tuple[str, ...], undone: undo.Undone
) -> None:
    """Take an undo back."""
    await _carry_out(
        stage, token, calendar, lambda: Written(token, undo.do_again(stage.book, undone, entries, passes.now()))
    )


async def retry(stage: Backstage, token: int, entries: tuple[str, ...]) -> None:
    """Send these now; what is on its way or waits for another decision is left as it is."""
    chosen: set[CalendarId] = set()
    for entry in entries:
        one = outbox.get(stage.book, entry)
        if one is not None and one.state in (PendingState.PARKED, PendingState.WAITING):
            outbox.retry(stage.book, entry)
            chosen.add(one.calendar)
    stage.tell(Answered(Written(token, entries)))
    stage.tell(StoreChanged())
    for calendar in chosen:
        await _send(stage, calendar)


async def send_soon(stage: Backstage, calendar: CalendarId) -> None:
    """Send what waits in this calendar once nothing was done for a moment; what is asked meanwhile goes along."""
    mine = stage.asked[calendar] = stage.asked.get(calendar, 0) + 1
    await asyncio.sleep(QUIET)
    if stage.asked[calendar] == mine:
        await _send(stage, calendar)


async def _write(stage: Backstage, calendar: CalendarId, token: int, act: Callable[[Writer, int], Entry]) -> None:
    """Carry out `act`, tell it, and send it soon."""
    await _carry_out(stage, token, calendar, lambda: Written(token, (act(stage.book, passes.now()).id,)))


async def _send(stage: Backstage, calendar: CalendarId) -> None:
    found = calendars.get(stage.book, calendar)
    if found is not None and stage.online:
        await stage.round(found.account, (calendar,))


async def _carry_out(stage: Backstage, token: int, calendar: CalendarId, act: Callable[[], Written]) -> None:
    try:
        written = act()
    except (StoreError, ValueError) as error:  # ValueError: what it was to be laid over has changed under it
        written = Written(token, code=type(error).__name__)
    stage.tell(StoreChanged())
    stage.tell(Answered(written))
    stage.tell(Ended(Outcome(Kind.EDIT, written.code)))
    if not written.code:
        await send_soon(stage, calendar)
