"""Enumerations of Qt, filled when one of their members is first asked for (docs/decisions/start.md).

PySide6 has Python's `enum` make an enumeration for each one that a class of Qt holds, as soon as the class is touched:
of `Qt` alone nearly a hundred, with a thousand members. Few of them are ever asked for.
"""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterator, Mapping
from typing import Any, Final

_ASKED: Final = "_asked_for_"
"""In a class that is still empty: from what `enum` is to make it."""
_lock: Final = threading.RLock()
_enum_type: Any = enum.EnumType
_made_at_once: Final[Any] = _enum_type._create_
"""What `enum` does for `Flag("Name", items)`."""


_empty: Final[list[Any]] = []


def install() -> None:
    """From now on; before PySide6 is loaded."""
    _enum_type._create_ = _create


def end() -> None:
    """Fill all, and make at once what comes from now on. What PySide6 itself has written in Python still names members
    as Qt 5 did, without their enumeration (`QListWidgetItem.Type`); so they are found in those that are filled only."""
    _enum_type._create_ = _made_at_once
    while _empty:
        _fill(_empty.pop())


def _create(
    base: Any,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,  # noqa: A002 - as `enum` calls it
    start: int = 1,
    boundary: Any = None,
) -> Any:
    """An empty class to be filled, where it is asked for as PySide6 does; else as ever."""
    if boundary is None or not isinstance(names, (tuple, list)) or module or qualname or type:
        return _made_at_once(
            base, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
        )
    asked = {_ASKED: (base, class_name, names, boundary), "__module__": __name__}
    made = _new(_Empty, class_name, (base,), asked)
    _empty.append(made)
    return made


_new: Final = type.__new__


class _Empty(enum.EnumType):
    """The kind of an enumeration that nobody has asked for a member yet."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _fill(cls)
        return getattr(cls, name)

    def __call__(cls, *values: Any, **named: Any) -> Any:
        return _filled(cls)(*values, **named)

    def __getitem__(cls, name: str) -> Any:
        return _filled(cls)[name]

    def __contains__(cls, member: object) -> bool:
        return member in _filled(cls)

    def __iter__(cls) -> Iterator[Any]:
        return iter(_filled(cls))

    def __reversed__(cls) -> Iterator[Any]:
        back: Iterator[Any] = reversed(_filled(cls))
        return back

    def __len__(cls) -> int:
        return len(_filled(cls))

    def __dir__(cls) -> list[str]:
        return dir(_filled(cls))

    @property
    def __members__(cls) -> Mapping[str, Any]:  # type: ignore[override]  # a mapping of members, whatever they are
        members: Mapping[str, Any] = _filled(cls).__members__
        return members


def _filled(cls: Any) -> Any:
    _fill(cls)
    return cls


def _fill(cls: Any) -> None:
    """Have `enum` make it, and take over what was made: the class itself is known to PySide6 already."""
    with _lock:
        asked = vars(cls).get(_ASKED)
        if asked is None:
            return  # another thread was first
        base, name, names, boundary = asked
        made = _made_at_once(base, name, names, boundary=boundary)
        for member in made.__members__.values():
            member.__class__ = cls
            member.__objclass__ = cls
        own = set(vars(cls))
        for key, value in vars(made).items():
            if key not in own:
                type.__setattr__(cls, key, value)
        cls.__class__ = enum.EnumType
        type.__delattr__(cls, _ASKED)
