"""What is handed to the system, and whose hosts are our own (P15)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.links import Links


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    handed: list[str] = []

    def take(url: QUrl) -> bool:
        handed.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return handed


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://my.practice.example/help", True),
        ("https://MY.practice.example/help", True),
        ("http://my.practice.example/help", False),
        ("https://my.practice.example.evil.example/", False),
        ("https://evil.example/?my.practice.example", False),
        ("mailto:support@optimantra.com", True),
        ("mailto:support@optimantra.com?bcc=a@b.example", False),
        ("mailto:somebody@optimantra.com", False),
        ("file:///etc/passwd", False),
    ],
)
def test_only_the_practices_hosts_and_our_own_mailbox_are_ours(address: str, own: bool) -> None:
    assert Links(lambda: frozenset({"my.practice.example"})).own(address) is own


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "https://user:pw@a.example/", "ftp://a"]
)
def test_nothing_but_web_and_mail_leaves(opened: list[str], address: str) -> None:
    Links().open(address)
    assert opened == []


def test_what_may_leave_does(opened: list[str]) -> None:
    Links().open("https://a.example/x")
    assert opened == ["https://a.example/x"]
