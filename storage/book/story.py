"""What happened at the practice, chapter by chapter: the runs of one sync from one side are told and undone as one."""

from __future__ import annotations

from typing import Final

from storage.book import runs
from storage.database import Reader
from storage.records.ids import CalendarId
from storage.records.runs import Chapter, Run, composed

TOGETHER: Final = 10
"""Seconds: runs of one calendar and side that finished so close to each other were one sync."""
READ_AT_ONCE: Final = 100


def chapters(r: Reader, most: int = 40) -> tuple[Chapter, ...]:
    """The last chapters that can still be told, newest first."""
    made: list[Chapter] = []
    for group in _groups(r, most):
        chapter = _chapter(r, group)
        if chapter.changes:
            made.append(chapter)
    return tuple(made)


def chapter_of(r: Reader, run: int) -> Chapter | None:
    """The chapter that a run belongs to; None for a run that never was or is forgotten."""
    found = runs.get(r, run)
    if found is None:
        return None
    group = [found]
    for forward in (False, True):
        edge = found
        while (beside := _beside(r, edge, forward=forward)) is not None:
            group.insert(len(group) if forward else 0, beside)
            edge = beside
    return _chapter(r, group)


def _groups(r: Reader, most: int) -> list[list[Run]]:
    """Runs that belong together, each group oldest first, the groups by their last run, newest first."""
    groups: list[list[Run]] = []
    latest: dict[tuple[CalendarId, str], list[Run]] = {}
    before: int | None = None
    while page := runs.latest(r, READ_AT_ONCE, before):
        for run in page:
            group = latest.get((run.calendar, run.origin))
            if group is not None and group[0].finished_at - run.finished_at <= TOGETHER:
                group.insert(0, run)
                continue
            if len(groups) == most:
                return groups
            latest[run.calendar, run.origin] = group = [run]
            groups.append(group)
        before = page[-1].id
    return groups


def _beside(r: Reader, run: Run, *, forward: bool) -> Run | None:
    """The next run of the same calendar and side, if it belongs to the same chapter."""
    comparison, order = (">", "ASC") if forward else ("<", "DESC")
    found = r.value(
        f"SELECT id FROM run WHERE calendar = ? AND origin = ? AND id {comparison} ? AND forgotten = 0"
        f" ORDER BY id {order} LIMIT 1",
        (run.calendar, run.origin, run.id),
    )
    beside = None if found is None else runs.get(r, int(found))
    return None if beside is None or abs(beside.finished_at - run.finished_at) > TOGETHER else beside


def _chapter(r: Reader, group: list[Run]) -> Chapter:
    return Chapter(
        runs=tuple(run.id for run in group),
        calendar=group[0].calendar,
        origin=group[0].origin,
        finished_at=group[-1].finished_at,
        changes=composed(change for run in group for change in runs.changes(r, run.id)),
    )
