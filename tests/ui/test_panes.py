"""The panes: key states, lock, first start, status line, icons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from resources.icons import names, svg
from storage.records.accounts import Health
from tests.ui.stand_ins import NOW, practitioner, with_state
from ui.icons import pixmap
from ui.panes.backups import BackupsPage
from ui.panes.doorway import Doorway
from ui.panes.freshness import connections, freshness
from ui.panes.key_state import KeyStatePage
from ui.panes.label import Label
from ui.panes.lock import LockPage
from ui.panes.matters import Goal, first_matter
from ui.panes.new_passphrase import NewPassphrasePage, RecoveryCodePage
from ui.panes.source_model import Role, SourceModel
from ui.panes.switch import Switch
from ui.panes.welcome import WelcomePage
from ui.ports import Act, Outcome
from ui.theme import Theme

STATES = (
    "KeyringLocked", "KeyringAbsent", "KeyringChanged", "KeyringSilent", "KeyMissing", "PassphraseNeeded",
    "WrongPassphrase", "StoreBusy", "StoreFromTheFuture", "StoreDamaged", "StoreUnwritable",
)  # fmt: skip


@pytest.fixture
def door(qtbot: QtBot) -> Doorway:
    made = Doorway(Theme())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("kind", STATES)
def test_every_key_state_has_a_page_of_its_own_that_can_be_left(door: Doorway, qtbot: QtBot, kind: str) -> None:
    door.show_state(kind, {})
    page = door.page
    assert isinstance(page, KeyStatePage)
    assert page.accessibleName()
    quit_button = next(one for one in page.findChildren(QPushButton) if one.text() == "Quit")
    with qtbot.waitSignal(door.quit_wanted):
        quit_button.click()


def test_no_two_key_states_say_the_same(door: Doorway) -> None:
    said = []
    for kind in STATES:
        door.show_state(kind, {})
        assert door.page is not None
        said.append(door.page.accessibleName())
    assert len(set(said)) == len(STATES)


def test_a_passphrase_is_given_once_and_not_left_in_the_field(door: Doorway, qtbot: QtBot) -> None:
    door.show_state("PassphraseNeeded", {})
    page = door.page
    assert isinstance(page, KeyStatePage)
    assert page.passphrase is not None
    page.passphrase.setText("four words are enough")
    with qtbot.waitSignal(door.passphrase_given) as given:
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert given.args == ["four words are enough"]
    assert page.passphrase.text() == ""
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_the_lock_page_has_nothing_on_it_but_the_way_in(door: Doorway, qtbot: QtBot) -> None:
    door.show_lock(passphrase=False)
    page = door.page
    assert isinstance(page, LockPage)
    assert [one.text() for one in page.findChildren(QPushButton)] == ["Unlock"]
    assert page.findChildren(QLineEdit) == []
    with qtbot.waitSignal(door.unlock_wanted) as wanted:
        page.unlock.click()
    assert wanted.args == [""]


def test_an_empty_passphrase_unlocks_nothing(door: Doorway, qtbot: QtBot) -> None:
    door.show_lock(passphrase=True, trouble="This passphrase does not open your schedule.")
    page = door.page
    assert isinstance(page, LockPage)
    assert page.wrong.isVisible()
    with qtbot.assertNotEmitted(door.unlock_wanted):
        page.unlock.click()


@pytest.mark.parametrize(("one", "other"), [("short", "short"), ("long enough words", "long enough wordz"), ("", "")])
def test_a_passphrase_that_is_short_or_mistyped_is_not_taken(door: Doorway, qtbot: QtBot, one: str, other: str) -> None:
    door.show_new_passphrase()
    page = door.page
    assert isinstance(page, NewPassphrasePage)
    page.first.setText(one)
    page.second.setText(other)
    with qtbot.assertNotEmitted(door.passphrase_chosen):
        page.go.click()
    assert page.wrong.text()


def test_the_recovery_code_has_to_be_written_down_first(door: Doorway, qtbot: QtBot) -> None:
    door.show_recovery_code("ABCD-EFGH")
    page = door.page
    assert isinstance(page, RecoveryCodePage)
    assert not page.go.isEnabled()
    page.done.click()
    with qtbot.waitSignal(door.code_written_down):
        page.go.click()


def test_nothing_shown_and_nothing_read_are_said() -> None:
    assert "No calendar" in freshness((), 0, NOW).text
    first = with_state(practitioner(), "c-home", Health.NEVER, 0)
    assert "first time" in freshness(first, 0, NOW).text
    offline = with_state(practitioner(), "c-home", Health.OFFLINE, 0)
    assert freshness(offline, 0, NOW).icon == "offline"


def test_the_lock_has_words_before_anything_was_sent() -> None:
    assert "encrypted" in connections((), NOW)


def test_a_question_comes_before_a_sign_in_and_what_mends_itself_is_no_matter() -> None:
    waiting = with_state(practitioner(), "c-team", Health.WAITING)
    assert first_matter(waiting, NOW) is None
    both = with_state(with_state(practitioner(), "c-choir", Health.ASKS), "c-home", Health.RECONNECT)
    matter = first_matter(both, NOW)
    assert matter is not None
    assert (matter.goal, matter.target) == (Goal.ANSWER, "c-choir")
    hidden = with_state(practitioner(), "c-birthdays", Health.RECONNECT)
    assert first_matter(hidden, NOW) is None


def test_a_sign_in_that_failed_is_said_on_the_first_page_and_can_be_tried_again(qtbot: QtBot) -> None:
    page = WelcomePage(Theme())
    qtbot.addWidget(page)
    page.show()
    page.address.setText("my.practice.example")
    with qtbot.waitSignal(page.practice_wanted) as wanted:
        QTest.keyClick(page.address, Qt.Key.Key_Return)
    assert wanted.args == ["https://my.practice.example"]
    assert not page.address.isVisible()
    page.take_outcome(Outcome(Act.CONNECT, "Offline", (("host", "my.practice.example"),)))
    assert page.address.isVisible()
    assert page.address.text() == "my.practice.example"


def test_the_browser_can_be_given_up(qtbot: QtBot) -> None:
    page = WelcomePage(Theme())
    qtbot.addWidget(page)
    page.show()
    page.address.setText("my.practice.example")
    QTest.keyClick(page.address, Qt.Key.Key_Return)
    cancel = next(one for one in page.findChildren(QPushButton) if one.text() == "Cancel")
    with qtbot.waitSignal(page.cancelled):
        cancel.click()
    assert page.address.isVisible()


def test_the_first_page_has_no_field_for_a_password(qtbot: QtBot) -> None:
    page = WelcomePage(Theme())
    qtbot.addWidget(page)
    assert all(one.echoMode() is QLineEdit.EchoMode.Normal for one in page.findChildren(QLineEdit))
    assert len(page.findChildren(QLineEdit)) == 1


@pytest.mark.parametrize("name", names())
def test_every_icon_is_of_the_family_and_can_be_drawn(name: str, qtbot: QtBot) -> None:
    drawing = svg(name)
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke-width="1.7"' in drawing
    assert "currentColor" in drawing
    image = pixmap(name, "#123456", 24, 2.0).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))
    assert 20 < inked < 1400


def test_today_is_shown_on_the_lock_page_only_when_chosen_and_only_when_asked_for(door: Doorway) -> None:
    door.show_lock(passphrase=False, glance=("09:00 Acupuncture", "10:00 First consultation"))
    page = door.page
    assert isinstance(page, LockPage)
    assert not page.today.isVisible()
    page.glance.click()
    assert page.today.isVisible()
    assert "Acupuncture" in page.today.text()


def test_a_backup_is_restored_only_after_it_was_chosen(door: Doorway, qtbot: QtBot) -> None:
    door.show_backups((("b-2", "today, 09:00"), ("b-1", "yesterday")), 3)
    page = door.page
    assert isinstance(page, BackupsPage)
    assert not page.restore.isEnabled()
    assert any(label.text().startswith("3 ") for label in page.findChildren(Label))
    page.list.setCurrentRow(1)
    with qtbot.waitSignal(door.backup_chosen) as chosen:
        page.restore.click()
    assert chosen.args == ["b-1"]
    with qtbot.waitSignal(door.back_wanted):
        page.back.click()


def test_where_no_source_is_reached_the_rows_leave_it_to_the_status_line() -> None:
    rows = practitioner()
    shown = [one.calendar.id for row in rows for one in row.calendars if one.show]
    model = SourceModel(lambda: NOW)
    for calendar in shown[:-1]:
        rows = with_state(rows, calendar, Health.OFFLINE)
    model.take(rows)
    cell = model.index(0, 0, model.index(0, 0))
    assert cell.data(Role.TROUBLE)
    model.take(with_state(rows, shown[-1], Health.OFFLINE))
    cell = model.index(0, 0, model.index(0, 0))
    assert cell.data(Role.TROUBLE) == ""
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Not reached" in spoken


@pytest.mark.parametrize("still", [False, True])
def test_a_switch_slides_unless_less_movement_is_wanted(qtbot: QtBot, still: bool) -> None:
    theme = Theme()
    theme.still = lambda: still
    switch = Switch("Show", theme)
    qtbot.addWidget(switch)
    switch.show()
    qtbot.waitExposed(switch)
    switch.click()
    assert switch.isChecked()
    assert (switch.property("place") == 1.0) is still, "it is there at once, or on its way"
    qtbot.waitUntil(lambda: switch.property("place") == 1.0)
