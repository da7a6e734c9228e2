"""One look at what is fixed for this computer; what is there but can't be understood locks everything that it could."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.managed import places
from storage.records.managed import FREE, Managed, closed

Found = tuple[str, Mapping[str, Any]] | None


def read(find: Callable[[], Found] = places.found) -> Managed:
    """What holds here. Never raises: trouble is a field of the answer, so that a window can say it."""
    try:
        found = find()
    except places.Unreadable as error:
        where, _, why = str(error).partition(": ")
        return closed(where, why or "unreadable")
    if found is None:
        return FREE
    from desktop.managed import schema

    origin, table = found
    try:
        return schema.managed(table, origin)
    except schema.Unacceptable as error:
        return closed(origin, str(error))
