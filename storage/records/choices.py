"""What can be chosen for an appointment: patients, kinds of visit, places."""

from __future__ import annotations

from dataclasses import dataclass

from storage.records.ids import RemoteId


@dataclass(frozen=True, slots=True)
class Person:
    """A patient by name; one who is not a patient any more is not `active` and can't be given an appointment."""

    id: RemoteId
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class VisitKind:
    """A kind of visit as this practice names it, and how long it usually takes."""

    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Choices:
    """Patients by name; kinds of visit and places, the usual ones first."""

    patients: tuple[Person, ...] = ()
    visits: tuple[VisitKind, ...] = ()
    places: tuple[str, ...] = ()
