"""How fresh the schedule is, in one sentence for the status line and one line per source for its tooltip. Pure."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from storage.records.accounts import Health
from ui import wording
from ui.ports import AccountRow, CalendarRow, Connection

translate = QCoreApplication.translate

_NEEDS_A_PERSON = (Health.RECONNECT, Health.ASKS, Health.FAILED)


class Freshness(NamedTuple):
    """What the status line says. `icon` is empty unless something should catch the eye."""

    text: str
    detail: str
    icon: str = ""


def freshness(accounts: tuple[AccountRow, ...], last_success: int, now: int) -> Freshness:
    """How fresh what is shown is. `last_success`: the oldest among the shown calendars, 0 if one was never read."""
    shown = [row for account in accounts for row in account.calendars if row.show]
    detail = "\n".join(_line(account, row, now) for account in accounts for row in account.calendars if row.show)
    if not shown:
        return Freshness(translate("Freshness", "No calendar is shown yet"), "")
    needy = sum(row.state.health in _NEEDS_A_PERSON for row in shown)
    when = wording.moment(last_success, now) if last_success else ""
    if any(row.state.health is Health.OFFLINE for row in shown):
        if not when:
            return Freshness(
                translate("Freshness", "Offline — not every calendar has been read yet"), detail, "offline"
            )
        return Freshness(
            wording.filled(translate("Freshness", "Offline — showing what was kept at %1"), when), detail, "offline"
        )
    if needy:
        return Freshness(translate("Freshness", "%n calendar(s) need your attention", None, needy), detail, "attention")
    if not when:
        return Freshness(translate("Freshness", "Reading your calendars for the first time"), detail)
    return Freshness(wording.filled(translate("Freshness", "All sources as of %1"), when), detail)


def _line(account: AccountRow, row: CalendarRow, now: int) -> str:
    name = wording.filled(translate("Freshness", "%1 (%2)"), row.calendar.name, account.account.label)
    said = wording.of_state(row.state, now)
    if row.state.last_success and said:
        when = wording.moment(row.state.last_success, now)
        return wording.filled(translate("Freshness", "%1: as of %2. %3."), name, when, said.short)
    if row.state.last_success:
        return wording.filled(translate("Freshness", "%1: as of %2"), name, wording.moment(row.state.last_success, now))
    if said:
        return wording.filled(translate("Freshness", "%1: %2"), name, said.short)
    return wording.filled(translate("Freshness", "%1: not read yet"), name)


def connections(facts: tuple[Connection, ...], now: int) -> str:
    """What the lock says: how each host proved who it is, one line each."""
    if not facts:
        return translate("Freshness", "Everything travels encrypted.\nNothing has been sent since the program started.")
    lines = [translate("Freshness", "Everything travels encrypted:")]
    lines += [
        wording.filled(
            translate("Freshness", "%1 — %2, certificate from %3, at %4"),
            one.host,
            one.tls.replace("TLSv", "TLS "),
            one.issuer,
            wording.moment(one.at, now),
        )
        for one in facts
    ]
    return "\n".join(lines)
