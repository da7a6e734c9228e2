"""What holds for every test: loopback only, a home of its own, one locale and zone, Qt without a screen."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests import loopback

_REAL_HOME: Final = "TESTS_STARTED_FROM_HOME"
"""Kept in the environment, for a worker of pytest-xdist starts from one that is pinned already."""
_HOME = Path(tempfile.mkdtemp(prefix="optimantra-tests-"))


def _pin_environment() -> None:
    """Before any test module is imported, so that import-time readers see it too, and child processes as well."""
    for name in list(os.environ):
        if name.startswith(("OPTIMANTRA_", "XDG_", "LC_")) or name in {"DBUS_SESSION_BUS_ADDRESS", "LANGUAGE"}:
            del os.environ[name]
    os.environ.setdefault(_REAL_HOME, os.environ.get("HOME", ""))
    folders = {"config": "CONFIG_HOME", "data": "DATA_HOME", "cache": "CACHE_HOME", "state": "STATE_HOME"}
    for folder, name in folders.items():
        os.environ[f"XDG_{name}"] = str(_HOME / folder)
    runtime = _HOME / "run"
    runtime.mkdir(mode=0o700)
    os.environ |= {
        "HOME": str(_HOME),
        "USERPROFILE": str(_HOME),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(time, "tzset"):
        time.tzset()


_pin_environment()
loopback.guard()

settings.register_profile(
    "dice", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile("long", parent=settings.get_profile("dice"))
"""`--hypothesis-profile=long`: tests/models look a hundred times further. `dice`: other examples each time."""
settings.register_profile("here", parent=settings.get_profile("dice"), derandomize=True)
"""A change is judged by the same examples everywhere; new ones are looked for once a week."""
settings.load_profile("here")


# Here, and not beside them: whichever room is collected first may import them.
pytest.register_assert_rewrite("tests.sync.providers.contract", "tests.sync.providers.publishing")


WAITS_MILLISECONDS: Final = 30_000
"""A wait ends when what it waits for happens: only a test that fails, or a machine that is very busy, needs it all."""
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback, QtBot.waitExposed):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": WAITS_MILLISECONDS}


@pytest.fixture(autouse=True)
def one_language() -> Iterator[None]:
    """What a test made the program speak is not spoken in the next one."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or app is None:
        return
    from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

    spoken = app.findChildren(QTranslator, "words")
    for words in spoken:
        QCoreApplication.removeTranslator(words)
        words.deleteLater()
    app.setStyleSheet("")  # a real window dressed the whole application
    if spoken:
        QLocale.setDefault(QLocale.system())
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """What still stands of a test would have the keys of the next one."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        for widget in widgets.QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.hide()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """While a test has windows, cyclic garbage waits for its end, as in the program for a turn of the event loop
    (`desktop.collecting`): a window that is destroyed in the midst of Qt's own work would afterwards be told that it
    has the focus, and on a thread that happens to allocate no window may be destroyed at all."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        gc.enable()
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh folder for the program's store, also named to child processes by `OPTIMANTRA_PROFILE`."""
    folder = tmp_path / "profile"
    monkeypatch.setenv("OPTIMANTRA_PROFILE", str(folder))
    return folder


@pytest.fixture
def system_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Calls with an IANA name make it this machine's zone for the rest of the test."""

    def change(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        if hasattr(time, "tzset"):
            time.tzset()

    yield change
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The program's own event loop, for every test that is a coroutine."""
    return "asyncio"


@pytest.fixture(scope="session")
def real_home() -> str:
    """The home of the person who runs the tests: for set-up, which shares their package cache and index settings."""
    return os.environ[_REAL_HOME]
