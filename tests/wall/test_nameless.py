"""Answers, counts and the list of offers carry no name: the bytes on the wire, against what was shown."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop import errands
from storage import answers, questionnaire
from storage.book import anonymous, ledger, offers, surveys, usage
from storage.errors import ConsentMissing
from storage.records.consents import Purpose
from storage.records.surveys import Answers, Option
from storage.records.usage import Counter
from sync.anonymous import BLOCK, packed, wire_form
from tests.servers.recorder import Recorder
from tests.wall.practice import Computer

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(900)]
ROOMS: Answers = {"sites": (2,), "same-room": (True,)}


async def _ready(who: Computer, *purposes: Purpose) -> None:
    await who.sign_in()
    for purpose in purposes:
        who.give(who.scope(purpose))


def _survey(who: Computer, title: str) -> tuple[surveys.Offered, Any]:
    for one in surveys.every(who.book):
        if not one.refused and questionnaire.read(one.resource).title == title:
            return one, questionnaire.read(one.resource)
    raise AssertionError(title)


def _answer(who: Computer, title: str, given: Answers) -> bytes:
    _, survey = _survey(who, title)
    body = packed(answers.response(survey, given))
    errands.answer(who.book, ledger.survey_grant(who.book, who.practice.id), body, who.now())
    return body


async def test_without_consent_no_survey_is_asked_for(here: Computer) -> None:
    await _ready(here)
    with Recorder() as wire:
        await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    assert wire.streams == []
    assert surveys.every(here.book) == ()


async def test_an_answer_leaves_in_the_bytes_that_were_shown(here: Computer, services: Path) -> None:
    await _ready(here, Purpose.SURVEYS)
    await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    body = _answer(here, "Rooms and sites", ROOMS)
    before = len(_arrived(services, "QuestionnaireResponse"))
    with Recorder() as wire:
        assert await errands.deliver(here.book, here.now()) == 0, "it waits for a moment of chance"
        assert wire.streams == []
        assert await errands.deliver(here.book, here.now() + 13 * 3600) == 1
    (sent,) = wire.secret
    assert bytes(sent.sent) == wire_form(errands.place(here.practice), "QuestionnaireResponse", body)
    assert len(body) % BLOCK == 0
    assert anonymous.waiting(here.book) == ()
    (arrived,) = _arrived(services, "QuestionnaireResponse")[before:]
    assert arrived["item"] == [
        {"linkId": "sites", "answer": [{"valueInteger": 2}]},
        {"linkId": "same-room", "answer": [{"valueBoolean": True}]},
    ]


async def test_two_people_with_the_same_answers_send_the_same_bytes(here: Computer, there: Computer) -> None:
    sent = []
    for who, login in ((here, None), (there, here.sandbox.addresses.free_login)):
        await who.sign_in(login)
        who.give(who.scope(Purpose.SURVEYS))
        await errands.ask(who.book, who.practice, now=who.now(), asked=True)
        _answer(who, "Rooms and sites", ROOMS)
        ease = next(one for one in _survey(who, "Your week with the schedule")[1].walk() if one.link_id == "ease")
        easy: Option = ease.options[3]
        _answer(who, "Your week with the schedule", {"ease": (easy,), "offline": (False,)})
        with Recorder() as wire:
            assert await errands.deliver(who.book, who.now(), everything=True) == 2
        assert len(wire.secret) == 2, "each on a connection of its own"
        sent.append(sorted(bytes(one.sent) for one in wire.secret))
    assert sent[0] == sent[1]
    names = (here.practice.user, here.practice.id, here.practice.label, "Bearer", "cookie", "authorization")
    text = b"".join(sent[0]).lower()
    assert [name for name in names if name.lower().encode() in text] == []


async def test_of_several_that_are_due_one_leaves_and_the_others_wait(here: Computer) -> None:
    await _ready(here, Purpose.SURVEYS)
    await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    for _ in range(3):
        _answer(here, "Rooms and sites", ROOMS)
    late = here.now() + 13 * 3600
    assert await errands.deliver(here.book, late) == 1
    assert await errands.deliver(here.book, late) == 0
    moments = [one.due_at - late for one in anonymous.waiting(here.book)]
    assert len(moments) == 2
    assert all(errands.SPREAD_APART[0] <= one <= errands.SPREAD_APART[1] for one in moments)
    assert errands.next_due(here.book, late) >= errands.SPREAD_APART[0]


async def test_withdrawing_takes_what_has_not_left_along(here: Computer) -> None:
    await _ready(here, Purpose.SURVEYS)
    await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    _answer(here, "Rooms and sites", ROOMS)
    here.withdraw(here.scope(Purpose.SURVEYS))
    with Recorder() as wire:
        assert await errands.deliver(here.book, here.now(), everything=True) == 0
    assert (wire.streams, anonymous.waiting(here.book), surveys.every(here.book)) == ([], (), ())


async def test_an_answer_that_can_not_leave_is_kept_and_tried_again(here: Computer) -> None:
    await _ready(here, Purpose.SURVEYS)
    await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    _answer(here, "Rooms and sites", ROOMS)
    here.sandbox.fault("practice", "unavailable", where="/anonymous/")
    try:
        assert await errands.deliver(here.book, here.now(), everything=True) == 0
    finally:
        here.sandbox.mend("practice")
    (waits,) = anonymous.waiting(here.book)
    assert waits.tries == 1
    assert await errands.deliver(here.book, here.now(), everything=True) == 1


async def test_an_answer_that_may_have_arrived_is_not_told_twice(here: Computer, services: Path) -> None:
    await _ready(here, Purpose.SURVEYS)
    await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    before = len(_arrived(services, "QuestionnaireResponse"))
    _answer(here, "Rooms and sites", ROOMS)
    here.sandbox.fault("practice", "lost-answer", where="/anonymous/")
    try:
        await errands.deliver(here.book, here.now(), everything=True)
    finally:
        here.sandbox.mend("practice")
    await errands.deliver(here.book, here.now() + 10**6, everything=True)
    assert len(_arrived(services, "QuestionnaireResponse")) == before + 1
    assert anonymous.waiting(here.book) == ()


async def test_switched_off_nothing_is_counted(here: Computer) -> None:
    await _ready(here)
    errands.count(here.book, Counter.STARTS)
    assert usage.weeks(here.book, here.practice.id) == ()
    with pytest.raises(ConsentMissing):
        ledger.usage_grant(here.book, here.practice.id)


async def test_a_week_that_is_over_leaves_as_numbers_the_same_for_two_people(
    here: Computer, there: Computer, services: Path
) -> None:
    monday = usage.week_of(date(2026, 11, 23))
    sent = []
    for who, login in ((here, None), (there, here.sandbox.addresses.free_login)):
        await who.sign_in(login)
        who.give(who.scope(Purpose.USAGE))
        grant = ledger.usage_grant(who.book, who.practice.id)
        for day, what, often in ((0, Counter.STARTS, 2), (1, Counter.STARTS, 1), (1, Counter.VIEWS_WEEK, 9)):
            for _ in range(often):
                usage.count(who.book, grant, what, monday + timedelta(days=day))
        assert errands.close_weeks(who.book, who.practice.id, monday + timedelta(days=6), who.now()) == 0
        assert errands.close_weeks(who.book, who.practice.id, monday + timedelta(days=7), who.now()) == 1
        (waits,) = anonymous.waiting(who.book)
        with Recorder() as wire:
            assert await errands.deliver(who.book, who.now(), everything=True) == 1
        (stream,) = wire.secret
        assert bytes(stream.sent) == wire_form(errands.place(who.practice), "MeasureReport", waits.body)
        sent.append(bytes(stream.sent))
        assert usage.weeks(who.book, who.practice.id) == ()
    assert sent[0] == sent[1]
    told = {
        group["code"]["coding"][0]["code"]: group["population"][0]["count"]
        for group in _arrived(services, "MeasureReport")[-1]["group"]
    }
    assert told == {**dict.fromkeys([one.value for one in Counter], 0), "starts": 3, "days": 2, "views-week": 9}


async def test_the_list_of_offers_is_asked_for_in_the_same_bytes_by_everyone(here: Computer, there: Computer) -> None:
    free = here.sandbox.addresses.free_login
    asked = []
    for who in (here, there):
        await who.sign_in(free)
    there.give(there.scope(Purpose.INTERESTS))
    for who in (here, there):
        with Recorder() as wire:
            await errands.ask(who.book, who.practice, now=who.now(), asked=True)
        (stream,) = wire.secret
        asked.append(bytes(stream.sent))
    assert asked[0] == asked[1]
    assert b"uthoriz" not in asked[0]
    assert offers.listed(here.book, here.practice.id) == offers.listed(there.book, there.practice.id)
    assert len(offers.listed(here.book, here.practice.id)) == 5


async def test_who_pays_is_shown_no_offer_and_asks_for_none(here: Computer) -> None:
    await _ready(here, Purpose.INTERESTS)
    assert here.practice.plan == "paid"
    with Recorder() as wire:
        await errands.ask(here.book, here.practice, now=here.now(), asked=True)
    assert wire.streams == []
    assert offers.chosen(here.book, date(2026, 11, 23)) is None


def _arrived(services: Path, kind: str) -> list[Any]:
    """What the service has of a kind, oldest first."""
    database = sqlite3.connect(services / "practice.db")
    rows = database.execute("SELECT body FROM version WHERE kind = ? ORDER BY updated", (kind,)).fetchall()
    database.close()
    return [json.loads(body) for (body,) in rows]
