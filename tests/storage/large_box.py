"""A box of thousands of invented events, and how much of it a question reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from storage.boxes.box import Box, Group, Pass
from storage.boxes.expansion import Expanded
from storage.boxes.reader import TOUCHING
from storage.cipher import Key
from storage.database import Reader, Row, open_reader
from storage.records.changes import Cursor
from storage.records.events import RemoteEvent, Status
from storage.records.ids import RemoteId
from storage.records.times import DAY, ZONE_REACH, TimeKind
from storage.recurrence import Instance
from tests.storage.book_store import NOW

WEEK = (NOW, NOW + 7 * DAY, ZONE_REACH)


def events(count: int, each: int, salt: int = 0) -> Iterator[tuple[RemoteEvent, Expanded]]:
    """Invented series, scattered over ten years, each with a text that is not what a view reads."""
    for number in range(count):
        uid = f"{number:08x}-5b1d-4f3e-9c54-{salt:012x}"
        name = RemoteId(f"/calendars/mara/home/{uid}.ics")
        first = NOW - 5 * 365 * DAY + number * 7919 * 977 % (10 * 365 * DAY)
        instances = tuple(
            Instance(
                uid=uid,
                recurrence_id=f"20260101T{nth:06d}Z",
                start=first + nth * 7 * DAY,
                end=first + nth * 7 * DAY + 3600,
                kind=TimeKind.TIMED,
                zone="Europe/Berlin",
                summary=f"Invented appointment {number}",
                location="Room 3, second floor",
                status=Status.CONFIRMED,
                busy=True,
            )
            for nth in range(each)
        )
        words = (f"Invented appointment {number}", "Room 3, second floor", f"word{number % 97} and more")
        yield RemoteEvent(name, name, "1", "x" * 600), Expanded(name, recurs=True, instances=instances, words=words)


def fill(box: Box, count: int, each: int, salt: int = 0) -> None:
    made = list(events(count, each, salt))
    groups = {event.remote_id: Group((event.remote_id,), expanded) for event, expanded in made}
    box.write(Pass(frozenset(), [(event, None) for event, _ in made], groups), Cursor("1"), NOW)


def asked(reader: Reader, span: tuple[int, int, int]) -> list[Row]:
    """What touches a span of time, as a picture asks for it."""
    bands = reader.value("SELECT value FROM mark WHERE key = 'bands'")
    return reader.rows(TOUCHING, (*span, bands))


def reads(path: Path, key: Key, ask: Callable[[Reader], object]) -> int:
    """How often the system was asked for a piece of the file by a connection whose cache is empty."""
    reader = open_reader(path, key)
    before = reads_so_far()
    ask(reader)
    after = reads_so_far()
    reader.close()
    return after - before


def reads_so_far() -> int:
    lines = Path("/proc/self/io").read_text("ascii").splitlines()
    return int(dict(line.split(": ") for line in lines)["syscr"])
