"""Two desktops, the service, the front desk and a network that loses, repeats, delays and kills, at random.

Whatever happens in between, in the end all are in step, each edit was done once or is where a person sees it, and
nobody was overruled in silence (`tests.models.edits`). `--hypothesis-profile=long` looks further.
"""

from __future__ import annotations

import pytest
from hypothesis.stateful import (
    run_state_machine_as_test,
)

from tests.faults.killing import scratch
from tests.models.desktop import Template
from tests.models.outbox_machine import World
from tests.models.profiles import bounded


@pytest.mark.slow
def test_every_story_ends_well() -> None:
    with scratch() as place:
        World.template = Template.made(place / "template")
        run_state_machine_as_test(World, settings=bounded(60, steps=30))
