"""A block ready to be painted: its rectangle, its paints, and its lines of text laid out in the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QStaticText

from storage.records.events import Occurrence, Status
from ui.calendar.marks import SIZE, Mark, is_dashed, is_hatched, is_struck, mark_of
from ui.calendar.typesetter import Typesetter
from ui.models.looks import Look
from ui.tints import Tint

BAR = 3
"""Width of the colour bar."""
INSET = 4
"""From a block's edge to its bar, and from its bar to its text."""
SIDEWAYS = 44
"""A block narrower than this whose height is greater sets its title sideways, so that it can still be read."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text at its place in the block."""

    text: QStaticText
    at: QPointF
    strong: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of one occurrence, as it is painted. Equal blocks paint equal pixels."""

    rect: QRect
    tint: Tint
    lines: tuple[Line, ...]
    mark: Mark | None
    hatched: bool
    dashed: bool
    struck: bool
    faded: bool
    """Cancelled or missed: no fill of its own."""
    outlined: bool
    """Not the practice's own: an outline, so that the source shows without colour."""
    sideways: bool = False
    open_start: bool = False
    open_end: bool = False
    print_of: tuple[str, ...] = ()
    """The words in it: what tells two blocks of equal shape apart."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a block may say, most important first."""

    title: str
    times: str
    detail: str
    place: str


class Composer:
    """Makes blocks; keeps the two typesetters whose layouts all blocks share."""

    def __init__(self, strong: Typesetter, soft: Typesetter) -> None:
        self.strong = strong
        self.soft = soft

    @property
    def least(self) -> int:
        """The height of the smallest block: one line of title."""
        return round(self.strong.height) + 4

    def block(
        self,
        rect: QRect,
        occurrence: Occurrence,
        look: Look,
        tint: Tint,
        words: Words,
        *,
        rtl: bool,
        open_start: bool = False,
        open_end: bool = False,
    ) -> Block:
        """The block for `rect`, lines laid out from the leading edge. Lines that have no room are left out, from the least important up."""
        mark = mark_of(occurrence)
        sideways = rect.width() < SIDEWAYS and rect.height() > rect.width() * 1.5
        lines = self._sideways(rect, words) if sideways else self._upright(rect, words, mark, rtl=rtl)
        return Block(
            rect=rect,
            tint=tint,
            lines=lines,
            mark=None if sideways or rect.width() < 2 * SIZE + 2 * INSET else mark,
            hatched=is_hatched(occurrence),
            dashed=is_dashed(occurrence),
            struck=is_struck(occurrence),
            faded=occurrence.status in (Status.CANCELLED, Status.NOSHOW),
            outlined=not look.practice,
            sideways=sideways,
            open_start=open_start,
            open_end=open_end,
            print_of=(words.title, words.times, words.detail, words.place),
        )

    def _upright(self, rect: QRect, words: Words, mark: Mark | None, *, rtl: bool) -> tuple[Line, ...]:
        lead = INSET + BAR + INSET
        width = rect.width() - lead - INSET
        if width < 6:
            return ()
        strong, soft = self.strong.height, self.soft.height
        pad = 3.0 if rect.height() >= strong + 6 else max(0.0, (rect.height() - strong) / 2)
        room = rect.height() - 2 * pad
        first = width - (SIZE + INSET if mark is not None else 0)
        if room < strong + soft:
            return self._single(lead, pad, first, words, rect.width(), rtl=rtl)
        rest = [text for text in (words.detail, words.times, words.place) if text]
        titles = max(1, int((room - soft * min(len(rest), 2)) // strong))
        lines: list[Line] = []
        y = pad
        for line in self.strong.wrap(words.title, first, min(titles, 3)):
            lines.append(_placed(line, lead, y, rect.width(), strong=True, rtl=rtl))
            y += strong
        for text in rest:
            if y + soft > rect.height() - pad + 1:
                break
            made = self.soft.line(text, width)
            if made is not None:
                lines.append(_placed(made, lead, y, rect.width(), strong=False, rtl=rtl))
                y += soft
        return tuple(lines)

    def _single(
        self, lead: int, pad: float, width: int, words: Words, block_width: int, *, rtl: bool
    ) -> tuple[Line, ...]:
        title = self.strong.line(words.title, width)
        if title is None:
            return ()
        lines = [_placed(title, lead, pad, block_width, strong=True, rtl=rtl)]
        used = title.size().width() + 2 * INSET
        drop = self.strong.height - self.soft.height
        for text in (words.times, words.detail):
            if text and used + self.soft.advance(text) <= width:
                made = self.soft.line(text, width)
                if made is not None:
                    lines.append(_placed(made, lead + used, pad + drop * 0.8, block_width, strong=False, rtl=rtl))
                    used += made.size().width() + 2 * INSET
        return tuple(lines)

    def _sideways(self, rect: QRect, words: Words) -> tuple[Line, ...]:
        """Lines for a block that the painter turns by 90 degrees: x runs down the block, y from its right edge."""
        length, across = rect.height() - 2 * INSET, rect.width() - INSET - BAR - 2
        title = self.strong.line(words.title, length)
        if title is None or across < self.strong.height - 3:
            return ()
        both = across >= self.strong.height + self.soft.height - 2
        first = 1.0 if both else (across - self.strong.height) / 2 + 1
        lines = [Line(title, QPointF(INSET, first), strong=True)]
        if both and (made := self.soft.line(words.times, length)) is not None:
            lines.append(Line(made, QPointF(INSET, first + self.strong.height - 1), strong=False))
        return tuple(lines)


def _placed(text: QStaticText, lead: float, y: float, width: int, *, strong: bool, rtl: bool) -> Line:
    """A line `lead` from the block's leading edge."""
    x = width - lead - text.size().width() if rtl else lead
    return Line(text, QPointF(x, y), strong)
