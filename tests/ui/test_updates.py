"""New versions in the settings: nobody is asked before the person wished it; what is found is shown, never forced."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from storage.records.managed import FREE, Managed
from storage.records.releases import Package, Release
from tests.ui.stand_ins import NOW
from ui.theme import Theme
from ui.updates import port
from ui.updates.card import UpdatesCard
from ui.updates.port import Looked, Standing

RELEASE = Release("9.1", 3, 2_000_000_000, {"en": ("Your week prints on one page.",)},
                  Package("https://download.example/o", "ab" * 32, 5))  # fmt: skip


class FakeUpdates(port.Updates):
    def __init__(self, looked: Looked) -> None:
        super().__init__()
        self.now, self.on, self.looks = looked, False, 0

    def running(self) -> str:
        return "0.1.0"

    def looked(self) -> Looked:
        return self.now

    def host(self) -> str:
        return "download.example"

    def wished(self) -> bool:
        return self.on

    def wish(self, *, on: bool) -> None:
        self.on = on
        self.changed.emit()

    def look(self) -> None:
        self.looks += 1
        self.now = Looked(Standing.NEWER, RELEASE, NOW)
        self.changed.emit()


def card(qtbot: QtBot, looked: Looked, managed: Managed = FREE) -> tuple[UpdatesCard, FakeUpdates]:
    updates = FakeUpdates(looked)
    made = UpdatesCard(updates, managed, Theme(), lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    return made, updates


def test_a_look_shows_what_is_new_and_leads_to_its_page(qtbot: QtBot) -> None:
    made, updates = card(qtbot, Looked(Standing.IDLE))
    assert not made.daily.isChecked()
    assert not made.get.isVisible()
    made.look.click()
    assert updates.looks == 1
    assert "9.1" in made.says.text()
    assert "Your week prints on one page." in made.notes.text()
    with qtbot.waitSignal(made.link_wanted) as asked:
        made.get.click()
    assert asked.args == ["https://download.example/o"]


def test_the_switch_lets_it_look(qtbot: QtBot) -> None:
    made, updates = card(qtbot, Looked(Standing.NEWEST, at=NOW - 60))
    made.daily.click()
    assert updates.on
    assert "download.example" in made.daily.accessibleDescription()


@pytest.mark.parametrize("standing", [Standing.NOT_HERE, Standing.LOCKED])
def test_where_it_may_not_look_nothing_is_offered(qtbot: QtBot, standing: Standing) -> None:
    made, _ = card(qtbot, Looked(standing), Managed(by="North Street IT", updates=False))
    assert not made.look.isVisible()
    assert not made.choice.isVisible()
    assert ("North Street IT" in made.says.text()) == (standing is Standing.LOCKED)


def test_a_list_that_nobody_signed_is_said(qtbot: QtBot) -> None:
    made, _ = card(qtbot, Looked(Standing.FAILED, trouble=("Untrusted", "bad-signature", "download.example")))
    assert "not signed" in made.says.text()
    assert made.look.isEnabled()
