"""What somebody else changed of an appointment while its form was open, or while it was in the hand. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from storage.records.events import Occurrence, Status
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


def as_it_is(shown: Occurrence, now: Fields | None, own: Iterable[Fields]) -> Occurrence | None:
    """An event that was held in the hand, with the times and the state that it has by now; None if it is gone.

    Equal to `shown` where nobody else changed them: a new time may then be written without overruling anybody. `own`
    are the unsent wishes for it; times that come from one of them are the person's own, only not shown yet.
    """
    if now is None:
        return None
    start, end, status = int(now["start"] or 0), int(now["end"] or 0), Status(str(now["status"]))
    if any((one.get("start"), one.get("end")) == (start, end) for one in own):
        start, end = shown.start, shown.end
    return shown._replace(start=start, end=end, status=status)


STATUS: Final = ("status",)


def _other(one: object, two: object) -> bool:
    return one != two and bool(one or two)
