"""What the people of the model's world do: the practitioner at her desktops, and the front desk. Chosen by numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from storage.book import conflicts, inbox, outbox, undo
from storage.errors import NotFound, NotPending
from storage.records.ids import RemoteId
from storage.records.pending import Choice, Entry, Fields
from tests.models.desktop import Desktop
from tests.models.edits import Oracle
from tests.models.service import PATIENTS, SCHEDULE, USER, Resource, Service
from tests.storage.book_store import NOW

HALF: Final = 1800
NOTES: Final = ("", "one", "two")
WHO: Final = tuple(PATIENTS)
MOST: Final = 4
"""Appointments in one story: few, so that people meet at them."""


@dataclass(frozen=True, slots=True)
class Practitioner:
    """She acts on what her schedule shows. `act` never fails: what can't be done is not done."""

    oracle: Oracle
    most: int = MOST

    def act(self, desktop: Desktop, kind: int, which: int, value: int) -> None:
        shown = desktop.shown()
        subjects = list(shown)
        subject = subjects[which % len(subjects)] if subjects else None
        try:
            match kind % 10:
                case 0 | 1 if len(subjects) < self.most:
                    self._made(desktop, value)
                case 0 | 1 | 2 | 3 if subject is not None:
                    self._edited(desktop, subject, _intent(shown[subject], kind % 10, value))
                case 4 if subject is not None:
                    self._did(desktop, subject, outbox.cancel(desktop.book, desktop.calendar.id, subject, desktop.now))
                case 5 if subject is not None:
                    self._edited(desktop, subject, _intent(shown[subject], value % 4, value // 4))
                case 6:
                    self._take_back(desktop, which)
                case 7:
                    self._send_again(desktop, which)
                case 8:
                    self.decide(desktop, which, list(Choice)[value % 4])
                case 9 if value % 3 == 0:
                    self.decide(desktop, which, Choice.FIELDS)
                case 9:
                    self._undo(desktop, which)
                case _:
                    pass
        except (ValueError, NotFound, NotPending):
            return

    def decide(self, desktop: Desktop, which: int, choice: Choice) -> bool:
        """One conflict of the inbox, if there is any."""
        met = sorted(conflicts.undecided(desktop.book), key=lambda one: self.oracle.edits[one.entry].sequence)
        if not met:
            return False
        one = met[which % len(met)]
        edit = self.oracle.edits[one.entry]
        before = {entry.id for entry in outbox.every(desktop.book)}
        differing = inbox.differing(one)
        if choice is Choice.FIELDS and (not differing or inbox.gone(desktop.book, one)):
            choice = Choice.THEIRS
        picked = differing[which % len(differing)] if choice is Choice.FIELDS else ()
        after = inbox.decide(desktop.book, one.id, choice, desktop.now, picked)
        left = {entry.id for entry in outbox.every(desktop.book)}
        for gone in before - left:
            self.oracle.edits[gone].overruled = True
        if after is not None and after.id == edit.id:
            edit.again += 1
            edit.saw_since.append(dict(one.theirs))
            if picked:
                edit.intent = {name: one.mine[name] for name in picked}
        elif after is not None:
            self.oracle.did(desktop, after, {}, {})
        return True

    def give_up(self, desktop: Desktop) -> bool:
        """Take back the first of what was refused, if anything was."""
        refused = [entry for entry in outbox.every(desktop.book) if entry.state.value == "parked"]
        if refused:
            self._discard(desktop, refused[0])
        return bool(refused)

    def _undo(self, desktop: Desktop, which: int) -> None:
        """She undoes something that she did, sent or not."""
        own = [edit for edit in self.oracle.edits.values() if edit.desktop == desktop.name and not edit.discarded]
        if not own:
            return
        edit = own[-1 - which % len(own)]
        subject = edit.subject
        shown, stated = desktop.shown().get(subject, {}), desktop.stated().get(subject, ("", {}))[1]
        undone = undo.take_back(desktop.book, [edit.id], desktop.now)
        for one in undone.discarded:
            self._discarded(desktop, one)
        for one in undone.made:
            self.oracle.did(desktop, one, shown, stated)

    def _made(self, desktop: Desktop, value: int) -> None:
        start = NOW + (value % 4) * HALF
        intent: dict[str, Any] = {"start": start, "end": start + HALF, "note": NOTES[value % 3]}
        if value % 5 == 0:
            intent["status"] = "blocked"
        else:
            intent |= {"patient": WHO[value % 2], "visit_type": "Follow-up"}
        entry = outbox.create(desktop.book, desktop.calendar.id, intent, desktop.now)
        self.oracle.did(desktop, entry, {}, {})

    def _edited(self, desktop: Desktop, subject: RemoteId, intent: Fields) -> None:
        self._did(
            desktop, subject, outbox.change(desktop.book, desktop.calendar.id, subject, intent, desktop.now), again=True
        )

    def _did(self, desktop: Desktop, subject: RemoteId, entry: Entry, *, again: bool = False) -> None:
        stated = desktop.stated().get(subject, ("", {}))[1]
        self.oracle.did(desktop, entry, self._before(desktop, subject, entry), stated)

    def _before(self, desktop: Desktop, subject: RemoteId, entry: Entry) -> Fields:
        """What the schedule showed before the act: what it shows without it."""
        with desktop.book.transaction():
            row = desktop.book.row("SELECT * FROM outbox WHERE id = ?", (entry.id,))
            assert row is not None
            desktop.book.run("UPDATE outbox SET intent = '{}' WHERE id = ?", (entry.id,))
            shown = desktop.shown().get(subject, {})
            desktop.book.run("UPDATE outbox SET intent = ? WHERE id = ?", (row[5], entry.id))
        return shown

    def _take_back(self, desktop: Desktop, which: int) -> None:
        entries = outbox.every(desktop.book)
        if entries:
            self._discard(desktop, entries[which % len(entries)])

    def _discard(self, desktop: Desktop, entry: Entry) -> None:
        for one in outbox.discard(desktop.book, entry.id, desktop.now):
            self._discarded(desktop, one)

    def _discarded(self, desktop: Desktop, entry: Entry) -> None:
        edit = self.oracle.edits[entry.id]
        edit.discarded = True
        edit.discarded_unsent = not self.oracle.count(edit) and not desktop.network.late

    def _send_again(self, desktop: Desktop, which: int) -> None:
        entries = outbox.every(desktop.book)
        if entries:
            one = entries[which % len(entries)]
            outbox.retry(desktop.book, one.id)
            self.oracle.edits[one.id].again += one.state.value == "parked"


def _intent(shown: Fields, kind: int, value: int) -> Fields:
    start, end = shown["start"], shown["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    moved = NOW + (value % 4) * HALF
    match kind:
        case 0:
            return {"start": moved, "end": moved + end - start}
        case 1:
            return {"note": NOTES[value % 3]}
        case 2:
            return {"end": start + HALF * (1 + value % 2), "note": NOTES[value % 3]}
        case _ if shown["status"] == "blocked":
            return {"note": NOTES[value % 3]}
        case _:
            return ({"patient": WHO[value % 2]}, {"location": "Room 2"}, {"status": "arrived"})[value % 3]


def at_the_desk(service: Service, kind: int, which: int, value: int, most: int = MOST) -> None:
    """The front desk changes something, or takes back what was changed last."""
    there = list(service.all_of("Appointment", "Slot"))
    if kind % 8 == 0 or not there:
        if len(there) < most:
            service.make(_new(value))
        return
    reference = there[which % len(there)]
    one = service.current(reference)
    slot = one["resourceType"] == "Slot"
    if one["status"] == "entered-in-error":
        return
    if kind == 23 and value % 3 == 0:
        service.gone.add(reference)
        return
    changed: Resource = {**one}
    match kind % 8:
        case 1:
            start = NOW + (value % 4) * HALF
            changed |= {"start": _instant(start), "end": _instant(start + HALF)}
        case 2 | 3:
            changed["comment"] = NOTES[1 + value % 2]
        case 4:
            changed["status"] = "free" if slot else "cancelled"
        case 5:
            changed["status"] = "free" if slot else ("entered-in-error", "arrived", "booked")[value % 3]
        case 6 if not slot:
            others = [who for who in one["participant"] if "Patient/" not in who["actor"].get("reference", "")]
            changed["participant"] = [*others, {"actor": {"reference": WHO[value % 2]}, "status": "accepted"}]
            changed["priority"] = value
        case _:
            # Back to what it was: an undo of theirs
            before = service.versions[reference]
            changed = {**before[-2].resource} if len(before) > 1 else changed
    service.put(reference, changed)


def _new(value: int) -> Resource:
    start = NOW + (value % 4) * HALF
    times = {"start": _instant(start), "end": _instant(start + HALF)}
    if value % 5 == 0:
        return {"resourceType": "Slot", "schedule": {"reference": SCHEDULE}, "status": "busy-unavailable", **times}
    people = [{"actor": {"reference": one}, "status": "accepted"} for one in (USER, WHO[value % 2])]
    return {"resourceType": "Appointment", "status": "booked", "participant": people, "comment": "", **times}


def _instant(seconds: int) -> str:
    from datetime import UTC, datetime

    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}Z"
