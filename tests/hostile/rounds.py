"""How long fuzzers run and from where: `HOSTILE_ROUNDS` (of each kind) and `HOSTILE_SEED`. What fails says both."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

ROUNDS: Final = int(os.environ.get("HOSTILE_ROUNDS", "25"))
"""Of each kind that needs a service or a store; readers alone get `READINGS`."""
READINGS: Final = ROUNDS * 6
SEED: Final = os.environ.get("HOSTILE_SEED", "house")


@contextmanager
def round_of(kind: str, number: int) -> Iterator[random.Random]:
    """The dice of one round. Whatever is raised says how to have the same round again."""
    try:
        yield random.Random(f"{SEED} {kind} {number}")
    except Exception as error:
        error.add_note(f"{kind}, round {number}: HOSTILE_SEED={SEED} HOSTILE_ROUNDS={ROUNDS}")
        raise


class TooMuchWork(AssertionError):
    """A reader ran more lines than its text allows."""


def steps_of(act: Callable[[], object], most: int) -> int:
    """Lines of Python that `act` runs. Raises `TooMuchWork` after `most`, so that nothing waits for what hangs: work is
    counted and not timed. What one line does in C is not seen."""
    count = 0

    def trace(_frame: FrameType, kind: str, _argument: Any) -> Any:
        nonlocal count
        count += kind == "line"
        if count > most:
            raise TooMuchWork(f"more than {most} lines")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(before)
    return count
