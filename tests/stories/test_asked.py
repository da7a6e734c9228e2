"""On the command line: a survey is read and answered, counts are read before they go, and two desks share choices."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from desktop.sandbox.sandbox import Sandbox
from tests.stories.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def test_a_survey_is_answered_and_choices_travel(sandbox: Sandbox, services: Path, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path / "desk")
    account = desk.add_practice(sandbox)
    assert desk.ask("surveys", "list") == []
    assert desk.ask("surveys", "refresh") == [], "nothing is asked for before the person takes part"
    desk.ask("consent", "give", f"{account}:surveys")
    listed = {one["id"]: one for one in desk.ask("surveys", "refresh")}
    assert {one["state"] for one in listed.values()} == {"open"}

    questions = desk.ask("surveys", "show", "survey-rooms")
    assert [one["link_id"] for one in questions] == ["sites", "same-room"]
    answers = tmp_path / "answers.json"
    answers.write_text("{}")
    refused = desk.run("surveys", "answer", "survey-rooms", str(answers))
    assert refused.code == 4
    assert "sites: missing" in refused.err
    answers.write_text(json.dumps({"sites": 3, "same-room": False}))
    preview = desk.ask("surveys", "answer", "survey-rooms", str(answers), "--preview")
    assert not preview["waits"]
    kept = desk.ask("surveys", "answer", "survey-rooms", str(answers))
    assert kept["request"] == preview["request"]
    assert {one["id"]: one["state"] for one in desk.ask("surveys", "list")}["survey-rooms"] == "answered"
    assert _answers(services) == [], "it waits for a moment of chance"

    usage = desk.ask("usage")
    assert usage == [{**usage[0], "on": False, "requests": []}]
    desk.ask("consent", "give", f"{account}:usage")
    (counted,) = desk.ask("usage")
    assert "POST /fhir/anonymous/MeasureReport HTTP/1.1\r\n" in counted["requests"][0]
    assert desk.ask("offers") == {"shown": False, "topics": [], "offers": []}
    assert desk.run("offers", "topics", "nutrition").code == 6

    desk.run("sync")
    other = Desk.fresh(tmp_path / "other")
    there = other.add_practice(sandbox)
    other.run("sync")
    states = {one["id"]: one["state"] for one in other.ask("consent", "list")}
    assert states[f"{there}:surveys"] == "given"
    told = other.ask("consent", "history")["records"]
    assert any(one["scope"] == f"{there}:surveys" and one["computer"].startswith("p-") for one in told)
    other.ask("consent", "withdraw", f"{there}:surveys")
    other.run("sync")
    carried = desk.run("sync")
    assert f"{account}:surveys" in carried.err
    assert desk.ask("surveys", "list") == []
    assert other.ask("ledger", "verify")["intact"]
    assert desk.ask("ledger", "verify")["intact"]


def _answers(services: Path) -> list[str]:
    database = sqlite3.connect(services / "practice.db")
    rows = database.execute("SELECT body FROM version WHERE kind = 'QuestionnaireResponse'").fetchall()
    database.close()
    return [row[0] for row in rows]
