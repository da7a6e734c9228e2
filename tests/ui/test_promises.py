"""The promise map is true: each gate and each test that it names is there, and what is kept has both."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from resources.promises import Promise, promises

ROOT = Path(__file__).parent.parent.parent
EVERY = pytest.mark.parametrize("promise", promises(), ids=lambda promise: promise.id)


def test_every_promise_has_its_row() -> None:
    assert [promise.id for promise in promises()] == [f"P{number}" for number in range(1, 18)]


@EVERY
def test_what_is_kept_has_a_gate_and_a_test(promise: Promise) -> None:
    assert promise.title
    assert promise.words
    assert promise.seen
    assert promise.state in {"kept", "partly", "open"}
    if promise.state != "open":
        assert promise.gates
        assert promise.tests


@EVERY
def test_every_gate_and_test_exists(promise: Promise) -> None:
    for gate in promise.gates:
        path, _, name = gate.partition(":")
        text = (ROOT / path).read_text("utf-8")
        if name:
            defined = {
                node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.ClassDef)
            }
            assert name in defined
    for test in promise.tests:
        assert "def test_" in (ROOT / test).read_text("utf-8")
