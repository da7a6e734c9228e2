"""Garbage with widgets in it is collected where widgets may be destroyed, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.collecting import AGES, LEAST, LONGEST, MANY, QUIET, Collector


def busy() -> float:
    """Somebody works at this very moment."""
    return 0.0


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
    gc.enable()  # as in any process
    collector, gone = Collector(busy), list[QThread]()
    try:
        Cycle(gone)
        worker = threading.Thread(target=allocate, args=(200_000,))
        worker.start()
        worker.join()
        assert gone == [], "collected while the worker allocated"
        Cycle(gone)
        kept = [[number] for number in range(MANY // 2)]
        assert collector.look() is not None
        assert gone == [QThread.currentThread()] * len(gone)
        assert gone
        assert kept
    finally:
        collector.close()
    assert gc.isenabled()


@pytest.mark.parametrize(("quiet", "seconds"), [(QUIET, LEAST), (0.0, LONGEST)])
def test_what_is_old_is_looked_through_when_nobody_does_anything_or_after_long(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, quiet: float, seconds: float
) -> None:
    now = [1000.0]
    monkeypatch.setattr("desktop.collecting.time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr(gc, "get_count", lambda: (1000, 100, 100))
    given_back: list[float] = []
    monkeypatch.setattr("desktop.returned_memory.give_back", lambda: given_back.append(now[0]))
    collector, gone = Collector(lambda: quiet), list[QThread]()
    try:
        garbage = Cycle(gone)
        for _ in range(AGES):
            assert collector.look() == 0
        assert gc.get_freeze_count() > 0
        del garbage
        for _ in range(20):
            assert collector.look() == 0
        assert gone == [] and given_back == []
        now[0] += seconds
        assert collector.look() == 2
        assert len(gone) == 1 and given_back == [now[0]]
        assert collector.look() == 0, "not again at once"
    finally:
        collector.close()
    assert gc.get_freeze_count() == 0


def test_a_crowd_of_young_objects_waits_for_a_quiet_moment(qtbot: QtBot) -> None:
    """Looking through a year of pages would take longer than a frame."""
    collector, gone = Collector(busy), list[QThread]()
    try:
        gc.collect()
        Cycle(gone)
        kept = [[number] for number in range(MANY + 1000)]
        assert collector.look() == 0
        assert gc.get_freeze_count() > len(kept)
        assert gone == []
        gc.unfreeze()
        gc.collect()
        assert len(gone) == 1
    finally:
        collector.close()


def test_nothing_is_done_where_nothing_is_due(qtbot: QtBot) -> None:
    collector = Collector(busy)
    try:
        gc.collect()
        assert collector.look() is None
    finally:
        collector.close()
