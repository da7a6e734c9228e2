"""`optimantra surveys`: what the practice's service asks, answering it, and the bytes that would leave."""

from __future__ import annotations

import argparse
import asyncio
import json
from pathlib import Path
from typing import Any

from desktop.exits import BAD_INPUT, OK, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("surveys", parents=[shared], help="surveys of the practice's service, without a name")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="what there is, and what became of it here")
    show = acts.add_parser("show", parents=[shared], help="the questions of one")
    show.add_argument("id", metavar="ID")
    answer = acts.add_parser("answer", parents=[shared], help="answer one; it leaves at a moment of chance")
    answer.add_argument("id", metavar="ID")
    answer.add_argument("answers", metavar="FILE", type=Path, help="JSON: an object of link ids and their answers")
    answer.add_argument("--preview", action="store_true", help="show the exact bytes, keep and send nothing")
    decline = acts.add_parser("decline", parents=[shared], help="not to be asked again")
    decline.add_argument("id", metavar="ID")
    acts.add_parser("refresh", parents=[shared], help="ask the practice's service now, and send what is due")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "list":
            return _list(options)
        case "show":
            return _show(options)
        case "answer":
            return _answer(options)
        case "decline":
            return _decline(options)
        case _:
            return _refresh(options)


def _list(options: argparse.Namespace) -> int:
    from storage import questionnaire
    from storage.book import surveys

    answers = []
    with place.reading(options) as opened:
        for one in surveys.every(opened.book) if opened else ():
            title = "" if one.refused else questionnaire.read(one.resource).title
            state = f"refused ({one.refused})" if one.refused else str(one.state)
            answers.append({"id": one.name, "title": title, "state": state, "survey": one.canonical})
    if place.wants_json(options):
        as_json(answers)
    else:
        table([("ID", "STATE", "TITLE"), *((one["id"], one["state"], one["title"]) for one in answers)])
    return OK


def _show(options: argparse.Namespace) -> int:
    with place.reading(options) as opened:
        _, survey = _survey(opened.book if opened else None, options.id)
    if place.wants_json(options):
        as_json([_question(item) for item in survey.walk()])
    else:
        line(survey.title)
        for item in survey.walk():
            line(f"{item.link_id:16} {item.kind:8} {'*' if item.required else ' '} {item.text}")
            for option in item.options:
                line(f"{'':28} {option.code or option.display}  {option.display}")
    return OK


def _question(item: Any) -> dict[str, Any]:
    return {
        "link_id": item.link_id,
        "kind": str(item.kind),
        "text": item.text,
        "required": item.required,
        "several": item.several,
        "options": [{"code": one.code, "display": one.display} for one in item.options],
    }


def _answer(options: argparse.Namespace) -> int:
    from desktop import errands, passes
    from storage.answers import response, troubles
    from storage.book import accounts, ledger, surveys
    from storage.records.surveys import SurveyState
    from sync.anonymous import packed, wire_form

    with place.writing(options) as opened:
        offered, survey = _survey(opened.book, options.id)
        answers = _read(options.answers, survey)
        wrong = troubles(survey, answers)
        if wrong:
            said = ", ".join(f"{link}: {code}" for link, code in wrong.items())
            raise Exit(BAD_INPUT, "answers", f"These answers can't be sent ({said}). Nothing was kept.")
        body = packed(response(survey, answers))
        account = accounts.get(opened.book, offered.account)
        assert account is not None
        if not options.preview:
            grant = ledger.survey_grant(opened.book, account.id)
            with opened.book.transaction():
                errands.answer(opened.book, grant, body, passes.now())
                surveys.mark(opened.book, offered, SurveyState.ANSWERED)
        request = wire_form(errands.place(account), "QuestionnaireResponse", body).decode()
    if place.wants_json(options):
        as_json({"id": options.id, "waits": not options.preview, "request": request})
    else:
        line(request.rstrip())
        if not options.preview:
            line("It waits, and leaves at some moment in the next hours: while the program runs, or at a refresh.")
    return OK


def _decline(options: argparse.Namespace) -> int:
    from storage.book import surveys
    from storage.records.ids import RemoteId
    from storage.records.surveys import SurveyState

    with place.writing(options) as opened:
        surveys.mark(opened.book, surveys.get(opened.book, RemoteId(options.id)), SurveyState.DECLINED)
    if place.wants_json(options):
        as_json({"id": options.id, "state": "declined"})
    return OK


def _refresh(options: argparse.Namespace) -> int:
    from desktop import errands, passes

    with place.writing(options) as opened:
        errors = asyncio.run(errands.everything(opened.book, passes.now(), asked=True))
    for error in errors:
        note(f"The practice's service could not be asked: {error.code}")
    return SOME_SOURCES_FAILED if errors else _list(options)


def _survey(book: Any, remote_id: str) -> tuple[Any, Any]:
    """What is offered under this id and can be asked. Raises `Exit`, `NotFound`."""
    from storage import questionnaire
    from storage.book import surveys
    from storage.errors import NotFound
    from storage.records.ids import RemoteId

    if book is None:
        raise NotFound(remote_id)
    offered = surveys.get(book, RemoteId(remote_id))
    if offered.refused:
        raise Exit(BAD_INPUT, "survey-refused", f"This survey is not asked ({offered.refused}). Nothing is sent.")
    return offered, questionnaire.read(offered.resource)


def _read(path: Path, survey: Any) -> dict[str, tuple[Any, ...]]:
    """The answers of a file, each as its question wants it. Raises `Exit`."""
    from datetime import date

    from storage.records.surveys import Kind

    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        raise Exit(BAD_INPUT, "answers-file", "The file can't be read, or holds no JSON. Nothing was kept.") from None
    known = {item.link_id: item for item in survey.walk() if item.asks}
    if not isinstance(found, dict) or found.keys() - known.keys():
        raise Exit(BAD_INPUT, "answers-file", "The file has to hold an object of link ids. Nothing was kept.")
    answers = {}
    for link, value in found.items():
        item = known[link]
        values: list[Any] = list(value) if isinstance(value, list) else [value]
        if item.kind is Kind.CHOICE:
            by_name = {name: option for option in item.options for name in (option.display, option.code) if name}
            values = [by_name.get(one, one) if isinstance(one, str) else one for one in values]
        elif item.kind is Kind.DATE:
            try:
                values = [date.fromisoformat(str(one)) for one in values]
            except ValueError:
                raise Exit(BAD_INPUT, "answers", f"{link}: a date is written 2026-11-30.") from None
        answers[link] = tuple(values)
    return answers
