"""What the sample practice's service asks and offers: two surveys, and offers that are the same for everyone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

Resource = dict[str, Any]
_TOPIC: Final = "urn:optimantra:topic"
_EASE: Final = "urn:samplehaven:ease"
_OFFERS: Final = (
    ("Harbourlight Press", "Short films on breathing for the waiting room", "https://harbourlight.example/films",
     ("mind-body",)),
    ("Fennel & Rye", "Recipe cards for nutrition counselling", "https://fennelandrye.example/cards", ("nutrition",)),
    ("Quietroom Furnishings", "Treatment tables that fold flat", "https://quietroom.example/tables",
     ("equipment", "manual-therapy")),
    ("Needlework Supplies", "Sterile needles in small boxes", "https://needlework.example/boxes",
     ("acupuncture", "equipment")),
    ("Slate Evening School", "Evening course: reading lab results", "https://slateschool.example/labs",
     ("education", "laboratory")),
)  # fmt: skip


def asking(today: date) -> Iterator[tuple[Resource, datetime]]:
    """Questionnaire and DocumentReference resources with the moment each was last updated (aware, UTC)."""
    for number, resource in enumerate((_week(), _rooms())):
        yield resource, datetime.combine(today - timedelta(days=9 + number), time(9), UTC)
    for number, (supplier, title, link, topics) in enumerate(_OFFERS, 1):
        yield (
            {
                "resourceType": "DocumentReference",
                "id": f"offer-{number}",
                "status": "current",
                "type": {"coding": [{"system": "urn:optimantra:document", "code": "offer"}]},
                "category": [{"coding": [{"system": _TOPIC, "code": topic} for topic in topics]}],
                "author": [{"display": supplier}],
                "description": title,
                "content": [{"attachment": {"contentType": "text/html", "url": link, "title": title}}],
            },
            datetime.combine(today - timedelta(days=3), time(9), UTC),
        )


def odd_survey() -> Resource:
    """One that asks what can't be answered without a name: programs have to refuse it."""
    return {
        "resourceType": "Questionnaire",
        "status": "active",
        "url": "https://samplehaven.example/surveys/signed",
        "version": "1",
        "title": "Tell us who you are",
        "item": [{"linkId": "1", "type": "attachment", "text": "A picture of your signature"}],
    }


def _week() -> Resource:
    ease = [
        {"valueCoding": {"system": _EASE, "code": str(number), "display": words}}
        for number, words in enumerate(("Very hard", "Hard", "Neither", "Easy", "Very easy"), 1)
    ]
    return {
        "resourceType": "Questionnaire",
        "id": "survey-week",
        "status": "active",
        "url": "https://samplehaven.example/surveys/week",
        "version": "3",
        "title": "Your week with the schedule",
        "description": "Seven questions, about two minutes. They help us to decide what to make better first.",
        "item": [
            {"linkId": "ease", "type": "choice", "text": "How easy is it to see what comes next?", "required": True,
             "answerOption": ease},
            {"linkId": "why", "type": "text", "text": "What makes it hard?", "maxLength": 500,
             "enableWhen": [
                 {"question": "ease", "operator": "=", "answerCoding": {"system": _EASE, "code": "1"}},
                 {"question": "ease", "operator": "=", "answerCoding": {"system": _EASE, "code": "2"}}],
             "enableBehavior": "any"},
            {"linkId": "offline", "type": "boolean", "text": "Did you work without a network this week?",
             "required": True},
            {"linkId": "offline-more", "type": "group", "text": "About the work without a network",
             "enableWhen": [{"question": "offline", "operator": "=", "answerBoolean": True}],
             "item": [
                 {"linkId": "hours", "type": "integer", "text": "For about how many hours?",
                  "extension": [
                      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 168}]},
                 {"linkId": "since", "type": "date", "text": "When did you first do so?"}]},
            {"linkId": "views", "type": "choice", "repeats": True, "text": "Which views do you use?",
             "answerOption": [{"valueString": one} for one in ("Day", "Work week", "Week", "Month", "Agenda", "Year")]},
            {"linkId": "thanks", "type": "display", "text": "Thank you. Please leave names out of what you write."},
            {"linkId": "wish", "type": "string", "text": "One thing you wish for", "maxLength": 200},
        ],
    }  # fmt: skip


def _rooms() -> Resource:
    return {
        "resourceType": "Questionnaire",
        "id": "survey-rooms",
        "status": "active",
        "url": "https://samplehaven.example/surveys/rooms",
        "version": "1",
        "title": "Rooms and sites",
        "description": "Two questions.",
        "item": [
            {"linkId": "sites", "type": "integer", "text": "At how many sites do you work?", "required": True},
            {"linkId": "same-room", "type": "boolean", "text": "Do you mostly have the same room?"},
        ],
    }
