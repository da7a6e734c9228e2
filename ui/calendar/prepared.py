"""Scenes of ranges that may be shown next, made in small pieces while nobody does anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QRect

from storage.records.events import Occurrence
from ui.calendar.scene import Plan, Scene, SceneMaker, View
from ui.models.looks import LookBook

MOST: Final = 3
"""The scene that is shown, and those before and after it."""


class Range(NamedTuple):
    """Days, and what happens on them."""

    first: date
    days: int
    occurrences: Sequence[Occurrence]


class Prepared:
    """Keeps the last few scenes of one maker. What `looks` says must not change meanwhile: `forget` then."""

    def __init__(self, maker: SceneMaker, looks: LookBook) -> None:
        self._maker = maker
        self._looks = looks
        self._scenes: list[tuple[Range, View, Scene]] = []
        self._planned: tuple[Range, View, Plan] | None = None
        """A range whose blocks are still to be made."""

    def scene(self, shown: Range, view: View, patience: float) -> Scene:
        """The scene of a range, made now if it is not there; `patience` as `SceneMaker.scene` takes it."""
        found = self._known(shown, view)
        if found is None:
            found = self._maker.scene(shown.occurrences, self._looks, shown.first, shown.days, view, patience)
            self.keep(shown, view, found)
        return found

    def further(self, shown: Range, view: View, seen: QRect, patience: float) -> bool:
        """A piece of the work on a range that may be shown next: where everything goes, then the blocks, then the
        words, first those in `seen` (content coordinates). False when nothing is left to do."""
        found = self._known(shown, view)
        if found is None:
            if self._planned is None or self._planned[:2] != (shown, view):
                plan = self._maker.plan(shown.occurrences, self._looks, shown.first, shown.days, view)
                self._planned = shown, view, plan
            else:
                plan, self._planned = self._planned[2], None
                self.keep(shown, view, self._maker.composed(plan, shown.occurrences, self._looks, patience=0))
            return True
        if found.owed:
            found, _ = self._maker.further(found, seen, patience)
            self.keep(shown, view, found)
        return bool(found.owed)

    def keep(self, shown: Range, view: View, scene: Scene) -> None:
        """This is the scene of a range from now on."""
        others = [kept for kept in self._scenes if (kept[0].first, kept[0].days) != (shown.first, shown.days)]
        self._scenes = [*others, (shown, view, scene)][-MOST:]

    def forget(self) -> None:
        """Looks or words have changed."""
        self._scenes.clear()
        self._planned = None

    def _known(self, shown: Range, view: View) -> Scene | None:
        return next((scene for kept, seen, scene in self._scenes if seen == view and kept == shown), None)
