"""Every find is replayed: what was given, what holds of it whatever is given, and how much work it may make."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.hostile import oracles
from tests.hostile.oracles import CORPUS, LINES, ORACLES
from tests.hostile.rounds import steps_of

FINDS = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FINDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_find_stays_mended(path: Path) -> None:
    steps_of(partial(ORACLES[path.parent.name], path.read_bytes()), LINES)


@pytest.mark.parametrize("path", sorted((CORPUS / "managed").iterdir()), ids=lambda path: path.stem)
def test_a_file_of_fixed_settings_locks_or_holds(path: Path, tmp_path: Path) -> None:
    oracles.managed_file(path.read_bytes(), tmp_path)


def test_each_kind_has_finds_and_each_find_a_kind() -> None:
    assert {path.parent.name for path in FINDS} == set(ORACLES)
    assert all(path.stat().st_size < 400_000 for path in FINDS), "what is larger is made when it is needed"
