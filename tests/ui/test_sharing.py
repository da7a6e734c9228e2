"""Counts, surveys and offers in the settings, and the strip: what is shown, what is decided, what is counted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from storage.records.consents import Purpose
from storage.records.offers import Offer
from storage.records.usage import Counter
from tests.ui.sharing_stand_ins import FakeSharing
from tests.ui.stand_ins import NOW
from ui.offers.strip import OfferStrip
from ui.sharing import words
from ui.sharing.cards import SharingCards
from ui.theme import Theme


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def cards(qtbot: QtBot, sharing: FakeSharing) -> SharingCards:
    made = SharingCards(sharing, Theme(), lambda: NOW)
    made.decided.connect(sharing.decide)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_switch_shows_and_decides_its_own(cards: SharingCards, sharing: FakeSharing) -> None:
    for card, purpose in (
        (cards.usage, Purpose.USAGE),
        (cards.surveys, Purpose.SURVEYS),
        (cards.offers, Purpose.INTERESTS),
    ):
        assert card.switch.isChecked()
        card.switch.click()
        assert not sharing.on[purpose]
        assert not card.switch.isChecked()
        card.switch.click()
        assert sharing.on[purpose]


def test_the_counts_are_shown_with_the_bytes_that_they_leave_in(cards: SharingCards, sharing: FakeSharing) -> None:
    assert not cards.counts.bytes.isVisible()
    cards.counts.show_.click()
    assert cards.counts.bytes.isVisible()
    shown = cards.counts.bytes.text.toPlainText()
    assert shown == sharing.counts_request().rstrip(b" ").decode().replace("\r\n", "\n")
    cards.usage.switch.click()
    assert not cards.counts.isVisible(), "off: nothing is counted, so there is nothing to show"


def test_topics_are_offered_while_offers_are_chosen_by_them(cards: SharingCards, sharing: FakeSharing) -> None:
    ticks = {tick.text(): tick for tick in cards.topics.findChildren(QCheckBox)}
    assert [name for name, tick in ticks.items() if tick.isChecked()] == ["Nutrition"]
    ticks["Acupuncture"].click()
    assert sharing.named == {"nutrition", "acupuncture"}
    cards.offers.switch.click()
    assert not cards.topics.isVisible()


def test_who_pays_has_no_card_about_offers(cards: SharingCards, sharing: FakeSharing) -> None:
    sharing.free = False
    sharing.changed.emit()
    assert not cards.offers.isVisible()


def test_without_a_practice_there_is_nothing_to_decide(cards: SharingCards, sharing: FakeSharing) -> None:
    sharing.practice = False
    sharing.parcels = ()
    sharing.changed.emit()
    assert not any(card.isVisible() for card in (cards.usage, cards.surveys, cards.offers))


def test_the_strip_is_labelled_and_leaves_by_the_one_way_out(qtbot: QtBot) -> None:
    strip = OfferStrip(Theme())
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.take(Offer("Fennel & Rye", "Recipe cards", "https://fennelandrye.example/cards"))
    assert not strip.isHidden()
    assert strip.accessibleName() == "Advertisement"
    with qtbot.waitSignal(strip.link_wanted) as asked:
        strip.open.click()
    assert asked.args == ["https://fennelandrye.example/cards"]
    strip.take(None)
    assert strip.isHidden()


def test_every_counter_has_words() -> None:
    assert len({words.counter(one) for one in Counter}) == len(Counter)
