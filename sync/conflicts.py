"""What becomes of an edit that meets somebody else's: a pure three-way merge by field, with what was there as the base.

Fields that belong together clash together, and an edit never follows an appointment to another patient, into a
cancelled one, or away: those are for a person to decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from storage.records.appointments import RemoteAppointment
from storage.records.events import Status
from storage.records.pending import FIELDS, REASON, UNITS, Action, Entry, Fields

__all__ = ["UNITS", "Clash", "Landed", "Merged", "effect_of", "judge"]

_OVER: Final = frozenset({Status.CANCELLED.value, Status.NOSHOW.value})


@dataclass(frozen=True, slots=True)
class Landed:
    """The service has just what the edit wanted: its first answer was lost, or somebody did the same."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The edit goes on over what the service has now; `intent` is what is still to be set."""

    intent: Fields


@dataclass(frozen=True, slots=True)
class Clash:
    """Both changed the same thing, or one can't be wanted any more; the fields that a person has to look at."""

    fields: tuple[str, ...]


def judge(entry: Entry, theirs: RemoteAppointment) -> Landed | Merged | Clash:
    """What to do with `entry` now that the service has `theirs`."""
    now: Fields = {name: _plain(getattr(theirs, name)) for name in FIELDS}
    if theirs.void:
        return Landed() if entry.action is Action.CANCEL else Clash(("status",))
    left = {name: value for name, value in entry.intent.items() if name != REASON and not _same(value, now[name])}
    if not left:
        return Landed()
    told = [unit for unit in UNITS if any(not _same(entry.base.get(name), now[name]) for name in unit)]
    wanted = [unit for unit in UNITS if any(name in left for name in unit)]
    clashing = [unit for unit in wanted if unit in told]
    if ("patient",) in told or (now["status"] in _OVER and not _same(entry.base.get("status"), now["status"])):
        # Whatever is set was meant for somebody else, or for a visit that takes place
        clashing = told
    if entry.action is Action.CANCEL and (("start", "end") in told or ("patient",) in told):
        clashing = told
    if clashing:
        return Clash(tuple(name for unit in clashing for name in unit))
    return Merged({**left, **{name: value for name, value in entry.intent.items() if name == REASON}})


def effect_of(entry: Entry, after: RemoteAppointment) -> bool:
    """Whether `after`, the version that followed the one which `entry` was sent over, is what it made of it."""
    if after.void:
        return entry.action is Action.CANCEL
    wanted = {**entry.base, **entry.intent}
    return all(_same(wanted.get(name), _plain(getattr(after, name))) for name in FIELDS)


def _plain(value: object) -> int | str | None:
    if isinstance(value, Status):
        return value.value
    return value if isinstance(value, int | str) else None


def _same(one: object, other: object) -> bool:
    """No text and no value are one and the same nothing."""
    return one == other or (not one and not other)
