"""What moves in one pass: pages of changes from a provider, and the sum of what they did to the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, NewType, Protocol, TypeVar

from storage.records.ids import RemoteId

Cursor = NewType("Cursor", str)
"""A provider's opaque note of how far it has told us; only the provider that made it can read it."""

Item = TypeVar("Item", covariant=True)
Taken = TypeVar("Taken", contravariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One answer's worth of changes. Pages are legal in any order, and replays are legal.

    `full` says that the pass lists the whole calendar: whatever no page of it mentions (in `changed` or `unchanged`)
    is gone. Only the last page carries a `cursor`.
    """

    changed: tuple[Item, ...] = ()
    removed: tuple[RemoteId, ...] = ()
    unchanged: tuple[RemoteId, ...] = ()
    full: bool = False
    cursor: Cursor | None = None
    expected: int | None = None
    """How many items the pass will bring in all, when the provider knows; for the progress bar."""
    set_aside: tuple[RemoteId, ...] = ()
    """There, but unreadable: neither gone nor changed; what is held of it stays, and it is counted."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a pass would do if it were committed now, in events (not occurrences)."""

    before: int
    after: int
    removed: int


@dataclass(frozen=True, slots=True)
class PassSummary:
    """What a committed pass did, in events (not occurrences)."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    set_aside: int = 0
    """How many of the calendar's events can't be read now, whichever pass brought them."""


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What a withdrawal took away here. `files_left` could not be removed yet (another program holds them open): their
    key is gone, so nobody can read them, and the next sweep removes them."""

    events: int = 0
    occurrences: int = 0
    files: int = 0
    bytes: int = 0
    files_left: int = 0


class Known(Protocol):
    """What the store already holds of a calendar; asked only by providers that need it."""

    def versions(self) -> Mapping[RemoteId, str]:
        """Version by remote id, of everything held (set-aside items too)."""


class Intake(Known, Protocol[Taken]):
    """One pass into one store. Nothing is written before `commit`, and `commit` is one transaction."""

    def cursor(self) -> Cursor | None:
        """Where the last committed pass ended."""

    def add(self, page: Page[Taken]) -> None:
        """Take a page in, in memory; an item that can't be read is set aside and counted, never raised."""

    def outlook(self) -> Outlook:
        """What a commit would do now."""

    def commit(self, cursor: Cursor) -> PassSummary:
        """Write everything and the cursor in one transaction. Raises `storage.errors.StoreError`."""
