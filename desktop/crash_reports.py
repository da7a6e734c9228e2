"""When the program fails: a report that stays on this computer, with where it failed and never with what it held.

A report names classes, modules, functions and lines. No message, no value, no path outside the program: those may hold
text of a calendar. Python's own traceback is not written anywhere.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from storage.errors import StoreError
from storage.files import make_private_directory, write_whole
from storage.home import Home

MOST: Final = 10
"""Reports that are kept; the oldest goes first."""


def install(home: Home) -> None:
    """Have what nobody caught reported, on every thread; and what ends the process from below, by frames alone."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = "no report could be kept" if keep(home, error, trace) is None else "a report lies in the store's folder"
        if sys.stderr is not None:  # a program without a console has none
            with suppress(OSError, ValueError):
                sys.stderr.write(f"OptiMantra met a bug ({kind.__name__}); {where}.\n")

    def uncaught_in_thread(facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            uncaught(facts.exc_type, facts.exc_value, facts.exc_traceback)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread


def keep(home: Home, error: BaseException, trace: TracebackType | None) -> Path | None:
    """Write one report; None where it can't be written, for a failure must not make another."""
    import json

    folder = place(home)
    with suppress(OSError, StoreError):
        for one in (home.directory, folder):
            make_private_directory(one)
        path = folder / f"{time.time_ns()}.json"
        write_whole(path, json.dumps(described(error, trace), indent=1).encode())
        for old in sorted(folder.glob("*.json"))[:-MOST]:
            old.unlink()
        return path
    return None


def described(error: BaseException, trace: TracebackType | None) -> dict[str, Any]:
    """One failure as it is reported: classes of the chain from the outermost in, frames from the outermost in."""
    from resources.release import VERSION

    return {
        "at": time.strftime("%Y-%m-%d %H:%M", time.gmtime()),
        "version": VERSION,
        "python": ".".join(map(str, sys.version_info[:3])),
        "system": sys.platform,
        "kinds": _chain(error),
        "frames": _frames(trace),
    }


def kept(home: Home) -> tuple[dict[str, Any], ...]:
    """Every report, oldest first; one that can't be read is left out."""
    import json

    found = []
    for path in sorted(place(home).glob("*.json")):
        with suppress(OSError, ValueError, RecursionError):
            found.append(json.loads(path.read_text("utf-8")))
    return tuple(found)


def place(home: Home) -> Path:
    """Where reports lie: beside the book, so that whoever removes the store removes them."""
    return home.directory / "failures"


def _chain(error: BaseException | None) -> list[str]:
    kinds: list[str] = []
    while error is not None and len(kinds) < MOST:
        kinds.append(f"{type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return kinds


def _frames(trace: TracebackType | None) -> list[str]:
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        module = str(trace.tb_frame.f_globals.get("__name__", "?"))
        frames.append(f"{module}.{code.co_name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return frames[-60:]
