"""Real TLS servers that are who they say, and talk in ways that are no longer safe: each gets nothing."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import stamina
import trustme

from sync.errors import Malformed, Offline, Untrusted
from sync.heads import MOST
from sync.http import Http, Origin
from sync.trust import CIPHERS, trust
from tests.architecture.tree import ROOT
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.http_harness import always, failing, to

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def once() -> Iterator[None]:
    """What fails is not tried again."""
    with stamina.set_testing(True, attempts=1):
        yield


def served(authority: Authority, *, ciphers: str = "", newest: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    """A server's context of RSA, which old ciphers need, that asks nothing of the other side."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.ca.issue_cert("localhost", key_type=trustme.KeyType.RSA).configure_cert(context)
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    if newest is not None:
        context.maximum_version = newest
    context.set_ciphers(f"{ciphers or 'ALL'}:@SECLEVEL=0")
    return context


@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_each_old_version_is_refused_and_said(authority: Authority, version: str) -> None:
    async with wire(served(authority, newest=ssl.TLSVersion[version]), always(answer(200))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Untrusted) and error.code in ("tls-too-old", "tls")
        assert server.asked == []


WEAK = {
    "no key of its own": "AES128-GCM-SHA256",
    "no key of its own, and old": "AES256-SHA",
    "nothing is sealed": "NULL-SHA256",
    "nobody shows who it is": "ADH-AES128-SHA256:ADH-AES128-GCM-SHA256",
    "nobody shows who it is, on a curve": "AECDH-AES128-SHA",
    "an old hash": "ECDHE-RSA-AES128-SHA",
}


@pytest.mark.parametrize("weakness", WEAK)
async def test_a_weak_cipher_is_refused(authority: Authority, weakness: str) -> None:
    try:
        context = served(authority, ciphers=WEAK[weakness], newest=ssl.TLSVersion.TLSv1_2)
    except ssl.SSLError:
        pytest.skip("this build knows no such cipher")
    async with wire(context, always(answer(200))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Untrusted) and error.code.startswith("tls")
        assert server.asked == []


async def test_what_is_strong_in_tls_1_2_is_taken(authority: Authority) -> None:
    """So that what is refused above is refused for what it is."""
    context = served(authority, ciphers="ECDHE-RSA-AES128-GCM-SHA256", newest=ssl.TLSVersion.TLSv1_2)
    async with wire(context, always(answer(200, b"ok"))) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).body == b"ok"
        assert http.tls["localhost"].version == "TLSv1.2"
        await http.aclose()


async def test_a_certificate_for_another_name_beneath_ours_or_for_a_number_is_refused(authority: Authority) -> None:
    for names in (("localhost.evil.example",), ("*.localhost",), ("127.0.0.1",)):
        async with wire(authority.server(*names), always(answer(200))) as server:
            error = await failing(to(server, authority), server.url)
            assert isinstance(error, Untrusted) and error.code == "certificate-other-host", names
            assert server.asked == []


async def test_a_certificate_of_tomorrow_is_refused_and_said(authority: Authority) -> None:
    began = datetime.now(UTC) + timedelta(days=1)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.ca.issue_cert("localhost", not_before=began, not_after=began + timedelta(days=9)).configure_cert(context)
    async with wire(context, always(answer(200))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Untrusted) and error.code == "certificate-not-yet" and server.asked == []


async def test_a_certificate_that_was_revoked_is_the_systems_to_refuse(authority: Authority) -> None:
    """What is written under "Not met": where OpenSSL verifies, no list of revoked ones is asked for or at hand."""
    assert not trust(authority.ca_pem).verify_flags & (ssl.VERIFY_CRL_CHECK_LEAF | ssl.VERIFY_CRL_CHECK_CHAIN)
    assert "Whether a certificate was revoked" in (ROOT / "docs" / "security.md").read_text("utf-8")


def test_both_kinds_of_trust_know_the_same_ciphers_and_no_renegotiation(authority: Authority) -> None:
    own, systems = trust(authority.ca_pem), trust()
    names = {one["name"] for one in own.get_ciphers()}
    assert names == {one["name"] for one in systems.get_ciphers()}
    assert all(name.startswith(("TLS_", "ECDHE-", "DHE-")) for name in names) and len(names) > 4
    assert "!aNULL" in CIPHERS
    for context in (own, systems):
        assert context.options & ssl.OP_NO_RENEGOTIATION
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@asynccontextmanager
async def openssl(
    authority: Authority, folder: Path, *more: str
) -> AsyncIterator[tuple[str, asyncio.subprocess.Process]]:
    """A server that does what its keyboard says: `R` asks for another handshake."""
    tool = shutil.which("openssl")
    if tool is None or sys.platform == "win32":
        pytest.skip("no openssl to ask")
    issued = authority.ca.issue_cert("localhost")
    issued.private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    words = (tool, "s_server", "-accept", "0", "-cert", str(folder / "server.pem"), "-naccept", "1", *more)
    pipe = asyncio.subprocess.PIPE
    running = await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.STDOUT)
    assert running.stdout is not None
    try:
        line = b""
        while not line.startswith(b"ACCEPT"):
            line = await running.stdout.readline()
            assert line, "it ended before it listened"
        yield f"https://localhost:{int(line.rpartition(b':')[2])}", running
    finally:
        with suppress(ProcessLookupError):
            running.kill()
        await running.wait()


async def _seen(running: asyncio.subprocess.Process, words: bytes) -> bytes:
    """What it says up to and with these words, or to its end."""
    assert running.stdout is not None
    said = b""
    while words not in said and (more := await running.stdout.read(4096)):
        said += more
    return said


@pytest.mark.slow
async def test_a_server_that_wants_another_handshake_gets_none(authority: Authority, tmp_path: Path) -> None:
    async with openssl(authority, tmp_path, "-tls1_2") as (url, running):
        assert running.stdin is not None
        http = Http({Origin.of(url)}, trust(authority.ca_pem))
        asking = asyncio.ensure_future(http.send("GET", url))
        await _seen(running, b"\r\n\r\n")
        running.stdin.write(b"R\n")
        await _seen(running, b"SSL_do_handshake")
        with suppress(OSError):
            running.stdin.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        with pytest.raises((Offline, Untrusted)):
            await asking
        await http.aclose()


@pytest.mark.parametrize("promise", [b"100 Continue", b"103 Early Hints\r\nLink: </a>", b"199 Anything"])
async def test_promises_are_counted(authority: Authority, promise: bytes) -> None:
    """By their bytes: long before the time for all, which is not set here."""
    many, sent = (b"HTTP/1.1 " + promise + b"\r\n\r\n") * 50, 0

    async def promising(_: Asked, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while not writer.is_closing():
            writer.write(many)
            sent += len(many)
            await writer.drain()

    async with wire(authority.server(), promising) as server:
        error = await failing(to(server, authority, seconds_for_all=3600.0), server.url)
        assert isinstance(error, Malformed) and error.code == "too-large" and len(server.asked) == 1
        assert sent > MOST, "a few are passed over"


async def test_a_connection_that_is_used_again_is_counted_anew(authority: Authority) -> None:
    half = b"HTTP/1.1 103 Early Hints\r\nLink: </" + b"a" * 60_000 + b">\r\n\r\n"
    async with wire(authority.server(), always(half * 2 + answer(200, b"x" * 200_000))) as server:
        http = to(server, authority)
        for _ in range(5):
            assert len((await http.send("GET", server.url)).body) == 200_000
        await http.aclose()
