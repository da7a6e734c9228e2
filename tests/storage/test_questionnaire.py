"""Which questionnaires are asked and which are refused, what is asked given the answers, and what then leaves."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sandbox.seed.asking import asking, odd_survey
from storage import questionnaire
from storage.answers import asked, names_somebody, response, troubles
from storage.questionnaire import Unsuitable
from storage.records.surveys import Answers, Kind, Option, Survey

WEEK = next(one for one, _ in asking(date(2026, 11, 23)) if one["id"] == "survey-week")


def survey(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A questionnaire with these items."""
    return {
        "resourceType": "Questionnaire",
        "status": "active",
        "url": "https://s.example/q",
        "title": "Q",
        "item": list(items),
        **more,
    }


def item(link: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"linkId": link, "type": kind, "text": f"Question {link}", **more}


def when(question: str, operator: str, **answer: Any) -> list[dict[str, Any]]:
    return [{"question": question, "operator": operator, **answer}]


def refusal(resource: dict[str, Any]) -> str:
    with pytest.raises(Unsuitable) as refused:
        questionnaire.read(resource)
    return refused.value.code


def week() -> Survey:
    return questionnaire.read(WEEK)


def ease(code: str) -> Option:
    return next(option for option in week().items[0].options if option.code == code)


def test_the_sample_is_read_whole() -> None:
    found = week()
    assert found.canonical == "https://samplehaven.example/surveys/week|3"
    assert [one.kind for one in found.walk()] == [
        Kind.CHOICE, Kind.TEXT, Kind.BOOLEAN, Kind.GROUP, Kind.INTEGER, Kind.DATE, Kind.CHOICE, Kind.DISPLAY,
        Kind.STRING,
    ]  # fmt: skip
    assert (found.items[3].items[0].least, found.items[3].items[0].most) == (0, 168)


@pytest.mark.parametrize(
    ("code", "resource"),
    [
        ("not-a-questionnaire", {"resourceType": "Patient"}),
        ("kind", odd_survey()),
        ("kind", survey(item("1", "reference"))),
        ("kind", survey(item("1", "open-choice", answerOption=[{"valueString": "a"}]))),
        ("not-active", survey(item("1"), status="draft")),
        ("no-name", survey(item("1"), url="")),
        ("no-title", survey(item("1"), title="")),
        ("modified", survey(item("1"), modifierExtension=[{"url": "x"}])),
        ("modified", survey(item("1", modifierExtension=[{"url": "x"}]))),
        ("hidden", survey(item("1", extension=[{"url": questionnaire._HIDDEN, "valueBoolean": True}]))),
        ("twice", survey(item("1"), item("1"))),
        ("structure", survey()),
        ("structure", survey({"type": "string", "text": "no id"})),
        ("structure", survey(item("1", "group"))),
        ("no-text", survey({"linkId": "1", "type": "string"})),
        ("asks-nothing", survey(item("1", "display"))),
        ("options", survey(item("1", "choice"))),
        ("options", survey(item("1", "choice", answerValueSet="https://v.example"))),
        ("options", survey(item("1", "choice", answerOption=[{"valueString": "a"}, {"valueString": "a"}]))),
        ("repeats", survey(item("1", repeats=True))),
        ("condition", survey(item("1"), item("2", enableWhen=when("9", "exists", answerBoolean=True)))),
        ("condition", survey(item("1"), item("2", enableWhen=when("1", "exists", answerString="x")))),
        ("condition", survey(item("1"), item("2", enableWhen=when("1", "=", answerInteger=1)))),
        ("condition", survey(item("1"), item("2", enableWhen=when("1", ">", answerString="a")))),
        ("condition", survey(item("1"), item("2", enableWhen=when("1", "~", answerString="a")))),
        ("condition", survey(item("1"), item("2", enableWhen=when("1", "=", answerQuantity={"value": 1})))),
        ("circle", survey(item("1", enableWhen=when("1", "exists", answerBoolean=True)))),
        (
            "circle",
            survey(
                item("1", enableWhen=when("2", "exists", answerBoolean=True)),
                item("2", enableWhen=when("1", "exists", answerBoolean=True)),
            ),
        ),
        ("too-long", survey(*(item(str(number)) for number in range(201)))),
        ("structure", survey(item("1", text="x" * 2001))),
    ],
)
def test_what_can_not_be_asked_is_refused_with_its_reason(code: str, resource: dict[str, Any]) -> None:
    assert refusal(resource) == code


def test_what_stands_too_deep_is_refused() -> None:
    deep = item("6")
    for level in range(5, 0, -1):
        deep = item(str(level), "group", item=[deep])
    assert refusal(survey(deep)) == "too-deep"


def test_unsafe_signs_are_not_shown() -> None:
    found = questionnaire.read(survey(item("1", text="A\u202eB"), title="T\u0007itle"))
    assert (found.title, found.items[0].text) == ("Title", "AB")


def test_a_question_is_asked_only_where_its_conditions_hold() -> None:
    assert asked(week(), {}) == {"ease", "offline", "views", "thanks", "wish"}
    assert "why" in asked(week(), {"ease": (ease("2"),)})
    assert "why" not in asked(week(), {"ease": (ease("3"),)})
    assert {"offline-more", "hours", "since"} <= asked(week(), {"offline": (True,)})


@pytest.mark.parametrize(
    ("operator", "answer", "given_", "holds"),
    [
        ("exists", {"answerBoolean": True}, 5, True),
        ("exists", {"answerBoolean": False}, 5, False),
        ("exists", {"answerBoolean": False}, None, True),
        ("=", {"answerInteger": 5}, 5, True),
        ("=", {"answerInteger": 5}, None, False),
        ("!=", {"answerInteger": 5}, 6, True),
        ("!=", {"answerInteger": 5}, None, False),
        (">", {"answerInteger": 5}, 6, True),
        (">", {"answerInteger": 5}, 5, False),
        (">=", {"answerInteger": 5}, 5, True),
        ("<", {"answerInteger": 5}, 4, True),
        ("<=", {"answerInteger": 5}, 6, False),
    ],
)
def test_every_operator(operator: str, answer: dict[str, Any], given_: int | None, holds: bool) -> None:
    found = questionnaire.read(survey(item("1", "integer"), item("2", enableWhen=when("1", operator, **answer))))
    assert ("2" in asked(found, {} if given_ is None else {"1": (given_,)})) is holds


def test_what_depends_on_a_question_that_is_not_asked_is_not_asked() -> None:
    found = questionnaire.read(
        survey(
            item("1", "boolean"),
            item("2", "boolean", enableWhen=when("1", "=", answerBoolean=True)),
            item("3", enableWhen=when("2", "=", answerBoolean=True)),
        )
    )
    assert asked(found, {"1": (False,), "2": (True,)}) == {"1"}
    assert asked(found, {"1": (True,), "2": (True,)}) == {"1", "2", "3"}


def test_troubles_stand_at_their_questions_in_order() -> None:
    assert dict(troubles(week(), {})) == {"ease": "missing", "offline": "missing"}
    wrong: Answers = {
        "ease": (Option("Another"),), "offline": (True,), "hours": (200,), "since": ("yesterday",),
        "wish": ("x" * 201,),
    }  # fmt: skip
    assert dict(troubles(week(), wrong)) == {
        "ease": "not-offered", "hours": "too-large", "since": "kind", "wish": "too-long",
    }  # fmt: skip
    assert troubles(week(), {"ease": (ease("4"),), "offline": (False,), "hours": (-1,)}) == {}


def test_the_response_says_what_was_answered_and_nothing_else() -> None:
    said: Answers = {
        "ease": (ease("1"),),
        "why": ("Too many colours",),
        "offline": (True,),
        "since": (date(2026, 11, 20),),
        "views": (Option("Day"), Option("Week")),
    }
    assert response(week(), said) == {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "https://samplehaven.example/surveys/week|3",
        "status": "completed",
        "item": [
            {"linkId": "ease", "answer": [{"valueCoding": {"system": "urn:samplehaven:ease", "code": "1"}}]},
            {"linkId": "why", "answer": [{"valueString": "Too many colours"}]},
            {"linkId": "offline", "answer": [{"valueBoolean": True}]},
            {"linkId": "offline-more", "item": [{"linkId": "since", "answer": [{"valueDate": "2026-11-20"}]}]},
            {"linkId": "views", "answer": [{"valueString": "Day"}, {"valueString": "Week"}]},
        ],
    }


def test_what_is_asked_no_more_does_not_leave() -> None:
    said: Answers = {"ease": (ease("5"),), "why": ("secret",), "offline": (False,), "hours": (3,)}
    assert "secret" not in json.dumps(response(week(), said))
    assert "hours" not in json.dumps(response(week(), said))


def test_a_response_with_troubles_is_not_made() -> None:
    with pytest.raises(ValueError, match="complete"):
        response(week(), {})


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("write to mara@example.org", True),
        ("call +49 30 1234567", True),
        ("555-0173-22", True),
        ("about 3 hours on 2 days", False),
        ("@ noon", False),
    ],
)
def test_words_that_look_like_somebody_are_noticed(words: str, near: bool) -> None:
    assert names_somebody(words) is near


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["item", "linkId", "type", "text", "enableWhen", "answerOption", "valueCoding", "extension"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON, JSON)
def test_no_resource_makes_the_reading_fail(items: Any, extension: Any) -> None:
    resource = survey() | {"item": items, "extension": extension}
    try:
        questionnaire.read(resource)
    except Unsuitable:
        return
