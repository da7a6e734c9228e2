"""Reminders over a real store and its worker, under a clock of the test: told once, whatever comes between."""

from __future__ import annotations

from datetime import UTC

import pytest
from pytestqt.qtbot import QtBot

from storage.book import reminders
from storage.records.events import Status
from tests.desktop.reminders.bench import CANARY, DAY, Bench, at
from ui.deep_links import ToEvent, parse
from ui.reminders.port import Answer, DayAhead, Due, Together
from ui.settings import keys


def test_each_is_told_once_in_its_time_and_not_again_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 49))
    assert bench.system.told == []
    bench.pass_time(qtbot, at(8, 50))
    bench.pass_time(qtbot, at(8, 51))
    assert bench.system.said() == ["Acupuncture, 09:00"]
    bench.restart()
    bench.pass_time(qtbot, at(8, 52))
    assert len(bench.system.told) == 1
    bench.pass_time(qtbot, at(9, 50))
    assert bench.system.said()[1:] == ["Acupuncture, 10:00"]


def test_what_is_long_past_after_sleep_is_not_told_and_what_is_near_is_told_once(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8))
    bench.pass_time(qtbot, at(9, 55))
    bench.pass_time(qtbot, at(10, 1))
    assert bench.system.said() == ["Acupuncture, 10:00"]


def test_ones_own_events_are_silent_until_asked_for(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.told == []
    bench.choose(keys.REMIND_OWN, "5")
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.said() == ["You have something of your own at 12:00"]


@pytest.mark.parametrize("level", ["names", "titles"])
def test_their_titles_are_given_to_the_system_only_if_chosen(qtbot: QtBot, bench: Bench, level: str) -> None:
    bench.choose(keys.REMIND_OWN, "5")
    bench.choose(keys.REMINDERS_SAY, level)
    bench.pass_time(qtbot, at(11, 58))
    assert bench.system.said() == ["Dentist, 12:00"]


def test_put_off_it_comes_once_more_also_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    (told,) = bench.system.told
    assert [answer for answer, _ in told.buttons] == ["snooze-5", "snooze-10", "snooze-start"]
    bench.system.acted.emit(told.key, "snooze-5")
    bench.pass_time(qtbot, at(8, 54))
    assert len(bench.system.told) == 1
    qtbot.waitUntil(lambda: _book(bench)[told.key] == at(8, 55))
    bench.restart()
    bench.pass_time(qtbot, at(8, 55))
    bench.pass_time(qtbot, at(8, 56))
    assert len(bench.system.told) == 2
    bench.system.acted.emit(told.key, "snooze-start")
    bench.pass_time(qtbot, at(9, 0))
    assert [answer for answer, _ in bench.system.told[2].buttons] == ["snooze-5", "snooze-10"]
    bench.system.acted.emit(told.key, "snooze-10")
    bench.pass_time(qtbot, at(9, 10))
    assert len(bench.system.told) == 4


def _book(bench: Bench) -> dict[str, int]:
    opened = bench.program.feeds.opened
    assert opened is not None
    return dict(reminders.told(opened.book))


def test_while_it_is_locked_the_time_is_said_and_nothing_else_and_it_counts(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.choose(keys.REMIND_SOUND, "1")
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    assert CANARY not in repr(vars(bench.reminding))
    bench.now = at(8, 50)
    bench.reminding.look()
    (told,) = bench.system.told
    assert (told.title, told.body, told.silent) == ("You have an appointment at 09:00", "", True)
    bench.system.acted.emit(told.key, "")
    assert isinstance(parse(bench.opened[0]), ToEvent)
    bench.open()
    bench.pass_time(qtbot, at(8, 52))
    qtbot.waitUntil(lambda: told.key in _book(bench))
    bench.restart()
    bench.pass_time(qtbot, at(8, 53))
    assert len(bench.system.told) == 1


def test_a_store_that_closes_by_itself_counts_as_locked_and_one_that_is_gone_as_gone(
    qtbot: QtBot, bench: Bench
) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 30))
    bench.program.lock()
    bench.now = at(8, 50)
    bench.reminding.look()
    assert bench.system.said() == ["You have an appointment at 09:00"]
    bench.home.book.unlink()
    bench.now = at(9, 50)
    bench.reminding.look()
    assert len(bench.system.told) == 1


def test_put_off_while_locked_it_is_put_off_in_the_book_too(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    bench.now = at(8, 50)
    bench.reminding.look()
    bench.system.acted.emit(bench.system.told[0].key, "snooze-10")
    bench.open()
    bench.pass_time(qtbot, at(8, 52))
    qtbot.waitUntil(lambda: _book(bench) == {bench.system.told[0].key: at(9, 0)})
    bench.restart()
    bench.pass_time(qtbot, at(9, 0))
    assert len(bench.system.told) == 2


def test_nothing_is_told_while_locked_if_so_chosen_and_what_is_near_comes_after(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMIND_LOCKED, "0")
    bench.pass_time(qtbot, at(8, 30))
    bench.lock()
    bench.now = at(8, 55)
    bench.reminding.look()
    assert bench.system.told == []
    bench.open()
    bench.pass_time(qtbot, at(8, 58))
    assert bench.system.said() == ["Acupuncture, 09:00"]


def test_names_are_said_only_if_chosen_and_nobody_looks_on(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 50))
    (named,) = bench.system.told
    assert named.title == f"{CANARY}, 09:00"
    assert named.fleeting
    bench.shoulder.choose(hidden=True)
    assert bench.system.on_screen == {}
    bench.pass_time(qtbot, at(9, 50))
    assert bench.system.said()[1] == "Acupuncture, 10:00"
    bench.looked_on = True
    bench.pass_time(qtbot, at(13, 50))
    assert bench.system.said()[2] == "You have an appointment at 14:00"


def test_locking_takes_back_what_says_more_than_a_time(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    assert bench.system.on_screen
    bench.lock()
    assert bench.system.on_screen == {}


def test_what_is_cancelled_is_taken_back(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(8, 50))
    assert len(bench.system.on_screen) == 1
    feeds = bench.program.feeds
    rows = feeds.schedule.between(DAY.date(), 1, UTC)
    feeds.schedule.between = lambda *_: tuple(  # type: ignore[method-assign]  # as after a pass
        one._replace(status=Status.CANCELLED) for one in rows
    )
    feeds.refresh()
    bench.settle(qtbot)
    assert bench.system.on_screen == {}


def test_without_the_systems_notifications_it_stands_in_the_window(qtbot: QtBot, bench: Bench) -> None:
    bench.system.there = False
    bench.pass_time(qtbot, at(8, 50))
    (card,) = bench.reminding.cards()
    assert isinstance(card, Due)
    assert card.occurrence is not None
    bench.reminding.answer(card.key, Answer.FIVE)
    assert bench.reminding.cards() == ()
    bench.pass_time(qtbot, at(8, 55))
    assert len(bench.reminding.cards()) == 1
    bench.pass_time(qtbot, at(9, 20))
    assert bench.reminding.cards() == ()
    bench.lock()
    bench.now = at(9, 50)
    bench.reminding.look()
    bench.open()
    bench.pass_time(qtbot, at(9, 52))
    assert len(bench.reminding.cards()) == 1, "what nobody could see is told when the window is back"


def test_a_click_on_what_has_no_buttons_leaves_the_card_that_has_them(qtbot: QtBot, bench: Bench) -> None:
    bench.system.buttons = False
    bench.pass_time(qtbot, at(8, 50))
    (told,) = bench.system.told
    (card,) = bench.reminding.cards()
    bench.system.acted.emit(told.key, "")
    assert len(bench.opened) == 1
    assert bench.reminding.cards() == (card,)
    bench.reminding.answer(told.key, Answer.TEN)
    assert bench.reminding.cards() == ()
    bench.in_front = True
    bench.pass_time(qtbot, at(9, 0))
    assert len(bench.system.told) == 1, "in front of the window its card is enough"
    assert len(bench.reminding.cards()) == 1


def test_many_at_once_are_told_as_one(qtbot: QtBot, bench: Bench) -> None:
    bench.system.there = False
    for key in (keys.REMIND_PRACTICE, keys.REMIND_OWN):
        bench.choose(key, "1440")
    bench.pass_time(qtbot, at(8))
    (card,) = bench.reminding.cards()
    assert isinstance(card, Together)
    assert (card.number, card.start) == (4, at(9))
    bench.pass_time(qtbot, at(8, 1))
    assert bench.reminding.cards() == (card,)


def test_the_day_is_told_once_and_not_again_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.choose(keys.DAY_SUMMARY, "360")
    bench.pass_time(qtbot, at(7, 30))
    (card,) = bench.reminding.cards()
    assert isinstance(card, DayAhead)
    assert (card.appointments, card.first, card.changes) == (3, at(9), 0)
    assert card.free == ((at(10, 45), at(12)), (at(13), at(14)))
    assert bench.system.said() == ["3 appointments today"], "no window was in sight"
    bench.pass_time(qtbot, at(7, 40))
    bench.restart()
    bench.pass_time(qtbot, at(8))
    assert len(bench.system.told) == 1


def test_a_worker_that_does_not_answer_keeps_nothing_back(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.pass_time(qtbot, at(8, 30))
    monkeypatch.setattr(bench.program.worker, "submit", lambda _job: None)
    bench.now = at(8, 50)
    bench.reminding.look()
    assert bench.system.told == []
    bench.now += 6
    bench.reminding.look()
    assert len(bench.system.told) == 1
    monkeypatch.undo()


def test_the_tray_hears_of_the_next_three_and_of_none_while_locked(qtbot: QtBot, bench: Bench) -> None:
    bench.pass_time(qtbot, at(9, 30))
    assert [one.start for one in bench.reminding.upcoming()] == [at(10), at(12), at(14)]
    bench.lock()
    assert bench.reminding.upcoming() == ()
    assert bench.reminding.locked


def test_nothing_of_a_calendar_is_printed_or_logged(
    qtbot: QtBot, bench: Bench, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    bench.choose(keys.REMINDERS_SAY, "names")
    bench.pass_time(qtbot, at(8, 50))
    bench.reminding.try_out()
    bench.lock()
    said = capfd.readouterr()
    assert "Kanarienvogel" not in said.out + said.err + caplog.text
    assert "Acupuncture" not in said.out + said.err + caplog.text
