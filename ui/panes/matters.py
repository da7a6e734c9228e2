"""What needs the person most among all sources, with the one button that mends it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    """What the button says; empty when there is nothing that a button could do."""

    @property
    def is_question(self) -> bool:
        """A yes or no is waited for, rather than a sign-in."""
        return self.row.state.health is Health.ASKS


def first_matter(accounts: tuple[AccountRow, ...], now: int) -> Matter | None:
    """What the bar over the schedule says: the first matter that only the person can mend."""
    return next((one for one in every_matter(accounts, now) if one.action), None)


def every_matter(accounts: tuple[AccountRow, ...], now: int) -> tuple[Matter, ...]:
    """A question comes before a sign-in, a sign-in before what failed; troubles that mend themselves are none."""
    waiting = [(account, row) for account in accounts for row in account.calendars if row.show]
    made = []
    asked: set[str] = set()
    for health in (Health.ASKS, Health.RECONNECT, Health.FAILED):
        for account, row in waiting:
            if row.state.health is not health or (health is Health.RECONNECT and account.account.id in asked):
                continue
            if health is Health.RECONNECT:
                asked.add(account.account.id)  # one sign-in mends all of the account's calendars
            made.append(_matter(account, row, now))
    return tuple(made)


def _matter(account: AccountRow, row: CalendarRow, now: int) -> Matter:
    known = wording.of_state(row.state, now) or Said("", "")
    match row.state.health:
        case Health.ASKS:
            what = translate("Matters", "%1 lists no events any more. We removed nothing and wait for your answer.")
            said = replace(known, what=wording.filled(what, row.calendar.name))
            return Matter(row, said, translate("Matters", "Answer…"))
        case Health.RECONNECT:
            what = translate("Matters", "%1 needs you to sign in again. What is kept on this computer stays in view.")
            said = replace(known, what=wording.filled(what, account.account.label))
            return Matter(row, said, translate("Matters", "Sign in again…"))
        case _:
            what = wording.filled(translate("Matters", "%1: %2"), row.calendar.name, known.what)
            return Matter(row, replace(known, what=what), "")
