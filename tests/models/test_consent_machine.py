"""Consent given, withdrawn, expired and given up at random, on two computers with three calendar services each, online
and offline, while passes run and processes die: nothing is asked, shown, kept or written without a live consent.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.killing import scratch
from tests.models.consent_machine import Consents
from tests.models.office import Furnished
from tests.models.profiles import bounded


@pytest.fixture
def furnished() -> Iterator[None]:
    with scratch() as place:
        Consents.furnished = Furnished.made(place / "one"), Furnished.made(place / "two")
        yield


@pytest.mark.slow
@pytest.mark.usefixtures("furnished")
def test_nothing_happens_without_consent() -> None:
    run_state_machine_as_test(Consents, settings=bounded(15, steps=20))
