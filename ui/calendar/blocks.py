"""A block ready to be painted: its rectangle, its paints, and its lines of text laid out in the room there is."""

from __future__ import annotations

import time
from collections import OrderedDict

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QStaticText

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence, Status
from ui.calendar.marks import SIZE, Mark, is_dashed, is_hatched, is_struck, mark_of
from ui.calendar.typesetter import Typesetter
from ui.models.looks import LookBook
from ui.theme import Theme
from ui.tints import Tint

_KEPT = 2000
BAR = 3
"""Width of the colour bar."""
INSET = 4
"""From a block's edge to its bar, and from its bar to its text."""
NEAR = 2
"""The same in a block that has no pixel to lose."""
MARK_BESIDE = 76
"""A block at least this wide has its mark beside the title."""
TIGHT = 84
"""A block narrower than this gives its room to the title: less padding, more lines."""
BROAD = 240
"""In a block narrower than this the time of the only line stands at its end; in a broader one beside the title."""
SIDEWAYS = 40
"""A block narrower than this whose height is greater sets its title sideways, so that it can still be read."""


class Line(NamedTuple):
    """One line of text at its place in the block."""

    text: QStaticText
    at: QPointF
    strong: bool
    width: float


class Words(NamedTuple):
    """What a block may say, most important first. A tuple: it is made and looked up for every block of every page."""

    title: str
    times: str
    start: str
    """What stands for the times where they have no room."""
    detail: str
    place: str


class Dress:
    """What the blocks of one calendar in one state have in common: made once for all of them (`Wardrobe`), and so told
    apart by identity, which costs nothing."""

    __slots__ = ("dashed", "faded", "hatched", "mark", "more_bars", "outlined", "struck", "tint")

    def __init__(
        self,
        tint: Tint,
        mark: Mark | None,
        *,
        hatched: bool,
        dashed: bool,
        struck: bool,
        faded: bool,
        outlined: bool,
        more_bars: tuple[str, ...] = (),
    ) -> None:
        """`faded`: cancelled or missed, no fill of its own. `outlined`: not the practice's own, so that this shows
        without colour. `more_bars`: colours of the other calendars that hold the same event, which share the bar."""
        self.tint, self.mark, self.more_bars = tint, mark, more_bars
        self.hatched, self.dashed, self.struck = hatched, dashed, struck
        self.faded, self.outlined = faded, outlined


class Cut(NamedTuple):
    """How a block stands, apart from where and how large. A tuple: it is looked up for every block that is painted."""

    mirrored: bool
    sideways: bool = False
    """Its words run down the block."""
    open_start: bool = False
    open_end: bool = False
    across: bool = False
    """Runs over days rather than hours."""
    bare: bool = False
    """No ground until it is pointed at: many of them together stay calm."""


class Block(NamedTuple):
    """One piece of one occurrence, as it is painted. Equal blocks paint equal pixels. A tuple: hundreds are made for a
    crowded page."""

    rect: QRect
    dress: Dress
    cut: Cut
    words: Words
    lines: tuple[Line, ...] | None
    """None while its words are owed."""


class Wardrobe:
    """Keeps one dress for each calendar and state."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._known: dict[tuple[str, bool, Status, bool, tuple[str, ...]], Dress] = {}

    def of(self, occurrence: Occurrence, looks: LookBook) -> Dress:
        """What an occurrence wears."""
        look, status = looks.look(occurrence), occurrence.status
        bars = tuple(other.colour for other in looks.others(occurrence)) if occurrence.also else ()
        key = (look.colour, look.practice, status, occurrence.pending, bars)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Dress(
                tint=self._theme.tint(look.colour),
                mark=mark_of(occurrence),
                hatched=is_hatched(occurrence),
                dashed=is_dashed(occurrence),
                struck=is_struck(occurrence),
                faded=status in (Status.CANCELLED, Status.NOSHOW),
                outlined=not look.practice,
                more_bars=bars,
            )
        return known


class Composer:
    """Makes blocks; keeps the two typesetters whose layouts all blocks share."""

    def __init__(self, strong: Typesetter, soft: Typesetter) -> None:
        self.strong = strong
        self.soft = soft
        self._laid: OrderedDict[tuple[Words, int, int, bool, bool], tuple[Line, ...]] = OrderedDict()
        self._until = float("inf")

    def begin(self, seconds: float) -> None:
        """Lay out so many seconds (of the thread's processor time) of words that are not known yet; what is over is
        owed."""
        self._until = time.thread_time() + seconds

    @property
    def least(self) -> int:
        """The height of the smallest block: one line of title."""
        return round(self.strong.height) + 1

    def block(self, rect: QRect, dress: Dress, words: Words, cut: Cut) -> Block:
        """The block for `rect`, with its words if they may be laid out now."""
        width, height = rect.width(), rect.height()
        if width < SIDEWAYS and height > width * 1.5:
            cut = cut._replace(sideways=True)
        lines = self._laid.get((words, width, height, dress.mark is None, cut.mirrored))
        if lines is None and time.thread_time() < self._until:
            lines = self._set(rect, dress, words, cut)
        return Block(rect, dress, cut, words, lines)

    def furnished(self, block: Block) -> Block:
        """The block with the words that it was owed."""
        return block._replace(lines=self._set(block.rect, block.dress, block.words, block.cut))

    @property
    def tired(self) -> bool:
        """Whether the time is over that words may take now."""
        return time.thread_time() >= self._until

    def _set(self, rect: QRect, dress: Dress, words: Words, cut: Cut) -> tuple[Line, ...]:
        """The lines for these words in a block of this size, from the leading edge; those without room are left out,
        the least first. Laid out once."""
        key = (words, rect.width(), rect.height(), dress.mark is None, cut.mirrored)
        known = self._laid.get(key)
        if known is None:
            if len(self._laid) >= _KEPT:
                self._laid.popitem(last=False)
            known = (
                self._sideways(rect, words) if cut.sideways else self._upright(rect, words, dress.mark, cut.mirrored)
            )
            self._laid[key] = known
        return known

    def _upright(self, rect: QRect, words: Words, mark: Mark | None, rtl: bool) -> tuple[Line, ...]:
        tight = rect.width() < TIGHT
        lead = INSET + BAR + (INSET // 2 if tight else INSET)
        width = rect.width() - lead - (1 if tight else INSET)
        if width < 6:
            return ()
        strong, soft = self.strong.height, self.soft.height
        pad = 3.0 if rect.height() >= strong + 6 else max(0.0, (rect.height() - strong) / 2)
        room = rect.height() - 2 * pad
        first = width - (SIZE + INSET if mark is not None and _mark_on_top(rect) else 0)
        if room < strong + soft:
            return self._single(lead, pad, first, words, rect.width(), rtl=rtl)
        times = self._times(words, width)
        rest = [text for text in (words.detail, times, words.place) if text]
        titles = max(1, int((room - (0 if tight else soft * min(len(rest), 2))) // strong))
        low = mark_place(rect, rtl=rtl) if mark is not None and not _mark_on_top(rect) else None
        floor = low.y() if low is not None else rect.height() - pad + 1
        titles = max(1, min(titles, int((floor + 2 - pad) // strong)))
        lines: list[Line] = []
        y = pad
        for line in self.strong.wrap(words.title, first, min(titles, 4 if tight else 3)):
            lines.append(_placed(line, lead, y, rect.width(), strong=True, rtl=rtl))
            y += strong
        scarce, used = int((floor - y) // soft) < len(rest), 0.0
        for text in rest:
            beside = scarce and 0 < used <= width - self.soft.advance(text)
            if not beside and y + soft > floor:
                break
            made = self.soft.line(text, width)
            if made is not None:
                used = used if beside else 0.0
                y += 0 if beside else soft
                lines.append(_placed(made, lead + used, y - soft, rect.width(), strong=False, rtl=rtl))
                used += made.size().width() + 2 * INSET
        return tuple(lines)

    def _times(self, words: Words, width: int) -> str:
        """Both times, else the start, else nothing: half a time would be a wrong one."""
        return next((text for text in (words.times, words.start) if self.soft.advance(text) <= width), "")

    def _single(
        self, lead: int, pad: float, width: int, words: Words, block_width: int, *, rtl: bool
    ) -> tuple[Line, ...]:
        title = self.strong.line(words.title, width)
        if title is None:
            return ()
        lines = [_placed(title, lead, pad, block_width, strong=True, rtl=rtl)]
        used = title.size().width() + 2 * INSET
        drop = self.strong.height - self.soft.height
        times = self._times(words, width - round(used))
        for text in (times, words.detail):
            if text and used + self.soft.advance(text) <= width:
                made = self.soft.line(text, width)
                if made is not None:
                    if text == times and block_width < BROAD:  # below one another, times make an edge of their own
                        used = width - made.size().width()
                    lines.append(_placed(made, lead + used, pad + drop * 0.8, block_width, strong=False, rtl=rtl))
                    used += made.size().width() + 2 * INSET
        return tuple(lines)

    def _sideways(self, rect: QRect, words: Words) -> tuple[Line, ...]:
        """Lines for a block that the painter turns by 90 degrees: x runs down the block, y from its right edge."""
        length, across = rect.height() - 2 * INSET, rect.width() - NEAR - BAR - 2
        title = self.strong.line(words.title, length)
        if title is None or across < self.strong.height - 4:
            return ()
        both = across >= self.strong.height + self.soft.height - 2
        first = 1.0 if both else (across - self.strong.height) / 2 + 1
        lines = [Line(title, QPointF(INSET, first), True, title.size().width())]
        if both and (made := self.soft.line(self._times(words, length), length)) is not None:
            lines.append(Line(made, QPointF(INSET, first + self.strong.height - 1), False, made.size().width()))
        return tuple(lines)


def _placed(text: QStaticText, lead: float, y: float, width: int, *, strong: bool, rtl: bool) -> Line:
    """A line `lead` from the block's leading edge."""
    wide = text.size().width()
    return Line(text, QPointF(width - lead - wide if rtl else lead, y), strong, wide)


def _mark_on_top(rect: QRect) -> bool:
    """Whether a mark beside the title leaves the title room; else it goes below."""
    return rect.width() >= MARK_BESIDE


def mark_place(rect: QRect, *, rtl: bool) -> QPoint | None:
    """Where a mark goes within a block; None where it has no room."""
    x = INSET if rtl else rect.width() - INSET - SIZE
    if _mark_on_top(rect):
        return QPoint(x, min(4, (rect.height() - SIZE) // 2))
    if rect.height() >= 3 * SIZE and rect.width() >= SIZE + 3 * INSET:
        return QPoint(x, rect.height() - SIZE - 2)
    return None
