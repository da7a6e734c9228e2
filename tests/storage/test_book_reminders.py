"""Reminders are told once, put off once, and nothing is noted of what may not be kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import consent
from storage.book import accounts, reminders
from storage.book.reminders import REMEMBERED, Telling
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Occurrence
from storage.records.ids import CalendarId, RemoteId
from storage.records.marks import mark
from storage.records.times import TimeKind
from tests.storage.book_store import NOW, WORDS, Store

ONE, OTHER = "1" * 64, "2" * 64


@pytest.fixture
def kept(here: Store) -> Calendar:
    return here.kept()


def test_who_comes_first_tells_it(here: Store, kept: Calendar) -> None:
    wanted = [Telling(ONE, kept.id), Telling(OTHER, kept.id)]
    assert reminders.claim(here.book, wanted[:1], NOW) == {ONE}
    assert reminders.claim(here.book, wanted, NOW + 1) == {OTHER}
    assert reminders.claim(here.book, wanted, NOW + 2) == frozenset()
    assert reminders.told(here.reader()) == {ONE: 0, OTHER: 0}


def test_what_was_put_off_is_told_once_more_and_not_before(here: Store, kept: Calendar) -> None:
    wanted = [Telling(ONE, kept.id)]
    reminders.claim(here.book, wanted, NOW)
    reminders.put_off(here.book, ONE, NOW + 300)
    assert reminders.told(here.book) == {ONE: NOW + 300}
    assert reminders.claim(here.book, wanted, NOW + 299) == frozenset()
    assert reminders.claim(here.book, wanted, NOW + 300) == {ONE}
    assert reminders.claim(here.book, wanted, NOW + 301) == frozenset()


def test_of_what_is_not_kept_here_nothing_is_noted(here: Store) -> None:
    shown = here.calendar()
    here.decide(shown, Purpose.SHOW)
    for _ in range(2):
        assert reminders.claim(here.book, [Telling(ONE, shown.id)], NOW) == {ONE}
    assert reminders.told(here.book) == {}


def test_withdrawing_takes_the_notes_along_and_so_does_leaving(here: Store, kept: Calendar) -> None:
    reminders.claim(here.book, [Telling(ONE, kept.id)], NOW)
    shelf = here.shelf()
    consent.withdraw(here.book, shelf, Scope(kept.id, Purpose.KEEP), lambda p: WORDS[Purpose(p)], NOW, lambda _: None)
    assert reminders.told(here.book) == {}
    here.decide(kept, Purpose.KEEP)
    reminders.claim(here.book, [Telling(ONE, kept.id)], NOW)
    accounts.remove(here.book, kept.account)
    assert reminders.told(here.book) == {}
    shelf.close()


def test_a_calendar_that_is_gone_is_no_error(here: Store, kept: Calendar) -> None:
    accounts.remove(here.book, kept.account)
    assert reminders.claim(here.book, [Telling(ONE, kept.id)], NOW) == frozenset()


def test_old_notes_are_swept_but_not_those_that_are_put_off(here: Store, kept: Calendar) -> None:
    reminders.claim(here.book, [Telling(ONE, kept.id), Telling(OTHER, kept.id)], NOW)
    reminders.put_off(here.book, OTHER, NOW + REMEMBERED)
    reminders.claim(here.book, [], NOW + REMEMBERED + 1)
    assert set(reminders.told(here.book)) == {OTHER}


def test_a_withdrawn_decision_counts_as_not_kept(here: Store, kept: Calendar) -> None:
    here.decide(kept, Purpose.KEEP, decision=Decision.WITHDRAWN)
    assert reminders.claim(here.book, [Telling(ONE, kept.id)], NOW) == {ONE}
    assert reminders.told(here.book) == {}


texts = st.text(max_size=8)


@settings(max_examples=60)
@given(texts, texts, texts, texts, st.integers(), st.sampled_from(TimeKind))
def test_a_mark_tells_two_occurrences_apart_and_one_from_its_moved_self(
    calendar: str, source: str, uid: str, instance: str, start: int, kind: TimeKind
) -> None:
    one = Occurrence(CalendarId(calendar), RemoteId(source), uid, instance, start, start + 60, kind, "", "Ada")
    same = Occurrence(CalendarId(calendar), RemoteId(source), uid, instance, start, start, kind, "UTC", "Ben")
    moved = Occurrence(CalendarId(calendar), RemoteId(source), uid, instance, start + 1, start + 60, kind, "", "Ada")
    shifted = Occurrence(CalendarId(calendar), RemoteId(source + uid), "", instance, start, start, kind, "", "Ada")
    assert mark(one) == mark(same)
    assert mark(one) != mark(moved)
    assert (mark(one) == mark(shifted)) == (uid == "")
    assert len(mark(one)) == 64
