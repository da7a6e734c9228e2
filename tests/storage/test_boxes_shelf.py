"""The shelf: where boxes live, who may see them, how their windows grow, and how they are destroyed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from storage.book import ledger
from storage.boxes import box, expansion
from storage.boxes import shelf as shelf_module
from storage.boxes.reader import SCHEMA
from storage.boxes.shelf import Destroyed, Shelf
from storage.database import open_memory_reader
from storage.errors import ConsentMissing, StoreUnwritable
from storage.migrator import steps_of
from storage.records.consents import Decision, Purpose
from storage.records.times import DAY
from tests.storage.book_store import NOW, Store, event

ONCE = event("once", "20261124T090000Z", "20261124T100000Z", summary="Once")
EVER = event("ever", "20200106T120000Z", "20200106T130000Z", "RRULE:FREQ=WEEKLY", summary="Ever")


def files(here: Store) -> list[str]:
    return sorted(path.name for path in here.home.boxes.iterdir())


def test_a_kept_box_is_a_file_under_a_key_of_its_own(here: Store, shelf: Shelf) -> None:
    first, second = here.kept("a"), here.kept("b")
    for calendar in (first, second):
        here.fill(shelf, calendar, [ONCE])
    keys = [row[0] for row in here.book.rows("SELECT key FROM box_key")]
    assert len(set(keys)) == 2
    assert here.key.reveal() not in keys
    assert {f"{first.id}.db", f"{second.id}.db"} <= set(files(here))


def test_a_kept_box_is_still_there_after_a_restart(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE], cursor="7")
    shelf.close()
    reader = here.shelf_reader()
    assert [one.summary for one in reader.between(NOW, NOW + 7 * DAY)] == ["Once"]
    shelf = here.shelf()
    assert here.begin(shelf, calendar).cursor() == "7"
    shelf.close()
    reader.close()


def test_without_keep_nothing_reaches_the_disk(here: Store, shelf: Shelf) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    here.fill(shelf, calendar, [ONCE, EVER], keep=False)
    reader = here.shelf_reader()
    assert {one.summary for one in reader.between(NOW, NOW + 7 * DAY)} == {"Once", "Ever"}
    assert files(here) == []
    assert here.book.value("SELECT count(*) FROM box_key") == 0
    shelf.close()
    assert reader.between(NOW, NOW + 7 * DAY) == []
    reader.close()


def test_a_reader_waits_for_a_write_in_memory(here: Store, shelf: Shelf) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    here.fill(shelf, calendar, [ONCE], keep=False)
    reader = here.shelf_reader()
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    here.fill(shelf, calendar, [event(f"e{n}", "20261124T090000Z", "20261124T100000Z") for n in range(50)], keep=False)
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 51
    reader.close()


def test_only_what_may_be_shown_is_read(here: Store, shelf: Shelf) -> None:
    calendar = here.kept()
    here.fill(shelf, calendar, [ONCE])
    reader = here.shelf_reader()
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    assert reader.between(NOW, NOW + 7 * DAY) == []
    reader.close()


def test_a_grant_for_another_calendar_opens_nothing(here: Store, shelf: Shelf) -> None:
    mine, other = here.kept("a"), here.kept("b")
    read, keep = ledger.read_grant(here.book, other.id), ledger.keep_grant(here.book, other.id)
    with pytest.raises(PermissionError):
        shelf.intake(read, keep, mine)
    with pytest.raises(PermissionError):
        shelf.intake(ledger.read_grant(here.book, mine.id), keep, mine)
    with pytest.raises(ConsentMissing):
        ledger.read_grant(here.book, here.calendar("c").id)


def test_destroying_takes_key_files_and_rows_and_counts_them(here: Store, shelf: Shelf) -> None:
    calendar, other = here.kept("a"), here.kept("b")
    here.fill(shelf, calendar, [ONCE, EVER])
    here.fill(shelf, other, [ONCE])
    reader = here.shelf_reader()
    weeks = len([one for one in reader.between(NOW - 180 * DAY, NOW + 390 * DAY) if one.uid == "ever"])
    reader.refresh()
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    destroyed = shelf.destroy(calendar.id)
    assert destroyed.events == 2
    assert destroyed.occurrences >= weeks + 1
    assert destroyed.files >= 1
    assert destroyed.bytes > 4096
    assert destroyed.files_left == 0
    assert not [name for name in files(here) if name.startswith(calendar.id)]
    assert [row[0] for row in here.book.rows("SELECT calendar FROM box_key")] == [other.id]
    assert [one.calendar for one in reader.between(NOW, NOW + 7 * DAY)] == [other.id]
    assert shelf.destroy(calendar.id) == Destroyed()
    reader.close()


def test_destroying_a_closed_box_counts_it_too(here: Store) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE])
    shelf.close()
    shelf = here.shelf()
    assert shelf.destroy(calendar.id).events == 1
    shelf.close()


def test_destroying_a_box_in_memory_empties_it_for_who_has_it_open(here: Store, shelf: Shelf) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    here.fill(shelf, calendar, [ONCE], keep=False)
    other = open_memory_reader(f"box-{calendar.id}")
    assert other.value("SELECT count(*) FROM raw") == 1
    assert shelf.destroy(calendar.id) == Destroyed(events=1, occurrences=1)
    assert other.value("SELECT count(*) FROM raw") == 0
    assert other.value("SELECT count(*) FROM occurrence") == 0
    other.close()


def test_a_key_is_gone_from_the_book_s_log_too(here: Store, shelf: Shelf) -> None:
    calendar = here.kept()
    here.fill(shelf, calendar, [ONCE])
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    shelf.destroy(calendar.id)
    assert here.home.book.with_name("book.db-wal").stat().st_size == 0


def test_a_file_that_can_t_be_removed_is_said_and_swept_later(
    here: Store, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = here.kept()
    here.fill(shelf, calendar, [ONCE])
    here.decide(calendar, Purpose.SHOW, decision=Decision.WITHDRAWN)
    with monkeypatch.context() as held:
        held.setattr(shelf_module, "remove_database", _held_open)
        assert shelf.destroy(calendar.id).files_left >= 1
    assert f"{calendar.id}.db" in files(here)
    assert here.shelf().sweep() == Destroyed()
    assert files(here) == []


def _held_open(database: Path) -> int:
    raise StoreUnwritable(f"{database.name} is in use")


def test_giving_keep_moves_the_box_to_disk_and_taking_it_back_moves_it_off(here: Store, shelf: Shelf) -> None:
    calendar = here.calendar()
    here.decide(calendar, Purpose.SHOW)
    here.fill(shelf, calendar, [ONCE], keep=False)
    here.decide(calendar, Purpose.KEEP)
    reader = here.shelf_reader()
    assert here.begin(shelf, calendar).cursor() == "1"
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    assert [one.summary for one in reader.search('"onc"*', NOW, 5)] == ["Once"]
    here.fill(shelf, calendar, [ONCE], full=True)
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    here.decide(calendar, Purpose.KEEP, decision=Decision.WITHDRAWN)
    shelf.destroy(calendar.id)
    assert reader.between(NOW, NOW + 7 * DAY) == []
    here.fill(shelf, calendar, [ONCE], keep=False)
    assert len(reader.between(NOW, NOW + 7 * DAY)) == 1
    assert files(here) == []
    reader.close()


def test_far_weeks_are_right_at_once_and_stored_when_the_window_grows(here: Store, shelf: Shelf) -> None:
    calendar = here.kept()
    here.fill(shelf, calendar, [ONCE, EVER])
    reader = here.shelf_reader()
    for far in (NOW - 4 * 365 * DAY, NOW + 9 * 365 * DAY):
        lo, hi = far, far + 14 * DAY
        assert not reader.covers(lo, hi)
        assert reader.between(lo, hi, whole=False) == []
        before = sorted(reader.between(lo, hi), key=lambda one: one.start)
        assert [one.summary for one in before] == ["Ever", "Ever"]
        assert shelf.extend(lo, hi)
        assert reader.covers(lo, hi)
        assert len(reader.between(lo, hi, whole=False)) == 2
        assert sorted(reader.between(lo, hi), key=lambda one: one.start) == before
        assert not shelf.extend(lo, hi)
    near = reader.between(NOW, NOW + 7 * DAY)
    assert sorted(one.summary for one in near) == ["Ever", "Once"]
    reader.close()


def test_a_change_after_the_window_grew_is_expanded_over_all_of_it(here: Store, shelf: Shelf) -> None:
    calendar = here.kept()
    here.fill(shelf, calendar, [ONCE])
    far = NOW + 5 * 365 * DAY
    shelf.extend(far, far + DAY)
    here.fill(shelf, calendar, [EVER])
    reader = here.shelf_reader()
    assert len(reader.between(far, far + 14 * DAY)) == 2
    reader.close()


def test_new_zone_data_expands_every_box_anew(here: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    calendar = here.kept()
    shelf = here.shelf()
    here.fill(shelf, calendar, [ONCE, EVER])
    reader = here.shelf_reader()
    before = reader.between(NOW, NOW + 30 * DAY)
    reader.close()
    shelf.close()
    asked = []

    def counted(*arguments: object) -> expansion.Expanded:
        asked.append(arguments)
        return expansion.expand_series(*arguments)  # type: ignore[arg-type]  # passed through as they came

    monkeypatch.setattr(box, "expand_series", counted)
    here.fill(shelf, calendar)
    shelf.close()
    assert asked == []
    monkeypatch.setattr(box, "zone_data_version", lambda: "2031a")
    here.fill(shelf, calendar)
    assert len(asked) == 2
    reader = here.shelf_reader()
    assert reader.between(NOW, NOW + 30 * DAY) == before
    reader.close()
    shelf.close()


def test_the_reader_knows_the_schema_that_the_migrations_make() -> None:
    assert len(steps_of("box")) == SCHEMA


def test_the_first_picture_needs_no_expander() -> None:
    loaded = "import sys, storage.schedule; print(*sorted(name for name in sys.modules if name.startswith('storage')))"
    done = subprocess.run(  # our own code
        [sys.executable, "-c", loaded], cwd=Path(__file__).parents[2], check=True, capture_output=True, text=True
    )
    needless = ("recurrence", "expansion", "box", "practice_intake", "terms", "migrator", "finding", "scan")
    assert "storage.boxes.reader" in done.stdout.split()
    assert [name for name in done.stdout.split() if name.rpartition(".")[2] in needless] == []
