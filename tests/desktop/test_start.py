"""What a start of the real command has loaded when its first picture stands, seen in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.stores import build
from tests.storage.keyrings import MemoryKeyring

ROOT = Path(__file__).parents[2]
MOST_MODULES = 116
"""Of ours by the first picture of a week. More is a decision: what a start waits for (docs/decisions/start.md)."""
MOST_MEMBERS = 140
"""Of Qt's enumerations: Python makes all of one when the first of them is asked for."""
SCRIPT = """
import sys
from desktop import light_library
from desktop.__main__ import main

home, key = sys.argv[1:]
light_library.load()
import gc, os
import storage.keyring
from desktop import late_enumerations, startup

answer = "import json, sys; sys.stdin.readline(); print(json.dumps({'backend': 'tests', 'value': '%s'}))" % key
storage.keyring.own_command = lambda: (sys.executable, "-I", "-c", answer)
made, fill = {}, late_enumerations._fill

def counted(cls):
    fill(cls)
    made[cls.__qualname__] = len(cls.__members__)

late_enumerations._fill = counted
stood_up = startup.stood_up

def watched(*asked):
    gui = stood_up(*asked)
    show = gui.show_window

    def shown():
        from ui.first_paint import AfterFirstPaint
        window = show()
        AfterFirstPaint(lambda: tell(window), window)
        return window

    if gui.window is not None:
        shown()
    gui.show_window = shown
    return gui

def tell(window):
    import json
    ours = [module for name, module in sys.modules.items() if name.split(".")[0] in ("desktop", "ui", "storage")]
    print(json.dumps({
        "modules": sorted(sys.modules), "members": made,
        "typed": [one for module in ours for one, kind in vars(module).items()
                  if isinstance(kind, type) and issubclass(kind, tuple) and "__orig_bases__" in vars(kind)],
        "import": repr(__import__), "collects": gc.isenabled(),
    }), flush=True)
    os._exit(0)

startup.stood_up = watched
sys.argv[1:] = ["--profile", home]
main()
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder = tmp_path_factory.mktemp("start") / "store"
    key = build(folder, 50, MemoryKeyring())
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), key.reveal().hex()],
        capture_output=True, text=True, timeout=120, check=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_it_needs_neither_network_nor_keyring_nor_writer(started: dict[str, object]) -> None:
    loaded = set(map(str, started["modules"]))  # type: ignore[call-overload]  # a list
    assert "ui.window" in loaded
    heavy = {"httpx", "icalendar", "keyring", "asyncio", "cryptography", "dateutil", "authlib", "ssl", "tzlocal"}
    ours = {"sync", "sync.engine", "storage.boxes.shelf", "storage.recurrence", "storage.migrator", "desktop.backstage",
            "ui.whole", "ui.actions", "ui.calendar.canvas", "PySide6.QtSvg",
            "desktop.verbs.sync", "desktop.session", "storage.book.ledger", "storage.records.grants"}  # fmt: skip
    assert loaded & (heavy | ours) == set()


def test_it_brings_few_modules_of_ours_and_none_of_python_s_dear_ones(started: dict[str, object]) -> None:
    rooms = {"desktop", "ui", "storage", "resources"}
    ours = [name for name in map(str, started["modules"]) if name.partition(".")[0] in rooms]  # type: ignore[call-overload]  # a list
    assert len(ours) <= MOST_MODULES
    dear = {"dataclasses", "argparse", "gettext", "hashlib", "hmac", "html", "decimal", "urllib.request", "email"}
    assert dear & set(map(str, started["modules"])) == set()  # type: ignore[call-overload]  # a list


def test_its_named_tuples_are_the_light_ones(started: dict[str, object]) -> None:
    """`storage.named_tuple` makes one at a third of what `typing` takes."""
    assert started["typed"] == []


def test_it_asks_for_few_members_of_enumerations(started: dict[str, object]) -> None:
    members = started["members"]
    assert isinstance(members, dict)
    assert sum(members.values()) <= MOST_MEMBERS, members


def test_no_source_is_read_at_an_import_and_nothing_is_collected(started: dict[str, object]) -> None:
    assert "feature" not in str(started["import"])
    assert started["collects"] is False
