"""Shoulder mode and the matching of typed letters."""

from __future__ import annotations

import pytest

from ui.panes.matching import best, score
from ui.shoulder import TAP, Shoulder


class Hand:
    """A key and a clock."""

    def __init__(self, *, hidden: bool) -> None:
        self.now = 0.0
        self.shoulder = Shoulder(hidden=hidden, clock=lambda: self.now)
        self.seen: list[bool] = []
        self.shoulder.changed.connect(self.seen.append)

    def hold(self, seconds: float) -> None:
        self.shoulder.press()
        self.now += seconds
        self.shoulder.release()


def test_a_tap_hides_and_a_tap_shows() -> None:
    hand = Hand(hidden=False)
    hand.hold(TAP / 2)
    assert hand.shoulder.hidden
    hand.hold(TAP / 2)
    assert not hand.shoulder.hidden


def test_while_names_are_hidden_holding_shows_them_for_as_long() -> None:
    hand = Hand(hidden=True)
    hand.hold(3)
    assert hand.seen == [False, True]
    assert hand.shoulder.hidden


def test_names_that_are_shown_stay_while_the_key_is_held() -> None:
    hand = Hand(hidden=False)
    hand.hold(3)
    assert not hand.shoulder.hidden
    assert hand.seen == []


def test_a_window_that_loses_the_front_hides_again_and_it_was_no_tap() -> None:
    hand = Hand(hidden=True)
    hand.shoulder.press()
    hand.shoulder.let_go()
    assert hand.shoulder.hidden
    hand.shoulder.release()
    assert hand.shoulder.chosen


def test_the_menu_sets_it_too() -> None:
    hand = Hand(hidden=False)
    hand.shoulder.choose(hidden=True)
    hand.shoulder.choose(hidden=True)
    assert hand.seen == [True]


@pytest.mark.parametrize(
    ("typed", "text", "answers"),
    [
        ("sync", "Sync now", True),
        ("now sy", "Sync now", True),
        ("ync", "Sync now", True),
        ("sww", "Show work week", True),
        ("musica", "Música en casa", True),
        ("ärzte", "Arzte", True),
        ("zzz", "Sync now", False),
        ("sync later", "Sync now", False),
    ],
)
def test_typed_letters_find_their_words(typed: str, text: str, answers: bool) -> None:
    assert (score(typed, text) is not None) == answers


def test_the_best_answer_comes_first_and_nothing_typed_keeps_the_order() -> None:
    texts = ["Show the week", "Week", "Settings"]
    assert best("week", texts) == [1, 0]
    assert best(" ", texts) == [0, 1, 2]
