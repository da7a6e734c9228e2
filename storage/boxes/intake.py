"""One pass into one box: collected and expanded in memory as pages arrive, written in one transaction at its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from typing import Final

from storage.boxes.box import Box, Group, Held, Pass
from storage.boxes.expansion import Expanded
from storage.records.changes import Cursor, Outlook, Page, PassSummary
from storage.records.events import RemoteEvent
from storage.records.ids import RemoteId

MANY: Final = 1_000
"""Changes of one pass after which the pages that it went through are not kept in memory: up to 32 MB for each box."""


class BoxIntake:
    """`storage.records.changes.Intake` of third-party events. Used once. Its cost is that of what arrives, not of what
    is held, except for a full pass."""

    def __init__(self, box: Box, clock: Callable[[], float]) -> None:
        """`clock` gives UTC seconds."""
        self._box, self._clock = box, clock
        self._before = box.events()
        self._known: dict[RemoteId, Held | None] = {}
        self._changed: dict[RemoteId, RemoteEvent] = {}
        self._early: dict[RemoteId, Expanded] = {}
        self._removed: set[RemoteId] = set()
        self._mentioned: set[RemoteId] = set()
        self._aside: set[RemoteId] = set()
        self._full = False
        self._window = box.window

    def versions(self) -> Mapping[RemoteId, str]:
        return self._versions

    @cached_property
    def _versions(self) -> Mapping[RemoteId, str]:
        return self._box.versions()

    def cursor(self) -> Cursor | None:
        return self._box.cursor()

    def add(self, page: Page[RemoteEvent]) -> None:
        self._look_up([item.remote_id for item in page.changed])
        self._look_up(page.removed)
        for item in page.changed:
            remote_id, series, version, text = item
            self._mentioned.add(remote_id)
            self._aside.discard(remote_id)
            self._removed.discard(remote_id)
            self._changed.pop(remote_id, None)
            self._early.pop(remote_id, None)
            held = self._held(remote_id)
            if held is not None and version and held.version == version:
                continue
            self._changed[remote_id] = item
            if series == remote_id:
                self._early[remote_id] = self._box.expand([text])
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
        return Outlook(self._before, self._before - len(gone) + self._added(), len(gone))

    def commit(self, cursor: Cursor) -> PassSummary:
        if self._window != self._box.window:
            self._early.clear()
        gone = self._gone()
        self._look_up(gone)
        changed = [(item, self._held(item.remote_id)) for item in self._changed.values()]
        settled = None if self._full else (self._mentioned | self._removed) - self._aside
        groups = self._groups(gone)
        self._box.write(Pass(gone, changed, groups, self._aside, settled), cursor, int(self._clock()))
        unreadable = {group.members[index] for group in groups.values() for index in group.expanded.aside}
        readable = [held is None for item, held in changed if item.remote_id not in unreadable]
        aside = self._box.counts().set_aside
        if len(changed) + len(gone) > MANY:
            self._box.let_go_of_pages()
        return PassSummary(readable.count(True), readable.count(False), len(gone), aside)

    def _look_up(self, remote_ids: Collection[RemoteId]) -> None:
        """Before `_held` is asked: what is held of these, together."""
        if self._before:
            asked = [one for one in remote_ids if one not in self._known]
            self._known.update(dict.fromkeys(asked))
            self._known.update(self._box.held_of(asked))

    def _held(self, remote_id: RemoteId) -> Held | None:
        return self._known[remote_id] if self._before else None

    def _added(self) -> int:
        return sum(1 for remote_id in self._changed if self._held(remote_id) is None)

    def _gone(self) -> set[RemoteId]:
        if self._full:
            return set(self._versions) - (self._mentioned - self._removed) - self._aside
        return {remote_id for remote_id in self._removed if self._held(remote_id) is not None}

    def _groups(self, gone: set[RemoteId]) -> dict[RemoteId, Group]:
        """Every series that the pass touches, with all of its resources as they will be."""
        arriving: dict[RemoteId, list[RemoteEvent]] = defaultdict(list)
        for item in self._changed.values():
            arriving[item.series].append(item)
        if not self._before:
            return {name: self._group([], items) for name, items in arriving.items()}
        left = {held.series for one in (*gone, *self._changed) if (held := self._held(one)) is not None}
        names = list(dict.fromkeys([*arriving, *sorted(left)]))
        stay = self._box.staying(names, gone | self._changed.keys())
        return {name: self._group(stay.get(name, []), arriving.get(name, [])) for name in names}

    def _group(self, stay: list[tuple[RemoteId, str]], arriving: list[RemoteEvent]) -> Group:
        if not stay and len(arriving) == 1 and arriving[0].remote_id in self._early:
            return Group((arriving[0].remote_id,), self._early[arriving[0].remote_id])
        every = [*stay, *((item.remote_id, item.text) for item in arriving)]
        members = tuple(remote_id for remote_id, _ in every)
        return Group(members, self._box.expand([text for _, text in every]) if every else Expanded())
