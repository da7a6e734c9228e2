"""What needs the person most, among sources and edits, with the one button that mends it. Pure."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from storage.records.accounts import Health
from ui import wording
from ui.ports import AccountRow, CalendarRow
from ui.said import Said

translate = QCoreApplication.translate


class Goal(StrEnum):
    """Where the button of a matter leads."""

    ANSWER = "answer"
    """A calendar's question; `target` is its id."""
    SIGN_IN = "sign-in"
    """An account's sign-in; `target` is its id."""
    DECIDE = "decide"
    """The inbox of edits that met somebody else's."""
    WAITING = "waiting"
    """What waits to be sent, and what was refused."""
    PUBLISH = "publish"
    """What is written to an account; `target` is its id."""
    READ = "read"
    """An agreement; the line above the schedule that asks for it is not this bar (`ui.nudges`)."""
    NOWHERE = "nowhere"


class Matter(NamedTuple):
    """Something that waits for the person, in words."""

    goal: Goal
    said: Said
    action: str = ""
    """What the button says; empty when there is nothing that a button could do."""
    target: str = ""


def first_matter(
    accounts: tuple[AccountRow, ...], now: int, undecided: int = 0, published: tuple[Matter, ...] = (), refused: int = 0
) -> Matter | None:
    """What the bar over the schedule says: the first matter that only the person can mend."""
    every = every_matter(accounts, now, undecided, published, refused)
    return next((one for one in every if one.action and one.goal is not Goal.READ), None)


def every_matter(
    accounts: tuple[AccountRow, ...], now: int, undecided: int = 0, published: tuple[Matter, ...] = (), refused: int = 0
) -> tuple[Matter, ...]:
    """A question comes before edits to decide and those that were refused, these before a sign-in, then what is owed to
    a published calendar, then what failed; troubles that mend themselves are none."""
    made = _of_health(Health.ASKS, accounts, now)
    if undecided:
        made.append(_edits(undecided))
    if refused:
        made.append(_refused(refused))
    made += _of_health(Health.RECONNECT, accounts, now)
    made += published
    made += _of_health(Health.FAILED, accounts, now)
    return tuple(made)


def _of_health(health: Health, accounts: tuple[AccountRow, ...], now: int) -> list[Matter]:
    made: list[Matter] = []
    for account in accounts:
        for row in account.calendars:
            if row.show and row.state.health is health:
                made.append(_matter(account, row, now))
                if health is Health.RECONNECT:
                    break  # one sign-in mends all of the account's calendars
    return made


def _edits(count: int) -> Matter:
    said = Said(
        translate("Matters", "%n edit(s) to decide", None, count),
        translate("Matters", "%n of your edits met somebody else's change of the same appointment.", None, count),
        translate("Matters", "Nothing was overwritten: both versions are kept until you decide."),
    )
    return Matter(Goal.DECIDE, said, translate("Matters", "Look at both…"))


def _refused(count: int) -> Matter:
    said = Said(
        translate("Matters", "%n change(s) refused", None, count),
        translate("Matters", "%n of your changes were not taken by the practice.", None, count),
        translate("Matters", "They are kept here until you try again or take them back."),
    )
    return Matter(Goal.WAITING, said, translate("Matters", "Look at them…"))


def waits_for_agreement(row: CalendarRow) -> bool:
    """Whether this calendar's service waits for its agreement, rather than for an answer about its events."""
    return row.state.health is Health.ASKS and '"AgreementNeeded"' in row.state.detail


def _matter(account: AccountRow, row: CalendarRow, now: int) -> Matter:
    known = wording.of_state(row.state, now) or Said("", "")
    match row.state.health:
        case Health.ASKS if waits_for_agreement(row):
            return Matter(Goal.READ, known, translate("Matters", "Read it…"), row.calendar.id)
        case Health.ASKS:
            said = known._replace(what=wording.filled(_question(row), row.calendar.name))
            return Matter(Goal.ANSWER, said, translate("Matters", "Answer…"), row.calendar.id)
        case Health.RECONNECT:
            what = translate("Matters", "%1 needs you to sign in again. What is kept on this computer stays in view.")
            said = known._replace(what=wording.filled(what, account.account.label), we="")  # which stands in `what`
            return Matter(Goal.SIGN_IN, said, translate("Matters", "Sign in again…"), account.account.id)
        case _:
            what = wording.filled(translate("Matters", "%1: %2"), row.calendar.name, known.what)
            return Matter(Goal.NOWHERE, known._replace(what=what))


def _question(row: CalendarRow) -> str:
    try:
        facts = json.loads(row.state.detail or "{}")
        fewer = 0 < int(facts.get("removed", 0)) < int(facts.get("before", 0))
    except (ValueError, TypeError, AttributeError):
        fewer = False
    if fewer:
        return translate(
            "Matters", "%1 lists far fewer events than before. We removed nothing and wait for your answer."
        )
    return translate("Matters", "%1 lists no events any more. We removed nothing and wait for your answer.")
