"""The agreement by command: the practice's service waits for it, a revision is asked about, and both stay readable."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.sandbox.sandbox import Sandbox
from tests.stories.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def _add_without_agreeing(desk: Desk, sandbox: Sandbox) -> str:
    places = sandbox.addresses
    process = desk.start(
        "accounts", "add", "practice", "--base", places.practice_base, "--client-id", places.practice_client,
        "--ca-file", places.ca_file, "--no-browser", "--json",
    )  # fmt: skip
    assert process.stderr is not None
    sandbox.browser().visit_now(process.stderr.readline().strip())
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    told = json.loads(out)
    assert told["agreement_waits"] is True
    return str(told["id"])


def test_the_service_waits_for_the_agreement_and_a_revision_is_asked_about(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.fresh(tmp_path)
    practice = _add_without_agreeing(desk, sandbox)
    desk.consent_to_all()
    first = desk.run("sync", "--json")
    assert first.code == 3
    assert [one["error"]["kind"] for one in first.json] == ["AgreementNeeded"]

    shown = desk.ask("documents", "show", "agreement")
    assert shown["accepted"] is False
    assert "health information" in shown["text"].lower()
    accepted = desk.ask("documents", "accept")
    assert {one["kind"]: one["recorded"] for one in accepted} == {"agreement": True, "privacy-policy": True}
    assert all(one["error"] is None for one in desk.ask("sync"))
    week = desk.agenda("2026-11-23", "2026-11-29")
    assert week

    sandbox.act("practice", "revise-agreement")
    (told,) = desk.ask("documents", "refresh")
    assert told["asks"] == ["agreement"]
    assert desk.run("sync").code == 3
    assert desk.agenda("2026-11-23", "2026-11-29") == week, "the schedule that is here never waits"
    marked = desk.run("documents", "show", "agreement", "--changes").out
    assert "{+" in marked
    assert "[-" in marked
    desk.ask("documents", "accept", "agreement", "--account", practice)
    assert desk.run("sync").code == 0
    agreements = [one for one in desk.ask("documents", "list") if one["kind"] == "agreement"]
    assert [one["current"] for one in agreements] == [True, False]
    assert all(one["accepted"] for one in agreements)
    assert desk.ask("ledger", "verify")["intact"] is True

    library = desk.ask("library", "list", "walk")
    assert [one["source"] for one in library] == ["Orchard Row Walking Club"]
    assert "medical advice" in desk.ask("library", "show", library[0]["id"])["disclaimer"]

    bundle = tmp_path / "bundle.json"
    assert desk.run("doctor", "--bundle", str(bundle)).code == 0
    text = bundle.read_text()
    assert json.loads(text)["store"]["counts"]["accounts"] == {"practice": 1}
    for word in ("Lindqvist", "127.0.0.1", practice, str(tmp_path)):
        assert word not in text

    out = desk.ask("accounts", "sign-out", practice)
    assert out == {"id": practice, "revoked": True, "waiting_changes": 0}
    assert desk.agenda("2026-11-23", "2026-11-29") == week
