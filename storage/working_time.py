"""When the practitioner works, as they set it: hours of the day and days of the week. Kept in the book's settings.

One line: `480-1080 12345` is from 8:00 to 18:00 on Mondays to Fridays (ISO weekdays).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

SETTING: Final = "time.working"
"""The name of the book's setting."""
Hours = Mapping[int, tuple[int, int]]
"""From and until (wall minutes of the day, exclusive) by ISO weekday; a weekday that is missing is free."""
OPENING: Final = (8 * 60, 18 * 60)
USUAL: Final[Hours] = dict.fromkeys(range(1, 6), OPENING)
"""What holds until something else is said and no locale says which days are worked."""
_LINE: Final = re.compile(r"(\d{1,4})-(\d{1,4}) ([1-7]{0,7})", re.ASCII)
_DAY: Final = 24 * 60


def dumps(hours: tuple[int, int], weekdays: frozenset[int]) -> str:
    """The setting's text for the same hours on these ISO weekdays."""
    return f"{hours[0]}-{hours[1]} {''.join(str(day) for day in sorted(weekdays))}"


def loads(text: str) -> Hours | None:
    """What `dumps` wrote; None for anything else."""
    found = _LINE.fullmatch(text)
    if found is None:
        return None
    start, end = int(found[1]), int(found[2])
    if not 0 <= start < end <= _DAY:
        return None
    return dict.fromkeys((int(day) for day in found[3]), (start, end))
