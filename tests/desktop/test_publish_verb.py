"""`optimantra publish` from consent to recall, on a real Radicale over TLS."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest

from desktop.exits import BAD_INPUT, CONSENT_MISSING, NOT_FOUND, OK, SIGN_IN_FAILED, SOME_SOURCES_FAILED
from tests.desktop.conftest import Run
from tests.servers.caldav import PASSWORD, USER
from tests.servers.radicale import radicale
from tests.servers.sandbox import running
from tests.servers.tls import Authority


@pytest.mark.slow
def test_from_consent_to_recall(optimantra: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = Authority.new()
    ca = tmp_path / "ca.pem"
    ca.write_text(authority.ca_pem, encoding="ascii")
    with radicale(authority) as server:
        password = tmp_path / "password"
        password.write_text(PASSWORD, encoding="utf-8")
        with password.open(encoding="utf-8") as stdin:
            monkeypatch.setattr("sys.stdin", stdin)
            at = ("--url", server.url, "--user", USER, "--ca-file", str(ca), "--password-stdin")
            code, joined = optimantra("accounts", "add", "caldav", *at)
        assert code == OK
        account = joined["id"]
        code, shown = optimantra("publish", "preview", account)
        assert (code, shown["level"], shown["days"], shown["alarm"]) == (OK, "busy", 60, None)
        assert [one["method"] for one in shown["requests"]] == ["MKCALENDAR"]
        assert optimantra("publish", "run", account)[0] == CONSENT_MISSING
        assert optimantra("consent", "give", f"{account}:write")[0] == OK
        code, chosen = optimantra("publish", "choose", account, "--level", "initials", "--days", "9", "--alarm", "5")
        assert (code, chosen["level"], chosen["nameable"], chosen["alarm"]) == (OK, "initials", True, 5)
        assert optimantra("publish", "choose", account, "--days", "0")[0] == BAD_INPUT
        assert optimantra("publish", "choose", account, "--alarm", "soon")[0] == BAD_INPUT
        assert optimantra("publish", "level", account)[1]["level"] == "initials"
        assert optimantra("publish", "level", account, "visit-type")[1]["days"] == 9
        assert optimantra("publish", "choose", account, "--alarm", "never")[1]["alarm"] is None
        assert optimantra("publish", "preview", account)[1]["level"] == "visit-type"
        done = {"id": account, "put": 0, "removed": 0, "left": 0, "refused": 0}
        assert optimantra("publish", "run", account) == (OK, done)
        (status,) = optimantra("publish", "status")[1]
        assert (status["on"], status["owed"], status["there"], status["trouble"]) == (True, False, 0, None)
        assert status["last_success"] is not None and status["calendar"] == "Practice"
        ours = f"{server.home}optimantra-practice/"
        assert server.hands().ask("PROPFIND", ours, Depth="0")[0] == 207
        code, withdrawn = optimantra("consent", "withdraw", f"{account}:write")
        assert (code, withdrawn["owed"]) == (OK, False)
        assert optimantra("publish", "status", account)[1]["owed"] is False
        assert optimantra("publish", "run", account)[0] == CONSENT_MISSING
        assert server.hands().ask("PROPFIND", ours, Depth="0")[0] == 404
        assert optimantra("publish", "recall", account) == (OK, {"id": account, "recalled": False})
        assert optimantra("publish", "recall", "a-nobody")[0] == NOT_FOUND
        assert optimantra("consent", "give", f"{account}:write")[0] == OK
        assert optimantra("publish", "run", account)[0] == OK
        assert optimantra("publish", "recall", account) == (OK, {"id": account, "recalled": True})
        assert optimantra("publish", "run", account)[0] == OK
        assert optimantra("publish", "allow", account) == (OK, {"id": account, "recorded": []}), "nothing to ask there"
    code, _ = optimantra("publish", "run", account)
    assert code == SOME_SOURCES_FAILED
    assert optimantra("publish", "status", account)[1]["trouble"]["kind"] == "Offline"
    assert optimantra("consent", "withdraw", f"{account}:write")[1]["owed"] is True
    status = optimantra("publish", "status", account)[1]
    assert (status["on"], status["owed"], status["trouble"]["kind"]) == (False, True, "Offline")
    assert optimantra("accounts", "remove", account)[0] == SOME_SOURCES_FAILED
    assert optimantra("accounts", "remove", account, "--leave-published")[1]["left_there"] == "Practice"
    assert optimantra("publish", "status")[1] == []


@pytest.mark.slow
def test_google_is_asked_for_leave_first_and_it_can_be_given_back(
    optimantra: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    with running(tmp_path / "services") as sandbox:
        place = sandbox.addresses.google
        browser = sandbox.browser(place.login)

        def click(url: str) -> None:
            opened.append(url)
            Thread(target=browser.visit_now, args=(url,), daemon=True).start()

        monkeypatch.setattr("desktop.signing_in.system_browser", click)
        at = (
            "--client-id", place.client_id, "--client-secret", place.client_secret, "--auth-base", place.authorize_url,
            "--token-url", place.token_url, "--revoke-url", place.revoke_url, "--jwks-url", place.jwks_url,
            "--issuer", place.issuer, "--api-base", place.api_base, "--ca-file", sandbox.addresses.ca_file,
        )  # fmt: skip
        code, joined = optimantra("accounts", "add", "google", *at)
        assert code == OK
        account = joined["id"]
        code, said = optimantra("consent", "give", f"{account}:write")
        assert (code, said["error"]) == (CONSENT_MISSING, "leave-missing")
        assert not any("app.created" in url for url in opened)
        assert optimantra("publish", "allow", account) == (OK, {"id": account, "recorded": [f"{account}:write"]})
        assert "app.created" in opened[-1]
        assert optimantra("publish", "run", account)[0] == OK
        assert optimantra("publish", "give-back", account)[0] == SIGN_IN_FAILED, "something of ours stands there"
        assert optimantra("consent", "withdraw", f"{account}:write")[1]["owed"] is False
        code, back = optimantra("publish", "give-back", account)
        assert (code, back["given_back"]) == (OK, True)
        assert "app.created" not in opened[-1]
        assert optimantra("publish", "run", account)[0] == CONSENT_MISSING
