"""A real Secret Service (gnome-keyring) on a session bus of its own, that a test can lock, forget, hang and kill."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.session_bus import session_bus

NEEDED = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
SERVICE = "org.freedesktop.secrets"
missing = [program for program in NEEDED if shutil.which(program) is None]
needs_secret_service = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


class SecretService:
    """Running from construction on; `environment` is what a client needs to find it."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._ends = contextlib.ExitStack()
        bus = self._ends.enter_context(session_bus())
        self.environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "share"), **bus}
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | self.environment,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(b"invented password")
        self._daemon.stdin.close()
        try:
            self._wait_for_service()
        except BaseException:
            self.close()
            raise

    def lock(self) -> None:
        """As when the session is locked: every collection is closed."""
        self._call(
            f"--dest={SERVICE}",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            "array:objpath:/org/freedesktop/secrets/collection/login",
        )

    def hang(self) -> None:
        """It takes requests and never answers."""
        self._daemon.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """The daemon dies; the bus stays."""
        self._daemon.kill()
        self._daemon.wait()

    def close(self) -> None:
        self.kill()
        self._ends.close()

    def _wait_for_service(self) -> None:
        for _ in range(200):
            owned = self._call(
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus.NameHasOwner",
                f"string:{SERVICE}",
            )
            if "true" in owned:
                return
            time.sleep(0.05)
        raise RuntimeError("gnome-keyring did not come up")

    def _call(self, *words: str) -> str:
        done = subprocess.run(
            ["dbus-send", "--session", "--print-reply", *words],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return done.stdout


@contextlib.contextmanager
def running(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """The service, with this process's environment pointing at it."""
    service = SecretService(home)
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)
    try:
        yield service
    finally:
        service.close()
