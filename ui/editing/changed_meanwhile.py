"""What somebody else changed of an appointment while its form was open. Pure."""

from __future__ import annotations

from typing import Final

from storage.records.pending import UNITS, Fields

Unit = tuple[str, ...]


def meanwhile(opened: Fields, now: Fields | None, wanted: Fields) -> tuple[Unit, ...]:
    """The units that both sides changed since the form was opened: a person looks at them before one overrules the
    other. An appointment that is gone, or was cancelled, changed as a whole."""
    if now is None or (now["status"] != opened["status"] and now["status"] == "cancelled"):
        return (STATUS,)
    return tuple(
        unit
        for unit in UNITS
        if any(name in wanted for name in unit) and any(_other(opened.get(name), now.get(name)) for name in unit)
    )


STATUS: Final = ("status",)


def _other(one: object, two: object) -> bool:
    return one != two and bool(one or two)
