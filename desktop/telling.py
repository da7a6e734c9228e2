"""What the worker tells the window, as frozen records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.ports import Act, Connection, Outcome, Progress

if TYPE_CHECKING:
    from storage.cipher import Key
    from storage.errors import StoreError
    from storage.home import Home
    from sync.errors import SyncError


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """What is kept has changed: read it again."""


@dataclass(frozen=True, slots=True)
class Ended:
    """An act that was asked for is over."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Moved:
    """The running passes are further on."""

    progress: Progress


@dataclass(frozen=True, slots=True)
class Extended:
    """Recurring events are written out over a span (UTC seconds), as far as that was possible."""

    lo: int
    hi: int


@dataclass(frozen=True, slots=True)
class Connected:
    """How each host last proved who it is, newest first."""

    connections: tuple[Connection, ...]


@dataclass(frozen=True, slots=True)
class BrowserWanted:
    """Open the person's own browser at a sign-in page; it is never shown inside the program (RFC 8252, 8.12)."""

    url: str


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A new recovery code, to be shown this once."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the chain of consents holds, record by record, and its seal fits."""

    holds: bool


@dataclass(frozen=True, slots=True)
class LinkMade:
    """The code that links another computer; empty where what was typed is none."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """What one port asked the worker for: a frozen record that the port knows by its type."""

    answer: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A store stands open for writing; the window may read it."""

    home: Home
    key: Key


@dataclass(frozen=True, slots=True)
class StaysShut:
    """The store could not be opened, and why."""

    error: StoreError


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The key was found."""

    key: Key


Told = Answered | CodeMade | StoreChanged | Extended | Ended | Moved | Connected | BrowserWanted


def outcome(act: Act, error: SyncError | StoreError | None) -> Outcome:
    """An error as the window's ports say it."""
    if error is None:
        return Outcome(act)
    facts = [("code", str(getattr(error, "code", ""))), ("host", str(getattr(error, "host", "")))]
    from sync.errors import SuddenlyEmpty, Throttled

    if isinstance(error, Throttled):
        facts.append(("wait", str(int(error.wait))))
    if isinstance(error, SuddenlyEmpty):
        facts += [("before", str(error.before)), ("removed", str(error.removed))]
    return Outcome(act, type(error).__name__, tuple((name, value) for name, value in facts if value))
