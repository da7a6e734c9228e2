"""Scenes of moments and of edges: a pointer over an event, a drag on its way, a menu, an empty and an overfull week,
no network, a source that needs somebody, a store that does not open, and the dialogs that no other chapter shows."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import HOUR, NARROW, NOW, SMALL, Scene, copy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from storage.database import Writer
    from ui.window import MainWindow

FULL: Final = "store-full"
OFFLINE: Final = "store-offline"
NEEDY: Final = "store-needy"
GRUDGED: Final = "store-grudged"

SCENES: Final = (
    Scene("hover", "hover"),
    Scene("drag", "drag"),
    Scene("drag-dark", "drag", scheme="dark"),
    Scene("draw", "draw"),
    Scene("menu", "menu"),
    Scene("menu-dark-arabic", "menu", scheme="dark", locale="ar_EG"),
    Scene("card", "card"),
    Scene("palette", "palette"),
    Scene("palette-narrow-german-dark", "palette", NARROW, scheme="dark", locale="de_DE"),
    Scene("week-contrast-light", "week", scheme="high-light"),
    Scene("week-narrow-200", "week", NARROW, scale="2"),
    Scene("week-narrow-arabic-dark", "week", NARROW, scheme="dark", locale="ar_EG"),
    Scene("week-empty", "empty"),
    Scene("agenda-empty", "agenda-empty"),
    Scene("find-nothing", "find-nothing"),
    Scene("week-overfull", "week", store=FULL),
    Scene("day-overfull-dark", "day", scheme="dark", store=FULL),
    Scene("month-overfull", "month", store=FULL),
    Scene("offline", "week", store=OFFLINE),
    Scene("offline-narrow-arabic-dark", "week", NARROW, scheme="dark", locale="ar_EG", store=OFFLINE),
    Scene("needs-sign-in", "week", store=NEEDY),
    Scene("needs-sign-in-narrow-german", "week", NARROW, locale="de_DE", store=NEEDY),
    Scene("lock-dark-german", "lock", SMALL, scheme="dark", locale="de_DE"),
    Scene("store-damaged", "StoreDamaged", SMALL),
    Scene("keyring-locked-arabic-dark", "KeyringLocked", SMALL, scheme="dark", locale="ar_EG"),
    Scene("accounts", "accounts"),
    Scene("security", "security"),
    Scene("appearance-dark", "appearance", scheme="dark"),
    Scene("language-german", "language", locale="de_DE"),
    Scene("add-account", "add"),
    Scene("choose-calendars", "choose"),
    Scene("leave-withheld", "choose-practice", store=GRUDGED),
    Scene("leave-withheld-narrow-german-dark", "choose-practice", NARROW, scheme="dark", locale="de_DE", store=GRUDGED),
    Scene("leave-withheld-200-arabic", "choose-practice", scale="2", locale="ar_EG", store=GRUDGED),
    Scene("leave-withheld-account", "accounts", store=GRUDGED),
    Scene("remove-account", "remove"),
    Scene("outside-link", "link"),
    Scene("shortcuts", "shortcuts"),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """Stores of their own for an overfull week, for a morning without a network, for a source that was left, and for a
    practice that grants less than was asked, and more."""
    from storage.book import accounts, calendars, sources
    from storage.records.accounts import Health
    from storage.records.leave import Leave

    with copy(directory, FULL) as book:
        _crowd(book)
    with copy(directory, OFFLINE) as book:
        for one in calendars.every(book):
            state = sources.state(book, one.id)
            sources.note(
                book, state._replace(health=Health.OFFLINE, last_success=NOW - 3 * HOUR, last_attempt=NOW - 60)
            )
    with copy(directory, NEEDY) as book:
        every = calendars.every(book)
        for one, health in zip(every[-3:], (Health.RECONNECT, Health.FAILED, Health.RECONNECT), strict=True):
            sources.note(book, sources.state(book, one.id)._replace(health=health, last_success=NOW - 26 * HOUR))
    with copy(directory, GRUDGED) as book:
        practice = next(one for one in accounts.every(book) if one.is_practice)
        told = Leave(("people", "surveys"), ("user/Observation.rs",))._asdict()
        accounts.renew(book, practice._replace(settings=json.dumps({**json.loads(practice.settings or "{}"), **told})))


def _crowd(book: Writer) -> None:
    """The practice's week several times over, a little later each time."""
    from storage.book import accounts, appointments, calendars, ledger
    from storage.records.accounts import ProviderName
    from storage.records.changes import Cursor, Page
    from storage.records.ids import RemoteId

    practices = {one.id for one in accounts.every(book) if one.provider is ProviderName.PRACTICE}
    practice = next(one for one in calendars.every(book) if one.account in practices)
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice, lambda: NOW)
    for one in appointments.between(book, NOW - 60 * HOUR, NOW + 60 * HOUR):
        row = appointments.server_row(book, practice.id, one.source)
        if row is None or not row.patient:
            continue
        made = tuple(
            replace(
                row,
                remote_id=RemoteId(f"{row.remote_id}-{again}"),
                start=row.start + again * 600,
                end=row.end + again * 600,
            )
            for again in range(1, 6 if row.start % 7200 else 3)
        )
        intake.add(Page(made))
    intake.commit(intake.cursor() or Cursor(""))


def show(window: MainWindow, scene: Scene) -> QWidget:
    """The picture of this scene."""
    from ui.calendar.modes import Mode
    from ui.panes.doorway import Doorway

    calendar, dialogs = window.calendar, window.dialogs
    calendar.set_editable(True)
    match scene.what:
        case "hover" | "drag" | "draw" | "menu" | "card" | "palette":
            return _moment(window, scene.what)
        case "empty" | "agenda-empty":
            calendar.set_mode(Mode.AGENDA if scene.what == "agenda-empty" else Mode.WEEK)
            calendar.show_day(date(1950, 3, 1))
        case "find-nothing":
            return _find_nothing(window)
        case "lock" | "StoreDamaged" | "KeyringLocked" as kind:
            door = Doorway(window.theme)
            if kind == "lock":
                door.show_lock(passphrase=True, trouble="", glance=())
            else:
                door.show_state(kind, {})
            door.resize(*scene.size)
            door.show()
            return door
        case "accounts" | "security" | "appearance" | "language" as page:
            dialogs.open_settings()
            assert dialogs.settings is not None
            dialogs.settings.show_page(getattr(dialogs.settings, page))
            return dialogs.settings
        case "add" | "choose" | "choose-practice" | "remove" | "link" | "shortcuts" as kind:
            return _dialog(window, kind)
        case mode:
            calendar.set_mode(Mode(mode))
    return window


def _dialog(window: MainWindow, kind: str) -> QWidget:
    from PySide6.QtWidgets import QApplication

    dialogs, account = window.dialogs, window.ports.sources.accounts()[-1].account.id
    match kind:
        case "add":
            dialogs.open_add()
        case "choose":
            dialogs.open_choose(account)
        case "choose-practice":
            rows = window.ports.sources.accounts()
            dialogs.open_choose(next(one.account.id for one in rows if one.account.is_practice))
        case "remove":
            dialogs.open_remove(account)
        case "link":
            dialogs.open_link("https://video.example.org/room/quiet-harbour")
        case _:
            dialogs.open_shortcuts(window.actions_)
    QApplication.processEvents()
    return next(one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())


def _moment(window: MainWindow, what: str) -> QWidget:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.calendar.card import EventCard
    from ui.panes.palette import Palette

    grid, left = window.calendar.grid, Qt.MouseButton.LeftButton
    paper = grid.viewport()
    if what == "palette":
        window.actions_.palette.trigger()
        found = window.findChild(Palette)
        return found if isinstance(found, Palette) else window
    row = _booked(window)
    middle = grid.visualRect(window.calendar.model.index(row)).center()
    match what:
        case "hover":
            grid.make_current(next(other for other in range(row) if other != row))
            QTest.mouseMove(paper, middle + QPoint(4, 0))
            QTest.mouseMove(paper, middle)
        case "drag":
            QTest.mousePress(paper, left, pos=middle)
            for step in range(1, 12):
                QTest.mouseMove(paper, middle + QPoint(-12 * step, 6 * step))
        case "draw":
            frame = grid.scene.frame if grid.scene is not None else None
            assert frame is not None
            start = QPoint(frame.day_left(6) + 40, frame.top + 240)
            QTest.mousePress(paper, left, pos=start)
            for step in range(1, 12):
                QTest.mouseMove(paper, start + QPoint(0, 8 * step))
        case "menu":
            window.calendar.menu_asked.emit(grid, row, middle)
            QApplication.processEvents()
            return QApplication.activePopupWidget() or window
        case _:
            every = window.calendar.model.occurrences
            afar = next((place for place, one in enumerate(every) if one.visit_type == "Telehealth"), row)
            window.calendar.open_row(afar)
            QApplication.processEvents()
            card = window.findChild(EventCard)
            return card if isinstance(card, EventCard) else window
    return window


def _booked(window: MainWindow) -> int:
    """The row of an appointment of tomorrow that may still be moved."""
    from storage.records.events import Status

    rows = enumerate(window.calendar.model.occurrences)
    return next(row for row, one in rows if one.patient and one.status is Status.BOOKED and one.start > NOW + 24 * HOUR)


def _find_nothing(window: MainWindow) -> QWidget:
    from PySide6.QtTest import QTest

    from ui.search.pane import SearchPane

    window.actions_.find.trigger()
    pane = window.findChild(SearchPane)
    if isinstance(pane, SearchPane):
        pane.field.setText("zeppelin")
        QTest.qWait(800)
    return window
