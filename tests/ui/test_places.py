"""Where windows may stand, on screens that are there and that are gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from ui.places import GRIP_HEIGHT, GRIP_WIDTH, beside, fitted

LAPTOP = QRect(0, 0, 1440, 870)
BIG = QRect(1440, -200, 2560, 1400)

rects = st.builds(
    QRect, st.integers(-6000, 6000), st.integers(-6000, 6000), st.integers(900, 4000), st.integers(600, 3000)
)
screens = st.lists(
    st.builds(QRect, st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(1024, 3840),
              st.integers(700, 2160)),
    min_size=1, max_size=3,
)  # fmt: skip


@given(rects, screens)
def test_a_window_can_always_be_taken_hold_of_on_some_screen(place: QRect, there: list[QRect]) -> None:
    stands = fitted(place, there)
    top = QRect(stands.x(), stands.y(), stands.width(), GRIP_HEIGHT)
    assert any((top & one).width() >= GRIP_WIDTH and (top & one).height() == GRIP_HEIGHT for one in there)
    assert any(stands.width() <= one.width() and stands.height() <= one.height() for one in there)
    assert fitted(stands, there) == stands


@given(rects, screens)
def test_a_further_window_can_too(place: QRect, there: list[QRect]) -> None:
    stands = beside(fitted(place, there), there)
    assert fitted(stands, there) == stands


@pytest.mark.parametrize(
    ("place", "there", "stands"),
    [
        (QRect(100, 50, 1200, 800), [LAPTOP, BIG], QRect(100, 50, 1200, 800)),
        (QRect(-900, 50, 1200, 800), [LAPTOP], QRect(-900, 50, 1200, 800)),
        (QRect(2000, 100, 1600, 1000), [LAPTOP], QRect(0, 0, 1440, 870)),
        (QRect(2000, 100, 1000, 700), [LAPTOP], QRect(440, 100, 1000, 700)),
        (QRect(100, -500, 1000, 700), [LAPTOP], QRect(100, 0, 1000, 700)),
        (QRect(5000, 5000, 1000, 700), [LAPTOP, BIG], QRect(3000, 500, 1000, 700)),
        (QRect(0, 0, 1000, 700), [], QRect(0, 0, 1000, 700)),
    ],
)
def test_places_on_a_laptop_and_a_big_screen(place: QRect, there: list[QRect], stands: QRect) -> None:
    assert fitted(place, there) == stands


def test_a_further_window_steps_aside_and_begins_again_at_the_corner() -> None:
    assert beside(QRect(100, 50, 1000, 700), [LAPTOP]) == QRect(128, 78, 1000, 700)
    assert beside(QRect(430, 160, 1000, 700), [LAPTOP]) == QRect(0, 0, 1000, 700)
