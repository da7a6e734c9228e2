"""Numbered steps that bring a file's schema up to date, each in one transaction with its number (`user_version`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from sqlcipher3 import dbapi2 as driver

from storage.database import Writer
from storage.errors import StoreDamaged
from storage.schema import MIGRATIONS, refuse_the_future, schema_of

_NAME: Final = re.compile(r"(book|box)_(\d{4})\.sql")


class Step(NamedTuple):
    """From schema `number - 1` to `number`."""

    number: int
    sql: str


def steps_of(kind: Literal["book", "box"]) -> tuple[Step, ...]:
    """The steps in `storage/migrations`, in order from 1 without a gap."""
    found = []
    for file in MIGRATIONS.iterdir():
        name = _NAME.fullmatch(file.name)
        if name is not None and name[1] == kind:
            found.append(Step(int(name[2]), file.read_text("utf-8")))
    return in_order(found)


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Sorted by number. Raises `ValueError` where a number is missing or used twice."""
    ordered = tuple(sorted(steps, key=lambda step: step.number))
    if [step.number for step in ordered] != list(range(1, len(ordered) + 1)):
        raise ValueError("migrations are numbered from 1 without a gap")
    return ordered


def migrate(writer: Writer, steps: Sequence[Step]) -> int:
    """Carry out the steps that are missing; how many they were.

    Raises `StoreFromTheFuture`; `StoreDamaged` when a step leaves a row that refers to nothing (that step is undone).
    """
    refuse_the_future(writer, len(steps))
    missing = steps[schema_of(writer) :]
    if not missing:
        return 0
    # A table that is made anew under the same name would cascade; the check before each commit stands in for it.
    writer.run("PRAGMA foreign_keys = OFF")
    try:
        for step in missing:
            _carry_out(writer, step)
    finally:
        writer.run("PRAGMA foreign_keys = ON")
    return len(missing)


def _carry_out(writer: Writer, step: Step) -> None:
    with writer.transaction():
        for statement in statements(step.sql):
            writer.run(statement)
        if writer.rows("PRAGMA foreign_key_check"):
            raise StoreDamaged(writer.name)
        writer.run(f"PRAGMA user_version = {step.number:d}")


def statements(sql: str) -> list[str]:
    """The text cut into statements, each of which ends at the end of a line; triggers stay whole."""
    found: list[str] = []
    gathered: list[str] = []
    for line in sql.splitlines():
        if not gathered and (not line.strip() or line.lstrip().startswith("--")):
            continue
        gathered.append(line)
        text = "\n".join(gathered)
        if line.rstrip().endswith(";") and driver.complete_statement(text):
            found.append(text)
            gathered.clear()
    if gathered:
        raise ValueError("a migration ends in the middle of a statement")
    return found
