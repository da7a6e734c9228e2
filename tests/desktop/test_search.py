"""The search thread: answers come to the window's thread, stale ones are dropped, and it holds nothing once locked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import search as under_test
from desktop.program import Program
from desktop.search import Search
from storage import vault
from storage.boxes.shelf import Shelf
from storage.cipher import Key
from storage.home import Home
from storage.records.calendars import Calendar
from storage.records.consents import Purpose
from tests.storage.book_store import WORDS, Store, event
from tests.storage.keyrings import CHEAP, MemoryKeyring
from ui.search.port import Answer


@dataclass(frozen=True)
class Filled:
    """A real store with one borrowed calendar."""

    store: Store
    shelf: Shelf
    calendar: Calendar

    def fill(self, *titles: str) -> None:
        made = [
            event(title, f"202611{day:02}T090000Z", f"202611{day:02}T100000Z", summary=title)
            for day, title in enumerate(titles, start=10)
        ]
        self.store.fill(self.shelf, self.calendar, made)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Filled]:
    home = Home(tmp_path / "store")
    key = vault.create(home, MemoryKeyring(), b"three plain words", CHEAP)
    made = Store(home, key, vault.open_book(home, key))
    calendar = made.kept()
    filled = Filled(made, made.shelf(), calendar)
    filled.fill("Acupuncture", "Acuity", "Dentist")
    yield filled
    filled.shelf.close()
    made.close()


@pytest.fixture
def program(here: Filled) -> Iterator[Program]:
    made = Program(here.store.home, lambda: here.store.key, lambda purpose: WORDS[Purpose(purpose)])
    made.show(Key(here.store.key.reveal()))
    yield made
    made.close()


def threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name == "search"]


def test_it_answers_on_the_windows_thread_in_time_order(program: Program, qtbot: QtBot) -> None:
    search = Search(program)
    told: list[tuple[Answer, bool]] = []
    search.answered.connect(lambda answer: told.append((answer, threading.current_thread() is threading.main_thread())))
    ticket = search.ask("acu", 10, names=True)
    qtbot.waitUntil(lambda: bool(told))
    answer, on_main = told[0]
    assert on_main
    assert answer.ticket == ticket
    assert sorted(one.summary for one in answer.found) == ["Acuity", "Acupuncture"]
    assert [one.start for one in answer.found] == sorted(one.start for one in answer.found)
    assert not answer.more


def test_only_the_last_question_is_answered(program: Program, qtbot: QtBot) -> None:
    search = Search(program)
    told: list[int] = []
    search.answered.connect(lambda answer: told.append(answer.ticket))
    tickets = [search.ask(text, 10, names=True) for text in ("a", "ac", "acu", "dent")]
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == tickets[-1:]


def test_it_says_when_there_is_more(program: Program, qtbot: QtBot) -> None:
    search = Search(program)
    with qtbot.waitSignal(search.answered) as told:
        search.ask("acu", 1, names=True)
    assert told.args is not None
    answer = told.args[0]
    assert len(answer.found) == 1
    assert answer.more


def test_it_holds_no_file_and_no_thread_once_the_store_is_locked(program: Program, qtbot: QtBot) -> None:
    search = Search(program)
    with qtbot.waitSignal(search.answered):
        search.ask("acu", 10, names=True)
    assert threads() == ["search"]
    program.lock()
    assert threads() == []
    with qtbot.waitSignal(search.answered) as told:
        search.ask("acu", 10, names=True)
    assert told.args is not None
    assert told.args[0].found == ()


def test_it_ends_by_itself_and_begins_anew(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "IDLE", 0.02)
    given_back: list[str] = []
    monkeypatch.setattr(under_test, "give_back", lambda: given_back.append(threading.current_thread().name))
    search = Search(program)
    for _ in range(2):
        with qtbot.waitSignal(search.answered) as told:
            search.ask("dent", 10, names=True)
        assert told.args is not None
        assert len(told.args[0].found) == 1
        qtbot.waitUntil(lambda: threads() == [])
    assert given_back == ["search", "search"]


def test_what_a_sync_brought_is_found(program: Program, here: Filled, qtbot: QtBot) -> None:
    search = Search(program)
    with qtbot.waitSignal(search.answered):
        search.ask("choir", 10, names=True)
    here.fill("Choir rehearsal")
    program.feeds.refresh()
    with qtbot.waitSignal(search.answered) as told:
        search.ask("choir", 10, names=True)
    assert told.args is not None
    assert [one.summary for one in told.args[0].found] == ["Choir rehearsal"]
