"""The line in which a patient is chosen: typed by any part of the name, kept by the id behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from storage import booking
from storage.booking import Code, Place, Wrong
from storage.records.choices import Person
from ui.editing import troubles
from ui.editing.lines import SuggestingField


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nobody, or more than one, is meant; or somebody who can't be. `words` say so."""

    words: str
    several: bool = False


class PatientLine(SuggestingField):
    """`patient` gives the id of who is meant."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._people: tuple[Person, ...] = ()
        self._picked = ""
        self._kept = ("", "")
        self.textEdited.connect(self._forget_choice)
        self.picked.connect(self._choose)

    def offer_people(self, people: Sequence[Person]) -> None:
        """These can be chosen; those of one name are told apart by their ids."""
        self._people, self._picked = tuple(people), ""
        names = Counter(one.name for one in people)
        self.offer([one.name if names[one.name] == 1 else _told_apart(one) for one in people])

    def keep(self, patient: str, name: str) -> None:
        """The id behind the name that stands here, as long as the name is left alone."""
        self._kept = (patient, name)

    def patient(self, text: str) -> str | Unclear:
        """The id of who is meant by what stands here, empty for nobody."""
        if not text:
            return ""
        kept, name = self._kept
        if kept and name == text and not self._picked:
            return kept
        chosen = next((one for one in self._people if one.id == self._picked), None)
        if chosen is None or text not in (chosen.name, _told_apart(chosen)):
            found = booking.answering(text, self._people)
            if len(found) > 1:
                return Unclear(troubles.several_patients(len(found)), several=True)
            if not found:
                return Unclear(troubles.unknown_patient())
            chosen = found[0]
        if not chosen.active:
            return Unclear(troubles.of(Wrong(Place.PATIENT, Code.INACTIVE)))
        return chosen.id

    def _choose(self, place: int) -> None:
        self._picked = self._people[place].id

    def _forget_choice(self) -> None:
        self._picked = ""


def _told_apart(one: Person) -> str:
    """A name that several patients have, with the id that only one of them has."""
    return f"{one.name} · {one.id.rpartition('/')[2]}"
