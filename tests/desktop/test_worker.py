"""The hop between the two threads."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop.worker import Worker


class Ear(QObject):
    """A receiver that lives on the GUI thread and remembers on which thread it heard."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, bool]] = []

    @Slot(object)
    def hear(self, told: object) -> None:
        self.heard.append((told, threading.current_thread() is threading.main_thread()))


@pytest.fixture
def ended() -> list[bool]:
    return []


@pytest.fixture
def worker(qapp: object, ended: list[bool]) -> Iterator[Worker]:
    made = Worker(lambda: ended.append(threading.current_thread() is not threading.main_thread()))
    yield made
    made.stop()


def test_what_the_worker_tells_arrives_on_the_gui_thread(qtbot: QtBot, worker: Worker) -> None:
    ear = Ear()
    worker.told.connect(ear.hear)

    async def job() -> None:
        worker.tell(threading.current_thread() is not threading.main_thread())

    worker.submit(job)
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard == [(True, True)]


def test_jobs_run_beside_each_other(qtbot: QtBot, worker: Worker) -> None:
    ear = Ear()
    worker.told.connect(ear.hear)
    steps: list[str] = []
    second_ran = asyncio.Event()

    async def waits() -> None:
        steps.append("first waits")
        await second_ran.wait()
        worker.tell("first ended")

    async def second() -> None:
        steps.append("second ran")
        second_ran.set()

    worker.submit(waits)
    worker.submit(second)
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert steps == ["first waits", "second ran"]


def test_stopping_cancels_what_runs_and_lets_it_clean_up(qtbot: QtBot, worker: Worker, ended: list[bool]) -> None:
    begun, cleaned = threading.Event(), []

    async def forever() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            cleaned.append(not ended)

    worker.submit(forever)
    assert begun.wait(60)
    worker.stop()
    assert cleaned == [True], "the job cleans up before what it stands on is closed"
    assert ended == [True], "closing happens on the worker's thread"


def test_a_job_with_a_bug_is_reported_and_the_worker_goes_on(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: seen.append(args.exc_type))
    ear = Ear()
    worker.told.connect(ear.hear)

    async def broken() -> None:
        raise ZeroDivisionError

    async def fine() -> None:
        worker.tell("fine")

    worker.submit(broken)
    worker.submit(fine)
    qtbot.waitUntil(lambda: bool(ear.heard) and bool(seen))
    assert seen == [ZeroDivisionError]


def test_an_error_that_nobody_waited_for_is_reported_and_its_message_written_nowhere(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reported: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda facts: reported.append(str(facts.exc_value)))

    async def job() -> None:
        async def fails() -> None:
            raise ValueError("quokka at nine")

        left = asyncio.ensure_future(fails())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert left.done()
        del left
        gc.collect()

    gc.collect()  # here first what earlier tests left: a window may be destroyed on its own thread only
    worker.submit(job)
    qtbot.waitUntil(lambda: reported == ["quokka at nine"])
    assert "quokka" not in caplog.text


def test_a_worker_that_never_worked_never_starts_a_thread(qapp: object) -> None:
    before = threading.active_count()
    Worker(lambda: None).stop()
    assert threading.active_count() == before
