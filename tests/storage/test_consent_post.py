"""Records of consent that the service refuses: told, waited for, offered again, and in force here all the while."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.book import consent_post, ledger
from storage.book.consent_post import Owed
from storage.records.consents import Purpose
from tests.storage.book_store import NOW, Store, store

HOUR = 3600


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    with store(tmp_path / "store") as made:
        made.decide(made.calendar(), Purpose.SHOW, Purpose.KEEP)
        yield made


def test_what_the_service_has_is_not_offered_again(here: Store) -> None:
    first, second = consent_post.due(here.book, NOW)
    assert consent_post.owed(here.book) == Owed(2)
    consent_post.posted(here.book, first)
    assert consent_post.due(here.book, NOW) == (second,)
    consent_post.posted(here.book, second)
    assert (consent_post.due(here.book, NOW), consent_post.owed(here.book)) == ((), Owed())


def test_a_refusal_is_waited_out_longer_and_longer_and_told(here: Store) -> None:
    now, waits = NOW, []
    for tries in range(1, 8):
        consent_post.refused(here.book, "forbidden", now)
        owed = consent_post.owed(here.book)
        assert (owed.count, owed.code, owed.tries) == (2, "forbidden", tries)
        assert consent_post.due(here.book, owed.retry_at - 1) == ()
        assert len(consent_post.due(here.book, owed.retry_at)) == 2
        waits.append((owed.retry_at - now) // HOUR)
        now = owed.retry_at
    assert waits == [1, 2, 4, 8, 16, 24, 24]
    assert len(ledger.live(here.book, Purpose.SHOW)) == 1, "it holds here all the same"


def test_a_clock_that_was_set_back_ends_the_wait(here: Store) -> None:
    consent_post.refused(here.book, "forbidden", NOW)
    assert consent_post.due(here.book, NOW) == ()
    assert len(consent_post.due(here.book, NOW - 30 * 24 * HOUR)) == 2
    consent_post.posted(here.book, consent_post.due(here.book, NOW + HOUR)[0])
    assert consent_post.owed(here.book) == Owed(1), "one that is taken ends the waiting for the others"
