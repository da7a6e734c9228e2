"""What a practice's service granted is told where its account is shown, and right after signing in."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from storage.records.leave import ABILITIES, Leave
from tests.ui.stand_ins import NOW, practitioner
from ui.dialogs.choose_calendars import ChooseCalendars
from ui.panes.label import Label
from ui.ports import AccountRow
from ui.settings import leave
from ui.settings.pages import AccountsPage
from ui.theme import Theme


def practice(found: Leave | None) -> AccountRow:
    (row,) = (one for one in practitioner() if one.account.is_practice)
    settings = json.dumps({"scopes": []} if found is None else {"scopes": [], **found._asdict()})
    return row._replace(account=row.account._replace(settings=settings))


def said(qtbot: QtBot, row: AccountRow) -> str:
    page = AccountsPage(Theme(), lambda: NOW)
    qtbot.addWidget(page)
    page.take((row,))
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_every_ability_has_words_of_its_own() -> None:
    assert len({leave.ability(one) for one in ABILITIES}) == len(ABILITIES)


def test_less_is_told_ability_by_ability(qtbot: QtBot) -> None:
    words = said(qtbot, practice(Leave(("change", "people"))))
    assert "less than it asked for" in words
    assert "• make and change appointments\n• see the names of patients" in words
    assert "• read surveys" not in words and "not asked for" not in words


def test_more_is_told_and_what_is_right_too(qtbot: QtBot) -> None:
    assert "not asked for. They are not used." in said(qtbot, practice(Leave((), ("user/Observation.rs",))))
    assert "what it asked for, and nothing else" in said(qtbot, practice(Leave()))
    assert "lets this program do" not in said(qtbot, practice(None)), "a sign-in of an earlier version noted nothing"


def test_a_service_puts_no_words_of_its_own_there(qtbot: QtBot) -> None:
    assert "<b>" not in said(qtbot, practice(Leave((), ("<b>call 0900</b>",))))


@pytest.mark.parametrize(
    ("found", "shown"), [(Leave(("stay",)), True), (Leave((), ("admin",)), True), (Leave(), False), (None, False)]
)
def test_right_after_signing_in_what_differs_is_said(qtbot: QtBot, found: Leave | None, shown: bool) -> None:
    dialog = ChooseCalendars(practice(found), Theme())
    qtbot.addWidget(dialog)
    assert (dialog.leave is not None) is shown
    if dialog.leave is not None:
        assert found is not None and dialog.leave.accessibleName() == leave.words(found)
