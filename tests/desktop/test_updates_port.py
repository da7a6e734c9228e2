"""When new versions are looked for: with the person's wish, at the press of the button, and never where IT said no."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from desktop import updates
from desktop.updates import LOOKED_AT, WISHED, Updates
from resources.release import Channel
from storage.records.managed import Managed
from tests.ui.stand_ins import FakeSettings
from ui.updates.port import Looked, Standing

pytestmark = pytest.mark.usefixtures("qapp")
OWN = Channel("https://download.example/list.json", bytes(range(32)))


class Program(QObject):
    """As much of a running program as asks and is told."""

    answered = Signal(object)
    store_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.feeds = type("Feeds", (), {"settings": FakeSettings()})()
        self.acts: list[Any] = []

    def act(self, act: Any) -> None:
        self.acts.append(act)


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(updates, "channel", lambda: OWN)
    return Program()


def port(program: Program, managed: Managed | None = None) -> Updates:
    return Updates(program, managed or Managed())  # type: ignore[arg-type]  # as much of it as is used


def test_without_the_wish_nothing_is_looked_for(program: Program) -> None:
    made = port(program)
    program.store_opened.emit()
    made._look_if_due()
    assert not made.wished() and program.acts == []
    assert made.looked().standing is Standing.IDLE


def test_with_the_wish_once_a_day(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    made = port(program)
    made.wish(on=True)
    assert len(program.acts) == 1 and made.looked().standing is Standing.LOOKING
    program.store_opened.emit()
    assert len(program.acts) == 1, "one look at a time"
    program.answered.emit(Looked(Standing.NEWEST, at=1_900_000_000))
    program.feeds.settings.put(LOOKED_AT, "1900000000")
    monkeypatch.setattr("desktop.updates.time.time", lambda: 1_900_000_000.0 + updates.DAY - 1)
    made._look_if_due()
    assert len(program.acts) == 1
    monkeypatch.setattr("desktop.updates.time.time", lambda: 1_900_000_000.0 + updates.DAY)
    made._look_if_due()
    assert len(program.acts) == 2


def test_a_button_needs_no_wish(program: Program) -> None:
    made = port(program)
    made.look()
    made.look()
    assert len(program.acts) == 1 and not made.wished()


def test_where_it_is_locked_neither_a_wish_nor_a_button_asks(program: Program) -> None:
    program.feeds.settings.put(WISHED, "1")
    made = port(program, Managed(by="IT", updates=False))
    program.store_opened.emit()
    made.wish(on=True)
    made.look()
    assert made.looked().standing is Standing.LOCKED and program.acts == []


def test_another_place_is_believed_by_the_same_key_only(program: Program) -> None:
    made = port(program, Managed(by="IT", manifest="https://mirror.example/list.json"))
    assert made.host() == "mirror.example"
    assert made._channel == Channel("https://mirror.example/list.json", OWN.key)


def test_a_copy_without_a_channel_asks_nobody(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "channel", lambda: None)
    made = port(program, Managed(by="IT", manifest="https://mirror.example/list.json"))
    made.look()
    assert made.looked().standing is Standing.NOT_HERE and made.host() == "" and program.acts == []
