"""`optimantra documents`: the practice's agreement and privacy policy by version, what differs, and accepting them."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from desktop.exits import NOT_FOUND, OK, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note, table

KINDS = ("agreement", "privacy-policy")


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("documents", parents=[shared], help="the practice's agreement and privacy policy")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="every version that was ever here, and what was accepted")
    show = acts.add_parser("show", parents=[shared], help="read one")
    show.add_argument("kind", choices=KINDS)
    show.add_argument("--account", metavar="ID", help="of this practice account")
    show.add_argument("--digest", metavar="SHA256", help="another version than the one that holds now")
    show.add_argument("--changes", action="store_true", help="what differs from what was accepted before")
    accept = acts.add_parser("accept", parents=[shared], help="accept what holds now; the practice's service opens")
    accept.add_argument("kind", nargs="?", choices=KINDS, help="only this one")
    accept.add_argument("--account", metavar="ID", help="of this practice account")
    acts.add_parser("refresh", parents=[shared], help="ask the practice's service for revised documents now")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "list":
            return _list(options)
        case "show":
            return _show(options)
        case "accept":
            return _accept(options)
        case _:
            return _refresh(options)


def _list(options: argparse.Namespace) -> int:
    from desktop.verbs.calendars import moment
    from storage import agreements
    from storage.book import documents

    answers = []
    with place.reading(options) as opened:
        for account in _practices(opened.book if opened else None, None):
            assert opened is not None
            given = {words.digest: record for record, words in agreements.accepted_versions(opened.book, account.id)}
            for kind in agreements.PURPOSE:
                for one in documents.versions(opened.book, account.id, kind):
                    record = given.get(one.digest)
                    answers.append(
                        {
                            "account": account.id,
                            "kind": str(kind),
                            "effective": one.effective,
                            "title": one.title,
                            "language": one.language,
                            "digest": one.digest,
                            "current": one.current,
                            "accepted": moment(record.decided_at) if record else None,
                            "record": record.id if record else None,
                            "shipped": one.remote_id.startswith(documents.SHIPPED),
                        }
                    )
    if place.wants_json(options):
        as_json(answers)
    else:
        rows = [(one["kind"], one["effective"], _said(one), one["digest"][:12]) for one in answers]
        table([("KIND", "HOLDS FROM", "STATE", "DIGEST"), *rows])
    return OK


def _said(one: dict[str, Any]) -> str:
    held = "holds now" if one["current"] else "earlier"
    return f"{held}, accepted {one['accepted']}" if one["accepted"] else f"{held}, not accepted"


def _show(options: argparse.Namespace) -> int:
    from storage import agreements
    from storage.book import documents
    from storage.records.documents import DocumentKind
    from storage.revisions import said

    kind = DocumentKind(options.kind)
    with place.reading(options) as opened:
        account = _one_practice(opened.book if opened else None, options.account)
        assert opened is not None
        standing = agreements.standing(opened.book, account.id, kind)
        found = standing.current
        if options.digest:
            every = documents.versions(opened.book, account.id, kind)
            found = next((one for one in every if one.digest.startswith(options.digest)), None)
        if found is None:
            raise Exit(NOT_FOUND, "not-found", "There is no such document here. See: optimantra documents list")
        before = standing.before
    if place.wants_json(options):
        as_json({"account": account.id, "kind": str(kind), "effective": found.effective, "title": found.title,
                 "digest": found.digest, "text": found.text, "accepted": standing.accepted,
                 "before": before.text if before else None})  # fmt: skip
    elif options.changes and before is not None:
        line(said(before.text, found.text))
    else:
        line(f"{found.title} ({found.effective})\n\n{found.text}")
    return OK


def _accept(options: argparse.Namespace) -> int:
    from desktop import passes
    from storage import agreements
    from storage.book import documents
    from storage.records.documents import DocumentKind

    answers = []
    with place.writing(options) as opened:
        practices = _practices(opened.book, options.account)
        if options.account and not practices:
            raise Exit(NOT_FOUND, "not-found", f"There is no practice account {options.account!r}.")
        for account in practices:
            for kind in agreements.PURPOSE if options.kind is None else (DocumentKind(options.kind),):
                found = documents.current(opened.book, account.id, kind)
                if found is None:
                    raise Exit(
                        NOT_FOUND, "no-document", "It is not here yet. Fetch it with: optimantra documents refresh"
                    )
                record = agreements.accept(opened.book, account.id, kind, found.digest, passes.now())
                answers.append(
                    {"account": account.id, "kind": str(kind), "digest": found.digest, "recorded": record is not None}
                )
    if place.wants_json(options):
        as_json(answers)
    else:
        for one in answers:
            words = "accepted" if one["recorded"] else "was accepted already"
            line(f"{one['kind']} {one['digest'][:12]}: {words}")
    return OK


def _refresh(options: argparse.Namespace) -> int:
    from desktop import passes
    from storage import agreements
    from sync.errors import SyncError

    answers: list[dict[str, Any]] = []
    with place.writing(options) as opened:
        for account in _practices(opened.book, None):
            error = None
            try:
                asyncio.run(passes.fetch_documents(opened.book, account))
            except SyncError as problem:
                error = {"kind": type(problem).__name__, "code": problem.code, "host": problem.host}
                note(f"{account.label}: {type(problem).__name__} ({problem.code})")
            states = [agreements.standing(opened.book, account.id, kind) for kind in agreements.PURPOSE]
            asks = [str(one.kind) for one in states if one.asks]
            answers.append({"account": account.id, "asks": asks, "error": error})
    if place.wants_json(options):
        as_json(answers)
    else:
        for one in answers:
            line(f"{one['account']}: " + (f"to be read: {', '.join(one['asks'])}" if one["asks"] else "nothing new"))
    return SOME_SOURCES_FAILED if any(one["error"] for one in answers) else OK


def _practices(book: Any, only: str | None) -> list[Any]:
    from storage.book import accounts

    return [] if book is None else [one for one in accounts.practices(book) if only in (None, one.id)]


def _one_practice(book: Any, only: str | None) -> Any:
    found = _practices(book, only)
    if not found:
        raise Exit(NOT_FOUND, "no-practice", "There is no practice account here. See: optimantra accounts add practice")
    return found[0]
