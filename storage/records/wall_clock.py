"""Wall-clock times of instants by arithmetic: for pictures of thousands of events. Pure."""

from __future__ import annotations

from datetime import tzinfo
from functools import lru_cache

from storage.records.times import DAY, seconds_instant, wall_seconds


class WallClock:
    """Wall-clock seconds of UTC seconds in one zone, by arithmetic: the zone is asked once for each day (UTC).

    A day in which the offset changes is never remembered.
    """

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._offsets: dict[int, int] = {}

    def wall(self, seconds: int) -> int:
        """What the wall clock shows, as `storage.records.times` counts wall times."""
        day = seconds // DAY
        offset = self._offsets.get(day)
        if offset is None:
            offset = self._offset(day * DAY)
            if any(offset != self._offset(later) for later in (day * DAY + DAY // 2, day * DAY + DAY - 1)):
                return seconds + self._offset(seconds)
            self._offsets[day] = offset
        return seconds + offset

    def _offset(self, seconds: int) -> int:
        return wall_seconds(seconds_instant(seconds, self._zone)) - seconds


@lru_cache(maxsize=4)
def wall_clock(zone: tzinfo) -> WallClock:
    """The zone's clock, kept from picture to picture."""
    return WallClock(zone)
