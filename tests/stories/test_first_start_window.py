"""The first start in the window, against a real practice: four steps, each carried out by the store and the service."""

from __future__ import annotations

import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.notices import notice
from desktop.program import Program
from desktop.sandbox.sandbox import Sandbox
from desktop.wiring import ports
from storage import vault
from storage.book import appointments, ledger
from storage.home import Home
from storage.records.consents import Purpose
from tests.storage.keyrings import MemoryKeyring
from ui.documents.furnish import Shelf
from ui.documents.revised import RevisedDialog
from ui.first_start.steps import Step
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
]
WAIT = 30_000


def stands(window: MainWindow) -> Step | None:
    """The step that the window shows."""
    return window.first_start.step


def test_from_nothing_to_the_first_week(
    sandbox: Sandbox, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, keyring = Home(tmp_path / "store"), MemoryKeyring()

    def person(url: QUrl) -> bool:
        threading.Thread(target=sandbox.browser().visit_now, args=(url.toString(),), daemon=True).start()
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", person)
    program = Program(home, lambda: vault.create(home, keyring, None), notice)
    window = MainWindow(ports(program), Theme(), ZoneInfo("Europe/Berlin"))
    qtbot.addWidget(window)
    window.show()
    start = window.first_start
    try:
        assert stands(window) is Step.AGE
        assert not home.directory.exists(), "nothing is stored before the age is stated"
        window.age.yes.click()
        assert not home.directory.exists(), "nor before there is something to store"

        window.ports.commands.connect_practice(sandbox.addresses.practice_base, sandbox.addresses.ca_pem)
        qtbot.waitUntil(lambda: start.step is Step.AGREEMENT, timeout=WAIT)
        opened = program.feeds.opened
        assert opened is not None
        assert appointments.between(opened.book, 0, 2**40) == [], "the schedule waits for the agreement"
        assert len(start.agreement.views) == 2
        assert "health information" in start.agreement.views[0].toPlainText().lower()
        start.agreement.yes.click()
        qtbot.waitUntil(lambda: start.step is Step.CALENDARS, timeout=WAIT)
        decided = {Purpose.LIST, Purpose.AGREEMENT, Purpose.POLICY}
        qtbot.waitUntil(lambda: {one.scope.purpose for one in ledger.history(opened.book)} == decided, timeout=WAIT)

        (row,) = window.ports.sources.accounts()
        card = start.calendars.page.card(row.account.id)
        (calendar,) = card.calendars()
        assert not card.switch(calendar, Purpose.SHOW).isChecked()
        card.switch(calendar, Purpose.SHOW).click()
        qtbot.waitUntil(lambda: window.ports.sources.last_success() > 0, timeout=WAIT)
        start.calendars.finish.click()
        assert stands(window) is None
        assert appointments.between(opened.book, 0, 2**40)

        # The practice says something else: the quiet line, both texts side by side, and the schedule stays.
        sandbox.act("practice", "revise-agreement")
        window.actions_.sync.trigger()
        shelf = next(one for one in window.children() if isinstance(one, Shelf))
        qtbot.waitUntil(shelf.bar.isVisible, timeout=WAIT)
        shelf.bar.act.click()
        (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, RevisedDialog)]
        assert "each time" in dialog.new.toPlainText()
        assert "each time" not in dialog.old.toPlainText()
        dialog.yes.click()
        qtbot.waitUntil(lambda: not shelf.bar.isVisible(), timeout=WAIT)
        assert window.calendar.isVisible()
    finally:
        window.close()
        program.close()
    again = Program(home, lambda: vault.create(home, keyring, None), notice)
    again.show(vault.unlock(home, keyring, None))
    later = MainWindow(ports(again), Theme(), ZoneInfo("Europe/Berlin"))
    qtbot.addWidget(later)
    assert stands(later) is None, "what was closed stays closed"
    again.close()
    for one in (program, again):
        one.deleteLater()  # on this thread, not by a collection of garbage on the worker's
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
