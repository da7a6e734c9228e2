"""FHIR R4 Questionnaire → what can be asked, or why it is refused. Pure.

What could tell who answers is refused rather than left out: attachments, references, signatures, hidden questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from storage.display_text import clean
from storage.records.surveys import Answer, Condition, Item, Kind, Option, Survey

MOST_ITEMS: Final = 200
MOST_OPTIONS: Final = 100
DEEPEST: Final = 5
LONGEST_TEXT: Final = 2_000
LONGEST_ID: Final = 255
LONGEST_ANSWER: Final = 2_000
"""Letters of an answer, whatever the questionnaire says."""
_LARGEST: Final = 2**31 - 1
"""FHIR R4 integer."""
_HIDDEN: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
_LEAST: Final = "http://hl7.org/fhir/StructureDefinition/minValue"
_MOST: Final = "http://hl7.org/fhir/StructureDefinition/maxValue"
_ORDERED: Final = frozenset({">", "<", ">=", "<="})
_OPERATORS: Final = _ORDERED | {"=", "!=", "exists"}


class Unsuitable(Exception):
    """A questionnaire that is not asked. `code` is a short English token, `where` the link id of the item, if any."""

    def __init__(self, code: str, where: str = "") -> None:
        super().__init__(f"{code} ({where})" if where else code)
        self.code, self.where = code, where


def read(resource: Mapping[str, Any]) -> Survey:
    """What a questionnaire asks. Raises `Unsuitable`."""
    if resource.get("resourceType") != "Questionnaire":
        raise Unsuitable("not-a-questionnaire")
    if resource.get("modifierExtension") or resource.get("implicitRules"):
        raise Unsuitable("modified")
    if resource.get("status") != "active":
        raise Unsuitable("not-active")
    url = _text(resource.get("url"), LONGEST_ID)
    if not url or "|" in url:
        raise Unsuitable("no-name")
    version = _text(resource.get("version"), LONGEST_ID)
    items = _items(resource.get("item"), 1)
    survey = Survey(
        canonical=f"{url}|{version}" if version else url,
        title=_text(resource.get("title"), LONGEST_TEXT) or _text(resource.get("name"), LONGEST_TEXT),
        about=_text(resource.get("description"), LONGEST_TEXT),
        items=items,
    )
    if not survey.title:
        raise Unsuitable("no-title")
    _check_whole(survey)
    return survey


def _check_whole(survey: Survey) -> None:
    known: dict[str, Item] = {}
    for item in survey.walk():
        if item.link_id in known:
            raise Unsuitable("twice", item.link_id)
        known[item.link_id] = item
    if len(known) > MOST_ITEMS:
        raise Unsuitable("too-long")
    if not any(item.asks for item in known.values()):
        raise Unsuitable("asks-nothing")
    for item in known.values():
        for condition in item.conditions:
            _check_condition(item, condition, known.get(condition.question))
    _check_circles(survey, known)


def _check_condition(item: Item, condition: Condition, question: Item | None) -> None:
    if question is None or not question.asks or condition.operator not in _OPERATORS:
        raise Unsuitable("condition", item.link_id)
    if condition.operator == "exists":
        fits = isinstance(condition.answer, bool)
    else:
        fits = _fits(question.kind, condition.answer)
        if condition.operator in _ORDERED:
            fits = fits and question.kind in (Kind.INTEGER, Kind.DATE)
    if not fits:
        raise Unsuitable("condition", item.link_id)


def _fits(kind: Kind, answer: Answer) -> bool:
    match kind:
        case Kind.BOOLEAN:
            return isinstance(answer, bool)
        case Kind.INTEGER:
            return isinstance(answer, int) and not isinstance(answer, bool)
        case Kind.DATE:
            return isinstance(answer, date)
        case Kind.STRING | Kind.TEXT:
            return isinstance(answer, str)
        case Kind.CHOICE:
            return isinstance(answer, Option | str)
        case Kind.GROUP | Kind.DISPLAY:
            return False


def _check_circles(survey: Survey, known: Mapping[str, Item]) -> None:
    """Whether an item is asked must not depend on itself, through conditions or through what it stands under."""
    above: dict[str, str] = {}
    for item in survey.walk():
        above.update({child.link_id: item.link_id for child in item.items})
    done: set[str] = set()

    def follow(link: str, way: tuple[str, ...]) -> None:
        if link in way:
            raise Unsuitable("circle", link)
        if link in done:
            return
        needs = [condition.question for condition in known[link].conditions]
        if link in above:
            needs.append(above[link])
        for need in needs:
            follow(need, (*way, link))
        done.add(link)

    for link in known:
        follow(link, ())


def _items(found: object, depth: int) -> tuple[Item, ...]:
    if found is None and depth > 1:
        return ()
    if not isinstance(found, list) or not found:
        raise Unsuitable("structure")
    if depth > DEEPEST:
        raise Unsuitable("too-deep")
    if len(found) > MOST_ITEMS:
        raise Unsuitable("too-long")
    return tuple(_item(one, depth) for one in found)


def _item(found: object, depth: int) -> Item:
    if not isinstance(found, dict):
        raise Unsuitable("structure")
    link = found.get("linkId")
    if not isinstance(link, str) or not link or len(link) > LONGEST_ID:
        raise Unsuitable("structure")
    if found.get("modifierExtension"):
        raise Unsuitable("modified", link)
    if _extension(found, _HIDDEN) is True:
        raise Unsuitable("hidden", link)
    try:
        kind = Kind(str(found.get("type")))
    except ValueError:
        raise Unsuitable("kind", link) from None
    text = _text(found.get("text"), LONGEST_TEXT)
    if not text and kind is not Kind.GROUP:
        raise Unsuitable("no-text", link)
    several = found.get("repeats") is True
    items = _items(found.get("item"), depth + 1)
    if several and (kind is not Kind.CHOICE or items):
        raise Unsuitable("repeats", link)
    if kind is Kind.DISPLAY and items:
        raise Unsuitable("structure", link)
    if kind is Kind.GROUP and not items:
        raise Unsuitable("structure", link)
    longest = found.get("maxLength")
    return Item(
        link_id=link,
        kind=kind,
        text=text,
        required=found.get("required") is True and kind not in (Kind.GROUP, Kind.DISPLAY),
        several=several,
        options=_options(found, kind, link),
        conditions=_conditions(found.get("enableWhen"), link),
        any_of=_any_of(found, link),
        longest=min(longest, LONGEST_ANSWER) if isinstance(longest, int) and longest > 0 else LONGEST_ANSWER,
        least=_bound(found, _LEAST, link),
        most=_bound(found, _MOST, link),
        items=items,
    )


def _options(found: Mapping[str, Any], kind: Kind, link: str) -> tuple[Option, ...]:
    if kind is not Kind.CHOICE:
        return ()
    offered = found.get("answerOption")
    if not isinstance(offered, list) or not 1 <= len(offered) <= MOST_OPTIONS or found.get("answerValueSet"):
        raise Unsuitable("options", link)
    options = tuple(_option(one, link) for one in offered)
    if len(set(options)) != len(options):
        raise Unsuitable("options", link)
    return options


def _option(one: object, link: str) -> Option:
    if isinstance(one, dict):
        words = one.get("valueString")
        if isinstance(words, str) and words and len(words) <= LONGEST_TEXT:
            return Option(words)
        if "valueCoding" in one:
            return _coding(one["valueCoding"], link)
    raise Unsuitable("options", link)


def _coding(found: object, link: str) -> Option:
    if isinstance(found, dict):
        code = _text(found.get("code"), LONGEST_ID)
        display = _text(found.get("display"), LONGEST_TEXT) or code
        if display:
            return Option(display, code, _text(found.get("system"), LONGEST_ID))
    raise Unsuitable("options", link)


def _conditions(found: object, link: str) -> tuple[Condition, ...]:
    if found is None:
        return ()
    if not isinstance(found, list):
        raise Unsuitable("condition", link)
    return tuple(_condition(one, link) for one in found)


def _condition(found: object, link: str) -> Condition:
    if not isinstance(found, dict):
        raise Unsuitable("condition", link)
    question, operator = found.get("question"), found.get("operator")
    said = [name for name in found if name.startswith("answer")]
    if not isinstance(question, str) or not isinstance(operator, str) or len(said) != 1:
        raise Unsuitable("condition", link)
    value = found[said[0]]
    match said[0]:
        case "answerBoolean" if isinstance(value, bool):
            return Condition(question, operator, value)
        case "answerInteger" if isinstance(value, int) and not isinstance(value, bool):
            return Condition(question, operator, value)
        case "answerString" if isinstance(value, str):
            return Condition(question, operator, value)
        case "answerDate" if isinstance(value, str):
            return Condition(question, operator, _date(value, link))
        case "answerCoding":
            return Condition(question, operator, _coding(value, link))
        case _:
            raise Unsuitable("condition", link)


def _any_of(found: Mapping[str, Any], link: str) -> bool:
    several = len(found.get("enableWhen") or ()) > 1
    match found.get("enableBehavior"):
        case "any":
            return True
        case "all":
            return False
        case None if not several:
            return False
        case _:
            raise Unsuitable("condition", link)  # que-12: how several conditions go together has to be said


def _bound(found: Mapping[str, Any], url: str, link: str) -> int | None:
    value = _extension(found, url)
    if value is None or isinstance(value, str):
        return None  # a bound of a date: what is asked here is any day
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
        raise Unsuitable("bound", link)
    return value


def _extension(found: Mapping[str, Any], url: str) -> object:
    extensions: Sequence[object] = found.get("extension") or ()
    for one in extensions if isinstance(extensions, list) else ():
        if isinstance(one, dict) and one.get("url") == url:
            return next((value for name, value in one.items() if name.startswith("value")), None)
    return None


def _date(text: str, link: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unsuitable("condition", link) from None


def _text(found: object, longest: int) -> str:
    if found is None:
        return ""
    if not isinstance(found, str) or len(found) > longest:
        raise Unsuitable("structure")
    return clean(found).strip() if longest == LONGEST_TEXT else found.strip()
