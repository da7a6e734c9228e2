"""A real Xandikos over TLS."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import bcrypt

from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.servers.process import folder, running
from tests.servers.tls import Authority


@contextmanager
def xandikos(authority: Authority) -> Iterator[CalDavServer]:
    """Runs until the block ends; its store is thrown away."""
    with folder() as place:
        issued = authority.ca.issue_cert("localhost", "127.0.0.1")
        certificates = place / "state" / "certs"
        certificates.mkdir(parents=True)
        issued.private_key_pem.write_to_path(str(certificates / "selfsigned.key"))
        (certificates / "selfsigned.crt").write_bytes(b"".join(part.bytes() for part in issued.cert_chain_pems))
        hashed = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode("ascii")
        (place / "users").write_text(f"{USER}:{hashed}\n", encoding="utf-8")
        store = place / "store"
        store.mkdir()

        def command(port: int) -> list[str]:
            said = f"serve -d {store} --defaults --current-user-principal /{USER}/ -l 127.0.0.1 -p {port} --autocert"
            said += f" --state-dir {place / 'state'} --htpasswd {place / 'users'}"
            return [sys.executable, "-m", "xandikos", *said.split()]

        with running(command, place / "log") as port:
            home = f"/{USER}/calendars/"
            yield CalDavServer("xandikos", f"https://localhost:{port}", home, authority.ca_pem, store / home[1:])
