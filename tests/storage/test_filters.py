"""Filters and named views: what passes, and that what is kept comes back whatever it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import filters, named_views
from storage.filters import Choice, Facet, Filter, passes
from storage.named_views import NamedView
from storage.records.events import Occurrence, Status
from storage.records.ids import AccountId, CalendarId, RemoteId
from storage.records.times import TimeKind

PRACTICE, HOME, CHOIR = (CalendarId(name) for name in ("practice", "home", "choir"))
ACCOUNTS = {PRACTICE: AccountId("a-practice"), HOME: AccountId("a-home"), CHOIR: AccountId("a-home")}
VISIT = Occurrence(
    PRACTICE, RemoteId("1"), "1", "", 0, 3600, TimeKind.TIMED, "", "Follow-up", "Orchard Row", Status.BOOKED,
    visit_type="Follow-up", patient="Ada Lindqvist",
)  # fmt: skip
DENTIST = Occurrence(HOME, RemoteId("2"), "2", "", 0, 3600, TimeKind.TIMED, "", "Dentist")


def only(*values: str) -> Choice:
    return Choice(frozenset(values), only=True)


def without(*values: str) -> Choice:
    return Choice(frozenset(values))


@pytest.mark.parametrize(
    ("chosen", "visit", "dentist"),
    [
        (Filter(), True, True),
        (Filter(place=only("Orchard Row")), True, False),
        (Filter(place=only(" Orchard Row")), False, False),
        (Filter(place=without("Orchard Row")), False, True),
        (Filter(place=only("", "Harbour Street")), False, True),
        (Filter(visit=only("Follow-up")), True, False),
        (Filter(visit=without("")), True, False),
        (Filter(status=without("cancelled", "noshow")), True, True),
        (Filter(status=only("confirmed")), False, True),
        (Filter(calendar=without("home")), True, False),
        (Filter(account=only("a-home")), False, True),
        (Filter(account=only("a-home"), place=only("Orchard Row")), False, False),
        (Filter(place=only()), False, False),
    ],
)
def test_what_passes(chosen: Filter, visit: bool, dentist: bool) -> None:
    assert passes(chosen, VISIT, ACCOUNTS) is visit
    assert passes(chosen, DENTIST, ACCOUNTS) is dentist


def test_an_event_on_two_calendars_stays_while_one_of_them_is_shown() -> None:
    both = DENTIST._replace(also=(CHOIR,))
    assert passes(Filter(calendar=without(HOME)), both, ACCOUNTS)
    assert passes(Filter(calendar=only(CHOIR)), both, ACCOUNTS)
    assert not passes(Filter(calendar=without(HOME, CHOIR)), both, ACCOUNTS)


def test_a_calendar_of_no_known_account_is_of_the_empty_one() -> None:
    assert passes(Filter(account=only("")), DENTIST, {})


def test_it_says_whether_it_leaves_anything_out() -> None:
    assert not Filter().narrows
    assert Filter(place=only()).narrows
    assert not Filter(place=without()).narrows


choices = st.builds(Choice, st.frozensets(st.text(max_size=8), max_size=4), st.booleans())
chosen_filters = st.builds(Filter, **{facet.value: choices for facet in Facet})


@given(chosen_filters)
def test_what_was_written_is_read_again(chosen: Filter) -> None:
    read = filters.loads(filters.dumps(chosen))
    for facet in Facet:
        was, now = chosen.of(facet), read.of(facet)
        assert now.narrows == was.narrows
        assert not was.narrows or now == was


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", "7", '{"place": 3}', '{"place": {"only": "x"}}', '{"place": {"not": [1]}}']
)
def test_nonsense_leaves_nothing_out(text: str) -> None:
    assert filters.loads(text) == Filter()


@given(
    st.lists(st.builds(NamedView, st.text(min_size=1, max_size=12).map(named_views.tidy).filter(bool), chosen_filters))
)
def test_views_are_read_again_in_their_order(views: list[NamedView]) -> None:
    first = {view.name: view for view in reversed(views)}
    read = named_views.loads(named_views.dumps(views))
    assert [view.name for view in read] == list(dict.fromkeys(view.name for view in views))[: named_views.MOST]
    assert all(filters.dumps(view.filter) == filters.dumps(first[view.name].filter) for view in read)


@pytest.mark.parametrize("text", ["", "[", "{}", "3", '[3, {}, {"name": 4}, {"name": "  "}]'])
def test_views_that_make_no_sense_are_left_out(text: str) -> None:
    assert named_views.loads(text) == ()


def test_a_view_that_makes_little_sense_keeps_its_name() -> None:
    told = json.dumps([{"name": " Harbour   mornings ", "filter": "x", "mode": 4}])
    assert named_views.loads(told) == (NamedView("Harbour mornings", Filter()),)


def test_keeping_replaces_in_place() -> None:
    first, second = NamedView("A", Filter()), NamedView("B", Filter())
    again = NamedView("A", Filter(place=only("Orchard Row")), "day", "calendar")
    views = named_views.kept(named_views.kept(named_views.kept((), first), second), again)
    assert views == (again, second)
    assert named_views.found(views, " a ") is again
    assert named_views.found(views, "c") is None
