"""The running program on the GUI thread: which store is open, and what becomes of what the worker tells."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from desktop.feeds.store import Feeds
from desktop.worker import Worker
from storage import vault
from storage.cipher import Key
from storage.errors import StoreError, StoreUnwritable
from storage.home import Home
from ui.ports import Act, Outcome

if TYPE_CHECKING:
    import asyncio
    from tempfile import TemporaryDirectory

    from desktop.backstage import Backstage
    from desktop.scheduler import Conditions
    from storage.consent import Notices


class Program(QObject):
    """Owns the worker and the feeds. `make_key` gives the key of a store that is not there yet (on the worker);
    `words` are the consent words that the window shows."""

    finished = Signal(Outcome)
    progressed = Signal(object)
    not_opened = Signal(object)
    store_opened = Signal()
    code_made = Signal(str)
    answered = Signal(object)
    """What a port asked for (`telling.Answered`); each port takes what it knows."""
    unlocked = Signal(object)

    def __init__(self, home: Home, make_key: Callable[[], Key], words: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self._make_key = make_key
        self._words = words
        self._key: Key | None = None
        self.worker = Worker(self._strike_stage, self)
        self.worker.told.connect(self._on_told)
        self.feeds = Feeds(self._remember, self._extend)
        self._stale = QTimer(self)
        """Runs while the store is known to have changed and was not read again: once for all that came in one turn of
        the event loop."""
        self._stale.setSingleShot(True)
        self._stale.timeout.connect(self.feeds.refresh)
        self._stage: Backstage | None = None
        self._raising: asyncio.Lock | None = None
        """Held while a stage is made: who asks meanwhile waits for it, and makes no second key."""
        self._waiting: list[Callable[[Backstage], Awaitable[None]]] = []
        self._sample: TemporaryDirectory[str] | None = None

    def show(self, key: Key) -> None:
        """Let the window read the store; nothing of the network or the writer is loaded yet. Raises `NotOpened`."""
        self._key = key
        self.feeds.attach(self.home, key)

    def begin(self) -> None:
        """Start to write and to keep in step, once the first picture stands."""
        self.act(lambda stage: stage.keep_in_step())
        self.act(_watch_keyring)

    def act(self, do: Callable[[Backstage], Awaitable[None]]) -> None:
        """Have the worker do something with the store open for writing."""
        self.worker.submit(lambda: self._with_stage(do))

    def again(self) -> None:
        """Do what could not be done because the store stayed shut."""
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            self.act(do)

    def unlock(self, find: Callable[[], Key]) -> None:
        """Look for the key off the GUI thread: a keyring may ask, a passphrase takes a moment."""
        self.worker.submit(lambda: self._look_for_key(find))

    @Slot(object)
    def note_conditions(self, conditions: Conditions) -> None:
        """The network or the power changed."""
        if self._stage is not None:
            self.act(lambda stage: stage.note_conditions(conditions))

    def open_sample(self) -> None:
        """Leave this store as it is and show the sample practice from a folder that goes with the window."""
        from tempfile import TemporaryDirectory

        from desktop.telling import outcome
        from storage.files import writing

        try:
            with writing():
                self._sample = TemporaryDirectory(prefix="optimantra-sample-")
        except StoreUnwritable as error:
            self.finished.emit(outcome(Act.SAMPLE, error))
            return
        self.feeds.sample = True
        directory = Path(self._sample.name)
        self.worker.submit(lambda: self._run_sample(directory))

    @property
    def can_lock(self) -> bool:
        """Whether a store is open whose key can be found again; the sample's goes with the window."""
        return self.feeds.opened is not None and self._sample is None

    def lock(self) -> None:
        """Close every connection and drop every key; the window that is left shows nothing."""
        self._stale.stop()
        self.feeds.detach()
        self.worker.stop()
        # What it told and nobody has heard yet is over too: a store that was opened would be shown after all.
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)
        if self._key is not None:
            self._key.forget()
            self._key = None

    def lock_for_restoring(self) -> Key | None:
        """Close everything but keep the key, which opens the copies too."""
        key = None if self._key is None else Key(self._key.reveal())
        self.lock()
        return key

    def close(self) -> None:
        """Stop the worker, close every connection, forget the key."""
        self.lock()
        if self._sample is not None:
            self._sample.cleanup()

    # --- on the worker's thread ---

    async def _with_stage(self, do: Callable[[Backstage], Awaitable[None]]) -> None:
        import asyncio

        from desktop.telling import StaysShut

        stage = self._stage
        if stage is None:
            self._raising = self._raising or asyncio.Lock()
            try:
                async with self._raising:
                    if (stage := self._stage) is None:
                        known = self._key
                        key = known if known is not None else await asyncio.to_thread(self._make_key)
                        stage = self._stage or self._raise_stage(self.home, key)
            except StoreError as error:
                self._waiting.append(do)
                self.worker.tell(StaysShut(error))
                return
        await do(stage)

    async def _look_for_key(self, find: Callable[[], Key]) -> None:
        import asyncio

        from desktop.telling import StaysShut, Unlocked

        try:
            self.worker.tell(Unlocked(await asyncio.to_thread(find)))
        except StoreError as error:
            self.worker.tell(StaysShut(error))

    def _raise_stage(self, home: Home, key: Key) -> Backstage:
        from desktop.backstage import Backstage
        from desktop.telling import Opened

        self._stage = Backstage(home, key, self.worker.tell, self._words)
        self.worker.tell(Opened(home, key))
        return self._stage

    def _strike_stage(self) -> None:
        stage, self._stage = self._stage, None
        self._raising = None  # it belongs to the loop that ends
        if stage is not None:
            stage.close()

    async def _run_sample(self, directory: Path) -> None:
        from desktop.sample import ProcessMemory, consent_to_all, sign_in
        from desktop.sandbox import Sandbox, SandboxFailed
        from desktop.telling import Ended, StoreChanged, outcome
        from sync.errors import SyncError

        try:
            async with Sandbox(directory / "services") as sandbox:
                home = Home(directory / "store")
                stage = self._raise_stage(home, vault.create(home, ProcessMemory(), None))
                await sign_in(stage.book, sandbox)
                consent_to_all(stage.book)
                self.worker.tell(StoreChanged())
                self.worker.tell(Ended(Outcome(Act.SAMPLE)))
                await stage.keep_in_step()
        except (StoreError, SyncError) as error:
            self.worker.tell(Ended(outcome(Act.SAMPLE, error)))
        except SandboxFailed as error:
            self.worker.tell(Ended(Outcome(Act.SAMPLE, type(error).__name__)))
        except OSError as error:  # no room for its services' files, or for one more process
            self.worker.tell(Ended(outcome(Act.SAMPLE, StoreUnwritable(error.strerror or ""))))

    # --- on the GUI thread ---

    def _remember(self, key: str, value: str) -> None:
        if self._key is not None or self.feeds.opened is not None:
            self.act(lambda stage: stage.remember(key, value))

    def _extend(self, lo: int, hi: int) -> bool:
        """Reads are right without it, only slower: so it waits until the worker has something to do anyway."""
        running = self._stage is not None
        if running:
            self.act(lambda stage: stage.extend(lo, hi))
        return running

    @Slot(object)
    def _on_told(self, told: object) -> None:
        from desktop.telling import (
            Answered,
            BrowserWanted,
            CodeMade,
            Connected,
            Ended,
            Extended,
            Moved,
            Opened,
            StaysShut,
            StoreChanged,
            Unlocked,
        )

        if self._stale.isActive() and not isinstance(told, (StoreChanged, Moved)):
            self._stale.stop()
            self.feeds.refresh()  # what comes after a change is heard by a window that has seen it
        match told:
            case StoreChanged():
                self._stale.start(0)
            case Extended(lo, hi):
                self.feeds.schedule.note_extended(lo, hi)
            case Moved(progress):
                self.progressed.emit(progress)
            case Connected(connections):
                self.feeds.sources.note_connections(connections)
            case BrowserWanted(url):
                from desktop.links import hand_over

                hand_over(url)
            case Answered(answer):
                self.answered.emit(answer)
            case CodeMade(code):
                self.code_made.emit(code)
            case Ended(outcome) | (Outcome() as outcome):
                self.finished.emit(outcome)
            case Opened(home, key):
                if self.feeds.opened is None or home != self.home:
                    self.home, self._key = home, key
                    self.feeds.attach(home, key)
                    self.feeds.settings.flush()
                self.store_opened.emit()
            case StaysShut(error):
                self.not_opened.emit(error)
            case Unlocked(key):
                self.unlocked.emit(key)
            case _:
                raise TypeError(type(told).__name__)


async def _watch_keyring(stage: Backstage) -> None:
    from desktop.acts.keys import watch_keyring
    from storage.keyring import ProcessKeyring

    await watch_keyring(stage, ProcessKeyring())
