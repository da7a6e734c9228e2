"""Surveys, what is shared, the history and the promises fit in a language whose words are far longer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.long_words import clipped, shown
from tests.ui.sharing_stand_ins import FakeSharing, FakeSurveys, LinkedLedger
from tests.ui.stand_ins import NOW, practitioner
from ui.offers.strip import OfferStrip
from ui.settings.history_page import HistoryPage, RecordCard
from ui.settings.pages import Page
from ui.settings.promises_page import PromiseCard, PromisesPage
from ui.sharing.cards import SharingCards
from ui.surveys.dialog import SurveysDialog
from ui.theme import Theme

pytestmark = pytest.mark.usefixtures("longer_words")
PAGE = (548, 540)
"""A page of the settings at its narrowest."""


def test_the_surveys(qtbot: QtBot) -> None:
    surveys = FakeSurveys()
    dialog = SurveysDialog(surveys, FakeSharing(), Theme())
    shown(qtbot, dialog)
    dialog.resize(dialog.minimumSizeHint().expandedTo(dialog.minimumSize()))
    qtbot.wait(20)
    assert clipped(dialog) == []
    dialog.open_survey(surveys.offered()[0])
    assert dialog.sheet is not None
    dialog.forward.click()
    qtbot.wait(20)
    assert clipped(dialog) == []
    dialog.sheet.questions["ease"].findChildren(QRadioButton)[0].click()
    dialog.sheet.questions["offline"].findChildren(QRadioButton)[1].click()
    dialog.forward.click()
    qtbot.wait(20)
    assert clipped(dialog) == []


def test_what_is_shared(qtbot: QtBot) -> None:
    page = Page("Sharing", "What leaves.", Theme())
    cards = SharingCards(FakeSharing(), Theme(), lambda: NOW)
    page.cards.addWidget(cards)
    page.resize(*PAGE)
    shown(qtbot, page)
    cards.counts.show_.click()
    qtbot.wait(20)
    assert clipped(page) == []
    strip = OfferStrip(Theme())
    strip.take(FakeSharing().offer())
    strip.resize(664, strip.sizeHint().height())
    assert clipped(shown(qtbot, strip)) == []


def test_the_history_with_a_broken_chain_and_a_record_laid_open(qtbot: QtBot) -> None:
    ledger = LinkedLedger()
    page = HistoryPage(ledger, Theme())
    page.resize(*PAGE)
    page.take(practitioner())
    shown(qtbot, page)
    ledger.checked.emit(False)
    page.findChildren(RecordCard)[0].more.click()
    page.computers.enter.click()
    qtbot.wait(20)
    assert clipped(page) == []


def test_every_promise_laid_open(qtbot: QtBot) -> None:
    page = PromisesPage(Theme())
    page.resize(*PAGE)
    shown(qtbot, page)
    for card in page.findChildren(PromiseCard):
        card.more.click()
    qtbot.wait(50)
    assert clipped(page) == []
    assert page.findChildren(QPushButton)
