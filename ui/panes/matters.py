"""What needs the person most among all sources, with the one button that mends it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from storage.records.accounts import Health
from ui import wording
from ui.ports import AccountRow, CalendarRow
from ui.said import Said

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Matter:
    """A calendar that waits for the person, in words."""

    row: CalendarRow
    said: Said
    action: str


def first_matter(accounts: tuple[AccountRow, ...], now: int) -> Matter | None:
    """A question comes before a sign-in; troubles that mend themselves are none of these."""
    waiting = [(account, row) for account in accounts for row in account.calendars if row.show]
    for health in (Health.ASKS, Health.RECONNECT):
        for account, row in waiting:
            if row.state.health is health:
                return _matter(account, row, now)
    return None


def _matter(account: AccountRow, row: CalendarRow, now: int) -> Matter:
    trouble = wording.of_state(row.state, now)
    known = trouble or Said("", "")
    if row.state.health is Health.ASKS:
        what = translate("Matters", "%1 lists no events any more. We removed nothing and wait for your answer.")
        return Matter(
            row,
            Said(known.short, wording.filled(what, row.calendar.name), known.we, known.you),
            translate("Matters", "Answer…"),
        )
    what = translate("Matters", "%1 needs you to sign in again. What is kept on this computer stays in view.")
    return Matter(
        row,
        Said(known.short, wording.filled(what, account.account.label), known.we, known.you),
        translate("Matters", "Sign in again…"),
    )
