"""What has to change in our calendar: whatever stands there, one round brings it to what is wanted, and no more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.records.publishing import PublishedEvent, Standing
from sync.publishing_plan import Kept, Steps, initials, steps


def a(start: int, title: str = "Busy") -> PublishedEvent:
    return PublishedEvent(start, start + 60, title)


class TestSteps:
    """The plan alone."""

    def test_of_two_alike_each_keeps_its_own(self) -> None:
        kept = {"one": Kept("k1", "1", a(0).digest), "two": Kept("k2", "1", a(0).digest)}
        there = {key: Standing("1", as_known=True) for key in ("k1", "k2")}
        assert steps({"two": a(0), "one": a(0)}, there, kept) == Steps((), (), kept)

    def test_two_that_changed_places_need_no_write(self) -> None:
        kept = {"one": Kept("k1", "1", a(0).digest), "two": Kept("k2", "1", a(9).digest)}
        there = {key: Standing("1", as_known=True) for key in ("k1", "k2")}
        done = steps({"one": a(9), "two": a(0)}, there, kept)
        assert (done.put, done.remove) == ((), ())
        assert (done.right["one"].key, done.right["two"].key) == ("k2", "k1")

    def test_what_is_another_appointments_key_by_now_is_not_written_over(self) -> None:
        kept = {"one": Kept("one", "1", a(0).digest)}
        done = steps({"one": a(9), "two": a(0)}, {"one": Standing("1", as_known=True)}, kept)
        (put,) = done.put
        assert put.own == "one" and put.key not in ("one", "two") and put.version is None
        assert done.right["two"].key == "one" and done.remove == ()

    def test_a_version_that_is_not_the_known_one_is_read_not_believed(self) -> None:
        kept = {"one": Kept("one", "1", a(0).digest)}
        for found in (Standing("2", a(5)), Standing("2"), Standing("2", as_known=True)):
            (put,) = steps({"one": a(0)}, {"one": found}, kept).put
            assert (put.key, put.version) == ("one", "2")
        assert steps({"one": a(0)}, {"one": Standing("2", a(0))}, kept).right == {"one": Kept("one", "2", a(0).digest)}

    @given(st.data())
    def test_any_state_comes_to_what_is_wanted_in_one_round(self, data: st.DataObject) -> None:
        looks = st.builds(a, st.integers(0, 3), st.sampled_from(["Busy", "Ada"]))
        names = st.sampled_from(["k0", "k1", "k2", "k3", "k4"])
        owns = st.sampled_from(["k0", "k1", "o2", "o3"])
        events = data.draw(st.dictionaries(owns, looks))
        service = data.draw(st.dictionaries(names, st.one_of(st.none(), looks)))
        there = {name: Standing("1", event) for name, event in service.items()}
        held = data.draw(st.dictionaries(owns, st.builds(Kept, names, st.sampled_from("12"), looks.map(_digest))))
        done = steps(events, there, held)
        assert len({put.key for put in done.put} | {one.key for one in done.right.values()}) == len(events)
        for key, _version in done.remove:
            del service[key]
        for put in done.put:
            assert (put.key in there) == (put.version is not None)
            service[put.key] = put.event
        found = [one.digest for one in service.values() if one is not None]
        assert sorted(found) == sorted(one.digest for one in events.values()) and len(service) == len(events)
        kept = {put.own: Kept(put.key, "1", put.event.digest) for put in done.put} | dict(done.right)
        again = steps(events, {name: Standing("1", event) for name, event in service.items()}, kept)
        assert (again.put, again.remove) == ((), ())


def _digest(event: PublishedEvent) -> str:
    return event.digest


def test_initials_are_of_every_part_of_a_name() -> None:
    assert [initials(name) for name in ("Ada Bright", "Mei-Lin van Oke", "", "  ", "3rd Earl")] == [
        "A. B.",
        "M. L. V. O.",
        "",
        "",
        "E.",
    ]
