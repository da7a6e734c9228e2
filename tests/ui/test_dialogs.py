"""The dialogs: what they ask, what they say, and what they never do unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from resources.texts import notice
from storage.records.consents import Purpose
from tests.ui.stand_ins import practitioner
from ui.dialogs.choose_calendars import ChooseCalendars
from ui.dialogs.connect_calendar import LARGEST_AUTHORITY, ConnectCalendar
from ui.dialogs.frame import DialogFrame
from ui.dialogs.remove_account import RemoveAccount
from ui.dialogs.suddenly_empty import SuddenlyEmpty
from ui.panes.label import Label
from ui.ports import Act, Outcome
from ui.theme import Theme
from ui.typed_address import wrong_address

PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme()


@pytest.fixture
def connect(qtbot: QtBot, theme: Theme) -> ConnectCalendar:
    dialog = ConnectCalendar(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.url.edit.setText("cal.example")
    dialog.user.edit.setText("mira")
    dialog.password.edit.setText("app-password")
    return dialog


def test_an_address_without_a_scheme_is_taken_as_https(connect: ConnectCalendar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(connect.wanted) as wanted:
        connect.go.click()
    assert wanted.args == ["https://cal.example", "mira", "app-password", ""]
    assert not connect.go.isEnabled()


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("https://cal.example", True),
        ("cal.example/dav", True),
        ("https://cal.example:8443/", True),
        ("", False),
        ("http://cal.example", False),
        ("ftp://cal.example", False),
        ("https://", False),
        ("https://cal.example:99999", False),
        ("https://[::1", False),
        ("cal example", False),
        ("https://me:secret@cal.example", False),
        ("javascript:alert(1)", False),
    ],
)
def test_addresses_are_looked_at_before_anything_is_sent(address: str, fine: bool) -> None:
    assert (wrong_address(address) is None) == fine


@pytest.mark.parametrize(
    ("code", "detail", "field"),
    [
        ("Reconnect", "unauthorized", "password"),
        ("Untrusted", "certificate-unknown", "authority"),
        ("Untrusted", "not-https", "url"),
        ("Offline", "no-connection", "url"),
        ("Malformed", "", "url"),
    ],
)
def test_what_went_wrong_is_said_at_its_field(connect: ConnectCalendar, code: str, detail: str, field: str) -> None:
    connect.go.click()
    connect.take_outcome(Outcome(Act.CONNECT, code, (("code", detail), ("host", "cal.example"))))
    assert connect.isVisible()
    assert connect.go.isEnabled()
    for name in ("url", "user", "password", "authority"):
        assert bool(getattr(connect, name).wrong.text()) == (name == field)


def test_the_outcome_of_another_act_changes_nothing(connect: ConnectCalendar) -> None:
    connect.go.click()
    connect.take_outcome(Outcome(Act.SYNC, "Offline"))
    assert not connect.go.isEnabled()


def test_leaving_while_it_waits_stops_the_sign_in(connect: ConnectCalendar, qtbot: QtBot) -> None:
    connect.go.click()
    with qtbot.waitSignal(connect.cancelled):
        connect.reject()


@pytest.mark.parametrize("content", [b"", b"not a certificate", b"\xff\xfe", PEM.encode() + b"x" * LARGEST_AUTHORITY])
def test_a_file_that_is_no_certificate_is_said_and_not_taken(
    connect: ConnectCalendar, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(content)
    connect.take_authority(str(file))
    assert connect.authority.wrong.text()
    assert connect.authority.edit.text() == ""


def test_a_certificate_authority_goes_with_the_rest(connect: ConnectCalendar, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "ca.pem"
    file.write_text(PEM)
    connect.take_authority(str(file))
    assert connect.authority.edit.text() == "ca.pem"
    with qtbot.waitSignal(connect.wanted) as wanted:
        connect.go.click()
    assert wanted.args[3] == PEM


def test_the_words_of_listing_stand_in_the_dialog_as_they_are_hashed(connect: ConnectCalendar) -> None:
    assert notice("list").body in [label.text() for label in connect.findChildren(Label)]


def test_choosing_says_the_exact_words_and_starts_with_what_the_store_holds(qtbot: QtBot, theme: Theme) -> None:
    dialog = ChooseCalendars(practitioner()[1], theme)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(Label)]
    assert notice("show").body in said
    assert notice("keep").body in said
    assert not dialog.card.switch("c-birthdays", Purpose.SHOW).isChecked()
    with qtbot.waitSignal(dialog.decided) as decided:
        dialog.card.switch("c-birthdays", Purpose.SHOW).click()
    assert decided.args is not None
    assert (decided.args[0].id, decided.args[1]) == ("c-birthdays:show", True)


def test_choosing_closes_when_its_account_goes(qtbot: QtBot, theme: Theme) -> None:
    dialog = ChooseCalendars(practitioner()[1], theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take(practitioner()[:1])
    assert not dialog.isVisible()


def test_removing_says_what_goes_and_the_harmless_button_is_the_default(qtbot: QtBot, theme: Theme) -> None:
    dialog = RemoveAccount(practitioner()[1], theme)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "2 calendar" in said
    assert "copy of 1 calendar" in said
    assert dialog.keep.isDefault()
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        dialog.remove.click()
    assert confirmed.args == ["a-home"]


def test_keeping_the_account_asks_for_nothing(qtbot: QtBot, theme: Theme) -> None:
    dialog = RemoveAccount(practitioner()[1], theme)
    qtbot.addWidget(dialog)
    with qtbot.assertNotEmitted(dialog.confirmed):
        dialog.keep.click()


def test_an_emptied_calendar_is_asked_about_with_its_number_and_closing_answers_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = SuddenlyEmpty(practitioner()[1].calendars[0], 120, "10:42", theme)
    qtbot.addWidget(dialog)
    assert "120" in " ".join(label.text() for label in dialog.findChildren(Label))
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
    with qtbot.assertNotEmitted(dialog.answered):
        dialog.reject()
    with qtbot.waitSignal(dialog.answered) as answered:
        dialog.yes.click()
    assert answered.args == ["c-home", True]


def test_a_dialog_is_as_wide_as_its_buttons(qtbot: QtBot) -> None:
    dialog = DialogFrame("Some heading", Theme(), width=200)
    buttons = [dialog.button(f"A choice of many words, number {number}") for number in range(3)]
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() > 200
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
