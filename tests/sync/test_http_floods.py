"""Servers that say more than HTTP asks of them: floods of heads, promises and encodings, and TLS that turns."""

from __future__ import annotations

import asyncio
import gzip
import random
import ssl
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pytest
import stamina
import trustme

from sync.errors import Malformed, Offline, SyncError, Untrusted
from sync.trust import trust
from tests.hostile.mutations import torn
from tests.hostile.rounds import READINGS, round_of
from tests.servers.tls import Asked, Authority, answer, wire
from tests.sync.http_harness import always, failing, to

pytestmark = pytest.mark.anyio
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@pytest.fixture(autouse=True)
def once() -> Iterator[None]:
    """What fails is not tried again."""
    with stamina.set_testing(True, attempts=1):
        yield


@pytest.mark.parametrize("status", [b"100 Continue", b"103 Early Hints", b"102 Processing"])
async def test_promises_without_end_end_with_the_time_for_all(authority: Authority, status: bytes) -> None:
    sent = 0

    async def promising(_: Asked, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while not writer.is_closing():
            writer.write(b"HTTP/1.1 " + status + b"\r\nLink: </a>\r\n\r\n")
            await writer.drain()
            sent += 1
            await asyncio.sleep(0.02)

    async with wire(authority.server(), promising) as server:
        error = await failing(to(server, authority, seconds_for_all=0.5), server.url)
        assert isinstance(error, Offline) and error.code == "timeout" and sent


async def test_a_few_promises_are_passed_over(authority: Authority) -> None:
    async with wire(authority.server(), always(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 5 + OK)) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).body == b"ok"
        await http.aclose()


FLOODS = {
    "a header without end": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 3_000_000,
    "headers without end": b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: a\r\n" % n for n in range(200_000)),
    "a status without end": b"HTTP/1.1 200 " + b"a" * 3_000_000,
    "folds without end": b"HTTP/1.1 200 OK\r\nX: a\r\n" + b" a\r\n" * 500_000,
    "a chunk's size without end": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * 3_000_000,
    "a chunk's extension without end": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + b"a" * 3_000_000,
    "trailers without end": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"X: a\r\n" * 500_000,
}  # fmt: skip


@pytest.mark.parametrize("flood", FLOODS)
async def test_a_flood_is_left_and_nothing_of_it_is_kept(authority: Authority, flood: str) -> None:
    async with wire(authority.server(), always(FLOODS[flood])) as server:
        http = to(server, authority)
        error = await failing(http, server.url)
        assert isinstance(error, Offline | Malformed) and len(str(error)) < 100
        assert http.traffic.received < 200_000


LENGTHS = {
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\nokmore",
    "a length below nothing": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nok",
    "a length of words": b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nok",
    "a length of another script": "HTTP/1.1 200 OK\r\nContent-Length: ²\r\n\r\nok".encode("latin-1"),
    "a chunk below nothing": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nok\r\n",
    "a status of a million": b"HTTP/1.1 1000000 OK\r\n\r\n",
    "a header that is none": b"HTTP/1.1 200 OK\r\n: a\r\n\r\n",
    "nul in a header": b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n",
    "too little": b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nok",
}


@pytest.mark.parametrize("lie", LENGTHS)
async def test_a_lie_about_what_comes_is_an_error_of_ours(authority: Authority, lie: str) -> None:
    async def lying(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(LENGTHS[lie])
        writer.close()

    async with wire(authority.server(), lying) as server:
        assert isinstance(await failing(to(server, authority), server.url), Offline | Malformed)


@pytest.mark.parametrize(
    "encoding",
    ["gzip, gzip", "gzip,gzip,gzip,gzip", "br", "zstd", "compress", "deflate, br", "gzip;q=1", "gz\x7fip", "x" * 5000],
)
async def test_encodings_in_each_other_and_unasked_ones_are_refused(authority: Authority, encoding: str) -> None:
    nested = gzip.compress(gzip.compress(bytes(1_000_000)))
    async with wire(authority.server(), always(answer(200, nested, Content_Encoding=encoding))) as server:
        http = to(server, authority)
        error = await failing(http, server.url)
        assert isinstance(error, Offline | Malformed) and len(str(error)) < 100
        if isinstance(error, Malformed):
            assert error.code == "bad-encoding"


@pytest.mark.parametrize("name", ["gzip", "deflate"])
async def test_a_bomb_in_pieces_and_one_of_members_are_left_early(authority: Authority, name: str) -> None:
    press = zlib.compressobj(9, wbits=31 if name == "gzip" else 15)
    bomb = press.compress(bytes(60_000_000)) + press.flush()

    async def dripping(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: %s\r\n\r\n" % name.encode())
        for at in range(0, len(bomb), 7):
            part = bomb[at : at + 7]
            writer.write(b"%x\r\n%s\r\n" % (len(part), part))
        await writer.drain()

    async with wire(authority.server(), dripping) as server:
        error = await failing(to(server, authority, most_bytes=500_000), server.url)
        assert isinstance(error, Malformed) and error.code == "too-large"


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost/", "https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/", "https://0.0.0.0/", "https://localhost.evil.example/", "https://user:pw@localhost/",
        "https://localhost:1/", "//evil.example/", "file:///etc/passwd", "data:text/plain,x", "https://", "https://[",
        "\\\\evil.example\\share", "https:/\\evil.example", "ftp://localhost/", "gopher://localhost:70/", "https://localhost:0/",
    ],
)  # fmt: skip
async def test_a_redirect_never_leads_away_from_where_the_credential_belongs(authority: Authority, place: str) -> None:
    """Names of private machines are no exception: only the account's own origins are asked with its credential."""
    async with wire(authority.server(), always(answer(302, Location=place))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Untrusted | Malformed), error
        assert len(server.asked) == 1 or all(one.target.startswith("/") for one in server.asked)


def test_nothing_of_old_tls_is_allowed(authority: Authority) -> None:
    """TLS 1.2 at least, no compression, no legacy renegotiation."""
    context = trust(authority.ca_pem)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert not context.options & 0x4, "SSL_OP_LEGACY_SERVER_CONNECT"
    assert context.options & ssl.OP_NO_COMPRESSION
    assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname


async def test_a_server_that_vouches_for_itself_or_for_others_gets_nothing(authority: Authority) -> None:
    stranger = trustme.CA(organization_name="Stranger")
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    stranger.issue_cert("localhost").configure_cert(own)
    below = stranger.create_child_ca()
    signed = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    below.issue_cert("localhost").configure_cert(signed)
    for context in (own, signed):
        async with wire(context, always(OK)) as server:
            error = await failing(to(server, authority), server.url)
            assert isinstance(error, Untrusted) and error.code == "certificate-unknown" and server.asked == []


async def test_whatever_is_answered_is_an_error_of_ours_or_an_answer(authority: Authority) -> None:
    honest = (OK, FLOODS["trailers without end"][:300], answer(207, gzip.compress(b"<a/>"), Content_Encoding="gzip"))
    dice = random.Random()

    async def spoiled(_: Asked, writer: asyncio.StreamWriter) -> None:
        data = dice.choice(honest)
        for _time in range(dice.randint(1, 3)):
            data = torn(data, dice)
        writer.write(data)
        writer.close()

    async with wire(authority.server(), spoiled) as server:
        for number in range(READINGS // 3):
            with round_of("wire", number) as dice:
                http = to(server, authority, seconds_for_all=20.0)
                with suppress(SyncError):
                    assert len((await http.send("GET", server.url)).body) < 10_000
                await http.aclose()
