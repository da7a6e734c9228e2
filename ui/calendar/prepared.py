"""Scenes of ranges that may be shown next, made in small pieces while nobody does anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, TypeVar

from PySide6.QtCore import QRect

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence
from ui.calendar.scene import Placed, Plan, Scene, SceneMaker, View
from ui.models.looks import LookBook

MOST: Final = 3
"""The scene that is shown, and those before and after it: what is farthest from it goes first."""


class Range(NamedTuple):
    """Days, and what happens on them."""

    first: date
    days: int
    occurrences: Sequence[Occurrence]


Kept = TypeVar("Kept", bound=tuple[Any, ...])


def nearest(kept: list[Kept], day: date) -> list[Kept]:
    """Of entries that begin with their `Range`, the last one and those whose first days are nearest to `day`: `MOST` in
    all."""
    while len(kept) > MOST:
        del kept[max(range(len(kept) - 1), key=lambda place: abs((kept[place][0].first - day).days))]
    return kept


class Prepared:
    """Keeps the last few scenes of one maker. What `looks` says must not change meanwhile: `forget` then."""

    def __init__(self, maker: SceneMaker, looks: LookBook) -> None:
        self._maker = maker
        self._looks = looks
        self._scenes: list[tuple[Range, View, Scene]] = []
        self._shown = date.min
        self._planned: tuple[Range, View, Plan, list[Placed]] | None = None
        """A range whose blocks are still to be made, and those that are."""

    def scene(self, shown: Range, view: View, patience: float) -> Scene:
        """The scene of a range, made now if it is not there; `patience` as `SceneMaker.scene` takes it: without end no
        word is owed."""
        self._shown = shown.first
        found = self.known(shown, view)
        if found is None:
            found = self._maker.scene(shown.occurrences, self._looks, shown.first, shown.days, view, patience)
        elif found.owed and patience == math.inf:
            found, _ = self._maker.further(found, QRect(), patience)
        self.keep(shown, view, found)
        return found

    def further(self, shown: Range, view: View, seen: QRect, patience: float) -> bool:
        """A piece of the work on a range that may be shown next: where everything goes, then the blocks, then the
        words, first those in `seen` (content coordinates). False when nothing is left to do."""
        found = self.known(shown, view)
        if found is None:
            if self._planned is None or self._planned[:2] != (shown, view):
                plan = self._maker.plan(shown.occurrences, self._looks, shown.first, shown.days, view)
                self._planned = shown, view, plan, []
                return True
            _, _, plan, hours = self._planned
            made = self._maker.partly(plan, shown.occurrences, self._looks, hours, patience)
            if made is not None:
                self._planned = None
                self.keep(shown, view, made)
            return True
        if found.owed:
            found, _ = self._maker.further(found, seen, patience)
            self.keep(shown, view, found)
        return bool(found.owed)

    def keep(self, shown: Range, view: View, scene: Scene) -> None:
        """This is the scene of a range from now on."""
        others = [kept for kept in self._scenes if (kept[0].first, kept[0].days) != (shown.first, shown.days)]
        self._scenes = nearest([*others, (shown, view, scene)], self._shown)

    def forget(self) -> None:
        """Looks or words have changed."""
        self._scenes.clear()
        self._planned = None

    def known(self, shown: Range, view: View) -> Scene | None:
        """The scene of a range, if it is there."""
        return next((scene for kept, seen, scene in self._scenes if seen == view and kept == shown), None)
