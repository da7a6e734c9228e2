"""How far the models look: a bounded number of stories in every run, thousands with `--hypothesis-profile=long`."""

from __future__ import annotations

from typing import Final

from hypothesis import HealthCheck, Phase, settings

LONG: Final = "long"
TIMES: Final = 100


def bounded(stories: int, steps: int) -> settings:
    """As many stories of as many steps; a hundred times as many, and longer ones, in the long profile."""
    far = settings.get_current_profile_name() == LONG
    return settings(
        max_examples=stories * (TIMES if far else 1),
        stateful_step_count=steps * (2 if far else 1),
        deadline=None,
        suppress_health_check=list(HealthCheck),
        # Making a story small takes minutes, longer than a test may: a find is shown as it is
        phases=[phase for phase in Phase if far or phase not in (Phase.shrink, Phase.explain)],
        report_multiple_bugs=False,
        print_blob=True,
    )
