"""Looking for new versions end to end: real TLS, a real signature, the same bytes for everyone."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import trustme

from desktop.acts import updates
from desktop.backstage import Backstage
from desktop.notices import notice
from desktop.telling import Answered, Told
from resources.release import Channel
from storage import vault
from storage.book import settings
from storage.home import Home
from sync import releases
from sync.trust import trust
from tests.storage.keyrings import MemoryKeyring
from tools.release import make_key, sign
from ui.updates.port import Looked, Standing

pytestmark = pytest.mark.anyio


class Publisher:
    """Serves one list over TLS and keeps every request that came."""

    def __init__(self, folder: Path) -> None:
        self.public = bytes.fromhex(make_key(folder / "release.key"))
        self.private = bytes.fromhex((folder / "release.key").read_text("ascii"))
        self.serial, self.version, self.requests = 1, "99.0", list[bytes]()
        authority = trustme.CA()
        self.ca_pem = authority.cert_pem.bytes().decode()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.requests.append(self.requestline.encode() + bytes(self.headers))
                body = publisher.envelope()
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.channel = Channel(f"https://127.0.0.1:{self.server.server_port}/list.json", self.public)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def envelope(self) -> bytes:
        package = {"url": "https://download.example/o", "sha256": "ab" * 32, "size": 5}
        listed = {"version": self.version, "serial": self.serial, "expires": 4_000_000_000,
                  "notes": {"en": ["New."]}, "packages": {updates.this_platform(): package}}  # fmt: skip
        return sign(self.private, json.dumps(listed).encode())


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    made = Publisher(tmp_path)
    monkeypatch.setattr(releases, "trust", lambda _pem="": trust(made.ca_pem))
    yield made
    made.server.shutdown()
    made.server.server_close()


async def test_what_is_found_is_told_and_an_old_list_is_not_believed_again(
    tmp_path: Path, publisher: Publisher
) -> None:
    home = Home(tmp_path / "store")
    told: list[Told] = []
    stage = Backstage(
        home, vault.create(home, MemoryKeyring(), None), told.append, lambda purpose: notice(purpose, "en")
    )
    try:
        publisher.serial = 5
        for serial, version in ((5, "99.0"), (6, "0.0.1"), (4, "99.0")):
            publisher.serial, publisher.version = serial, version
            await updates.look(stage, publisher.channel)
        found = [one.answer for one in told if isinstance(one, Answered)]
        assert [one.standing for one in found if isinstance(one, Looked)] == [
            Standing.NEWER,
            Standing.NEWEST,
            Standing.FAILED,
        ]
        assert settings.get(stage.book, updates.SERIAL) == "6"
        assert len(set(publisher.requests)) == 1, "every request is the same bytes"
        assert b"0.1.0" not in publisher.requests[0]
    finally:
        stage.close()
