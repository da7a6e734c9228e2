"""What a screen reader finds in the running window, read over AT-SPI as a screen reader reads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import bus
from tests.desktop.accessibility.bus import Object, Shown
from tests.desktop.accessibility.shown import FAMILY, GIVEN, morning, visits

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(bus.missing()), reason=bus.missing() or "all is there"),
]
STATED = ("booked", "arrived", "cancelled", "did not come", "booked")
NAMELESS_ROLES = ("", "unknown", "invalid")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Shown]:
    with bus.shown(tmp_path) as running:
        yield running


def events(tree: tuple[Object, ...]) -> list[str]:
    """The names of what stands in the schedule."""
    at = next(place for place, one in enumerate(tree) if one.role == "list" and one.name == "Schedule by hours")
    found = []
    for one in tree[at + 1 :]:
        if one.depth <= tree[at].depth:
            break
        found.append(one.name)
    return found


def unnamed(tree: tuple[Object, ...]) -> list[Object]:
    return [one for one in tree if one.focusable and (not one.name.strip() or one.role in NAMELESS_ROLES)]


def day() -> str:
    today = morning()
    return f"{today:%A}, {today.day} {today:%B} {today.year}"


def test_every_event_is_named_and_everything_that_takes_keys_says_what_it_is(program: Shown) -> None:
    tree = program.tree()
    named = events(tree)
    assert len(named) == len(visits()) + 1
    for place, (visit, status) in enumerate(zip(visits(), STATED, strict=True)):
        times = f"{8 + place:02d}:00 – {8 + place:02d}:45"
        where = "Room 9" if place == 4 else visit.location
        facts = (day(), times, f"{GIVEN[place]} {FAMILY}", "Acupuncture", status, "Practice", where)
        assert named[place].startswith(day())
        assert all(fact in named[place] for fact in facts), (named[place], facts)
    assert named[4].endswith("waiting to be sent")
    assert all(fact in named[5] for fact in (day(), "17:00 – 18:00", "Dentist", "confirmed", "Home")), named[5]
    assert unnamed(tree) == []
    assert [one.name for one in tree if one.role == "frame"] == ["OptiMantra Desktop"]


@pytest.mark.parametrize(
    ("keys", "sign"),
    [
        ("Ctrl+F", "What was found"),
        ("Ctrl+N", "Patient"),
        ("Ctrl+Shift+U", "Changes waiting"),
        ("Ctrl+Shift+H", "What happened"),
        ("Ctrl+,", "Search the settings"),
        ("Ctrl+P", "How much of it"),
        ("Ctrl+4", "Schedule by month"),
        ("Ctrl+5", "Agenda"),
    ],
    ids=["find", "new", "waiting", "story", "settings", "print", "month", "agenda"],
)
def test_what_a_key_opens_is_named_as_well_and_has_the_focus(program: Shown, keys: str, sign: str) -> None:
    program.press(keys)
    tree = program.tree()
    assert sign in [one.name for one in tree], sorted({one.name for one in tree})
    assert unnamed(tree) == []
    assert any("focused" in one.states for one in tree)


def test_what_the_keys_come_to_is_heard(program: Shown) -> None:
    """Arrows say the event; what opens over the window, outside its tree, says itself."""
    seen = 0

    def heard_after(keys: str) -> list[tuple[str, str]]:
        nonlocal seen
        program.press(keys)
        said = program.heard()[seen:]
        seen += len(said)
        return [(kind, words) for kind, _, words in said]

    names = events(program.tree())
    assert heard_after("Ctrl+Home")[-1] == ("focus", names[0])
    assert heard_after("Down")[-1] == ("focus", names[1])
    ((kind, card),) = heard_after("Space")
    assert kind == "told"
    assert card.splitlines()[0] == f"{GIVEN[1]} {FAMILY}"
    assert {"Acupuncture", "Arrived", "Room 3"} <= set(card.splitlines())
    assert heard_after("Escape")[-1] == ("focus", names[1])
    assert heard_after("Ctrl+G") == [("focus", "Go to a date")]
    assert [kind for kind, _ in heard_after("5")] == ["told"]
    assert heard_after("Escape")[-1] == ("focus", names[1])
    assert heard_after("Ctrl+K") == [("focus", "What do you want to do?")]
    assert heard_after("L") == [("told", "Lock")]
    (below,) = heard_after("Down")
    assert below[0] == "told" and below[1] not in ("", "Lock")


def test_while_names_are_hidden_nobody_is_read_out(program: Shown) -> None:
    assert any(FAMILY in name for name in events(program.tree()))
    for keys in ("F8", "Ctrl+Shift+U", "Ctrl+Shift+H"):
        program.press(keys)
        tree = program.tree()
        said = [text for one in tree for text in (one.name, one.description)]
        assert not [text for text in said if any(word in text for word in (FAMILY, *GIVEN))], keys
        assert len(events(tree)) == len(visits()) + 1
    program.press("F8")
    assert any(FAMILY in name for name in events(program.tree()))
