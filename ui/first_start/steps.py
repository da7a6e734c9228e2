"""Which of the four steps of the first start stands. Pure.

Age comes before anything is stored, the sign-in before there is anything to agree to, the agreement before the
practice's service is used, the calendars last. Each step can be left; what was not answered is offered again quietly.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

DONE: Final = "done"
"""The value of the setting once the last step was closed."""


class Step(IntEnum):
    """The steps, by their number on the page."""

    AGE = 1
    SIGN_IN = 2
    AGREEMENT = 3
    CALENDARS = 4


def step_of(*, stated: bool, connected: bool, agreement_waits: bool, undecided: bool, kept: str) -> Step | None:
    """The step to show, None for the schedule.

    `connected`: an account is there. `undecided`: about no calendar was anything decided yet. `kept` is the number of
    a step that was reached and not closed, `DONE`, or empty.
    """
    if not connected:
        return Step.SIGN_IN if stated else Step.AGE
    if kept == DONE:
        return None
    if agreement_waits and undecided and kept != str(int(Step.CALENDARS)):
        return Step.AGREEMENT  # where there is a schedule to see, a quiet line above it asks instead
    return Step.CALENDARS if undecided or kept == str(int(Step.CALENDARS)) else None
