"""Which addresses may leave the program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.links import outside


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://meet.example.org/room?x=1#y", "meet.example.org"),
        ("http://old.example.org", "old.example.org"),
        ("HTTPS://Meet.Example.org/", "meet.example.org"),
        ("mailto:mira@praxis.example", "praxis.example"),
        ("https://mün.example/", "xn--mn-xka.example"),
        ("https://аpple.example/", "xn--pple-43d.example"),
    ],
)
def test_web_and_mail_addresses_may_be_opened_and_their_host_is_spelt(address: str, host: str) -> None:
    link = outside(address)
    assert link is not None
    assert link.host == host


@pytest.mark.parametrize(
    "address",
    [
        "",
        "meet.example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,hello",
        "optimantra://sync",
        "smb://host/share",
        "https://",
        "https://user@bank.example/",
        "https://bank.example:secret@evil.example/",
        "https://evil.example/\u202egpj.exe",
        "https://evil.example/\u200b",
        "https://evil.example/a b",
        "https://evil.example/a\nb",
        "https://[::1",
        "https://evil.example:99999/",
        "mailto:",
        "mailto:mira@praxis.example?bcc=spy@evil.example&attach=/etc/passwd",
        "https://e.example/" + "a" * 3000,
    ],
)
def test_everything_else_may_not(address: str) -> None:
    assert outside(address) is None


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    outside(text)
    outside("https://" + text)


def test_an_unencrypted_way_is_known() -> None:
    link = outside("http://old.example.org")
    assert link is not None
    assert not link.encrypted
