"""The documents are true to the tree: links lead somewhere, files that are named exist, the story of set-up holds."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest

from bootstrap.start import USAGE
from desktop.grammar import VERBS, parser
from tests.architecture.tree import ROOT, modules, texts

DOCUMENTS = sorted(str(path) for path in texts() if path.suffix == ".md")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
NAMED_FILE = re.compile(r"`((?:desktop|ui|sync|storage|resources|bootstrap|tests)/[a-z_/]+\.(?:py|toml|txt))`")


def test_there_are_documents() -> None:
    assert {"README.md", "CHANGELOG.md", "SECURITY.md", "docs/architecture.md", "docs/hosted-service.md"} <= set(
        DOCUMENTS
    )


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str) -> None:
    here = ROOT / document
    dead = [link for link in LINK.findall(here.read_text(encoding="utf-8")) if not (here.parent / link).exists()]
    assert dead == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_files_that_are_named_exist(document: str) -> None:
    named = NAMED_FILE.findall((ROOT / document).read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    records = {path.name for path in folder.glob("*.md")} - {"README.md"}
    assert len(records) >= 8
    assert {name for name in records if f"({name})" not in listed} == set()


def test_the_picture_shows_the_rooms_that_exist() -> None:
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for room in ("desktop", "ui", "sync", "storage", "resources", "bootstrap"):
        assert f"| `{room}` |" in told
        assert (ROOT / room / "__init__.py").exists()


def test_the_commands_of_the_readme_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("python3 run.py\n", "python3 run.py test\n", "python3 run.py bench"):
        assert command in readme
        assert command.strip() in USAGE
    verbs = set(re.findall(r"^optimantra ([a-z]+)", readme, re.MULTILINE)) | set(
        re.findall(r"`optimantra ([a-z]+)", readme)
    )
    assert verbs
    assert verbs <= set(VERBS)


def test_the_grammar_takes_every_line_of_the_readme() -> None:
    lines = re.findall(r"^optimantra (.*)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(lines) > 10
    for line in lines:
        parser().parse_args(shlex.split(line, comments=True))


def test_comments_name_documents_that_exist() -> None:
    dead = [
        f"{path}: {named}"
        for path, text in texts().items()
        if path.suffix == ".py"
        for named in re.findall(r"`(docs/[a-z/-]+\.md)`", text)
        if not (ROOT / Path(named)).exists()
    ]
    assert dead == []


def test_every_test_that_the_security_page_names_exists() -> None:
    named = re.findall(
        r"`([a-z_/]+\.py)::(test_[a-z0-9_]+)`", (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    )
    assert len(named) > 50
    missing = [
        f"{file}::{test}"
        for file, test in named
        if not (ROOT / "tests" / file).exists()
        or f"def {test}(" not in (ROOT / "tests" / file).read_text(encoding="utf-8")
    ]
    assert missing == []


CONTROLS = {"STORAGE": 2, "CRYPTO": 2, "AUTH": 3, "NETWORK": 2, "PLATFORM": 3, "CODE": 4, "RESILIENCE": 4, "PRIVACY": 4}
"""OWASP MASVS 2.1, https://mas.owasp.org/MASVS/"""
SECTIONS = (
    "8252 §6", "§7.3", "§8.1", "§8.2", "§8.3", "§8.5", "§8.9", "§8.10", "§8.12",
    "9700 §2.1.1", "§2.1.2", "§2.2.1", "§2.2.2", "§2.3", "§2.4", "§2.6",
    "§4.2", "§4.3", "§4.4", "§4.5", "§4.6", "§4.7", "§4.9", "§4.11", "§4.14",
)  # fmt: skip
"""Where RFC 8252 and RFC 9700 ask something of a client."""


def test_the_security_page_speaks_of_every_control() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    asked = {f"MASVS-{group}-{number}" for group, count in CONTROLS.items() for number in range(1, count + 1)}
    assert asked == set(re.findall(r"MASVS-[A-Z]+-\d", page))
    assert [section for section in SECTIONS if section not in page] == []


def test_every_place_that_a_request_goes_out_from_is_told() -> None:
    """Each module that has `http.send` carried out stands in the list of what can leave, and no other does."""
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    told = page.partition("## Everything that can leave this computer")[2].partition("\n## ")[0]
    senders = {
        module.path.as_posix()
        for module in modules("desktop", "ui", "sync", "storage")
        if not module.path.as_posix().startswith("desktop/sandbox/")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr == "send" and ast.unparse(node.value).endswith("http")
    }
    assert len(senders) > 10
    named = re.findall(r"`((?:desktop|ui|sync|storage)/[a-z_/]+\.py)`", told)
    assert senders == {name for name in named if "test" not in name}
