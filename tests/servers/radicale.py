"""A real Radicale over TLS."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.servers.process import folder, running
from tests.servers.tls import Authority


@contextmanager
def radicale(authority: Authority) -> Iterator[CalDavServer]:
    """Runs until the block ends; its store is thrown away."""
    with folder() as place:
        issued = authority.ca.issue_cert("localhost", "127.0.0.1")
        issued.private_key_pem.write_to_path(str(place / "key.pem"))
        (place / "cert.pem").write_bytes(b"".join(part.bytes() for part in issued.cert_chain_pems))
        (place / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")

        def command(port: int) -> list[str]:
            config = place / "config"
            config.write_text(
                f"[server]\nhosts = 127.0.0.1:{port}\nssl = True\ncertificate = {place / 'cert.pem'}\n"
                f"key = {place / 'key.pem'}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {place / 'users'}\n"
                "htpasswd_encryption = plain\ndelay = 0\n"
                f"[storage]\nfilesystem_folder = {place / 'collections'}\n"
                "[logging]\nlevel = warning\n",
                encoding="utf-8",
            )
            return [sys.executable, "-m", "radicale", "--config", str(config)]

        home = place / "collections" / "collection-root" / USER
        with running(command, place / "log") as port:
            server = CalDavServer("radicale", f"https://localhost:{port}", f"/{USER}/", authority.ca_pem, home)
            # The home comes into being when its owner first looks at it.
            server.hands().ask("PROPFIND", server.home, Depth="0")
            yield server
