"""Scenes of what is shared beside the schedule: counts, surveys, offers, the consent history, the promises."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tools.gallery.scene import BEFORE, NARROW, TODAY, Scene, copy

if TYPE_CHECKING:
    from desktop.sandbox import Sandbox
    from ui.window import MainWindow

STORE: Final = "store-sharing"
SCENES: Final = (
    Scene("offer", "strip", store=STORE),
    Scene("offer-narrow-arabic-dark", "strip", NARROW, scheme="dark", locale="ar_EG", store=STORE),
    Scene("sharing", "page", store=STORE),
    Scene("sharing-german-dark", "page", scheme="dark", locale="de_DE", store=STORE),
    Scene("surveys", "surveys", store=STORE),
    Scene("survey", "survey", store=STORE),
    Scene("survey-200-arabic", "survey", scale="2", locale="ar_EG", store=STORE),
    Scene("survey-bytes-german", "bytes", locale="de_DE", store=STORE),
    Scene("consent-history", "history", store=STORE),
    Scene("consent-history-arabic-contrast", "history", scheme="high-dark", locale="ar_EG", store=STORE),
    Scene("promises", "promises", store=STORE),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """A copy of the store whose practitioner pays nothing, takes part in surveys and lets uses be counted."""
    from desktop.notices import notice
    from desktop.sandbox.seed.asking import asking
    from storage import consent
    from storage.book import accounts, ledger, offers, surveys, usage
    from storage.records.consents import Purpose, Scope
    from storage.records.offers import Offer
    from storage.records.usage import Counter

    today = date.fromisoformat(TODAY)
    with copy(directory, STORE) as book:
        (account,) = accounts.practices(book)
        book.run("UPDATE account SET plan = 'free' WHERE id = ?", (account.id,))
        for purpose in (Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS):
            consent.give(book, Scope(account.id, purpose), notice, BEFORE)
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
                usage.count(book, grant, what, today)


def show(window: MainWindow, scene: Scene) -> QWidget:
    match scene.what:
        case "strip":
            return window
        case "page" | "history" | "promises":
            window.dialogs.open_settings()
            settings = window.dialogs.settings
            assert settings is not None
            place = {"page": "sharing"}.get(scene.what, scene.what)
            settings.show_page(getattr(settings, place))
        case _:
            window.actions_.surveys.trigger()
    QApplication.processEvents()
    dialog = next(one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())
    if scene.what in ("survey", "bytes"):
        _answer(dialog, whole=scene.what == "bytes")
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
