"""The keyring of the operating system, asked through a short-lived process of its own.

A keyring may wait for a person at a prompt, and importing its library is slow: neither may hold up a window. The key
moves over pipes only, never in an argument, the environment or a file.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

from storage.errors import KeyMissing, KeyringAbsent, KeyringLocked, KeyringSilent, StoreError
from storage.home import Home
from storage.keys import read_header
from storage.named_tuple import NamedTuple

PATIENCE_SECONDS: Final = 90.0
"""Long enough for a person to type the keyring's password at its prompt."""


class Keyring(Protocol):
    """Named secrets. Every method raises `KeyringAbsent`, `KeyringLocked` or `KeyringSilent`."""

    def backend(self) -> str:
        """The full name of what answers, to be recorded beside the entry."""

    def get(self, entry: str) -> bytes | None:
        """The secret, or None when there is none by this name."""

    def put(self, entry: str, secret: bytes) -> None:
        """Keep it, in place of what was there."""

    def remove(self, entry: str) -> None:
        """Forget it; nothing happens when there is none."""


def own_command() -> tuple[str, ...]:
    """How this interpreter runs the helper; isolated, so that nothing in the working directory is imported."""
    return (sys.executable, "-I", str(Path(__file__).with_name("keyring_process.py")))


class _Helper(NamedTuple):
    process: subprocess.Popen[bytes]
    give_up_at: float
    """On the monotonic clock."""


class _Watch(NamedTuple):
    thread: threading.Thread
    over: threading.Event


class ProcessKeyring:
    """A `Keyring` in a helper process; `command` starts one (a frozen bundle passes its own).

    `begin` starts a look-up early, so that it runs while something else (Qt) is loaded; `get` then joins it.
    """

    def __init__(self, command: Sequence[str] = (), patience: float = PATIENCE_SECONDS) -> None:
        self._command = tuple(command) or own_command()
        self._patience = patience
        self._begun: dict[str, _Helper] = {}
        self._known: dict[str, str] = {}
        """Which back-end keeps an entry, as far as that was told."""
        self._watch: _Watch | None = None
        self._backend = ""

    def begin(self, entry: str, backend: str = "") -> None:
        """Start looking an entry up, first in the back-end that is known to keep it. Raises nothing: what goes wrong
        is told by `get`."""
        self._known[entry] = backend
        if entry not in self._begun:
            with suppress(KeyringAbsent):
                self._begun[entry] = self._look_up(entry)

    def ready(self) -> bool:
        """Whether `get` of everything begun would return at once, be it with an error."""
        return all(
            helper.process.poll() is not None or time.monotonic() >= helper.give_up_at
            for helper in self._begun.values()
        )

    def when_answered(self, then: Callable[[], object]) -> None:
        """Call `then` from a thread of its own, once everything begun has answered: at once that is known, where asking
        `ready` now and then would lose a moment. Only the last who asked is told, nobody after `close`, and nothing of
        a keyring that stays silent."""
        if self._watch is not None:
            self._watch.over.set()
        over, begun = threading.Event(), tuple(self._begun.values())

        def watch() -> None:
            for helper in begun:
                helper.process.wait()
            if not over.is_set():
                then()

        self._watch = _Watch(threading.Thread(target=watch, name="keyring", daemon=True), over)
        self._watch.thread.start()

    def backend(self) -> str:
        if not self._backend:
            self._ask({"do": "backend"})
        return self._backend

    def get(self, entry: str) -> bytes | None:
        helper = self._begun.pop(entry, None) or self._look_up(entry)
        value = self._answer(helper)
        if value is None:
            return None
        try:
            return bytes.fromhex(value)
        except ValueError as error:
            raise KeyMissing("what the keyring holds is not a key") from error

    def put(self, entry: str, secret: bytes) -> None:
        self._ask({"do": "put", "entry": entry, "value": secret.hex()})

    def remove(self, entry: str) -> None:
        self._ask({"do": "remove", "entry": entry})

    def close(self) -> None:
        """End look-ups that nobody joined."""
        if self._watch is not None:
            self._watch.over.set()
        for helper in self._begun.values():
            _end(helper.process)
        self._begun.clear()
        if self._watch is not None:
            self._watch.thread.join()  # what it waited for has ended
            self._watch = None

    def _look_up(self, entry: str) -> _Helper:
        return self._start({"do": "get", "entry": entry, "backend": self._known.get(entry, "")})

    def _ask(self, request: dict[str, str]) -> str | None:
        return self._answer(self._start(request))

    def _start(self, request: dict[str, str]) -> _Helper:
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise KeyringAbsent("the keyring's helper does not start") from error
        assert process.stdin is not None
        with suppress(OSError):  # it ended already: its missing answer will tell
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()
        return _Helper(process, time.monotonic() + self._patience)

    def _answer(self, helper: _Helper) -> str | None:
        try:
            output, _ = helper.process.communicate(timeout=max(helper.give_up_at - time.monotonic(), 0.01))
        except subprocess.TimeoutExpired as error:
            _end(helper.process)
            raise KeyringSilent(f"no answer in {self._patience:.0f} s") from error
        try:
            said: Any = json.loads(output)
            failed, self._backend = said.get("error"), str(said["backend"])
        except (ValueError, KeyError, AttributeError) as error:
            raise KeyringAbsent("the keyring's helper gave no answer") from error
        match failed:
            case None:
                value = said.get("value")
                return None if value is None else str(value)
            case "locked":
                raise KeyringLocked(self._backend)
            case _:
                raise KeyringAbsent(self._backend or "none")


def begin_look_up(home: Home, keyring: ProcessKeyring) -> None:
    """Start the look-up that `vault.unlock` will join, if there is a store and the keyring is a way in. Raises nothing:
    `unlock` tells. Here, because opening the store needs more than a start has loaded by then."""
    with suppress(StoreError):
        header = read_header(home.keys)
        if header is not None and header.made and header.slots.keyring is not None:
            keyring.begin(header.slots.keyring.entry, header.slots.keyring.backend)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.communicate()
