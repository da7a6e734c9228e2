"""The one hop between the two threads: work goes to a thread with an asyncio loop, frozen answers come back as signals.

The GUI thread owns widgets and connections that read. The worker thread owns the loop, the network and the only
writer. `told` is emitted there and delivered here, because its receivers live on the GUI thread: connect it to methods
of a `QObject` only, never to a plain function (which would run on the worker's thread).
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    import asyncio

Job = Callable[[], Awaitable[None]]
_STOP_SECONDS: Final = 10.0


class Worker(QObject):
    """A thread that runs jobs. It starts with the first job, so that a window paints before asyncio is imported."""

    told = Signal(object)

    def __init__(self, at_end: Callable[[], None], parent: QObject | None = None) -> None:
        """`at_end` runs on the worker's thread when every job is over."""
        super().__init__(parent)
        self._at_end = at_end
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ready = threading.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def submit(self, job: Job) -> None:
        """Run a job on the worker's loop, beside those that run already. A job tells its own failures; one that does
        not is a bug and ends in `threading.excepthook`."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="worker", daemon=True)
            self._thread.start()
        self._ready.wait()
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._begin, job)

    def tell(self, payload: object) -> None:
        """Called on the worker's thread: hand a frozen payload to the GUI thread."""
        self.told.emit(payload)

    def stop(self) -> None:
        """Cancel what runs, let it clean up, and end the thread."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._ready.wait()
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end.set)
        thread.join(_STOP_SECONDS)
        self._ready.clear()
        self._loop = None

    def _run(self) -> None:
        import asyncio

        from desktop import memory_images

        memory_images.forbid()

        async def forever() -> None:
            self._loop = asyncio.get_running_loop()
            self._loop.set_exception_handler(self._unheard)
            self._end = asyncio.Event()
            self._ready.set()
            await self._end.wait()
            for task in tuple(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._at_end()

        asyncio.run(forever())

    def _begin(self, job: Job) -> None:
        import asyncio

        async def watched() -> None:
            await job()

        task = asyncio.ensure_future(watched())
        self._tasks.add(task)
        task.add_done_callback(self._over)

    def _unheard(self, loop: asyncio.AbstractEventLoop, facts: dict[str, Any]) -> None:  # noqa: ARG002 - asyncio's form
        """An error that nobody waited for is reported as any other: asyncio would write its message to the terminal."""
        error = facts.get("exception")
        if isinstance(error, BaseException):
            threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, self._thread)))

    def _over(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, self._thread)))
