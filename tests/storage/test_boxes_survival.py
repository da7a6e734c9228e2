"""What boxes survive: a withdrawal that is killed, a broken ledger, damage anywhere, another key half given."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.boxes.shelf import Destroyed
from storage.cipher import Key, rekey
from storage.database import open_writer
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, event

ONCE = event("once", "20261124T090000Z", "20261124T100000Z", summary="Once")
EVER = event("ever", "20200106T120000Z", "20200106T130000Z", "RRULE:FREQ=WEEKLY", summary="Ever")


def files(here: Store) -> list[str]:
    return sorted(path.name for path in here.home.boxes.iterdir())


CRASH = """
import os, signal, sys
from pathlib import Path
from storage.book import ledger
from storage.boxes import shelf as module
from storage.cipher import Key
from storage.database import open_writer
from storage.home import Home
from storage.records.consents import Decision, Notice, Purpose, Scope

directory, key, calendar, moment = sys.argv[1:]
home, die = Home(Path(directory)), lambda *_: os.kill(os.getpid(), signal.SIGKILL)
book = open_writer(home.book, Key(bytes.fromhex(key)))
shelf = module.Shelf(home, book)
if moment == "before the key":
    module.Shelf._destroy_keys = die
elif moment == "after the key":
    module._remove = die
ledger.record(book, Scope(calendar, Purpose.SHOW), Decision.WITHDRAWN, Notice("show", 1, "en", "words"), 1)
shelf.destroy(calendar)
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
@pytest.mark.parametrize("moment", ["before the key", "after the key"])
def test_a_withdrawal_that_was_killed_is_finished_at_the_next_start(here: Store, moment: str) -> None:
    calendar, other = here.kept("a"), here.kept("b")
    shelf = here.shelf()
    for one in (calendar, other):
        here.fill(shelf, one, [ONCE])
    shelf.close()
    here.book.close()
    root = Path(__file__).parents[2]
    died = subprocess.run(  # our own code in a child, to be killed
        [sys.executable, "-c", CRASH, str(here.home.directory), here.key.reveal().hex(), calendar.id, moment],
        cwd=root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])},
        check=False,
        capture_output=True,
        text=True,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert f"{calendar.id}.db" in files(here)
    here.book = open_writer(here.home.book, here.key)
    shelf = here.shelf()
    assert {name.partition(".db")[0] for name in files(here)} == {other.id}
    assert [row[0] for row in here.book.rows("SELECT calendar FROM box_key")] == [other.id]
    reader = here.shelf_reader()
    assert [one.calendar for one in reader.between(NOW, NOW + 7 * DAY)] == [other.id]
    reader.close()
    shelf.close()


def test_a_broken_ledger_destroys_nothing(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE])
    shelf.close()
    here.book.run("DELETE FROM seal")
    assert here.shelf().sweep() == Destroyed()
    assert f"{calendar.id}.db" in files(here)


def test_a_damaged_box_is_thrown_away_alone(here: Store) -> None:
    calendar, other = here.kept("a"), here.kept("b")
    shelf = here.shelf()
    for one in (calendar, other):
        here.fill(shelf, one, [ONCE], cursor="9")
    shelf.close()
    path = here.home.boxes / f"{calendar.id}.db"
    path.write_bytes(b"\0" * path.stat().st_size)
    reader = here.shelf_reader()
    assert [one.calendar for one in reader.between(NOW, NOW + 7 * DAY)] == [other.id]
    shelf = here.shelf()
    intake = here.begin(shelf, calendar)
    assert intake.cursor() is None
    here.fill(shelf, calendar, [ONCE])
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 2
    reader.close()
    shelf.close()


def test_a_box_gets_another_key(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE])
    old = here.book.value("SELECT key FROM box_key")
    shelf.rotate(calendar.id)
    assert here.book.row("SELECT key <> ?, next FROM box_key", (old,)) == (1, None)
    reader = here.shelf_reader()
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    reader.close()
    shelf.close()


@pytest.mark.parametrize("done", [False, True])
def test_a_box_whose_new_key_was_interrupted_opens_again(here: Store, done: bool) -> None:  # pytest gives it
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE])
    shelf.close()
    new = Key.fresh()
    here.book.run("UPDATE box_key SET next = ?", (new.reveal(),))
    if done:
        rekey(here.home.boxes / f"{calendar.id}.db", Key(here.book.value("SELECT key FROM box_key")), new)
    here.fill(shelf, calendar)
    assert here.book.row("SELECT key = ?, next FROM box_key", (new.reveal(),)) == (int(done), None)
    reader = here.shelf_reader()
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    reader.close()
    shelf.close()


def test_a_box_damaged_in_its_middle_hides_no_other_and_is_thrown_away_by_mending(here: Store) -> None:
    calendar, other = here.kept("a"), here.kept("b")
    shelf = here.shelf()
    for one in (calendar, other):
        here.fill(shelf, one, [event(f"e{n}", "20261124T090000Z", "20261124T100000Z") for n in range(300)])
    shelf.close()
    path = here.home.boxes / f"{calendar.id}.db"
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 2000] ^= 0x20
    path.write_bytes(content)
    reader = here.shelf_reader()
    assert {one.calendar for one in reader.between(NOW, NOW + 7 * DAY)} == {other.id}
    assert reader.damaged() == {calendar.id}
    assert {one.calendar for one in reader.between(NOW, NOW + 7 * DAY)} == {other.id}
    shelf = here.shelf()
    assert shelf.mend() == (calendar.id,)
    assert shelf.mend() == ()
    assert not path.exists()
    here.fill(shelf, calendar, [ONCE])
    assert {one.calendar for one in reader.between(NOW, NOW + 7 * DAY)} == {calendar.id, other.id}
    assert reader.damaged() == frozenset()
    reader.close()
    shelf.close()
