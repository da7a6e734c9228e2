"""Days of work at two computers on real services: Radicale, Xandikos, and the sample practice, Google and Microsoft.

The clock runs ahead, something changes everywhere all day, rounds are cut off by sleep, networks fail. Each week the
process holds what it held the week before, and its files grow by what they hold; at the end nothing has drifted from
what lies in the services' own files. Four days in every run, a month with `--hypothesis-profile=long`; with
`MONTH_REPORT` naming a file, what was measured each week is written there.
"""

from __future__ import annotations

import gc
import json
import os
import random
import resource
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
import stamina
from hypothesis import settings

from storage import backups
from storage.book import conflicts, inbox, outbox
from storage.cipher import MOST_LOG
from storage.database import Reader
from storage.records.pending import Choice
from tests.faults.killing import scratch
from tests.faults.middle import Middle, middle
from tests.faults.proxy import FaultyProxy, faulty_proxy
from tests.faults.town import Town, town
from tests.faults.town_story import Story
from tests.models.profiles import LONG
from tests.wall.practice import Computer, computer

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,
    pytest.mark.timeout(3600),
]
OURS: Final = ("storage", "sync", "desktop", "httpx", "httpcore", "asyncio", "_asyncio", "sqlcipher3", "ssl")
DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Week:
    """What was measured at the end of one; sizes are bytes of one computer's files, both computers together."""

    day: int
    rounds: int
    requests: int
    edits: int
    events: int
    objects: int
    resident: int
    """The most bytes that the process had in memory so far."""
    book: int
    boxes: int
    copies: int
    log: int
    rows: int
    """Appointments, history and records that the books hold."""


@dataclass(slots=True)
class Days:
    """Everything that happens is drawn from one seed."""

    town: Town
    chance: random.Random
    above: Middle
    stories: tuple[Story, Story]
    ahead: list[float]
    weeks: list[Week] = field(default_factory=list)
    held: list[Counter[str]] = field(default_factory=list)
    happened: int = 0

    @classmethod
    async def begun(cls, town: Town, who: tuple[Computer, Computer], above: Middle, below: FaultyProxy) -> Days:
        """Both are signed in everywhere and allow everything; the first publishes."""
        chance = random.Random("month")
        desk = Story(town, who[0], chance, above, below, share=(0, 2))
        laptop = Story(town, who[1], chance, above, below, writes=(), share=(1, 2))
        laptop.by_desk = desk.by_desk
        for story in (desk, laptop):
            await story.connect()
        await desk.let_write()
        for story in (desk, laptop):
            await story.round(calm=True)
        return cls(town, chance, above, (desk, laptop), [0.0])

    async def day(self, number: int) -> None:
        """Changes on every side, a round or two at each computer, a copy at night."""
        self.stories[0].happen()
        self.happened += 1
        for story in self.stories:
            story.edit()
            for _ in range(self.chance.randrange(1, 3)):
                await story.round()
            self._decide(story)
            _no_long_log(story.who)
        self.ahead[0] += DAY
        for story in self.stories:
            night = datetime.fromtimestamp(time.time(), UTC)
            backups.take(story.who.home, story.who.book, story.who.key, night)
            assert len(backups.every(story.who.home)) <= backups.KEEP
            assert not story.who.home.failures.exists() or not list(story.who.home.failures.iterdir())

    def measure(self, day: int) -> Week:
        held = _held()
        self.held.append(held)
        sizes = Counter[str]()
        for story in self.stories:
            story.who.book.checkpoint()
            sizes["log"] += sum(path.stat().st_size for path in story.who.home.directory.rglob("*-wal"))
            story.who.shelf.close()  # what is in a box's log would be counted in some weeks and not in others
            for path in story.who.home.directory.rglob("*"):
                if path.is_file() and not path.name.endswith("-wal"):
                    sizes[_kind(story.who, path)] += path.stat().st_size
        books = [story.who.book for story in self.stories]
        made = Week(
            day, sum(story.rounds for story in self.stories), len(self.above.heard),
            sum(len(story.edits) for story in self.stories),
            sum(len(source.files()) for source in self.town.sources), sum(held.values()),
            resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, sizes["book"], sizes["boxes"], sizes["copies"],
            sizes["log"], sum(_rows(book) for book in books),
        )  # fmt: skip
        self.weeks.append(made)
        self.above.heard.clear()  # the test's own memory is not the program's
        self.above.old.clear()
        return made

    def _decide(self, story: Story) -> None:
        """Her own two computers met: the word that is said here last is hers."""
        for one in conflicts.undecided(story.who.book):
            inbox.decide(story.who.book, one.id, Choice.MINE, int(time.time()))
        for entry in outbox.every(story.who.book):
            if entry.state.value == "parked":
                outbox.retry(story.who.book, entry.id)


async def test_days_of_work_at_two_computers_on_real_services(monkeypatch: pytest.MonkeyPatch) -> None:
    far = settings.get_current_profile_name() == LONG
    weeks, days = (4, 7) if far else (2, 2)
    with ExitStack() as stack:
        place = stack.enter_context(scratch())
        stack.enter_context(stamina.set_testing(True, attempts=2, cap=True))
        monkeypatch.setenv("NO_PROXY", "")
        async with town(place / "town") as services, faulty_proxy("month") as below:
            proxy = middle(services.chain, services.key, services.authority.ca_pem, "month")
            with proxy as above, ExitStack() as computers:
                who = [
                    computers.enter_context(computer(place / "here" / name, services.sandbox))
                    for name in ("desk", "laptop")
                ]
                month = await Days.begun(services, (who[0], who[1]), above, below)
                real = time.time
                monkeypatch.setattr(time, "time", lambda: real() + month.ahead[0])
                for week in range(weeks):
                    for day in range(days):
                        await month.day(week * days + day)
                    month.measure((week + 1) * days)
                _report(month.weeks)
                _steady(month)
                # What was written of yesterday and never answered is left alone for a day: it might be another's
                month.ahead[0] += 2 * DAY
                for story in (*month.stories, month.stories[0]):
                    await story.ends_well()
        assert not list(place.rglob("here/**/*-wal")), "a program that ended leaves no log"
    gc.collect()


def _steady(month: Days) -> None:
    """Between the first week and the last: the process holds no more, and files grow by what they hold."""
    first, last = month.weeks[0], month.weeks[-1]
    more = {
        name: count - month.held[0][name]
        for name, count in month.held[-1].items()
        if count > month.held[0][name] + 30 * len(month.weeks)
    }
    assert not more, ("held on to", more)
    # Both versions of what changed, its index and its page's margin
    assert last.book - first.book < 400_000 + 3_000 * (last.rows - first.rows), (first, last)
    assert last.boxes - first.boxes < 600_000 + 6_000 * max(last.events - first.events, 0), (first, last)
    assert last.copies <= 2 * backups.KEEP * last.book, "copies are rotated"


def _report(weeks: list[Week]) -> None:
    place = os.environ.get("MONTH_REPORT")
    if place:
        Path(place).write_text(json.dumps([asdict(week) for week in weeks], indent=1), "utf-8")


def _held() -> Counter[str]:
    """What the program holds in memory, by type."""
    gc.collect()
    kinds = (type(one) for one in gc.get_objects())
    return Counter(f"{kind.__module__}.{kind.__qualname__}" for kind in kinds if kind.__module__.startswith(OURS))


def _rows(book: Reader) -> int:
    names = ("appointment", "past", "change", "conflict", "ledger", "outbox")
    return sum(int(book.value(f"SELECT count(*) FROM {name}")) for name in names)


def _kind(who: Computer, path: Path) -> str:
    if path.parent == who.home.boxes:
        return "boxes"
    return "copies" if path.parent == who.home.backups else "book"


def _no_long_log(who: Computer) -> None:
    """None grows with time; one pass may be larger than what is gathered before pages are moved."""
    logs: Iterator[Path] = who.home.directory.rglob("*-wal")
    assert all(path.stat().st_size < 2 * MOST_LOG for path in logs)
