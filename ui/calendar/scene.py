"""Everything a grid of days shows, worked out at once from the model's rows: frame, blocks, bars and counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from storage.records.events import Occurrence
from ui.calendar.backdrop import Backdrop
from ui.calendar.blocks import Block, Composer, Words
from ui.calendar.clashes import Clash, clashes
from ui.calendar.frame import Frame
from ui.calendar.layout import Bar, Piece, Slot, columns, day_widths, lanes, overflow, shares, split
from ui.calendar.split import Column
from ui.calendar.typesetter import Typesetter
from ui.models.looks import LookBook
from ui.models.occurrences import Key, identity
from ui.models.phrases import Phrases
from ui.theme import Theme
from ui.tokens import Type

LEAST_COLUMN = 52
"""A block narrower than this no longer shows a name; a crowded day takes width from quiet ones to reach it."""
LEAST_DAY = 84
QUIET, CROWDED = 0.6, 2.5
"""Side by side, a column without events has this share of the room of one with events; one with many in parallel has
at most so many shares."""
QUARTERS = 4
FEW_LANES = 3
"""All-day lanes shown until the person asks for all."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the row it stands for; `key` is the same in the next scene."""

    row: int
    key: tuple[Key, int, int]
    block: Block


@dataclass(frozen=True, slots=True)
class Scene:
    """`hours` in content coordinates, `bars` in viewport coordinates, both in painting order."""

    frame: Frame
    hours: tuple[Placed, ...]
    bars: tuple[Placed, ...]
    hidden: tuple[int, ...]
    """How many all-day bars each day hides."""
    clashes: tuple[Clash, ...] = ()

    def rects(self, row: int) -> list[tuple[QRect, bool]]:
        """Where a row is drawn; True beside those that are in content coordinates."""
        return [(placed.block.rect, True) for placed in self.hours if placed.row == row] + [
            (placed.block.rect, False) for placed in self.bars if placed.row == row
        ]


@dataclass(frozen=True, slots=True)
class View:
    """What of the grid's state a scene depends on."""

    width: int
    height: int
    rtl: bool
    hour: int
    """Wished height of an hour; a tall view stretches it so that the day fills it."""
    all_lanes: bool
    zone_columns: int = 1
    columns: tuple[Column, ...] = ()
    """What the one day is split into; empty when it is not."""
    patience: float = float("inf")
    """Seconds of processor time that new words may take; what is over is owed to the next scene."""


class SceneMaker:
    """Makes scenes; keeps what text they share."""

    def __init__(self, theme: Theme, phrases: Phrases, backdrop: Backdrop) -> None:
        self._theme = theme
        self._phrases = phrases
        self._backdrop = backdrop
        self._composer = Composer(Typesetter(theme.font(Type.STRONG)), Typesetter(theme.font(Type.CAPTION)))
        self._soft = Typesetter(theme.font(Type.CAPTION))
        self._wordless: list[tuple[int, Slot]] = []
        """Places in the last scene's hours whose blocks are still without their words."""

    @property
    def owed(self) -> int:
        """How many blocks of the last scene are still without their words."""
        return self._composer.owed

    @property
    def usual_hour(self) -> int:
        """An hour in which a quarter holds one line: visits of 15 minutes stand below each other, not side by side."""
        return self._composer.least * QUARTERS

    @property
    def lane(self) -> int:
        """Height of one all-day lane."""
        return self._composer.least + 7

    def scene(
        self,
        occurrences: Sequence[Occurrence],
        looks: LookBook,
        first: date,
        days: int,
        view: View,
    ) -> Scene:
        """The whole picture of `days` days from `first`."""
        self._composer.begin(view.patience)
        pieces, loose = split(occurrences, first, days, self._phrases.zone)
        clashing = clashes(pieces, occurrences, lambda one: looks.look(one).practice)
        if view.columns:
            days = len(view.columns)
            pieces, loose, clashing = _beside(pieces, loose, clashing, view.columns)
        bars = lanes(loose)
        gutter = self._backdrop.gutter_width(view.zone_columns)
        header = self._backdrop.header_height()
        most = max(FEW_LANES, int(view.height * 0.4) // self.lane) if view.all_lanes else FEW_LANES
        shown, hidden = overflow(bars, days, most)
        frame = Frame(
            width=view.width,
            height=view.height,
            rtl=view.rtl,
            gutter=gutter,
            header=header,
            lane=self.lane,
            lanes=shown + (1 if any(hidden) else 0),
            hour=view.hour,
            widths=(0,) * days,
            split=bool(view.columns),
        )
        hour = max(view.hour, (view.height - frame.top) // 24)
        least = self._composer.least
        by_day = [
            columns([piece for piece in pieces if piece.day == day], -(-least * 60 // hour)) for day in range(days)
        ]
        crowds = [max((slot.columns for slot in slots), default=1) for slots in by_day]
        across_all = max(view.width - gutter, days)
        widths = day_widths(across_all, crowds, LEAST_COLUMN, LEAST_DAY)
        if view.columns:
            filled = zip(view.columns, crowds, strict=True)
            widths = shares(across_all, [min(crowd, CROWDED) if one.rows else QUIET for one, crowd in filled])
        frame = replace(frame, hour=hour, widths=widths)
        hours: list[Placed] = []
        self._wordless = []
        for slot in (slot for slots in by_day for slot in slots):
            self._add(hours, slot, occurrences, looks, frame)
        across = tuple(
            self._bar_block(occurrences[bar.row], looks, frame.bar_rect(bar), bar.row, bar.from_before, bar.goes_on,
                            view.rtl, bar.first_day if view.columns else 0)
            for bar in bars
            if bar.lane < shown
        )  # fmt: skip
        return Scene(frame, tuple(hours), across, hidden, clashing)

    def further(
        self, scene: Scene, occurrences: Sequence[Occurrence], looks: LookBook, patience: float
    ) -> Scene | None:
        """The last scene with more of the words it is owed, everything else as it was; None if bars are owed some.
        `occurrences` are those that it was made of."""
        if self.owed != len(self._wordless):
            return None
        self._composer.begin(patience)
        hours, left = list(scene.hours), self._wordless
        self._wordless = []
        for place, slot in left:
            owed = self._composer.owed
            hours[place] = self._hour_block(slot, occurrences[slot.piece.row], looks, scene.frame)
            if self._composer.owed > owed:
                self._wordless.append((place, slot))
        return replace(scene, hours=tuple(hours))

    def _add(
        self, hours: list[Placed], slot: Slot, occurrences: Sequence[Occurrence], looks: LookBook, frame: Frame
    ) -> None:
        owed = self._composer.owed
        hours.append(self._hour_block(slot, occurrences[slot.piece.row], looks, frame))
        if self._composer.owed > owed:
            self._wordless.append((len(hours) - 1, slot))

    def _hour_block(self, slot: Slot, occurrence: Occurrence, looks: LookBook, frame: Frame) -> Placed:
        look, phrases, piece = looks.look(occurrence), self._phrases, slot.piece
        first, last = piece.start, piece.end % 1440
        if piece.from_before or piece.goes_on:
            start, end = occurrence.start_in(phrases.zone), occurrence.end_in(phrases.zone)
            first, last = start.hour * 60 + start.minute, end.hour * 60 + end.minute
        place, detail = phrases.place(occurrence), phrases.detail(occurrence)
        words = Words(
            title=phrases.title(occurrence),
            times=phrases.span(first, last),
            start=phrases.time(first),
            detail=detail,
            place=place if place != detail else "",
        )
        block = self._composer.block(
            frame.slot_rect(slot, self._composer.least), occurrence, look, self._theme.tint(look.colour), words,
            rtl=frame.rtl, open_start=slot.piece.from_before, open_end=slot.piece.goes_on,
            more_bars=tuple(other.colour for other in looks.others(occurrence)),
        )  # fmt: skip
        return Placed(slot.piece.row, (identity(occurrence), occurrence.start, slot.piece.day), block)

    def _bar_block(
        self,
        occurrence: Occurrence,
        looks: LookBook,
        rect: QRect,
        row: int,
        open_start: bool,
        open_end: bool,
        rtl: bool,
        column: int,
    ) -> Placed:
        look = looks.look(occurrence)
        start = occurrence.start_in(self._phrases.zone)
        times = "" if occurrence.all_day or open_start else self._phrases.time(start.hour * 60 + start.minute)
        words = Words(self._phrases.title(occurrence), times, times, self._phrases.place(occurrence), "")
        block = self._composer.block(
            rect, occurrence, look, self._theme.tint(look.colour), words,
            rtl=rtl, open_start=open_start, open_end=open_end, across=True,
            more_bars=tuple(other.colour for other in looks.others(occurrence)),
        )  # fmt: skip
        return Placed(row, (identity(occurrence), occurrence.start, -1 - column), block)


def _beside(
    pieces: Sequence[Piece], bars: Sequence[Bar], found: Sequence[Clash], beside: Sequence[Column]
) -> tuple[tuple[Piece, ...], tuple[Bar, ...], tuple[Clash, ...]]:
    """One day's pieces and bars, each in the columns of its row; a clash is marked where the practice's row stands."""
    return (
        tuple(
            replace(piece, day=place)
            for place, column in enumerate(beside)
            for piece in pieces
            if piece.row in column.rows
        ),
        tuple(
            replace(bar, first_day=place, last_day=place)
            for place, column in enumerate(beside)
            for bar in bars
            if bar.row in column.rows
        ),
        tuple(
            replace(clash, day=place)
            for place, column in enumerate(beside)
            for clash in found
            if clash.practice in column.rows
        ),
    )


def difference(before: Scene, after: Scene, shift: int, reach: int) -> QRegion:
    """Where two scenes of one frame differ, in the viewport; `shift` leads from the content to it."""
    region = QRegion()
    for old, new, down in ((before.hours, after.hours, shift), (before.bars, after.bars, 0)):
        known = {placed.key: placed.block for placed in old}
        fresh = {placed.key: placed.block for placed in new}
        for key in known.keys() | fresh.keys():
            if known.get(key) != fresh.get(key):
                for block in (known.get(key), fresh.get(key)):
                    if block is not None:
                        region += block.rect.translated(0, down).adjusted(-reach, -reach, reach, reach)
    return region
