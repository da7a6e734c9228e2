"""Garbage with widgets in it is collected where widgets may be destroyed, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.collecting import THOROUGH, Collector


class Cycle:
    """Garbage that only a cyclic collection finds; tells on which thread it went."""

    def __init__(self, gone: list[QThread]) -> None:
        self.itself, self.widget = self, QWidget()
        weakref.finalize(self, lambda: gone.append(QThread.currentThread()))


def allocate(count: int) -> None:
    """Enough tracked objects to make an automatic collection start, were it on."""
    kept = [[number] for number in range(count)]
    assert len(kept) == count


def test_a_busy_worker_destroys_no_widget_and_the_gui_thread_does(qtbot: QtBot) -> None:
    collector, gone = Collector(), list[QThread]()
    try:
        Cycle(gone)
        worker = threading.Thread(target=allocate, args=(200_000,))
        worker.start()
        worker.join()
        assert gone == [], "collected while the worker allocated"
        gc.collect(0)  # moves what is young on, as many looks would
        Cycle(gone)
        kept = [[number] for number in range(5000)]
        assert collector.look() is not None
        assert gone == [QThread.currentThread()] * len(gone)
        assert gone
        assert kept
    finally:
        collector.close()
    assert gc.isenabled()


def test_what_outlived_a_full_collection_is_looked_at_seldom_and_not_never(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector, gone = Collector(), list[QThread]()
    monkeypatch.setattr(gc, "get_count", lambda: (1000, 100, 100))
    try:
        garbage = Cycle(gone)
        assert collector.look() == 2
        assert gc.get_freeze_count() > 0
        del garbage
        for _ in range(THOROUGH - 2):
            collector.look()
        assert gone == []
        collector.look()
        assert len(gone) == 1
    finally:
        collector.close()
    assert gc.get_freeze_count() == 0


def test_nothing_is_done_where_nothing_is_due(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        gc.collect()
        assert collector.look() is None
    finally:
        collector.close()
