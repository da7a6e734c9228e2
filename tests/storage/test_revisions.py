"""Two versions of a text, word by word: nothing is lost on either side, and only what differs is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.revisions import Fate, Run, compare, said

TEXTS = st.text(alphabet="ab ,.\nä", max_size=60)


def _marked(runs: tuple[Run, ...], fate: Fate) -> list[str]:
    return [run.text for run in runs if run.fate is fate]


def test_words_are_marked_and_the_rest_stays() -> None:
    old = "We keep copies.\nWrite to us.\n"
    new = "We keep encrypted copies for 35 days.\nWrite to us.\n"
    found = compare(old, new)
    assert [text.strip() for text in _marked(found.new, Fate.CAME)] == ["encrypted", "for 35 days"]
    assert _marked(found.old, Fate.WENT) == []
    assert (found.went, found.came) == (0, 4)


def test_a_word_is_never_cut_in_two() -> None:
    found = compare("We lock it when you leave.", "We locked it when you left.")
    assert _marked(found.old, Fate.WENT) == ["lock", "leave"]
    assert _marked(found.new, Fate.CAME) == ["locked", "left"]


def test_equal_texts_differ_in_nothing() -> None:
    found = compare("One.\nTwo.", "One.\nTwo.")
    assert found.old == found.new == (Run(Fate.STAYED, "One.\nTwo."),)
    assert (found.went, found.came) == (0, 0)


@pytest.mark.parametrize(("old", "new"), [("", ""), ("", "all new"), ("all gone", ""), ("\n\n", "\n")])
def test_the_ends_of_the_scale(old: str, new: str) -> None:
    found = compare(old, new)
    assert "".join(run.text for run in found.old) == old
    assert "".join(run.text for run in found.new) == new


@given(TEXTS, TEXTS)
def test_both_texts_are_there_whole(old: str, new: str) -> None:
    found = compare(old, new)
    assert "".join(run.text for run in found.old) == old
    assert "".join(run.text for run in found.new) == new
    assert all(run.fate is not Fate.CAME for run in found.old)
    assert all(run.fate is not Fate.WENT for run in found.new)


def test_a_terminal_is_told_with_brackets() -> None:
    assert said("We keep copies.", "We keep two copies.") == "We keep {+two +}copies."
