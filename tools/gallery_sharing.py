"""Scenes of what is shared beside the schedule: counts, surveys, offers, the consent history, the promises."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

if TYPE_CHECKING:
    from ui.window import MainWindow

PREFIX: Final = "sharing-"
STORE: Final = "store-sharing"


def begin(directory: Path, passphrase: bytes, now: int) -> None:
    """A copy of the store whose practitioner pays nothing, takes part in surveys and lets uses be counted."""
    from desktop.notices import notice
    from desktop.sandbox.seed.asking import asking
    from storage import consent, vault
    from storage.book import accounts, ledger, offers, surveys, usage
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.records.accounts import ProviderName
    from storage.records.consents import Purpose, Scope
    from storage.records.offers import Offer
    from storage.records.usage import Counter

    home = Home(directory / STORE)
    shutil.copytree(directory / "store", home.directory)
    today = datetime.fromtimestamp(now, UTC).date()
    book = vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), passphrase))
    try:
        account = next(one for one in accounts.every(book) if one.provider is ProviderName.PRACTICE)
        book.run("UPDATE account SET plan = 'free' WHERE id = ?", (account.id,))
        for purpose in (Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS):
            consent.give(book, Scope(account.id, purpose), notice, now - 86_400)
        resources = [one for one, _ in asking(today)]
        asked = [one for one in resources if one["resourceType"] == "Questionnaire"]
        surveys.relist(book, ledger.survey_grant(book, account.id), asked)
        listed = [
            Offer(
                one["author"][0]["display"],
                one["description"],
                one["content"][0]["attachment"]["url"],
                tuple(coding["code"] for coding in one["category"][0]["coding"]),
            )
            for one in resources
            if one["resourceType"] == "DocumentReference"
        ]
        offers.relist(book, account.id, listed)
        grant = ledger.usage_grant(book, account.id)
        for what, often in ((Counter.STARTS, 3), (Counter.VIEWS_WEEK, 12), (Counter.VIEWS_DAY, 5), (Counter.EDITS, 4)):
            for _ in range(often):
                usage.count(book, grant, what, date.today())
    finally:
        book.close()


def show(window: MainWindow, what: str) -> QWidget:
    """Bring the scene about, and what is to be painted."""
    for _ in range(50):  # the window is furnished after its first picture
        QApplication.processEvents()
    match what:
        case "sharing-strip":
            return window
        case "sharing-page" | "sharing-history" | "sharing-promises":
            window.dialogs.open_settings()
            settings = window.dialogs.settings
            assert settings is not None
            place = {"sharing-page": "sharing"}.get(what, what.removeprefix(PREFIX))
            settings.show_page(getattr(settings, place))
        case _:
            window.actions_.surveys.trigger()
    QApplication.processEvents()
    dialog = next(one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())
    if what in ("sharing-survey", "sharing-bytes"):
        _answer(dialog, whole=what == "sharing-bytes")
    return dialog


def _answer(dialog: QWidget, *, whole: bool) -> None:
    from ui.surveys.dialog import SurveysDialog

    assert isinstance(dialog, SurveysDialog)
    dialog.open_survey(next(one for one in dialog.surveys.offered() if "week" in one.remote_id))
    QApplication.processEvents()
    assert dialog.sheet is not None
    questions = dialog.sheet.questions
    questions["ease"].findChildren(QRadioButton)[3].click()
    if whole:
        questions["offline"].findChildren(QRadioButton)[1].click()
    dialog.forward.click()
    QApplication.processEvents()
