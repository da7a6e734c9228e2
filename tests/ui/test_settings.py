"""The settings: switches that hold at once, search, history, choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from resources.texts import notice, notices
from storage.records.consents import Purpose
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.stand_ins import NOW, FakeCommands, FakeKeys, FakeLedger, FakeSettings, FakeSources, practitioner
from ui.panes.label import Label
from ui.panes.new_passphrase import NewPassphrasePage, RecoveryCodePage
from ui.ports import Ports
from ui.settings import keys
from ui.settings.dialog import SettingsDialog
from ui.settings.history_page import HistoryPage
from ui.settings.keys_card import KeysCard
from ui.settings.own_pages import LanguagePage, SecurityPage
from ui.shoulder import Shoulder
from ui.theme import Theme


@pytest.fixture
def sources() -> FakeSources:
    return FakeSources(practitioner())


@pytest.fixture
def settings(qtbot: QtBot, sources: FakeSources) -> SettingsDialog:
    commands = FakeCommands(sources)
    ports = Ports(FakeSchedule(), sources, FakeSettings(), commands, ledger=FakeLedger())
    dialog = SettingsDialog(ports, Shoulder(), Theme(), lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.commands = commands  # type: ignore[attr-defined] # keeps the stand-in alive with the dialog
    dialog.decided.connect(commands.set_consent)
    sources.changed.connect(lambda: dialog.take(sources.accounts()))
    dialog.take(sources.accounts())
    dialog.show_page(dialog.consent)
    return dialog


def test_a_switch_holds_at_once_and_off_takes_as_little_as_on(settings: SettingsDialog) -> None:
    switch = settings.consent.card("a-home").switch("c-birthdays", Purpose.SHOW)
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.accessibleDescription().startswith("On since")
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    assert switch.accessibleDescription().startswith("Off since")


def test_what_is_no_longer_shown_is_no_longer_kept(settings: SettingsDialog) -> None:
    card = settings.consent.card("a-home")
    card.switch("c-home", Purpose.SHOW).click()
    assert not card.switch("c-home", Purpose.KEEP).isChecked()
    assert not card.switch("c-home", Purpose.KEEP).isEnabled()


def test_the_cards_stay_while_only_states_change(settings: SettingsDialog, sources: FakeSources) -> None:
    before = settings.consent.card("a-home")
    settings.consent.card("a-home").switch("c-home", Purpose.KEEP).click()
    assert settings.consent.card("a-home") is before
    sources.become(practitioner()[1:])
    assert settings.consent.card("a-home") is not before


def test_the_words_on_the_page_are_the_words_that_are_hashed(settings: SettingsDialog) -> None:
    said = [label.text() for label in settings.consent.findChildren(Label)]
    for purpose in ("show", "keep", "practice", "write"):
        assert notice(purpose).body in said


def test_a_switch_is_a_named_check_box_to_a_screen_reader(settings: SettingsDialog) -> None:
    switch = settings.consent.card("a-home").switch("c-choir", Purpose.KEEP)
    spoken = QAccessible.queryAccessibleInterface(switch)
    assert spoken is not None
    assert spoken.role() is QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "Keep on this computer: Choir"
    assert not spoken.state().checked


def test_every_notice_says_what_for_only_where_and_how_long() -> None:
    for one in notices():
        assert one.title
        assert len(one.body) > 100
        assert one.version >= 1
    assert {one.id for one in notices() if one.language == "en"} == {
        "list", "show", "keep", "write", "practice", "usage", "surveys", "interests", "account-mail", "marketing-mail",
        "agreement", "policy",
    }  # fmt: skip


def test_a_language_without_words_gets_the_english_ones_and_says_so() -> None:
    assert notice("show", "xx").language == "en"
    with pytest.raises(KeyError):
        notice("nonsense")


def test_the_search_keeps_the_pages_that_answer_and_turns_to_one(settings: SettingsDialog) -> None:
    def left() -> list[str]:
        rows = range(settings.list.count())
        return [settings.list.item(row).text() for row in rows if not settings.list.item(row).isHidden()]

    settings.search.setText("second time zone")
    assert left() == ["Language & time"]
    assert settings.pages.currentWidget() is settings.language
    settings.search.setText("choir")
    assert "Consent" in left()
    settings.search.setText("zzzz")
    assert left() == []
    settings.search.clear()
    assert len(left()) == settings.list.count()


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("receipt", "Consent history"),
        ("dark", "Appearance"),
        ("kathmandu", "Language & time"),
        ("lock now", "Security"),
    ],
)
def test_the_search_knows_buttons_and_what_can_be_chosen(settings: SettingsDialog, typed: str, page: str) -> None:
    settings.search.setText(typed)
    rows = [settings.list.item(row) for row in range(settings.list.count())]
    assert page in [row.text() for row in rows if not row.isHidden()]


def test_the_history_says_every_decision_in_words(settings: SettingsDialog) -> None:
    assert settings.history is not None
    said = [label.text() for label in settings.history.findChildren(Label)]
    assert "Withdrawn — Keep on this computer: Choir" in said
    assert any("no longer here" in text for text in said)


def test_a_broken_chain_is_said(qtbot: QtBot) -> None:
    ledger = FakeLedger()
    page = HistoryPage(ledger, Theme())
    qtbot.addWidget(page)
    page.take(practitioner())
    check = next(one for one in page.findChildren(QPushButton) if "chain" in one.text())
    check.click()
    assert "holds" in page.verdict.text()
    ledger.holds = False
    check.click()
    assert "broken" in page.verdict.text()


def test_choices_are_kept_at_once_and_found_again(qtbot: QtBot) -> None:
    kept = FakeSettings()
    page = LanguagePage(kept, Theme())
    qtbot.addWidget(page)
    page.zone.setCurrentIndex(page.zone.findData("Asia/Tokyo"))
    page.zone.activated.emit(page.zone.currentIndex())
    assert kept.kept == {keys.SECOND_ZONE: "Asia/Tokyo"}
    again = LanguagePage(kept, Theme())
    qtbot.addWidget(again)
    assert again.zone.currentData() == "Asia/Tokyo"


def test_hiding_names_is_one_choice_everywhere(qtbot: QtBot) -> None:
    shoulder = Shoulder()
    page = SecurityPage(FakeSettings(), shoulder, Theme())
    qtbot.addWidget(page)
    page.names.click()
    assert shoulder.hidden
    shoulder.choose(hidden=False)
    assert not page.names.isChecked()


def test_the_ways_to_the_key_are_said_and_new_ones_made(qtbot: QtBot) -> None:
    ways = FakeKeys()
    page = SecurityPage(FakeSettings(), Shoulder(), Theme(), ways=ways)
    qtbot.addWidget(page)
    page.show()
    card = page.findChild(KeysCard)
    assert isinstance(card, KeysCard)
    said = " ".join(label.text() for label in card.findChildren(Label))
    assert "the keyring of this computer" in said
    assert "your passphrase" in said
    assert "your recovery code" not in said
    card.passphrase.click()
    chosen = page.findChild(NewPassphrasePage)
    assert isinstance(chosen, NewPassphrasePage)
    chosen.first.setText("four words of mine")
    chosen.second.setText("four words of mine")
    chosen.go.click()
    assert ways.asked == [("passphrase", "four words of mine")]
    card.code.click()
    code = page.findChild(RecoveryCodePage)
    assert isinstance(code, RecoveryCodePage)
    assert code.code.text() == "ABCD-EFGH"
    card.back_up.click()
    assert "disk" in " ".join(label.text() for label in card.findChildren(Label))


def test_the_glance_is_off_until_it_is_chosen(qtbot: QtBot) -> None:
    kept = FakeSettings()
    page = SecurityPage(kept, Shoulder(), Theme())
    qtbot.addWidget(page)
    assert not page.glance.isChecked()
    page.glance.click()
    assert kept.kept == {keys.GLANCE: "1"}
