"""No secret lies in the tree, and one that did would be found: of each kind, in the tree and in what git remembers."""

from __future__ import annotations

import random
import shutil
import string
import subprocess
from pathlib import Path

import pytest

from tests.architecture.tree import texts
from tools.secrets import CHANCE, FORMS, Found, in_history, in_tree, kinds

LETTERS = string.ascii_letters + string.digits


def drawn(count: int, signs: str = LETTERS) -> str:
    """At random, the same each time; nothing that looks like a secret stands in this file."""
    return "".join(random.Random(20261123 + count).choices(signs, k=count))


PLANTED = {
    "private key": "-----BEGIN EC PRIVATE " + "KEY-----\n" + drawn(64),
    "age key": "AGE-SECRET-" + "KEY-1" + drawn(58, string.ascii_uppercase),
    "amazon key": "AKIA" + drawn(16, string.ascii_uppercase),
    "google key": "AIza" + drawn(35),
    "google client secret": "GOCSPX-" + drawn(28),
    "google token": "refresh = '1//0" + drawn(60) + "'",
    "microsoft client secret": drawn(3) + "8Q~" + drawn(34),
    "apple app password": '"' + "-".join(drawn(4 + n, string.ascii_lowercase)[:4] for n in range(4)) + '"',
    "forge token": "ghp_" + drawn(36),
    "registry token": "pypi-" + "AgE" + drawn(80),
    "chat token": "xoxb-" + drawn(24),
    "payment key": "sk_" + "live_" + drawn(24),
    "mail key": "SG." + drawn(22) + "." + drawn(43),
    "web token": "eyJ" + drawn(30) + ".eyJ" + drawn(30) + "." + drawn(30),
    "password in an address": "https://mara:" + drawn(12) + "@calendar.optimantra.com/",
    CHANCE: f'TOKEN = "{drawn(40)}"',
}


def test_no_secret_lies_in_the_tree() -> None:
    assert in_tree((path.as_posix(), text) for path, text in texts().items()) == []


@pytest.mark.parametrize("kind", [*FORMS, CHANCE])
def test_one_of_each_kind_is_found_in_the_midst_of_a_file(kind: str) -> None:
    text = f"# a line of a file\nvalue = 1\nkept = {PLANTED[kind]}\nanother = 2\n"
    assert kind in kinds(text)
    assert in_tree([("somewhere/file.py", text)])[0].where == "somewhere/file.py"


def test_a_key_in_hex_is_found_by_what_it_is_called_and_a_digest_is_none() -> None:
    key = drawn(64, "0123456789abcdef")
    assert list(kinds(f'API_KEY = "{key}"')) == [CHANCE]
    assert list(kinds(f'"client_secret": "{key}"')) == [CHANCE]
    assert list(kinds(f'sha256 = "{key}"')) == []


@pytest.mark.parametrize("text", [
    "ArchitecturesInstallIn64BitMode=x64compatible", "test_a_sentence_of_a_name_with_2_figures_in_it_is_not_one",
    "view = startDateTime=2026-01-01T00:00:00Z&endDateTime=2027-12-01", "https://user:password@calendar.example.org/",
    "abcd-efgh-ijkl-mnop", "OptiMantraDesktop/2026/11/23/SomeClassOfOurs",
])  # fmt: skip
def test_what_is_none_is_left_alone(text: str) -> None:
    assert list(kinds(text)) == []


@pytest.mark.skipif(shutil.which("git") is None, reason="asks git")
def test_what_was_taken_out_again_is_found_where_it_came_in(tmp_path: Path) -> None:
    def git(*words: str) -> str:
        who = ["-c", "user.name=Mara", "-c", "user.email=mara@example.org", "-c", "commit.gpgsign=false"]
        asked = ["git", *who, *words]
        return subprocess.run(asked, cwd=tmp_path, check=True, capture_output=True, encoding="utf-8").stdout

    git("init", "-q")
    for name, text in (("a.py", "x = 1\n"), ("a.py", f"x = {PLANTED['forge token']!r}\n"), ("a.py", "x = 1\n")):
        (tmp_path / name).write_text(text, "utf-8")
        git("add", name)
        git("commit", "-q", "-m", "Change a file")
    git("checkout", "-q", "-b", "aside")
    (tmp_path / "b.toml").write_text(f'url = "{PLANTED["password in an address"]}"\n', "utf-8")
    git("add", "b.toml")
    git("commit", "-q", "-m", "Add a file on a branch")
    git("checkout", "-q", "-")
    second = git("log", "--format=%h", "--abbrev=10", "--reverse").split()[1]
    found = in_history(tmp_path)
    assert Found(f"{second} a.py", "forge token") in found
    assert {(one.where.split()[1], one.kind) for one in found} >= {("b.toml", "password in an address")}
    assert {one.where.split()[1] for one in found} == {"a.py", "b.toml"}
