"""Ways to look at the schedule that were given a name: a filter, and how the days are laid out. Pure.

They are kept as one setting of the book, in the order in which keys switch to them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from storage.filters import Filter, as_json, from_json

SETTING: Final = "views"
"""The name of the book's setting."""
MOST: Final = 30
LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class NamedView:
    """One of them. `mode` and `split` are the window's own words; empty leaves that as it is."""

    name: str
    filter: Filter
    mode: str = ""
    split: str = ""


def dumps(views: Sequence[NamedView]) -> str:
    """All views as one line of JSON."""
    return json.dumps(
        [{"name": view.name, "filter": as_json(view.filter), "mode": view.mode, "split": view.split} for view in views],
        ensure_ascii=False,
    )


def loads(text: str) -> tuple[NamedView, ...]:
    """What `dumps` wrote; whatever makes no sense is left out, and so is a second view of a name."""
    try:
        told = json.loads(text) if text else []
    except ValueError:
        return ()
    views: dict[str, NamedView] = {}
    for one in told if isinstance(told, list) else []:
        name = one.get("name") if isinstance(one, dict) else None
        if isinstance(name, str) and (clean := tidy(name)) and clean not in views:
            mode, split = (one.get(word) for word in ("mode", "split"))
            views[clean] = NamedView(
                clean,
                from_json(one.get("filter")),
                mode if isinstance(mode, str) else "",
                split if isinstance(split, str) else "",
            )
    return tuple(views.values())[:MOST]


def tidy(name: str) -> str:
    """A name as it is kept: one line without needless space, empty when nothing is left."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def kept(views: Sequence[NamedView], view: NamedView) -> tuple[NamedView, ...]:
    """The views with this one in the place of the one of its name, or at the end."""
    if any(one.name == view.name for one in views):
        return tuple(view if one.name == view.name else one for one in views)
    return (*views, view)[:MOST]


def found(views: Sequence[NamedView], name: str) -> NamedView | None:
    """The view of this name, however its letters are cased."""
    wanted = tidy(name).casefold()
    return next((one for one in views if one.name.casefold() == wanted), None)
