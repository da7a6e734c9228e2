"""What people type to get to a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ui.calendar.jump import jump
from ui.models.phrases import qdate

TODAY = date(2026, 11, 24)
"""A Tuesday."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-24", date(2026, 12, 24)),
        ("20261224", date(2026, 12, 24)),
        ("2027-W02", date(2027, 1, 11)),
        ("2027-W02-5", date(2027, 1, 15)),
        ("week 49", date(2026, 11, 30)),
        ("KW 49", date(2026, 11, 30)),
        ("2027-03", date(2027, 3, 1)),
        ("today", TODAY),
        ("Morgen", TODAY + timedelta(days=1)),
        ("mañana", TODAY + timedelta(days=1)),
        ("hier", TODAY - timedelta(days=1)),
        ("übermorgen", TODAY + timedelta(days=2)),
        ("tue", TODAY),
        ("next tue", date(2026, 12, 1)),
        ("nächsten Dienstag", date(2026, 12, 1)),
        ("last friday", date(2026, 11, 20)),
        ("fri", date(2026, 11, 27)),
        ("vendredi prochain", date(2026, 11, 27)),
        ("el próximo viernes", date(2026, 11, 27)),
        ("14 march", date(2027, 3, 14)),
        ("march 14th", date(2027, 3, 14)),
        ("14. März 2028", date(2028, 3, 14)),
        ("14 de marzo", date(2027, 3, 14)),
        ("1er mars", date(2027, 3, 1)),
        ("3 nov", date(2026, 11, 3)),
        ("December", date(2026, 12, 1)),
        ("januar", date(2027, 1, 1)),
        ("in 3 weeks", date(2026, 12, 15)),
        ("in 10 Tagen", date(2026, 12, 4)),
        ("vor 2 Wochen", date(2026, 11, 10)),
        ("2 weeks ago", date(2026, 11, 10)),
        ("dans 2 mois", date(2027, 1, 24)),
        ("next week", date(2026, 12, 1)),
        ("next month", date(2026, 12, 24)),
        ("29 feb", date(2028, 2, 29)),
        ("30", date(2026, 11, 30)),
        ("3", date(2026, 12, 3)),
        ("2030", date(2030, 1, 1)),
        ("24.12.", date(2026, 12, 24)),
        ("24.12.27", date(2027, 12, 24)),
        ("the day after tomorrow", TODAY + timedelta(days=2)),
        ("pasado mañana", TODAY + timedelta(days=2)),
        ("après-demain", TODAY + timedelta(days=2)),
        ("بعد غد", TODAY + timedelta(days=2)),
        ("day before yesterday", TODAY - timedelta(days=2)),
        ("anteayer", TODAY - timedelta(days=2)),
        ("avant-hier", TODAY - timedelta(days=2)),
        ("أول أمس", TODAY - timedelta(days=2)),
        ("in a week", date(2026, 12, 1)),
        ("a month ago", date(2026, 10, 24)),
        ("two weeks from now", date(2026, 12, 8)),
        ("heute in einer Woche", date(2026, 12, 1)),
        ("vor einem Monat", date(2026, 10, 24)),
        ("en dos semanas", date(2026, 12, 8)),
        ("hace una semana", date(2026, 11, 17)),
        ("il y a 2 jours", date(2026, 11, 22)),
        ("il y a trois semaines", date(2026, 11, 3)),
        ("dans une semaine", date(2026, 12, 1)),
        ("قبل يومين", date(2026, 11, 22)),
        ("بعد أسبوعين", date(2026, 12, 8)),
        ("kommenden Freitag", date(2026, 11, 27)),
        ("vergangenen Freitag", date(2026, 11, 20)),
        ("the 25th", date(2026, 11, 25)),
        ("am 3.", date(2026, 12, 3)),
        ("+3", date(2026, 11, 27)),
        ("+2w", date(2026, 12, 8)),
        ("-1m", date(2026, 10, 24)),
        ("a lunch", None),
        ("غدًا", TODAY + timedelta(days=1)),
        ("١٤ مارس", date(2027, 3, 14)),
        ("", None),
        ("lunch", None),
        ("32 march", None),
        ("2026-13-01", None),
        ("week 99", None),
        ("in 99999999 days", None),
        ("tuesday lunch", None),
    ],
)
def test_what_people_type(text: str, expected: date | None) -> None:
    """They would land on another day, or on none."""
    assert jump(text, TODAY, QLocale("en_GB")) == expected


def test_slashes_follow_the_country() -> None:
    """3/4 is March in New York and April in London."""
    assert jump("3/4", TODAY, QLocale("en_US")) == date(2027, 3, 4)
    assert jump("3/4", TODAY, QLocale("en_GB")) == date(2027, 4, 3)
    assert jump("3.4.", TODAY, QLocale("en_US")) == date(2027, 4, 3)


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "es_ES", "fr_FR"])
@given(day=st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_date_as_the_locale_writes_it_is_understood(locale: str, day: date) -> None:
    """One could not paste what the program itself shows."""
    formats = QLocale(locale)
    long = formats.toString(qdate(day), "d MMMM yyyy")
    assert jump(long, TODAY, formats) == day
    assert jump(day.isoformat(), TODAY, formats) == day


@given(st.text(max_size=30))
def test_nothing_typed_ever_fails(text: str) -> None:
    """A half-typed word would crash the window."""
    found = jump(text, TODAY, QLocale("en_GB"))
    assert found is None or isinstance(found, date)
