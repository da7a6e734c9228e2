"""A real Secret Service (gnome-keyring) on a session bus of its own, that a test can lock, forget, hang and kill."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDED = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
SERVICE = "org.freedesktop.secrets"
missing = [program for program in NEEDED if shutil.which(program) is None]
needs_secret_service = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


# No service directory: a daemon that died is not started again behind the test's back.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={directory}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SecretService:
    """Running from construction on; `environment` is what a client needs to find it."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        # A socket's path has about a hundred characters at most, which a nested test folder may use up.
        runtime = Path(tempfile.mkdtemp(prefix="om-"))
        self._runtime = runtime
        self.environment = {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_RUNTIME_DIR": str(runtime),
        }
        configuration = home / "bus.conf"
        configuration.write_text(_BUS.format(directory=runtime))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | self.environment,
        )
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().decode().strip()
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
        for process in (self._daemon, self._bus):
            process.kill()
            process.wait()
        shutil.rmtree(self._runtime, ignore_errors=True)
        if self._bus.stdout is not None:
            self._bus.stdout.close()

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
