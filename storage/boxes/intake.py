"""One pass into one box: collected and expanded in memory as pages arrive, written in one transaction at its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from storage.boxes.box import Box, Group, Pass
from storage.boxes.expansion import Expanded
from storage.records.changes import Cursor, Outlook, Page, PassSummary
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId


class BoxIntake:
    """`storage.records.changes.Intake` of third-party events. Used once."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self._changed: dict[RemoteId, RemoteEvent] = {}
        self._early: dict[RemoteId, Expanded] = {}
        self._removed: set[RemoteId] = set()
        self._mentioned: set[RemoteId] = set()
        self._aside: set[RemoteId] = set()
        self._full = False
        self._window = box.window

    @cached_property
    def _held(self) -> Mapping[RemoteId, str]:
        return self._box.versions()

    @cached_property
    def _series(self) -> Mapping[RemoteId, RemoteId]:
        return self._box.series()

    def versions(self) -> Mapping[RemoteId, str]:
        return self._held

    def cursor(self) -> Cursor | None:
        return self._box.cursor()

    def add(self, page: Page[RemoteEvent]) -> None:
        for item in page.changed:
            self._mentioned.add(item.remote_id)
            self._aside.discard(item.remote_id)
            self._removed.discard(item.remote_id)
            self._changed.pop(item.remote_id, None)
            self._early.pop(item.remote_id, None)
            if item.version and self._held.get(item.remote_id) == item.version:
                continue
            self._changed[item.remote_id] = item
            if item.series == item.remote_id:
                self._early[item.remote_id] = self._box.expand([item.text])
        for remote_id in page.removed:
            self._changed.pop(remote_id, None)
            self._early.pop(remote_id, None)
            self._removed.add(remote_id)
        self._mentioned.update(page.unchanged)
        self._aside = (self._aside - set(page.removed)) | set(page.set_aside)
        self._removed -= self._aside
        self._full = self._full or page.full

    def outlook(self) -> Outlook:
        gone = self._gone()
        return Outlook(len(self._held), len((self._held.keys() - gone) | self._changed.keys()), len(gone))

    def commit(self, cursor: Cursor) -> PassSummary:
        if self._window != self._box.window:
            self._early.clear()
        gone = self._gone()
        changed = tuple(self._changed.values())
        settled = None if self._full else (self._mentioned | self._removed) - self._aside
        self._box.write(Pass(gone, changed, self._groups(gone), self._aside, settled), cursor)
        added = sum(1 for one in changed if one.remote_id not in self._held)
        return PassSummary(added, len(changed) - added, len(gone), self._box.counts().set_aside)

    def _gone(self) -> set[RemoteId]:
        gone = self._removed & self._held.keys()
        if self._full:
            gone |= self._held.keys() - self._mentioned - self._aside
        return gone

    def _groups(self, gone: set[RemoteId]) -> dict[RemoteId, Group]:
        """Every series that the pass touches, with all of its resources as they will be."""
        touched = {self._series[one] for one in gone}
        touched |= {self._series[one] for one in self._changed if one in self._series}
        arriving: dict[RemoteId, list[RemoteEvent]] = defaultdict(list)
        for item in self._changed.values():
            arriving[item.series].append(item)
        members: dict[RemoteId, int] = defaultdict(int)
        for series in self._series.values():
            members[series] += 1
        return {
            name: self._group(name, arriving[name], gone, kept=members[name] > 0)
            for name in dict.fromkeys([*arriving, *sorted(touched)])
        }

    def _group(self, name: RemoteId, arriving: list[RemoteEvent], gone: set[RemoteId], *, kept: bool) -> Group:
        stay = [
            item
            for item in (self._box.members(name) if kept else ())
            if item.remote_id not in gone and item.remote_id not in self._changed
        ]
        every = [*stay, *arriving]
        if len(every) == 1 and every[0].remote_id in self._early:
            return Group((every[0].remote_id,), self._early[every[0].remote_id])
        expanded = self._box.expand([item.text for item in every]) if every else Expanded()
        return Group(tuple(item.remote_id for item in every), expanded)
