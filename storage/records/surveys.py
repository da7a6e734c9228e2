"""A survey as it is asked and answered: what of FHIR R4 Questionnaire can be asked without learning who answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """FHIR R4 QuestionnaireItemType, those that are asked here."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DATE = "date"
    STRING = "string"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice. `code` and `system` are empty where the options are plain words."""

    display: str
    code: str = ""
    system: str = ""


Answer = bool | int | date | str | Option
"""One value. A question that may be answered several times has several of them."""

Answers = Mapping[str, tuple[Answer, ...]]
"""By link id. What is not answered is not there."""


@dataclass(frozen=True, slots=True)
class Condition:
    """`enableWhen`: asked only if the answer to `question` compares so. `exists` compares with a boolean."""

    question: str
    operator: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Item:
    """A question, a heading over others, or words alone."""

    link_id: str
    kind: Kind
    text: str
    required: bool = False
    several: bool = False
    """A choice of which more than one may be ticked."""
    options: tuple[Option, ...] = ()
    conditions: tuple[Condition, ...] = ()
    any_of: bool = False
    """One condition is enough; else all must hold."""
    longest: int = 0
    """Letters of an answer in words, 0 for no limit of its own."""
    least: int | None = None
    most: int | None = None
    items: tuple[Item, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether there is something to answer."""
        return self.kind not in (Kind.GROUP, Kind.DISPLAY)

    def walk(self) -> Iterator[Item]:
        """This one and all below it, in the order in which they are asked."""
        yield self
        for one in self.items:
            yield from one.walk()


@dataclass(frozen=True, slots=True)
class Survey:
    """What can be asked. `canonical` is `url|version`, all that an answer says about what it answers."""

    canonical: str
    title: str
    about: str
    items: tuple[Item, ...]

    def walk(self) -> Iterator[Item]:
        """Every item in order."""
        for one in self.items:
            yield from one.walk()


class SurveyState(StrEnum):
    """What became of a survey here. What was answered is not kept."""

    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"
