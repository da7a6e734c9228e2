"""The surveys that a practice's service offers, and what became of them here. What was answered is not kept."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from storage import questionnaire
from storage.database import Reader, Row, Writer
from storage.errors import NotFound
from storage.questionnaire import Unsuitable
from storage.records.grants import SurveyGrant
from storage.records.ids import AccountId, RemoteId
from storage.records.surveys import SurveyState


@dataclass(frozen=True, slots=True)
class Offered:
    """One survey. `refused` says as a short code why it is not asked; empty for one that can be."""

    account: AccountId
    remote_id: RemoteId
    canonical: str
    resource: Mapping[str, Any] = field(repr=False)
    refused: str
    state: SurveyState
    name: RemoteId
    """What it goes by here: its id, after its account where two services give the same: what is answered to one is not
    for the other."""


_COLUMNS = (
    "account, remote_id, canonical, resource, refused, state,"
    " (SELECT count(*) FROM survey AS o WHERE o.remote_id = s.remote_id)"
)


def relist(w: Writer, grant: SurveyGrant, resources: Sequence[Mapping[str, Any]]) -> None:
    """Write down what the service offers now. What was answered or declined stays so, also in a new version of the
    resource that has the same name and version of the survey; what is offered no more is forgotten, unless it was
    answered."""
    account = grant.account
    with w.transaction():
        before = {one.canonical: one.state for one in every(w) if one.account == account}
        w.run("DELETE FROM survey WHERE account = ? AND state <> 'answered'", (account,))
        w.run("UPDATE survey SET offered = 0 WHERE account = ?", (account,))
        for resource in resources:
            try:
                canonical, refused = questionnaire.read(resource).canonical, ""
            except Unsuitable as why:
                canonical, refused = str(resource.get("url", "")), why.code
            state = before.get(canonical, SurveyState.OPEN) if not refused else SurveyState.OPEN
            w.run(
                "INSERT OR REPLACE INTO survey (account, remote_id, canonical, resource, refused, state, offered)"
                " VALUES (?, ?, ?, ?, ?, ?, 1)",
                (account, str(resource.get("id", "")), canonical, json.dumps(resource), refused, state),
            )


def every(r: Reader) -> tuple[Offered, ...]:
    """All that is kept, open ones first."""
    rows = r.rows(f"SELECT {_COLUMNS} FROM survey AS s ORDER BY state <> 'open', refused <> '', canonical, remote_id")
    return tuple(_offered(row) for row in rows)


def get(r: Reader, name: RemoteId) -> Offered:
    """By its name, or by an id that one service alone gives. Raises `NotFound`."""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM survey AS s WHERE remote_id = ?1 OR account || '/' || remote_id = ?1", (name,)
    )
    if len(rows) != 1:
        raise NotFound(name)
    return _offered(rows[0])


def mark(w: Writer, survey: Offered, state: SurveyState) -> None:
    """What became of it."""
    with w.transaction():
        w.run(
            "UPDATE survey SET state = ? WHERE account = ? AND canonical = ?", (state, survey.account, survey.canonical)
        )


def forget(w: Writer, account: AccountId) -> None:
    """The consent is withdrawn."""
    with w.transaction():
        w.run("DELETE FROM survey WHERE account = ?", (account,))


def _offered(row: Row) -> Offered:
    account, remote_id, canonical, resource, refused, state, alike = row
    return Offered(
        AccountId(account),
        RemoteId(remote_id),
        canonical,
        json.loads(resource),
        refused,
        SurveyState(state),
        RemoteId(remote_id if alike == 1 else f"{account}/{remote_id}"),
    )
