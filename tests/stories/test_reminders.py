"""A whole program, a real notification service: told once without a name, also after the program was killed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage import vault
from storage.book import accounts, appointments, calendars, ledger
from storage.errors import StoreBusy
from storage.file_lock import FileLock
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment, RemotePatient
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from storage.wrapping import Cost
from tests.storage.book_store import NOW, WORDS

TOOLS = ("dbus-daemon", "Xvfb", "dunst", "dunstctl")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"not installed: {', '.join(TOOLS)}"),
]
ROOT = Path(__file__).parents[2]
PASSPHRASE = b"an invented passphrase"
PATIENCE = 60.0


@contextmanager
def running(*command: str, environment: dict[str, str], **more: object) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, cwd=ROOT, **more)  # type: ignore[call-overload]  # as Popen takes them
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen, a session bus and dunst on it."""
    environment = {**os.environ, "HOME": str(tmp_path)}
    read, write = os.pipe()
    screen = ("Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24")
    with running(*screen, environment=environment, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as numbers:
            environment["DISPLAY"] = f":{numbers.readline().strip()}"
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address")
        with running(*bus, environment=environment, stdout=subprocess.PIPE) as daemon:
            assert daemon.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
            with running("dunst", environment=environment):
                until(lambda: dunst(environment, "is-paused") == "false")
                yield environment


def dunst(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(["dunstctl", *words], env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def until(holds: object) -> None:
    assert callable(holds)
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def writes(home: Home) -> bool:
    """Whether a program has this store open for writing."""
    try:
        FileLock(home.writer_lock).release()
    except StoreBusy:
        return True
    return False


def fill(home: Home) -> None:
    """One appointment that begins in eight minutes, of a practice that answers nowhere."""
    keyring, cheap = ProcessKeyring(("false",)), Cost(memory_kib=64, passes=1, lanes=1)
    book = vault.open_book(home, vault.create(home, keyring, PASSPHRASE, cheap))
    account = Account(AccountId("a-1"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", "Lindenhof")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (practice,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/p/"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(practice.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    start = int(time.time()) + 480
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(Page((RemotePatient(RemoteId("Patient/1"), "1", "Ada Kanarienvogel", "{}"),)))
    intake.add(
        Page((
            RemoteAppointment(RemoteId("Appointment/1"), "1", "", start, start + 2700, Status.BOOKED,
                              RemoteId("Patient/1"), "Acupuncture", "Room 2", "a letter for Kanarienvogel", "{}"),
        ))
    )  # fmt: skip
    intake.commit(Cursor("1"))
    book.close()


def test_it_is_told_once_without_a_name_also_after_a_kill(surroundings: dict[str, str], tmp_path: Path) -> None:
    home = Home(tmp_path / "profile")
    fill(home)
    secret = tmp_path / "passphrase"
    secret.write_bytes(PASSPHRASE)
    environment = surroundings | {
        "OPTIMANTRA_PASSPHRASE_FILE": str(secret), "OPTIMANTRA_PROFILE": str(home.directory),
        "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "en_GB.UTF-8",
    }  # fmt: skip
    program = (sys.executable, "-m", "desktop", "window")

    def shown() -> int:
        return int(dunst(surroundings, "count", "displayed") or 0) + int(dunst(surroundings, "count", "history") or 0)

    def state() -> list[str]:
        asked = [sys.executable, "-m", "desktop", "reminders", "--json"]
        done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True, cwd=ROOT)
        return [one["told"] for one in json.loads(done.stdout)["coming"]]

    assert state() == ["due"]
    with running(*program, environment=environment):
        until(lambda: shown() >= 1)
        until(lambda: state() == ["told"])
        link = [*program, "optimantra://day/2026-11-23"]
        second = subprocess.run(link, env=environment, check=False, timeout=PATIENCE, cwd=ROOT)
        assert second.returncode == 0, "the first one was there and took the link"
    told = shown()
    with running(*program, environment=environment):
        until(lambda: writes(home))
        time.sleep(4)
        assert shown() == told
    dunst(surroundings, "close-all")
    until(lambda: int(dunst(surroundings, "count", "history") or 0) == told)
    history = dunst(surroundings, "history")
    assert "Acupuncture" in history
    assert "Kanarienvogel" not in history
