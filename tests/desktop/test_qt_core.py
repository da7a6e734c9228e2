"""Qt's core as the program loads it: without what only its error messages need, which read as they always did."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from bootstrap.first_start import UNPACKED

ROOT = Path(__file__).parents[2]
SCRIPT = """
import json, os, sys
if sys.argv[1] != "theirs":
    from desktop import qt_core
    if sys.argv[1] == "never proven":
        qt_core.PROVEN.clear()
    qt_core.load()
from PySide6 import QtCore, QtGui, QtWidgets
loaded, imports = sorted(sys.modules), repr(__import__)
app = QtWidgets.QApplication([])
wrong = {
    "argument": lambda: QtWidgets.QWidget().resize("wide"),
    "number": lambda: QtCore.QDate(1, 2, 3, 4, 5),
    "none": lambda: QtCore.QTimer.singleShot(),
    "constructor": lambda: QtCore.QPoint("a"),
    "keyword": lambda: QtCore.QTimer(interval="soon"),
    "unknown keyword": lambda: QtCore.QTimer(nothing=1),
    "abstract": lambda: QtCore.QAbstractItemModel(),
    "attribute": lambda: QtCore.QObject().nothing,
    "parent": lambda: QtWidgets.QWidget().setLayout(3),
    "colour": lambda: QtGui.QColor(1, 2, 3, 4, 5, 6),
    "enumeration": lambda: QtCore.Qt.Key("a"),
}
said = {}
for name, call in wrong.items():
    try:
        call()
    except Exception as error:
        said[name] = [type(error).__name__, str(error)]
described = [QtCore.QPoint.setX.__doc__, QtWidgets.QWidget.resize.__doc__]
members = [str(QtWidgets.QListWidgetItem.Type), str(QtWidgets.QFrame.Shape.Box), str(QtCore.Qt.Key.Key_A)]
told = {"said": said, "described": described, "members": members, "loaded": loaded, "import": imports}
print(json.dumps(told), flush=True)
os._exit(0)
"""


def run(folder: Path, *command: str, **environ: str) -> str:
    """What a process says that finds shiboken6 in this folder."""
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "QT_QPA_PLATFORM": "offscreen"} | environ,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """shiboken6 as PyPI installs it."""
    spec = find_spec("shiboken6")
    assert spec is not None and spec.origin is not None
    folder = tmp_path_factory.mktemp("packed")
    shutil.copytree(Path(spec.origin).parent, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    return folder


@pytest.fixture(scope="module")
def unpacked(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """shiboken6 as set-up leaves it."""
    folder = tmp_path_factory.mktemp("unpacked")
    shutil.copytree(packed, folder, dirs_exist_ok=True)
    run(folder, "-c", UNPACKED)
    assert (folder / "shiboken6" / "files.dir" / "shibokensupport").is_dir()
    return folder


@pytest.fixture(scope="module")
def theirs(packed: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(run(packed, "-c", SCRIPT, "theirs"))
    return told


@pytest.fixture(scope="module", params=["packed", "unpacked", "never proven"])
def ours(request: pytest.FixtureRequest) -> dict[str, Any]:
    never = request.param == "never proven"
    folder = request.getfixturevalue("unpacked" if never else request.param)
    told: dict[str, Any] = json.loads(run(folder, "-c", SCRIPT, request.param if never else "ours"))
    return told


def test_what_is_wrong_is_said_in_qt_s_own_words(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert ours["said"] == theirs["said"]
    assert ours["described"] == theirs["described"]
    assert ours["members"] == theirs["members"]
    assert "Supported signatures" in ours["said"]["argument"][1]


def test_what_only_those_words_need_is_not_loaded(unpacked: Path) -> None:
    brought = {
        "inspect",
        "ast",
        "dis",
        "logging",
        "zipfile",
        "tempfile",
        "traceback",
        "tokenize",
        "random",
        "__feature__",
    }
    loaded = json.loads(run(unpacked, "-c", SCRIPT, "ours"))["loaded"]
    assert set(loaded) & brought == set()


def test_the_source_of_later_modules_is_not_read(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert "feature" in theirs["import"]
    assert "feature" not in ours["import"]
