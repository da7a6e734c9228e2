"""`optimantra calendars`: what each account lists, what is consented to, and how each source fares."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from typing import Any

from desktop.exits import OK
from desktop.verbs import place
from desktop.verbs.output import as_json, table


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verbs.add_parser("calendars", parents=[shared], help="the calendars of every account")


def run(options: argparse.Namespace) -> int:

    with place.reading(options) as opened:
        answers = [] if opened is None else listed(opened.book)
    if place.wants_json(options):
        as_json(answers)
        return OK
    rows = [("ID", "CALENDAR", "SHOW", "KEEP", "STATE")]
    for answer in answers:
        on = {True: "yes", False: "no"}
        consents = answer["consents"]
        rows.append((answer["id"], answer["name"], on[consents["show"]], on[consents["keep"]], answer["health"]))
    table(rows)
    return OK


def listed(book: Any) -> list[dict[str, Any]]:
    """Every calendar with its consents in force and its source's state."""
    from storage.book import calendars, ledger, sources
    from storage.records.consents import Purpose

    shown, kept, written = (ledger.live(book, one) for one in (Purpose.SHOW, Purpose.KEEP, Purpose.WRITE))
    answers = []
    for calendar in calendars.every(book):
        state = sources.state(book, calendar.id)
        answers.append(
            {
                "id": calendar.id,
                "account": calendar.account,
                "name": calendar.name,
                "colour": calendar.remote.colour or None,
                "read_only": calendar.remote.read_only,
                "listed": calendar.listed,
                "consents": {
                    "show": calendar.id in shown,
                    "keep": calendar.id in kept,
                    "write": calendar.account in written,
                },
                "health": str(state.health),
                "detail": json.loads(state.detail) if state.detail else None,
                "last_success": moment(state.last_success),
                "last_attempt": moment(state.last_attempt),
                "set_aside": state.set_aside,
            }
        )
    return answers


def moment(seconds: int) -> str | None:
    """UTC seconds as ISO 8601, None for never."""
    return datetime.fromtimestamp(seconds, UTC).isoformat() if seconds else None
