"""A practitioner's computer: one store and the command line on it, each command a process of its own."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from desktop import session
from desktop.sample import consent_to_all
from desktop.sandbox.sandbox import Sandbox
from storage.home import Home
from tests.architecture.tree import ROOT

PASSPHRASE: Final = "seven quiet herons"
_TIMES_A_START: Final = 4.0
_MOST: Final = 60
"""Where some are to be killed: how many times a start of the program a command may take, and how many are begun."""


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Desk:
    """`profile` holds the store; its key is wrapped by a passphrase, as on a machine without a keyring."""

    profile: Path
    passphrase_file: Path
    environ: dict[str, str] = field(default_factory=dict)

    @classmethod
    def fresh(cls, folder: Path, **environ: str) -> Desk:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "passphrase").write_text(PASSPHRASE)
        return cls(folder / "store", folder / "passphrase", environ)

    def surroundings(self) -> dict[str, str]:
        """The environment of a command on this computer."""
        return {
            **os.environ,
            "OPTIMANTRA_PROFILE": str(self.profile),
            "OPTIMANTRA_PASSPHRASE_FILE": str(self.passphrase_file),
            **self.environ,
        }

    def command(self, *words: str) -> list[str]:
        """What to execute for these words after `optimantra`."""
        return [sys.executable, "-m", "desktop", *words]

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Begin a command and leave it running."""
        return subprocess.Popen(
            self.command(*words), cwd=ROOT, env=self.surroundings(), encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *words: str, given: str = "") -> Said:
        """One command to its end."""
        process = self.start(*words)
        out, err = process.communicate(given, timeout=300)
        return Said(process.returncode, out, err)

    def ask(self, *words: str, given: str = "") -> Any:
        """The JSON answer of a command that must go well."""
        said = self.run(*words, "--json", given=given)
        assert said.code == 0, said.err
        return said.json

    def killed(self, *words: str, after: float) -> bool:
        """Begin a command and kill it after so many seconds; False when it had ended by then."""
        process = self.start(*words)
        try:
            process.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return True
        return False

    def kill(self, times: int, chance: random.Random, *commands: Sequence[str]) -> None:
        """These in turn, each killed at a moment of chance, until so many were.

        How long a command takes is this machine's affair: it is taken from a start of the program, and one that ended
        before its moment says by when the next is killed.
        """
        begun = time.monotonic()
        self.run("calendars")
        longest = dict.fromkeys(commands, _TIMES_A_START * (time.monotonic() - begun))
        kills = 0
        for command in islice(cycle(commands), _MOST):
            begun = time.monotonic()
            if self.killed(*command, after=chance.uniform(0.05, 1) * longest[command]):
                kills += 1
            else:
                longest[command] = min(longest[command], time.monotonic() - begun)
            if kills == times:
                return
        raise AssertionError("too few were killed in time to say anything")

    # --- what the stories do again and again ---

    def add_caldav(self, sandbox: Sandbox) -> str:
        places = sandbox.addresses
        answer = self.ask(
            "accounts", "add", "caldav", "--url", places.caldav_url, "--user", places.caldav_user,
            "--ca-file", places.ca_file, "--password-stdin", given=places.caldav_password + "\n",
        )  # fmt: skip
        return str(answer["id"])

    def add_practice(self, sandbox: Sandbox) -> str:
        """Sign in with a scripted browser at the address that the command prints first."""
        places = sandbox.addresses
        process = self.start(
            "accounts", "add", "practice", "--base", places.practice_base, "--client-id", places.practice_client,
            "--ca-file", places.ca_file, "--no-browser", "--accept-agreement", "--json",
        )  # fmt: skip
        assert process.stderr is not None
        address = process.stderr.readline().strip()
        assert address.startswith("https://127.0.0.1"), process.communicate()
        sandbox.browser().visit_now(address)
        out, err = process.communicate(timeout=300)
        assert process.returncode == 0, err
        return str(json.loads(out)["id"])

    def calendars(self) -> list[dict[str, Any]]:
        return list(self.ask("calendars"))

    def consent_to_all(self, purposes: Sequence[str] = ("show", "keep")) -> None:
        for calendar in self.calendars():
            for purpose in purposes:
                self.ask("consent", "give", f"{calendar['id']}:{purpose}")

    def consent_to_all_at_once(self) -> None:
        """The same in this process, for stories about something else: a command for each switch takes its time."""
        with session.writing(Home(self.profile), PASSPHRASE.encode()) as opened:
            consent_to_all(opened.book)

    def agenda(self, first: str, last: str, zone: str = "Europe/Berlin") -> list[dict[str, Any]]:
        return list(self.ask("agenda", "--from", first, "--to", last, "--tz", zone))
