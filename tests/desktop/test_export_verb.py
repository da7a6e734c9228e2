"""From a published address to the schedule and out again as a file, by the command line alone."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from desktop.exits import BAD_INPUT, NOT_FOUND, OK
from tests.desktop.conftest import Run
from tests.servers.tls import Authority
from tests.sync.providers import texts

SECRET = "/private-77aa/choir.ics"


@contextmanager
def published(authority: Authority, text: str) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = text.encode() if self.path == SECRET else b""
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any, **__: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = authority.server().wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"webcal://localhost:{server.server_port}{SECRET}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.slow
def test_from_a_subscription_to_a_file(optimantra: Run, tmp_path: Path, profile: Path) -> None:
    authority = Authority.new()
    ca, file = tmp_path / "ca.pem", tmp_path / "out.ics"
    ca.write_text(authority.ca_pem, encoding="ascii")
    assert optimantra("export", str(file))[0] == NOT_FOUND
    with published(authority, texts.series("weekly", "Rehearsal")) as address:
        code, joined = optimantra("accounts", "add", "ics", "--url", address, "--ca-file", str(ca))
        assert code == OK
        (calendar,) = (one["id"] for one in optimantra("calendars")[1])
        for purpose in ("show", "keep"):
            assert optimantra("consent", "give", f"{calendar}:{purpose}")[0] == OK
        assert optimantra("sync")[0] == OK
    days = ("--from", "2026-11-01", "--to", "2026-11-30", "--tz", "UTC")
    code, told = optimantra("export", str(file), *days)
    assert (code, told) == (OK, {"file": str(file), "events": 4})
    text = file.read_text(encoding="utf-8")
    assert "DTSTART:20261117T140000Z" in text and "Rehearsal moved" in text and "20261130T090000Z" not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert optimantra("export", str(file), *days)[0] == BAD_INPUT
    assert file.read_text(encoding="utf-8") == text
    busy = tmp_path / "busy.ics"
    assert optimantra("export", str(busy), "--busy", "--calendar", calendar, *days)[1]["events"] == 4
    assert "Rehearsal" not in busy.read_text(encoding="utf-8")
    assert optimantra("export", str(tmp_path / "x.ics"), "--calendar", "c-nobody")[0] == NOT_FOUND
    assert optimantra("export", str(tmp_path / "x.ics"), "--from", "2026-11-02", "--to", "2026-11-01")[0] == BAD_INPUT
    assert SECRET not in json.dumps(optimantra("accounts", "list")[1])
    assert not any(SECRET.encode() in path.read_bytes() for path in profile.rglob("*") if path.is_file())
    assert joined["id"]
