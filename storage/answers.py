"""What is asked given what was answered, what is wrong with the answers, and the response that leaves. Pure.

The response (FHIR R4 QuestionnaireResponse) has no subject, author, source, id or time: only which questionnaire it
answers, and the answers themselves. What is not asked because of other answers is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from storage.records.surveys import Answer, Answers, Condition, Item, Kind, Option, Survey

_LARGEST: Final = 2**31 - 1
_NAMES_SOMEBODY: Final = re.compile(r"[^\s@]+@[^\s@]+\.\w|\d[\d\s().-]{6,}\d")
"""An address of a mailbox, or a number as long as a telephone's."""


def asked(survey: Survey, answers: Answers) -> frozenset[str]:
    """The link ids of what is asked or shown now: conditions hold, and so does everything above."""
    known = {item.link_id: item for item in survey.walk()}
    above = {child.link_id: item.link_id for item in survey.walk() for child in item.items}
    found: dict[str, bool] = {}

    def is_asked(link: str) -> bool:
        if link not in found:
            item = known[link]
            over = link not in above or is_asked(above[link])
            held = [_holds(one, answers if is_asked(one.question) else {}) for one in item.conditions]
            found[link] = over and (not held or (any(held) if item.any_of else all(held)))
        return found[link]

    return frozenset(link for link in known if is_asked(link))


def troubles(survey: Survey, answers: Answers) -> Mapping[str, str]:
    """What is wrong, by link id, in the order of the questions: `missing`, `too-long`, `too-small`, `too-large`,
    `not-offered`, `several`, `kind`."""
    now = asked(survey, answers)
    found = {}
    for item in survey.walk():
        if item.asks and item.link_id in now:
            trouble = _trouble(item, answers.get(item.link_id, ()))
            if trouble:
                found[item.link_id] = trouble
    return found


def names_somebody(words: str) -> bool:
    """Whether an answer looks as if it says who gives it: a mail address, a telephone number."""
    return _NAMES_SOMEBODY.search(words) is not None


def response(survey: Survey, answers: Answers) -> dict[str, Any]:
    """What leaves. Raises `ValueError` while there are troubles."""
    if troubles(survey, answers):
        raise ValueError("the answers are not complete")
    now = asked(survey, answers)
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": survey.canonical,
        "status": "completed",
        "item": _answered(survey.items, answers, now),
    }


def _answered(items: Sequence[Item], answers: Answers, now: frozenset[str]) -> list[dict[str, Any]]:
    found = []
    for item in items:
        if item.link_id not in now:
            continue
        values = answers.get(item.link_id, ()) if item.asks else ()
        under = _answered(item.items, answers, now)
        if item.kind is Kind.GROUP:
            if under:
                found.append({"linkId": item.link_id, "item": under})
        elif values:
            said: list[dict[str, Any]] = [_value(value) for value in values]
            if under:
                said[0]["item"] = under
            found.append({"linkId": item.link_id, "answer": said})
        else:
            # A response nests under an answer (R4); with no answer, what stands below moves up and loses nothing
            found += under
    return found


def _value(value: Answer) -> dict[str, Any]:
    match value:
        case bool():
            return {"valueBoolean": value}
        case int():
            return {"valueInteger": value}
        case date():
            return {"valueDate": value.isoformat()}
        case str():
            return {"valueString": value}
        case Option(display, "", _):
            return {"valueString": display}
        case Option(_, code, system):
            return {"valueCoding": {"system": system, "code": code} if system else {"code": code}}


def _holds(condition: Condition, answers: Answers) -> bool:
    given = answers.get(condition.question, ())
    if condition.operator == "exists":
        return bool(given) is condition.answer
    if condition.operator == "!=":
        return bool(given) and all(not _same(one, condition.answer) for one in given)
    return any(_compares(one, condition.operator, condition.answer) for one in given)


def _same(given: Answer, wanted: Answer) -> bool:
    if isinstance(given, Option) and isinstance(wanted, Option):
        return (given.code, given.system) == (wanted.code, wanted.system) if wanted.code else given == wanted
    if isinstance(given, Option):
        return not given.code and given.display == wanted
    return type(given) is type(wanted) and given == wanted


def _compares(given: Answer, operator: str, wanted: Answer) -> bool:
    if operator == "=":
        return _same(given, wanted)
    if type(given) is not type(wanted) or not isinstance(given, int | date):
        return False
    match operator:
        case ">":
            return given > wanted  # type: ignore[operator]  # both are numbers, or both are days
        case "<":
            return given < wanted  # type: ignore[operator]  # as above
        case ">=":
            return given >= wanted  # type: ignore[operator]  # as above
        case "<=":
            return given <= wanted  # type: ignore[operator]  # as above
        case _:
            return False


def _trouble(item: Item, given: tuple[Answer, ...]) -> str:
    if not given:
        return "missing" if item.required else ""
    if len(given) > 1 and not item.several:
        return "several"
    return next((trouble for trouble in (_wrong(item, one) for one in given) if trouble), "")


def _wrong(item: Item, one: Answer) -> str:
    match item.kind:
        case Kind.BOOLEAN:
            return "" if isinstance(one, bool) else "kind"
        case Kind.INTEGER:
            return _out_of_bounds(item, one) if isinstance(one, int) and not isinstance(one, bool) else "kind"
        case Kind.DATE:
            return "" if isinstance(one, date) else "kind"
        case Kind.STRING | Kind.TEXT:
            if not isinstance(one, str):
                return "kind"
            if not one.strip():
                return "missing" if item.required else "kind"
            return "too-long" if item.longest and len(one) > item.longest else ""
        case Kind.CHOICE:
            return "" if one in item.options else "not-offered"
        case Kind.GROUP | Kind.DISPLAY:
            return "kind"


def _out_of_bounds(item: Item, number: int) -> str:
    if number < max(-_LARGEST, item.least if item.least is not None else -_LARGEST):
        return "too-small"
    if number > min(_LARGEST, item.most if item.most is not None else _LARGEST):
        return "too-large"
    return ""
