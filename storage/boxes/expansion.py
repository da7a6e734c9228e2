"""From the texts of one series to its occurrences, its words for search, and what of it could not be read. Pure."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from storage.errors import Unreadable
from storage.records.times import DAY, ZONE_REACH, TimeKind
from storage.recurrence import Instance, Series, Span

RULES: Final = 1
"""Raise it when the expander learns to read something differently: every box is then expanded anew."""
ALL_TIME: Final = Span(-62_135_596_800, 253_402_300_799)
"""Years 1 to 9999: what does not recur is stored wherever it lies."""
PART: Final = 20 * 366 * DAY
SHORT: Final = 7200
"""Most occurrences are no longer than two hours."""


class Expanded(NamedTuple):
    """One series, ready to be stored. `aside` gives the reason by index of the text that could not be read."""

    uid: str = ""
    recurs: bool = False
    instances: tuple[Instance, ...] = ()
    words: tuple[str, str, str] = ("", "", "")
    """Summary, location, description, for search."""
    aside: Mapping[int, str] = MappingProxyType({})


def expand_series(texts: Sequence[str], window: Span, zone: str) -> Expanded:
    """Expand all resources of one series. A recurring one is expanded in `window`, anything else wherever it lies.

    When the whole can't be read, what can be read of it is kept and the rest is set aside.
    """
    try:
        return _expanded(texts, window, zone)
    except Unreadable as error:
        if len(texts) == 1:
            return Expanded(aside={0: error.reason})
        whole = error.reason
    aside = {}
    for index, text in enumerate(texts):
        try:
            _expanded([text], window, zone)
        except Unreadable as error:
            aside[index] = error.reason
    readable = [text for index, text in enumerate(texts) if index not in aside]
    try:
        found = _expanded(readable, window, zone) if readable else Expanded()
    except Unreadable as error:
        return Expanded(aside={index: aside.get(index, error.reason or whole) for index in range(len(texts))})
    return Expanded(found.uid, found.recurs, found.instances, found.words, aside)


def widened(window: Span) -> Span:
    """The window and what of wall times may touch it in some zone."""
    return Span(window.start - ZONE_REACH, window.end + ZONE_REACH)


def band(start: int, end: int, kind: TimeKind) -> int:
    """Where an occurrence is clustered: twice the bound of its length in seconds, plus one for wall times."""
    length = end - start
    bound = SHORT if length <= SHORT else DAY << (-(-length // DAY) - 1).bit_length()
    return 2 * bound + (kind is not TimeKind.TIMED)


def zone_data_version() -> str:
    """Which time-zone data `zoneinfo` reads here: the system's if it has any, else the tzdata package's."""
    for directory in zoneinfo.TZPATH:
        for name in ("tzdata.zi", "+VERSION"):
            file = Path(directory, name)
            if file.is_file():
                with file.open(encoding="utf-8", errors="replace") as text:
                    return text.readline().removeprefix("# version").strip()
    from importlib.metadata import version

    return version("tzdata")


def _parts(window: Span) -> Iterator[Span]:
    """The window in parts of some years: one expansion gives a bounded number of instances (`storage.recurrence`)."""
    start = window.start
    while start < window.end:
        yield Span(start, min(start + PART, window.end))
        start += PART


def _expanded(texts: Sequence[str], window: Span, zone: str) -> Expanded:
    series = Series.of(texts)
    recurs = series.recurs
    if recurs:
        found = {
            (one.start, one.recurrence_id, one.uid): one
            for part in _parts(widened(window))
            for one in series.instances(part, zone)
        }
        instances = tuple(found.values())
    else:
        instances = series.instances(ALL_TIME, zone)
    uid, *words = series.described(instances)
    return Expanded(uid, recurs, instances, (words[0], words[1], words[2]))
