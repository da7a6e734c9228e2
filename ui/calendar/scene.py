"""Everything a grid of days shows, worked out at once from the model's rows: frame, blocks, bars and counts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from ui.calendar.backdrop import Backdrop
from ui.calendar.blocks import Block, Composer, Cut, Wardrobe, Words
from ui.calendar.clashes import Clash, clashes
from ui.calendar.frame import Frame
from ui.calendar.layout import Bar, Piece, Slot, columns, day_widths, lanes, overflow, shares, split
from ui.calendar.split import Column
from ui.calendar.typesetter import Typesetter
from ui.models.identity import Key, identity
from ui.models.looks import LookBook
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


class Placed(NamedTuple):
    """A block with the row it stands for. A tuple: hundreds are made for a crowded page."""

    row: int
    occurrence: Occurrence
    part: int
    """Which of the pieces of its occurrence it is."""
    block: Block

    @property
    def key(self) -> tuple[Key, int, int]:
        """The same in the next scene."""
        return identity(self.occurrence), self.occurrence.start, self.part


class Scene(NamedTuple):
    """`hours` in content coordinates, `bars` in viewport coordinates, both in painting order."""

    frame: Frame
    hours: tuple[Placed, ...]
    bars: tuple[Placed, ...]
    hidden: tuple[int, ...]
    """How many all-day bars each day hides."""
    clashes: tuple[Clash, ...] = ()
    owed: tuple[int, ...] = ()
    """Places in `hours` of the blocks that are still without their words."""

    def rects(self, row: int) -> list[tuple[QRect, bool]]:
        """Where a row is drawn; True beside those that are in content coordinates."""
        return [(placed.block.rect, True) for placed in self.hours if placed.row == row] + [
            (placed.block.rect, False) for placed in self.bars if placed.row == row
        ]


class Plan(NamedTuple):
    """A picture whose blocks are still to be made."""

    frame: Frame
    slots: tuple[Slot, ...]
    bars: tuple[Bar, ...]
    """Those that are shown."""
    hidden: tuple[int, ...]
    clashes: tuple[Clash, ...]


class View(NamedTuple):
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


class SceneMaker:
    """Makes scenes; keeps what text they share."""

    def __init__(self, theme: Theme, phrases: Phrases, backdrop: Backdrop) -> None:
        self._theme = theme
        self._phrases = phrases
        self._backdrop = backdrop
        self._composer = Composer(Typesetter(theme.font(Type.STRONG)), Typesetter(theme.font(Type.CAPTION)))
        self._wardrobe = Wardrobe(theme)

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
        patience: float = float("inf"),
    ) -> Scene:
        """The whole picture of `days` days from `first`. New words of the hours may take so many seconds of processor
        time as `patience` says; what is over is owed (`further`)."""
        return self.composed(self.plan(occurrences, looks, first, days, view), occurrences, looks, patience)

    def plan(self, occurrences: Sequence[Occurrence], looks: LookBook, first: date, days: int, view: View) -> Plan:
        """Where everything goes in the picture."""
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
        by_day: list[list[Piece]] = [[] for _ in range(days)]
        for piece in pieces:
            by_day[piece.day].append(piece)
        slots = [columns(here, -(-least * 60 // hour)) for here in by_day]
        crowds = [max((slot.columns for slot in here), default=1) for here in slots]
        across_all = max(view.width - gutter, days)
        widths = day_widths(across_all, crowds, LEAST_COLUMN, LEAST_DAY)
        if view.columns:
            filled = zip(view.columns, crowds, strict=True)
            widths = shares(across_all, [min(crowd, CROWDED) if one.rows else QUIET for one, crowd in filled])
        return Plan(
            frame._replace(hour=hour, widths=widths),
            tuple(slot for here in slots for slot in here),
            tuple(bar for bar in bars if bar.lane < shown),
            hidden,
            clashing,
        )

    def composed(self, plan: Plan, occurrences: Sequence[Occurrence], looks: LookBook, patience: float) -> Scene:
        """The picture that was planned of these occurrences; `patience` as in `scene`."""
        self._composer.begin(patience)
        frame = plan.frame
        hours = tuple(self._hour_block(slot, occurrences[slot.piece.row], looks, frame) for slot in plan.slots)
        return self._gathered(plan, occurrences, looks, hours)

    def partly(
        self, plan: Plan, occurrences: Sequence[Occurrence], looks: LookBook, hours: list[Placed], patience: float
    ) -> Scene | None:
        """Add to `hours` more of the blocks that were planned, for so many seconds of processor time, and without words
        never seen before; the picture once all are there."""
        self._composer.begin(0)
        until = time.thread_time() + patience
        for slot in plan.slots[len(hours) :]:
            hours.append(self._hour_block(slot, occurrences[slot.piece.row], looks, plan.frame))
            if time.thread_time() >= until:
                break
        if len(hours) < len(plan.slots):
            return None
        return self._gathered(plan, occurrences, looks, tuple(hours))

    def _gathered(
        self, plan: Plan, occurrences: Sequence[Occurrence], looks: LookBook, hours: tuple[Placed, ...]
    ) -> Scene:
        frame = plan.frame
        self._composer.begin(float("inf"))
        across = tuple(
            self._bar_block(occurrences[bar.row], looks, frame, bar, bar.first_day if frame.split else 0)
            for bar in plan.bars
        )
        owed = tuple(place for place, placed in enumerate(hours) if placed.block.lines is None)
        return Scene(frame, hours, across, plan.hidden, plan.clashes, owed)

    def further(self, scene: Scene, seen: QRect, patience: float) -> tuple[Scene, tuple[int, ...]]:
        """The scene with more of the words it is owed, everything else as it was, and which places of `hours` got
        theirs: first those that `seen` (content coordinates) touches."""
        self._composer.begin(patience)
        hours = list(scene.hours)
        waiting = sorted(scene.owed, key=lambda place: not hours[place].block.rect.intersects(seen))
        got = 0
        for place in waiting:
            hours[place] = hours[place]._replace(block=self._composer.furnished(hours[place].block))
            got += 1
            if self._composer.tired:
                break
        return scene._replace(hours=tuple(hours), owed=tuple(sorted(waiting[got:]))), tuple(waiting[:got])

    def _hour_block(self, slot: Slot, occurrence: Occurrence, looks: LookBook, frame: Frame) -> Placed:
        phrases, piece = self._phrases, slot.piece
        first, last = piece.start, piece.end % 1440
        if piece.from_before or piece.goes_on:
            start, end = occurrence.start_in(phrases.zone), occurrence.end_in(phrases.zone)
            first, last = start.hour * 60 + start.minute, end.hour * 60 + end.minute
        place, detail = phrases.place(occurrence), phrases.detail(occurrence)
        words = Words(
            phrases.title(occurrence), phrases.span(first, last), phrases.time(first), detail,
            place if place != detail else "",
        )  # fmt: skip
        cut = Cut(frame.rtl, open_start=piece.from_before, open_end=piece.goes_on)
        rect = frame.slot_rect(slot, self._composer.least)
        block = self._composer.block(rect, self._wardrobe.of(occurrence, looks), words, cut)
        return Placed(piece.row, occurrence, piece.day, block)

    def _bar_block(self, occurrence: Occurrence, looks: LookBook, frame: Frame, bar: Bar, column: int) -> Placed:
        start = occurrence.start_in(self._phrases.zone)
        times = "" if occurrence.all_day or bar.from_before else self._phrases.time(start.hour * 60 + start.minute)
        words = Words(self._phrases.title(occurrence), times, times, self._phrases.place(occurrence), "")
        cut = Cut(frame.rtl, open_start=bar.from_before, open_end=bar.goes_on, across=True)
        block = self._composer.block(frame.bar_rect(bar), self._wardrobe.of(occurrence, looks), words, cut)
        return Placed(bar.row, occurrence, -1 - column, block)


def _beside(
    pieces: Sequence[Piece], bars: Sequence[Bar], found: Sequence[Clash], beside: Sequence[Column]
) -> tuple[tuple[Piece, ...], tuple[Bar, ...], tuple[Clash, ...]]:
    """One day's pieces and bars, each in the columns of its row; a clash is marked where the practice's row stands."""
    return (
        tuple(
            piece._replace(day=place)
            for place, column in enumerate(beside)
            for piece in pieces
            if piece.row in column.rows
        ),
        tuple(
            bar._replace(first_day=place, last_day=place)
            for place, column in enumerate(beside)
            for bar in bars
            if bar.row in column.rows
        ),
        tuple(
            clash._replace(day=place)
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
