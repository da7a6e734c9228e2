"""Every code in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QLocale

from storage.records.accounts import Health, SourceState
from storage.records.ids import CalendarId
from tests.ui.stand_ins import NOW
from ui import wording
from ui.ports import Act, Outcome

SERVICE = ("Offline", "Throttled", "Untrusted", "Reconnect", "CursorLost", "Conflict", "Gone", "Refused", "Malformed")


def test_places_are_filled_once_and_whatever_the_values_hold() -> None:
    assert wording.filled("%1 and %2", "%2", "b") == "%2 and b"
    assert wording.filled("100% of %1", "%1") == "100% of %1"
    assert wording.filled("%3", "a") == "%3"


@pytest.mark.parametrize("kind", SERVICE)
def test_a_service_trouble_names_the_host_and_says_what_is_going_on(kind: str) -> None:
    said = wording.said(kind, {"host": "cal.example"})
    assert said.short
    assert said.what.endswith(".")
    assert said.we or said.you
    assert "%" not in said.whole


def test_an_unknown_kind_still_gets_a_sentence_that_names_it() -> None:
    assert "Surprise" in wording.said("Surprise", {}).what
    assert not wording.known("Surprise")


def test_a_certificate_has_words_of_its_own() -> None:
    general = wording.said("Untrusted", {"host": "h"})
    for code in ("certificate-unknown", "certificate-expired", "certificate-other-host", "not-https", "tls-too-old"):
        assert wording.said("Untrusted", {"host": "h", "code": code}) != general


def test_who_is_connecting_is_not_told_what_stays_in_view() -> None:
    assert wording.of_outcome(Outcome(Act.CONNECT, "Offline")).we == ""
    assert wording.of_outcome(Outcome(Act.SYNC, "Offline")).we


def state(health: Health, **more: object) -> SourceState:
    return SourceState(CalendarId("c"), health, **more)  # type: ignore[arg-type] # fields are named by the caller


def test_every_health_is_said() -> None:
    for health in Health:
        said = wording.of_state(state(health), NOW)
        assert (said is None) == (health in (Health.WELL, Health.NEVER))


def test_a_detail_that_is_no_json_is_no_trouble() -> None:
    for detail in ("{", "[]", '"text"', "7"):
        assert wording.of_state(state(Health.FAILED, detail=detail), NOW) is not None


def test_set_aside_events_are_counted() -> None:
    said = wording.of_state(state(Health.WELL, set_aside=3), NOW)
    assert said is not None
    assert said.what.startswith("3 ")


def test_a_wait_names_its_end() -> None:
    said = wording.of_state(state(Health.WAITING, retry_at=NOW + 600), NOW)
    assert said is not None
    assert QLocale().toString(QDateTime.fromSecsSinceEpoch(NOW + 600).time(), QLocale.FormatType.ShortFormat) in said.we


def test_today_needs_no_date_and_another_day_does() -> None:
    assert len(wording.moment(NOW - 60, NOW)) < len(wording.moment(NOW - 3 * 86_400, NOW))


def test_a_switch_says_since_when() -> None:
    assert wording.since(on=True, when=NOW).startswith("On since ")
    assert wording.since(on=False, when=NOW).startswith("Off since ")
    assert wording.since(on=False, when=0) == "Off"
