"""Steps of a schema: whole or not at all, in order, and never over a file from the future."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from storage.cipher import Key
from storage.database import Writer, open_reader, open_writer
from storage.errors import StoreDamaged, StoreFromTheFuture
from storage.migrator import Step, in_order, migrate, statements, steps_of
from storage.schema import newest, schema_of

FIRST = Step(1, "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;\n")
SECOND = Step(2, "ALTER TABLE person ADD COLUMN phone TEXT;\nUPDATE person SET phone = 'none';\n")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Writer]:
    writer = open_writer(tmp_path / "file.db", Key.fresh())
    yield writer
    writer.close()


def test_the_programs_own_steps_are_numbered_without_a_gap() -> None:
    for kind in ("book", "box"):
        steps = steps_of(kind)
        assert [step.number for step in steps] == list(range(1, newest(kind) + 1))
        assert steps


@pytest.mark.parametrize("kind", ["book", "box"])
def test_the_programs_own_steps_make_a_schema(file: Writer, kind: str) -> None:
    steps = steps_of("book" if kind == "book" else "box")
    assert migrate(file, steps) == len(steps)
    assert file.damaged_pages() == []
    tables = file.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert [name for name, strict in tables if not strict and not name.startswith("sqlite_")] == []


def test_only_missing_steps_are_carried_out(file: Writer) -> None:
    assert migrate(file, [FIRST]) == 1
    file.run("INSERT INTO person (name) VALUES ('Ada Invented')")
    assert migrate(file, [FIRST, SECOND]) == 1
    assert file.rows("SELECT name, phone FROM person") == [("Ada Invented", "none")]
    assert migrate(file, [FIRST, SECOND]) == 0
    assert schema_of(file) == 2


def test_a_step_that_fails_leaves_nothing_and_earlier_steps_stay(file: Writer) -> None:
    broken = Step(2, SECOND.sql + "INSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(driver.Error):
        migrate(file, [FIRST, broken])
    assert schema_of(file) == 1
    assert [row[1] for row in file.rows("PRAGMA table_info(person)")] == ["id", "name"]
    assert file.value("PRAGMA foreign_keys") == 1


def test_a_table_can_be_made_anew_under_the_rows_that_refer_to_it(file: Writer) -> None:
    pets = (
        "CREATE TABLE pet (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE);\n"
    )
    migrate(file, [Step(1, FIRST.sql + pets)])
    file.run("INSERT INTO person VALUES (7, 'Ada Invented')")
    file.run("INSERT INTO pet VALUES (1, 7)")
    remake = (
        "CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER) STRICT;\n"
        "INSERT INTO person_new SELECT id, name, NULL FROM person;\nDROP TABLE person;\n"
        "ALTER TABLE person_new RENAME TO person;\n"
    )
    migrate(file, [Step(1, FIRST.sql + pets), Step(2, remake)])
    assert file.value("SELECT count(*) FROM pet") == 1


def test_a_step_that_leaves_a_row_referring_to_nothing_is_undone(file: Writer) -> None:
    pets = "CREATE TABLE pet (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES person (id));\n"
    migrate(file, [Step(1, FIRST.sql + pets)])
    file.run("INSERT INTO person VALUES (7, 'Ada Invented')")
    file.run("INSERT INTO pet VALUES (1, 7)")
    with pytest.raises(StoreDamaged):
        migrate(file, [Step(1, ""), Step(2, "DELETE FROM person;\n")])
    assert schema_of(file) == 1
    assert file.value("SELECT count(*) FROM person") == 1


def test_a_file_from_the_future_is_refused_untouched(file: Writer) -> None:
    migrate(file, [FIRST, SECOND])
    with pytest.raises(StoreFromTheFuture) as told:
        migrate(file, [FIRST])
    assert (told.value.found, told.value.known) == (2, 1)
    assert schema_of(file) == 2


def test_a_gap_or_a_double_is_refused() -> None:
    for numbers in ((2,), (1, 3), (1, 1)):
        with pytest.raises(ValueError, match="gap"):
            in_order([Step(number, "") for number in numbers])


def test_statements_are_cut_at_their_ends_only() -> None:
    sql = (
        "-- words; with a semicolon\n\nCREATE TABLE a (b TEXT DEFAULT ';');\n"
        "CREATE TRIGGER c AFTER INSERT ON a\nBEGIN\n    DELETE FROM a;\n    -- then;\n    DELETE FROM a;\nEND;\n"
        "INSERT INTO a VALUES ('two\nlines;\n');\n"
    )
    assert [statement.split()[1] for statement in statements(sql)] == ["TABLE", "TRIGGER", "INTO"]
    with pytest.raises(ValueError, match="middle"):
        statements("CREATE TABLE a (\n")


def test_a_reader_sees_the_number(tmp_path: Path) -> None:
    key = Key.fresh()
    writer = open_writer(tmp_path / "f.db", key)
    migrate(writer, [FIRST])
    reader = open_reader(tmp_path / "f.db", key)
    assert schema_of(reader) == 1
    reader.close()
    writer.close()
