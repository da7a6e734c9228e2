"""Every error of the two trees, by its class name, has words of its own in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.errors import StoreError
from sync.errors import SyncError
from ui import wording


def subclasses(top: type[Exception]) -> Iterator[type[Exception]]:
    for one in top.__subclasses__():
        if one.__module__ in {"storage.errors", "sync.errors"}:
            yield one
        yield from subclasses(one)


KINDS = sorted({one.__name__ for top in (StoreError, SyncError) for one in subclasses(top)})


def test_both_trees_are_seen() -> None:
    assert {"Reconnect", "KeyMissing", "StoreDamaged", "SuddenlyEmpty"} <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_words(kind: str) -> None:
    assert wording.known(kind)
    said = wording.said(kind, {})
    assert said.short
    assert said.what
