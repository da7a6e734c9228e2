"""What the command palette offers: every action of the window, every calendar's switches, and days by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction, QKeySequence

from storage.records.consents import Purpose, Scope
from storage.records.events import Occurrence
from ui import wording
from ui.actions import Actions, plain
from ui.calendar.jump import jump
from ui.deep_links import Place
from ui.models.phrases import qdate
from ui.panes.palette import Entry
from ui.ports import AccountRow, CalendarRow
from ui.settings.names import page_name

translate = QCoreApplication.translate

MOST_FOUND = 12
"""Events that the palette shows; whoever types more letters finds the rest."""
LEAST_TYPED = 2


def entries(
    actions: Actions,
    accounts: tuple[AccountRow, ...],
    decide: Callable[[Scope, bool], None],
    besides: Sequence[QAction] = (),
) -> tuple[Entry, ...]:
    """Everything that can be done now; what is greyed out in the menus is left out. `besides` are actions that come
    and go, such as named views."""
    every = actions.every()
    made = [
        Entry(plain(one), one.shortcut().toString(QKeySequence.SequenceFormat.NativeText), one.trigger)
        for one in (*every, *(one for one in besides if one not in every))
        if one.isEnabled() and one is not actions.palette
    ]
    for account in accounts:
        for row in account.calendars:
            made += _switches(account, row, decide)
    return tuple(made)


def _switches(account: AccountRow, row: CalendarRow, decide: Callable[[Scope, bool], None]) -> list[Entry]:
    name, label = row.calendar.name, account.account.label
    show = translate("Doings", "Stop showing %1") if row.show else translate("Doings", "Show %1 on my schedule")
    turn = partial(decide, Scope(row.calendar.id, Purpose.SHOW), not row.show)
    made = [Entry(wording.filled(show, name), label, turn)]
    if row.show and not account.account.is_practice:
        keep = (
            translate("Doings", "Stop keeping %1 on this computer")
            if row.keep
            else translate("Doings", "Keep %1 on this computer")
        )
        turn = partial(decide, Scope(row.calendar.id, Purpose.KEEP), not row.keep)
        made.append(Entry(wording.filled(keep, name), label, turn))
    return made


def settings_pages(go: Callable[[str], None]) -> tuple[Entry, ...]:
    """Each page of the settings; `go` is given its name in addresses."""
    said = translate("Doings", "Settings: %1")
    return tuple(Entry(wording.filled(said, page_name(page)), "", partial(go, page.value)) for page in Place)


def farewells(
    accounts: tuple[AccountRow, ...], sign_out: Callable[[str], None], leave: Callable[[], None]
) -> tuple[Entry, ...]:
    """The ways out, each of which says first what goes and what stays."""
    said = translate("Doings", "Sign out of %1")
    made = [
        Entry(wording.filled(said, row.account.label), wording.provider(row.account.provider),
              partial(sign_out, row.account.id))
        for row in accounts
    ]  # fmt: skip
    return (*made, Entry(translate("Leave", "Leave with everything"), "", leave))


def days(typed: str, today: date, go: Callable[[date], None]) -> tuple[Entry, ...]:
    """The day that is meant, if a day is."""
    locale = QLocale()
    day = jump(typed, today, locale)
    if day is None:
        return ()
    said = locale.toString(qdate(day), QLocale.FormatType.LongFormat)
    return (Entry(wording.filled(translate("Doings", "Go to %1"), said), "", partial(go, day)),)


def events(
    found: tuple[Occurrence, ...], zone: tzinfo, go: Callable[[Occurrence], None], *, hidden: bool
) -> tuple[Entry, ...]:
    """What was ever synced and answers; a patient's name is not shown while names are hidden."""
    locale = QLocale()
    made = []
    for one in found:
        day = one.start_in(zone).date()
        when = locale.toString(qdate(day), QLocale.FormatType.ShortFormat)
        words = _title(one, hidden=hidden)
        if words:
            made.append(Entry(words, when, partial(go, one)))
    return tuple(made)


def _title(one: Occurrence, *, hidden: bool) -> str:
    if not one.patient:
        return one.summary or one.location
    if hidden:
        return one.visit_type
    return (
        wording.filled(translate("Doings", "%1 — %2"), one.patient, one.visit_type) if one.visit_type else one.patient
    )
