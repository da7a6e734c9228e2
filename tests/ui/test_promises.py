"""The promise map is true: every promise has a gate and a test, each is there, and the page in the docs is its own."""

from __future__ import annotations

import ast
import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resources.promises import HERE, PROVED, Promise, digest, languages, promises
from resources.translations import LANGUAGES
from tools import promises as tool
from tools.promises import PAGE, page
from ui.panes.label import Label
from ui.settings.promises_page import PromisesPage
from ui.theme import Theme

ROOT = Path(__file__).parent.parent.parent
EVERY = pytest.mark.parametrize("promise", promises(), ids=lambda promise: promise.id)
IDS = [f"P{number}" for number in range(1, 18)]


@cache
def defined(path: str) -> frozenset[str]:
    """Every function, method and class of a file."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))


def test_every_promise_has_its_row() -> None:
    assert [promise.id for promise in promises()] == IDS


@EVERY
def test_every_promise_has_a_gate_and_a_test(promise: Promise) -> None:
    assert promise.kept
    assert promise.title
    assert promise.words
    assert promise.seen


@EVERY
def test_every_gate_is_there_and_outside_the_tests(promise: Promise) -> None:
    for gate in promise.gates:
        path, _, name = gate.partition(":")
        assert not path.startswith("tests/")
        assert name in defined(path), gate


@EVERY
def test_every_test_is_there(promise: Promise) -> None:
    for test in promise.tests:
        path, _, name = test.partition("::")
        assert name.startswith("test_")
        assert name in defined(path), test


def test_every_language_says_every_promise() -> None:
    assert set(languages()) == set(LANGUAGES)
    for language in languages():
        said = tomllib.loads((HERE / "words" / f"{language}.toml").read_text("utf-8"))
        assert list(said) == IDS
        for row in said.values():
            assert set(row) == {"title", "words", "seen"}
            assert all(row.values())


def test_no_language_repeats_the_english_words() -> None:
    english = {one.id: one.words for one in promises("en")}
    for language in set(languages()) - {"en"}:
        assert not [one.id for one in promises(language) if one.words == english[one.id]]


def test_another_language_falls_back_to_english() -> None:
    assert promises("xx") == promises("en")
    assert promises("de_AT")[0].title == promises("de")[0].title != promises("en")[0].title


def test_the_page_in_the_docs_is_fresh() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `python -m tools.promises`"


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), (["-h"], 0), (["prove", "now"], 2), (["proof"], 2)])
def test_words_that_ask_for_nothing_write_and_run_nothing(
    words: list[str], code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proved: list[int] = []

    def prove() -> int:
        proved.append(1)
        return 0

    monkeypatch.setattr(tool, "prove", prove)
    monkeypatch.setattr(tool, "PAGE", tmp_path / "page.md")
    assert tool.main(words) == code
    said = capsys.readouterr()
    assert "python -m tools.promises prove" in (said.out if code == 0 else said.err)
    assert (proved, list(tmp_path.iterdir())) == ([], [])
    assert (tool.main(["prove"]), tool.main([])) == (0, 0)
    assert (proved, (tmp_path / "page.md").read_text("utf-8")) == ([1], page())


def test_what_was_proved_is_a_promise_of_today_or_earlier() -> None:
    proofs = tomllib.loads(PROVED.read_text("utf-8"))
    assert set(proofs) <= set(IDS)
    for proof in proofs.values():
        assert isinstance(proof["day"], date)
    for promise in promises():
        if promise.proved is not None:
            assert proofs[promise.id]["row"] == digest(promise.gates, promise.tests)


def test_a_changed_row_has_to_be_proved_anew() -> None:
    assert digest(("a:b",), ("c::d",)) != digest(("a:b",), ("c::d", "c::e"))
    assert digest(("a:b", "c::d"), ()) != digest(("a:b",), ("c::d",))


def test_the_page_says_where_each_is_seen_what_keeps_it_and_when_it_was_proved(qtbot: QtBot) -> None:
    shown = PromisesPage(Theme())
    qtbot.addWidget(shown)
    said = "\n".join(label.text() for label in shown.findChildren(Label))
    for promise in promises():
        assert promise.title in said
        assert promise.seen in said
        assert all(test in said for test in promise.tests)
    assert said.count("Last proved on") + said.count("Not proved since") == len(promises())
