"""Reader and writer of one file: what each may do, and which of the driver's errors mean what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlcipher3 import dbapi2 as driver

from storage.cipher import MOST_LOG, READ_CACHE, Key, address, opens, translated
from storage.database import (
    Reader,
    Writer,
    copy_database,
    open_memory_reader,
    open_memory_writer,
    open_reader,
    open_writer,
)
from storage.errors import StoreBusy, StoreDamaged, StoreUnwritable
from storage.files import files_of, remove_database, write_whole

KEY = Key(bytes(range(32)))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Writer]:
    writer = open_writer(tmp_path / "file.db", KEY)
    writer.run("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT")
    yield writer
    writer.close()


@pytest.fixture
def reader(file: Writer, tmp_path: Path) -> Iterator[Reader]:
    reader = open_reader(tmp_path / "file.db", KEY)
    yield reader
    reader.close()


def count(reader: Reader) -> int:
    return int(reader.value("SELECT count(*) FROM person"))


def test_a_file_is_set_up_as_decided(file: Writer) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "journal_size_limit": MOST_LOG,
        "wal_autocheckpoint": MOST_LOG // 4096,
        "temp_store": 2,
        "trusted_schema": 0,
        "cipher_page_size": "4096",
        "cipher_hmac_algorithm": "HMAC_SHA256",
    }
    assert {name: file.value(f"PRAGMA {name}") for name in wanted} == wanted


def test_what_reads_can_not_write(reader: Reader) -> None:
    assert not hasattr(reader, "run")
    with pytest.raises(StoreUnwritable):
        reader.rows("INSERT INTO person (name) VALUES ('Ada Invented')")
    assert count(reader) == 0


def test_what_reads_keeps_few_pages_in_memory(reader: Reader) -> None:
    assert reader.value("PRAGMA cache_size") == -READ_CACHE


def test_pages_that_were_let_go_of_are_read_again(file: Writer, reader: Reader) -> None:
    file.many("INSERT INTO person (name) VALUES (?)", [(f"Person {number}",) for number in range(5_000)])
    with file.transaction():
        file.run("INSERT INTO person (name) VALUES ('Ada Invented')")
        file.let_go_of_pages()
        assert count(file) == 5_001
    reader.let_go_of_pages()
    assert count(reader) == 5_001
    assert file.damaged_pages() == []


def test_a_transaction_is_all_or_nothing_and_inner_ones_join_it(file: Writer, reader: Reader) -> None:
    with file.transaction():
        file.run("INSERT INTO person (name) VALUES ('one')")
        with file.transaction():
            file.many("INSERT INTO person (name) VALUES (?)", [("two",), ("three",)])
        assert count(reader) == 0
    assert count(reader) == 3
    with pytest.raises(ZeroDivisionError), file.transaction():
        file.run("DELETE FROM person")
        raise ZeroDivisionError
    assert count(file) == 3


def test_a_snapshot_sees_one_state(file: Writer, reader: Reader) -> None:
    with reader.snapshot():
        assert count(reader) == 0
        file.run("INSERT INTO person (name) VALUES ('one')")
        assert count(reader) == 0
    assert count(reader) == 1


def test_a_checkpoint_cuts_the_log_to_nothing(file: Writer, tmp_path: Path) -> None:
    file.run("INSERT INTO person (name) VALUES ('one')")
    assert (tmp_path / "file.db-wal").stat().st_size
    file.checkpoint()
    assert not (tmp_path / "file.db-wal").stat().st_size


def test_the_log_of_a_large_write_is_cut_again(file: Writer, tmp_path: Path) -> None:
    log = tmp_path / "file.db-wal"
    with file.transaction():
        file.many("INSERT INTO person (name) VALUES (?)", [(f"{number:0500}",) for number in range(20_000)])
    assert log.stat().st_size > 2 * MOST_LOG
    for number in range(3):
        file.run("INSERT INTO person (name) VALUES (?)", (f"{number}",))
    assert log.stat().st_size <= MOST_LOG


def test_bugs_stay_bugs(file: Writer) -> None:
    file.run("INSERT INTO person (name) VALUES ('full malformed locked')")
    for sql in (
        "SELECT nothing",
        "SELECT json('malformed')",
        "INSERT INTO person (name) VALUES ('full malformed locked')",
        "INSERT INTO person (id) VALUES ('database or disk is full')",
    ):
        with pytest.raises(driver.Error):
            file.run(sql)


def test_a_file_that_somebody_else_writes_is_busy(file: Writer, tmp_path: Path) -> None:
    other = open_writer(tmp_path / "file.db", KEY)
    other.value("PRAGMA busy_timeout = 10")
    with file.transaction(), pytest.raises(StoreBusy):
        other.run("INSERT INTO person (name) VALUES ('one')")
    with pytest.raises(StoreBusy):
        other.single_file()
    other.close()


def test_no_room_is_unwritable_and_undone(file: Writer) -> None:
    file.value(f"PRAGMA max_page_count = {file.value('PRAGMA page_count') + 2}")
    with pytest.raises(StoreUnwritable), file.transaction():
        file.many("INSERT INTO person (name) VALUES (?)", [(f"{n} " * 400,) for n in range(100)])
    assert count(file) == 0


@pytest.mark.parametrize("content", [b"not a database " * 400, bytes(8192), b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_database_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.db").write_bytes(content)
    for opened in (open_reader, open_writer):
        with pytest.raises(StoreDamaged):
            opened(tmp_path / "other.db", KEY)
    assert (tmp_path / "other.db").read_bytes() == content


@pytest.mark.parametrize("name", ["what?mode=rw", "half#way", "100%25", "a b", "Ünïcode", "semi;colon&more=1"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    key = Key.fresh()
    open_writer(folder / "file.db", key).close()
    assert [path.name for path in folder.iterdir()] == ["file.db"]
    assert [path.name for path in tmp_path.iterdir()] == [name]
    reader = open_reader(folder / "file.db", key)
    assert Path(reader.value("SELECT file FROM pragma_database_list")) == (folder / "file.db").resolve()
    reader.close()


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/a b/c?d#e%f"), "file:///a b/c%3fd%23e%25f"),
        (PureWindowsPath("C:\\Users\\Ada\\book.db"), "file:///C:/Users/Ada/book.db"),
        (PureWindowsPath("\\\\server\\share\\book.db"), "file:////server/share/book.db"),
    ],
)
def test_a_path_is_written_as_sqlite_reads_it(path: PurePath, uri: str) -> None:
    assert address(path) == uri


def test_a_wrong_key_does_not_open(file: Writer, tmp_path: Path) -> None:
    assert opens(tmp_path / "file.db", KEY)
    assert not opens(tmp_path / "file.db", Key.fresh())
    assert not opens(tmp_path / "nothing.db", KEY)
    assert not (tmp_path / "nothing.db").exists()


def test_errors_without_a_code_go_by_their_fixed_text() -> None:
    for text, error in (("disk I/O error", StoreUnwritable), ("database disk image is malformed", StoreDamaged)):
        with pytest.raises(error), translated("file.db"):
            raise driver.OperationalError(text)
    with pytest.raises(driver.OperationalError), translated("file.db"):
        raise driver.OperationalError("near full: disk I/O error")


def test_a_copy_is_one_sound_file_under_the_key_given(file: Writer, tmp_path: Path) -> None:
    file.many("INSERT INTO person (name) VALUES (?)", [(f"person {n}",) for n in range(500)])
    copy_database(file, tmp_path / "copy.db", KEY)
    assert [path.name for path in files_of(tmp_path / "copy.db") if path.exists()] == ["copy.db"]
    copy = open_reader(tmp_path / "copy.db", KEY)
    assert count(copy) == 500
    assert copy.damaged_pages() == []
    copy.close()


def test_in_memory_a_name_is_shared_and_ends_with_its_connections() -> None:
    writer = open_memory_writer("tests-shared")
    writer.run("CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT")
    writer.run("INSERT INTO person VALUES (1)")
    reader = open_memory_reader("tests-shared")
    assert count(reader) == 1
    with pytest.raises(StoreUnwritable):
        reader.rows("DELETE FROM person")
    reader.close()
    writer.close()
    again = open_memory_writer("tests-shared")
    assert again.rows("SELECT name FROM sqlite_master") == []
    again.close()


def test_removing_a_database_takes_what_lies_beside_it(tmp_path: Path) -> None:
    for path in files_of(tmp_path / "file.db"):
        path.write_bytes(b"x")
    (tmp_path / "file.db.other").write_bytes(b"x")
    assert remove_database(tmp_path / "file.db") == 4
    assert remove_database(tmp_path / "file.db") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["file.db.other"]


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_whole(tmp_path / "file", b"one")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StoreUnwritable, match="No space"):
        write_whole(tmp_path / "file", b"two")
    assert (tmp_path / "file").read_bytes() == b"one"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
