"""A second start: what it may say to the first, and what happens to everything else that arrives there."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.exits import BAD_INPUT
from desktop.first_instance import FirstInstance, bring_forward, heard, said
from desktop.instance_name import socket_name, take_turn
from storage.errors import StoreBusy, StoreUnwritable
from storage.file_lock import FileLock
from storage.home import Home
from ui.deep_links import parse

DAY = "optimantra://day/2026-11-23"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "store")


@pytest.fixture
def first(qtbot: QtBot, home: Home) -> Iterator[FirstInstance]:
    made = FirstInstance(home)
    yield made
    made.close()


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder of our own whose path leaves room for a socket's name (104 bytes on a Mac)."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@given(st.binary(max_size=300))
@example(b"show")
@example(b"show\n\n")
@example(b"open \n")
@example(b"open optimantra://day/2026-11-23")
@example(b"open optimantra://day/2026-11-23\r\n")
@example(b"open optimantra://day/2026-11-23\nopen optimantra://sync\n")
@example(b"open --profile=/tmp\n")
@example(b"open file:///etc/passwd\n")
@example("open optimantra://day/٢٠٢٦-١١-٢٣\n".encode())
@example(b"open " + b"optimantra://" * 40 + b"\n")
def test_a_line_is_one_of_ours_or_nothing(line: bytes) -> None:
    link = heard(line)
    assert link is None or (link == "" and line == b"show\n") or parse(link) is not None


@given(st.text(max_size=200))
@example(DAY)
@example(f" {DAY}\n")
def test_whatever_is_said_is_heard(text: str) -> None:
    assert heard(said(text)) == (text.strip() if parse(text) is not None else "")


def test_a_second_start_hands_its_link_over(qtbot: QtBot, home: Home, first: FirstInstance) -> None:
    for link, given_ in (("", ""), (DAY, DAY), ("optimantra://settings/consent", "optimantra://settings/consent"),
                         ("https://example.org/", ""), ("optimantra://wipe", "")):  # fmt: skip
        with qtbot.waitSignal(first.asked) as told:
            assert bring_forward(home, link)
        assert told.args == [given_]


def test_one_program_at_a_time_has_its_turn(home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    first = take_turn(home)
    assert first is not None
    with pytest.raises(StoreBusy):
        take_turn(home)
    other = take_turn(Home(tmp_path / "another"))
    assert other is not None
    first.release()
    again = take_turn(home)
    assert again is not None
    for turn in (other, again):
        turn.release()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have owners of their own")
def test_lock_and_ear_are_where_nobody_else_can_be_first(
    qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, short: Path
) -> None:
    shared, own = tmp_path / "shared", short
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setenv("TMPDIR", str(own))
    place = Path(socket_name(home))
    assert place.parent == own
    turn, first = take_turn(home), FirstInstance(home)
    assert turn is not None
    assert bring_forward(home)
    assert {path.name for path in own.iterdir()} == {place.name, f"{place.name}.lock"}
    assert {path.stat().st_mode & 0o077 for path in own.iterdir()} == {0}
    assert list(shared.iterdir()) == []
    first.close()
    turn.release()
    monkeypatch.delenv("TMPDIR")
    fallback = Path(socket_name(home)).parent
    assert (fallback.stat().st_uid, fallback.stat().st_mode & 0o777) == (os.getuid(), 0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="links are a matter of POSIX")
def test_where_another_was_first_nothing_is_taken_said_or_followed(
    qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.instance_name._ours_alone", lambda _: False)
    assert (take_turn(home), socket_name(home), bring_forward(home, DAY)) == (None, "", False)
    FirstInstance(home).close()
    (tmp_path / "theirs").write_text("not ours", "utf-8")
    (tmp_path / "lock").symlink_to(tmp_path / "theirs")
    with pytest.raises(StoreUnwritable):
        FileLock(tmp_path / "lock")


def test_a_folder_that_takes_no_file_keeps_nobody_out(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> FileLock:
        raise StoreUnwritable("Read-only file system")

    monkeypatch.setattr("desktop.instance_name.FileLock", refused)
    assert take_turn(home) is None


def test_who_listens_already_keeps_the_name(qtbot: QtBot, home: Home, first: FirstInstance) -> None:
    late = FirstInstance(home)
    with qtbot.waitSignal(first.asked), qtbot.assertNotEmitted(late.asked):
        assert bring_forward(home)
    late.close()
    with qtbot.waitSignal(first.asked):
        assert bring_forward(home)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes go with their process")
def test_the_socket_of_a_killed_program_is_taken_over(qtbot: QtBot, home: Home) -> None:
    code = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.first_instance import FirstInstance
from storage.home import Home
app = QCoreApplication([])
ear = FirstInstance(Home(Path(sys.argv[1])))
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", code, str(home.directory)], check=True, cwd=Path(__file__).parents[2])
    first = FirstInstance(home)
    with qtbot.waitSignal(first.asked):
        assert bring_forward(home)
    first.close()


def test_who_has_closed_its_ear_is_not_there(qtbot: QtBot, home: Home) -> None:
    FirstInstance(home).close()
    assert not bring_forward(home)


def test_nobody_there_is_told_to_the_caller(qtbot: QtBot, home: Home) -> None:
    assert not bring_forward(home, DAY)


@pytest.mark.parametrize(
    "junk",
    [b"", b"\n", b"\x00" * 4096, b"A" * 100_000, b"open " + b"x" * 95 + b"\n", b"open javascript:alert(1)\n", b"sho",
     b"GET / HTTP/1.1\r\n\r\n", b"open optimantra://day/2026-11-23", b"\xff\xfe\n"],
)  # fmt: skip
def test_junk_asks_for_nothing_and_harms_nothing(qtbot: QtBot, home: Home, first: FirstInstance, junk: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    assert socket.waitForConnected(30_000)
    with qtbot.assertNotEmitted(first.asked, wait=50):
        socket.write(junk)
        socket.flush()
        qtbot.wait(10)
        socket.abort()
    with qtbot.waitSignal(first.asked):
        assert bring_forward(home, DAY)


def test_a_line_may_come_in_pieces(qtbot: QtBot, home: Home, first: FirstInstance) -> None:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    assert socket.waitForConnected(30_000)
    with qtbot.waitSignal(first.asked) as told:
        for piece in (b"open optimantra:", b"//day/2026", b"-11-23\n"):
            socket.write(piece)
            socket.flush()
            qtbot.wait(10)
    assert told.args == [DAY]


def test_many_that_say_nothing_do_not_keep_a_real_one_out_for_long(
    qtbot: QtBot, home: Home, first: FirstInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.first_instance._LISTEN_MILLISECONDS", 100)
    idle = [QLocalSocket() for _ in range(20)]
    for socket in idle:
        socket.connectToServer(socket_name(home))
    qtbot.waitUntil(lambda: {one.state() for one in idle} == {QLocalSocket.LocalSocketState.UnconnectedState})
    assert first._open == 0
    with qtbot.waitSignal(first.asked):
        assert bring_forward(home)


def test_a_link_that_is_none_of_ours_ends_the_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "optimantra://settings/wipe"], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip
    assert done.returncode == BAD_INPUT
    assert "none of our links" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        ([DAY], ["window", "--", DAY]),
        (["OptiMantra:--profile=/"], ["window", "--", "OptiMantra:--profile=/"]),
        (["agenda", "--json"], ["agenda", "--json"]),
        ([DAY, "--profile", "x"], [DAY, "--profile", "x"]),
        ([], []),
    ],
)
def test_a_link_alone_means_the_window(arguments: list[str], meant: list[str]) -> None:
    from desktop.verbs.window import named_by_link

    assert named_by_link(arguments) == meant
