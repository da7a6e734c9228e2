"""The oracle of the outbox: what a person did, as she saw it, and what therefore has to be true. It asks the program's
tables for what became of an act, and the service's own memory for what really happened; it shares no rule with either.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storage.records.ids import RemoteId
from storage.records.pending import Entry, Fields
from tests.models.desktop import Desktop
from tests.models.service import Resource, Service, Written

NAMES = ("start", "end", "status", "patient", "visit_type", "location", "note")
_STATUS = {"pending": "proposed", "waitlist": "proposed", "checked-in": "arrived"}


@dataclass(slots=True)
class Edit:
    """One act, and what the person knew when she did it."""

    desktop: str
    id: str
    sequence: int
    action: str
    intent: Fields
    subject: RemoteId
    seen: Fields
    """What the schedule showed of the appointment; empty for a new one."""
    knew: Fields
    """What the service had last said of it."""
    again: int = 0
    """How often the person had it sent again with her eyes open: a retry of what was refused, a conflict decided."""
    saw_since: list[Fields] = field(default_factory=list)
    """What a conflict showed her of the other side before she decided."""
    discarded: bool = False
    discarded_unsent: bool = False
    overruled: bool = False


def fields_of(resource: Resource) -> dict[str, int | str | None] | None:
    """What a resource means in the schedule's terms; None for a tombstone."""
    blocked = resource["resourceType"] == "Slot"
    status = str(resource["status"])
    if status == "entered-in-error" or (blocked and status != "busy-unavailable"):
        return None
    people = [one["actor"] for one in resource.get("participant", ())]
    named = [one["reference"] for one in people if one.get("reference", "").startswith("Patient/")]
    places = [one["display"] for one in people if one.get("type") == "Location"]
    return {
        "start": int(datetime.fromisoformat(resource["start"]).timestamp()),
        "end": int(datetime.fromisoformat(resource["end"]).timestamp()),
        "status": "blocked" if blocked else _STATUS.get(status, status),
        "patient": named[0] if named else None,
        "visit_type": (resource.get("serviceType") or [{"text": ""}])[0]["text"],
        "location": places[0] if places else "",
        "note": resource.get("comment", ""),
    }


@dataclass(slots=True)
class Oracle:
    """Every edit that was ever accepted from a person, by its id."""

    service: Service
    edits: dict[str, Edit] = field(default_factory=dict)
    checked: dict[str, int] = field(default_factory=dict)
    applied: Counter[str] = field(default_factory=Counter)
    """How many versions came of each edit, as far as looked at."""
    names: dict[tuple[str, RemoteId], RemoteId] = field(default_factory=dict)
    """What became of the ids that desktops gave to their new appointments."""

    def did(self, desktop: Desktop, entry: Entry, seen: Fields, knew: Fields) -> None:
        subject = self.names.get((desktop.name, entry.subject), entry.subject)
        self.edits[entry.id] = Edit(
            desktop.name, entry.id, entry.sequence, entry.action.value, dict(entry.intent), subject, seen, knew
        )

    def own(self, edit: Edit, name: str) -> set[Any]:
        """What the same person ever wanted a field of the same appointment to be, on the same computer."""
        same = [one for one in self.edits.values() if (one.desktop, one.subject) == (edit.desktop, edit.subject)]
        made = {"status": "booked", "patient": None, "visit_type": "", "location": "", "note": ""}
        wanted = [{**made, **one.intent} if one.action == "create" else one.intent for one in same]
        return {one[name] for one in wanted if name in one}

    def writes(self) -> None:
        """Every version that a desktop wrote since the last look was allowed to be written."""
        for reference, versions in self.service.versions.items():
            for number in range(self.checked.get(reference, 0), len(versions)):
                if versions[number].entry:
                    self._written(reference, versions[:number], versions[number])
            self.checked[reference] = len(versions)

    def _written(self, reference: str, before: list[Written], one: Written) -> None:
        edit = self.edits[one.entry]
        after = fields_of(one.resource)
        if not before:
            assert edit.action == "create" and after is not None, (edit, one)
            self._named(edit, RemoteId(reference))
            self._applied(edit)
            for name, value in edit.intent.items():
                assert _same(after[name], value), (name, edit, after)
            return
        assert edit.action != "create", "a creation never overwrites"
        stood = fields_of(before[-1].resource)
        assert stood is not None, ("an edit never revives what is gone", edit)
        told = (
            {"status": "cancelled"} if after is None else {n: after[n] for n in NAMES if not _same(after[n], stood[n])}
        )
        assert set(told) <= set(edit.intent), ("only what was set is written", told, edit)
        assert after is None or not _void_change(before[-1].resource, one.resource), "nothing unknown is lost"
        for name in told:
            known = [edit.seen.get(name), edit.knew.get(name), *(saw.get(name) for saw in edit.saw_since)]
            known += self.own(edit, name)
            assert any(_same(stood[name], value) for value in known), ("overruled in silence", name, stood, edit)
        self._applied(edit)
        # Edits of one appointment by one person arrive in the order in which she made them
        for other in self.edits.values():
            if other.desktop == edit.desktop and other.subject == edit.subject and other.sequence > edit.sequence:
                late = any(name in other.intent for name in edit.intent) and not (edit.again or other.again)
                assert not (late and self.applied[other.id]), ("out of order", edit, other)

    def _named(self, edit: Edit, reference: RemoteId) -> None:
        local = edit.subject
        self.names[edit.desktop, local] = reference
        for other in self.edits.values():
            if other.desktop == edit.desktop and other.subject == local:
                other.subject = reference

    def _applied(self, edit: Edit) -> None:
        self.applied[edit.id] += 1
        assert self.applied[edit.id] <= 1 + edit.again, ("applied more than once", edit)
        assert not edit.discarded_unsent, ("sent although it was taken back before", edit)

    def count(self, edit: Edit) -> int:
        """How many versions came of it."""
        return sum(one.entry == edit.id for versions in self.service.versions.values() for one in versions)

    def kept(self, desktop: Desktop) -> None:
        """Nothing that the person did is out of sight, and every edit that met another's waits in the inbox."""
        states: dict[str, str] = dict(desktop.book.rows("SELECT id, state FROM outbox"))
        fates: dict[str, str] = dict(desktop.book.rows("SELECT id, fate FROM past"))
        for edit in self.edits.values():
            if edit.desktop != desktop.name:
                continue
            assert (edit.id in states) != (edit.id in fates), ("lost, or there twice", edit)
            fate = fates.get(edit.id, "")
            assert (fate == "discarded") == edit.discarded, ("taken back by nobody", fate, edit)
            assert fate != "overruled" or edit.overruled, ("overruled by nobody", edit)
            if fate == "accepted":
                assert self.applied[edit.id] or self._holds(edit), ("accepted, but never there", edit)
        met = Counter(row[0] for row in desktop.book.rows("SELECT entry FROM conflict WHERE decided = ''"))
        waiting = Counter(entry for entry, state in states.items() if state == "conflict")
        assert met == waiting, "each conflict is one in the inbox, and each in the inbox is a conflict"
        silent = desktop.book.rows("SELECT id FROM outbox WHERE state IN ('parked', 'conflict') AND reason = ''")
        assert not silent, "what waits for a person says why"

    def _holds(self, edit: Edit) -> bool:
        """Whether the service had at some time each thing that the edit was to change, by whomever."""
        if edit.action == "cancel" and edit.subject in self.service.gone:
            return True
        made = self.service.made_for(edit.id) if edit.action == "create" else []
        versions = [
            fields_of(one.resource)
            for reference in made or [edit.subject]
            for one in self.service.versions.get(reference, ())
        ]
        if edit.action == "cancel" and None in versions:
            return True
        wanted = {name: value for name, value in edit.intent.items() if not _same(edit.knew.get(name), value)}
        there = [one for one in versions if one is not None]
        return bool(made) or all(any(_same(one[name], value) for one in there) for name, value in wanted.items())

    def in_step(self, desktop: Desktop) -> None:
        """The store says of every appointment what the service says, and shows nothing else."""
        there = {}
        for reference in self.service.all_of("Appointment", "Slot"):
            found = fields_of(self.service.current(reference))
            if found is not None:
                there[RemoteId(reference)] = (self.service.current(reference)["meta"]["versionId"], found)
        here = desktop.stated()
        assert here == there, _difference(here, there)
        assert desktop.shown() == {subject: told for subject, (_, told) in here.items()}

    def once(self) -> None:
        """A creation is one appointment at most, however often it was sent."""
        for edit in self.edits.values():
            if edit.action == "create":
                assert len(self.service.made_for(edit.id)) <= 1, ("made twice", edit)


def _void_change(before: Resource, after: Resource) -> bool:
    """Whether something that the program knows nothing of was lost."""
    return bool(before.get("priority") != after.get("priority"))


def _same(one: object, other: object) -> bool:
    return one == other or (not one and not other)


def _difference(here: Mapping[RemoteId, Any], there: Mapping[RemoteId, Any]) -> str:
    names = sorted({*here, *there})
    return json.dumps({name: [here.get(name), there.get(name)] for name in names if here.get(name) != there.get(name)})
