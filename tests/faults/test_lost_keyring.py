"""The keyring is lost: at a start, and in the middle of work. A real one, that dies, locks, forgets, hangs, comes back.

What the program keeps besides the key (tokens, edits) lies in the book, so work goes on while the book is open; what
was done is there when the keyring is.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import acts
from desktop.backstage import Backstage
from desktop.commands import Commands
from desktop.gui import Gui
from storage import rotation, slots, vault
from storage.book import accounts, calendars, ledger, outbox, tokens
from storage.cipher import Key
from storage.database import Writer
from storage.errors import KeyringAbsent, KeyringChanged, StoreError
from storage.home import Home
from storage.keyring import ProcessKeyring, begin_look_up
from storage.records.accounts import Account, ProviderName
from storage.records.calendars import RemoteCalendar
from storage.records.consents import Decision, Purpose, Scope
from storage.records.ids import AccountId, RemoteId, new_account_id
from tests.servers.caldav import PASSWORD, USER
from tests.servers.radicale import radicale
from tests.servers.tls import Authority
from tests.storage.book_store import NOW, WORDS, Store
from tests.storage.keyrings import MemoryKeyring
from tests.storage.secret_service import SecretService, needs_secret_service
from tests.storage.visits import ADA, fill, visit
from ui import wording
from ui.nudges import Goal
from ui.panes.key_state import KeyStatePage
from ui.panes.nudge import NudgeBar
from ui.ports import Act
from ui.settings.keys import KEYRING_LOST

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


class Losable(SecretService):
    """One that comes back."""

    def go_on(self) -> None:
        """After `hang`: what waited for an answer gets it."""
        self._daemon.send_signal(signal.SIGCONT)

    def start(self) -> None:
        """After `kill`: another daemon, unlocked, with what was kept."""
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
        self._wait_for_service()


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Losable]:
    made = Losable(tmp_path / "session")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.close()


@pytest.fixture
def home(tmp_path: Path, service: Losable) -> Home:
    """A practice's store whose only way in is the keyring, with an edit that waits. The practice answers nowhere."""
    made = Home(tmp_path / "store")
    key = vault.create(made, ProcessKeyring(), None)
    book = vault.open_book(made, key)
    account = Account(new_account_id(), ProviderName.PRACTICE, "https://127.0.0.1:1/fhir", "Practitioner/1", "Mara")
    accounts.add(book, account)
    (calendar,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("Practitioner/1"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(calendar.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    fill(Store(made, key, book), calendar, ADA, visit(1), visit(2, NOW + 7200))
    edit(book)
    book.close()
    return made


def edit(book: Writer) -> None:
    """She moves what she moved least."""
    calendar = calendars.every(book)[0]
    count = len(outbox.every(book))
    outbox.change(book, calendar.id, RemoteId(f"Appointment/{count + 1}"), {"note": f"edit {count}"}, NOW)


def waiting(home: Home, key: Key) -> int:
    reader = vault.read_book(home, key)
    try:
        return len(outbox.every(reader))
    finally:
        reader.close()


@pytest.fixture
def gui(qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gui]:
    monkeypatch.setattr(acts.keys, "LOOK_SECONDS", 0.2)
    made = Gui(home, ProcessKeyring(), None)
    yield made
    made.close()
    if made.window is not None:
        made.window.deleteLater()


def start(gui: Gui) -> None:
    """As `desktop.startup` does it: the look-up runs beside the window."""
    begin_look_up(gui.program.home, gui._keyring)
    gui.open_store()


def forget(home: Home) -> None:
    """Somebody deletes the entry, or makes the whole keyring anew."""
    slot = vault.ways(home).keyring
    assert slot is not None
    ProcessKeyring().remove(slot.entry)


def is_in(gui: Gui) -> bool:
    return gui.program.feeds.opened is not None and gui.window is not None and gui.window.isVisible()


def unsent(gui: Gui) -> int:
    """How many edits wait in the book that is shown."""
    opened = gui.program.feeds.opened
    return -1 if opened is None else len(outbox.every(opened.book))


def page(gui: Gui) -> str:
    """Which page of trouble stands, empty for none."""
    doorway = gui.door.doorway
    return doorway.page._kind if doorway is not None and isinstance(doorway.page, KeyStatePage) else ""


LOSSES = {
    "dies": (Losable.kill, Losable.start, "KeyringAbsent"),
    "locks": (Losable.lock, None, "KeyringLocked"),
}


@needs_secret_service
@pytest.mark.parametrize("loss", LOSSES)
def test_at_a_start_it_is_said_and_when_it_returns_all_is_there(
    qtbot: QtBot, gui: Gui, home: Home, service: Losable, loss: str
) -> None:
    lose, find, kind = LOSSES[loss]
    lose(service)
    start(gui)
    qtbot.waitUntil(lambda: page(gui) == kind)
    said = wording.said(kind, {})
    assert said.what and said.you and said.we, "in plain words"
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.retry_wanted.emit()  # too early
    qtbot.wait(300)
    qtbot.waitUntil(lambda: page(gui) == kind)
    assert not is_in(gui)
    if find is None:
        service.kill()
        service.start()
    else:
        find(service)
    qtbot.waitUntil(lambda: gui.door.doorway is not None)
    doorway.retry_wanted.emit()
    qtbot.waitUntil(lambda: is_in(gui))
    assert unsent(gui) == 1, "the edit waits"


@needs_secret_service
def test_a_keyring_that_takes_its_time_is_waited_for(qtbot: QtBot, gui: Gui, home: Home, service: Losable) -> None:
    """At a start and at an unlocking, without holding the window up."""
    service.hang()
    start(gui)
    qtbot.wait(1500)
    assert not is_in(gui)
    assert page(gui) == ""
    service.go_on()
    qtbot.waitUntil(lambda: is_in(gui))
    gui._lock()
    service.hang()
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.wait(1500)
    assert not is_in(gui)
    service.go_on()
    qtbot.waitUntil(lambda: is_in(gui))


@needs_secret_service
def test_an_entry_that_is_gone_at_a_start_is_said_and_nothing_is_made_over_the_store(
    qtbot: QtBot, gui: Gui, home: Home
) -> None:
    before = home.book.read_bytes()
    forget(home)
    start(gui)
    qtbot.waitUntil(lambda: page(gui) == "KeyMissing")
    assert home.book.read_bytes() == before


@needs_secret_service
def test_while_it_is_dead_work_goes_on_and_is_there_afterwards(
    qtbot: QtBot, gui: Gui, home: Home, service: Losable
) -> None:
    """An edit, an account, a copy, a sign-out: what they need is in the book, which is open."""
    start(gui)
    qtbot.waitUntil(lambda: is_in(gui))
    qtbot.waitUntil(lambda: gui.window is not None and gui.window.furnished)
    service.kill()
    done: list[str] = []

    async def work(stage: Backstage) -> None:
        edit(stage.book)
        done.append("edit")
        await acts.keys.back_up(stage)
        done.append("copy")

    gui.program.act(work)
    qtbot.waitUntil(lambda: done == ["edit", "copy"])
    # The only way in is lost with the daemon: that is said while there is time
    qtbot.waitUntil(lambda: gui.program.feeds.settings.get(KEYRING_LOST) == "1")
    assert gui.window is not None
    bar = gui.window.findChild(NudgeBar)
    assert isinstance(bar, NudgeBar)
    qtbot.waitUntil(lambda: bar.nudge is not None and bar.nudge.goal is Goal.KEY)
    assert bar.words.text() and bar.isVisible() and not bar.later.isVisible(), "it can't be put off"
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: page(gui) == "KeyringAbsent")
    service.start()
    doorway.retry_wanted.emit()
    qtbot.waitUntil(lambda: is_in(gui))
    assert unsent(gui) == 2
    qtbot.waitUntil(lambda: not gui.program.feeds.settings.get(KEYRING_LOST))


@needs_secret_service
@pytest.mark.parametrize("lose", [Losable.kill, Losable.lock, Losable.hang], ids=["dies", "locks", "hangs"])
def test_an_account_is_connected_while_it_is_lost_and_stays_connected(
    qtbot: QtBot, gui: Gui, service: Losable, lose: Callable[[Losable], None]
) -> None:
    """Its password lies in the book, no part of it in the keyring."""
    start(gui)
    qtbot.waitUntil(lambda: is_in(gui))
    with radicale(Authority.new()) as server:
        lose(service)
        with qtbot.waitSignal(gui.program.finished, check_params_cb=lambda told: told.act is Act.CONNECT) as ended:
            Commands(gui.program).connect_caldav(f"{server.url}/", USER, PASSWORD, server.ca_pem)
        (outcome,) = ended.args
        assert not outcome.code
        account = AccountId(dict(outcome.facts)["account"])
    if lose is Losable.hang:
        service.go_on()
    else:
        service.kill()
        service.start()
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: is_in(gui))
    opened = gui.program.feeds.opened
    assert opened is not None
    assert account in {one.id for one in accounts.every(opened.book)}
    assert tokens.get(opened.book, account, "password") == PASSWORD


@needs_secret_service
def test_an_entry_that_is_deleted_while_the_book_is_open_is_put_back(qtbot: QtBot, gui: Gui, home: Home) -> None:
    """Nobody else has the key any more."""
    start(gui)
    qtbot.waitUntil(lambda: is_in(gui))
    slot = vault.ways(home).keyring
    assert slot is not None
    forget(home)
    qtbot.waitUntil(lambda: ProcessKeyring().get(slot.entry) is not None)
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: is_in(gui))
    assert unsent(gui) == 1


@needs_secret_service
def test_a_recovery_code_made_in_time_opens_what_the_keyring_lost(
    qtbot: QtBot, gui: Gui, home: Home, service: Losable
) -> None:
    start(gui)
    qtbot.waitUntil(lambda: is_in(gui))
    assert gui.window is not None
    qtbot.waitUntil(lambda: gui.window is not None and gui.window.furnished)
    service.kill()
    qtbot.waitUntil(lambda: gui.program.feeds.settings.get(KEYRING_LOST) == "1")
    codes: list[str] = []
    gui.program.code_made.connect(codes.append)
    gui.program.act(acts.keys.make_recovery_code)
    qtbot.waitUntil(lambda: bool(codes))
    qtbot.waitUntil(lambda: not gui.program.feeds.settings.get(KEYRING_LOST))
    gui._lock()
    doorway = gui.door.doorway
    assert doorway is not None
    doorway.unlock_wanted.emit("")
    qtbot.waitUntil(lambda: page(gui) == "KeyringAbsent")
    doorway.passphrase_given.emit(codes[0])
    qtbot.waitUntil(lambda: is_in(gui))
    assert unsent(gui) == 1


@needs_secret_service
@pytest.mark.parametrize("when", ["before", "after the entry"])
def test_a_rotation_that_loses_the_keyring_leaves_the_old_key(home: Home, service: Losable, when: str) -> None:
    key = vault.unlock(home, ProcessKeyring(), None)
    if when == "before":
        service.kill()
    with pytest.raises(KeyringAbsent):
        rotation.rotate(home, key, ProcessKeyring() if when == "before" else Dying(service), None)
    service.start()
    assert vault.unlock(home, ProcessKeyring(), None).reveal() == key.reveal()
    assert waiting(home, key) == 1
    rotation.rotate(home, key, ProcessKeyring(), None)
    assert waiting(home, vault.unlock(home, ProcessKeyring(), None)) == 1


class Dying(ProcessKeyring):
    """Its daemon dies as soon as it was given something."""

    def __init__(self, service: Losable) -> None:
        super().__init__()
        self._service = service

    def put(self, entry: str, secret: bytes) -> None:
        super().put(entry, secret)
        self._service.kill()


@pytest.mark.parametrize(
    ("happens", "error"),
    [
        (lambda ring: setattr(ring, "failing", KeyringAbsent("none")), KeyringAbsent),
        (lambda ring: setattr(ring, "lossy", True), KeyringAbsent),
        (lambda ring: setattr(ring, "name", "tests.Another"), KeyringChanged),
    ],
)
def test_a_key_that_can_not_be_put_back_is_told(
    tmp_path: Path, happens: Callable[[MemoryKeyring], None], error: type[StoreError]
) -> None:
    ring, home = MemoryKeyring(), Home(tmp_path / "store")
    key = vault.create(home, ring, None)
    slot = vault.ways(home).keyring
    assert slot is not None
    assert not slots.put_back(slot, key, ring), "nothing was lost"
    ring.entries.clear()
    assert slots.put_back(slot, key, ring)
    assert vault.unlock(home, ring, None).reveal() == key.reveal()
    ring.entries.clear()
    happens(ring)
    with pytest.raises(error):
        slots.put_back(slot, key, ring)
