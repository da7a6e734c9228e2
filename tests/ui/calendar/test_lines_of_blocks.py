"""Where a block's words stand: times at the end of a narrow line, beside the title in a broad one, never one cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from ui.calendar.blocks import BROAD, Composer, Cut, Dress, Line, Words
from ui.calendar.typesetter import RECENT, Typesetter
from ui.theme import Theme
from ui.tints import tint
from ui.tokens import Scheme, Type

WORDS = Words("Ada Lindqvist", "09:00 – 09:30", "09:00", "Follow-up", "Room 2")


@pytest.fixture
def composer(qapp: QApplication) -> Composer:
    theme = Theme()
    return Composer(Typesetter(theme.font(Type.STRONG)), Typesetter(theme.font(Type.CAPTION)))


def lines(composer: Composer, width: int, height: int, *, rtl: bool = False) -> tuple[Line, ...]:
    dress = Dress(
        tint("#2f6fde", Scheme.LIGHT), None, hatched=False, dashed=False, struck=False, faded=False, outlined=False
    )
    return composer.block(QRect(0, 0, width, height), dress, WORDS, Cut(mirrored=rtl)).lines or ()


def test_a_narrow_line_ends_with_its_time(composer: Composer) -> None:
    width = BROAD - 10
    title, time = lines(composer, width, 20)
    assert time.text.text() == WORDS.times
    assert width - 8 <= time.at.x() + time.width <= width
    assert time.at.x() > title.at.x() + title.width


def test_so_it_does_from_right_to_left(composer: Composer) -> None:
    title, time = lines(composer, BROAD - 10, 20, rtl=True)
    assert 0 <= time.at.x() <= 8
    assert time.at.x() + time.width < title.at.x()


def test_a_broad_line_says_the_time_beside_the_title_and_what_it_is_for(composer: Composer) -> None:
    said = lines(composer, 800, 20)
    assert [one.text.text() for one in said] == [WORDS.title, WORDS.times, WORDS.detail]
    assert said[1].at.x() < 400


def test_where_lines_are_scarce_they_are_shared(composer: Composer) -> None:
    two = round(composer.strong.height + composer.soft.height) + 7
    said = lines(composer, 800, two)
    assert [one.text.text() for one in said] == [WORDS.title, WORDS.detail, WORDS.times, WORDS.place]
    assert len({one.at.y() for one in said[1:]}) == 1
    tall = lines(composer, 800, two + 3 * round(composer.soft.height))
    assert len({one.at.y() for one in tall}) == 4


def test_a_line_is_laid_out_once_for_as_long_as_a_page_holds_it(qapp: QApplication) -> None:
    face = Typesetter(Theme().font(Type.STRONG))
    held = face.line("Ada Lindqvist", 200)
    assert held is not None
    others = [face.line(f"Person {number}", 200) for number in range(2 * RECENT)]
    assert face.line("Ada Lindqvist", 200) is held
    assert face.line("Person 0", 200) is others[0]


def test_of_lines_that_nobody_holds_the_last_few_are_kept(qapp: QApplication) -> None:
    face = Typesetter(Theme().font(Type.STRONG))
    for number in range(3 * RECENT):
        face.line(f"Person {number}", 200)
    assert len(face._lines) == RECENT
    last = face._lines[f"Person {3 * RECENT - 1}", 200]
    assert face.line(f"Person {3 * RECENT - 1}", 200) is last
