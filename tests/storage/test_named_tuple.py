"""The light `NamedTuple` makes what the one of `typing` makes."""

from __future__ import annotations

import copy
import inspect
import pickle
import types
import typing

import pytest

from storage.named_tuple import NamedTuple


class Plain(NamedTuple):
    """A point somewhere."""

    x: int
    y: int = 2
    names: tuple[str, ...] = ()
    """What it is called."""

    @property
    def both(self) -> int:
        return self.x + self.y

    @classmethod
    def origin(cls) -> Plain:
        return cls(0, 0)

    def __str__(self) -> str:
        return f"{self.x}/{self.y}"


class Known(typing.NamedTuple):
    """A point somewhere."""

    x: int
    y: int = 2
    names: tuple[str, ...] = ()

    @property
    def both(self) -> int:
        return self.x + self.y

    @classmethod
    def origin(cls) -> Known:
        return cls(0, 0)

    def __str__(self) -> str:
        return f"{self.x}/{self.y}"


def test_it_is_the_same_tuple() -> None:
    assert Plain(1) == (1, 2, ()) == Known(1)
    assert Plain._fields == Known._fields
    assert Plain._field_defaults == Known._field_defaults
    assert typing.get_type_hints(Plain) == typing.get_type_hints(Known)
    assert inspect.signature(Plain).parameters.keys() == inspect.signature(Known).parameters.keys()
    assert Plain.__mro__[1:] == Known.__mro__[1:] == (tuple, object)
    assert Plain.__doc__ == Known.__doc__
    assert {*vars(Known)} - {*vars(Plain)} <= {"__orig_bases__"}


def test_it_does_what_its_class_says() -> None:
    one = Plain(3, names=("a",))
    assert (one.both, str(one), Plain.origin()) == (5, "3/2", (0, 0, ()))
    assert repr(one) == "Plain(x=3, y=2, names=('a',))"
    assert one._replace(y=4) == Plain(3, 4, ("a",))
    assert one._asdict() == {"x": 3, "y": 2, "names": ("a",)}
    assert hash(one) == hash((3, 2, ("a",)))
    assert pickle.loads(pickle.dumps(one)) == copy.copy(one) == one
    assert type(copy.deepcopy(one)) is Plain
    match one:
        case Plain(x, y):
            assert (x, y) == (3, 2)
    with pytest.raises(TypeError, match="x"):
        Plain()  # type: ignore[call-arg]  # what is asked here
    with pytest.raises(AttributeError):
        one.x = 4  # type: ignore[misc]  # what is asked here


def test_no_field_without_a_default_follows_one_with() -> None:
    body = {"__module__": __name__, "__annotations__": {"x": "int", "y": "int"}, "x": 1}
    for base in (NamedTuple, typing.NamedTuple):
        with pytest.raises(TypeError, match="default"):
            types.new_class("Wrong", (base,), exec_body=lambda given: given.update(body))
