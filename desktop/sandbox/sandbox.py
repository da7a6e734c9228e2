"""Starts and stops a whole practice on this machine: `async with Sandbox(directory) as sandbox`.

The services live in processes of their own that end with this one, however it ends. Nothing heavy is imported here.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.sandbox import control
from desktop.sandbox.addresses import Addresses, Login
from desktop.sandbox.browser import Browser

SECONDS_TO_START = 60.0
DEFAULT_SEED = 1


class SandboxFailed(Exception):
    """The services did not start; the reason is on standard error."""


class Sandbox:
    """A sample practice in `directory`, filled on first use and found again as it was on the next.

    `today` (ISO) and `zone` (IANA) default to the machine's; `access_seconds` is how long access tokens live; `faults`
    are there from the start, as `service:kind[:times[:where]]`.
    """

    addresses: Addresses

    def __init__(
        self,
        directory: Path,
        seed: int = DEFAULT_SEED,
        *,
        today: str = "",
        zone: str = "",
        access_seconds: int = 3600,
        faults: Sequence[str] = (),
    ) -> None:
        self._directory = directory
        self._settings: dict[str, object] = {"seed": seed, "today": today, "zone": zone}
        self._settings |= {"access_seconds": access_seconds, "faults": list(faults)}
        self._process: subprocess.Popen[str] | None = None

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def start(self) -> None:
        """Blocks until every service answers. Raises `SandboxFailed`."""
        import json

        from desktop.sandbox.processes import start

        directory = self._directory.absolute()
        directory.mkdir(parents=True, exist_ok=True)
        process = self._process = start(
            "desktop.sandbox.host", [str(directory), json.dumps(self._settings)], stdin=subprocess.PIPE, own_group=True
        )
        assert process.stdout is not None
        from threading import Timer

        # A service that hangs is ended, which ends the line below
        patience = Timer(SECONDS_TO_START, process.kill)
        patience.start()
        try:
            line = process.stdout.readline()
        finally:
            patience.cancel()
        try:
            self.addresses = Addresses.from_json(line)
        except ValueError:
            self.stop()
            raise SandboxFailed("the sample practice did not start") from None

    def stop(self) -> None:
        """Ends every process of the sandbox. Never raises; may be called twice."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
        process.stdout.close()

    async def click_through(self, url: str, login: Login | None = None) -> None:
        """A person who opens `url`, signs in (as the sample practitioner unless told) and agrees."""
        await self.browser(login).visit(url)

    def browser(
        self, login: Login | None = None, decision: str = "allow", unticked: frozenset[str] = frozenset()
    ) -> Browser:
        """A browser whose person signs in as `login`, answers `decision` (`allow` or `deny`), and unticks boxes."""
        who = login or self.addresses.practice_login
        answers = {"user": who.user, "password": who.password, "decision": decision}
        return Browser(self.addresses.ca_pem, answers, unticked)

    def fault(self, service: str, kind: str, *, times: int = 0, where: str = "", seconds: float = 1.0) -> None:
        """From now on `service` (practice, google, microsoft) fails as `desktop.sandbox.faults.Fault` says."""
        asked = {"kind": kind, "times": times, "where": where, "seconds": seconds}
        control.ask(self.addresses, service, "POST", asked)

    def counted(self, service: str) -> dict[str, int]:
        """How many requests were made to `service`, as `GET /fhir/Appointment` and `PUT /fhir/Appointment/{id}`."""
        return control.ask(self.addresses, service, "GET")

    def act(self, service: str, name: str) -> None:
        """`expire-access`, `revoke`, or (Google, Microsoft) `forget-cursors`, once and now."""
        control.ask(self.addresses, service, "POST", {"act": name})

    def mend(self, service: str) -> None:
        """No fault of `service` any more."""
        control.ask(self.addresses, service, "DELETE")
