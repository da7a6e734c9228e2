"""Where keys are held no core file is left, however the process ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import memory_images, session
from desktop.worker import Worker
from storage import vault
from storage.errors import NotFound
from storage.home import Home

SCRIPT = """
import os, resource, sys
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from desktop import memory_images
memory_images.forbid()
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has reports in place of core files")
def test_a_process_that_is_killed_leaves_no_core(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    asked = [sys.executable, "-c", SCRIPT]
    ended = subprocess.run(asked, cwd=tmp_path, env=os.environ | {"PYTHONPATH": root}, capture_output=True, check=False)
    assert ended.returncode < 0
    assert ended.stdout.split() == [b"(0,", b"0)"]
    assert list(tmp_path.iterdir()) == []


def test_the_worker_and_every_command_forbid_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    forbidden: list[str] = []
    monkeypatch.setattr(memory_images, "forbid", lambda: forbidden.append("once"))
    worker = Worker(lambda: None)

    async def nothing() -> None: ...

    worker.submit(nothing)
    worker.stop()
    assert forbidden == ["once"]

    def none(*_: object) -> object:
        raise NotFound("store")

    monkeypatch.setattr(vault, "create", none)
    with pytest.raises(NotFound):
        session.find_key(Home(tmp_path), b"words")
    assert forbidden == ["once", "once"]
