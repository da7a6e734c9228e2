"""The one client against a real TLS server that behaves as badly as servers do."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from email.utils import formatdate
from pathlib import Path

import pytest
import stamina

from sync.errors import Malformed, Offline, Reconnect, Throttled, Untrusted
from sync.http import Http, Origin, retry_after
from sync.trust import trust
from tests.servers.tls import Asked, Authority, Wire, answer, wire
from tests.sync.http_harness import SECRET, always, failing, says, scripted, to

pytestmark = pytest.mark.anyio


async def test_an_answer_comes_whole_with_where_it_came_from_and_how_it_was_kept_secret(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(207, b"<ok/>", ETag='"1"'))) as server:
        http = to(server, authority)
        got = await http.send("REPORT", server.url + "/cal/", body=b"<ask/>", headers={"Depth": "1"})
        assert (got.status, got.body, got.headers["etag"]) == (207, b"<ok/>", '"1"')
        assert (got.url, got.host) == (server.url + "/cal/", "localhost")
        asked = server.asked[0]
        assert (asked.method, asked.target, asked.body, asked.headers["depth"]) == ("REPORT", "/cal/", b"<ask/>", "1")
        assert asked.headers["authorization"] == SECRET
        assert http.traffic.requests == 1 and http.traffic.sent == 6 and http.traffic.received == 5
        facts = http.tls["localhost"]
        assert facts.version in ("TLSv1.2", "TLSv1.3") and facts.issuer == "Throwaway Authority"
        await http.aclose()


@pytest.mark.parametrize(
    ("names", "days", "known", "code"),
    [
        (("elsewhere.test",), 7, True, "certificate-other-host"),
        (("localhost",), -1, True, "certificate-expired"),
        (("localhost",), 7, False, "certificate-unknown"),
    ],
)
async def test_who_cannot_prove_who_it_is_gets_nothing(
    authority: Authority, names: tuple[str, ...], days: int, known: bool, code: str
) -> None:
    async with wire(authority.server(*names, days=days), always(answer(200))) as server:
        http = to(server, authority if known else Authority.new())
        error = await failing(http, server.url)
        assert isinstance(error, Untrusted) and error.code == code and error.host == "localhost"
        assert server.asked == []


async def test_the_systems_store_alone_does_not_know_our_authority(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200))) as server:
        error = await failing(Http({Origin.of(server.url)}, trust()), server.url)
        assert isinstance(error, Untrusted) and error.code.startswith("certificate")
        assert server.asked == []


async def test_old_tls_is_refused(authority: Authority) -> None:
    context = authority.server()
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    async with wire(context, always(answer(200))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Untrusted) and error.code in ("tls-too-old", "tls")
        assert server.asked == []


async def test_a_port_that_speaks_in_the_clear_is_told_apart(authority: Authority) -> None:
    async def clear(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(answer(200, b"hello"))
        writer.close()

    listener = await asyncio.start_server(clear, "127.0.0.1", 0)
    server = Wire(listener.sockets[0].getsockname()[1])
    error = await failing(to(server, authority), server.url)
    listener.close()
    assert isinstance(error, Untrusted) and error.code == "not-tls"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://localhost/", "not-https"),
        ("ftp://localhost/", "not-https"),
        ("https://", "not-https"),
        ("https://[::1", "bad-address"),
        ("https://localhost:99999/", "bad-address"),
        ("https://eve:pw@localhost/", "user-in-address"),
        ("https://elsewhere.test/", "foreign-origin"),
    ],
)
async def test_an_address_where_no_credential_may_go_is_refused_before_a_byte_leaves(
    authority: Authority, url: str, code: str
) -> None:
    error = await failing(to(Wire(1), authority), url)
    assert isinstance(error, Untrusted) and error.code == code


async def test_nobody_there_is_offline_and_safe_calls_are_tried_again(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200))) as server:
        pass
    http = to(server, authority)
    error = await failing(http, server.url)
    assert isinstance(error, Offline) and error.code == "no-connection" and http.traffic.requests == 3
    http = to(server, authority)
    await failing(http, server.url, "PUT", body=b"x")
    assert http.traffic.requests == 1


async def test_a_cut_body_is_tried_again_and_then_offline(authority: Authority) -> None:
    async def cut(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        writer.close()

    async with wire(authority.server(), cut) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Offline) and error.code == "cut-off" and len(server.asked) == 3


async def test_what_is_no_http_is_offline(authority: Authority) -> None:
    async with wire(authority.server(), always(b"220 mail.example ESMTP\r\n\r\n")) as server:
        assert isinstance(await failing(to(server, authority), server.url), Offline)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_keeps_method_and_body_of_a_report(authority: Authority, status: int) -> None:
    answers = scripted(answer(status, Location="/there/#part"), answer(207, b"<x/>"))
    async with wire(authority.server(), answers) as server:
        http = to(server, authority)
        got = await http.send("REPORT", server.url + "/here/", body=b"<ask/>", headers={"Content-Type": "text/xml"})
        assert got.url == server.url + "/there/"
        again = server.asked[1]
        assert (again.method, again.target, again.body) == ("REPORT", "/there/", b"<ask/>")
        assert again.headers["authorization"] == SECRET and again.headers["content-type"] == "text/xml"
        await http.aclose()


async def test_see_other_after_a_post_is_read_and_not_posted_again(authority: Authority) -> None:
    async with wire(authority.server(), scripted(answer(303, Location="/result"), answer(200, b"done"))) as server:
        http = to(server, authority)
        await http.send("POST", server.url + "/do", body=b"x=1", headers={"Content-Type": "text/plain"})
        again = server.asked[1]
        assert (again.method, again.body) == ("GET", b"") and "content-type" not in again.headers
        await http.aclose()


async def test_a_redirect_can_be_left_to_the_caller(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(302, Location="/there"))) as server:
        http = to(server, authority)
        assert (await http.send("PUT", server.url, body=b"x", follow=False)).status == 302
        assert len(server.asked) == 1
        await http.aclose()


async def test_no_credential_follows_to_another_origin(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200))) as other:
        async with wire(authority.server(), always(answer(302, Location=f"{other.url}/x"))) as server:
            error = await failing(to(server, authority), server.url)
            assert isinstance(error, Untrusted) and error.code == "foreign-origin"
        assert other.asked == []


async def test_without_a_credential_another_origin_may_be_followed_and_gets_none(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200, b"feed"))) as other:
        async with wire(authority.server(), always(answer(302, Location=f"{other.url}/x"))) as server:
            http = to(server, authority)
            got = await http.send("GET", server.url, credential=False, headers={"Authorization": "own", "Accept": "a"})
            assert got.body == b"feed"
            await http.aclose()
        assert "authorization" not in other.asked[0].headers and other.asked[0].headers["accept"] == "a"


async def test_an_origin_that_discovery_may_add_gets_the_credential(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200))) as other:
        async with wire(authority.server(), always(answer(302, Location=f"{other.url}/x"))) as server:
            http = to(server, authority, may_extend=lambda origin: origin.port == other.port)
            await http.send("GET", server.url)
            assert Origin.of(other.url) in http.origins
            await http.aclose()
        assert other.asked[0].headers["authorization"] == SECRET


@pytest.mark.parametrize("place", ["http://localhost/", "//[bad", "javascript:alert(1)"])
async def test_a_redirect_into_the_clear_or_nowhere_is_refused(authority: Authority, place: str) -> None:
    async with wire(authority.server(), always(answer(302, Location=place))) as server:
        for credential in (True, False):
            error = await failing(to(server, authority), server.url, credential=credential)
            assert isinstance(error, Untrusted | Malformed)
        assert len(server.asked) == 2


async def test_a_redirect_loop_ends(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(302, Location="/"))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Malformed) and error.code == "redirect-loop" and len(server.asked) == 6


async def test_a_refused_password_is_sent_once(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(401))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Reconnect) and len(server.asked) == 1


async def test_a_refused_token_is_renewed_once(authority: Authority) -> None:
    async def tokens(fresh: bool) -> str:
        return "Bearer new" if fresh else "Bearer old"

    async with wire(authority.server(), scripted(answer(401), answer(200, b"in"))) as server:
        http = to(server, authority, tokens)
        assert (await http.send("GET", server.url)).body == b"in"
        assert [asked.headers["authorization"] for asked in server.asked] == ["Bearer old", "Bearer new"]
        await http.aclose()
    async with wire(authority.server(), always(answer(401))) as server:
        assert isinstance(await failing(to(server, authority, tokens), server.url), Reconnect)
        assert len(server.asked) == 2


async def test_a_short_wait_is_waited_and_a_long_one_is_handed_on(authority: Authority) -> None:
    busy = answer(429, Retry_After="7")
    async with wire(authority.server(), scripted(busy, answer(503), answer(200, b"now"))) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).body == b"now"
        await http.aclose()
    async with wire(authority.server(), always(answer(503, Retry_After="120"))) as server:
        error = await failing(to(server, authority), server.url)
        assert isinstance(error, Throttled) and error.wait == 120 and len(server.asked) == 1
    async with wire(authority.server(), always(busy)) as server:
        error = await failing(to(server, authority), server.url, "POST", body=b"x")
        assert isinstance(error, Throttled) and error.wait == 7 and len(server.asked) == 1


async def test_what_retry_after_says_is_what_is_waited(authority: Authority) -> None:
    async with wire(authority.server(), scripted(answer(429, Retry_After="1"), answer(200))) as server:
        http = to(server, authority)
        with stamina.set_testing(False):
            began = time.monotonic()
            await http.send("GET", server.url)
            assert time.monotonic() - began >= 0.99
        await http.aclose()


def test_retry_after_is_read_in_both_forms_and_against_the_services_own_clock() -> None:
    assert retry_after("30") == 30 and retry_after(" 30 ") == 30
    assert retry_after("-5") == retry_after("soon") == retry_after("") == 0 and retry_after("999999") == 900
    there = 1_000_000_000
    assert retry_after(formatdate(there + 60, usegmt=True), formatdate(there, usegmt=True)) == 60
    assert 50 < retry_after(formatdate(time.time() + 60, usegmt=True)) <= 60
    assert retry_after(formatdate(there, usegmt=True)) == 0


async def test_no_cookie_is_kept(authority: Authority) -> None:
    async with wire(authority.server(), always(answer(200, Set_Cookie="who=me; Path=/; Secure"))) as server:
        http = to(server, authority)
        await http.send("GET", server.url)
        await http.send("GET", server.url)
        assert "cookie" not in server.asked[1].headers
        await http.aclose()


async def test_nothing_that_is_logged_or_shown_holds_a_secret(
    authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hidden = answer(429, b"private text", Retry_After="1")
    async with wire(authority.server(), scripted(hidden, answer(200, b"private text", Private="private"))) as server:
        http = to(server, authority)
        got = await http.send("GET", server.url + "/private-address", headers={"X-Key": "private"})
        shown = caplog.text + repr(got) + repr(http) + str(http)
        await http.aclose()
    assert "private" not in shown and SECRET not in shown


async def test_a_proxy_of_the_environment_is_used(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer(403))
        writer.close()

    listener = await asyncio.start_server(proxy, "127.0.0.1", 0)
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}")
    monkeypatch.setenv("NO_PROXY", "")
    http = Http({Origin("calendar.test", 443)}, trust(authority.ca_pem), says)
    error = await failing(http, "https://calendar.test/secret-path")
    listener.close()
    assert isinstance(error, Offline) and error.code == "proxy"
    assert asked[0].startswith(b"CONNECT calendar.test:443") and b"secret" not in asked[0].lower()


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "socks://127.0.0.1:9", "ftp://127.0.0.1:9", "http://[::1"])
async def test_a_proxy_that_cannot_be_used_is_said_and_not_gone_around(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setenv("NO_PROXY", "")
    async with wire(authority.server(), always(answer(200))) as server:
        http = Http({Origin.of(server.url)}, trust(authority.ca_pem), says, seconds_for_retries=0.1)
        error = await failing(http, server.url)
        assert (type(error), error.code, error.host, server.asked) == (Offline, "proxy", "localhost", [])


def written_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_no_variable_has_the_keys_of_a_session_written_down(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """SSLKEYLOGFILE: who has that file and the traffic reads the traffic."""
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    async with wire(authority.server(), always(answer(200))) as server:
        http = to(server, authority)
        assert (await http.send("GET", server.url)).status == 200
        await http.aclose()
        assert isinstance(await failing(Http({Origin.of(server.url)}, trust()), server.url), Untrusted)
    assert written_in(tmp_path) == []


async def test_no_password_is_taken_from_a_file_of_the_environment(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("machine localhost login mara password elsewhere\n", "utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    async with wire(authority.server(), always(answer(200))) as server:
        http = to(server, authority, authorize=None)
        assert (await http.send("GET", server.url, credential=False)).status == 200
        await http.aclose()
        assert "authorization" not in server.asked[0].headers


async def test_closing_twice_is_fine(authority: Authority) -> None:
    http = to(Wire(1), authority)
    await http.aclose()
    await http.aclose()
